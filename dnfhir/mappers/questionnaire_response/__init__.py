"""QuestionnaireResponse: the intake as asked. https://hl7.org/fhir/R4/questionnaireresponse.html

An item's linkId is the field's path in the screening (`contraindications.fever`); not asked is no item.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, Final

from pydantic import BaseModel

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.reverse.fhir_reader import drop_duplicates, first_of
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import intake
from dnfhir.session import (
    CONTRAINDICATIONS,
    ConsentAnswer,
    Contraindications,
    Indications,
    JointDecision,
    OtherContraindication,
    Screening,
    Session,
)
from dnfhir.terms import concept, preferred
from dnfhir.terms.systems import CANONICAL, OWN

QUESTIONNAIRE: Final = f"{CANONICAL}/Questionnaire/dry-needling-intake"
#: By language: a validator takes other words than the Questionnaire's own for another question.
QUESTIONNAIRES: Final = {"nl": QUESTIONNAIRE, "en": f"{QUESTIONNAIRE}-en"}
_ROLE: Final = "questionnaire"
_WRITTEN: Final = (
    "questionnaire",
    "status",
    "authored",
    "subject",
    "encounter",
    "author",
    "source",
    "item",
)
_CODED: Final = "valueCoding"

#: Each question's linkId and the type of its answer.
QUESTIONS: Final[dict[str, str]] = {
    **{f"indications.{name}": _CODED for name in Indications.model_fields},
    **{f"contraindications.{name}": _CODED for name in CONTRAINDICATIONS},
    "fear_of_needles": _CODED,
    "consent.explained": "valueBoolean",
    "consent.at": "valueDateTime",
    "consent.by": "valueString",
    "joint_decision.taken": "valueBoolean",
    "joint_decision.at": "valueDateTime",
    "joint_decision.note": "valueString",
}
#: A group that repeats: one for each contraindication without a question of its own.
OTHER: Final = "contraindications.other"
#: The questions of each such group, by the field that they answer; a code's parts are questions of their own.
OTHER_QUESTIONS: Final[dict[str, str]] = {
    "id": "valueString",
    "text": "valueString",
    "code.system": "valueString",
    "code.code": "valueString",
    "code.display": "valueString",
    "weight": _CODED,
    "state": _CODED,
}
#: Where the words of a weight are codes.
WEIGHTS: Final = f"{CANONICAL}/CodeSystem/contraindication-weight"
_WEIGHTS: Final = ("absolute", "relative")
#: Every link in the order of the form.
_LINKS: Final = tuple(
    one
    for link in QUESTIONS
    for one in ((link, OTHER) if link == f"contraindications.{CONTRAINDICATIONS[-1]}" else (link,))
)
#: Questions that may have several answers.
REPEATED: Final = ("consent.by",)
#: An answer's time and giver are the Consent's, once there is an answer.
_OF_THE_CONSENT: Final = ("consent.at", "consent.by")
_STATES: Final = ("present", "absent")
_REFERRED: Final = ("muscular", "neurological", "absent")
_GROUPS: Final[dict[str, type[BaseModel]]] = {
    "indications": Indications,
    "contraindications": Contraindications,
    "consent": ConsentAnswer,
    "joint_decision": JointDecision,
}

HOMES: Final = {
    "screening/at": "QuestionnaireResponse.authored",
    **{
        f"screening/{link.replace('.', '/')}": f"QuestionnaireResponse.item({link}).answer.{kind}"
        for link, kind in QUESTIONS.items()
        if link not in _OF_THE_CONSENT
    },
    **{
        f"screening/contraindications/other/*/{name}": f"QuestionnaireResponse.item({OTHER}.{name}).answer.{kind}"
        for name, kind in OTHER_QUESTIONS.items()
        if not name.startswith("code.")
    },
    "screening/contraindications/other/*/code": f"QuestionnaireResponse.item({OTHER}.code.code).answer.valueString",
}


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The intake, when anything of it is recorded."""
    screening = context.session.screening
    if screening and roles(context.session):
        yield _intake(context, screening)


def roles(session: Session) -> list[str]:
    """The role of the intake, when anything of it is recorded."""
    screening = session.screening
    recorded = screening and (screening.at or next(_answers(screening), None))
    return [_ROLE] if recorded else []


