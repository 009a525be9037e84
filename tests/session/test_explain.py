"""Unknown and missing fields, wrong shapes: where, what would be right, did you mean."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.documents import GONE, changed, only_problem, problems


@pytest.mark.parametrize(
    ("pointer", "suggestions"),
    [
        ("/painScores", ("pain_scores",)),
        ("/Needling", ("needling",)),
        ("/triggerpoints", ("trigger_points",)),
        ("/recordedAt", ("recorded_at",)),
        ("/patient/birthDate", ("birth_date",)),
        ("/patient/gender", ("sex",)),
        ("/patient/dateOfBirth", ("birth_date",)),
        ("/complaint/sickLeave", ("sick_leave",)),
        ("/needling/0/puncture", ("punctures",)),
        ("/needling/0/needle/diameter", ("diameter_mm",)),
        ("/pain_scores/0/date", ("at",)),
        ("/pain_scores/0/value", ("score",)),
        ("/verwijzing", ("referral",)),
        ("/referral/verwijzer", ("to",)),
        ("/referral/priority", ("urgency",)),
        ("/referral/date", ("at",)),
        ("/behandelplan", ("plan",)),
        ("/plan/doelen", ("goals",)),
        ("/plan/frequencyPerWeek", ("frequency",)),
        ("/plan/numberOfSessions", ("sessions",)),
        ("/screening/contraindications/lymphedema", ("lymphoedema",)),
    ],
)
def test_an_unknown_field_is_named_with_what_was_meant(
    pointer: str, suggestions: tuple[str, ...]
) -> None:
    problem = only_problem({"/referral": {"direction": "in"}, pointer: 5})
    assert problem.pointer == pointer
    assert problem.suggestions == suggestions


@pytest.mark.parametrize(
    ("pointer", "instead"),
    [
        ("/referral_to", '/referral with {"direction": "out", "to": …}'),
        ("/plan/referral_to", '/referral with {"direction": "out", "to": …}'),
        ("/referredBy", '/referral with {"direction": "in", "to": …}'),
    ],
)
def test_what_stands_elsewhere_in_another_shape_is_shown_there(pointer: str, instead: str) -> None:
    assert only_problem({pointer: {"name": "huisarts"}}).expected == instead


def test_a_field_without_likeness_is_reported_which_fields_there_are() -> None:
    problem = only_problem({"/patient/foo": 1})
    assert problem.expected == "one of identifier, name, sex, birth_date"


@pytest.mark.parametrize(
    ("pointer", "home"),
    [
        ("/fear_of_needles", "/screening/fear_of_needles"),
        ("/needling/0/diameterMm", "/needling/*/needle/diameter_mm"),
        ("/contraindications", "/screening/contraindications"),
    ],
)
def test_a_field_of_another_object_is_sent_there(pointer: str, home: str) -> None:
    assert only_problem({pointer: "absent"}).expected == f"it at {home}"


def test_child_is_computed_and_not_asked() -> None:
    problem = only_problem({"/screening/contraindications/child": "absent"})
    assert "computed from the birth date" in problem.message


def test_names_of_fields_are_escaped_or_kept_back() -> None:
    assert only_problem({"/a~1b~0c": 1}).pointer == "/a~1b~0c"
    problem = only_problem({"/patient/Anna Testpersoon": 1})
    assert problem.pointer == "/patient"
    assert "Anna" not in str(problem)


@pytest.mark.parametrize(
    "pointer",
    [
        "/schema",
        "/id",
        "/recorded_at",
        "/started_at",
        "/practice",
        "/practice/identifier",
        "/practitioner",
        "/patient",
        "/patient/identifier/value",
        "/trigger_points/0/muscle",
        "/examination/tests/0/result",
    ],
)
def test_a_missing_field_is_named_where_it_must_stand(pointer: str) -> None:
    problem = only_problem({pointer: GONE})
    assert problem.pointer == pointer
    assert problem.message == "is missing"
    assert problem.expected
    assert "for example" in problem.expected


@pytest.mark.parametrize(
    ("pointer", "value", "message"),
    [
        ("/practice", "x", "is not an object"),
        ("/practice", [], "is not an object"),
        ("/medication", {"text": "tramadol"}, "is not a list"),
        ("/aftercare", "warmth", "is not a list"),
        ("/aftercare", 1, "is not a list"),
        ("/medication/0", "tramadol", "is not an object"),
        ("/extensions", [], "is not an object"),
        ("/aftercare", ["warmth"] * 1001, "is too long a list"),
    ],
)
def test_a_wrong_shape_is_named_in_plain_words(pointer: str, value: Any, message: str) -> None:
    problem = problems(changed({pointer: value}))[pointer]
    assert problem.message == message
    assert problem.expected


@pytest.mark.parametrize("document", [None, 5, "x", [], [{}]])
def test_a_document_that_is_no_object_is_reported_so(document: Any) -> None:
    assert problems(document)[""].message == "is not an object"


def test_no_word_of_the_model_library_reaches_a_message() -> None:
    changes: dict[str, Any] = {
        "/practice": 1,
        "/id": None,
        "/foo": 1,
        "/patient": {},
        "/needling": {"0": 1},
    }
    for problem in problems(changed(changes)).values():
        assert not any(
            word in str(problem).lower()
            for word in ("pydantic", "input", "extra", "permitted", "tuple")
        )


def test_an_item_that_is_no_object_is_shown_one() -> None:
    assert (
        only_problem({"/medication/0": "tramadol"}).expected
        == 'an object; for example {"text":"tramadol"}'
    )


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("haemophilia", "bleeding_disorder"),
        ("hemofilie", "bleeding_disorder"),
        ("cancer", "weakened_immune_system"),
        ("kanker", "weakened_immune_system"),
        ("chemotherapie", "weakened_immune_system"),
        ("metal_implant", "implant_at_site"),
        ("open_wound", "skin_lesion_at_site"),
    ],
)
def test_what_a_question_asks_under_a_wider_name_is_answered_there(name: str, asked: str) -> None:
    """Sent among the others, cancer could be weighed as relative, which the leaflet calls absolute."""
    problem = only_problem({f"/screening/contraindications/{name}": "present"})
    assert (problem.pointer, problem.suggestions) == (
        f"/screening/contraindications/{name}",
        (asked,),
    )


@pytest.mark.parametrize("name", ["kwibus", "feverish_kwibus", "osteoporosis"])
def test_an_unknown_contraindication_is_reported_where_it_may_stand(name: str) -> None:
    expected = only_problem({f"/screening/contraindications/{name}": "present"}).expected
    assert "in the list other" in str(expected)
