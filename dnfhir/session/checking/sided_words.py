"""Words that tell a side themselves ('rechter knie'), beside a field that tells the other one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.raw import items, objects
from dnfhir.terms.names import normalise

#: Of a test or treatment the word may tell a direction instead: 'rotatie rechts' hurts on the left.
_PLACES: Final[tuple[Path, ...]] = (
    ("examination", "tests"),
    ("other_treatment",),
    ("pain_scores",),
)
#: Words of a side, and what a compound begins with: 'linkerknie', 'rechterzij'.
_WORDS: Final = {"left": ("links", "linkse", "left"), "right": ("rechts", "rechtse", "right")}
_BEGINNINGS: Final = {"left": "linker", "right": "rechter"}
_OTHER: Final = {"left": "right", "right": "left"}


def sides_in_words(document: Mapping[str, Any]) -> Iterator[Problem]:
    """A word that says the other side than the field beside it: one of them is wrong, and nobody can tell which."""
    for path in _PLACES:
        for index, item in objects(document, path):
            yield from _against((*path, index, "region"), item.get("region"), item.get("side"))
    complaint = document.get("complaint")
    if isinstance(complaint, dict):
        yield from _against(
            ("complaint", "problem"), complaint.get("problem"), complaint.get("side")
        )
        for index, region in items(document, ("complaint", "regions")):
            yield from _against(("complaint", "regions", index), region, complaint.get("side"))


def _against(path: Path, word: object, side: object) -> Iterator[Problem]:
    other = _OTHER.get(side) if isinstance(side, str) else None
    if other and isinstance(word, str) and _says(word) == {other}:
        yield Problem(pointer(path), f"says {other} beside the side {side}", "one side, told once")


def _says(word: str) -> set[str]:
    words = normalise(word).split()
    return {
        side
        for side, spellings in _WORDS.items()
        if any(_is_of(one, side, spellings) for one in words)
    }


def _is_of(word: str, side: str, spellings: tuple[str, ...]) -> bool:
    return word in spellings or word.startswith(_BEGINNINGS[side])
