"""The invariants of the scales are those of the table: an end within the scale passes, a step beyond it does not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from dnfhir.terms import concept, concepts
from dnfhir.terms.measures import scales_of
from dnfhir.validation import check_resource
from profiles.measures import spans
from tests.mappers.parts import changed, roles

AT = "2014-03-05T10:02:00+01:00"


def faults(key: str, score: int | Decimal) -> list[str]:
    """What is wrong with a score of this instrument, whatever the reader of documents would have said."""
    start: Any = scales_of(key)[0].low or 1
    instrument = concept("measure", key).nl
    measure = {"id": "q1", "instrument": instrument, "score": int(start), "at": AT}
    resource = roles(changed("case-report", outcome_measures=[measure]))["measure/q1"]
    resource["valueQuantity"]["value"] = score
    return [problem.pointer for problem in check_resource(resource, "")]


@pytest.mark.parametrize("key", concepts("measure"))
def test_the_ends_of_a_scale_are_on_it_and_what_lies_beyond_is_not(key: str) -> None:
    lows, highs = zip(*((scale.low, scale.high) for scale in scales_of(key)), strict=True)
    for ends, beyond in ((lows, -1), (highs, 1)):
        if None in ends:
            assert faults(key, beyond * 999) == []
            continue
        end = min(ends) if beyond < 0 else max(ends)
        assert faults(key, end) == []
        assert faults(key, end + beyond) == ["/valueQuantity/value"]


def test_every_instrument_with_an_end_is_kept_to_it_once() -> None:
    kept = [code for codes in spans().values() for code in codes]
    ended = [key for key in concepts("measure") if {*_ends(key)} != {None}]
    assert sorted(kept) == sorted(concept("measure", key).own.code for key in ended)


def _ends(key: str) -> tuple[Decimal | None, Decimal | None]:
    lows, highs = zip(*((scale.low, scale.high) for scale in scales_of(key)), strict=True)
    return (None if None in lows else min(lows), None if None in highs else max(highs))
