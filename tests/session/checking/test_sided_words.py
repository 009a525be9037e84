"""A word that tells the other side than the field beside it loses neither silently: it is refused at its place."""

from __future__ import annotations

import pytest

from tests.session.documents import changed, problems

COMPLAINT = {"problem": "kniepijn", "side": "left"}
TREATMENT = {"id": "o1", "treatment": "massage", "side": "left"}


@pytest.mark.parametrize(
    "word", ["knie rechts", "rechter knie", "rechterknie", "lage rug rechts", "right knee"]
)
def test_the_other_side_in_words_is_refused(word: str) -> None:
    assert "/complaint/regions/0" in problems(
        changed({"/complaint": {**COMPLAINT, "regions": [word]}})
    )
    assert "/other_treatment/0/region" in problems(
        changed({"/other_treatment": [{**TREATMENT, "region": word}]})
    )
    assert "/complaint/problem" in problems(
        changed({"/complaint": {"problem": f"pijn {word}", "side": "left"}})
    )


@pytest.mark.parametrize(
    "word", ["knie links", "linkerknie", "links en rechts", "knie", "rechtstreeks", "kuit"]
)
def test_the_same_side_both_and_none_are_not(word: str) -> None:
    assert problems(changed({"/complaint": {**COMPLAINT, "regions": [word]}})) == {}


def test_a_direction_in_the_name_of_a_test_is_no_side() -> None:
    test = {"test": "rotatie rechts", "side": "left", "result": "positive"}
    assert problems(changed({"/examination/tests": [test]})) == {}
