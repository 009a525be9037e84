"""How sure an event is by its own words: never read as certain what somebody doubted, nor as there what was denied."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.session import normal_form
from dnfhir.session.wording.suspicion import event_in, is_denied
from dnfhir.terms import concepts
from tests.session.documents import changed, only_problem, problems, read


def event(**fields: Any) -> dict[str, Any]:
    """The case report with one adverse event."""
    return changed({"/adverse_events": [{"id": "a", **fields}]})


@pytest.mark.parametrize(
    "words",
    [
        *(
            "verdenking pneumothorax",
            "Verdenking op pneumothorax",
            "verdenking op een pneumothorax",
        ),
        *(
            "sterke verdenking op pneumothorax",
            "verdenking: pneumothorax",
            "verdacht op pneumothorax",
        ),
        *("verdacht voor pneumothorax", "vermoeden van pneumothorax", "vermoedelijk pneumothorax"),
        *(
            "vermoedelijke pneumothorax",
            "mogelijk pneumothorax",
            "mogelijke pneumothorax",
            "misschien pneumothorax",
        ),
        *("waarschijnlijk pneumothorax", "suspected pneumothorax", "suspicion of pneumothorax"),
        *(
            "possible pneumothorax",
            "probable pneumothorax",
            "rule out pneumothorax",
            "r/o pneumothorax",
        ),
        *(
            "pneumothorax?",
            "pneumothorax ?",
            "?pneumothorax",
            "pneumothorax (?)",
            "pneumothorax？",
            "pneu?mothorax",
        ),
        *(
            "mogelijk pneumothorax?",
            "pneumothorax (verdenking)",
            "pneumothorax, mogelijk",
            "pneumothorax suspected",
        ),
        *("pneumothorax niet uitgesloten", "pneumothorax not ruled out", "v.a. pneumothorax"),
    ],
)
def test_a_word_of_doubt_is_a_certainty_and_the_normal_form_has_the_event_without_it(
    words: str,
) -> None:
    for certainty in ({}, {"certainty": "suspected"}):
        result = normal_form(read(event(event=words, **certainty)))["adverse_events"]
        assert result == [{"id": "a", "event": "pneumothorax", "certainty": "suspected"}]


@pytest.mark.parametrize("words", ["verdenking op pneumothorax", "pneumothorax?"])
def test_a_doubted_event_that_is_stated_to_be_confirmed_is_an_error_where_it_says_so(
    words: str,
) -> None:
    (problem,) = problems(event(event=words, certainty="confirmed")).values()
    assert problem.pointer == "/adverse_events/0/certainty"
    assert "/adverse_events/0/event is worded as a suspicion" in problem.message


def test_what_is_reported_without_doubt_is_confirmed_whether_it_says_so_or_not() -> None:
    plain = event(event="pneumothorax")
    assert normal_form(read(plain)) == normal_form(
        read(event(event="pneumothorax", certainty="confirmed"))
    )
    assert read(plain).adverse_events[0].certainty == "confirmed"  # type: ignore[index]


@pytest.mark.parametrize(
    "words",
    [
        *(
            "geen pneumothorax",
            "pneumothorax uitgesloten",
            "niet flauwgevallen",
            "pneumothorax: nee",
        ),
        *(
            "geen verdenking op pneumothorax",
            "verdenking geen pneumothorax",
            "no pneumothorax",
            "geen pneumothorax?",
        ),
        *(
            "pneumothorax ruled out",
            "without fainting",
            "pneumothorax onwaarschijnlijk",
            "pneumothorax (-)",
        ),
        *("pneumothorax −",),
    ],
)
def test_what_is_denied_is_no_event_and_is_not_offered_as_one(words: str) -> None:
    problem = only_problem({"/adverse_events": [{"id": "a", "event": words}]})
    assert problem.pointer == "/adverse_events/0/event"
    assert "did not happen" in problem.message and "pneumothorax" not in str(problem.suggestions)


def test_a_code_whose_name_doubts_or_denies_it() -> None:
    """The name stays as it is, for it is the code's."""
    code = {"system": "urn:oid:1.2.3", "code": "7", "display": "Suspected pneumothorax"}
    assert normal_form(read(event(event=code)))["adverse_events"] == [
        {"id": "a", "event": code, "certainty": "suspected"}
    ]
    assert problems(event(event=code, certainty="confirmed")).keys() == {
        "/adverse_events/0/certainty"
    }
    assert problems(event(event=code | {"display": "Geen pneumothorax"})).keys() == {
        "/adverse_events/0/event"
    }


