"""When a change of pain matters: the rule, apart from FHIR.

Ostelo and others, Spine 2008, 33(1), 90-94, is a consensus of experts on improvement in low back
pain: 15 of 100 on a visual scale, 2 of 10 on a numeric one, or 30 % of the baseline. Three things
are this project's own: worsening is measured by the same numbers, so is pain elsewhere, and 30 %
count only from a least number of points on, for a change smaller than what the scale can tell apart
is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Literal

Number = int | Decimal
#: What a change is: keys of the vocabulary's kind `observation`.
Relevance = Literal["relevant_improvement", "relevant_worsening", "no_relevant_change"]

#: The highest value of each threshold: its scale's maximum, or the whole baseline.
_HIGHEST: Final = {
    "vas100": 100,
    "vas10": 10,
    "nrs": 10,
    "percent": 100,
    "least_vas100": 100,
    "least_vas10": 10,
    "least_nrs": 10,
}
_TENTH: Final = Decimal("0.1")


@dataclass(frozen=True)
class PainChange:
    """How large a change has to be to matter: points of each scale, or percent of the baseline.

    source: whose rule it is. least_…: points of a scale below which no percentage matters.
    ValueError names a threshold that is not above 0 or is above the end of its scale.
    """

    vas100: Number = 15
    vas10: Number = 2
    nrs: Number = 2
    percent: Number = 30
    source: str = "Ostelo 2008"
    least_vas100: Number = 10
    least_vas10: Number = 2
    least_nrs: Number = 2

    def __post_init__(self) -> None:
        for name, highest in _HIGHEST.items():
            if not 0 < getattr(self, name) <= highest:
                raise ValueError(f"{name} must be above 0, at most {highest}")

    def points(self, scale: str) -> Number:
        """The threshold in points of `scale` (VAS100, VAS10, NRS)."""
        points: Number = getattr(self, scale.lower())
        return points

    def least(self, scale: str) -> Number:
        """The points of `scale` from which on the percentage counts."""
        points: Number = getattr(self, f"least_{scale.lower()}")
        return points

    def enough_points(self, scale: str, before: Number, after: Number) -> bool:
        """Whether the change is as large as the threshold in points."""
        return _apart(before, after) >= self.points(scale)

    def enough_percent(self, scale: str, before: Number, after: Number) -> bool | None:
        """Whether it is as large as the percentage, exact, and no mere percentage; None when the
        baseline is 0.
        """
        if before == 0:
            return None
        change = _apart(before, after)
        return change * 100 >= self.percent * before and change >= self.least(scale)

    def classify(self, scale: str, before: Number, after: Number) -> Relevance:
        """What the change is: it matters when it is as large as one of the two thresholds."""
        if not self._is_relevant(scale, before, after):
            return "no_relevant_change"
        if after < before:
            return "relevant_improvement"
        return "relevant_worsening"

    def _is_relevant(self, scale: str, before: Number, after: Number) -> bool:
        if self.enough_points(scale, before, after):
            return True
        return self.enough_percent(scale, before, after) is True


def _apart(before: Number, after: Number) -> Decimal:
    return abs(Decimal(after) - Decimal(before))


#: What counts unless the configuration has other thresholds.
OSTELO_2008: Final = PainChange()


def percent_change(before: Number, after: Number) -> Number | None:
    """The change in percent of the baseline, at most one digit after the point; None when the
    baseline is 0.
    """
    if before == 0:
        return None
    percent = (Decimal(after - before) * 100 / before).quantize(_TENTH, ROUND_HALF_UP)
    if percent == int(percent):
        return int(percent)
    return percent
