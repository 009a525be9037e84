"""How pain went, what scored, what happened, and what the screening and the patient decided."""

from __future__ import annotations

from collections.abc import Iterable

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.sentences.parts import (
    fill_phrase,
    number,
    place_name,
    reasons_clause,
    titled,
    when,
    word_name,
)
from dnfhir.session import AdverseEvent, ConsentAnswer, OutcomeMeasure, PainScore
from dnfhir.session.fields.place import place_of


def pain(context: MappingContext, score: PainScore) -> str:
    """The score on its scale, under which circumstances, where, and when."""
    said = fill_phrase(
        context,
        "pain",
        score=number(context, score.score),
        scale=context.words(f"scale.{score.scale}"),
    )
    return in_words.sentences([", ".join((said, *_which(context, score)))])


def pain_change(
    context: MappingContext, before: PainScore, score: PainScore, verdict: str, source: str
) -> str:
    """What became of the pain, and by whose threshold that matters."""
    scale = context.words(f"scale.{score.scale}")
    points = {"before": number(context, before.score), "after": number(context, score.score)}
    said = fill_phrase(context, f"pain.{verdict}", **points, scale=scale)
    parts = (
        ", ".join((said, *_which(context, score))),
        fill_phrase(context, "pain.source", source=source),
    )
    return in_words.sentences(parts)


def _which(context: MappingContext, score: PainScore) -> list[str]:
    """What keeps this pain apart from another: circumstances, place, moment and time."""
    parts = (
        context.words(f"context.{score.context}") if score.context else None,
        word_name(context, "region", score.region, score.side),
        context.words(score.moment),
        when(context, score.at),
    )
    return [part for part in parts if part]


def measure(context: MappingContext, one: OutcomeMeasure, scale: Iterable[str]) -> str:
    """The score with its scale, as far as that is known: 'QBPDS: 38 (0–100, hoger is slechter)'."""
    known, score = ", ".join(scale), number(context, one.score)
    parts = (f"{score} ({known})" if known else score, one.text, when(context, one.at))
    return in_words.sentences(
        [titled(in_words.capitalised(word_name(context, "measure", one.instrument)), parts)]
    )


def event(context: MappingContext, one: AdverseEvent, *, therapists: bool) -> str:
    """How bad, what, when and after what; more about it, what was done, and whether it is over."""
    title = context.words(f"event.{one.severity}" if one.severity else "event")
    parts = (
        _what(context, one),
        context.words("of_the_therapist") if therapists else None,
        _after(context, one),
        when(context, one.at),
    )
    action = fill_phrase(context, "event.action", text=one.action) if one.action else None
    return in_words.sentences([titled(title, parts), one.text, action, _over(context, one)])


def _what(context: MappingContext, one: AdverseEvent) -> str:
    """What happened; a suspicion is called one."""
    name = word_name(context, "adverse_event", one.event)
    return name if one.certainty == "confirmed" else f"{context.words('suspicion')} {name}"


def _after(context: MappingContext, one: AdverseEvent) -> str | None:
    """The needling that it followed."""
    needling = next(
        (needled for needled in context.session.needling if needled.id == one.needling), None
    )
    if needling is None:
        return None
    return fill_phrase(
        context, "event.after", place=place_name(context, place_of(context.session, needling))
    )


def _over(context: MappingContext, one: AdverseEvent) -> str | None:
    if one.resolved_at:
        return fill_phrase(context, "event.over", day=when(context, one.resolved_at))
    return context.words(f"event.{one.outcome}") if one.outcome else None


def consent(
    context: MappingContext, answer: ConsentAnswer, provision: str, who: str, *, excluded: bool
) -> str:
    """Who answered what and when, when it was withdrawn, and that it came to nothing."""
    parts = (fill_phrase(context, f"consent.{provision}", who=who), when(context, answer.at))
    withdrawn = fill_phrase(context, "consent.withdrawn", time=when(context, answer.withdrawn_at))
    return in_words.sentences(
        [
            ", ".join(part for part in parts if part),
            withdrawn if answer.withdrawn_at else None,
            context.words("consent.not_in_force") if excluded else None,
        ]
    )


def eligibility(context: MappingContext) -> str:
    """What the screening decided, and each reason: against it, or weighed where it was decided together."""
    decision = context.decision
    return in_words.sentences(
        [
            outcome(context),
            reasons_clause(context, decision.reasons, weighed=decision.allows_needling),
        ]
    )


def outcome(context: MappingContext) -> str:
    """What the screening decided."""
    return titled(context.words("eligibility"), (context.words(context.decision.outcome),))
