"""The names that a misspelt word may have meant. None rather than one that crosses what tells two
things apart.

Offered is, first, what has all the written words in a name ('gluteus': maximus, medius, minimus),
all of it or nothing; else the one concept that a slip or two of the pen lead to. Whoever takes a
suggestion over without looking must not record another muscle, the other side or the opposite
finding: so nothing is offered where two are equally near, nor across a word of `distinguishing`,
nor of another kind.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Final

from dnfhir.terms import names
from dnfhir.terms.abbreviated import muscles_beginning, muscles_with_words
from dnfhir.terms.distance import distance
from dnfhir.terms.distinguishing import contradicts
from dnfhir.terms.lookup import find
from dnfhir.terms.spellings import LONGEST, Near, bare, keys_with, near
from dnfhir.terms.tables import Concept, concepts

#: Shorter words are abbreviations: one letter makes another of them.
_SHORTEST: Final = 5
#: Fewer letters do not make a part of a name.
_FEWEST: Final = 3
#: A compound puts at least so many letters before a word; fewer are a slip.
_SHORTEST_PREFIX: Final = 3
#: Words of so many letters may have two slips.
_LONG: Final = 9
#: Kinds whose names are codes: one letter makes another level of them.
_CODES: Final = ("level",)
#: More names than this that have the written words say nothing.
_MOST: Final = 8


def nearest_names(kind: str, word: str) -> tuple[str, ...]:
    """Names that `word`, which the vocabulary does not know, may have meant, the most usual first.

    Empty for a word that is known, and when nothing is near or it could lead astray. KeyError for
    an unknown kind.
    """
    return nearest_of((kind,), word)


@lru_cache(maxsize=1024)
def nearest_of(kinds: tuple[str, ...], word: str) -> tuple[str, ...]:
    """The same over several kinds together."""
    offered: dict[str, None] = {}
    for kind in kinds:
        for key in _keys_to_offer(kind, word):
            offered[_name_to_offer(kind, word, key)] = None
    return tuple(offered)[:_MOST]


@lru_cache(maxsize=1024)
def _keys_to_offer(kind: str, word: str) -> tuple[str, ...]:
    """The keys of the concepts to offer for a word."""
    written = bare(kind, word)
    if kind in _CODES or find(kind, word) is not None or not _FEWEST <= len(written) <= LONGEST:
        return ()
    close = near(kind, word, 1)
    with_words = _with_words(kind, word, written)
    if with_words:
        if _may_be_another(kind, written, with_words, close):
            return ()
        return _usual_first(kind, with_words)
    if kind == "muscle" and not close:
        begun = _begun(word, written) or _with_written(kind, written)
        if begun:
            return _usual_first(kind, tuple(dict.fromkeys(begun)))
    return _misspelt(kind, word, written)


def _may_be_another(
    kind: str, written: str, with_words: tuple[str, ...], close: dict[str, Near]
) -> bool:
    """Whether a word that stands in some names is as well a slip of the pen in another concept's.

    Of muscles only where what tells two of them apart is that slip: many have names that are nearly
    alike.
    """
    rivals = close.keys() - set(with_words)
    if kind != "muscle":
        return bool(rivals)
    return any(contradicts(written, close[rival].name) for rival in rivals)


def _with_words(kind: str, word: str, written: str) -> tuple[str, ...]:
    """The concepts with a name that has the written words as they stand; of a muscle in any Latin
    case.

    Where a muscle has them, those come along that have words which begin so: 'ext. dig.' is one
    name's abbreviation.
    """
    if kind != "muscle":
        return _with_written(kind, written)
    exact = muscles_with_words(word)
    if not exact:
        return ()
    return tuple(dict.fromkeys((*exact, *_begun(word, written))))


def _begun(word: str, written: str) -> tuple[str, ...]:
    """The muscles with a name that has words which begin so, or whose first word ends so."""
    return (*muscles_beginning(word), *_compounds_of(written))


def _with_written(kind: str, written: str) -> tuple[str, ...]:
    return keys_with(kind, partial(_has_words, written))


def _has_words(written: str, name: str) -> bool:
    return f" {written} " in f" {name} "


def _compounds_of(written: str) -> tuple[str, ...]:
    """The muscles with a name whose first word is a compound of what was written (`psoas`: the
    iliopsoas too).
    """
    if len(written) < _SHORTEST or " " in written:
        return ()
    return keys_with("muscle", partial(_is_compound, written))


def _is_compound(written: str, name: str) -> bool:
    first = name.partition(" ")[0]
    return first.endswith(written) and len(first) >= len(written) + _SHORTEST_PREFIX


def _usual_first(kind: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    """What has many names is what people write most; all of them, or none when they are too many to
    choose from.
    """
    if len(keys) > _MOST:
        return ()
    return tuple(sorted(keys, key=lambda key: -len(concepts(kind)[key].names)))


def _misspelt(kind: str, word: str, written: str) -> tuple[str, ...]:
    """The one concept that is nearest; empty where another may be meant, and no right word decides
    between them.
    """
    slips = _slips(kind, word, len(written.replace(" ", "")))
    if not slips:
        return ()
    matches = near(kind, word, slips + 1)
    best = min(matches, key=lambda key: matches[key].distance)
    name = matches.pop(best).name
    if contradicts(written, name):
        return ()
    for rival in matches.values():
        if not _is_settled(written, name, rival.name):
            return ()
    return (best,)


def _slips(kind: str, word: str, length: int) -> int:
    """The fewest slips of the pen that lead from a word to a name, one or two; 0 when none do."""
    if length < _SHORTEST:
        return 0
    if near(kind, word, 1):
        return 1
    if length >= _LONG and near(kind, word, 2):
        return 2
    return 0


def _is_settled(written: str, name: str, rival: str) -> bool:
    """Whether the words by which a name differs from its rival stand, right, in what was
    written.
    """
    own = set(name.split()) - set(rival.split())
    return bool(own) and own <= set(written.split())


def _name_to_offer(kind: str, word: str, key: str) -> str:
    """Muscles are offered by their own names, as an alias may be a misspelling; others by the name
    that is near.
    """
    term = concepts(kind)[key]
    if kind == "muscle":
        return _own_name(term)
    return _nearest_name(term, bare(kind, word))


def _own_name(muscle: Concept) -> str:
    latin = names.without_muscle(muscle.la)
    if muscle.la.startswith("musculus ") or latin == names.normalise(muscle.display):
        return latin
    return muscle.display


def _nearest_name(term: Concept, written: str) -> str:
    """The first name of a concept that has the written words, else the one that is nearest by its
    letters.
    """
    for name in term.names:
        if _has_words(written, names.normalise(name)):
            return name
    compact = written.replace(" ", "")
    preferred_first = (term.nl or term.display, *term.names)
    return min(
        preferred_first,
        key=lambda name: distance(compact, names.normalise(name).replace(" ", ""), 3),
    )
