"""Observation: local twitch responses, part of their needling. https://hl7.org/fhir/R4/observation.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import display_text, present, term
from dnfhir.mappers.observation.parts import SHARED, examined, held_as, seen
from dnfhir.mappers.procedure.parts import is_needled
from dnfhir.mappers.reverse.fhir_reader import key_of
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Needling
from dnfhir.session.fields.place import place_of

HOMES: Final = {"needling/*/twitch_responses": "Observation.valueInteger"}
_WRITTEN: Final = (*SHARED, "partOf", "effectiveDateTime", "valueInteger", "valueCodeableConcept")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """A count, 0 too, or 'several'; where nothing was recorded there is no Observation."""
    return (
        _twitch(context, needling)
        for needling in context.session.needling
        if needling.twitch_responses is not None
    )


def _twitch(context: MappingContext, needling: Needling) -> Entry:
    count = needling.twitch_responses
    several = count == "several"
    title = _title(context, needling)
    return context.entry(
        f"twitch/{needling.id}",
        "Observation",
        treatment.twitch(context, needling),
        partOf=[context.ref(f"needling/{needling.id}")],
        status="final",
        category=examined(),
        code=term("finding", "local_twitch_response", title),
        **{
            **seen(context, needling.at),
            "effectivePeriod": None,
            "effectiveDateTime": needling.at or context.day,
        },
        valueInteger=None if several else count,
        valueCodeableConcept=term("observation", "several", context.words("several"))
        if several
        else None,
    )


def _title(context: MappingContext, needling: Needling) -> str:
    """With the muscle and side that were needled: the needling itself is only referred to."""
    place = place_of(context.session, needling)
    muscle = display_text("muscle", place.muscle, context.session.language)
    return " ".join(
        (context.words("twitch"), muscle, *([context.words(place.side)] if place.side else []))
    )


def from_fhir(resources: SessionResources) -> Json:
    """The twitch responses of every needling that is there."""
    items = (_said(resources, key, held) for key, held in resources.of_kind("twitch"))
    return present(needling=[item for item in items if item])


def _said(resources: SessionResources, key: str, held: Json) -> Json | None:
    where = f"twitch/{key}"
    if not is_needled(resources, key):
        resources.note(where, "not read: its needling is not there")
        return None
    twitch = held_as(resources, where, held, _WRITTEN, "finding", "local_twitch_response")
    item = present(id=key, twitch_responses=_responses(resources, where, twitch)) if twitch else {}
    item = drop_invalid(resources, where, Needling, item) or {} if item else {}
    return item if "twitch_responses" in item else None


def _responses(resources: SessionResources, where: str, twitch: Json) -> int | str | None:
    count: int | None = twitch.get("valueInteger")
    several = key_of("observation", twitch.get("valueCodeableConcept")) == "several"
    if several != (count is None) or ("valueCodeableConcept" in twitch and not several):
        resources.note(f"{where}.value", "neither a count nor 'several', or both")
        return None
    return "several" if several else count
