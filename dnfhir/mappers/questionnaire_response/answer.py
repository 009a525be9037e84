"""The item of one question: its text, and its answer by type."""

from __future__ import annotations

from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.questionnaire_response.questions import (
    CODED,
    OTHER,
    QUESTIONS,
    REPEATED,
    ROLE,
    codes_of,
)
from dnfhir.mappers.reverse.fhir_reader import drop_duplicates, first_of
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.terms import concept
from dnfhir.terms.systems import OWN

_GROUP: Final = "contraindications."


def encode(link: str, value: Any, language: str) -> Json:
    """The item of a question, with an answer for each of several values."""
    values = value if isinstance(value, tuple) else (value,)
    kind = QUESTIONS[link]
    answers: list[Json] = []
    for each in values:
        answers.append({kind: encode_code(each) if kind == CODED else each})
    return {"linkId": link, "text": _label(link, language), "answer": answers}


def encode_code(value: str) -> Json:
    """A code of ours; `in_language` adds the display that the Questionnaire has."""
    return {"system": OWN, "code": concept("observation", value).own.code}


def _label(link: str, language: str) -> str:
    """The question in the session's language."""
    if not link.startswith(_GROUP) or link == OTHER:
        return phrase(link, language)
    contraindication = concept("contraindication", link.removeprefix(_GROUP))
    if language == "nl":
        return contraindication.nl
    return contraindication.display


def decode(resources: SessionResources, link: str, answers: list[Json]) -> Any:
    """The answer to a question of the intake.

    A list where it has several; None when it cannot be read.
    """
    if link not in REPEATED or len(answers) < 2:
        return decode_one(resources, link, QUESTIONS[link], answers)
    values = []
    for answer in answers:
        value = decode_one(resources, link, QUESTIONS[link], [answer])
        if value is not None:
            values.append(value)
    return drop_duplicates(resources, f"{ROLE}.item({link})", "by", values) or None


def decode_one(resources: SessionResources, link: str, kind: str, answers: list[Json]) -> Any:
    """The one answer to a question, of this type; None, and a note, when it cannot be read."""
    where = f"{ROLE}.item({link})"
    answer = first_of(resources, where, answers)
    value = answer.get(kind)
    if kind == CODED:
        value = _decode_code(link, value or {})
    if value is None or answer.get("item"):
        resources.note(where, "no answer that this question has, or more than one")
    return value


def _decode_code(link: str, coding: Json) -> str | None:
    system, codes = codes_of(link)
    code = coding.get("code")
    if coding.get("system") != system or code not in codes:
        return None
    return str(code)
