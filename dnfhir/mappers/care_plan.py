"""CarePlan: the aftercare advised; for the treatment planned see treatment_plan.py.

https://hl7.org/fhir/R4/careplan.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import encode_word, present, term
from dnfhir.mappers.reverse.fhir_reader import decode_word
from dnfhir.mappers.reverse.keep_known_elements import keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import CodedWord, FreeText, item_key

HOMES: Final = {"aftercare": "CarePlan.activity.detail.code"}
#: Where advice stands that is neither a word nor a code.
TEXT_HOME: Final = "CarePlan.activity.detail.description"
_ROLE: Final = "aftercare"
_CANCELLED: Final = ("cancelled", "entered-in-error")
WRITTEN: Final = (
    "status", "intent", "category", "title", "subject", "encounter", "period", "created", "author",
    "addresses", "activity",
)  # fmt: skip


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """One plan for all advice; completed when its episode has ended."""
    session = context.session
    if not session.aftercare:
        return
    yield context.entry(
        _ROLE,
        "CarePlan",
        treatment.aftercare(context),
        status="completed" if context.episode_ended else "active",
        **plan_elements(context, "aftercare_plan"),
        activity=[_activity(advice, session.language) for advice in session.aftercare],
    )


def plan_elements(context: MappingContext, kind: str) -> Json:
    """The elements that both plans of a session share.

    kind: the vocabulary's key of what the plan is, which keeps the two apart.
    """
    name = context.concept_name("plan", kind)
    return {
        "intent": "plan",
        "category": [term("plan", kind, name)],
        "title": name.capitalize(),
        "subject": context.ref("patient"),
        "encounter": context.ref("encounter"),
        "period": context.plan_period(),
        "created": context.recorded_date(),
        "author": context.ref("practitioner"),
        "addresses": context.complaint_refs(),
    }


def _activity(advice: str | CodedWord | FreeText, language: str) -> Json:
    """Free text is a description, so that nobody takes it for a word of the vocabulary."""
    if isinstance(advice, FreeText):
        return {"detail": {"description": advice.text, "status": "unknown"}}
    return {"detail": {"code": encode_word("aftercare", advice, language), "status": "unknown"}}


def from_fhir(resources: SessionResources) -> Json:
    """The advice, each piece once."""
    resource = resources.get(_ROLE)
    if resource is None:
        return {}
    plan = keep_known_elements(resources, _ROLE, resource, WRITTEN)
    if plan.get("status") == "revoked":
        resources.note(f"{_ROLE}.status", "revoked: its advice is left out")
        return {}
    advices: dict[str | None, str | Json] = {}
    for activity in plan.get("activity", []):
        advice = _decode_activity(resources, activity)
        if advice is None:
            continue
        if advices.setdefault(item_key("aftercare", advice), advice) is not advice:
            resources.note(f"{_ROLE}.activity", "the same aftercare twice")
    return present(aftercare=list(advices.values()))


def _decode_activity(resources: SessionResources, activity: Json) -> str | Json | None:
    where = f"{_ROLE}.activity"
    detail = activity.get("detail", {})
    if is_cancelled(detail):
        resources.note(where, "advised against or cancelled: left out")
        return None
    advice = decode_word(resources, where, "aftercare", detail.get("code"))
    if advice:
        return advice
    if text := detail.get("description"):
        return {"text": text}
    resources.note(
        where, "no aftercare in a code, a word that the vocabulary knows, or a description"
    )
    return None


def is_cancelled(detail: Json) -> bool:
    """Whether an activity of a plan is advised against, or was cancelled."""
    return detail.get("doNotPerform") is True or detail.get("status") in _CANCELLED
