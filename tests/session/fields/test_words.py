"""Words of the vocabulary: kept as written, unknown ones named with the nearest; codes beside words."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.session import CodedWord, FreeText
from dnfhir.terms import concepts
from tests.session.documents import changed, only_problem, problems, read

SNOMED = "http://snomed.info/sct"


@pytest.mark.parametrize(
    "word", ["m. quadratus lumborum", "Musculus Quadratus Lumborum", "quadratus lumborum"]
)
def test_a_known_word_is_kept_as_written(word: str) -> None:
    points = read(changed({"/trigger_points/0/muscle": word})).trigger_points
    assert points is not None
    assert points[0].muscle == word


def test_a_coding_stands_in_for_a_word() -> None:
    code = {"system": SNOMED, "code": "6001004", "display": "Quadratus lumborum"}
    points = read(changed({"/trigger_points/0/muscle": code})).trigger_points
    assert points is not None
    assert points[0].muscle == CodedWord(**code)


@pytest.mark.parametrize(
    ("pointer", "value", "kind"),
    [
        ("/trigger_points/0/muscle", "m. quadratus lumborun", "muscle"),
        ("/needling/0/needle/material", "stainles steel", "needle material"),
    ],
)
def test_an_unknown_word_is_named_with_the_nearest(pointer: str, value: str, kind: str) -> None:
    problem = only_problem({pointer: value})
    assert problem.message == f'unknown {kind} "{value}"'
    assert problem.suggestions
    assert problem.expected
    assert "dnfhir terms" in problem.expected


def test_a_word_that_resembles_nothing_has_no_suggestion() -> None:
    problem = only_problem({"/trigger_points/0/muscle": "zzzzzzzz"})
    assert problem.suggestions == ()


@pytest.mark.parametrize(
    ("value", "pointer", "says"),
    [
        (5, "", "is a number"),
        (["m. soleus"], "", "is a list"),
        ("", "", "is empty"),
        ("x" * 201, "", "201 characters"),
        ({"code": "6001004"}, "/system", "is missing"),
        ({"system": SNOMED}, "/code", "is missing"),
        ({"system": SNOMED, "code": "1", "text": "x"}, "/text", "unknown field"),
        ({"system": "snomed", "code": "1"}, "/system", "not an absolute URI"),
    ],
)
def test_what_a_word_or_coding_refuses(value: Any, pointer: str, says: str) -> None:
    problem = only_problem({"/trigger_points/0/muscle": value})
    assert problem.pointer == f"/trigger_points/0/muscle{pointer}"
    assert says in problem.message


def test_advice_is_a_word_a_code_or_free_text() -> None:
    """An item each; two that say the same are told apart by what they say, not by how."""
    code = {"system": SNOMED, "code": "229070002", "display": "Stretching exercises"}
    reported = read(
        changed({"/aftercare": ["warmte", code, {"text": "Vandaag geen bad."}]})
    ).aftercare
    assert reported == ("warmte", CodedWord(**code), FreeText(text="Vandaag geen bad."))


@pytest.mark.parametrize(
    ("value", "pointer", "says"),
    [
        ({"text": ""}, "/text", "is empty"),
        ({"text": 5}, "/text", "is a number"),
        ({"text": "x", "code": "1"}, "/text", "is an unknown field"),
        ({"text": "x", "at": "now"}, "/at", "is an unknown field"),
        (["warmte"], "", "is a list"),
        ({"system": SNOMED}, "/code", "is missing"),
    ],
)
def test_what_advice_refuses(value: Any, pointer: str, says: str) -> None:
    result = problems(changed({"/aftercare": [value]}))
    assert says in result[f"/aftercare/0{pointer}"].message


def test_an_unknown_field_beside_free_text_is_reported_which_fields_it_has() -> None:
    assert only_problem({"/aftercare": [{"text": "x", "remark": "y"}]}).expected == "one of text"


def test_a_word_of_advice_that_says_nothing_is_reported_that_free_text_may_say_it() -> None:
    assert '{"text": …}' in str(only_problem({"/aftercare": ["geen"]}).expected)


def test_an_unknown_muscle_is_reported_how_to_give_a_code() -> None:
    """What was needled is never left to a word alone."""
    expected = only_problem({"/trigger_points/0/muscle": "m. zzzzzz"}).expected
    assert str(expected).endswith(
        'or a code of your own choice, {"system": "http://snomed.info/sct", "code": …, "display": …}'
    )


@pytest.mark.parametrize(
    ("value", "suggestions"),
    [("Th12", ("T12",)), ("l3", ("L3",)), ("L6", ()), ("T13", ()), (3, ())],
)
def test_a_level_is_one_of_the_spine(value: Any, suggestions: tuple[str, ...]) -> None:
    problem = only_problem({"/trigger_points/0/levels": ["C1", value]})
    assert problem.pointer == "/trigger_points/0/levels/1"
    assert problem.suggestions == suggestions


@pytest.mark.parametrize(
    ("value", "meant"), [("L3-L4", "L3, L4"), ("Th11-L1", "T11, T12, L1"), ("L1,L3", "L1, L3")]
)
def test_levels_written_as_one_are_offered_one_by_one(value: str, meant: str) -> None:
    problem = only_problem({"/trigger_points/0/levels": [value]})
    assert problem.expected == f"each level on its own in the list: {meant}"


def test_of_a_small_vocabulary_all_words_are_named_when_none_is_near() -> None:
    expected = only_problem({"/needling/0/needle/material": "xyzzy"}).expected or ""
    assert all(concept.display in expected for concept in concepts("needle_material").values())


def test_two_errors_inside_one_coding_are_both_named() -> None:
    result = problems(
        changed({"/needling/0/muscle": {"system": "2.16.840.1.113883.6.96", "code": 6001004}})
    )
    assert set(result) == {"/needling/0/muscle/system", "/needling/0/muscle/code"}


@pytest.mark.parametrize("word", ["dry needling", "DN", "oppervlakkige dry needling"])
def test_needling_is_refused_among_other_treatment_where_it_would_escape_the_screening(
    word: str,
) -> None:
    result = problems(changed({"/other_treatment/0/treatment": word}))
    assert "/needling" in (result["/other_treatment/0/treatment"].expected or "")


def test_a_medicine_with_its_code_as_text_is_an_error_and_no_defect() -> None:
    assert list(problems(changed({"/medication": [{"code": "N02AX02"}]}))) == ["/medication/0/code"]


@pytest.mark.parametrize("name", ["a\u00a0b", "a  b", "a\u202eb", "a\u200bb"])
def test_an_id_has_no_white_space_or_characters_that_nobody_sees(name: str) -> None:
    assert list(problems(changed({"/id": name}))) == ["/id"]
