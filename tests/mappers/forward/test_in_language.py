"""Every concept of a record stands in words of the record's language, in all examples and cases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dnfhir.errors import SessionError
from dnfhir.mappers import map_session
from dnfhir.mappers.forward.in_language import HL7_NAMES, in_language
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.session import read_session
from dnfhir.terms import by_code
from dnfhir.terms.systems import OWN, UBERON
from tests.documents import CASE_FILES, SESSIONS, example
from tests.mappers.parts import changed, roles

Json = dict[str, Any]
DOCUMENTS = [example(path.name.split(".")[0]) for path in SESSIONS]


def every(value: Any) -> Iterator[Json]:
    """Every JSON object in it."""
    if isinstance(value, list):
        for part in value:
            yield from every(part)
    elif isinstance(value, dict):
        yield value
        for part in value.values():
            yield from every(part)


def concepts_of(document: Json) -> list[tuple[str, Json]]:
    """The language and each CodeableConcept of a mapped document."""
    result = roles(document).values()
    return [
        (one["language"], part)
        for one in result
        for part in every(one)
        if isinstance(part.get("coding"), list)
    ]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: str(document["id"]))
def test_every_concept_has_a_text_and_every_code_of_ours_its_name(document: Json) -> None:
    for language, concept in concepts_of(document):
        assert concept["text"].strip()
        for code in concept["coding"]:
            assert code["system"] != UBERON
            if code["system"] == OWN and not code.keys() & {"userSelected", "extension"}:
                assert code["display"] in {
                    known.name(language) for known in by_code(OWN, code["code"])
                }
            assert code.get("userSelected") is not False


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: str(document["id"]))
def test_codes_of_others_stand_before_ours_and_groups_after(document: Json) -> None:
    """So that a receiver that reads one code reads the one that others know."""
    for _, concept in concepts_of(document):
        exact = [
            by_code(code["system"], code["code"]) != ()
            for code in concept["coding"]
            if "display" in code
        ]
        ours = [code["system"] == OWN for code in concept["coding"]]
        if True in ours and not any("userSelected" in code for code in concept["coding"]):
            assert all(exact[: ours.index(True)])


@pytest.mark.parametrize(
    ("language", "text", "display"),
    [("nl", "m. trapezius pars descendens links", "bovenste deel monnikskapspier"),
     ("en", "m. trapezius pars descendens, left", "Upper trapezius")],
)  # fmt: skip
def test_a_muscle_is_read_with_its_side_and_the_words_of_the_document_stand_beside(
    language: str, text: str, display: str
) -> None:
    point = {"id": "p", "muscle": "upper trapezius", "side": "left"}
    document = changed(
        "case-report", language=language, trigger_points=[point], needling=[], adverse_events=[]
    )
    site = roles(document)["trigger-point/p"]["bodySite"][0]
    assert site["text"] == text
    assert next(code["display"] for code in site["coding"] if code["system"] == OWN) == display
    written = [one for one in site["extension"] if one["url"].endswith("/as-written")]
    assert [one["valueString"] for one in written] == ["upper trapezius"]


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [("nl", "koorts", "afwezig"), ("en", "Fever", "Absent")],
)
def test_questions_and_answers_of_the_intake_are_in_words(
    language: str, question: str, answer: str
) -> None:
    document = changed("case-report", language=language)
    intake = roles(document)["questionnaire"]
    items = [item for item in every(intake) if item.get("linkId") == "contraindications.fever"]
    assert [(item["text"], item["answer"][0]["valueCoding"]["display"]) for item in items] == [
        (question, answer)
    ]
    assert intake["questionnaire"].endswith("-en") == (language == "en")
    assert all("text" in item for item in every(intake) if "linkId" in item)


def test_what_a_mapper_wrote_stays_and_what_nobody_can_name_stays_without() -> None:
    foreign: Json = {"coding": [{"system": "urn:x", "code": "1"}]}
    assert in_language(foreign, "nl") == foreign
    own: Json = {"coding": [{"system": OWN, "code": "fever", "display": "?"}], "text": "warm"}
    assert in_language(own, "nl") == {
        "coding": [{**own["coding"][0], "display": "koorts"}],
        "text": "warm",
    }


def test_every_name_of_hl7s_codes_is_in_both_languages() -> None:
    names = [name for codes in HL7_NAMES.values() for name in codes.values()]
    assert all(name.keys() == {"nl", "en"} and all(name.values()) for name in names)


@pytest.mark.parametrize("path", CASE_FILES, ids=lambda path: str(path.name))
def test_every_case_that_maps_stands_in_words_and_comes_back(path: Path) -> None:
    try:
        session = read_session(path.read_bytes())
    except SessionError:
        return  # tests/cases/test_every_case.py says why it is refused
    mapped = map_session(session)
    for entry in mapped.entries:
        assert all(
            part["text"] for part in every(entry.resource) if isinstance(part.get("coding"), list)
        )
    assert unmap(mapped.bundle()).unread == ()
