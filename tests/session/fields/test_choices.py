"""Fields of a few words: the right word is offered for Dutch ones, true and false, and near misses."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.session.documents import only_problem

FEVER = "/screening/contraindications/fever"


@pytest.mark.parametrize(
    ("pointer", "value", "suggestions"),
    [
        ("/complaint/side", "Links", ("left",)),
        ("/complaint/side", "rechts", ("right",)),
        ("/complaint/side", "beiderzijds", ("bilateral",)),
        ("/complaint/side", "LEFT", ("left",)),
        ("/complaint/side", "lefft", ("left",)),
        ("/complaint/side", "midden", ()),
        ("/complaint/side", True, ()),
        ("/complaint/side", Decimal("1.5"), ()),
        (FEVER, True, ("present",)),
        (FEVER, False, ("absent", "not_asked")),
        (FEVER, "not_present", ()),
        (FEVER, "ja", ("present",)),
        (FEVER, "nee", ("absent",)),
        (FEVER, "positief", ("present",)),
        (FEVER, "negatief", ("absent",)),
        (FEVER, "not-asked", ("not_asked",)),
        (FEVER, "onbekend", ("not_asked",)),
        (FEVER, 0, ()),
        ("/screening/indications/referred_pain", "present", ("muscular", "neurological")),
        ("/screening/indications/referred_pain", "nee", ("absent",)),
        ("/referral/direction", "uit", ("out",)),
        ("/referral/direction", "inkomend", ("in",)),
        ("/referral/direction", "beide", ()),
        ("/patient/sex", "vrouw", ("female",)),
        ("/patient/sex", "man", ("male",)),
        ("/patient/sex", "m", ("male",)),
        ("/patient/sex", "f", ("female",)),
        ("/patient/sex", "V", ("female",)),
        ("/language", "nl-NL", ("nl",)),
        ("/language", "fr", ()),
        ("/jurisdiction", "NL", ("nl",)),
        ("/jurisdiction", "België", ("be",)),
        ("/jurisdiction", "Nederland", ("nl",)),
        ("/jurisdiction", "geen", ("none",)),
        ("/jurisdiction", "fr", ()),
        ("/examination/tests/0/result", "negatief", ("negative",)),
        ("/examination/tests/0/result", "not done", ("not_performed",)),
        *(
            ("/examination/tests/0/result", mark, ())
            for mark in ("-", "+", "ja", "nee", "no", True, False)
        ),
        ("/examination/tests/0/result", "not_positive", ()),
        ("/trigger_points/0/activity", "actief", ("active",)),
        ("/trigger_points/0/activity", "inactive", ()),
        ("/patient/sex", "x", ("other", "unknown")),
        ("/pain_scores/0/moment", "na", ("after",)),
        ("/pain_scores/0/moment", "NA", ()),
        ("/pain_scores/0/moment", "followup", ("follow_up",)),
        ("/pain_scores/0/moment", "voor", ("baseline",)),
        ("/pain_scores/0/scale", "vas 100", ("VAS100",)),
        ("/pain_scores/0/scale", "NPRS", ("NRS",)),
        ("/complaint/severity", "ernstig", ("severe",)),
    ],
)
def test_the_right_word_is_offered(pointer: str, value: Any, suggestions: tuple[str, ...]) -> None:
    problem = only_problem({pointer: value})
    assert problem.pointer == pointer
    assert problem.suggestions == suggestions
    assert problem.expected
    assert " or " in problem.expected


LEAVE_OUT = "the field left out when nothing was filled in"
NO_RESULT = "the test left out, or not_performed, when nothing was filled in"


@pytest.mark.parametrize(
    ("pointer", "mark", "reported"),
    [
        *(
            (FEVER, mark, LEAVE_OUT)
            for mark in ("-", "–", "?", "N/A", "NA", "None", "null", " ", "")
        ),
        ("/examination/tests/0/result", "-", NO_RESULT),
        ("/examination/tests/0/result", "n/a", NO_RESULT),
        ("/complaint/side", "-", LEAVE_OUT),
        ("/pain_scores/0/moment", "-", "the score left out when nothing was filled in"),
    ],
)
def test_a_mark_of_an_empty_field_is_no_finding(pointer: str, mark: str, reported: str) -> None:
    """Exports write `-` where nothing was filled in: nothing is offered in its place but to leave it out."""
    problem = only_problem({pointer: mark})
    assert problem.suggestions == ()
    assert problem.expected and problem.expected.endswith(reported)


@pytest.mark.parametrize(
    ("word", "offered"),
    [
        ("licht", ("mild",)),
        ("matig", ("mild", "significant")),
        ("severe", ("significant", "serious")),
        ("-", ()),
    ],
)
def test_a_word_of_another_scale_of_severity_leaves_the_choice(
    word: str, offered: tuple[str, ...]
) -> None:
    problem = only_problem({"/adverse_events": [{"id": "a", "event": "bruise", "severity": word}]})
    assert problem.suggestions == offered


def test_a_long_or_hostile_word_is_shown_short_and_safe() -> None:
    problem = only_problem({"/complaint/side": "\x1b[31m" + "x" * 1000})
    assert "\x1b" not in problem.message
    assert len(problem.message) < 120


@pytest.mark.parametrize(
    ("value", "suggestions"),
    [
        ("spoed", ("urgent", "asap", "stat")),
        ("geen spoed", ("routine",)),
        ("dringend", ("urgent",)),
        ("z.s.m.", ("asap",)),
        ("onmiddellijk", ("stat",)),
        ("ooit", ()),
    ],
)
def test_how_soon_is_never_guessed_from_a_word_that_may_mean_several(
    value: str, suggestions: tuple[str, ...]
) -> None:
    problem = only_problem({"/referral": {"direction": "in", "urgency": value}})
    assert problem.pointer == "/referral/urgency"
    assert problem.suggestions == suggestions
