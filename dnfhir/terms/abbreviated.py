"""A muscle by the beginnings of its name's words, as therapists write it: `m. glut. med.`, `ext. carpi rad. brevis`.

Known only where no other muscle can be meant: the beginnings make up a whole name, and no other muscle has a name with
words that begin so. 'ext. dig.' begins four muscles and is none of them; a name that is written whole is no
abbreviation, and never comes here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Final

from dnfhir.terms import names
from dnfhir.terms.near import near
from dnfhir.terms.tables import Concept, concepts

_KIND: Final = "muscle"
#: Shorter beginnings are no part of a name: 'l' may be longus or left.
_SHORTEST: Final = 3
#: One word alone must say more.
_SHORTEST_ALONE: Final = 5
#: Longer texts are nobody's abbreviation.
_LONGEST: Final = 80
#: Words that an abbreviation may leave out.
_LEFT_OUT: Final = frozenset(("pars", "caput", "venter"))

_Words = tuple[str, ...]


@lru_cache(maxsize=4096)
def muscle(word: str) -> Concept | None:
    """The one muscle that `word` abbreviates; None where there is none, or more than one may be meant."""
    written = _words(word)
    if (
        len(word) > _LONGEST
        or not written
        or (len(written) == 1 and len(written[0]) < _SHORTEST_ALONE)
    ):
        return None
    whole = [
        key for key, some in _names().items() if any(_is_whole(name, written) for name in some)
    ]
    if len(whole) != 1 or not _is_alone(whole[0], written):
        return None
    return None if near(_KIND, word, 1).keys() - {whole[0]} else concepts(_KIND)[whole[0]]


@lru_cache(maxsize=4096)
def begun(word: str) -> tuple[str, ...]:
    """The keys of all muscles that have a name whose words begin as those written, in their order, from its first."""
    return _with_words(word, str.startswith)


def holding(word: str) -> tuple[str, ...]:
    """The same of the muscles that have the very words in a name, in one of the Latin cases."""
    return _with_words(word, str.__eq__)


def _with_words(word: str, fits: Callable[[str, str], bool]) -> tuple[str, ...]:
    written = _words(word)
    if len(word) > _LONGEST or not written:
        return ()
    return tuple(
        key for key, some in _all_names().items() if any(_has(name, written, fits) for name in some)
    )


def _is_alone(key: str, written: _Words) -> bool:
    """Whether no muscle but this one and its own parts has a name with words that begin so."""
    own = concepts(_KIND)[key].la
    parts = tuple(f"{own} {part} " for part in _LEFT_OUT)
    others = (found for found in begun(" ".join(written)) if found != key)
    return all(bool(own) and concepts(_KIND)[other].la.startswith(parts) for other in others)


def _words(text: str) -> _Words:
    return tuple(names.without_muscle(text).split())


def _without_parts(name: _Words) -> _Words:
    return tuple(word for word in name if word not in _LEFT_OUT)


@cache
def _names() -> dict[str, tuple[_Words, ...]]:
    """The names that may be abbreviated: those of a muscle with a Latin name, but the Dutch one."""
    return {key: tuple(_of(term)) for key, term in concepts(_KIND).items() if term.la}


def _of(term: Concept) -> Iterator[_Words]:
    whole = [_words(name) for name in (term.la, term.display, *term.aliases) if name]
    yield from dict.fromkeys((*whole, *map(_without_parts, whole)))


@cache
def _all_names() -> dict[str, tuple[_Words, ...]]:
    """Every name, in all Latin cases."""
    return {key: tuple(dict.fromkeys(_cases(term))) for key, term in concepts(_KIND).items()}


def _cases(term: Concept) -> Iterator[_Words]:
    for name in term.names:
        yield _words(name)
        yield from (_words(form) for form in names.latin_cases(name))


def _is_whole(name: _Words, written: _Words) -> bool:
    """Whether each word of the name is written, at least by its beginning."""
    return len(name) == len(written) and all(map(_is_beginning, name, written))


def _is_beginning(word: str, written: str) -> bool:
    return word == written or (len(written) >= _SHORTEST and word.startswith(written))


def _has(name: _Words, written: _Words, fits: Callable[[str, str], bool]) -> bool:
    """Whether the written words are words of the name, in order, the first of them its first."""
    if not name or not fits(name[0], written[0]):
        return False
    rest = iter(name)
    return all(any(fits(word, one) for word in rest) for one in written)
