"""The scales of the outcome measures as invariants: one for all instruments that run from and to the same score."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from dnfhir.terms import concepts
from dnfhir.terms.measures import MeasureScale, scales_of
from dnfhir.terms.systems import OWN
from profiles.shorthand import Files, generated, text

#: The lowest and the highest score; None where no source says one.
Ends = tuple[Decimal | None, Decimal | None]
#: Of an instrument without an end there is nothing to check.
_ENDLESS: Final[Ends] = (None, None)


def files() -> Files:
    """The invariants, and the rule that a profile inserts to have them all."""
    keys = [f"dn-measure-{number}" for number in range(1, len(spans()) + 1)]
    rules = [
        _invariant(key, ends, codes)
        for key, (ends, codes) in zip(keys, spans().items(), strict=True)
    ]
    insert = ["RuleSet: MeasureScales", f"* valueQuantity.value obeys {' and '.join(keys)}"]
    return {
        "measures/scales.fsh": generated(
            "profiles/measures.py", [*insert, "", *"\n".join(rules).splitlines()]
        )
    }


def spans() -> dict[Ends, tuple[str, ...]]:
    """The codes of the instruments that a score of theirs must lie between these ends; the widest of their scales."""
    found: dict[Ends, tuple[str, ...]] = {}
    for key, instrument in concepts("measure").items():
        if (ends := _widest(scales_of(key))) != _ENDLESS:
            found[ends] = (*found.get(ends, ()), instrument.own.code)
    return dict(sorted(found.items(), key=lambda one: one[1]))


def _widest(scales: tuple[MeasureScale, ...]) -> Ends:
    lows, highs = [scale.low for scale in scales], [scale.high for scale in scales]
    low = None if None in lows else min(low for low in lows if low is not None)
    high = None if None in highs else max(high for high in highs if high is not None)
    return low, high


def _invariant(key: str, ends: Ends, codes: tuple[str, ...]) -> str:
    low, high = ends
    inside = [
        f"$this >= {low}" if low is not None else "",
        f"$this <= {high}" if high is not None else "",
    ]
    listed = " | ".join(f"'{code}'" for code in codes)
    named = f"%resource.code.coding.where(system = '{OWN}' and (code in ({listed}))).exists()"
    expression = f"{named} implies ({' and '.join(part for part in inside if part)})"
    told = f"from {low} to {high}" if low is not None and high is not None else f"up to {high}"
    about = f"A score lies on the scale of its instrument: {told} for {', '.join(codes)}."
    lines = (
        f"Invariant: {key}",
        f"Description: {text(about)}",
        "* severity = #error",
        f"* expression = {text(expression)}",
        "",
    )
    return "\n".join(lines)
