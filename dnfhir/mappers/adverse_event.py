"""AdverseEvent: something unwanted that happened, and the Condition it left. https://hl7.org/fhir/R4/adverseevent.html

That none occurred is an answer of its own: an extension on the Encounter.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.mappers.elements import Json, extension, hl7, said, term
from dnfhir.mappers.found import Found
from dnfhir.mappers.procedure_parts import is_needled
from dnfhir.mappers.readable import allowed, readable
from dnfhir.mappers.reading import extensions, key_of, says, value_of, word
from dnfhir.mappers.record import Entry, Record
from dnfhir.session import AdverseEvent

HOMES: Final = {
    "adverse_events": "Encounter.extension(no-adverse-events).valueBoolean",
    "adverse_events/*/id": "AdverseEvent.identifier.value",
    "adverse_events/*/event": "AdverseEvent.event",
    "adverse_events/*/severity": "AdverseEvent.seriousness",
    "adverse_events/*/at": "AdverseEvent.date",
    "adverse_events/*/text": "AdverseEvent.resultingCondition.resolve().note.text",
    "adverse_events/*/needling": "AdverseEvent.suspectEntity.instance",
}
_WRITTEN: Final = (
    "actuality", "event", "subject", "encounter", "date", "resultingCondition", "seriousness", "recorder",
    "suspectEntity",
)  # fmt: skip
_CONDITION: Final = ("category", "code", "subject", "encounter", "onsetDateTime", "recordedDate", "recorder", "note")
#: Our class as code of our own: R4's `severity` has other, required codes.
_SERIOUSNESS: Final = {"mild": "event_mild", "significant": "event_significant", "serious": "event_serious"}


def to_fhir(record: Record) -> Iterator[Entry]:
    """Each event, followed by its Condition."""
    for event in record.session.adverse_events or ():
        yield _event(record, event)
        yield _complication(record, event)


def none_occurred(record: Record) -> Iterator[Json]:
    """The Encounter's extension that says so; nothing when nobody said anything."""
    none = True if record.session.adverse_events == () else None
    return iter(extension("no-adverse-events", {"valueBoolean": none}))


def _event(record: Record, event: AdverseEvent) -> Entry:
    """Without a time, or with one outside the session, it has no Encounter."""
    return record.entry(
        f"adverse-event/{event.id}",
        "AdverseEvent",
        record.sentence("adverse_event", event.event, _severity_named(record, event), event.at),
        actuality="actual",
        event=said("adverse_event", event.event),
        subject=record.ref("patient"),
        encounter=record.encounter_at(event.at),
        date=event.at,
        resultingCondition=[record.ref(f"complication/{event.id}")],
        seriousness=term("severity", _SERIOUSNESS[event.severity]) if event.severity else None,
        recorder=record.ref("practitioner"),
        suspectEntity=[{"instance": record.ref(f"needling/{event.needling}")}] if event.needling else [],
    )


def _complication(record: Record, event: AdverseEvent) -> Entry:
    """What the event left; whether it is over or proven nobody said, so it has no status."""
    return record.entry(
        f"complication/{event.id}",
        "Condition",
        record.sentence("complication", event.event, _severity_named(record, event), event.text),
        category=[hl7("condition-category", "encounter-diagnosis")],
        code=said("adverse_event", event.event),
        subject=record.ref("patient"),
        encounter=record.encounter_at(event.at),
        onsetDateTime=event.at,
        recordedDate=record.recorded_date(event.at),
        recorder=record.ref("practitioner"),
        note=[{"text": event.text}] if event.text else [],
    )


def _severity_named(record: Record, event: AdverseEvent) -> str | None:
    return record.named("severity", _SERIOUSNESS[event.severity]) if event.severity else None


def from_fhir(found: Found) -> Json:
    """The events, or that none occurred."""
    said_none = any(value_of(mark) is True for mark in _marks(found))
    read = [item for key, held in found.each("adverse-event") if (item := _said(found, key, held))]
    if read and said_none:
        found.note("encounter.extension(no-adverse-events)", "there are adverse events; they are taken")
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
    item = says(
        id=key,
        event=word(found, f"{where}.event", "adverse_event", resource.get("event")),
        severity=_severity(found, where, resource),
        at=resource.get("date"),
        text=_text(found, key),
        needling=_needling(found, where, resource),
    )
    return allowed(found, where, AdverseEvent, item)


def _severity(found: Found, where: str, resource: Json) -> str | None:
    coded = key_of("severity", resource.get("seriousness"))
    known = next((name for name, key in _SERIOUSNESS.items() if key == coded), None)
    if known is None and resource.get("seriousness"):
        found.note(f"{where}.seriousness", "none of mild, significant, serious as this record codes them")
    return known


def _text(found: Found, key: str) -> str | None:
    where = f"complication/{key}"
    held = found.role(where)
    if held is None:
        found.note(where, "is missing or withdrawn")
        return None
    written = (*_CONDITION, "clinicalStatus", "verificationStatus")
    notes = readable(found, where, held, written).get("note", [])
    texts = [note["text"] for note in notes if note.get("text")]
    if len(texts) > 1:
        found.note(f"{where}.note", "more than one; the first is taken")
    return texts[0] if texts else None


def _needling(found: Found, where: str, resource: Json) -> str | None:
    for suspect in resource.get("suspectEntity", []):
        key = found.key_of("needling", suspect.get("instance"))
        if key is not None and is_needled(found, key):
            return key
        found.note(f"{where}.suspectEntity", "names no needling of this session")
    return None
