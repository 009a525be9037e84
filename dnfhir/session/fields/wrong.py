"""The error that a validator raises: what is wrong in our own words, with what would be right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import PydanticCustomError

#: The type of the errors whose words are ours; every other pydantic error is put into words by
#: `explain`.
OURS = "dnfhir"

#: Letters of a value that a message quotes.
_SHOWN = 60

Suggest = tuple[str, ...] | Callable[[], tuple[str, ...]]

_KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, "true or false"),
    (str, "text"),
    (dict, "an object"),
    ((list, tuple), "a list"),
    (type(None), "null"),
)


def wrong(
    message: str, expected: str | None = None, suggestions: Suggest = ()
) -> PydanticCustomError:
    """The error a validator raises; `suggestions` may be computed later, when they are really
    shown.
    """
    context = {"message": message, "expected": expected, "suggestions": suggestions}
    return PydanticCustomError(OURS, "wrong", context)


def suggestions_of(context: Mapping[str, Any]) -> tuple[str, ...]:
    """The suggestions of such an error, by its context; computed now where they were left for
    later.
    """
    suggestions: Suggest = context["suggestions"]
    if callable(suggestions):
        return suggestions()
    return suggestions


def kind_of(value: object) -> str:
    """What sort of JSON value this is, for a message."""
    for types, name in _KINDS:
        if isinstance(value, types):
            return name
    return "a number"


def quoted(value: str) -> str:
    """A value of a vocabulary or time field, safe for a terminal and short."""
    shown = "".join(map(_printable, value[:_SHOWN]))
    if len(value) > _SHOWN:
        return f'"{shown}…"'
    return f'"{shown}"'


def _printable(character: str) -> str:
    if character.isprintable():
        return character
    return "\N{REPLACEMENT CHARACTER}"
