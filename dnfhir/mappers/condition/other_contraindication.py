"""Condition: what else speaks against needling and is present. https://hl7.org/fhir/R4/condition.html

The answer itself, absent ones too, is the QuestionnaireResponse's; who found it, and how much it weighs for programs,
is said here. A word that the vocabulary knows as a contraindication without a question of its own gets its codes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.answers import others
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.mappers.condition.contraindication import OTHER_KIND, role_of, told_or_found, verified
from dnfhir.mappers.condition.shared import WRITTEN, condition, held
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    document_coding,
    encode_codes,
    encode_word,
    extension,
    present,
)
from dnfhir.mappers.forward.reasons import contraindication_name
from dnfhir.mappers.questionnaire_response import answered
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


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """A Condition for each that is present."""
    return (
        _contraindication(context, one) for one in others(context.session) if one.state == "present"
    )


def _contraindication(context: MappingContext, other: OtherContraindication) -> Entry:
    name = f"{OTHER}{other.id}"
    by = told_or_found(context, name)
    told = (contraindication_name(other), context.words(other.weight), context.words(by["status"]))
    return condition(
        context,
        role_of(name),
        story.against(context, _KIND, *told),
        by["status"],
        extension=list(extension(_WEIGHT, {"valueCode": other.weight})),
        code=_code(other, context.session.language),
        asserter=by["asserter"],
    )


def _code(other: OtherContraindication, language: str) -> Json:
    """The document's code and words; of words alone the vocabulary's codes, where it has no question for them."""
    known = find(_KIND, other.text) if other.text and not other.code else None
    if other.text and known and not weight(known.key):
        return encode_word(_KIND, other.text, language)
    return encode_codes(
        _KIND, other.text, [document_coding(other.code)] if other.code else [], language
    )


def from_fhir(resources: SessionResources) -> Json:
    """Which of them the therapist found, and those that only their Condition says."""
    asked = {
        one["id"]: one for one in answered(resources).get("contraindications", {}).get("other", [])
    }
    conditions = {key: _said(resources, key) for key, _ in resources.of_kind(OTHER_KIND)}
    confirmed, besides = [], []
    for key, read in conditions.items():
        if read is None:
            continue
        state, item = read
        if asked.get(key, {}).get("state") != "present":
            resources.note(
                f"{OTHER_KIND}/{key}",
                "is there, though the intake does not say present; present is taken",
            )
            besides.append({**item, **asked.get(key, {}), "state": "present"})
        if state == "confirmed":
            confirmed.append(f"{OTHER}{key}")
    _missed(resources, {key for key, one in asked.items() if one["state"] == "present"}, conditions)
    besides = [
        one
        for one in besides
        if drop_invalid(resources, f"{OTHER_KIND}/{one['id']}", OtherContraindication, one) == one
    ]
    return present(
        screening=present(
            contraindications=present(other=besides), confirmed_by_therapist=confirmed
        )
    )


def _missed(
    resources: SessionResources, expected: set[str], conditions: dict[str, tuple[str, Json] | None]
) -> None:
    for key in sorted(expected):
        if conditions.get(key) is None:
            resources.note(
                f"{OTHER_KIND}/{key}",
                "is missing, withdrawn or refuted; the answer at intake is taken",
            )


def _said(resources: SessionResources, key: str) -> tuple[str, Json] | None:
    """confirmed or unconfirmed, and the item that a Condition says; None when it does not say that this is there."""
    where = f"{OTHER_KIND}/{key}"
    read = held(resources, where, _WRITTEN, (_WEIGHT,))
    state = verified(resources, where, read) if read else None
    if read is None or state is None:
        return None
    return state, present(
        id=key,
        weight=extension_value(read, _WEIGHT),
        **_named(resources, where, read.get("code", {})),
    )


def _named(resources: SessionResources, where: str, code: Json) -> Json:
    picked = [one for one in json_objects(code.get("coding")) if one.get("userSelected") is True]
    if picked:
        return present(text=decode_own_text(_KIND, code, picked), code=decode_code(picked[0]))
    told = decode_word_or_text(resources, f"{where}.code", _KIND, code)
    return present(code=told) if isinstance(told, dict) else present(text=told)
