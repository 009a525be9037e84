"""How far the names of the vocabulary are from what was written, in letters: the comparing alone,
no choice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, NamedTuple

from dnfhir.terms import names
from dnfhir.terms.distance import distance, letters
from dnfhir.terms.tables import Concept, concepts

#: Longer words are nobody's spelling of a term: they are not compared with the table.
LONGEST: Final = 80


class Near(NamedTuple):
    """How far a name of a concept is from what was written, in letters."""

    distance: int
    name: str


class Spelling(NamedTuple):
    """A name as it is compared: its words, the same without spaces, their letters, and the
    concept's key.
    """

    bare: str
    compact: str
    marks: int
    key: str


def bare(kind: str, word: str) -> str:
    """A word as it is compared: normalised, a muscle's without `m.`, `spier` and the like."""
    if kind == "muscle":
        return names.without_muscle(word)
    return names.normalise(word)


def near(kind: str, word: str, most: int) -> dict[str, Near]:
    """The nearest name of each concept that differs from `word` by at most `most` letters."""
    written = bare(kind, word).replace(" ", "")
    nearest: dict[str, Near] = {}
    if not written or len(written) > LONGEST:
        return nearest
    for spelling in _alike(kind, written, most):
        apart = distance(written, spelling.compact, most)
        known = nearest.get(spelling.key)
        if apart <= most and (known is None or apart < known.distance):
            nearest[spelling.key] = Near(apart, spelling.bare)
    return nearest


def keys_with(kind: str, is_meant: Callable[[str], bool]) -> tuple[str, ...]:
    """The keys of the concepts with a name of which `is_meant` is true, in the table's order."""
    keys: dict[str, None] = {}
    for spelling in _spellings(kind):
        if is_meant(spelling.bare):
            keys[spelling.key] = None
    return tuple(keys)


def _alike(kind: str, written: str, most: int) -> Iterator[Spelling]:
    """The spellings worth comparing: of about the same length, and with nearly the same letters."""
    marks = letters(written)
    by_length = _by_length(kind)
    for length in range(len(written) - most, len(written) + most + 1):
        for spelling in by_length.get(length, ()):
            if (spelling.marks ^ marks).bit_count() <= 2 * most:
                yield spelling


@cache
def _by_length(kind: str) -> dict[int, list[Spelling]]:
    by_length = defaultdict(list)
    for spelling in _spellings(kind):
        by_length[len(spelling.compact)].append(spelling)
    return dict(by_length)


@cache
def _spellings(kind: str) -> tuple[Spelling, ...]:
    spellings: dict[tuple[str, str], Spelling] = {}
    for key, term in concepts(kind).items():
        for name in _compared(term):
            compact = name.replace(" ", "")
            spellings.setdefault((compact, key), Spelling(name, compact, letters(compact), key))
    return tuple(spellings.values())


def _compared(term: Concept) -> Iterator[str]:
    """Each name, also with the word for muscle in it: misspelt it is not taken off."""
    for name in term.names:
        yield from dict.fromkeys((bare(term.kind, name), names.normalise(name)))
