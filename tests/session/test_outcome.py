"""Pain scores: whole numbers on every scale, each within its own."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.session.documents import GONE, changed, only_problem, problems, read

SCORE = "/pain_scores/0/score"


@pytest.mark.parametrize(
    ("scale", "score", "says"),
    [
        ("VAS10", Decimal("7.5"), "write VAS100 75"),
        ("VAS10", Decimal("7.55"), "a whole number from 0 to 10"),
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
def test_a_score_is_a_whole_number_on_its_scale(scale: str, score: Any, says: str) -> None:
    problem = only_problem({"/pain_scores/0/scale": scale, SCORE: score})
    assert problem.pointer == SCORE
    assert says in str(problem)


@pytest.mark.parametrize(("scale", "score"), [("VAS100", 0), ("VAS100", 100), ("VAS10", 10), ("NRS", 8)])
def test_the_ends_of_a_scale_belong_to_it(scale: str, score: int) -> None:
    assert read(changed({"/pain_scores/0/scale": scale, SCORE: score})).pain_scores[0].score == score


def test_score_and_scale_are_wrong_together() -> None:
    found = problems(changed({"/pain_scores/0/scale": "VAS", SCORE: "9/10"}))
    assert found["/pain_scores/0/scale"].suggestions == ("VAS100", "VAS10")
    assert found[SCORE].suggestions == ("9",)


def test_a_score_without_time_is_an_error_where_the_time_must_stand() -> None:
    problem = only_problem({"/pain_scores/0/at": GONE})
    assert (problem.pointer, problem.message) == ("/pain_scores/0/at", "is missing")