@pytest.mark.parametrize("words", ["verdenking", "?", "mogelijk", "verdenking op", ""])
def test_doubt_of_nothing_is_no_event(words: str) -> None:
    assert problems(event(event=words)).keys() == {"/adverse_events/0/event"}


def test_no_name_of_an_event_is_taken_for_a_suspicion_or_a_denial() -> None:
    """'Naald niet te verwijderen' is a stuck needle."""
    names = [name for one in concepts("adverse_event").values() for name in (*one.names, one.key)]
    assert [name for name in names if event_in(name).suspected or is_denied(name)] == []


@pytest.mark.parametrize(
    ("fields", "place", "says"),
    [
        (
            {"outcome": "ongoing", "resolved_at": "2014-03-06"},
            "outcome",
            "resolved_at states when it was over",
        ),
        (
            {"outcome": "unknown", "resolved_at": "2014-03-06"},
            "outcome",
            "resolved_at states when it was over",
        ),
        (
            {"at": "2014-03-06T10:00:00Z", "resolved_at": "2014-03-05"},
            "resolved_at",
            "is before it happened",
        ),
        ({"resolved_at": "2014-03-04"}, "resolved_at", "is before the session began"),
        ({"resolved_at": "2014-03-13"}, "resolved_at", "after the record was last written"),
        (
            {"resolved_at": "2014-03-12T10:45:01+01:00"},
            "resolved_at",
            "after the record was last written",
        ),
        ({"certainty": "uitgesloten"}, "certainty", "suspected or confirmed"),
        ({"certainty": "vermoedelijk"}, "certainty", "did you mean suspected"),
        ({"outcome": "hersteld"}, "outcome", "did you mean resolved"),
        ({"zekerheid": "suspected"}, "zekerheid", "did you mean certainty"),
        ({"maatregel": 5}, "maatregel", "did you mean action"),
        ({"resolved_on": 5}, "resolved_on", "did you mean resolved_at"),
    ],
)
def test_what_cannot_be_is_an_error_at_its_place(
    fields: dict[str, Any], place: str, says: str
) -> None:
    problem = only_problem({"/adverse_events": [{"id": "a", "event": "bleeding", **fields}]})
    assert problem.pointer == f"/adverse_events/0/{place}"
    assert says in str(problem)


def test_what_was_over_at_some_time_is_resolved() -> None:
    (result,) = normal_form(read(event(event="bleeding", resolved_at="2014-03")))["adverse_events"]
    assert result == {
        "id": "a",
        "event": "bleeding",
        "outcome": "resolved",
        "resolved_at": "2014-03",
    }


@pytest.mark.parametrize(
    ("words", "key"),
    [
        *(("kortademig", "dyspnoea"), ("benauwd", "dyspnoea"), ("shortness of breath", "dyspnoea")),
        *(
            ("pijn op de borst", "chest_pain"),
            ("bijna flauwgevallen", "presyncope"),
            ("presyncope", "presyncope"),
        ),
        *(("vasovagale reactie", "vasovagal_reaction"), ("vastzittende naald", "stuck_needle")),
        *(
            ("naald zit vast", "stuck_needle"),
            ("afgebroken naald", "needle_breakage"),
            ("broken needle", "needle_breakage"),
        ),
        *(
            ("kromme naald", "bent_needle"),
            ("vergeten naald", "forgotten_needle"),
            ("verkeerde been geprikt", "wrong_side"),
        ),
        *(
            ("verkeerde spier", "wrong_site"),
            ("wrong site", "wrong_site"),
            ("prikaccident", "needlestick_injury"),
        ),
    ],
)
def test_the_words_of_the_day_for_what_goes_wrong(words: str, key: str) -> None:
    from dnfhir.session import concept_key

    (result,) = read(event(event=words)).adverse_events or ()
    assert concept_key("adverse_event", result.event) == key