def _intake(context: MappingContext, screening: Screening) -> Entry:
    answers, language = dict(_answers(screening)), context.session.language
    return context.entry(
        _ROLE,
        "QuestionnaireResponse",
        intake.answers(context, _told(answers, language)),
        questionnaire=QUESTIONNAIRES[language],
        status="completed",
        subject=context.ref("patient"),
        encounter=context.ref("encounter"),
        authored=screening.at,
        author=context.ref("practitioner"),
        source=context.ref("patient"),
        item=list(_items(answers, language)),
    )


def _answers(screening: Screening) -> Iterator[tuple[str, Any]]:
    """linkId and value of every question that was answered."""
    recorded = screening.consent is not None and screening.consent.given is not None
    for link in _LINKS:
        value: Any = screening
        for name in link.split("."):
            value = getattr(value, name, None)
        if value not in (None, "not_asked", ()) and not (recorded and link in _OF_THE_CONSENT):
            yield link, value


def _items(answers: Json, language: str) -> Iterator[Json]:
    """The answers, those of a group inside the group's item."""
    for group, links in groupby(answers, lambda link: link.rpartition(".")[0]):
        items = [item for link in links for item in _items_of(link, answers[link], language)]
        yield from (
            [{"linkId": group, "text": phrase(group, language), "item": items}] if group else items
        )


def _items_of(link: str, value: Any, language: str) -> Iterator[Json]:
    """The item of a question; of the contraindications without one a group each."""
    if link != OTHER:
        yield _item(link, value, language)
        return
    for other in value:
        items = list(_other_items(other, language))
        yield {"linkId": OTHER, "text": phrase(OTHER, language), "item": items}


def _other_items(other: OtherContraindication, language: str) -> Iterator[Json]:
    """What is said of one; one that was not asked has no answer to that."""
    for name, kind in OTHER_QUESTIONS.items():
        value: Any = other
        for part in name.split("."):
            value = getattr(value, part, None)
        if value is None or (name, value) == ("state", "not_asked"):
            continue
        link = f"{OTHER}.{name}"
        yield {
            "linkId": link,
            "text": phrase(link, language),
            "answer": [{kind: _other_answer(name, value, language)}],
        }


def _other_answer(name: str, value: str, language: str) -> Any:
    if name == "weight":
        return {"system": WEIGHTS, "code": value, "display": phrase(f"weight.{value}", language)}
    return _answer(value) if name == "state" else value


def _item(link: str, value: Any, language: str) -> Json:
    told = [_answer(one) if QUESTIONS[link] == _CODED else one for one in _each(value)]
    answers = [{QUESTIONS[link]: one} for one in told]
    return {"linkId": link, "text": _label(link, language), "answer": answers}


