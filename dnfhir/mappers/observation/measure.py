"""Observation: outcome measures, as the patient scored them.

https://hl7.org/fhir/R4/observation.html

A score stays on its instrument's own scale. Where that runs, and whether higher is better or worse,
is known of the instrument (`dnfhir/terms/measures.py`) and stands in the narrative: a receiver need
not know that PSFS and PSK run in opposite directions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import encode_word, present, text_items
from dnfhir.mappers.observation.parts import (
    POINTS,
    decode_note,
    in_points,
    read_during_session,
    survey_category,
)
from dnfhir.mappers.reverse.decode_all import decode_all
from dnfhir.mappers.reverse.fhir_reader import decode_word
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, quantity_in
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import course
from dnfhir.session import OutcomeMeasure, concept_key
from dnfhir.terms.measures import ends_of, higher_is

HOMES: Final = {
    "outcome_measures/*/id": "Observation.identifier.value",
    "outcome_measures/*/instrument": "Observation.code",
    "outcome_measures/*/score": "Observation.valueQuantity.value",
    "outcome_measures/*/at": "Observation.effectiveDateTime",
    "outcome_measures/*/text": "Observation.note.text",
}
_WRITTEN: Final = (
    "status", "category", "code", "subject", "encounter", "effectiveDateTime", "issued",
    "performer", "valueQuantity", "note",
)  # fmt: skip


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every score of an outcome measure."""
    for measure in context.session.outcome_measures:
        yield _measure(context, measure)


def _measure(context: MappingContext, measure: OutcomeMeasure) -> Entry:
    """The patient filled it in, so the patient is its performer."""
    return context.entry(
        f"measure/{measure.id}",
        "Observation",
        course.measure(context, measure, _scale(context, measure)),
        status="final",
        category=survey_category(),
        code=encode_word("measure", measure.instrument, context.session.language),
        subject=context.ref("patient"),
        encounter=context.encounter_at(measure.at),
        effectiveDateTime=measure.at,
        issued=context.recorded_date(measure.at),
        performer=[context.ref("patient")],
        valueQuantity=in_points(measure.score),
        note=text_items(measure.text),
    )


def _scale(context: MappingContext, measure: OutcomeMeasure) -> Iterator[str]:
    """The scale as far as it is known: 0–100, higher is worse."""
    key = concept_key("measure", measure.instrument)
    if ends := ends_of(key):
        yield f"{ends[0]}–{ends[1]}"
    if higher := higher_is(key):
        yield context.words(f"higher_is_{higher}")


def from_fhir(resources: SessionResources) -> Json:
    """Every score of an outcome measure."""
    return present(outcome_measures=decode_all(resources, "measure", _decode))


def _decode(resources: SessionResources, key: str, resource: Json) -> Json | None:
    where = f"measure/{key}"
    measure = read_during_session(resources, where, resource, _WRITTEN)
    if not measure:
        return None
    score = measure.get("valueQuantity")
    item = present(
        id=key,
        instrument=decode_word(resources, f"{where}.code", "measure", measure.get("code")),
        score=quantity_in(resources, f"{where}.valueQuantity", score, POINTS),
        at=measure.get("effectiveDateTime"),
        text=decode_note(resources, where, measure),
    )
    return drop_invalid(resources, where, OutcomeMeasure, item)
