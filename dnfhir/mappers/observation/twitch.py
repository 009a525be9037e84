"""Observation: local twitch responses, part of their needling.

https://hl7.org/fhir/R4/observation.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import display_text, present, term
from dnfhir.mappers.observation.parts import SHARED, exam_category, read_during_session, seen
from dnfhir.mappers.procedure.parts import is_needled
from dnfhir.mappers.reverse.decode_all import decode_all
from dnfhir.mappers.reverse.fhir_reader import key_of
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Needling
from dnfhir.session.fields.place import place_of

HOMES: Final = {"needling/*/twitch_responses": "Observation.valueInteger"}
_WRITTEN: Final = (*SHARED, "partOf", "effectiveDateTime", "valueInteger", "valueCodeableConcept")
_SEVERAL: Final = "several"


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """A count, 0 too, or 'several'; where nothing was recorded there is no Observation."""
    for needling in context.session.needling:
        if needling.twitch_responses is not None:
            yield _twitch(context, needling)


def _twitch(context: MappingContext, needling: Needling) -> Entry:
    # A twitch response was seen at its needling: without a time of that, on the day of the session.
    when_seen = {"effectivePeriod": None, "effectiveDateTime": needling.at or context.day}
    return context.entry(
        f"twitch/{needling.id}",
        "Observation",
        treatment.twitch(context, needling),
        partOf=[context.ref(f"needling/{needling.id}")],
        status="final",
        category=exam_category(),
        code=term("finding", "local_twitch_response", _title(context, needling)),
        **{**seen(context, needling.at), **when_seen},
        **_value(context, needling.twitch_responses),
    )


def _title(context: MappingContext, needling: Needling) -> str:
    """With the muscle and side that were needled: the needling itself is only referred to."""
    place = place_of(context.session, needling)
    muscle = display_text("muscle", place.muscle, context.session.language)
    words = [context.words("twitch"), muscle]
    if place.side:
        words.append(context.words(place.side))
    return " ".join(words)


def _value(context: MappingContext, responses: int | str | None) -> Json:
    if responses == _SEVERAL:
        several = term("observation", _SEVERAL, context.words(_SEVERAL))
        return {"valueCodeableConcept": several}
    return {"valueInteger": responses}


def from_fhir(resources: SessionResources) -> Json:
    """The twitch responses of every needling that is there."""
    return present(needling=decode_all(resources, "twitch", _decode))


def _decode(resources: SessionResources, key: str, resource: Json) -> Json | None:
    """A needling with its twitch responses only; what else it has, its Procedure states."""
    where = f"twitch/{key}"
    if not is_needled(resources, key):
        resources.note(where, "not read: its needling is not there")
        return None
    twitch = read_during_session(
        resources, where, resource, _WRITTEN, "finding", "local_twitch_response"
    )
    if not twitch:
        return None
    item = present(id=key, twitch_responses=_decode_value(resources, where, twitch))
    needling = drop_invalid(resources, where, Needling, item)
    if needling is None or "twitch_responses" not in needling:
        return None
    return needling


def _decode_value(resources: SessionResources, where: str, twitch: Json) -> int | str | None:
    count: int | None = twitch.get("valueInteger")
    if "valueCodeableConcept" not in twitch and count is not None:
        return count
    key = key_of("observation", twitch.get("valueCodeableConcept"))
    if key == _SEVERAL and count is None:
        return _SEVERAL
    resources.note(f"{where}.value", "neither a count nor 'several', or both")
    return None
