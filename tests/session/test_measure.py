"""Outcome measures: the instrument's own scale, one score a sitting, told by whom the vocabulary knows."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.session.documents import Json, changed, only_problem, problems, read

AT = "2014-03-05T10:00:00+01:00"


def measured(**fields: Any) -> Json:
    """One outcome measure in the case report's document."""
    return {
        "/outcome_measures": [{"id": "q1", "instrument": "QBPDS", "score": 38, "at": AT, **fields}]
    }


@pytest.mark.parametrize(
    ("instrument", "score"),
    [
        ("QBPDS", 0),
        ("QBPDS", 100),
        ("Quebec rugvragenlijst", 38),
        ("HIT-6", 36),
        ("NDI", 50),
        ("NDI", 84),
        ("PSK", 70),
        ("PSFS", Decimal("7.5")),
        ("EQ-5D", Decimal("-0.329")),
        ("EQ-5D", 80),
        ("GPE", -5),
        ("GPE", 11),
        ({"system": "http://loinc.org", "code": "72514-3"}, 9000),
    ],
)
def test_a_score_on_one_of_the_scales_is_taken_as_written(instrument: Any, score: Any) -> None:
    """An instrument of several versions takes the scores of all; one that nobody knows takes any."""
    session = read(changed(measured(instrument=instrument, score=score)))
    assert session.outcome_measures[0].score == score


@pytest.mark.parametrize(
    ("instrument", "score", "expected"),
    [
        ("QBPDS", 101, "a score from 0 to 100"),
        ("QBPDS", -1, "a score from 0 to 100"),
        ("HIT-6", 35, "a score from 36 to 78"),
        ("RMDQ", 25, "a score from 0 to 24"),
        ("PSFS", Decimal("10.1"), "a score from 0 to 10"),
        ("NDI", 101, "a score from 0 to 100 (percent) or from 0 to 50 (points)"),
        ("EQ-5D", 101, "a score up to 1 (index) or from 0 to 100 (VAS)"),
    ],
)
def test_a_score_on_none_of_the_scales_is_refused_with_what_they_are(
    instrument: str, score: Any, expected: str
) -> None:
    problem = only_problem(measured(instrument=instrument, score=score))
    assert problem.pointer == "/outcome_measures/0/score"
    assert problem.expected == expected


def test_an_unknown_instrument_is_refused_with_the_nearest() -> None:
    problem = only_problem(measured(instrument="QBPDSS"))
    assert (problem.pointer, problem.suggestions) == ("/outcome_measures/0/instrument", ("QBPDS",))


@pytest.mark.parametrize("scale", ["NRS", "nprs", "VAS", "VAS 100"])
def test_a_scale_of_pain_belongs_to_the_pain_scores(scale: str) -> None:
    problem = only_problem(measured(instrument=scale, score=7))
    assert problem.pointer == "/outcome_measures/0/instrument"
    assert "/pain_scores" in str(problem.expected)


@pytest.mark.parametrize("score", [1_000_000, Decimal("0.1234567"), True, "38", "3,5"])
def test_what_is_no_score_is_refused(score: Any) -> None:
    assert (
        only_problem(measured(instrument="GPE", score=score)).pointer == "/outcome_measures/0/score"
    )


def test_a_score_in_quotes_is_offered_as_a_number() -> None:
    assert only_problem(measured(score="37,5")).suggestions == ("37.5",)


def test_a_score_after_the_record_was_written_is_refused_at_its_place() -> None:
    problem = only_problem(measured(at="2014-03-12T10:45:01+01:00"))
    assert problem.pointer == "/outcome_measures/0/at"
    assert "/recorded_at" in problem.message
    assert problems(changed(measured(at="2014-03-12T10:45:00+01:00"))) == {}


def test_a_score_before_birth_is_refused() -> None:
    assert only_problem(measured(at="1950-01-01T10:00:00Z")).pointer == "/outcome_measures/0/at"


def two(one: Json, other: Json) -> dict[str, Any]:
    alike = {"instrument": "QBPDS", "score": 38, "at": AT}
    return dict(
        problems(
            changed(
                {
                    "/outcome_measures": [
                        {"id": "q1", **alike, **one},
                        {"id": "q2", **alike, **other},
                    ]
                }
            )
        )
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {"at": "2014-03-12T10:00:00+01:00", "score": 20}),
        ({}, {"instrument": "DASH"}),
        ({"instrument": "PSK", "text": "zitten"}, {"instrument": "PSK", "text": "lopen"}),
        ({"instrument": "HOOS", "text": "pijn"}, {"instrument": "HOOS", "text": "ADL"}),
        ({"instrument": "NDI", "score": 18}, {"instrument": "NDI", "score": 36, "text": "%"}),
    ],
)
def test_several_scores_of_an_instrument_are_right(one: Json, other: Json) -> None:
    """At other moments, of other activities, of other subscales, on another scale."""
    assert two(one, other) == {}


@pytest.mark.parametrize(
    "other",
    [{"score": 40}, {"instrument": "Quebec"}, {"at": "2014-03-05T09:00:00Z"}],
    ids=["score", "word", "offset"],
)
def test_two_scores_of_one_instrument_at_one_moment_contradict_each_other(other: Json) -> None:
    assert list(two({}, other)) == ["/outcome_measures/1/instrument"]


def test_an_id_names_one_score() -> None:
    assert list(two({}, {"id": "q1", "instrument": "DASH"})) == ["/outcome_measures/1/id"]


@pytest.mark.parametrize(
    ("guessed", "meant"),
    [
        ("name", "instrument"),
        ("questionnaire", "instrument"),
        ("scale", "instrument"),
        ("total", "score"),
        ("value", "score"),
        ("activity", "text"),
        ("date", "at"),
    ],
)
def test_a_field_by_another_name_is_offered_by_its_own(guessed: str, meant: str) -> None:
    assert only_problem(measured(**{guessed: 5})).suggestions == (meant,)


def test_items_of_one_measure_are_measures_of_their_own() -> None:
    """As a vendor writes PSK: one item for each activity."""
    problem = only_problem(measured(items=[{"activity": "zitten", "score": 70}]))
    assert problem.pointer == "/outcome_measures/0/items"
    assert "an item of its own in /outcome_measures" in str(problem.expected)


@pytest.mark.parametrize("guessed", ["proms", "questionnaires", "measures", "outcomeMeasures"])
def test_the_list_by_another_name_is_offered_by_its_own(guessed: str) -> None:
    assert only_problem({f"/{guessed}": []}).suggestions == ("outcome_measures",)


def test_a_message_quotes_no_score_of_a_person_beyond_its_number() -> None:
    problem = only_problem(measured(score=101, text="zitten bij oma"))
    assert "oma" not in str(problem)
