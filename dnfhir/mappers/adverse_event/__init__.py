"""AdverseEvent: something unwanted that happened, and the Condition that it left.

https://hl7.org/fhir/R4/adverseevent.html

A suspicion is a provisional Condition, and the text of both resources states that. That none
occurred is an answer of its own: an extension on the Encounter. What happened to the therapist
leaves no Condition of the patient.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.adverse_event import complication, event
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import extension
from dnfhir.mappers.procedure.parts import is_of_the_therapist
from dnfhir.mappers.reverse.decode_all import decode_all
from dnfhir.mappers.reverse.fhir_reader import extensions, value_of
from dnfhir.mappers.reverse.keep_known_elements import keep_elements
from dnfhir.mappers.reverse.session_resources import SessionResources

__all__ = ["HOMES", "THERAPISTS_HOMES", "encode_none_occurred", "from_fhir", "to_fhir"]

HOMES: Final = {
    "adverse_events": "Encounter.extension(no-adverse-events).valueBoolean",
    **event.HOMES,
    **complication.HOMES,
}
#: Homes of an event that happened to the therapist: there is no Condition that could state these.
THERAPISTS_HOMES: Final = {
    "certainty": "AdverseEvent.event.text",
    **dict.fromkeys(("resolved_at", "action", "text"), "AdverseEvent.extension(kept-text)"),
}
_NONE_OCCURRED: Final = "no-adverse-events"


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Each event, followed by its Condition."""
    for adverse_event in context.session.adverse_events or ():
        yield event.encode(context, adverse_event)
        if not is_of_the_therapist(adverse_event):
            yield complication.encode(context, adverse_event)


def encode_none_occurred(context: MappingContext) -> Iterator[Json]:
    """The Encounter's extension that states this; nothing when it was not asked."""
    if context.session.adverse_events == ():
        yield from extension(_NONE_OCCURRED, {"valueBoolean": True})


def from_fhir(resources: SessionResources) -> Json:
    """The events, or that none occurred."""
    none_occurred = _decode_none_occurred(resources)
    events = decode_all(resources, "adverse-event", event.decode)
    if events and none_occurred:
        resources.note(
            "encounter.extension(no-adverse-events)", "there are adverse events; they are taken"
        )
    if events or none_occurred:
        return {"adverse_events": events}
    return {}


def _decode_none_occurred(resources: SessionResources) -> bool:
    encounter = keep_elements(resources.by_role["encounter"], "extension")
    return any(value_of(mark) is True for mark in extensions(encounter, _NONE_OCCURRED))
