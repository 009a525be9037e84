"""Sentences about pain and scores, what happened, and what the screening and the patient decided."""

from __future__ import annotations

from collections.abc import Iterable

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.sentences.parts import (
    choice_name,
    fill_phrase,
    number,
    phrase_if_known,
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
    scale = context.words(f"scale.{score.scale}")
    points = fill_phrase(context, "pain", score=number(context, score.score), scale=scale)
    return in_words.sentences([_with_circumstances(context, points, score)])


def pain_change(
    context: MappingContext, before: PainScore, score: PainScore, change: str, source: str
) -> str:
    """What became of the pain, and by whose threshold that matters."""
    changed = fill_phrase(
        context,
        f"pain.{change}",
        before=number(context, before.score),
        after=number(context, score.score),
        scale=context.words(f"scale.{score.scale}"),
    )
    by_whom = fill_phrase(context, "pain.source", source=source)
    return in_words.sentences([_with_circumstances(context, changed, score), by_whom])


def _with_circumstances(context: MappingContext, points: str, score: PainScore) -> str:
    """What keeps this pain apart from another: circumstances, place, moment and time."""
    parts = (
        points,
        choice_name(context, "context", score.context),
        word_name(context, "region", score.region, score.side),
        context.words(score.moment),
        when(context, score.at),
    )
    return ", ".join(filter(None, parts))


def measure(context: MappingContext, measure: OutcomeMeasure, scale: Iterable[str]) -> str:
    """The score with its scale, as far as that is known: 'QBPDS: 38 (0–100, hoger is slechter)'."""
    known_scale, score = ", ".join(scale), number(context, measure.score)
    if known_scale:
        score = f"{score} ({known_scale})"
    title = in_words.capitalised(word_name(context, "measure", measure.instrument))
    return in_words.sentences([titled(title, (score, measure.text, when(context, measure.at)))])


def event(context: MappingContext, event: AdverseEvent, *, therapists: bool) -> str:
    """How bad, what, when and after what; more about it, what was done, and whether it is over."""
    parts = [_what(context, event), _after(context, event), when(context, event.at)]
    if therapists:
        parts.insert(1, context.words("of_the_therapist"))
    title = choice_name(context, "event", event.severity) or context.words("event")
    action = phrase_if_known(context, "event.action", text=event.action)
    return in_words.sentences([titled(title, parts), event.text, action, _over(context, event)])


def _what(context: MappingContext, event: AdverseEvent) -> str:
    """What happened; a suspicion is called one."""
    name = word_name(context, "adverse_event", event.event)
    if event.certainty == "confirmed":
        return name
    return f"{context.words('suspicion')} {name}"


def _after(context: MappingContext, event: AdverseEvent) -> str | None:
    """The needling that it followed."""
    for needling in context.session.needling:
        if needling.id == event.needling:
            place = place_name(context, place_of(context.session, needling))
            return fill_phrase(context, "event.after", place=place)
    return None


def _over(context: MappingContext, event: AdverseEvent) -> str | None:
    if event.resolved_at:
        return fill_phrase(context, "event.over", day=when(context, event.resolved_at))
    return choice_name(context, "event", event.outcome)


def consent(
    context: MappingContext, answer: ConsentAnswer, provision: str, who: str, *, excluded: bool
) -> str:
    """Who answered what and when, when it was withdrawn, and that it came to nothing."""
    given = fill_phrase(context, f"consent.{provision}", who=who)
    withdrawn_at = when(context, answer.withdrawn_at)
    parts = [
        ", ".join(filter(None, (given, when(context, answer.at)))),
        phrase_if_known(context, "consent.withdrawn", time=withdrawn_at),
    ]
    if excluded:
        parts.append(context.words("consent.not_in_force"))
    return in_words.sentences(parts)


def eligibility(context: MappingContext) -> str:
    """What the screening decided, and each reason: against it, or weighed where it was decided
    together.
    """
    decision = context.decision
    reasons = reasons_clause(context, decision.reasons, weighed=decision.allows_needling)
    return in_words.sentences([outcome(context), reasons])


def outcome(context: MappingContext) -> str:
    """What the screening decided."""
    return titled(context.words("eligibility"), (context.words(context.decision.outcome),))
