"""What the model refused, in our own words: the value to change, what is wrong, what would be
right.

No text of the model library and no private value of the document reaches a message.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import canonical, pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.field_tree import field_at, part_at
from dnfhir.session.fields.base import MAX_ITEMS
from dnfhir.session.fields.words import CODE_TAG, LIST_TAG, TEXT_TAG, WORD_TAG, FreeText
from dnfhir.session.fields.wrong import OURS, suggestions_of
from dnfhir.session.unknown_field import unknown_field

#: Steps of the library's places that no document has.
_TAGS: Final = (WORD_TAG, CODE_TAG, TEXT_TAG, LIST_TAG)
_SHAPES: Final = {
    "model_type": "is not an object",
    "model_attributes_type": "is not an object",
    "dict_type": "is not an object",
    "tuple_type": "is not a list",
}


def problems_of(error: ValidationError, limit: int) -> Iterator[Problem]:
    """Every error of the model as a Problem; those after the first `limit`, which nobody reads,
    only by place.
    """
    for number, detail in enumerate(error.errors(include_url=False, include_input=False)):
        path = tuple(step for step in detail["loc"] if step not in _TAGS)
        if number < limit:
            yield _problem(path, detail)
        else:
            yield Problem(pointer(path), "is wrong too")


def _problem(path: Path, detail: ErrorDetails) -> Problem:
    kind = detail["type"]
    if kind == OURS:
        return _as_worded(path, detail["ctx"])
    if kind == "extra_forbidden" and TEXT_TAG in detail["loc"]:
        return unknown_field(path, FreeText)
    if kind == "extra_forbidden":
        return unknown_field(path, part_at(path[:-1]))
    if kind == "missing":
        return Problem(pointer(path), "is missing", _what_belongs(path))
    if kind == "too_long":
        return Problem(pointer(path), "is too long a list", f"at most {MAX_ITEMS} items")
    message = _SHAPES.get(kind, "is not what this field holds")
    return Problem(pointer(path), message, _what_belongs(path))


def _as_worded(path: Path, context: Mapping[str, Any]) -> Problem:
    """An error of `fields.wrong`, whose words are ours already."""
    return Problem(pointer(path), context["message"], context["expected"], suggestions_of(context))


def _what_belongs(path: Path) -> str:
    """The field's description and an example."""
    if not path:
        return 'an object, {"schema": "dnfhir/session/1", …}'
    field = field_at(path)
    if field is None:
        return _an_item(path)
    words = (field.description or "").rstrip(".")
    words = words[:1].lower() + words[1:]
    if not field.examples:
        return words
    return f"{words}; for example {canonical(field.examples[0])}"


def _an_item(path: Path) -> str:
    """What an item of a list is, by the list's example."""
    field = field_at(path[:-1])
    if field is None or not field.examples:
        return "an object"
    return f"an object; for example {canonical(field.examples[0][0])}"
