"""The normal form: one text for all documents that say the same."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.session import document_hash, normal_form, normal_text, read_session
from tests.documents import as_real_data
from tests.session.documents import case_report, changed, read


def test_keys_are_sorted_and_lists_ordered_by_their_items_keys() -> None:
    document = case_report()
    document["pain_scores"].reverse()
    document["trigger_points"].reverse()
    form = normal_form(read(dict(reversed(document.items()))))
    assert list(form) == sorted(form)
    assert [score["id"] for score in form["pain_scores"]] == ["p1", "p2", "p3", "p4"]
    assert document_hash(read(document)) == document_hash(read(case_report()))


@pytest.mark.parametrize(
    "changes",
    [
        {"/extensions": {}},
        {"/language": "nl"},
        {"/screening/indications/reduced_motion": "not_asked"},
        {"/screening/confirmed_by_therapist": []},
        {"/needling/0/levels": []},
        {"/practice/name": "Voorbeeldpraktijk Fysiotherapie"},
    ],
)
def test_what_says_nothing_changes_nothing(changes: dict[str, Any]) -> None:
    assert document_hash(read(changed(changes))) == document_hash(read(case_report()))


def test_false_test_data_is_the_default() -> None:
    real = as_real_data(case_report())
    silent = {name: value for name, value in real.items() if name != "test_data"}
    assert document_hash(read(silent)) == document_hash(read(real))
    assert document_hash(read(silent)) != document_hash(read({**real, "test_data": True}))


@pytest.mark.parametrize("field", ["complaint", "screening", "examination"])
def test_an_object_that_says_nothing_is_a_missing_one(field: str) -> None:
    document = case_report()
    del document[field]
    silent = read(changed({f"/{field}": {}}, document))
    assert getattr(silent, field) is None
    assert document_hash(silent) == document_hash(read(document))


def test_silence_inside_silence_is_silence() -> None:
    screening = {
        "consent": {},
        "indications": {"regional_pain": "not_asked"},
        "contraindications": {},
    }
    assert read(changed({"/screening": screening, "/needling/0/needle": {}})).screening is None


@pytest.mark.parametrize("field", ["trigger_points", "adverse_events"])
def test_two_empty_lists_say_something(field: str) -> None:
    document = case_report()
    document["needling"] = []
    empty = read(changed({f"/{field}": []}, document))
    del document[field]
    missing = read(document)
    assert normal_form(empty)[field] == []
    assert field not in normal_form(missing)
    assert document_hash(empty) != document_hash(missing)


@pytest.mark.parametrize(
    "changes",
    [
        {"/complaint/sick_leave": False},
        {"/pain_scores/3/at": "2014-03-12T09:30:00Z"},
        {"/needling/0/needle/length_mm": jsontext.parse(b"50.0")},
        {"/trigger_points/0/muscle": "quadratus lumborum"},
        {"/examination/palpation/0/painful": False},
    ],
)
def test_what_is_written_otherwise_is_another_document(changes: dict[str, Any]) -> None:
    """Words, times and numbers count as written; false is an answer."""
    assert document_hash(read(changed(changes))) != document_hash(read(case_report()))


def test_levels_stand_from_the_neck_down() -> None:
    form = normal_form(read(changed({"/trigger_points/0/levels": ["L1", "T12", "C7", "T2"]})))
    assert form["trigger_points"][0]["levels"] == ["C7", "T2", "T12", "L1"]


def test_given_names_and_free_content_keep_their_order() -> None:
    changes = {"/patient/name/given": ["Zoë", "Anna"], "/extensions": {"b": [2, 1, {}], "a": None}}
    form = normal_form(read(changed(changes)))
    assert form["patient"]["name"]["given"] == ["Zoë", "Anna"]
    assert jsontext.canonical(form["extensions"]) == '{"a":null,"b":[2,1,{}]}'


def test_the_normal_form_is_read_back_as_itself() -> None:
    text = normal_text(read(case_report()))
    assert normal_text(read_session(text.encode())) == text
    assert '"diameter_mm": 0.30' in text


def test_the_hash_of_the_case_report_is_stable() -> None:
    """It names the document on servers: a change of the normal form must be seen."""
    assert (
        document_hash(read(case_report()))
        == "c49acdbed4d17b7dcd4f700e23770d73c40de9242546ae4a6a19d1ddecb9a06c"
    )


def test_a_needling_leaves_its_place_to_the_trigger_point() -> None:
    """Muscle always, the side where the point has one; a needling of a muscle keeps its own."""
    document = case_report()
    document["trigger_points"] = [
        {"id": "p", "muscle": "piriformis", "side": "left"},
        {"id": "q", "muscle": "piriformis"},
    ]
    own = {"muscle": "m. piriformis", "side": "left"}
    document["needling"] = [
        {"id": "n1", "trigger_point": "p", **own},
        {"id": "n2", "trigger_point": "q", **own},
        {"id": "n3", **own},
    ]
    document.pop("other_treatment", None)
    document.pop("adverse_events", None)
    session = read(document)
    assert normal_form(session)["needling"] == [
        {"id": "n1", "trigger_point": "p"},
        {"id": "n2", "side": "left", "trigger_point": "q"},
        {"id": "n3", **own},
    ]
    text = normal_text(session)
    assert normal_text(read_session(text.encode())) == text
    document["needling"][0] = {"id": "n1", "trigger_point": "p"}
    assert document_hash(read(document)) == document_hash(session)


def test_two_medicines_by_code_alone_stand_in_one_order() -> None:
    codes = [
        {"code": {"system": "http://www.whocc.no/atc", "code": code}}
        for code in ("N02AX02", "N02BE01")
    ]
    forms = [normal_form(read(changed({"/medication": order}))) for order in (codes, codes[::-1])]
    assert forms[0] == forms[1]


@pytest.mark.parametrize(
    ("by", "stated"),
    [
        ("de moeder", "de moeder"),
        (["de moeder"], "de moeder"),
        (["de vader", "De moeder"], ["De moeder", "de vader"]),
        ([], None),
    ],
)
def test_one_who_answered_is_a_text_and_several_are_a_list_in_order(by: Any, stated: Any) -> None:
    form = normal_form(read(changed({"/screening/consent/by": by})))
    assert form["screening"]["consent"].get("by") == stated
