"""When a change of pain matters: the rule, apart from FHIR.

Ostelo and others, Spine 2008, 33(1), 90-94, propose 15 of 100 on a visual scale, 2 of 10 on a numeric one, or 30 % of
the baseline, for improvement; worsening is measured by the same numbers, and the sign tells which of them it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

Number = int | Decimal

#: The highest value of each threshold: its scale's maximum, or the whole baseline.
_HIGHEST: Final = {"vas100": 100, "vas10": 10, "nrs": 10, "percent": 100}
_TENTH: Final = Decimal("0.1")


@dataclass(frozen=True)
class PainChange:
    """How large a change has to be to matter: points of each scale, or percent of the baseline; source: who says so.

    ValueError names a threshold that is not above 0 or is more than its scale holds.
    """

    vas100: Number = 15
    vas10: Number = Decimal("1.5")
    nrs: Number = 2
    percent: Number = 30
    source: str = "Ostelo 2008"

    def __post_init__(self) -> None:
        for name, highest in _HIGHEST.items():
            if not 0 < getattr(self, name) <= highest:
                raise ValueError(f"{name} must be above 0, at most {highest}")

    def points(self, scale: str) -> Number:
        """The threshold in points of `scale` (VAS100, VAS10, NRS)."""
        points: Number = getattr(self, scale.lower())
        return points

    def matters(self, scale: str, before: int, after: int) -> bool:
        """Whether the change is as large as one of the thresholds; exact, before any rounding."""
        change = abs(after - before)
        return change >= self.points(scale) or (before > 0 and change * 100 >= self.percent * before)


#: What counts unless the configuration says otherwise.
OSTELO_2008: Final = PainChange()


def percent_change(before: int, after: int) -> Number | None:
    """The change in percent of the baseline, at most one digit after the point; None when the baseline is 0."""
    if before == 0:
        return None
    percent = (Decimal(after - before) * 100 / before).quantize(_TENTH, ROUND_HALF_UP)
    return int(percent) if percent == int(percent) else percent
