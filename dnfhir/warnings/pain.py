"""Warnings about pain scores. Each rule gives the places that it applies to."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.pain_lines import baselines
from dnfhir.session import Session


def baseline_ambiguous(session: Session) -> Iterator[str]:
    """The baselines of which a later score has several to be compared with: no change of that score
    is computed.
    """
    rivals: set[str] = set()
    for score in session.pain_scores:
        of_score = baselines(score, session.pain_scores)
        if len(of_score) > 1:
            rivals |= {baseline.id for baseline in of_score}
    for index, score in enumerate(session.pain_scores):
        if score.id in rivals:
            yield f"/pain_scores/{index}"
