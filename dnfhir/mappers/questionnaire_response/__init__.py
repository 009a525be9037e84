"""QuestionnaireResponse: the intake as asked. https://hl7.org/fhir/R4/questionnaireresponse.html

An item's linkId is the field's path in the screening (`contraindications.fever`); what was not
asked has no item.
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
from dnfhir.mappers.questionnaire_response import answer, other_contraindication
from dnfhir.mappers.questionnaire_response.questions import (
    LINKS,
    OF_THE_CONSENT,
    OTHER,
    OTHER_QUESTIONS,
    QUESTIONNAIRES,
    QUESTIONS,
    ROLE,
    field_at,
)
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import intake
from dnfhir.session import (
    ConsentAnswer,
    Contraindications,
    Indications,
    JointDecision,
    Screening,
    Session,
)
from dnfhir.terms import concept, preferred

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
_GROUPS: Final[dict[str, type[BaseModel]]] = {
    "indications": Indications,
    "contraindications": Contraindications,
    "consent": ConsentAnswer,
    "joint_decision": JointDecision,
}


def _homes() -> Iterator[tuple[str, str]]:
    yield "screening/at", "QuestionnaireResponse.authored"
    for link, kind in QUESTIONS.items():
        if link not in OF_THE_CONSENT:
            path = link.replace(".", "/")
            yield f"screening/{path}", f"QuestionnaireResponse.item({link}).answer.{kind}"
    for name, kind in OTHER_QUESTIONS.items():
        if not name.startswith("code."):
            home = f"QuestionnaireResponse.item({OTHER}.{name}).answer.{kind}"
            yield f"screening/contraindications/other/*/{name}", home
    code = f"QuestionnaireResponse.item({OTHER}.code.code).answer.valueString"
    yield "screening/contraindications/other/*/code", code


HOMES: Final = dict(_homes())


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The intake, when anything of it is recorded."""
    screening = context.session.screening
    if screening and roles(context.session):
        yield _intake(context, screening)


def roles(session: Session) -> list[str]:
    """The role of the intake, when anything of it is recorded."""
    screening = session.screening
    if screening and (screening.at or next(_answers(screening), None)):
        return [ROLE]
    return []


def _intake(context: MappingContext, screening: Screening) -> Entry:
    answers, language = dict(_answers(screening)), context.session.language
    return context.entry(
        ROLE,
        "QuestionnaireResponse",
        intake.answers(context, _questions_for_people(answers, language)),
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
    consent_is_recorded = screening.consent is not None and screening.consent.given is not None
    for link in LINKS:
        if consent_is_recorded and link in OF_THE_CONSENT:
            continue
        value = field_at(screening, link)
        if value not in (None, "not_asked", ()):
            yield link, value


def _items(answers: Json, language: str) -> Iterator[Json]:
    """The answers, those of a group inside the group's item."""
    for group, links in groupby(answers, _group_of):
        items: list[Json] = []
        for link in links:
            items.extend(_items_of(link, answers[link], language))
        if group:
            yield {"linkId": group, "text": phrase(group, language), "item": items}
        else:
            yield from items


def _group_of(link: str) -> str:
    return link.rpartition(".")[0]


def _items_of(link: str, value: Any, language: str) -> Iterator[Json]:
    """The item of a question; a group for each contraindication without a question of its own."""
    if link != OTHER:
        yield answer.encode(link, value, language)
        return
    for contraindication in value:
        yield other_contraindication.encode(contraindication, language)


def _questions_for_people(answers: Json, language: str) -> Iterator[tuple[str, str, Any]]:
    """Each question in the session's language, the type of its answer, and the answer."""
    for link, value in answers.items():
        group, _, name = link.partition(".")
        if group == "contraindications" and link != OTHER:
            question = preferred(concept("contraindication", name), language)
        else:
            question = phrase(link, language)
        yield question, QUESTIONS.get(link, OTHER), value


def from_fhir(resources: SessionResources) -> Json:
    """The questions as they were answered."""
    resource = resources.get(ROLE)
    if resource is None:
        return {}
    response = keep_known_elements(resources, ROLE, resource, _WRITTEN)
    if response.get("status") not in ("completed", "amended"):
        resources.note(f"{ROLE}.status", "not completed; what is answered is read all the same")
    screening: Json = {"at": response.get("authored")}
    for link, value in _decode_answers(resources, response.get("item", [])).items():
        group, _, name = link.rpartition(".")
        fields = screening.setdefault(group, {}) if group else screening
        fields[name] = value
    for group, model in _GROUPS.items():
        if group in screening:
            fields = screening[group]
            screening[group] = drop_invalid(resources, f"{ROLE}.item({group})", model, fields)
    item = drop_invalid(resources, ROLE, Screening, present(**screening))
    return present(screening=item)


def decode_screening(resources: SessionResources) -> Json:
    """The screening as the intake states it, for other mappers.

    `from_fhir` makes the notes, this makes none.
    """
    apart = SessionResources(resources.session_id, resources.by_role, resources.by_name)
    screening: Json = from_fhir(apart).get("screening", {})
    return screening


def _decode_answers(resources: SessionResources, items: list[Json]) -> dict[str, Any]:
    """linkId and value of every answer that can be read; the first of two to one question."""
    answers: dict[str, Any] = {}
    for item in _leaves(items):
        link = str(item.get("linkId"))
        if link == OTHER:
            contraindications = answers.setdefault(OTHER, [])
            if contraindication := other_contraindication.decode(
                resources, item, contraindications
            ):
                contraindications.append(contraindication)
        elif _is_to_be_read(resources, link, answers):
            value = answer.decode(resources, link, item.get("answer", []))
            if value is not None:
                answers[link] = value
    return answers


def _is_to_be_read(resources: SessionResources, link: str, answers: dict[str, Any]) -> bool:
    """Whether an item is the first answer to a question of ours, and no Consent has it."""
    if link not in QUESTIONS:
        resources.note(f"{ROLE}.item", "no question of this intake")
    elif link in answers:
        resources.note(f"{ROLE}.item({link})", "answered twice; the first answer is taken")
    elif link in OF_THE_CONSENT and resources.get("consent"):
        resources.note(f"{ROLE}.item({link})", "the Consent states it; what that states is taken")
    else:
        return True
    return False


def _leaves(items: list[Json]) -> Iterator[Json]:
    """The items that are no groups, and the groups that repeat."""
    for item in items:
        if item.get("linkId") == OTHER:
            yield item
            continue
        if "item" not in item or "answer" in item:
            yield item
        yield from _leaves(item.get("item", []))
