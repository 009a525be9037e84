"""Looking into a raw document that may be wrong anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dnfhir.fhir.pointers import Path


def at(document: object, path: Path) -> Any:
    """The value at `path`, or None when there is none."""
    here: Any = document
    for step in path:
        here = _below(here, step)
    return here


def _below(value: Any, step: str | int) -> Any:
    """The member or item of a value; None when it has none."""
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def raw_items(document: object, path: Path) -> Iterator[tuple[int, Any]]:
    """The items of the list at `path` with their positions; nothing when it is not a list."""
    value = at(document, path)
    if isinstance(value, list):
        yield from enumerate(value)


def objects(document: object, path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The objects among the items of the list at `path`."""
    for index, item in raw_items(document, path):
        if isinstance(item, dict):
            yield index, item


def path_of(pointer: str) -> Path:
    """The path of a JSON pointer into a session, none of whose names has a `/` or a `~`."""
    return tuple(map(_step, pointer.split("/")[1:]))


def _step(text: str) -> str | int:
    if text.isdigit():
        return int(text)
    return text
