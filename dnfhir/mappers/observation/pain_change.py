"""Observation: how pain changed against the baseline. https://hl7.org/fhir/R4/observation.html

Derived: it follows from two pain scores and the thresholds, so the way back computes and compares it.
"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers import software
from dnfhir.mappers.elements import Json, hl7, quantity, term
from dnfhir.mappers.record import Entry, Record
from dnfhir.pain_change import Number, PainChange, percent_change
from dnfhir.session import PainScore
from dnfhir.session.times import moment

__all__ = ["PainChange", "baseline_of", "to_fhir"]


def to_fhir(record: Record) -> Iterator[Entry]:
    """One for each score after a baseline on the same scale."""
    scores = record.session.pain_scores
    for score in scores:
        if baseline := baseline_of(score, scores):
            yield _change(record, baseline, score)


def baseline_of(score: PainScore, scores: tuple[PainScore, ...]) -> PainScore | None:
    """The latest baseline on the same scale that is not after the score; of two at one moment the last by id.

    None for a baseline itself, and where there is none: scales are never converted.
    """
    if score.moment == "baseline":
        return None
    earlier = (one for one in scores if one.moment == "baseline" and one.scale == score.scale)
    before = [one for one in earlier if moment(one.at) <= moment(score.at)]
    return max(before, key=lambda one: (moment(one.at), one.id), default=None)


def _change(record: Record, baseline: PainScore, score: PainScore) -> Entry:
    """Points and percent of the baseline, below 0 for less pain, and whether that matters by the thresholds."""
    rule, change = record.pain_change, score.score - baseline.score
    matters = rule.matters(score.scale, baseline.score, score.score)
    percent = percent_change(baseline.score, score.score)
    verdict = "relevant_change" if matters else "no_relevant_change"
    told = f"{baseline.score} → {score.score} ({score.scale}): {record.words(verdict)} ({rule.source})"
    return record.entry(
        f"change/{score.id}",
        "Observation",
        f"{record.words('pain_change')} {record.words(score.moment)}: {told}",
        status="final",
        category=[hl7("observation-category", "survey")],
        code=term("observation", "pain_change"),
        subject=record.ref("patient"),
        encounter=record.encounter_at(score.at),
        effectiveDateTime=score.at,
        valueCodeableConcept=term("observation", verdict),
        method={"text": _method(rule, score.scale)},
        device=record.ref(software.ROLE),
        derivedFrom=[record.ref(f"pain-score/{one.id}") for one in (baseline, score)],
        component=[
            {"code": term("observation", "absolute_change"), "valueInteger": change},
            *([_relative(percent)] if percent is not None else []),
        ],
    )


def _relative(percent: Number) -> Json:
    return {"code": term("observation", "relative_change"), "valueQuantity": quantity(percent, "%")}


def _method(rule: PainChange, scale: str) -> str:
    """The thresholds that were used, and whose they are."""
    return f"{rule.source}: ≥ {rule.points(scale)} {scale}, ≥ {rule.percent} %"
