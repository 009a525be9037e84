"""Our questionnaire in another maker's form: shown, hiding what is hidden, and giving the same screening back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.mappers.questionnaire_response.questions import QUESTIONS, WEIGHTS
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.profiles import resources
from dnfhir.screening import assess
from dnfhir.session import Session, read_session
from dnfhir.terms import concept
from tests.documents import SESSIONS, example
from tests.servers.lforms_browser import LhcForms

Json = dict[str, Any]
HIDDEN_UNTIL_DECIDED = ("joint_decision.at", "joint_decision.note")


@pytest.fixture(scope="module")
def lhc_forms() -> Iterator[LhcForms]:
    """One browser for all tests here."""
    with LhcForms() as running:
        yield running


def form(language: str) -> Json:
    """Our Questionnaire in a language as the package ships it, in plain JSON."""
    forms = (one for one in resources() if one["resourceType"] == "Questionnaire")
    return next(one for one in forms if one["language"] == language)


@pytest.fixture(scope="module")
def questionnaire() -> Json:
    """The Dutch one."""
    return form("nl")


def plain(resource: Json) -> Json:
    """Without Decimals, as a browser takes it."""
    output: Json = json.loads(jsontext.canonical(resource))
    return output


def intake(session: Session) -> Json:
    """The QuestionnaireResponse of a session."""
    return next(
        entry.resource for entry in map_session(session).entries if entry.role == "questionnaire"
    )


def read_back(session: Session, answers: Json) -> Session:
    """The session with its intake replaced by what the form made of it."""
    bundle = map_session(session).bundle()
    for entry in bundle["entry"]:
        if entry["resource"]["resourceType"] == "QuestionnaireResponse":
            entry["resource"] |= {"item": answers["item"]}
    return unmap(jsontext.parse(jsontext.canonical(bundle).encode())).session


#: What the form calls the two weights of a contraindication that has no question.
WEIGHTS_IN_DUTCH = {
    "absolute": "absoluut: sluit dry needling uit",
    "relative": "relatief: samen te besluiten",
}


def answered(session: Session) -> Json:
    """linkId and value of each answer of the intake."""
    return dict(_answers(intake(session)["item"]))


def _answers(items: list[Json]) -> Iterator[tuple[str, Any]]:
    for item in items:
        yield from (
            (item["linkId"], next(iter(answer.values()))) for answer in item.get("answer", ())
        )
        yield from _answers(item.get("item", []))


def stated(session: Session) -> Json:
    """What a screening says; times as moments, for the form gives them in UTC."""
    assert session.screening is not None
    reported = session.screening.model_dump()
    for part in filter(None, (reported, reported["consent"], reported["joint_decision"])):
        part["at"] = part["at"] and datetime.fromisoformat(part["at"])
    return reported


def test_every_question_is_shown_but_those_that_wait_for_an_answer(
    lhc_forms: LhcForms, questionnaire: Json
) -> None:
    page = lhc_forms.show(questionnaire)
    shown = {link for link in QUESTIONS if lhc_forms.has(link)}
    assert set(QUESTIONS) - shown == set(HIDDEN_UNTIL_DECIDED)
    assert questionnaire["title"] in page.inner_text("#form")
    assert (lhc_forms.refused, lhc_forms.faults) == ([], [])


def test_a_hidden_question_appears_with_its_condition_and_goes_with_it(
    lhc_forms: LhcForms, questionnaire: Json
) -> None:
    lhc_forms.show(questionnaire)
    lhc_forms.tick("joint_decision.taken", True)
    assert all(lhc_forms.has(link) for link in HIDDEN_UNTIL_DECIDED)
    lhc_forms.write("joint_decision.note", "samen besloten")
    assert "joint_decision.note" in dict(_answers(lhc_forms.answers()["item"]))
    lhc_forms.show(questionnaire)
    assert not any(lhc_forms.has(link) for link in HIDDEN_UNTIL_DECIDED)


def decided(session: Session) -> tuple[object, ...]:
    """What the screening decides; its places are of a document whose order the way back does not keep."""
    decision = assess(session)
    return decision.outcome, decision.reasons, decision.warnings


def has_intake(path: Path) -> bool:
    """Whether anything of the intake was asked: a check-up may have no intake of its own."""
    return read_session(path.read_bytes()).screening is not None


@pytest.mark.parametrize(
    "path", [path for path in SESSIONS if has_intake(path)], ids=lambda path: path.name
)
def test_an_intake_shown_and_saved_is_the_same_screening(path: Path, lhc_forms: LhcForms) -> None:
    session = read_session(path.read_bytes())
    lhc_forms.show(form(session.language), plain(intake(session)))
    again = read_back(session, lhc_forms.answers())
    assert stated(again) == stated(session)
    assert decided(again) == decided(session)


def test_an_intake_typed_in_by_hand_is_the_same_screening(
    lhc_forms: LhcForms, questionnaire: Json
) -> None:
    """Of the group that repeats, one."""
    document = example("joint-decision") | {"language": "nl"}
    document["screening"]["contraindications"]["other"] = document["screening"][
        "contraindications"
    ]["other"][:1]
    session = read_session(jsontext.canonical(document).encode())
    lhc_forms.show(questionnaire)
    for link, value in answered(session).items():
        fill(lhc_forms, link, value)
    again = read_back(session, lhc_forms.answers())
    assert stated(again) == stated(session)
    assert decided(again) == decided(session)


def fill(forms: LhcForms, link: str, value: Any) -> None:
    """Answers one question by keyboard or mouse; a choice by its Dutch name."""
    if isinstance(value, bool):
        forms.tick(link, value)
    elif isinstance(value, dict):
        forms.choose(link, _dutch(value))
    elif link.endswith(".at"):
        forms.write_time(link, datetime.fromisoformat(value))
    else:
        forms.write(link, value)


def _dutch(value: Json) -> str:
    """What a choice is called in the form."""
    if value["system"] == WEIGHTS:
        return WEIGHTS_IN_DUTCH[value["code"]]
    return concept("observation", value["code"]).nl
