"""The intake's Questionnaire asks what a screening holds, in the words of its answers."""

from __future__ import annotations

from typing import Any, Final, get_args

import pytest
from pydantic import BaseModel

from dnfhir import Session, map_session, read_session
from dnfhir.fhir import jsontext
from dnfhir.mappers.questionnaire_response.questions import (
    OTHER,
    OTHER_QUESTIONS,
    QUESTIONNAIRES,
    QUESTIONS,
)
from dnfhir.session import (
    CodedWord,
    ConsentAnswer,
    Contraindications,
    Indications,
    JointDecision,
    OtherContraindication,
    Screening,
)
from dnfhir.session.fields.choices import ReferredPainWord, ThreeStateWord
from dnfhir.session.intake import RELATIVE
from profiles import questionnaire
from tests.generated.corpus import each_session

#: Fields of a screening that are no question of the form: when it was filled in, who found what, and the answer
#: to the request for consent with its withdrawal, which are a Consent.
_NO_QUESTIONS = {"at", "confirmed_by_therapist", "consent.given", "consent.withdrawn_at"}
_GROUPS: Final[dict[str, type[BaseModel]]] = {
    "indications": Indications,
    "contraindications": Contraindications,
    "consent": ConsentAnswer,
    "joint_decision": JointDecision,
}

_PARTS_OF_A_CODE: Final = tuple(f"code.{name}" for name in CodedWord.model_fields)


def _lines(language: str = "nl") -> list[str]:
    """The form in a language."""
    name = QUESTIONNAIRES[language].rpartition("/")[2]
    return questionnaire.files()[f"questionnaires/{name}.fsh"].splitlines()


def _values(element: str, language: str = "nl") -> dict[str, str]:
    """Path of an item -> the value of one of its elements."""
    marked = (
        line.removeprefix("* ").split(" = ", 1)
        for line in _lines(language)
        if f".{element} = " in line
    )
    return {path.removesuffix(f".{element}"): value.strip('"') for path, value in marked}


def test_every_field_of_a_screening_that_has_an_answer_is_a_question_and_nothing_else_is() -> None:
    """From the session's own fields, not from the mapper's list."""
    fields = {name for name in Screening.model_fields if name not in _GROUPS}
    nested = {f"{group}.{name}" for group, part in _GROUPS.items() for name in part.model_fields}
    kinds = _values("type")
    asked = {link for path, link in _values("linkId").items() if kinds[path] != "#group"}
    others = {
        f"{OTHER}.{name}" for name in (*OtherContraindication.model_fields, *_PARTS_OF_A_CODE)
    }
    assert asked == (fields | nested | others) - _NO_QUESTIONS - {OTHER, f"{OTHER}.code"}
    assert {link for path, link in _values("linkId").items() if kinds[path] == "#group"} == {
        *_GROUPS,
        OTHER,
    }


def test_the_answers_to_choose_from_are_the_documents_words() -> None:
    """But for `not_asked`, which is no answer."""
    for link in QUESTIONS:
        words = (
            get_args(ReferredPainWord)
            if link == "indications.referred_pain"
            else get_args(ThreeStateWord)
        )
        expected = set(words) - {"not_asked"} if QUESTIONS[link] == "valueCoding" else set()
        assert {answer.key for answer in questionnaire.answers(link)} == expected


def test_nothing_is_required() -> None:
    """Not asked, and so not answered, is one of the three states."""
    assert set(_values("required").values()) == {"false"}
    assert len(_values("required")) == len(QUESTIONS) + len(OTHER_QUESTIONS) + 1


@pytest.mark.parametrize(("language", "other"), [("nl", "en"), ("en", "nl")])
def test_every_text_is_in_the_forms_language_with_the_other_as_translation(
    language: str, other: str
) -> None:
    """Both from the package's own words."""
    lines = _lines(language)
    for path, link in _values("linkId", language).items():
        assert f'* {path}.text = "{questionnaire.label(link, language)}"' in lines
        assert (
            f'* {path}.text.extension[0].extension[1].valueString = "{questionnaire.label(link, other)}"'
            in lines
        )


def test_both_forms_ask_the_same() -> None:
    for element in ("linkId", "type", "required", "repeats"):
        assert _values(element, "nl") == _values(element, "en")


@each_session(100)
def test_no_answer_of_a_session_contradicts_the_form(document: dict[str, Any]) -> None:
    """In its order, under its groups, in its words when in its language, and none to a question that is hidden."""
    form = {link: path for path, link in _values("linkId").items()}
    language = document.get("language", "nl")
    texts = {link: questionnaire.label(link, language) for link in form}
    for response in _responses(read_session(jsontext.canonical(document).encode())):
        assert response["questionnaire"] == QUESTIONNAIRES[language]
        assert all(
            item["text"] == texts[item["linkId"]] for item in _every(response.get("item", []))
        )
        links = list(_links(response["item"])) if "item" in response else []
        once = [link for link in links if not link.startswith(OTHER)]
        assert once == [link for link in form if link in once]
        assert {link for link in links if link.startswith(OTHER)} <= form.keys()
        assert all(questionnaire.SHOWN_AFTER.get(link, link) in links for link in links)
        assert "joint_decision" not in links or "joint_decision.taken" in links


def _responses(session: Session) -> list[dict[str, Any]]:
    resources = (entry.resource for entry in map_session(session).entries)
    return [
        resource for resource in resources if resource["resourceType"] == "QuestionnaireResponse"
    ]


def _every(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for item in items for one in (item, *_every(item.get("item", [])))]


def _links(items: list[dict[str, Any]]) -> list[str]:
    return [link for item in items for link in (item["linkId"], *_links(item.get("item", [])))]


@pytest.mark.parametrize("link", QUESTIONS)
def test_an_answer_observes_what_it_is_about_never_a_wider_thing_nor_a_substance(link: str) -> None:
    """A contraindication that is absent says nothing of the group it belongs to; an allergy is not the metal."""
    codes = {coding.code for coding in questionnaire.observed(link)}
    assert not codes & {"40733004", "33396006", "111070004"}
    group = link.partition(".")[0]
    assert bool(codes) == (
        group in ("contraindications", "fear_of_needles") or link in _WITH_A_FINDING
    )


_WITH_A_FINDING = {link for link in QUESTIONS if link.startswith("indications.")} - {
    "indications.referred_pain"
}


def test_a_joint_decision_may_always_be_reported() -> None:
    """Age is a relative contraindication that no question asks for: a form cannot know when none is present."""
    assert "joint_decision.taken" not in questionnaire.SHOWN_AFTER
    assert not {f"contraindications.{name}" for name in RELATIVE} & set(
        questionnaire.SHOWN_AFTER.values()
    )
