"""Condition: what an adverse event left. https://hl7.org/fhir/R4/condition.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.adverse_event.suspicion import encode_event
from dnfhir.mappers.condition.shared import status
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import field_note, hl7
from dnfhir.mappers.procedure.parts import is_of_the_therapist
from dnfhir.mappers.reverse.fhir_reader import extension_value
from dnfhir.mappers.reverse.keep_known_elements import keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import course
from dnfhir.session import AdverseEvent

_CONDITION: Final = "AdverseEvent.resultingCondition.resolve()"
_ACTION: Final = "adverse_events.action"
HOMES: Final = {
    "adverse_events/*/certainty": f"{_CONDITION}.verificationStatus",
    "adverse_events/*/resolved_at": f"{_CONDITION}.abatementDateTime",
    "adverse_events/*/action": f"{_CONDITION}.note({_ACTION}).text",
    "adverse_events/*/text": f"{_CONDITION}.note.text",
}
_WRITTEN: Final = (
    "clinicalStatus", "verificationStatus", "category", "code", "subject", "encounter",
    "onsetDateTime", "abatementDateTime", "recordedDate", "recorder", "note",
)  # fmt: skip
_VERIFICATION: Final = {"confirmed": "confirmed", "suspected": "provisional"}
_OVER: Final = ("resolved", "inactive", "remission")


def references(context: MappingContext, event: AdverseEvent) -> list[Json]:
    """The Condition that the event left; none where it happened to the therapist."""
    if is_of_the_therapist(event):
        return []
    return [context.ref(f"complication/{event.id}")]


def encode(context: MappingContext, event: AdverseEvent) -> Entry:
    """Active until it is known to be over, provisional as long as it is a suspicion."""
    clinical_status = "resolved" if event.outcome == "resolved" else "active"
    return context.entry(
        f"complication/{event.id}",
        "Condition",
        course.event(context, event, therapists=False),
        clinicalStatus=hl7("condition-clinical", clinical_status),
        verificationStatus=hl7("condition-ver-status", _VERIFICATION[event.certainty]),
        category=[hl7("condition-category", "encounter-diagnosis")],
        code=encode_event(context, event),
        subject=context.ref("patient"),
        encounter=context.encounter_at(event.at),
        onsetDateTime=event.at,
        abatementDateTime=event.resolved_at,
        recordedDate=context.recorded_date(event.at),
        recorder=context.ref("practitioner"),
        note=list(_notes(event)),
    )


def _notes(event: AdverseEvent) -> Iterator[Json]:
    """The text, and what was done under the name of its field."""
    if event.text:
        yield {"text": event.text}
    if event.action:
        yield field_note(_ACTION, event.action)


def read_complication(resources: SessionResources, key: str, event: Json) -> Json:
    """The Condition that the event left, empty without one.

    Only what happened to the therapist leaves none.
    """
    role = f"complication/{key}"
    condition = resources.get(role)
    if condition is not None:
        return keep_known_elements(resources, role, condition, _WRITTEN)
    if resources.role_of(event.get("subject")) != "practitioner":
        resources.note(role, "is missing or entered in error")
    return {}


def is_over(condition: Json) -> bool:
    """Whether the Condition has an end, or a status that means the same."""
    return "abatementDateTime" in condition or status(condition, "clinicalStatus") in _OVER


def decode_notes(resources: SessionResources, key: str, condition: Json) -> Json:
    """The text, and what was done, each the first of its kind."""
    texts: Json = {}
    for note in condition.get("note", []):
        name = _field_of(note)
        if name is None or name in texts:
            resources.note(
                f"complication/{key}.note", "more than one, or of another field; the first is taken"
            )
        elif note.get("text"):
            texts[name] = note["text"]
    return texts


def _field_of(note: Json) -> str | None:
    """The field that a note is of: `action` by its name, `text` without any, else None."""
    field = extension_value(note, "field")
    if field == _ACTION:
        return "action"
    if field is None and "extension" not in note:
        return "text"
    return None
