"""Words with a side in them ('rechter knie'), beside a field with the opposite side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.raw import objects, raw_items
from dnfhir.terms.names import normalise

#: Of a test or treatment the word may mean a direction instead: 'rotatie rechts' hurts on the left.
_PLACES: Final[tuple[Path, ...]] = (
    ("examination", "tests"),
    ("other_treatment",),
    ("pain_scores",),
)
#: Words of a side, and what a compound begins with: 'linkerknie', 'rechterzij'.
_WORDS: Final = {"left": ("links", "linkse", "left"), "right": ("rechts", "rechtse", "right")}
_BEGINNINGS: Final = {"left": "linker", "right": "rechter"}
_OPPOSITE: Final = {"left": "right", "right": "left"}


def sides_in_words(document: Mapping[str, Any]) -> Iterator[Problem]:
    """A word with the opposite side of the field beside it: one of them is wrong, and only a person
    can know which.
    """
    for path in _PLACES:
        for index, item in objects(document, path):
            yield from _against((*path, index, "region"), item.get("region"), item.get("side"))
    complaint = document.get("complaint")
    if isinstance(complaint, dict):
        yield from _against(
            ("complaint", "problem"), complaint.get("problem"), complaint.get("side")
        )
        for index, region in raw_items(document, ("complaint", "regions")):
            yield from _against(("complaint", "regions", index), region, complaint.get("side"))


def _against(path: Path, word: object, side: object) -> Iterator[Problem]:
    if not isinstance(word, str) or side not in ("left", "right"):
        return
    opposite = _OPPOSITE[str(side)]
    if _sides_of(word) == {opposite}:
        message = f"names {opposite} beside the side {side}"
        yield Problem(pointer(path), message, "one side, stated once")


def _sides_of(text: str) -> set[str]:
    """The sides that a text has a word of."""
    sides = set()
    for word in normalise(text).split():
        for side, spellings in _WORDS.items():
            if word in spellings or word.startswith(_BEGINNINGS[side]):
                sides.add(side)
    return sides
