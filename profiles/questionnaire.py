"""The intake's Questionnaire as FSH, from the questions that the QuestionnaireResponse mapper writes.

https://hl7.org/fhir/R4/questionnaire.html. Twice the same, in Dutch and in English, each with the other's words as
translations. The words of an item are those of the answers' items: a validator takes other words for another
question. Nothing is required: a question that was not asked has no item.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Final

from dnfhir import __version__
from dnfhir.mappers.condition import ALLERGIES
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.questionnaire_response.questions import (
    OTHER,
    OTHER_QUESTIONS,
    QUESTIONNAIRES,
    QUESTIONS,
    REPEATED,
    WEIGHTS,
)
from dnfhir.terms import Coding, Concept, concept, lines_of
from profiles.codesystems import WORDS
from profiles.shorthand import Files, code, generated, pascal, text, translated

EXTRACT: Final = (
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract"
)
#: The other language of each.
_OTHER: Final = {"nl": "en", "en": "nl"}
_TITLE: Final = {"nl": "Intake dry needling", "en": "Dry-needling intake"}
_TYPES: Final = {
    "valueCoding": "choice",
    "valueBoolean": "boolean",
    "valueDateTime": "dateTime",
    "valueString": "string",
}
#: Several lines may be written here.
_LONG: Final = ("joint_decision.note", f"{OTHER}.text", f"{OTHER}.code.display")
#: Beside the questions of the intake those of the group that repeats.
_ALL: Final = {**QUESTIONS, **{f"{OTHER}.{name}": kind for name, kind in OTHER_QUESTIONS.items()}}
_REFERRED: Final = "indications.referred_pain"
#: What an answer on an indication observes. Referred pain has no code that fits both of its kinds.
_FINDINGS: Final = {
    "regional_pain": "regional_pain",
    "hypersensitive_zone": "hypersensitive_zone",
    "reduced_motion": "restricted_rom",
    "reduced_strength": "muscle_weakness",
}
_ABOUT: Final = {
    "nl": (
        "De vragen van de screening vóór dry needling. Een vraag die niet gesteld is, blijft leeg: "
        "dat is niet hetzelfde als afwezig."
    ),
    "en": (
        "The questions of the screening before dry needling. A question that was not asked stays empty: "
        "that is not the same as absent."
    ),
}
#: A question that is hidden until another has an answer. Only what no true record can contradict: an answer to a
#: hidden question makes a QuestionnaireResponse invalid. So the joint decision itself always shows: a child needs
#: one too, and the form does not know the patient's age.
SHOWN_AFTER: Final = {
    "joint_decision.at": "joint_decision.taken",
    "joint_decision.note": "joint_decision.taken",
}


def files() -> Files:
    """The Questionnaire in each language."""
    return {f"questionnaires/{_id(language)}.fsh": _form(language) for language in QUESTIONNAIRES}


def _id(language: str) -> str:
    return QUESTIONNAIRES[language].rpartition("/")[2]


def _form(language: str) -> str:
    lines = list(_head(language))
    for index, (group, links) in enumerate(_groups().items()):
        path = f"item[{index}]"
        lines.extend(
            _question(path, group, language)
            if links == [group]
            else _group(path, group, links, language)
        )
    return generated("profiles/questionnaire.py", lines)


def _groups() -> dict[str, list[str]]:
    """The items of the form: a group with its questions, or a question alone."""
    return {
        name: list(links) for name, links in groupby(QUESTIONS, lambda link: link.partition(".")[0])
    }


def _head(language: str) -> Iterator[str]:
    yield f"Instance: {_id(language)}"
    yield "InstanceOf: Questionnaire"
    yield "Usage: #definition"
    yield f"* url = {text(QUESTIONNAIRES[language])}"
    yield f"* version = {text(__version__)}"
    yield f"* name = {text(pascal(_id(language)))}"
    yield from _said("title", _TITLE, language)
    yield "* status = #active"
    yield "* experimental = false"
    yield f"* language = #{language}"
    yield from _said("description", _ABOUT, language)
    yield "* subjectType = #Patient"


def _said(path: str, words: Mapping[str, str], language: str) -> Iterator[str]:
    """A string in the form's language, the other language as its translation."""
    other = _OTHER[language]
    yield f"* {path} = {text(words[language])}"
    yield from translated(path, words[other], other)


