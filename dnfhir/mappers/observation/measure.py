"""Observation: outcome measures, as the patient scored them. https://hl7.org/fhir/R4/observation.html

A score stays on its instrument's own scale. Where that runs, and whether higher is better or worse, is known of the
instrument (`dnfhir/terms/measures.py`) and told in the narrative: a receiver need not know that PSFS and PSK run
in opposite directions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import encode_word, present
from dnfhir.mappers.observation.parts import POINTS, held_as, in_points, survey, why_said
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
    "status", "category", "code", "subject", "encounter", "effectiveDateTime", "issued", "performer", "valueQuantity",
    "note",
)  # fmt: skip


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every score of an outcome measure."""
    return (_measure(context, measure) for measure in context.session.outcome_measures)


def _measure(context: MappingContext, measure: OutcomeMeasure) -> Entry:
    """The patient filled it in, so the patient is its performer."""
    return context.entry(
        f"measure/{measure.id}",
        "Observation",
        course.measure(context, measure, _scale(context, measure)),
        status="final",
        category=survey(),
        code=encode_word("measure", measure.instrument, context.session.language),
        subject=context.ref("patient"),
        encounter=context.encounter_at(measure.at),
        effectiveDateTime=measure.at,
        issued=context.recorded_date(measure.at),
        performer=[context.ref("patient")],
        valueQuantity=in_points(measure.score),
        note=[{"text": measure.text}] if measure.text else [],
    )


def _scale(context: MappingContext, measure: OutcomeMeasure) -> list[str]:
    """The scale as far as it is known: 0–100, higher is worse."""
    key = concept_key("measure", measure.instrument)
    ends, higher = ends_of(key), higher_is(key)
    scale = [f"{ends[0]}–{ends[1]}"] if ends else []
    return [*scale, *([context.words(f"higher_is_{higher}")] if higher else [])]


def from_fhir(resources: SessionResources) -> Json:
    """Every score of an outcome measure that the record holds."""
    items = (_said(resources, key, held) for key, held in resources.of_kind("measure"))
    return present(outcome_measures=[item for item in items if item])


def _said(resources: SessionResources, key: str, held: Json) -> Json | None:
    where = f"measure/{key}"
    if not (measure := held_as(resources, where, held, _WRITTEN)):
        return None
    item = present(
        id=key,
        instrument=decode_word(resources, f"{where}.code", "measure", measure.get("code")),
        score=quantity_in(
            resources, f"{where}.valueQuantity", measure.get("valueQuantity"), POINTS
        ),
        at=measure.get("effectiveDateTime"),
        text=why_said(resources, where, measure),
    )
    return drop_invalid(resources, where, OutcomeMeasure, item)
