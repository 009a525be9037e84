"""The names that a misspelt word may have meant. None rather than one that crosses what tells two things apart.

Offered is, first, what has all the written words in a name ('gluteus': maximus, medius, minimus), all of it or nothing;
else the one concept that a slip or two of the pen lead to. Whoever takes a suggestion over without looking must not
record another muscle, the other side or the opposite finding: so nothing is offered where two are equally near, nor
across a word of `distinguishing`, nor of another kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from dnfhir.terms import names
from dnfhir.terms.distance import distance, letters
from dnfhir.terms.distinguishing import contradicts
from dnfhir.terms.lookup import find
from dnfhir.terms.tables import Concept, concepts

#: Shorter words are abbreviations: one letter makes another of them.
_SHORTEST: Final = 5
#: A compound puts at least so many letters before a word; fewer are a slip.
_SHORTEST_PART: Final = 3
#: Words of so many letters may have two slips.
_LONG: Final = 9
#: Longer words are nobody's spelling of a term: they are not compared with the table.
_LONGEST: Final = 80
#: Kinds whose names are codes: one letter makes another level of them.
_CODES: Final = ("level",)
#: More names than this that have the written words say nothing.
_MOST: Final = 8


def nearest(kind: str, word: str) -> tuple[str, ...]:
    """Names that `word`, which the vocabulary does not know, may have meant, the most usual first.

    Empty for a word that is known, and when nothing is near or it could lead astray. KeyError for an unknown kind.
    """
    return nearest_of((kind,), word)


@lru_cache(maxsize=1024)
def nearest_of(kinds: tuple[str, ...], word: str) -> tuple[str, ...]:
    """The same over several kinds together."""
    found = (_offered(kind, word, key) for kind in kinds for key in _meant(kind, word))
    return tuple(dict.fromkeys(found))[:_MOST]


class Near(NamedTuple):
    """How far a name of a concept is from what was written, in letters."""

    distance: int
    name: str


def near(kind: str, word: str, most: int) -> dict[str, Near]:
    """The nearest name of each concept that differs from `word` by at most `most` letters."""
    written = _bare(kind, word).replace(" ", "")
    found: dict[str, Near] = {}
    if not written or len(written) > _LONGEST:
        return found
    marks = letters(written)
    by_length = _by_length(kind)
    for length in range(len(written) - most, len(written) + most + 1):
        for spelling in by_length.get(length, ()):
            if (spelling.marks ^ marks).bit_count() > 2 * most:
                continue
            far = distance(written, spelling.compact, most)
            if far <= most and (spelling.key not in found or far < found[spelling.key].distance):
                found[spelling.key] = Near(far, spelling.bare)
    return found


class _Spelling(NamedTuple):
    """A name as it is compared: its words, the same without spaces, their letters, and the concept's key."""

    bare: str
    compact: str
    marks: int
    key: str


@cache
def _by_length(kind: str) -> dict[int, tuple[_Spelling, ...]]:
    by_length = sorted(_spellings(kind), key=lambda spelling: len(spelling.compact))
    return {
        length: tuple(some)
        for length, some in groupby(by_length, lambda spelling: len(spelling.compact))
    }


@cache
def _spellings(kind: str) -> tuple[_Spelling, ...]:
    found: dict[tuple[str, str], _Spelling] = {}
    for key, term in concepts(kind).items():
        for bare in _compared(term):
            compact = bare.replace(" ", "")
            found.setdefault((compact, key), _Spelling(bare, compact, letters(compact), key))
    return tuple(found.values())


def _compared(term: Concept) -> Iterator[str]:
    """Each name, also with the word for muscle in it: misspelt it is not taken off."""
    for name in term.names:
        yield from dict.fromkeys((_bare(term.kind, name), names.normalise(name)))


def _bare(kind: str, word: str) -> str:
    return names.without_muscle(word) if kind == "muscle" else names.normalise(word)


