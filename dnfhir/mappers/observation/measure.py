"""Observation: outcome measures, as the patient scored them. https://hl7.org/fhir/R4/observation.html

A score stays on its instrument's own scale. Where that runs, and whether higher is better or worse, is known of the
instrument (`dnfhir/terms/measures.py`) and told in the narrative: a receiver need not know that PSFS and PSK run
in opposite directions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import said
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.observation.parts import POINTS, held_as, in_points, survey, why_said
from dnfhir.mappers.reverse.fhir_reader import says, word
from dnfhir.mappers.reverse.keep_known_elements import allowed, measured
from dnfhir.mappers.reverse.session_resources import Found
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


def to_fhir(record: Record) -> Iterator[Entry]:
    """Every score of an outcome measure."""
    return (_measure(record, measure) for measure in record.session.outcome_measures)


def _measure(record: Record, measure: OutcomeMeasure) -> Entry:
    """The patient filled it in, so the patient is its performer."""
    return record.entry(
        f"measure/{measure.id}",
        "Observation",
        course.measure(record, measure, _scale(record, measure)),
        status="final",
        category=survey(),
        code=said("measure", measure.instrument, record.session.language),
        subject=record.ref("patient"),
        encounter=record.encounter_at(measure.at),
        effectiveDateTime=measure.at,
        issued=record.recorded_date(measure.at),
        performer=[record.ref("patient")],
        valueQuantity=in_points(measure.score),
        note=[{"text": measure.text}] if measure.text else [],
    )


def _scale(record: Record, measure: OutcomeMeasure) -> list[str]:
    """The scale as far as it is known: 0–100, higher is worse."""
    key = concept_key("measure", measure.instrument)
    ends, higher = ends_of(key), higher_is(key)
    scale = [f"{ends[0]}–{ends[1]}"] if ends else []
    return [*scale, *([record.words(f"higher_is_{higher}")] if higher else [])]


def from_fhir(found: Found) -> Json:
    """Every score of an outcome measure that the record holds."""
    items = (_said(found, key, held) for key, held in found.each("measure"))
    return says(outcome_measures=[item for item in items if item])


def _said(found: Found, key: str, held: Json) -> Json | None:
    where = f"measure/{key}"
    if not (measure := held_as(found, where, held, _WRITTEN)):
        return None
    item = says(
        id=key,
        instrument=word(found, f"{where}.code", "measure", measure.get("code")),
        score=measured(found, f"{where}.valueQuantity", measure.get("valueQuantity"), POINTS),
        at=measure.get("effectiveDateTime"),
        text=why_said(found, where, measure),
    )
    return allowed(found, where, OutcomeMeasure, item)
