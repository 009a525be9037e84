"""Which pain scores can be compared with each other: those of one line.

A line is one scale, under one kind of circumstances, of one place. Pain at rest says nothing about pain on movement,
nor one knee about the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from dnfhir.session import PainScore, concept_key
from dnfhir.session.times import moment

Line = tuple[str | None, ...]


def line_of(score: PainScore) -> Line:
    """Scale, circumstances, region and side; two words for one region are one; untold is a line of its own."""
    region = concept_key("region", score.region) if score.region else None
    return score.scale, score.context, region, score.side


def baselines(score: PainScore, scores: Sequence[PainScore]) -> tuple[PainScore, ...]:
    """The baselines of the score's line that are not after it; none for a baseline itself."""
    if score.moment == "baseline":
        return ()
    line, at = line_of(score), moment(score.at)
    return tuple(
        one
        for one in scores
        if one.moment == "baseline" and line_of(one) == line and moment(one.at) <= at
    )


def baseline_of(score: PainScore, scores: Sequence[PainScore]) -> PainScore | None:
    """The one baseline that the score is compared with; None without one, and of several, for which one is not told."""
    found = baselines(score, scores)
    return found[0] if len(found) == 1 else None
