"""How a validator says what is wrong: in our own words, with what would be right."""

from __future__ import annotations

from collections.abc import Callable

from pydantic_core import PydanticCustomError

from dnfhir.printable import replace_unprintable

#: The type of the errors whose words are ours; every other pydantic error is put into words by `explain`.
OURS = "dnfhir"

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
    """The error a validator raises; `suggestions` may be computed later, when they are really shown."""
    context = {"message": message, "expected": expected, "suggestions": suggestions}
    return PydanticCustomError(OURS, "wrong", context)


def kind_of(value: object) -> str:
    """What sort of JSON value this is, for a message."""
    return next((name for types, name in _KINDS if isinstance(value, types)), "a number")


def quoted(value: str) -> str:
    """A value of a vocabulary or time field, safe for a terminal and short."""
    shown = replace_unprintable(value[:60], "\N{REPLACEMENT CHARACTER}")
    return f'"{shown}…"' if len(value) > 60 else f'"{shown}"'