def _each(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _answer(value: str) -> Json:
    """As `in_language` finishes it, with the display that the Questionnaire has in the record's language."""
    return {"system": OWN, "code": concept("observation", value).own.code}


def _label(link: str, language: str) -> str:
    """The question in the session's language."""
    if link == OTHER:
        return phrase(link, language)
    group, _, name = link.partition(".")
    return (
        _name("contraindication", name, language)
        if group == "contraindications"
        else phrase(link, language)
    )


def _told(answers: Json, language: str) -> Iterator[tuple[str, str, Any]]:
    """For the narrative: each question in the session's language, the type of its answer, and the answer."""
    for link, value in answers.items():
        group, _, name = link.partition(".")
        is_named = group == "contraindications" and link != OTHER
        question = (
            preferred(concept("contraindication", name), language)
            if is_named
            else phrase(link, language)
        )
        yield question, QUESTIONS.get(link, OTHER), value


def _name(kind: str, key: str, language: str) -> str:
    known = concept(kind, key)
    return known.nl if language == "nl" else known.display


def from_fhir(resources: SessionResources) -> Json:
    """The questions as they were answered."""
    held = resources.get(_ROLE)
    if held is None:
        return {}
    read = keep_known_elements(resources, _ROLE, held, _WRITTEN)
    if read.get("status") not in ("completed", "amended"):
        resources.note(f"{_ROLE}.status", "not completed; what is answered is read all the same")
    screening: Json = {"at": read.get("authored")}
    for link, value in _answers_said(resources, read.get("item", [])).items():
        group, _, name = link.rpartition(".")
        (screening.setdefault(group, {}) if group else screening)[name] = value
    for group, model in _GROUPS.items():
        if group in screening:
            screening[group] = drop_invalid(
                resources, f"{_ROLE}.item({group})", model, screening[group]
            )
    return present(screening=drop_invalid(resources, _ROLE, Screening, present(**screening)))


def answered(resources: SessionResources) -> Json:
    """What the intake says of the screening, for other mappers; notes are made where it is read, not here."""
    read: Json = from_fhir(
        SessionResources(resources.session_id, resources.by_role, resources.by_name)
    ).get("screening", {})
    return read


def _answers_said(resources: SessionResources, items: list[Json]) -> dict[str, Any]:
    """linkId and value of every answer that can be read; the first of two to one question."""
    said: dict[str, Any] = {}
    for item in _leaves(items):
        link = item.get("linkId")
        if link == OTHER:
            said[OTHER] = [*said.get(OTHER, []), *_other_said(resources, item, said.get(OTHER, []))]
        elif link not in QUESTIONS:
            resources.note(f"{_ROLE}.item", "no question of this intake")
        elif link in said:
            resources.note(f"{_ROLE}.item({link})", "answered twice; the first answer is taken")
        elif link in _OF_THE_CONSENT and resources.get("consent"):
            resources.note(f"{_ROLE}.item({link})", "the Consent says it; what that says is taken")
        elif (value := _value(resources, link, item.get("answer", []))) is not None:
            said[link] = value
    return said


def _leaves(items: list[Json]) -> Iterator[Json]:
    """The items that are no groups, and the groups that repeat."""
    for item in items:
        if item.get("linkId") == OTHER:
            yield item
            continue
        if "item" not in item or "answer" in item:
            yield item
        yield from _leaves(item.get("item", []))


def _other_said(resources: SessionResources, group: Json, before: list[Json]) -> Iterator[Json]:
    """The one contraindication that a group tells, when it can be read and its id is its own.

    A form may leave out the id: it then has its number, the way a therapist counts.
    """
    where = f"{_ROLE}.item({OTHER})"
    read: Json = {"id": str(len(before) + 1), "state": "not_asked"}
    for item in group.get("item", []):
        name = str(item.get("linkId", "")).removeprefix(f"{OTHER}.")
        if name not in OTHER_QUESTIONS:
            resources.note(where, "no question of this intake")
        elif (value := _other_value(resources, name, item.get("answer", []))) is not None:
            part, _, inner = name.partition(".")
            read[part] = {**read.get(part, {}), inner: value} if inner else value
    told = drop_invalid(resources, where, OtherContraindication, read)
    if told and not told.keys() & {"text", "code"}:
        resources.note(where, "neither words nor a code")
    elif told and any(one["id"] == told["id"] for one in before):
        resources.note(where, "the same id as another one")
    elif told:
        yield told


def _other_value(resources: SessionResources, name: str, answers: list[Json]) -> Any:
    """The answer to one question of such a group."""
    where = f"{_ROLE}.item({OTHER}.{name})"
    answer = first_of(resources, where, answers)
    value = answer.get(OTHER_QUESTIONS[name])
    if OTHER_QUESTIONS[name] == _CODED:
        system, words = (WEIGHTS, _WEIGHTS) if name == "weight" else (OWN, _STATES)
        code = (value or {}).get("code") if (value or {}).get("system") == system else None
        value = next((word for word in words if word == code), None)
    if value is None or answer.get("item"):
        resources.note(where, "no answer that this question has, or more than one")
    return value


def _value(resources: SessionResources, link: str, answers: list[Json]) -> Any:
    where = f"{_ROLE}.item({link})"
    if link in REPEATED and len(answers) > 1:
        values = [_value(resources, link, [answer]) for answer in answers]
        return (
            drop_duplicates(
                resources, where, "by", [value for value in values if value is not None]
            )
            or None
        )
    answer = first_of(resources, where, answers)
    value = answer.get(QUESTIONS[link])
    if QUESTIONS[link] == _CODED:
        value = _state(link, value or {})
    if value is None or answer.get("item"):
        resources.note(where, "no answer that this question has, or more than one")
    return value


def _state(link: str, answer: Json) -> str | None:
    states = _REFERRED if link == "indications.referred_pain" else _STATES
    code = answer.get("code") if answer.get("system") == OWN else None
    return next((state for state in states if state == code), None)
