"""JSON pointers (RFC 6901) and "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

#: The steps to a value of a JSON document: names of members and positions in lists.
Path = tuple[str | int, ...]


def join(pointer: str, *steps: str | int) -> str:
    """The pointer to a member or item below `pointer`."""
    for step in steps:
        text = str(step)
        if "~" in text or "/" in text:
            text = text.replace("~", "~0").replace("/", "~1")
        pointer = f"{pointer}/{text}"
    return pointer


def order(pointer: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key: the document's items in their order (9 before 10), members by name."""
    return tuple(_step_order(step) for step in pointer.split("/"))


def _step_order(step: str) -> tuple[int, int, str]:
    is_index = step.isascii() and step.isdigit() and len(step) < 10
    if is_index:
        return 0, int(step), ""
    return 1, 0, step


def nearest(word: object, known: Iterable[str]) -> tuple[str, ...]:
    """Up to three known words that resemble this one, whatever its case."""
    if not isinstance(word, str) or len(word) > 100:
        return ()
    by_lower = {name.lower(): name for name in sorted(known)}
    near = get_close_matches(word.lower(), by_lower, n=3, cutoff=0.7)
    return tuple(by_lower[name] for name in near)
