"""Times: RFC 3339 with seconds and offset, real dates, repairs offered only when nothing is invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.documents import changed, only_problem, read


@pytest.mark.parametrize(
    ("value", "says", "suggestions"),
    [
        ("2014-03-05 10:02:00+01:00", "RFC 3339", ("2014-03-05T10:02:00+01:00",)),
        ("2014-03-05t10:02:00z", "RFC 3339", ("2014-03-05T10:02:00Z",)),
        ("2014-03-05T10:02:00+0100", "RFC 3339", ("2014-03-05T10:02:00+01:00",)),
        ("2014-03-05T10:02:00,5+01:00", "RFC 3339", ("2014-03-05T10:02:00.5+01:00",)),
        ("2014-03-05T10:02:00", "no offset", ()),
        ("2014-03-05T10:02+01:00", "no seconds", ()),
        ("2014-03-05T10:02", "neither seconds nor", ()),
        ("2014-03-05", "no time of day", ()),
        ("05-03-2014 10:02", "day first", ()),
        ("2014-02-30T10:02:00Z", "does not exist", ()),
        ("2014-03-05T24:00:00Z", "does not exist", ()),
        ("2014-03-05T10:02:00+14:01", "does not exist", ()),
        ("2014-03-05T23:59:60Z", "leap second", ()),
        ("2014-03-05T10:02:00.1234567890Z", "nine digits", ()),
        ("0000-03-05T10:02:00Z", "does not exist", ()),
        ("yesterday", "not a time", ()),
        ("x" * 100, "100 characters", ()),
        ("２０１４-03-05T10:02:00Z", "not a time", ()),
        (1394010120, "is a number", ()),
    ],
)
def test_what_an_instant_refuses(value: Any, says: str, suggestions: tuple[str, ...]) -> None:
    problem = only_problem({"/screening/at": value})
    assert problem.pointer == "/screening/at"
    assert says in problem.message
    assert problem.suggestions == suggestions
    assert problem.expected
    assert "2014-03-05T10:00:00+01:00" in problem.expected


@pytest.mark.parametrize(
    "value",
    [
        "2014-03-05T10:02:00Z",
        "2014-03-05T10:02:00.120-05:30",
        "2014-03-05T00:00:00+14:00",
        "2014-03-05T10:02:00-00:00",
    ],
)
def test_an_instant_is_kept_character_by_character(value: str) -> None:
    screening = read(changed({"/screening/at": value})).screening
    assert screening is not None
    assert screening.at == value


@pytest.mark.parametrize(
    ("value", "says", "suggestions"),
    [
        ("05-03-2014", "day first", ("2014-03-05",)),
        ("5/3/2014", "day first", ("2014-03-05",)),
        ("20140305", "not a date", ("2014-03-05",)),
        ("2014-02-30", "does not exist", ()),
        ("2014-3-5", "lacks a zero", ()),
        ("2014-13", "does not exist", ()),
        ("2014-03-05T10:00:00Z", "time of day", ()),
        ("0000", "not a date", ()),
        (2014, "is a number", ()),
    ],
)
def test_what_a_partial_date_refuses(value: Any, says: str, suggestions: tuple[str, ...]) -> None:
    problem = only_problem({"/episode/started_at": value})
    assert says in problem.message
    assert problem.suggestions == suggestions


@pytest.mark.parametrize(
    "value", ["30-04-1958", "1958-02-30", "58?", "1958-04-30T10:00:00Z", "onbekend"]
)
def test_a_wrong_birth_date_is_not_quoted(value: str) -> None:
    problem = only_problem({"/patient/birth_date": value})
    assert value not in str(problem)
    assert problem.suggestions == ()


@pytest.mark.parametrize("value", ["1958", "1958-04", "1958-04-30", "1960-02-29"])
def test_a_birth_date_may_be_partial(value: str) -> None:
    assert read(changed({"/patient/birth_date": value})).patient.birth_date == value


@pytest.mark.parametrize("value", ["2014", "2014-03", "2014-03-04", "2014-03-04T08:00:00+01:00"])
def test_since_is_a_date_or_a_moment(value: str) -> None:
    complaint = read(changed({"/complaint/since": value})).complaint
    assert complaint is not None
    assert complaint.since == value


@pytest.mark.parametrize(
    ("value", "says"),
    [("2014-03-04T08:00", "neither"), ("04-03-2014", "day first"), ("gisteren", "not a date")],
)
def test_what_since_refuses(value: str, says: str) -> None:
    assert says in only_problem({"/complaint/since": value}).message


@pytest.mark.parametrize(
    ("pointer", "value", "message", "suggestions"),
    [
        (
            "/recorded_at",
            "2014-03-12 10:45:00",
            "has a blank for the T, and it has no offset from UTC",
            (),
        ),
        ("/recorded_at", "10:45", "has no date", ()),
        ("/complaint/since", "02/2014", "has the month first", ("2014-02",)),
        ("/episode/started_at", "3-2014", "has the month first", ("2014-03",)),
        ("/episode/started_at", "13-2014", "has the month first", ()),
    ],
)
def test_what_vendors_write_for_a_time(
    pointer: str, value: str, message: str, suggestions: tuple[str, ...]
) -> None:
    problem = only_problem({pointer: value})
    assert message in problem.message
    assert problem.suggestions == suggestions
