"""The intake's Questionnaire as FSH, from the questions that the QuestionnaireResponse mapper writes.

https://hl7.org/fhir/R4/questionnaire.html. Dutch, with English translations. The words of an item are those of the
answers' items: a validator takes other words for another question. Nothing is required: a question that was not
asked has no item.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from dnfhir import __version__
from dnfhir.mappers.condition import ALLERGIES
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.questionnaire_response import QUESTIONNAIRE, QUESTIONS, REPEATED
from dnfhir.terms import Coding, Concept, concept, lines_of
from profiles.shorthand import Files, code, generated, pascal, text, translated

EXTRACT: Final = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract"
_ID: Final = QUESTIONNAIRE.rpartition("/")[2]
_TYPES: Final = {
    "valueCoding": "choice",
    "valueBoolean": "boolean",
    "valueDateTime": "dateTime",
    "valueString": "string",
}
#: Several lines may be written here.
_LONG: Final = ("joint_decision.note",)
_REFERRED: Final = "indications.referred_pain"
#: What an answer on an indication observes. Referred pain has no code that fits both of its kinds.
_FINDINGS: Final = {
    "regional_pain": "regional_pain",
    "hypersensitive_zone": "hypersensitive_zone",
    "reduced_motion": "restricted_rom",
    "reduced_strength": "muscle_weakness",
}
_ABOUT: Final = (
    "De vragen van de screening vóór dry needling. Een vraag die niet gesteld is, blijft leeg: "
    "dat is niet hetzelfde als afwezig."
)
_ABOUT_EN: Final = (
    "The questions of the screening before dry needling. A question that was not asked stays empty: "
    "that is not the same as absent."
)
#: A question that is hidden until another has an answer. Only what no true record can contradict: an answer to a
#: hidden question makes a QuestionnaireResponse invalid. So the joint decision itself always shows: a child needs
#: one too, and the form does not know the patient's age.
SHOWN_AFTER: Final = {
    "joint_decision.at": "joint_decision.taken",
    "joint_decision.note": "joint_decision.taken",
}


def files() -> Files:
    """The Questionnaire."""
    lines = list(_head())
    for index, (group, links) in enumerate(_groups().items()):
        path = f"item[{index}]"
        lines.extend(_question(path, group) if links == [group] else _group(path, group, links))
    return {f"questionnaires/{_ID}.fsh": generated("profiles/questionnaire.py", lines)}


def _groups() -> dict[str, list[str]]:
    """The items of the form: a group with its questions, or a question alone."""
    return {name: list(links) for name, links in groupby(QUESTIONS, lambda link: link.partition(".")[0])}


def _head() -> Iterator[str]:
    yield f"Instance: {_ID}"
    yield "InstanceOf: Questionnaire"
    yield "Usage: #definition"
    yield f"* url = {text(QUESTIONNAIRE)}"
    yield f"* version = {text(__version__)}"
    yield f"* name = {text(pascal(_ID))}"
    yield f"* title = {text('Intake dry needling')}"
    yield from translated("title", "Dry-needling intake")
    yield "* status = #active"
    yield "* experimental = false"
    yield "* language = #nl"
    yield f"* description = {text(_ABOUT)}"
    yield from translated("description", _ABOUT_EN)
    yield "* subjectType = #Patient"


def _group(path: str, name: str, links: list[str]) -> Iterator[str]:
    yield from _item(path, name, "group")
    for index, link in enumerate(links):
        yield from _question(f"{path}.item[{index}]", link)


def _question(path: str, link: str) -> Iterator[str]:
    yield from _item(path, link, "text" if link in _LONG else _TYPES[QUESTIONS[link]])
    yield f"* {path}.required = false"
    if link in REPEATED:
        yield f"* {path}.repeats = true"
    yield from _observed(path, link)
    if link in SHOWN_AFTER:
        yield f"* {path}.enableWhen[0].question = {text(SHOWN_AFTER[link])}"
        yield f"* {path}.enableWhen[0].operator = #exists"
        yield f"* {path}.enableWhen[0].answerBoolean = true"
    for index, answer in enumerate(answers(link)):
        yield from _option(f"{path}.answerOption[{index}]", answer)


def _item(path: str, link: str, kind: str) -> Iterator[str]:
    yield f"* {path}.linkId = {text(link)}"
    yield f"* {path}.text = {text(label(link, 'nl'))}"
    yield from translated(f"{path}.text", label(link, "en"))
    yield f"* {path}.type = #{kind}"


def _observed(path: str, link: str) -> Iterator[str]:
    """A form may make an Observation of the answer: https://hl7.org/fhir/uv/sdc/extraction.html"""
    codings = observed(link)
    for index, coding in enumerate(codings):
        yield f"* {path}.code[{index}] = {code(coding)}"
    if codings:
        yield f"* {path}.extension[0].url = {text(EXTRACT)}"
        yield f"* {path}.extension[0].valueBoolean = true"


def _option(path: str, answer: Concept) -> Iterator[str]:
    own = answer.own
    yield f"* {path}.valueCoding = {code(Coding(own.system, own.code, answer.nl))}"
    yield from translated(f"{path}.valueCoding.display", own.display)


def label(link: str, language: str) -> str:
    """The words of a group or question, in `nl` or `en`."""
    group, _, name = link.partition(".")
    if group != "contraindications" or not name:
        return phrase(link, language)
    known = concept("contraindication", name)
    return known.nl if language == "nl" else known.display


def answers(link: str) -> tuple[Concept, ...]:
    """The answers to choose from; empty for a question that is answered otherwise."""
    if QUESTIONS[link] != "valueCoding":
        return ()
    keys = ("muscular", "neurological", "absent") if link == _REFERRED else ("present", "absent")
    return tuple(concept("observation", key) for key in keys)


def observed(link: str) -> tuple[Coding, ...]:
    """The codes of what an answer observes, in our system and others.

    Never a group that contains it: that an acute infection is absent does not tell that there is no infection.
    Never the substance of an allergy.
    """
    group, _, name = link.rpartition(".")
    if group == "indications" and name in _FINDINGS:
        known = concept("finding", _FINDINGS[name])
    elif group == "contraindications" or link == "fear_of_needles":
        known = concept("contraindication", name)
    else:
        return ()
    return tuple(
        row.coding for row in lines_of(known) if not row.relation and (name not in ALLERGIES or row.coding == known.own)
    )
