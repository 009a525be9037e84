"""Which pain scores can be compared with each other: those of one line.

A line is one scale, under one kind of circumstances, of one place. Pain at rest means nothing for
pain on movement, nor one knee about the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from dnfhir.session import PainScore, concept_key
from dnfhir.session.times import moment

PainLine = tuple[str | None, ...]


def line_of(score: PainScore) -> PainLine:
    """Scale, circumstances, region and side; two words for one region are one; none recorded is a
    line of its own.
    """
    region = None
    if score.region:
        region = concept_key("region", score.region)
    return score.scale, score.context, region, score.side


def baselines(score: PainScore, scores: Sequence[PainScore]) -> tuple[PainScore, ...]:
    """The baselines of the score's line that are not after it; none for a baseline itself."""
    if score.moment == "baseline":
        return ()
    line, at = line_of(score), moment(score.at)
    before = []
    for earlier in scores:
        is_of_line = earlier.moment == "baseline" and line_of(earlier) == line
        if is_of_line and moment(earlier.at) <= at:
            before.append(earlier)
    return tuple(before)


def baseline_of(score: PainScore, scores: Sequence[PainScore]) -> PainScore | None:
    """The one baseline that the score is compared with; None without one, and of several, as none
    is preferred.
    """
    before = baselines(score, scores)
    if len(before) != 1:
        return None
    return before[0]
