"""AdverseEvent: something unwanted that happened, and the Condition it left. https://hl7.org/fhir/R4/adverseevent.html

A suspicion is a provisional Condition, and the text of both says so. That none occurred is an answer of its own: an
extension on the Encounter. What happened to the therapist leaves no Condition of the patient's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, get_args

from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.condition.shared import status
from dnfhir.mappers.forward.elements import (
    extension,
    field_note,
    hl7,
    kept_text,
    said,
    term,
    wording,
)
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.phrases import PHRASES
from dnfhir.mappers.procedure.parts import is_needled, is_of_the_therapist
from dnfhir.mappers.reverse.fhir_reader import (
    extension_value,
    extensions,
    kept_texts,
    key_of,
    says,
    value_of,
    word,
)
from dnfhir.mappers.reverse.keep_known_elements import allowed, readable
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import course
from dnfhir.session import AdverseEvent
from dnfhir.session.fields.choices import EventOutcomeWord

_NOTE: Final = "AdverseEvent.resultingCondition.resolve().note"
HOMES: Final = {
    "adverse_events": "Encounter.extension(no-adverse-events).valueBoolean",
    "adverse_events/*/id": "AdverseEvent.identifier.value",
    "adverse_events/*/event": "AdverseEvent.event",
    "adverse_events/*/certainty": "AdverseEvent.resultingCondition.resolve().verificationStatus",
    "adverse_events/*/severity": "AdverseEvent.seriousness",
    "adverse_events/*/at": "AdverseEvent.date",
    "adverse_events/*/outcome": "AdverseEvent.outcome",
    "adverse_events/*/resolved_at": "AdverseEvent.resultingCondition.resolve().abatementDateTime",
    "adverse_events/*/action": f"{_NOTE}(adverse_events.action).text",
    "adverse_events/*/text": f"{_NOTE}.text",
    "adverse_events/*/needling": "AdverseEvent.suspectEntity.instance",
}
#: Of what happened to the therapist: there is no Condition that could say it.
THERAPISTS_HOMES: Final = {
    "certainty": "AdverseEvent.event.text",
    **dict.fromkeys(("resolved_at", "action", "text"), "AdverseEvent.extension(kept-text)"),
}
_WRITTEN: Final = (
    "extension", "actuality", "event", "subject", "encounter", "date", "recordedDate", "resultingCondition",
    "seriousness", "outcome", "recorder", "suspectEntity",
)  # fmt: skip
_CONDITION: Final = (
    "clinicalStatus", "verificationStatus", "category", "code", "subject", "encounter", "onsetDateTime",
    "abatementDateTime", "recordedDate", "recorder", "note",
)  # fmt: skip
#: Our class as code of our own: R4's `severity` has other, required codes.
_SERIOUSNESS: Final = {
    "mild": "event_mild",
    "significant": "event_significant",
    "serious": "event_serious",
}
_VERIFICATION: Final = {"confirmed": "confirmed", "suspected": "provisional"}
#: What others may write of a suspicion, beside our own.
_DOUBTED: Final = ("provisional", "unconfirmed", "differential")
_OVER: Final = ("resolved", "inactive", "remission")
_ACTION: Final = "adverse_events.action"
_KEPT: Final = ("resolved_at", "action", "text")


def to_fhir(record: Record) -> Iterator[Entry]:
    """Each event, followed by its Condition."""
    for event in record.session.adverse_events or ():
        yield _event(record, event)
        if not is_of_the_therapist(event):
            yield _complication(record, event)


def none_occurred(record: Record) -> Iterator[Json]:
    """The Encounter's extension that says so; nothing when nobody said anything."""
    none = True if record.session.adverse_events == () else None
    return iter(extension("no-adverse-events", {"valueBoolean": none}))


