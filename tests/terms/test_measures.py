"""The scales of the outcome measures: each instrument has one, with a source, and no end that no source says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dnfhir.terms import concepts
from dnfhir.terms.csv_tables import table_rows
from dnfhir.terms.measures import TABLE, ends_of, higher_is, is_scored_once, scales_of

ROWS = list(table_rows("dnfhir.terms", TABLE))


def test_every_instrument_has_its_scales_together_and_nothing_else_has() -> None:
    keys = [row["key"] for row in ROWS]
    assert keys == sorted(keys)
    assert set(keys) == set(concepts("measure"))


def test_every_row_has_a_source_and_words_that_are_known() -> None:
    for row in ROWS:
        assert row["source"], row
        assert row["higher"] in ("better", "worse", ""), row
        assert row["per"] in ("activity", "subscale", ""), row
        assert not row["low"] or not row["high"] or Decimal(row["low"]) < Decimal(row["high"]), row


def test_scales_of_one_instrument_are_distinguished() -> None:
    named = [(row["key"], row["scale"]) for row in ROWS]
    assert len(set(named)) == len(named)


@pytest.mark.parametrize(
    ("key", "higher"),
    [
        ("psfs", "better"),
        ("psk", "worse"),
        ("hoos", "better"),
        ("hoos_ps", "worse"),
        ("koos", "better"),
        ("koos_ps", "worse"),
        ("lefs", "better"),
        ("ndi", "worse"),
        ("qbpds", "worse"),
        ("dash", "worse"),
        ("gpe", ""),
    ],
)
def test_a_higher_score_means_the_opposite_in_instruments_that_look_alike(
    key: str, higher: str
) -> None:
    """GPE runs either way, by its version."""
    assert higher_is(f"measure_{key}") == higher


@pytest.mark.parametrize(
    ("key", "ends"),
    [("hit6", (36, 78)), ("tampa", (17, 68)), ("rmdq", (0, 24)), ("ndi", None), ("gpe", None)],
)
def test_one_scale_has_two_ends_and_several_have_none_in_common(
    key: str, ends: tuple[int, int] | None
) -> None:
    result = ends_of(f"measure_{key}")
    assert (result and (int(result[0]), int(result[1]))) == ends


@pytest.mark.parametrize(
    ("key", "once"), [("dash", True), ("psk", False), ("hoos", False), ("ndi", False)]
)
def test_one_sitting_gives_one_score_but_of_activities_and_subscales(key: str, once: bool) -> None:
    assert is_scored_once(f"measure_{key}") == once


def test_an_instrument_that_nobody_knows_has_no_scale() -> None:
    assert scales_of("code-0123456789abcdef") == scales_of(None) == ()
    assert (higher_is(None), ends_of(None), is_scored_once(None)) == ("", None, False)
