"""The course of pain as a table: every score in the order of its time, with what it changed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
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
    """A row for each score; a column without content in any row is left out.

    None without scores.
    """
    scores = sorted(context.session.pain_scores, key=lambda score: moment(score.at))
    if not scores:
        return None
    rows = [tuple(_cells(context, score)) for score in scores]
    head: list[str] = []
    columns: list[tuple[str, ...]] = []
    for name, cells in zip(_COLUMNS, zip(*rows, strict=True), strict=True):
        if any(cells):
            head.append(context.words(f"table.{name}"))
            columns.append(cells)
    return Table(tuple(head), tuple(zip(*columns, strict=True)))


def _cells(context: MappingContext, score: PainScore) -> Iterator[str]:
    language = context.session.language
    yield context.words(score.moment)
    yield when(score.at, language)
    yield f"{number(score.score, language)}/{HIGHEST[score.scale]}"
    yield score.scale
    yield which_pain(context, score)
    yield _change(context, score)


def _change(context: MappingContext, score: PainScore) -> str:
    """Points against the baseline of its line, below 0 for less pain, and what that means by the
    thresholds.
    """
    baseline = baseline_of(score, context.session.pain_scores)
    if baseline is None:
        return ""
    relevance = context.pain_change.classify(score.scale, baseline.score, score.score)
    points = score.score - baseline.score
    size = number(points, context.session.language).removeprefix("-")
    return f"{_sign(points)}{size}: {context.words(relevance)}"


def _sign(points: int | Decimal) -> str:
    if points == 0:
        return ""
    return "\N{MINUS SIGN}" if points < 0 else "+"
