"""The course of pain as a table: every score in the order of its time, with what it changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.mappers.composition.markup import Table
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.forward.in_words import number, when
from dnfhir.mappers.observation.pain_score import which_pain
from dnfhir.pain_lines import baseline_of
from dnfhir.session import PainScore
from dnfhir.session.outcome import HIGHEST
from dnfhir.session.times import moment

_COLUMNS: Final = ("moment", "day", "score", "scale", "circumstances", "change")


def pain_table(context: MappingContext) -> Table | None:
    """A row for each score; a column that no score says anything in is left out. None without scores."""
    scores = sorted(context.session.pain_scores, key=lambda score: moment(score.at))
    rows = [tuple(_cells(context, score)) for score in scores]
    if not rows:
        return None
    kept = [index for index in range(len(_COLUMNS)) if any(row[index] for row in rows)]
    head = tuple(context.words(f"table.{_COLUMNS[index]}") for index in kept)
    return Table(head, tuple(tuple(row[index] for index in kept) for row in rows))


def _cells(context: MappingContext, score: PainScore) -> Iterator[str]:
    yield context.words(score.moment)
    yield when(score.at, context.session.language)
    yield f"{number(score.score, context.session.language)}/{HIGHEST[score.scale]}"
    yield score.scale
    yield which_pain(context, score)
    yield _change(context, score)


def _change(context: MappingContext, score: PainScore) -> str:
    """Points against the baseline of its line, below 0 for less pain, and what that means by the thresholds."""
    baseline = baseline_of(score, context.session.pain_scores)
    if baseline is None:
        return ""
    verdict = context.pain_change.classify(score.scale, baseline.score, score.score)
    points = score.score - baseline.score
    sign = "\N{MINUS SIGN}" if points < 0 else "+" * (points > 0)
    return f"{sign}{number(points, context.session.language).removeprefix('-')}: {context.words(verdict)}"