def _event(record: Record, event: AdverseEvent) -> Entry:
    """Without a time, or with one outside the session, it has no Encounter."""
    therapists = is_of_the_therapist(event)
    return record.entry(
        f"adverse-event/{event.id}",
        "AdverseEvent",
        course.event(record, event, therapists=therapists),
        extension=list(_kept(event)) if therapists else [],
        actuality="actual",
        event=_what(record, event),
        subject=record.ref("practitioner" if therapists else "patient"),
        encounter=record.encounter_at(event.at),
        date=event.at,
        recordedDate=record.recorded_date(event.at),
        resultingCondition=[] if therapists else [record.ref(f"complication/{event.id}")],
        seriousness=term("severity", _SERIOUSNESS[event.severity]) if event.severity else None,
        outcome=hl7("adverse-event-outcome", event.outcome) if event.outcome else None,
        recorder=record.ref("practitioner"),
        suspectEntity=[{"instance": record.ref(role)} for role in _suspected(record, event)],
    )


def _complication(record: Record, event: AdverseEvent) -> Entry:
    """What the event left: active until it is known to be over, provisional as long as it is a suspicion."""
    return record.entry(
        f"complication/{event.id}",
        "Condition",
        course.event(record, event, therapists=False),
        clinicalStatus=hl7(
            "condition-clinical", "resolved" if event.outcome == "resolved" else "active"
        ),
        verificationStatus=hl7("condition-ver-status", _VERIFICATION[event.certainty]),
        category=[hl7("condition-category", "encounter-diagnosis")],
        code=_what(record, event),
        subject=record.ref("patient"),
        encounter=record.encounter_at(event.at),
        onsetDateTime=event.at,
        abatementDateTime=event.resolved_at,
        recordedDate=record.recorded_date(event.at),
        recorder=record.ref("practitioner"),
        note=list(_notes(event)),
    )


def _what(record: Record, event: AdverseEvent) -> Json:
    """The word or code; of a suspicion the text says so, for whoever reads the texts alone."""
    return {
        **said("adverse_event", event.event, record.session.language),
        "text": _words(record, event),
    }


def _words(record: Record, event: AdverseEvent) -> str:
    """What happened, or is suspected, for people."""
    named = wording("adverse_event", event.event, record.session.language)
    return named if event.certainty == "confirmed" else f"{record.words('suspicion')} {named}"


def _notes(event: AdverseEvent) -> Iterator[Json]:
    """The text, and what was done under the name of its field."""
    if event.text:
        yield {"text": event.text}
    if event.action:
        yield field_note(_ACTION, event.action)


def _kept(event: AdverseEvent) -> Iterator[Json]:
    """What only a Condition could hold, as text."""
    for name in _KEPT:
        if text := getattr(event, name):
            yield kept_text(f"adverse_events.{name}", text)


def _suspected(record: Record, event: AdverseEvent) -> Iterator[str]:
    """The role of the Procedure that it followed: its needling, or needling as a whole where there was any."""
    if event.needling:
        yield f"needling/{event.needling}"
    elif record.session.needling:
        yield "session-procedure"


def from_fhir(found: Found) -> Json:
    """The events, or that none occurred."""
    said_none = any(value_of(mark) is True for mark in _marks(found))
    read = [item for key, held in found.each("adverse-event") if (item := _said(found, key, held))]
    if read and said_none:
        found.note(
            "encounter.extension(no-adverse-events)", "there are adverse events; they are taken"
        )
    return {"adverse_events": read} if read or said_none else {}


def _marks(found: Found) -> list[Json]:
    silent = Found("", {}, {})
    encounter = readable(silent, "encounter", found.resources["encounter"], ("extension",))
    return extensions(encounter, "no-adverse-events")


def _said(found: Found, key: str, held: Json) -> Json | None:
    where = f"adverse-event/{key}"
    resource = readable(found, where, held, _WRITTEN)
    if resource.get("actuality") != "actual":
        found.note(f"{where}.actuality", "not actual; a session tells of what happened")
        return None
    left = _left(found, key, resource)
    if status(left, "verificationStatus") == "refuted":
        found.note(f"complication/{key}.verificationStatus", "refuted: left out")
        return None
    event, suspected = _event_said(found, key, resource, left)
    texts = _notes_said(found, key, left) if left else _kept_said(found, where, resource)
    item = says(
        id=key,
        event=event,
        certainty="suspected" if suspected else None,
        severity=_severity(found, where, resource),
        at=resource.get("date"),
        **_over_said(
            found, where, resource, {"abatementDateTime": texts.pop("resolved_at", None), **left}
        ),
        **texts,
        needling=_needling(found, where, resource),
    )
    return allowed(found, where, AdverseEvent, item)


