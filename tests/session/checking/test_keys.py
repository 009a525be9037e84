"""Keys: what names an item; concepts, not spellings; no free text."""

from __future__ import annotations

import pytest

from dnfhir.session import concept_key, item_key
from dnfhir.session.checking.keys import same_concept
from dnfhir.terms import concepts
from tests.session.documents import case_report, read

SNOMED = "http://snomed.info/sct"


def test_items_with_an_id_are_named_by_it() -> None:
    session = read(case_report())
    assert [item_key("needling", item) for item in session.needling] == ["n1", "n2"]
    assert [item_key("pain_scores", item) for item in session.pain_scores] == [
        "p1",
        "p2",
        "p3",
        "p4",
    ]


def test_items_without_id_are_named_by_what_they_say() -> None:
    session = read(case_report())
    assert session.examination is not None
    assert item_key("tests", session.examination.tests[3]) == "slr_test"
    assert item_key("palpation", session.examination.palpation[0]) == "quadratus_lumborum/left"
    assert item_key("aftercare", "warmte") == item_key("aftercare", "warmth") is not None


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({}, "slr_test"),
        ({"side": "left"}, "slr_test/left"),
        ({"moment": "after"}, "slr_test/after"),
        ({"region": "knie"}, "slr_test/knee"),
        ({"side": "left", "region": "knee", "moment": "before"}, "slr_test/left/knee/before"),
        ({"side": "left", "value": {"number": 5, "unit": "deg"}, "text": "x"}, "slr_test/left"),
        ({"region": "??"}, None),
        ({"region": "Qqqq  qq"}, "slr_test/word-81909631f9309601"),
    ],
)
def test_a_test_is_named_by_side_region_and_moment_as_far_as_they_are_recorded(
    more: object, key: str | None
) -> None:
    """What documents without region and moment are named by is as it was."""
    assert isinstance(more, dict)
    assert item_key("tests", {"test": "SLR", **more}) == key


def test_no_region_has_the_key_of_a_side_or_a_moment() -> None:
    """Else two tests could share a name."""
    assert not concepts("region").keys() & {"left", "right", "bilateral", "before", "after"}


def test_advice_in_free_text_is_named_by_a_hash_that_is_no_words() -> None:
    key = item_key("aftercare", {"text": "Geen  bad"})
    assert (
        key
        == item_key("aftercare", {"text": "geen bad"})
        != item_key("aftercare", {"text": "geen sauna"})
    )
    assert key is not None and key.startswith("text-")


def test_the_key_of_free_text_does_not_show_it() -> None:
    key = item_key("medication", {"text": "Tramadol  50"})
    assert key == item_key("medication", {"text": "tramadol 50 "})
    assert key is not None
    assert "ramadol" not in key


def test_model_and_raw_value_have_the_same_key() -> None:
    document, session = case_report(), read(case_report())
    assert session.examination is not None
    for raw, item in zip(
        document["examination"]["palpation"], session.examination.palpation, strict=True
    ):
        assert item_key("palpation", raw) == item_key("palpation", item)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("m. multifidus", "mm. multifidi", True),
        ("m. multifidus", {"system": SNOMED, "code": "5709001"}, True),
        ("m. multifidus", "m. soleus", False),
        ({"system": "urn:oid:1.2", "code": "1"}, {"system": "urn:oid:1.2", "code": "1"}, True),
        ({"system": "urn:oid:1.2", "code": "1"}, {"system": "urn:oid:1.2", "code": "2"}, False),
        ("m. multifidus", {"system": "urn:oid:1.2", "code": "1"}, None),
        ("m. multifidus", "nonsense", None),
        ("nonsense", "nonsense", None),
        (5, [], None),
    ],
)
def test_same_concept(one: object, other: object, same: bool | None) -> None:
    assert same_concept("muscle", one, other) is same


@pytest.mark.parametrize(
    "item", [None, 5, "x", [], {}, {"id": 3}, {"muscle": None}, {"text": 1}, {"at": "x"}]
)
def test_what_is_too_wrong_has_no_key(item: object) -> None:
    for name in ("needling", "tests", "palpation", "medication", "course", "not_examined", "codes"):
        assert item_key(name, item) is None


def test_an_unknown_coding_has_a_key_of_its_own() -> None:
    key = concept_key("muscle", {"system": "urn:oid:1.2", "code": "1"})
    assert key is not None
    assert key.startswith("code-")