@lru_cache(maxsize=1024)
def _meant(kind: str, word: str) -> tuple[str, ...]:
    """The keys of the concepts to offer for a word."""
    written = _bare(kind, word)
    if kind in _CODES or find(kind, word) is not None or not 3 <= len(written) <= _LONGEST:
        return ()
    close = near(kind, word, 1)
    if having := _having(kind, word, written):
        others = [name.name for key, name in close.items() if key not in having]
        is_settled = kind == "muscle" and not any(contradicts(written, other) for other in others)
        return _usual_first(kind, having) if is_settled or not others else ()
    begun = (
        () if kind != "muscle" or close else (_begun(word, written) or _having_words(kind, written))
    )
    return (
        _usual_first(kind, tuple(dict.fromkeys(begun))) if begun else _misspelt(kind, word, written)
    )


def _having(kind: str, word: str, written: str) -> tuple[str, ...]:
    """The concepts with a name that has the written words as they stand; of a muscle in any Latin case.

    Where a muscle has them, those come along that have words which begin so: 'ext. dig.' is one name's abbreviation.
    """
    if kind != "muscle":
        return _having_words(kind, written)
    from dnfhir.terms.abbreviated import holding

    whole = holding(word)
    return tuple(dict.fromkeys((*whole, *_begun(word, written)))) if whole else ()


def _begun(word: str, written: str) -> tuple[str, ...]:
    """The muscles with a name that has words which begin so, or whose first word ends so."""
    from dnfhir.terms.abbreviated import begun

    return (*begun(word), *_ending(written))


def _having_words(kind: str, written: str) -> tuple[str, ...]:
    found = (
        spelling.key for spelling in _spellings(kind) if f" {written} " in f" {spelling.bare} "
    )
    return tuple(dict.fromkeys(found))


def _ending(written: str) -> tuple[str, ...]:
    """The muscles with a name whose first word is a compound of what was written (`psoas`: the iliopsoas too)."""
    if len(written) < _SHORTEST or " " in written:
        return ()
    found = (
        spelling.key for spelling in _spellings("muscle") if _is_compound(spelling.bare, written)
    )
    return tuple(dict.fromkeys(found))


def _is_compound(name: str, written: str) -> bool:
    first = name.partition(" ")[0]
    return first.endswith(written) and len(first) >= len(written) + _SHORTEST_PART


def _usual_first(kind: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    """What has many names is what people write most; all of them, or none when they are too many to choose from."""
    if len(keys) > _MOST:
        return ()
    return tuple(sorted(keys, key=lambda key: -len(concepts(kind)[key].names)))


def _misspelt(kind: str, word: str, written: str) -> tuple[str, ...]:
    """The one concept that is nearest; empty where another is as near, or not told apart by words that are right."""
    length = len(written.replace(" ", ""))
    if length < _SHORTEST:
        return ()
    slips = next((most for most in (1, 2)[: 1 + (length >= _LONG)] if near(kind, word, most)), 0)
    found = near(kind, word, slips + 1) if slips else {}
    best = min(found, key=lambda key: found[key].distance, default=None)
    if best is None or contradicts(written, found[best].name):
        return ()
    rivals = (name for key, name in found.items() if key != best)
    return (
        (best,) if all(_settled(written, found[best].name, rival.name) for rival in rivals) else ()
    )


def _settled(written: str, name: str, rival: str) -> bool:
    """Whether the words by which two names differ stand in what was written, right, as the one has them."""
    own, other = set(name.split()), set(rival.split())
    return bool(own - other) and (own - other) <= set(written.split())


def _offered(kind: str, word: str, key: str) -> str:
    """Muscles are offered by their own names, as an alias may be a misspelling; others by the name that is near."""
    term = concepts(kind)[key]
    if kind == "muscle":
        latin = names.without_muscle(term.la)
        is_latin = term.la.startswith("musculus ") or latin == names.normalise(term.display)
        return latin if is_latin else term.display
    return next(_fitting(term, _bare(kind, word)), term.display)


def _fitting(term: Concept, written: str) -> Iterator[str]:
    """The names of a concept that have the written words, then the one that is nearest by its letters."""
    yield from (name for name in term.names if f" {written} " in f" {names.normalise(name)} ")
    compact = written.replace(" ", "")
    ordered = (term.nl or term.display, *term.names)
    yield min(
        ordered, key=lambda name: distance(compact, names.normalise(name).replace(" ", ""), 3)
    )
