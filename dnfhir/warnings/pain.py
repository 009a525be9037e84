"""Warnings about pain scores. Each rule gives the places that it applies to."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.pain_lines import baselines
from dnfhir.session import Session


def baseline_ambiguous(session: Session) -> Iterator[str]:
    """The baselines of which a later score has several to be compared with: no change of that score is computed."""
    scores = session.pain_scores
    several = [found for score in scores if len(found := baselines(score, scores)) > 1]
    rivals = {one.id for found in several for one in found}
    return (f"/pain_scores/{index}" for index, score in enumerate(scores) if score.id in rivals)
