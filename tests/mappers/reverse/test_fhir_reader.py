"""Reading data types that others may have written: codes win over text, and nothing raises."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import (
    LATERALITY,
    codeable,
    document_coding,
    encode_word,
    present,
    term,
)
from dnfhir.mappers.reverse import fhir_reader
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.session import CodedWord
from dnfhir.terms import concept
from dnfhir.terms.systems import CANONICAL, DEFINITIONS, SNOMED
from tests.mappers.parts import JUNK

MULTIFIDI = concept("muscle", "multifidus")
QUADRATUS: Json = {"system": SNOMED, "code": "6001004"}
THEIRS_1: Json = {"system": "urn:x", "code": "1"}
THEIRS: Json = {"system": "urn:theirs", "code": "1"}


def read(value: Any, kind: str = "muscle") -> tuple[Any, list[str]]:
    """What a CodeableConcept says, and what was noted."""
    resources = SessionResources("s", {}, {})
    return fhir_reader.decode_word(resources, "here", kind, value), [
        unread.reason for unread in resources.unread
    ]


def test_a_word_comes_back_as_written() -> None:
    assert read(encode_word("muscle", "mm. multifidi", "nl")) == ("mm. multifidi", [])
    assert read({"text": "mm. multifidi"}) == ("mm. multifidi", [])


@pytest.mark.parametrize("instead", [True, False])
def test_a_code_of_the_documents_own_says_whether_it_stands_instead_of_a_word(
    instead: bool,
) -> None:
    code = CodedWord(system="urn:x", code="1", display=None)
    beside = {"extension": [{"url": f"{DEFINITIONS}code-beside", "valueBoolean": True}]}
    assert document_coding(code, instead=instead) == {
        **THEIRS_1,
        **({"userSelected": True} if instead else beside),
    }


def test_a_chosen_code_comes_back_as_code() -> None:
    word = CodedWord(system=SNOMED, code="6001004", display="Quadratus")
    assert read(encode_word("muscle", word, "nl")) == ({**QUADRATUS, "display": "Quadratus"}, [])


def test_nothing_is_read_of_nothing() -> None:
    assert read(None) == read({}) == read({"extension": []}) == (None, [])


DISAGREE = "text and codes disagree; the codes are taken"
CASES: dict[str, tuple[Json, Any, list[str]]] = {
    "other codes in place of ours": (
        {"text": "mm. multifidi", "coding": [QUADRATUS]},
        "Quadratus lumborum",
        [DISAGREE],
    ),
    "another code beside ours": (
        {
            **codeable(MULTIFIDI, "mm. multifidi"),
            "coding": [*codeable(MULTIFIDI)["coding"], QUADRATUS],
        },
        "Quadratus lumborum",
        [DISAGREE],
    ),
    "a translation beside ours": (
        {
            **codeable(MULTIFIDI, "mm. multifidi"),
            "coding": [*codeable(MULTIFIDI)["coding"], THEIRS],
        },
        "mm. multifidi",
        [],
    ),
    "an unknown code in place of ours": (
        {"text": "mm. multifidi", "coding": [THEIRS]},
        THEIRS,
        [DISAGREE],
    ),
    "text that nobody knows": (
        {**codeable(MULTIFIDI), "text": "die daar"},
        MULTIFIDI.display,
        [DISAGREE],
    ),
    "codes alone": (codeable(MULTIFIDI), MULTIFIDI.display, []),
    "text alone that nobody knows": (
        {"text": "die daar"},
        None,
        ["no code, and the vocabulary does not know the text as a muscle"],
    ),
    "a chosen code and its text": (
        {"coding": [{**QUADRATUS, "userSelected": True}], "text": "m. quadratus lumborum"},
        QUADRATUS,
        [],
    ),
    "a chosen code and another text": (
        {"coding": [{**QUADRATUS, "userSelected": True}], "text": "mm. multifidi"},
        QUADRATUS,
        [DISAGREE],
    ),
    "two chosen codes": (
        {"coding": [{**QUADRATUS, "userSelected": True}, {**THEIRS, "userSelected": True}]},
        QUADRATUS,
        ["more than one code was chosen; the first is taken"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_codes_win_over_text_and_that_is_named(case: str) -> None:
    value, expected, why = CASES[case]
    assert read(value) == (expected, why)


def test_our_own_code_is_asked_before_others() -> None:
    assert fhir_reader.key_of("severity", term("severity", "mild")) == "mild"
    assert (
        fhir_reader.key_of("severity", {"coding": [{"system": SNOMED, "code": "255604002"}]})
        == "mild"
    )
    assert fhir_reader.key_of("severity", term("side", "left")) is None


def test_a_side_or_level_that_cannot_be_read_is_named() -> None:
    resources = SessionResources("s", {}, {})
    site = {"extension": [{"url": LATERALITY, "valueCodeableConcept": {"text": "above"}}]}
    spine = {
        "extension": [{"url": f"{CANONICAL}/StructureDefinition/spinal-level", "valueString": "L9"}]
    }
    assert fhir_reader.decode_side(resources, "site", site) is None
    assert fhir_reader.decode_levels(resources, "spine", spine) == []
    assert [unread.where for unread in resources.unread] == ["site", "spine"]


def test_two_alike_are_read_once_and_named() -> None:
    resources = SessionResources("s", {}, {})
    assert fhir_reader.drop_duplicates(resources, "here", "regions", ["buttock", "bil", "leg"]) == [
        "buttock",
        "leg",
    ]
    assert len(resources.unread) == 1


def test_false_and_nought_are_stated_and_nothing_is_not() -> None:
    assert present(a=False, b=0, c=None, d=[], e={}) == {"a": False, "b": 0}


_ANY = st.recursive(
    JUNK,
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(
            st.sampled_from(("coding", "system", "code", "text", "extension", "url", "value")),
            inside,
        )
    ),
)


@settings(max_examples=300)
@given(_ANY)
def test_nothing_of_any_shape_makes_reading_raise(value: Any) -> None:
    resources = SessionResources("s", {}, {})
    edited_resources: Json = (
        value if isinstance(value, dict) else {"extension": value, "coding": value, "text": value}
    )
    fhir_reader.decode_word(resources, "here", "muscle", edited_resources)
    fhir_reader.key_of("muscle", edited_resources)
    fhir_reader.decode_side(resources, "here", edited_resources)
    fhir_reader.decode_levels(resources, "here", edited_resources)
    fhir_reader.extension_value(edited_resources, "field")
    fhir_reader.extension_value({"extension": [edited_resources]}, "field")


WRITTEN = encode_word("muscle", "mm. multifidi", "nl", "left")
LEFT: Json = {"url": LATERALITY, "valueCodeableConcept": term("side", "left")}
AT_LEFT: Json = {**WRITTEN, "extension": [LEFT, *WRITTEN["extension"]]}
EDITED: dict[str, tuple[Json, Any, list[str]]] = {
    "nobody": (AT_LEFT, "mm. multifidi", []),
    "another word for the same": ({**AT_LEFT, "text": "multifidus spier links"}, "mm. multifidi", []),
    "another muscle in words": ({**AT_LEFT, "text": "m. soleus links"}, "mm. multifidi", [DISAGREE]),
    "words that nobody knows": ({**AT_LEFT, "text": "die spier daar"}, "mm. multifidi", [DISAGREE]),
    "another side in words": ({**AT_LEFT, "text": "m. multifidus rechts"}, "mm. multifidi", [DISAGREE]),
    "another muscle in codes": ({**AT_LEFT, "coding": [QUADRATUS]}, "Quadratus lumborum", [DISAGREE]),
    "another muscle in words and codes": (
        {**AT_LEFT, "text": "m. quadratus lumborum links", "coding": [QUADRATUS]}, "m. quadratus lumborum", []
    ),
    "the text taken away": ({"coding": WRITTEN["coding"], "extension": AT_LEFT["extension"]}, "mm. multifidi", []),
    "the word as written taken away": ({**AT_LEFT, "extension": [LEFT]}, "m. multifidus", []),
}  # fmt: skip


@pytest.mark.parametrize("edit", EDITED)
def test_the_word_as_written_stands_until_somebody_says_another_thing(edit: str) -> None:
    """Text that says another thing while the word as written is still there is named, never passed over."""
    value, word, notes = EDITED[edit]
    assert read(value) == (word, notes)


@pytest.mark.parametrize(
    ("language", "text"), [("nl", "bij de dokter, left links"), ("en", "bij de dokter, left, left")]
)
def test_a_place_that_nobody_knows_loses_its_side_and_no_more(language: str, text: str) -> None:
    site = {**encode_word("region", "bij de dokter, left", language, "left"), "extension": [LEFT]}
    assert site["text"] == text
    assert fhir_reader.text_without_side(site) == "bij de dokter, left"


def test_a_side_that_stands_alone_is_no_place() -> None:
    assert read({"text": "links", "extension": [LEFT]}, "region") == (None, [])
    assert read(
        {"text": "links", "extension": [{"url": LATERALITY, "valueCodeableConcept": {}}]}, "region"
    ) == (
        None,
        [],
    )
