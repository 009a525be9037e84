"""Observation: how pain changed against the baseline. https://hl7.org/fhir/R4/observation.html

Derived: it follows from two pain scores and the thresholds, so the way back computes and compares it.
"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.fhir.json_values import Json
from dnfhir.mappers import software
from dnfhir.mappers.forward.elements import quantity, term
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.observation.pain_score import circumstances, context_of, points, title
from dnfhir.mappers.observation.parts import survey
from dnfhir.mappers.sentences import course
from dnfhir.pain_change import OSTELO_2008, percent_change
from dnfhir.pain_lines import baseline_of
from dnfhir.session import PainScore

__all__ = ["to_fhir"]


def to_fhir(record: Record) -> Iterator[Entry]:
    """One for each score that has one baseline of its line before it."""
    scores = record.session.pain_scores
    for score in scores:
        if baseline := baseline_of(score, scores):
            yield _change(record, baseline, score)


def _change(record: Record, baseline: PainScore, score: PainScore) -> Entry:
    """Points and percent of the baseline, below 0 for less pain, and what that is by the thresholds."""
    verdict = record.pain_change.classify(score.scale, baseline.score, score.score)
    heading = title(record, "pain_change", score)
    return record.entry(
        f"change/{score.id}",
        "Observation",
        course.pain_change(record, baseline, score, verdict, _source(record)),
        extension=list(context_of(score)),
        status="final",
        category=survey(),
        code=term("observation", "pain_change", f"{heading} ({score.scale})"),
        subject=record.ref("patient"),
        encounter=record.encounter_at(score.at),
        effectiveDateTime=score.at,
        issued=record.recorded_date(score.at),
        valueCodeableConcept=term("observation", verdict, record.words(verdict)),
        **circumstances(record, score),
        method={"text": _method(record, score.scale)},
        device=record.ref(software.ROLE),
        derivedFrom=[record.ref(f"pain-score/{one.id}") for one in (baseline, score)],
        component=list(_criteria(record, baseline, score)),
    )


def _criteria(record: Record, baseline: PainScore, score: PainScore) -> Iterator[Json]:
    """Each criterion with its number and whether it is met; in percent of a baseline of 0 there is neither."""
    pair = score.scale, baseline.score, score.score
    yield {"code": _named(record, "absolute_change"), **points(score.score - baseline.score)}
    yield _met(record, "absolute_criterion", record.pain_change.enough_points(*pair))
    percent = percent_change(baseline.score, score.score)
    relative = record.pain_change.enough_percent(*pair)
    if percent is not None and relative is not None:
        yield {"code": _named(record, "relative_change"), "valueQuantity": quantity(percent, "%")}
        yield _met(record, "relative_criterion", relative)


def _met(record: Record, criterion: str, met: bool) -> Json:
    return {"code": _named(record, criterion), "valueBoolean": met}


def _named(record: Record, key: str) -> Json:
    return term("observation", key, record.named("observation", key))


def _method(record: Record, scale: str) -> str:
    """The thresholds that were used, and whose they are."""
    rule = record.pain_change
    return record.words("pain_rule").format(
        source=_source(record),
        points=rule.points(scale),
        percent=rule.percent,
        least=rule.least(scale),
        scale=scale,
    )


def _source(record: Record) -> str:
    """Who proposes the thresholds; of the published ones also what they were proposed for."""
    source = record.pain_change.source
    return record.words("ostelo_2008") if source == OSTELO_2008.source else source
