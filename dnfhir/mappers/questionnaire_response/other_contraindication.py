"""The group that repeats: one for each contraindication without a question of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.questionnaire_response import answer
from dnfhir.mappers.questionnaire_response.questions import (
    OTHER,
    OTHER_QUESTIONS,
    ROLE,
    WEIGHTS,
    field_at,
)
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.session import OtherContraindication

_WHERE: Final = f"{ROLE}.item({OTHER})"


def encode(contraindication: OtherContraindication, language: str) -> Json:
    """The group of one contraindication."""
    items = list(_items(contraindication, language))
    return {"linkId": OTHER, "text": phrase(OTHER, language), "item": items}


def _items(contraindication: OtherContraindication, language: str) -> Iterator[Json]:
    """An item for each recorded field; a state that was not asked has no answer."""
    for name, kind in OTHER_QUESTIONS.items():
        value = field_at(contraindication, name)
        if value is None or (name, value) == ("state", "not_asked"):
            continue
        link = f"{OTHER}.{name}"
        answers = [{kind: _encode_answer(name, value, language)}]
        yield {"linkId": link, "text": phrase(link, language), "answer": answers}


def _encode_answer(name: str, value: str, language: str) -> Any:
    if name == "weight":
        return {"system": WEIGHTS, "code": value, "display": phrase(f"weight.{value}", language)}
    if name == "state":
        return answer.encode_code(value)
    return value


def decode(resources: SessionResources, group: Json, before: list[Json]) -> Json | None:
    """The contraindication that a group states.

    None when it cannot be read, or has the id of one before it.

    A form may leave out the id: it is then the group's number, the way a therapist counts.
    """
    fields = _decode_fields(resources, group.get("item", []))
    item = drop_invalid(
        resources,
        _WHERE,
        OtherContraindication,
        {"id": str(len(before) + 1), "state": "not_asked", **fields},
    )
    if not item:
        return None
    if not item.keys() & {"text", "code"}:
        resources.note(_WHERE, "neither words nor a code")
        return None
    if _has_id(before, item["id"]):
        resources.note(_WHERE, "the same id as another one")
        return None
    return item


def _decode_fields(resources: SessionResources, items: list[Json]) -> Json:
    fields: Json = {}
    for item in items:
        name = str(item.get("linkId", "")).removeprefix(f"{OTHER}.")
        if name not in OTHER_QUESTIONS:
            resources.note(_WHERE, "no question of this intake")
            continue
        value = answer.decode_one(
            resources, f"{OTHER}.{name}", OTHER_QUESTIONS[name], item.get("answer", [])
        )
        if value is not None:
            _put(fields, name, value)
    return fields


def _put(fields: Json, name: str, value: Any) -> None:
    """Set the field that a question answers; `code.system` is a part of the field `code`."""
    field, _, part = name.partition(".")
    if part:
        fields.setdefault(field, {})[part] = value
    else:
        fields[field] = value


def _has_id(contraindications: list[Json], identifier: str) -> bool:
    return any(contraindication["id"] == identifier for contraindication in contraindications)
