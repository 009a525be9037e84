"""Condition: what else speaks against needling and is present.

https://hl7.org/fhir/R4/condition.html

The answer itself, absent ones too, is in the QuestionnaireResponse; who found it, and how much it
weighs for programs, stands here. A word that the vocabulary knows as a contraindication without a
question of its own gets its codes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from dnfhir.answers import other_contraindications
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.mappers.condition.contraindication import (
    OTHER_KIND,
    assertion_of,
    decode_verification,
    note_missing,
    note_not_at_intake,
    role_of,
)
from dnfhir.mappers.condition.shared import WRITTEN, encode_condition, read_condition
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    document_coding,
    encode_codes,
    encode_word,
    extension,
    present,
)
from dnfhir.mappers.forward.reasons import contraindication_name
from dnfhir.mappers.questionnaire_response import decode_screening
from dnfhir.mappers.reverse.fhir_reader import (
    decode_code,
    decode_own_text,
    decode_word_or_text,
    extension_value,
)
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import story
from dnfhir.session import OtherContraindication
from dnfhir.session.intake import OTHER
from dnfhir.terms import find
from dnfhir.terms.contraindications import weight

#: None of its own: the answers have theirs in the QuestionnaireResponse.
HOMES: Final[dict[str, str]] = {}
_KIND: Final = "contraindication"
_WEIGHT: Final = "contraindication-weight"
_WRITTEN: Final = (*WRITTEN, "extension")


class _Stated(NamedTuple):
    """What a Condition states.

    verification: confirmed or unconfirmed; item: the contraindication without its state.
    """

    verification: str
    item: Json


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """A Condition for each that is present."""
    for contraindication in other_contraindications(context.session):
        if contraindication.state == "present":
            yield _contraindication(context, contraindication)


def _contraindication(context: MappingContext, contraindication: OtherContraindication) -> Entry:
    name = f"{OTHER}{contraindication.id}"
    verification, asserter = assertion_of(context, name)
    sentence = story.against(
        context,
        _KIND,
        contraindication_name(contraindication),
        context.words(contraindication.weight),
        context.words(verification),
    )
    return encode_condition(
        context,
        role_of(name),
        sentence,
        verification,
        extension=list(extension(_WEIGHT, {"valueCode": contraindication.weight})),
        code=_code(contraindication, context.session.language),
        asserter=asserter,
    )


def _code(contraindication: OtherContraindication, language: str) -> Json:
    """The document's code and words.

    For words alone the vocabulary's codes, where it has no question for them.
    """
    text, code = contraindication.text, contraindication.code
    if code:
        return encode_codes(_KIND, text, [document_coding(code)], language)
    if text and _is_known_without_question(text):
        return encode_word(_KIND, text, language)
    return encode_codes(_KIND, text, [], language)


def _is_known_without_question(text: str) -> bool:
    known = find(_KIND, text)
    return known is not None and not weight(known.key)


def from_fhir(resources: SessionResources) -> Json:
    """Which of them the therapist found, and those that only their Condition states."""
    answers = _answers(resources)
    conditions: dict[str, _Stated | None] = {}
    for key, _ in resources.of_kind(OTHER_KIND):
        conditions[key] = _decode(resources, key)
    only_stated_here = _not_at_intake(resources, answers, conditions)
    _note_missing(resources, answers, conditions)
    other = [item for item in only_stated_here if _is_valid(resources, item)]
    return present(
        screening=present(
            contraindications=present(other=other), confirmed_by_therapist=_confirmed(conditions)
        )
    )


def _answers(resources: SessionResources) -> dict[str, Json]:
    """The answers of the intake, by id."""
    contraindications = decode_screening(resources).get("contraindications", {})
    return {answer["id"]: answer for answer in contraindications.get("other", [])}


def _not_at_intake(
    resources: SessionResources, answers: dict[str, Json], conditions: dict[str, _Stated | None]
) -> list[Json]:
    """Those that a Condition states and the intake does not.

    What the intake has of them goes before.
    """
    items: list[Json] = []
    for key, stated in conditions.items():
        answer = answers.get(key, {})
        if stated is not None and answer.get("state") != "present":
            note_not_at_intake(resources, f"{OTHER_KIND}/{key}")
            items.append({**stated.item, **answer, "state": "present"})
    return items


def _note_missing(
    resources: SessionResources, answers: dict[str, Json], conditions: dict[str, _Stated | None]
) -> None:
    for key in sorted(answers):
        if answers[key]["state"] == "present" and conditions.get(key) is None:
            note_missing(resources, f"{OTHER_KIND}/{key}")


def _is_valid(resources: SessionResources, item: Json) -> bool:
    where = f"{OTHER_KIND}/{item['id']}"
    return drop_invalid(resources, where, OtherContraindication, item) == item


def _confirmed(conditions: dict[str, _Stated | None]) -> list[str]:
    names: list[str] = []
    for key, stated in conditions.items():
        if stated is not None and stated.verification == "confirmed":
            names.append(f"{OTHER}{key}")
    return names


def _decode(resources: SessionResources, key: str) -> _Stated | None:
    """What a Condition states; None when it does not state that this is there."""
    where = f"{OTHER_KIND}/{key}"
    condition = read_condition(resources, where, _WRITTEN, (_WEIGHT,))
    if not condition:
        return None
    verification = decode_verification(resources, where, condition)
    if verification is None:
        return None
    item = present(
        id=key,
        weight=extension_value(condition, _WEIGHT),
        **_decode_name(resources, where, condition.get("code", {})),
    )
    return _Stated(verification, item)


def _decode_name(resources: SessionResources, where: str, code: Json) -> Json:
    """The code that the document gave, with its text; else a word, a text or another code."""
    selected = [
        coding for coding in json_objects(code.get("coding")) if coding.get("userSelected") is True
    ]
    if selected:
        text = decode_own_text(_KIND, code, selected)
        return present(text=text, code=decode_code(selected[0]))
    word = decode_word_or_text(resources, f"{where}.code", _KIND, code)
    if isinstance(word, dict):
        return present(code=word)
    return present(text=word)
