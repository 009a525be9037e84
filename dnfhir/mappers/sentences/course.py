"""How pain went, what scored, what happened, and what the screening and the patient decided."""

from __future__ import annotations

from collections.abc import Iterable

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.record import Record
from dnfhir.mappers.sentences.wording import because, called, head, number, place, told, when
from dnfhir.session import AdverseEvent, ConsentAnswer, OutcomeMeasure, PainScore
from dnfhir.session.fields.place import place_of


def pain(record: Record, score: PainScore) -> str:
    """The score on its scale, under which circumstances, where, and when."""
    said = told(
        record,
        "pain",
        score=number(record, score.score),
        scale=record.words(f"scale.{score.scale}"),
    )
    return in_words.sentences([", ".join((said, *_which(record, score)))])


def pain_change(
    record: Record, before: PainScore, score: PainScore, verdict: str, source: str
) -> str:
    """What became of the pain, and by whose threshold that matters."""
    scale = record.words(f"scale.{score.scale}")
    points = {"before": number(record, before.score), "after": number(record, score.score)}
    said = told(record, f"pain.{verdict}", **points, scale=scale)
    parts = (", ".join((said, *_which(record, score))), told(record, "pain.source", source=source))
    return in_words.sentences(parts)


def _which(record: Record, score: PainScore) -> list[str]:
    """What keeps this pain apart from another: circumstances, place, moment and time."""
    parts = (
        record.words(f"context.{score.context}") if score.context else None,
        called(record, "region", score.region, score.side),
        record.words(score.moment),
        when(record, score.at),
    )
    return [part for part in parts if part]


def measure(record: Record, one: OutcomeMeasure, scale: Iterable[str]) -> str:
    """The score with its scale, as far as that is known: 'QBPDS: 38 (0–100, hoger is slechter)'."""
    known, score = ", ".join(scale), number(record, one.score)
    parts = (f"{score} ({known})" if known else score, one.text, when(record, one.at))
    return in_words.sentences(
        [head(in_words.capitalised(called(record, "measure", one.instrument)), parts)]
    )


def event(record: Record, one: AdverseEvent, *, therapists: bool) -> str:
    """How bad, what, when and after what; more about it, what was done, and whether it is over."""
    title = record.words(f"event.{one.severity}" if one.severity else "event")
    parts = (
        _what(record, one),
        record.words("of_the_therapist") if therapists else None,
        _after(record, one),
        when(record, one.at),
    )
    action = told(record, "event.action", text=one.action) if one.action else None
    return in_words.sentences([head(title, parts), one.text, action, _over(record, one)])


def _what(record: Record, one: AdverseEvent) -> str:
    """What happened; a suspicion is called one."""
    name = called(record, "adverse_event", one.event)
    return name if one.certainty == "confirmed" else f"{record.words('suspicion')} {name}"


def _after(record: Record, one: AdverseEvent) -> str | None:
    """The needling that it followed."""
    needling = next(
        (needled for needled in record.session.needling if needled.id == one.needling), None
    )
    if needling is None:
        return None
    return told(record, "event.after", place=place(record, place_of(record.session, needling)))


def _over(record: Record, one: AdverseEvent) -> str | None:
    if one.resolved_at:
        return told(record, "event.over", day=when(record, one.resolved_at))
    return record.words(f"event.{one.outcome}") if one.outcome else None


def consent(
    record: Record, answer: ConsentAnswer, provision: str, who: str, *, excluded: bool
) -> str:
    """Who answered what and when, when it was withdrawn, and that it came to nothing."""
    parts = (told(record, f"consent.{provision}", who=who), when(record, answer.at))
    withdrawn = told(record, "consent.withdrawn", time=when(record, answer.withdrawn_at))
    return in_words.sentences(
        [
            ", ".join(part for part in parts if part),
            withdrawn if answer.withdrawn_at else None,
            record.words("consent.not_in_force") if excluded else None,
        ]
    )


def eligibility(record: Record) -> str:
    """What the screening decided, and each reason: against it, or weighed where it was decided together."""
    decision = record.decision
    return in_words.sentences(
        [outcome(record), because(record, decision.reasons, weighed=decision.allows_needling)]
    )


def outcome(record: Record) -> str:
    """What the screening decided."""
    return head(record.words("eligibility"), (record.words(record.decision.outcome),))
