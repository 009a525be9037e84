"""A muscle by the beginnings of its name's words, as therapists write it: `m. glut. med.`, `ext.
carpi rad. brevis`.

Known only where no other muscle can be meant: the beginnings make up a whole name, and no other
muscle has a name with words that begin so. 'ext. dig.' begins four muscles and is none of them; a
name that is written in full is not an abbreviation, and never comes here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache, partial
from typing import Final

from dnfhir.terms import names
from dnfhir.terms.spellings import LONGEST, near
from dnfhir.terms.tables import Concept, concepts

_KIND: Final = "muscle"
#: Shorter beginnings do not stand for a word: 'l' may be longus or left.
_SHORTEST: Final = 3
#: One word alone must say more.
_SHORTEST_ALONE: Final = 5
#: Words that an abbreviation may leave out.
_LEFT_OUT: Final = frozenset(("pars", "caput", "venter"))

_Words = tuple[str, ...]
_Fits = Callable[[str, str], bool]


@lru_cache(maxsize=4096)
def abbreviated_muscle(word: str) -> Concept | None:
    """The one muscle that `word` abbreviates; None where there is none, or more than one may be
    meant.
    """
    written = _words(word)
    if not _may_abbreviate(word, written):
        return None
    keys = _keys(_names(), partial(_begins_all, written))
    if len(keys) != 1 or not _is_alone(keys[0], written):
        return None
    if near(_KIND, word, 1).keys() - set(keys):
        return None
    return concepts(_KIND)[keys[0]]


@lru_cache(maxsize=4096)
def muscles_beginning(word: str) -> tuple[str, ...]:
    """The keys of all muscles that have a name whose words begin as those written, in their order,
    from its first.
    """
    return _with_words(word, str.startswith)


def muscles_with_words(word: str) -> tuple[str, ...]:
    """The same of the muscles that have the very words in a name, in one of the Latin cases."""
    return _with_words(word, str.__eq__)


def _may_abbreviate(word: str, written: _Words) -> bool:
    """Whether a text is neither too long nor too short for an abbreviation."""
    if len(word) > LONGEST or not written:
        return False
    return len(written) > 1 or len(written[0]) >= _SHORTEST_ALONE


def _with_words(word: str, fits: _Fits) -> tuple[str, ...]:
    written = _words(word)
    if len(word) > LONGEST or not written:
        return ()
    return _keys(_all_names(), partial(_has, written, fits))


def _keys(
    known: Mapping[str, tuple[_Words, ...]], is_meant: Callable[[_Words], bool]
) -> tuple[str, ...]:
    """The keys of the muscles with a name of which `is_meant` is true."""
    keys = []
    for key, its_names in known.items():
        if any(map(is_meant, its_names)):
            keys.append(key)
    return tuple(keys)


def _is_alone(key: str, written: _Words) -> bool:
    """Whether no muscle but this one and its own parts has a name with words that begin so."""
    own = concepts(_KIND)[key].la
    rivals = set(muscles_beginning(" ".join(written))) - {key}
    return all(_is_part_of(own, concepts(_KIND)[rival].la) for rival in rivals)


def _is_part_of(muscle: str, latin: str) -> bool:
    """Whether a Latin name is that of a part of a muscle: the same, `pars` or the like, and the
    part.
    """
    part, space, _ = latin.removeprefix(f"{muscle} ").partition(" ")
    return bool(muscle and space) and latin.startswith(f"{muscle} ") and part in _LEFT_OUT


def _words(text: str) -> _Words:
    return tuple(names.without_muscle(text).split())


def _without_parts(name: _Words) -> _Words:
    return tuple(word for word in name if word not in _LEFT_OUT)


@cache
def _names() -> dict[str, tuple[_Words, ...]]:
    """The names that may be abbreviated: those of a muscle with a Latin name, but the Dutch one."""
    known = {}
    for key, term in concepts(_KIND).items():
        if term.la:
            known[key] = _may_be_abbreviated(term)
    return known


def _may_be_abbreviated(term: Concept) -> tuple[_Words, ...]:
    in_full = tuple(map(_words, filter(None, (term.la, term.display, *term.aliases))))
    return tuple(dict.fromkeys((*in_full, *map(_without_parts, in_full))))


@cache
def _all_names() -> dict[str, tuple[_Words, ...]]:
    """Every name, in all Latin cases."""
    return {key: tuple(dict.fromkeys(_cases(term))) for key, term in concepts(_KIND).items()}


def _cases(term: Concept) -> Iterator[_Words]:
    for name in term.names:
        yield _words(name)
        yield from map(_words, names.latin_cases(name))


def _begins_all(written: _Words, name: _Words) -> bool:
    """Whether each word of the name is written, at least by its beginning."""
    return len(name) == len(written) and all(map(_is_beginning, name, written))


def _is_beginning(word: str, written: str) -> bool:
    return word == written or (len(written) >= _SHORTEST and word.startswith(written))


def _has(written: _Words, fits: _Fits, name: _Words) -> bool:
    """Whether the written words are words of the name, in order, the first of them its first."""
    if not name or not fits(name[0], written[0]):
        return False
    matched = 0
    for word in name:
        if matched < len(written) and fits(word, written[matched]):
            matched += 1
    return matched == len(written)
