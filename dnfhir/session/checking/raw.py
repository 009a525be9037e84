"""Looking into a raw document that may be wrong anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dnfhir.fhir.pointers import Path


def at(document: object, path: Path) -> Any:
    """The value at `path`, or None when there is none."""
    here: Any = document
    for part in path:
        if isinstance(part, str) and isinstance(here, dict):
            here = here.get(part)
        elif isinstance(part, int) and isinstance(here, list) and part < len(here):
            here = here[part]
        else:
            return None
    return here


def items(document: object, path: Path) -> Iterator[tuple[int, Any]]:
    """The items of the list at `path` with their positions; nothing when it is not a list."""
    value = at(document, path)
    if isinstance(value, list):
        yield from enumerate(value)


def objects(document: object, path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The objects among the items of the list at `path`."""
    for index, item in items(document, path):
        if isinstance(item, dict):
            yield index, item


def path_of(pointer: str) -> Path:
    """The path of a JSON pointer into a session, none of whose names has a `/` or a `~`."""
    return tuple(map(_step, pointer.split("/")[1:]))


def _step(text: str) -> str | int:
    if text.isdigit():
        return int(text)
    return text
