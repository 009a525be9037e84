"""The intake there and back: every question, every answer; and what others made of the answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from dnfhir.mappers import questionnaire_response
from dnfhir.mappers.forward.in_words import capitalised
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.questionnaire_response.questions import QUESTIONS
from dnfhir.session import Indications
from tests.mappers.intake import screened, there_and_back
from tests.mappers.parts import Json, edited, roles

AT = "2014-03-05T10:08:00.250+01:00"
STATES = ("present", "absent", "not_asked")


def items(resource: Json) -> Iterator[Json]:
    """Every item of a response, groups too."""
    for item in resource.get("item", []):
        yield item
        yield from items(item)


@pytest.mark.parametrize("name", Indications.model_fields)
def test_every_indication_comes_back_in_all_its_states(name: str) -> None:
    for state in (
        ("muscular", "neurological", "absent", "not_asked") if name == "referred_pain" else STATES
    ):
        there_and_back(screened(indications={name: state}))


@pytest.mark.parametrize("state", STATES)
def test_fear_of_needles_comes_back(state: str) -> None:
    there_and_back(screened(fear_of_needles=state))


@pytest.mark.parametrize(
    "decision",
    [
        {"taken": True},
        {"taken": False, "note": "Liever niet.\n<nu>"},
        {"taken": True, "at": AT, "note": "present"},
    ],
    ids=str,
)
def test_a_joint_decision_comes_back(decision: Json) -> None:
    there_and_back(screened(joint_decision=decision))


def test_what_was_not_asked_is_no_item_and_nothing_asked_is_no_response() -> None:
    assert "questionnaire" not in roles(screened())
    assert "questionnaire" not in roles(
        screened(fear_of_needles="not_asked", consent={"given": True})
    )
    response = roles(screened(contraindications={"fever": "absent", "diabetes": "not_asked"}))[
        "questionnaire"
    ]
    assert [item["linkId"] for item in items(response)] == [
        "contraindications",
        "contraindications.fever",
    ]


def test_the_time_alone_is_a_response_too() -> None:
    response = roles(screened(at=AT))["questionnaire"]
    assert response["authored"] == AT and "item" not in response
    there_and_back(screened(at=AT))


def test_a_response_has_one_identifier_as_r4_has_it() -> None:
    assert isinstance(roles(screened(at=AT))["questionnaire"]["identifier"], dict)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_question_is_reported_in_both_languages(language: str) -> None:
    """The narrative says each answer in words; text of a person is not taken for one of our words."""
    document = {
        **screened(fear_of_needles="present", joint_decision={"taken": True, "note": "absent"})
    }
    response = roles({**document, "language": language})["questionnaire"]
    reported = response["text"]["div"]
    assert {"nl": "Aanwezig: naaldangst", "en": "Present: fear of needles"}[language] in reported
    assert f"{capitalised(phrase('joint_decision.note', language))}: absent." in reported
    for link in QUESTIONS:
        if not link.startswith("contraindications."):
            assert phrase(link, language)


def answer(link: str, value: Json) -> Any:
    """An edit: another answer to one question."""

    def edit(response: Json) -> None:
        next(item for item in items(response) if item["linkId"] == link)["answer"] = [value]

    return edit


OWN = "https://dnfhir.example/fhir/CodeSystem/dry-needling"
FEVER = "contraindications.fever"
ASKED = {"contraindications": {"fever": "present", "diabetes": "absent"}}
LEFT = {"contraindications": {"diabetes": "absent"}}

EDITS: dict[str, tuple[Any, Json, list[str]]] = {
    "changed to absent": (
        answer(FEVER, {"valueCoding": {"system": OWN, "code": "absent"}}),
        {"contraindications": {"fever": "absent", "diabetes": "absent"}},
        [],
    ),
    "an answer of another question": (
        answer(FEVER, {"valueCoding": {"system": OWN, "code": "muscular"}}),
        LEFT,
        [f"questionnaire.item({FEVER})"],
    ),
    "a code of another system": (
        answer(FEVER, {"valueCoding": {"system": "urn:x", "code": "present"}}),
        LEFT,
        [f"questionnaire.item({FEVER})"],
    ),
    "true": (answer(FEVER, {"valueBoolean": True}), LEFT, [f"questionnaire.item({FEVER})"]),
    "a question of somebody else's": (
        lambda resource: resource["item"].append(
            {"linkId": "shoe size", "answer": [{"valueInteger": 43}]}
        ),
        ASKED,
        ["questionnaire.item"],
    ),
    "the question twice": (
        lambda resource: resource["item"].append(
            {"linkId": FEVER, "answer": [{"valueCoding": {"system": OWN}}]}
        ),
        ASKED,
        [f"questionnaire.item({FEVER})"],
    ),
    "in progress": (
        lambda resource: resource.update(status="in-progress"),
        ASKED,
        ["questionnaire.status"],
    ),
    "without groups": (
        lambda resource: resource.update(item=resource["item"][0]["item"]),
        ASKED,
        [],
    ),
    "on a day": (
        lambda resource: resource.update(authored="2014-03-05"),
        ASKED,
        ["questionnaire: at"],
    ),
    "a decision without yes or no": (
        lambda resource: resource["item"].append(
            {
                "linkId": "joint_decision",
                "item": [{"linkId": "joint_decision.note", "answer": [{"valueString": "x"}]}],
            }
        ),
        ASKED,
        ["questionnaire.item(joint_decision)"],
    ),
}


@pytest.mark.parametrize("case", EDITS)
def test_an_edited_response_is_read_and_what_cannot_be_is_named(case: str) -> None:
    edit, expected, where = EDITS[case]
    stated, unread = edited(questionnaire_response, screened(**ASKED), "questionnaire", edit)
    assert (stated, unread) == ({"screening": expected}, where)


def test_a_withdrawn_response_is_not_read() -> None:
    stated, unread = edited(
        questionnaire_response,
        screened(**ASKED),
        "questionnaire",
        lambda resource: resource.update(status="entered-in-error"),
    )
    assert (stated, unread) == ({}, [])
