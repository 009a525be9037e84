"""On what scales an outcome measure is scored: from where to where, and whether a higher score is
better or worse.

One readable CSV file, a row a scale; an instrument may have several (NDI in points or percent).
Columns: key, scale, low, high, higher (`better`, `worse`), per (`activity`, `subscale`), source,
note. What no source states is empty: a limit that is empty is none, and is never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from dnfhir.terms.csv_tables import table_rows

#: The table's name below `data/`.
TABLE: Final = "examination/measure_scales"


@dataclass(frozen=True)
class MeasureScale:
    """One scale of an instrument, in points.

    name: what distinguishes it from the instrument's others. low, high: its ends, None when no
    source states them. higher: what a higher score means, `better` or `worse`, empty when that is
    not known. per: `activity` or `subscale` when one sitting gives several scores, else empty.
    """

    name: str
    low: Decimal | None
    high: Decimal | None
    higher: str
    per: str

    def has(self, score: int | Decimal) -> bool:
        """Whether a score lies on the scale, as far as its ends are known."""
        if self.low is not None and score < self.low:
            return False
        return self.high is None or score <= self.high

    def __str__(self) -> str:
        if self.high is None:
            return self.name
        ends = f"from {self.low} to {self.high}"
        if self.low is None:
            ends = f"up to {self.high}"
        if not self.name:
            return ends
        return f"{ends} ({self.name})"


def scales_of(key: str | None) -> tuple[MeasureScale, ...]:
    """The scales of the instrument with this key; empty for one that the vocabulary does not
    know.
    """
    return _scales().get(key or "", ())


def higher_is(key: str | None) -> str:
    """`better` or `worse` when a higher score means that on every scale of the instrument, else
    empty.
    """
    meanings = {scale.higher for scale in scales_of(key)}
    if len(meanings) != 1:
        return ""
    return meanings.pop()


def ends_of(key: str | None) -> tuple[Decimal, Decimal] | None:
    """The lowest and the highest score of an instrument with one scale; None when these are several
    or unknown.
    """
    ends = {(scale.low, scale.high) for scale in scales_of(key)}
    if len(ends) != 1:
        return None
    low, high = ends.pop()
    if low is None or high is None:
        return None
    return low, high


def is_scored_once(key: str | None) -> bool:
    """Whether one sitting gives one score: one scale, of the whole and not of an activity or a
    subscale.
    """
    scales = scales_of(key)
    return len(scales) == 1 and not scales[0].per


@cache
def _scales() -> dict[str, tuple[MeasureScale, ...]]:
    scales: dict[str, tuple[MeasureScale, ...]] = {}
    for row in table_rows("dnfhir.terms", TABLE):
        scales[row["key"]] = (*scales.get(row["key"], ()), _scale(row))
    return scales


def _scale(row: dict[str, str]) -> MeasureScale:
    return MeasureScale(
        row["scale"], _end(row["low"]), _end(row["high"]), row["higher"], row["per"]
    )


def _end(text: str) -> Decimal | None:
    if not text:
        return None
    return Decimal(text)
