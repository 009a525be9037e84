"""Times that contradict each other: both places named; what may still be true is no error."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.documents import GONE, changed, only_problem, problems, read

#: A session in the year 2062, of a record that says nothing else with a time.
_IN_2062: dict[str, Any] = {
    "/started_at": "2062-03-05T10:00:00+01:00",
    **dict.fromkeys(
        ("/ended_at", "/episode", "/complaint", "/pain_scores", "/other_treatment", "/screening"),
        GONE,
    ),
}


@pytest.mark.parametrize(
    ("changes", "pointer", "other"),
    [
        ({"/ended_at": "2014-03-05T09:59:59+01:00"}, "/ended_at", "/started_at"),
        ({"/ended_at": "2014-03-05T10:30:00+02:00"}, "/ended_at", "/started_at"),
        (
            {"/episode/started_at": "2014-03-06", "/episode/ended_at": "2014-03-12"},
            "/episode/started_at",
            "/started_at",
        ),
        (
            {"/episode/ended_at": "2014-03-04", "/episode/started_at": "2014-03-01"},
            "/episode/ended_at",
            "/started_at",
        ),
        ({"/patient/birth_date": "2014-03-06"}, "/patient/birth_date", "/started_at"),
        ({"/patient/birth_date": "2015"}, "/patient/birth_date", "/started_at"),
        (
            {"/patient/birth_date": "2014-03-04", "/pain_scores/0/at": "2014-03-03T10:00:00Z"},
            "/pain_scores/0/at",
            "/patient/birth_date",
        ),
        (
            {"/patient/birth_date": "2014-03-04", "/complaint/since": "2014-02"},
            "/complaint/since",
            "/patient/birth_date",
        ),
        ({"/pain_scores/1/at": "2014-03-05T09:59:59.9+01:00"}, "/pain_scores/1/at", "/started_at"),
        ({"/pain_scores/1/at": "2014-03-05T10:00:00+02:00"}, "/pain_scores/1/at", "/started_at"),
        ({"/recorded_at": "2014-03-05T09:59:59+01:00"}, "/recorded_at", "/started_at"),
        ({"/referral": {"direction": "in", "at": "2014-04"}}, "/referral/at", "/recorded_at"),
        (
            {"/patient/birth_date": "1980", "/referral": {"direction": "in", "at": "1979-12"}},
            "/referral/at",
            "/patient/birth_date",
        ),
        ({"/pain_scores/3/at": "2014-03-12T10:45:01+01:00"}, "/pain_scores/3/at", "/recorded_at"),
        ({"/pain_scores/0/at": "2014-04-05T03:00:00+01:00"}, "/pain_scores/0/at", "/recorded_at"),
        (
            {"/screening/consent/withdrawn_at": "2014-03-05T10:07:59+01:00"},
            "/screening/consent/withdrawn_at",
            "/screening/consent/at",
        ),
        (
            {"/screening/consent/withdrawn_at": "2014-03-12T10:45:01+01:00"},
            "/screening/consent/withdrawn_at",
            "/recorded_at",
        ),
    ],
)
def test_a_contradiction_is_named_with_both_places(
    changes: dict[str, Any], pointer: str, other: str
) -> None:
    problem = only_problem(changes)
    assert problem.pointer == pointer
    assert other in problem.message


def test_a_series_that_ends_before_it_begins_is_named_at_its_end() -> None:
    result = problems(changed({"/episode/started_at": "2014-03", "/episode/ended_at": "2014-02"}))
    assert "/episode/started_at" in result["/episode/ended_at"].message


def test_every_time_is_compared_with_birth_and_the_birth_date_is_not_quoted() -> None:
    early = "2014-03-01T10:00:00Z"
    changes = {
        "/patient/birth_date": "2014-03-04",
        "/complaint/since": "2014-03-04",
        "/screening/at": early,
        "/screening/consent/at": early,
        "/screening/consent/withdrawn_at": early,
        "/complaint/course/0/at": early,
        "/needling/0/at": early,
        "/other_treatment/0/at": early,
        "/pain_scores/1/at": early,
    }
    result = problems(changed(changes))
    assert set(result) == set(changes) - {"/patient/birth_date", "/complaint/since"}
    assert "2014-03-04" not in " ".join(str(problem) for problem in result.values())


@pytest.mark.parametrize(
    "changes",
    [
        {"/screening/consent/at": "2014-03-05T11:00:00+01:00"},
        {"/screening/consent/withdrawn_at": "2014-03-05T10:08:00+01:00"},
        {"/screening/consent/withdrawn_at": "2014-03-06T10:00:00+01:00"},
        {"/needling/0/at": "2014-03-05T09:00:00+01:00"},
        {"/ended_at": "2014-03-05T10:00:00+01:00"},
        {"/ended_at": "2014-03-05T10:30:00+01:30"},
        {"/episode/started_at": "2014", "/episode/ended_at": "2014"},
        {"/patient/birth_date": "2014", "/complaint/since": "2014"},
        {
            "/patient/birth_date": "2014-03-05",
            "/complaint/since": "2014-03-05",
            "/pain_scores/0/at": "2014-03-05T00:00:00+01:00",
        },
        {"/pain_scores/1/at": "2014-03-05T10:00:00+01:00"},
        {"/pain_scores/1/at": "2014-03-05T09:00:00Z"},
        {"/pain_scores/3/at": "2014-03-12T10:45:00+01:00"},
        {"/pain_scores/2/at": "2014-03-04T10:00:00+01:00"},
        {"/referral": {"direction": "in", "at": "2014-03"}},
    ],
)
def test_what_may_be_true_is_no_error(changes: dict[str, Any]) -> None:
    """Needling before consent is a true record of something wrong; partial dates that may agree do."""
    read(changed(changes))


def test_the_calendar_date_is_that_of_the_sessions_own_clock() -> None:
    changes = {
        "/started_at": "2014-03-06T00:30:00+02:00",
        "/ended_at": "2014-03-06T01:00:00+02:00",
        "/pain_scores/1/at": "2014-03-06T00:30:00+02:00",
        "/episode/started_at": "2014-03-06",
    }
    read(changed(changes))


def test_a_year_beside_a_day_of_that_year_leaves_open_which_is_first() -> None:
    result = problems(changed({"/episode/started_at": "2014", "/episode/ended_at": "2014-03-12"}))
    assert list(result) == ["/episode/started_at"]
    assert "as precise" in (result["/episode/started_at"].expected or "")


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"/patient/birth_date": "1850-01-01"}, "/patient/birth_date"),
        ({"/patient/birth_date": "1893-03-05"}, "/patient/birth_date"),
        ({"/patient/birth_date": "1892"}, "/patient/birth_date"),
        (
            {
                "/patient/birth_date": "1900-01-02",
                "/recorded_at": "2062-01-01T00:00:00Z",
                **_IN_2062,
            },
            "/patient/birth_date",
        ),
        ({"/patient/birth_date": "1920-01-01", **_IN_2062}, "/started_at"),
    ],
)
def test_a_life_of_more_than_120_years_is_an_error_where_it_lies(
    changes: dict[str, Any], pointer: str
) -> None:
    """At the birth date; at the session's own when the record was written within 120 years of the birth."""
    result = problems(changed(changes))
    assert pointer in result
    assert "120" in result[pointer].message
    assert "1893" not in str(result[pointer])
    assert "1920" not in str(result[pointer])


@pytest.mark.parametrize(
    "born", ["1893-03-06", "1893", "1894", "0001-01-01", "1753-01-01", "1900-01-01"]
)
def test_an_age_of_120_and_a_databases_default_are_no_error(born: str) -> None:
    assert not problems(changed({"/patient/birth_date": born}))


@pytest.mark.parametrize(
    ("resolved_at", "says"),
    [
        ("2014-03-03", "is before it began"),
        ("2014-02", "is before it began"),
        ("2014-03-13", "after the record was last written"),
        ("2014-03-12T10:45:01+01:00", "after the record was last written"),
    ],
)
def test_a_complaint_is_over_after_it_began_and_before_the_record(
    resolved_at: str, says: str
) -> None:
    problem = only_problem({"/complaint/resolved_at": resolved_at})
    assert problem.pointer == "/complaint/resolved_at"
    assert says in problem.message


@pytest.mark.parametrize(
    "resolved_at", ["2014-03-04", "2014-03", "2014", "2014-03-12T10:45:00+01:00"]
)
def test_the_end_of_a_complaint_may_be_as_vague_as_its_beginning(resolved_at: str) -> None:
    assert not problems(changed({"/complaint/resolved_at": resolved_at}))
