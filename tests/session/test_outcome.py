"""Pain scores: whole numbers on their scale, on VAS10 also tenths."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.session.documents import GONE, changed, only_problem, problems, read

SCORE = "/pain_scores/0/score"


@pytest.mark.parametrize(
    ("scale", "score", "says"),
    [
        (
            "VAS10",
            Decimal("7.55"),
            "a whole number from 0 to 10 on VAS10 or with one digit after the point",
        ),
        (
            "VAS10",
            Decimal("7.50"),
            "a whole number from 0 to 10 on VAS10 or with one digit after the point",
        ),
        ("VAS10", Decimal("10.1"), "10.1 is not on the scale"),
        ("VAS10", Decimal("-0.5"), "-0.5 is not on the scale"),
        ("VAS10", "7,5", "did you mean 7.5?"),
        ("NRS", Decimal("7.5"), "a whole number from 0 to 10 on NRS"),
        ("VAS100", Decimal("90.5"), "a whole number from 0 to 100 on VAS100"),
        ("VAS10", 90, "write the scale VAS100 with 90"),
        ("NRS", 11, "a whole number from 0 to 10 on NRS"),
        ("VAS100", 101, "a whole number from 0 to 100 on VAS100"),
        ("VAS100", -1, "a whole number from 0 to 100"),
        ("VAS10", Decimal("7.0"), "did you mean 7?"),
        ("VAS100", "9/10", "did you mean 9?"),
        ("VAS100", "90", "did you mean 90?"),
        ("VAS100", "90 mm", "did you mean 90?"),
        ("VAS100", True, "true or false"),
        ("VAS100", "veel", "a number, without quotes"),
    ],
)
def test_what_is_no_score_on_its_scale(scale: str, score: Any, says: str) -> None:
    problem = only_problem({"/pain_scores/0/scale": scale, SCORE: score})
    assert problem.pointer == SCORE
    assert says in str(problem)


@pytest.mark.parametrize(
    ("scale", "score"),
    [
        *(
            ("NRS", mark)
            for mark in (
                99,
                88,
                77,
                999,
                -1,
                -9,
                None,
                "",
                "-",
                "NA",
                "UNABLE",
                "3-4",
                "99",
                "-1",
                True,
            )
        ),
        ("VAS10", 99),
        ("VAS100", -1),
        ("VAS100", 999),
        ("VAS100", "-1"),
        ("VAS100", None),
    ],
)
def test_what_exports_write_for_no_score_is_reported_to_be_left_out(scale: str, score: Any) -> None:
    """And no number of it is offered, nor another scale: 99 of an export is no score of 99."""
    problem = only_problem({"/pain_scores/0/scale": scale, SCORE: score})
    assert problem.pointer == SCORE
    assert (problem.expected or "").endswith("leave the item out when no score was given")
    assert not problem.suggestions and "VAS100 with" not in str(problem)


def test_a_score_of_another_scale_is_reported_so_and_that_it_may_be_left_out() -> None:
    reported = str(only_problem({"/pain_scores/0/scale": "NRS", SCORE: 45}))
    assert "write the scale VAS100 with 45; leave the item out when no score was given" in reported


@pytest.mark.parametrize("literal", ["0.1", "7.5", "9.9"])
def test_a_visual_scale_of_10_has_tenths_which_keep_their_digits(literal: str) -> None:
    read_score = (
        read(changed({"/pain_scores/0/scale": "VAS10", SCORE: Decimal(literal)}))
        .pain_scores[0]
        .score
    )
    assert str(read_score) == literal


def test_99_is_a_score_where_the_scale_has_it() -> None:
    assert read(changed({"/pain_scores/0/scale": "VAS100", SCORE: 99})).pain_scores[0].score == 99


@pytest.mark.parametrize(
    ("context", "offered"),
    [
        ("rust", ("rest",)),
        ("in rust", ("rest",)),
        ("bij bewegen", ("motion",)),
        ("movement", ("motion",)),
        ("ergste", ("worst",)),
        ("gemiddeld", ("average",)),
        ("palpatie", ("palpation",)),
        ("lopen", ()),
    ],
)
def test_the_circumstances_of_a_score_are_one_of_six_words(
    context: str, offered: tuple[str, ...]
) -> None:
    """Which of them walking is, the therapist decides."""
    problem = only_problem({"/pain_scores/0/context": context})
    assert problem.pointer == "/pain_scores/0/context"
    assert problem.suggestions == offered


def test_circumstances_region_and_side_are_optional() -> None:
    plain = read(changed({})).pain_scores[0]
    assert (plain.context, plain.region, plain.side) == (None, None, None)
    reported = changed(
        {
            "/pain_scores/0/context": "rest",
            "/pain_scores/0/region": "knie",
            "/pain_scores/0/side": "left",
        }
    )
    score = read(reported).pain_scores[0]
    assert (score.context, score.region, score.side) == ("rest", "knie", "left")


def test_a_region_of_a_score_that_is_none_is_named_there() -> None:
    assert only_problem({"/pain_scores/0/region": "geen"}).pointer == "/pain_scores/0/region"


@pytest.mark.parametrize(
    ("scale", "score"), [("VAS100", 0), ("VAS100", 100), ("VAS10", 10), ("NRS", 8)]
)
def test_the_ends_of_a_scale_belong_to_it(scale: str, score: int) -> None:
    assert (
        read(changed({"/pain_scores/0/scale": scale, SCORE: score})).pain_scores[0].score == score
    )


def test_score_and_scale_are_wrong_together() -> None:
    result = problems(changed({"/pain_scores/0/scale": "VAS", SCORE: "9/10"}))
    assert result["/pain_scores/0/scale"].suggestions == ("VAS100", "VAS10")
    assert result[SCORE].suggestions == ("9",)


def test_a_score_without_time_is_an_error_where_the_time_must_stand() -> None:
    problem = only_problem({"/pain_scores/0/at": GONE})
    assert (problem.pointer, problem.message) == ("/pain_scores/0/at", "is missing")
