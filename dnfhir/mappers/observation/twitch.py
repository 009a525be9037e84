"""Observation: local twitch responses, part of their needling. https://hl7.org/fhir/R4/observation.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import term, wording
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.observation.parts import SHARED, examined, held_as, seen
from dnfhir.mappers.procedure.parts import is_needled
from dnfhir.mappers.reverse.fhir_reader import key_of, says
from dnfhir.mappers.reverse.keep_known_elements import allowed
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Needling
from dnfhir.session.fields.place import place_of

HOMES: Final = {"needling/*/twitch_responses": "Observation.valueInteger"}
_WRITTEN: Final = (*SHARED, "partOf", "effectiveDateTime", "valueInteger", "valueCodeableConcept")


def to_fhir(record: Record) -> Iterator[Entry]:
    """A count, 0 too, or 'several'; where nothing was recorded there is no Observation."""
    return (
        _twitch(record, needling)
        for needling in record.session.needling
        if needling.twitch_responses is not None
    )


def _twitch(record: Record, needling: Needling) -> Entry:
    count = needling.twitch_responses
    several = count == "several"
    title = _title(record, needling)
    return record.entry(
        f"twitch/{needling.id}",
        "Observation",
        treatment.twitch(record, needling),
        partOf=[record.ref(f"needling/{needling.id}")],
        status="final",
        category=examined(),
        code=term("finding", "local_twitch_response", title),
        **{
            **seen(record, needling.at),
            "effectivePeriod": None,
            "effectiveDateTime": needling.at or record.day,
        },
        valueInteger=None if several else count,
        valueCodeableConcept=term("observation", "several", record.words("several"))
        if several
        else None,
    )


def _title(record: Record, needling: Needling) -> str:
    """With the muscle and side that were needled: the needling itself is only referred to."""
    place = place_of(record.session, needling)
    muscle = wording("muscle", place.muscle, record.session.language)
    return " ".join(
        (record.words("twitch"), muscle, *([record.words(place.side)] if place.side else []))
    )


def from_fhir(found: Found) -> Json:
    """The twitch responses of every needling that is there."""
    items = (_said(found, key, held) for key, held in found.each("twitch"))
    return says(needling=[item for item in items if item])


def _said(found: Found, key: str, held: Json) -> Json | None:
    where = f"twitch/{key}"
    if not is_needled(found, key):
        found.note(where, "not read: its needling is not there")
        return None
    twitch = held_as(found, where, held, _WRITTEN, "finding", "local_twitch_response")
    item = says(id=key, twitch_responses=_responses(found, where, twitch)) if twitch else {}
    item = allowed(found, where, Needling, item) or {} if item else {}
    return item if "twitch_responses" in item else None


def _responses(found: Found, where: str, twitch: Json) -> int | str | None:
    count: int | None = twitch.get("valueInteger")
    several = key_of("observation", twitch.get("valueCodeableConcept")) == "several"
    if several != (count is None) or ("valueCodeableConcept" in twitch and not several):
        found.note(f"{where}.value", "neither a count nor 'several', or both")
        return None
    return "several" if several else count