def _left(found: Found, key: str, resource: Json) -> Json:
    """The Condition that it left, empty without one; only what happened to the therapist leaves none."""
    role = f"complication/{key}"
    held = found.role(role)
    if held is not None:
        return readable(found, role, held, _CONDITION)
    if found.role_of(resource.get("subject")) != "practitioner":
        found.note(role, "is missing or withdrawn")
    return {}


def _event_said(found: Found, key: str, resource: Json, left: Json) -> tuple[Any, bool]:
    """The event, and whether it is a suspicion: by the Condition, or without its status by the text."""
    where = f"adverse-event/{key}"
    concept = dict(json_object(resource.get("event")))
    named = _without_doubt(concept)
    doubted = named is not None
    if doubted:
        concept["text"] = named
    state = status(left, "verificationStatus")
    if doubted and state == "confirmed":
        found.note(
            f"{where}.event", "worded as a suspicion, though confirmed since; confirmed is taken"
        )
    return word(
        found, f"{where}.event", "adverse_event", concept
    ), state in _DOUBTED if state else doubted


def _without_doubt(concept: Json) -> str | None:
    """The text after our words for a suspicion, in either language; None without them."""
    text = str(concept.get("text", ""))
    ours = (f"{words} " for words in PHRASES["suspicion"].values())
    return next((text.removeprefix(words) for words in ours if text.startswith(words)), None)


def _severity(found: Found, where: str, resource: Json) -> str | None:
    coded = key_of("severity", resource.get("seriousness"))
    known = next((name for name, key in _SERIOUSNESS.items() if key == coded), None)
    if known is None and resource.get("seriousness"):
        found.note(
            f"{where}.seriousness", "none of mild, significant, serious as this record codes them"
        )
    return known


def _over_said(found: Found, where: str, resource: Json, left: Json) -> Json:
    """Whether it is over: what the Condition says goes before the event, for it is the Condition that people edit."""
    where = f"{where}.outcome"
    told = status(resource, "outcome")
    outcome = next((one for one in get_args(EventOutcomeWord) if one == told), None)
    if told == "recovering":
        outcome = "ongoing"
    if outcome != told or (outcome is None and resource.get("outcome")):
        found.note(where, "none of resolved, ongoing, unknown")
    ended = left.get("abatementDateTime")
    over = ended is not None or status(left, "clinicalStatus") in _OVER
    if over and outcome != "resolved":
        found.note(where, "the Condition is over; resolved is taken")
    return {"outcome": "resolved" if over else outcome, "resolved_at": ended}


def _notes_said(found: Found, key: str, left: Json) -> Json:
    """The text, and what was done, each the first of its kind."""
    read: Json = {}
    for note in left.get("note", []):
        field = extension_value(note, "field")
        name = {None: "text", _ACTION: "action"}.get(field if isinstance(field, str | None) else "")
        if name is None or name in read or ("extension" in note and field is None):
            found.note(
                f"complication/{key}.note", "more than one, or of another field; the first is taken"
            )
        elif note.get("text"):
            read[name] = note["text"]
    return read


def _kept_said(found: Found, where: str, resource: Json) -> Json:
    read: Json = {}
    for field, text in kept_texts(resource):
        name = str(field).removeprefix("adverse_events.")
        if name in _KEPT and name not in read:
            read[name] = text
        else:
            found.note(f"{where}.extension(kept-text)", "no field of the event, or there twice")
    return read


def _needling(found: Found, where: str, resource: Json) -> str | None:
    for suspect in resource.get("suspectEntity", []):
        instance = suspect.get("instance")
        key = found.key_of("needling", instance)
        if key is not None and is_needled(found, key):
            return key
        if found.role_of(instance) != "session-procedure":
            found.note(f"{where}.suspectEntity", "names no needling of this session")
    return None
