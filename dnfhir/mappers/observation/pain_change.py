"""Observation: how pain changed against the baseline. https://hl7.org/fhir/R4/observation.html

Derived: it follows from two pain scores and the thresholds, so the reverse mapping computes it
again and compares.
"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.fhir.json_values import Json
from dnfhir.mappers import software
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import quantity, term
from dnfhir.mappers.observation.pain_score import (
    circumstances,
    context_extension,
    points,
    title,
)
from dnfhir.mappers.observation.parts import survey_category
from dnfhir.mappers.sentences import course
from dnfhir.pain_change import OSTELO_2008, percent_change
from dnfhir.pain_lines import baseline_of
from dnfhir.session import PainScore

__all__ = ["to_fhir"]


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """One for each score that has one baseline of its line before it."""
    scores = context.session.pain_scores
    for score in scores:
        if baseline := baseline_of(score, scores):
            yield _change(context, baseline, score)


def _change(context: MappingContext, baseline: PainScore, score: PainScore) -> Entry:
    """Points and percent of the baseline, below 0 for less pain, and what that means."""
    relevance = context.pain_change.classify(score.scale, baseline.score, score.score)
    heading = title(context, "pain_change", score)
    return context.entry(
        f"change/{score.id}",
        "Observation",
        course.pain_change(context, baseline, score, relevance, _source(context)),
        extension=list(context_extension(score)),
        status="final",
        category=survey_category(),
        code=term("observation", "pain_change", f"{heading} ({score.scale})"),
        subject=context.ref("patient"),
        encounter=context.encounter_at(score.at),
        effectiveDateTime=score.at,
        issued=context.recorded_date(score.at),
        valueCodeableConcept=term("observation", relevance, context.words(relevance)),
        **circumstances(context, score),
        method={"text": _method(context, score.scale)},
        device=context.ref(software.ROLE),
        derivedFrom=[
            context.ref(f"pain-score/{baseline.id}"),
            context.ref(f"pain-score/{score.id}"),
        ],
        component=list(_criteria(context, baseline, score)),
    )


def _criteria(context: MappingContext, baseline: PainScore, score: PainScore) -> Iterator[Json]:
    """Each criterion with its number and whether it is met.

    In percent of a baseline of 0 there is neither.
    """
    pair = score.scale, baseline.score, score.score
    yield {"code": _term(context, "absolute_change"), **points(score.score - baseline.score)}
    yield _criterion(context, "absolute_criterion", context.pain_change.enough_points(*pair))
    percent = percent_change(baseline.score, score.score)
    relative = context.pain_change.enough_percent(*pair)
    if percent is not None and relative is not None:
        yield {"code": _term(context, "relative_change"), "valueQuantity": quantity(percent, "%")}
        yield _criterion(context, "relative_criterion", relative)


def _criterion(context: MappingContext, key: str, met: bool) -> Json:
    return {"code": _term(context, key), "valueBoolean": met}


def _term(context: MappingContext, key: str) -> Json:
    return term("observation", key, context.concept_name("observation", key))


def _method(context: MappingContext, scale: str) -> str:
    """The thresholds that were used, and whose they are."""
    rule = context.pain_change
    return context.words("pain_rule").format(
        source=_source(context),
        points=rule.points(scale),
        percent=rule.percent,
        least=rule.least(scale),
        scale=scale,
    )


def _source(context: MappingContext) -> str:
    """Who proposes the thresholds; for the published ones also what they were proposed for."""
    source = context.pain_change.source
    if source == OSTELO_2008.source:
        return context.words("ostelo_2008")
    return source
