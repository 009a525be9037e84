"""Observation: pain scores and the eligibility for needling. https://hl7.org/fhir/R4/observation.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.mappers.condition import present_contraindications
from dnfhir.mappers.elements import Json, coding, extension, term
from dnfhir.mappers.reasons import reason
from dnfhir.mappers.record import Entry, Record
from dnfhir.session import PainScore
from dnfhir.terms import concept

#: LOINC has a code for the visual scale and another for the 0-10 rating; SNOMED CT's pain score fits both.
_SCALE_CODE: Final = {"VAS100": "pain_vas_loinc", "VAS10": "pain_vas_loinc", "NRS": "pain_nrs_loinc"}
_METHOD: Final = {"VAS100": "pain_method_vas100", "VAS10": "pain_method_vas10", "NRS": "pain_method_nrs"}
_MAXIMUM: Final = {"VAS100": 100, "VAS10": 10, "NRS": 10}


def to_fhir(record: Record) -> Iterator[Entry]:
    """The outcome of the screening, then every pain score."""
    yield _eligibility(record)
    for score in record.session.pain_scores:
        yield _pain_score(record, score)


def _pain_score(record: Record, score: PainScore) -> Entry:
    """An integer on its scale: `valueInteger`, as nl-core-PainScore wants it; a quantity in mm would break it."""
    moment = record.words(score.moment)
    return record.entry(
        f"pain-score/{score.id}",
        "Observation",
        f"{record.words('pain_score')} {moment}: {score.score}/{_MAXIMUM[score.scale]} ({score.scale})",
        extension=list(extension("pain-moment", {"valueCode": score.moment})),
        status="final",
        code={"coding": [_only("pain", _SCALE_CODE[score.scale]), _only("pain", "pain_score")]},
        subject=record.ref("patient"),
        encounter=record.encounter_at(score.at),
        effectiveDateTime=score.at,
        valueInteger=score.score,
        method={"coding": [_only("pain", _METHOD[score.scale])]},
    )


def _only(kind: str, key: str) -> Json:
    """The first, external coding of a concept."""
    return coding(concept(kind, key).codings[0])


def _eligibility(record: Record) -> Entry:
    """What the screening decided; each reason is a component that points to where it was found."""
    decision, screening = record.decision, record.session.screening
    outcome = record.words(decision.outcome)
    return record.entry(
        "eligibility",
        "Observation",
        f"{record.words('eligibility')}: {outcome}",
        status="final",
        code=term("observation", "needling_eligibility"),
        subject=record.ref("patient"),
        encounter=record.ref("encounter"),
        effectiveDateTime=screening.at if screening else None,
        valueCodeableConcept=term("outcome", decision.outcome),
        component=[_reason(record, name) for name in decision.reasons],
    )


def _reason(record: Record, name: str) -> Json:
    component: Json = {
        "code": term("observation", "eligibility_reason"),
        "valueCodeableConcept": reason(name),
    }
    if name in present_contraindications(record):
        found = {"valueReference": record.ref(f"contraindication/{name}")}
        component["extension"] = list(extension("finding", found))
    return component
