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
    return tuple(
        (0, int(step), "") if _is_index(step) else (1, 0, step) for step in pointer.split("/")
    )


def _is_index(step: str) -> bool:
    return step.isascii() and step.isdigit() and len(step) < 10


def nearest(word: object, known: Iterable[str]) -> tuple[str, ...]:
    """Up to three known words that resemble this one, whatever its case."""
    if not isinstance(word, str) or len(word) > 100:
        return ()
    by_lower = {one.lower(): one for one in sorted(known)}
    return tuple(
        by_lower[one] for one in get_close_matches(word.lower(), by_lower, n=3, cutoff=0.7)
    )
