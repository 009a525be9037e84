"""One test there and back: result, number and words in every combination; where and when, in elements and in words."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings

from dnfhir.mappers.observation import examination
from dnfhir.session import item_key
from dnfhir.terms.systems import DEFINITIONS, UCUM
from tests.generated.strategy_tests import examined_tests
from tests.generated.strategy_values import NASTY
from tests.mappers.parts import Json, back, changed, edited, normal, roles
from tests.sizes import size

SLOW = settings(max_examples=size(60, 1000), suppress_health_check=list(HealthCheck))
LASEGUE: Final = "straight leg raise (SLR) / test van Lasègue"
SLR: Json = {"test": "SLR", "result": "positive"}
CODED: Json = {"system": "urn:oid:2.16.840.1.113883.6.3", "code": "X 1"}
STATED = {"result": "positive", "value": {"number": 55, "unit": "graden"}, "text": "rek in de kuit"}
COMBINATIONS = [names for count in (1, 2, 3) for names in combinations(STATED, count)]


def document(*tests: Json, **fields: Any) -> Json:
    """The case report's people, with these tests and nothing else."""
    rest = dict.fromkeys(
        ("complaint", "trigger_points", "needling", "other_treatment", "pain_scores"), ...
    )
    return changed("case-report", **{**rest, **fields, "examination": {"tests": list(tests)}})


def only(test: Json, **fields: Any) -> Json:
    """The resource of one test."""
    (result,) = (
        one for role, one in roles(document(test, **fields)).items() if role.startswith("test/")
    )
    return result


def there_and_back(test: Json, **fields: Any) -> None:
    """It comes back as it was, nothing unread."""
    whole = document(test, **fields)
    read = normal({**whole, "examination": back(examination, whole).get("examination", {})})
    assert read["examination"] == normal(whole)["examination"]


@SLOW
@given(examined_tests())
def test_every_test_comes_back_in_both_languages(test: Json) -> None:
    """Byte for byte: the word as written, whatever stands behind it in the code's text."""
    for language in ("nl", "en"):
        there_and_back(test, language=language)


@pytest.mark.parametrize("names", COMBINATIONS)
def test_every_combination_of_result_number_and_words_comes_back(names: tuple[str, ...]) -> None:
    there_and_back({"test": "SLR", **{name: STATED[name] for name in names}})


@pytest.mark.parametrize("names", COMBINATIONS)
def test_the_value_is_the_number_else_the_result_else_the_words(names: tuple[str, ...]) -> None:
    result = only({"test": "SLR", **{name: STATED[name] for name in names}})
    expected = {"value": "valueQuantity", "result": "valueCodeableConcept", "text": "valueString"}
    element = next(expected[name] for name in expected if name in names)
    assert [key for key in result if key.startswith("value")] == [element]
    assert ("interpretation" in result) == ("result" in names)
    assert ("component" in result) == ("text" in names and len(names) > 1)


def test_what_was_measured_is_an_exact_quantity_with_its_unit_as_written() -> None:
    result = only({"test": "SLR", "value": {"number": Decimal("55.50"), "unit": "graden"}})
    assert result["valueQuantity"] == {
        "value": Decimal("55.50"),
        "unit": "graden",
        "system": UCUM,
        "code": "deg",
    }


@pytest.mark.parametrize(
    ("written", "code"),
    [("°", "deg"), ("degrees", "deg"), ("mm", "mm"), ("cm", "cm"), ("kg", "kg"), ("N", "N"), ("mmHg", "mm[Hg]"),
     ("mm[Hg]", "mm[Hg]"), ("%", "%"), ("s", "s"), ("seconden", "s"), ("punten", "{score}"), ("herhalingen", "1")],
)  # fmt: skip
def test_units_in_the_words_of_the_day_are_ucum(written: str, code: str) -> None:
    value = {"number": 4, "unit": written}
    assert only({"test": "SLR", "value": value})["valueQuantity"]["code"] == code
    there_and_back({"test": "SLR", "value": value})


def test_a_result_is_value_and_interpretation_with_words_of_the_record() -> None:
    result = only(SLR)
    assert result["valueCodeableConcept"] == {**result["interpretation"][0], "text": "positief"}
    assert only(SLR, language="en")["valueCodeableConcept"]["text"] == "positive"


def test_words_beside_a_result_are_a_component_that_names_itself() -> None:
    (component,) = only({**SLR, "text": "verlaagd"})["component"]
    assert component["code"]["coding"][0]["code"] == "in-words"
    assert component["valueString"] == "verlaagd"


@pytest.mark.parametrize(
    ("fields", "language", "text"),
    [
        ({"side": "left"}, "nl", f"{LASEGUE} links"),
        ({"side": "bilateral"}, "nl", f"{LASEGUE} beiderzijds"),
        (
            {"side": "left", "moment": "after"},
            "nl",
            f"{LASEGUE} links, na behandeling",
        ),
        ({"moment": "before"}, "nl", f"{LASEGUE}, vóór behandeling"),
        (
            {"side": "right", "region": "lage rug"},
            "nl",
            f"{LASEGUE} lumbale regio rechts",
        ),
        (
            {"side": "left", "moment": "before"},
            "en",
            "straight leg raise test left, before treatment",
        ),
        ({}, "nl", LASEGUE),
    ],
)
def test_where_and_when_stand_in_the_text_of_the_code(
    fields: Json, language: str, text: str
) -> None:
    """Two of one name are told apart by a receiver that knows no extension."""
    result = only({**SLR, **fields}, language=language)
    assert result["code"]["text"] == text