def _group(path: str, name: str, links: list[str], language: str) -> Iterator[str]:
    yield from _item(path, name, "group", language)
    for index, link in enumerate(links):
        yield from _question(f"{path}.item[{index}]", link, language)
    if OTHER.startswith(f"{name}."):
        yield from _others(f"{path}.item[{len(links)}]", language)


def _others(path: str, language: str) -> Iterator[str]:
    """What has no question of its own: a group for each."""
    yield from _item(path, OTHER, "group", language)
    yield f"* {path}.repeats = true"
    yield f"* {path}.required = false"
    for index, name in enumerate(OTHER_QUESTIONS):
        yield from _question(f"{path}.item[{index}]", f"{OTHER}.{name}", language)


def _question(path: str, link: str, language: str) -> Iterator[str]:
    yield from _item(path, link, "text" if link in _LONG else _TYPES[_ALL[link]], language)
    yield f"* {path}.required = false"
    if link in REPEATED:
        yield f"* {path}.repeats = true"
    yield from _observed(path, link)
    if link in SHOWN_AFTER:
        yield f"* {path}.enableWhen[0].question = {text(SHOWN_AFTER[link])}"
        yield f"* {path}.enableWhen[0].operator = #exists"
        yield f"* {path}.enableWhen[0].answerBoolean = true"
    options = (
        _weights() if link == f"{OTHER}.weight" else [_option(answer) for answer in answers(link)]
    )
    for index, (coding, words) in enumerate(options):
        option = f"{path}.answerOption[{index}].valueCoding"
        yield f"* {option} = {code(replace(coding, display=words[language]))}"
        yield from translated(f"{option}.display", words[_OTHER[language]], _OTHER[language])


def _item(path: str, link: str, kind: str, language: str) -> Iterator[str]:
    yield f"* {path}.linkId = {text(link)}"
    yield from _said(f"{path}.text", {one: label(link, one) for one in QUESTIONNAIRES}, language)
    yield f"* {path}.type = #{kind}"


def _observed(path: str, link: str) -> Iterator[str]:
    """A form may make an Observation of the answer: https://hl7.org/fhir/uv/sdc/extraction.html"""
    codings = observed(link)
    for index, coding in enumerate(codings):
        yield f"* {path}.code[{index}] = {code(coding)}"
    if codings:
        yield f"* {path}.extension[0].url = {text(EXTRACT)}"
        yield f"* {path}.extension[0].valueBoolean = true"


def _option(answer: Concept) -> tuple[Coding, dict[str, str]]:
    """An answer to choose, with its words in each language."""
    return answer.own, {language: answer.name(language) for language in QUESTIONNAIRES}


def _weights() -> list[tuple[Coding, dict[str, str]]]:
    words = WORDS["contraindication-weight"].words
    return [
        (Coding(WEIGHTS, one.code, one.dutch), {"nl": one.dutch, "en": one.english})
        for one in words
    ]


def label(link: str, language: str) -> str:
    """The words of a group or question, in `nl` or `en`."""
    group, _, name = link.partition(".")
    if group != "contraindications" or not name or link.startswith(OTHER):
        return phrase(link, language)
    known = concept("contraindication", name)
    return known.nl if language == "nl" else known.display


def answers(link: str) -> tuple[Concept, ...]:
    """The answers to choose from; empty for a question that is answered otherwise."""
    if _ALL[link] != "valueCoding" or link == f"{OTHER}.weight":
        return ()
    keys = ("muscular", "neurological", "absent") if link == _REFERRED else ("present", "absent")
    return tuple(concept("observation", key) for key in keys)


def observed(link: str) -> tuple[Coding, ...]:
    """The codes of what an answer observes, in our system and others.

    Never a group that contains it: that an acute infection is absent does not tell that there is no infection.
    Never the substance of an allergy.
    """
    group, _, name = link.rpartition(".")
    if link.startswith(OTHER):
        return ()
    if group == "indications" and name in _FINDINGS:
        known = concept("finding", _FINDINGS[name])
    elif group == "contraindications" or link == "fear_of_needles":
        known = concept("contraindication", name)
    else:
        return ()
    return tuple(
        row.coding
        for row in lines_of(known)
        if not row.relation and (name not in ALLERGIES or row.coding == known.own)
    )
