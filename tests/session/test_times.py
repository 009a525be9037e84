"""Reading and comparing times without assuming a zone or inventing a part."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from dnfhir.session.times import (
    date_bounds,
    is_instant,
    is_partial_date,
    local_date,
    moment,
    surely_before,
)


def test_a_moment_is_the_same_in_every_notation() -> None:
    expected = datetime(2014, 3, 5, 9, 0, 0, 500000, UTC)
    for text in (
        "2014-03-05T10:00:00.5+01:00",
        "2014-03-05T09:00:00.500Z",
        "2014-03-04T23:30:00.500000000-09:30",
    ):
        assert moment(text) == expected


def test_the_local_date_is_the_one_written() -> None:
    assert local_date("2014-03-06T00:30:00+14:00") == date(2014, 3, 6)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1958", date(1958, 1, 1), date(1958, 12, 31)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2015-12", date(2015, 12, 1), date(2015, 12, 31)),
        ("9999-12", date(9999, 12, 1), date(9999, 12, 31)),
        ("2014-03-05", date(2014, 3, 5), date(2014, 3, 5)),
        ("2014-03-05T23:00:00-10:00", date(2014, 3, 5), date(2014, 3, 5)),
    ],
)
def test_bounds_of_a_partial_date(text: str, earliest: date, latest: date) -> None:
    assert date_bounds(text) == (earliest, latest)


@pytest.mark.parametrize(
    "text", ["", "2014-02-30", "2014-00", "14", "2014-03-05T10:00:00", "T", "0000-01-01", "2014\n"]
)
def test_what_is_neither_instant_nor_date(text: str) -> None:
    assert not is_instant(text)
    assert not is_partial_date(text)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2014-03-05T10:00:00Z", "2014-03-05T10:00:00.000000001Z", False),
        ("2014-03-05T09:59:59Z", "2014-03-05T11:00:00+01:00", True),
        ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", True),
        ("2014", "2014-03-05", False),
        ("2013", "2014-01-01T00:00:00Z", True),
        ("2014-03", "2014-04", True),
    ],
)
def test_surely_before(one: str, other: str, expected: bool) -> None:
    assert surely_before(one, other) is expected