@pytest.mark.parametrize(
    ("fields", "language", "text"),
    [
        (
            {"side": "left", "moment": "after"},
            "nl",
            f"{LASEGUE} links, na behandeling: positief.",
        ),
        (
            {"side": "right", "region": "lage rug"},
            "nl",
            f"{LASEGUE}, lumbale regio rechts: positief.",
        ),
        (
            {"side": "left", "moment": "before"},
            "en",
            "left straight leg raise test, before treatment: positive.",
        ),
    ],
)
def test_the_narrative_says_which_test_of_what_and_when(
    fields: Json, language: str, text: str
) -> None:
    result = only({**SLR, **fields}, language=language)
    assert f"<p>{text[:1].upper()}{text[1:]}</p>" in result["text"]["div"]


@pytest.mark.parametrize(
    ("test", "text"),
    [
        ({**CODED, "display": "iets eigens"}, "iets eigens links"),
        (CODED, "X 1 links"),
        ({"system": "http://snomed.info/sct", "code": "113011001"}, "palpatie links"),
    ],
)
def test_a_code_has_a_text_too_where_it_has_a_side(test: Json, text: str) -> None:
    result = only({"test": test, "side": "left", "result": "negative"})
    assert result["code"]["text"] == text
    there_and_back({"test": test, "side": "left", "result": "negative"})
    assert only({"test": test, "result": "negative"})["code"]["text"] == text.removesuffix(" links")


def test_side_and_region_are_the_body_site() -> None:
    site = only({**SLR, "side": "left", "region": "knie"})["bodySite"]
    assert site["text"] == "knie links"
    assert site["extension"][0]["valueCodeableConcept"]["coding"][0]["code"] == "7771000"
    belgian = only({**SLR, "side": "left"}, jurisdiction="be")["bodySite"]
    assert belgian["extension"][0]["valueCoding"]["code"] == "7771000"


def test_the_same_test_on_both_sides_before_and_after_is_four_tests() -> None:
    four = [
        {**SLR, "side": side, "moment": moment}
        for side in ("left", "right")
        for moment in ("before", "after")
    ]
    result = {role: one for role, one in roles(document(*four)).items() if role.startswith("test/")}
    assert set(result) == {f"test/{item_key('tests', one)}" for one in four} and len(result) == 4
    assert len({one["code"]["text"] for one in result.values()}) == 4


def test_the_moment_and_the_mark_are_extensions() -> None:
    result = only({**SLR, "moment": "after", "neurological": False})
    assert result["extension"] == [
        {"url": f"{DEFINITIONS}test-moment", "valueCode": "after"},
        {"url": f"{DEFINITIONS}neurological", "valueBoolean": False},
    ]


@pytest.mark.parametrize("text", NASTY)
def test_words_come_back_to_the_character(text: str) -> None:
    there_and_back({"test": "SLR", "text": text})
    there_and_back({**SLR, "text": text})


def other_unit(observation: Json) -> None:
    observation["valueQuantity"].update(code="mm")


def unknown_unit(observation: Json) -> None:
    observation["valueQuantity"].update(code="[ft_i]", unit="ft")


def at_least(observation: Json) -> None:
    observation["valueQuantity"]["comparator"] = ">="


def no_unit(observation: Json) -> None:
    del observation["valueQuantity"]["unit"]


@pytest.mark.parametrize(
    ("edit", "value", "where"),
    [
        (other_unit, {"number": 55, "unit": "mm"}, ".unit"),
        (no_unit, {"number": 55, "unit": "deg"}, ".unit"),
        (unknown_unit, None, ""),
        (at_least, None, ""),
    ],
)
def test_an_edited_number_is_read_by_its_code_or_not_at_all(
    edit: Any, value: Json | None, where: str
) -> None:
    """Never converted, and no 'at least' becomes an exact number."""
    stated, unread = edited(
        examination, document({**SLR, "value": STATED["value"]}), "test/slr_test", edit
    )
    assert stated["examination"]["tests"][0].get("value") == value
    assert unread == [f"test/slr_test.valueQuantity{where}"]


def test_a_text_that_somebody_changed_leaves_the_codes_to_say_the_test() -> None:
    def change(observation: Json) -> None:
        observation["code"]["text"] = "gestrekt been heffen"

    stated, unread = edited(
        examination, document({**SLR, "side": "left"}), "test/slr_test/left", change
    )
    assert stated["examination"]["tests"][0]["test"] == "SLR"
    assert unread == ["test/slr_test/left.code"]


def test_words_in_two_places_are_named() -> None:
    def twice(observation: Json) -> None:
        observation["component"] += [
            observation["component"][0],
            {"code": {"text": "kracht"}, "valueInteger": 4},
        ]

    stated, unread = edited(
        examination, document({**SLR, "text": "verlaagd"}), "test/slr_test", twice
    )
    assert stated["examination"]["tests"][0]["text"] == "verlaagd"
    assert unread == ["test/slr_test.component", "test/slr_test.component"]
