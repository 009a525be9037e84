"""On what scales an outcome measure is scored: from where to where, and whether a higher score is better or worse.

One readable CSV file, a row a scale; an instrument may have several (NDI in points or percent). Columns: key, scale,
low, high, higher (`better`, `worse`), per (`activity`, `subscale`), source, note. What no source says is empty: a
limit that is empty is none, and is never guessed.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Final

FILE: Final = "measure_scales.csv"


@dataclass(frozen=True)
class MeasureScale:
    """One scale of an instrument, in points.

    name: what tells it from the instrument's others. low, high: its ends, None when no source says them.
    higher: what a higher score means, `better` or `worse`, empty when that is not known. per: `activity` or
    `subscale` when one sitting gives several scores, else empty.
    """

    name: str
    low: Decimal | None
    high: Decimal | None
    higher: str
    per: str

    def holds(self, score: int | Decimal) -> bool:
        """Whether a score lies on the scale, as far as its ends are known."""
        return (self.low is None or self.low <= score) and (self.high is None or score <= self.high)

    def __str__(self) -> str:
        if self.high is None:
            return self.name
        ends = f"up to {self.high}" if self.low is None else f"from {self.low} to {self.high}"
        return f"{ends} ({self.name})" if self.name else ends


def scales_of(key: str | None) -> tuple[MeasureScale, ...]:
    """The scales of the instrument with this key; empty for one that the vocabulary does not know."""
    return _scales().get(key or "", ())


def higher_is(key: str | None) -> str:
    """`better` or `worse` when a higher score means that on every scale of the instrument, else empty."""
    meanings = {scale.higher for scale in scales_of(key)}
    return meanings.pop() if len(meanings) == 1 else ""


def ends_of(key: str | None) -> tuple[Decimal, Decimal] | None:
    """The lowest and the highest score of an instrument with one scale; None when these are several or unknown."""
    known = [(scale.low, scale.high) for scale in scales_of(key)]
    if len(set(known)) != 1:
        return None
    low, high = known[0]
    return (low, high) if low is not None and high is not None else None


def is_scored_once(key: str | None) -> bool:
    """Whether one sitting gives one score: one scale, of the whole and not of an activity or a subscale."""
    scales = scales_of(key)
    return len(scales) == 1 and not scales[0].per


@cache
def _scales() -> dict[str, tuple[MeasureScale, ...]]:
    text = (files("dnfhir.terms") / "data" / FILE).read_text(encoding="utf-8")
    lines = csv.DictReader(text.splitlines())
    return {
        key: tuple(_scale(line) for line in rows)
        for key, rows in groupby(lines, lambda line: line["key"])
    }


def _scale(line: dict[str, str]) -> MeasureScale:
    low, high = (Decimal(line[name]) if line[name] else None for name in ("low", "high"))
    return MeasureScale(line["scale"], low, high, line["higher"], line["per"])
