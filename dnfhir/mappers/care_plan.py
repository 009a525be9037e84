"""CarePlan: the aftercare advised; of the treatment planned see treatment_plan.py. https://hl7.org/fhir/R4/careplan.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import said, term
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.reverse.fhir_reader import says, word
from dnfhir.mappers.reverse.keep_known_elements import readable
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import treatment
from dnfhir.session import CodedWord, FreeText, item_key

HOMES: Final = {"aftercare": "CarePlan.activity.detail.code"}
#: Where advice stands that is neither a word nor a code.
TEXT_HOME: Final = "CarePlan.activity.detail.description"
_ROLE: Final = "aftercare"
_TAKEN_BACK: Final = ("cancelled", "entered-in-error")
WRITTEN: Final = (
    "status", "intent", "category", "title", "subject", "encounter", "period", "created", "author", "addresses",
    "activity",
)  # fmt: skip


def to_fhir(record: Record) -> Iterator[Entry]:
    """One plan for all advice; completed when its episode has ended."""
    session = record.session
    if not session.aftercare:
        return
    yield record.entry(
        _ROLE,
        "CarePlan",
        treatment.aftercare(record),
        status="completed" if record.series_ended else "active",
        **plan(record, "aftercare_plan"),
        activity=[_activity(advice, session.language) for advice in session.aftercare],
    )


def plan(record: Record, kind: str) -> Json:
    """What both plans of a session share; kind: the vocabulary's key of what it is, by which they are told apart."""
    name = record.named("plan", kind)
    return {
        "intent": "plan",
        "category": [term("plan", kind, name)],
        "title": name.capitalize(),
        "subject": record.ref("patient"),
        "encounter": record.ref("encounter"),
        "period": record.plan_period(),
        "created": record.recorded_date(),
        "author": record.ref("practitioner"),
        "addresses": [record.ref("complaint")] if record.session.complaint else [],
    }


def _activity(advice: str | CodedWord | FreeText, language: str) -> Json:
    """Free text is a description, so that nobody takes it for a word of the vocabulary."""
    if isinstance(advice, FreeText):
        return {"detail": {"description": advice.text, "status": "unknown"}}
    return {"detail": {"code": said("aftercare", advice, language), "status": "unknown"}}


def from_fhir(found: Found) -> Json:
    """The advice, each piece once."""
    held = found.role(_ROLE)
    if held is None:
        return {}
    where = f"{_ROLE}.activity"
    read: dict[str | None, str | Json] = {}
    plan = readable(found, _ROLE, held, WRITTEN)
    if plan.get("status") == "revoked":
        found.note(f"{_ROLE}.status", "revoked: its advice is left out")
        return {}
    for activity in plan.get("activity", []):
        detail = activity.get("detail", {})
        if is_taken_back(detail):
            found.note(where, "advised against or taken back: left out")
            continue
        advice = word(found, where, "aftercare", detail.get("code")) or _described(detail)
        if advice is None:
            found.note(
                where, "no aftercare in a code, a word that the vocabulary knows, or a description"
            )
        elif read.setdefault(item_key("aftercare", advice), advice) is not advice:
            found.note(where, "the same aftercare twice")
    return says(aftercare=list(read.values()))


def is_taken_back(detail: Json) -> bool:
    """Whether an activity of a plan is advised against, or was withdrawn."""
    return detail.get("doNotPerform") is True or detail.get("status") in _TAKEN_BACK


def _described(detail: Json) -> Json | None:
    text = detail.get("description")
    return {"text": text} if text else None
