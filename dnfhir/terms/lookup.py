"""From a word to a concept, and from a misspelt word to the names it may have meant. Never a guess.

A word that stands for two concepts finds neither: `nearest` names them and a person chooses.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from dnfhir.terms import names
from dnfhir.terms.tables import EXACT, KINDS, Coding, Concept, concepts, lines_of, rows

#: Below this likeness (0 to 1, difflib's ratio) a name is no suggestion.
_LIKE_ENOUGH = 0.7
#: Longer words are nobody's spelling of a term: they are not compared with the whole table.
_LONGEST = 80
#: A name that has the written words in it comes before one that only resembles them.
_HAS_THE_WORDS = 1.0
_IS_THE_WORD = 2.0


def concept(kind: str, key: str) -> Concept:
    """The concept `key` of `kind`; KeyError when there is none."""
    return concepts(kind)[key]


def find(kind: str, word: str) -> Concept | None:
    """The concept of `kind` that a person calls `word` in Dutch, English or Latin.

    None when the vocabulary does not know the word, or when it stands for more than one concept.
    KeyError for an unknown kind.
    """
    found = _meanings(kind, word)
    return concepts(kind)[found[0]] if len(found) == 1 else None


def nearest(kind: str, word: str, limit: int = 3) -> tuple[str, ...]:
    """Spellings of what `word` may have meant, best first, at most `limit`; empty when nothing is near.

    KeyError for an unknown kind.
    """
    return nearest_of((kind,), word, limit)


@lru_cache(maxsize=1024)
def nearest_of(kinds: tuple[str, ...], word: str, limit: int = 3) -> tuple[str, ...]:
    """The same over several kinds together."""
    ranked = sorted(scored for kind in kinds for scored in _ranked(kind, word))
    return tuple(dict.fromkeys(spelling for _, spelling in ranked))[:limit]


def by_code(system: str, code: str) -> tuple[Concept, ...]:
    """The concepts that a code stands for exactly; groups and maps do not count."""
    return tuple(concepts(kind)[key] for kind, key in _by_code().get((system, code), ()))


def all_codings() -> frozenset[tuple[str, str]]:
    """Every (system, code) that a resource may carry."""
    return frozenset((code.system, code.code) for code in _codings())


def _codings() -> Iterator[Coding]:
    for kind in KINDS:
        for term in concepts(kind).values():
            yield from term.codings


@cache
def _by_code() -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    found: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
    for kind in KINDS:
        for row in rows(kind):
            if row.relation == EXACT:
                code = (row.coding.system, row.coding.code)
                found[code] = (*found.get(code, ()), (kind, row.key))
    return found


def _meanings(kind: str, word: str) -> tuple[str, ...]:
    """The keys of all concepts that have `word` as a name."""
    index = _index(kind)
    forms = names.muscle_forms(word) if kind == "muscle" else iter((names.compact(word),))
    return next((index[form] for form in forms if form in index), ())


@cache
def _index(kind: str) -> dict[str, tuple[str, ...]]:
    """Every form of every name of a kind, and the keys of the concepts that have it."""
    index: dict[str, tuple[str, ...]] = {}
    for key, term in concepts(kind).items():
        for form in _forms(term):
            index[form] = tuple(dict.fromkeys((*index.get(form, ()), key)))
    index.pop("", None)
    return index


def _forms(term: Concept) -> Iterator[str]:
    for name in (*term.names, *_external_displays(term), term.key):
        yield names.compact(name)
        if term.kind == "muscle":
            yield names.without_muscle(name).replace(" ", "")
    if term.kind == "muscle":
        for name in (term.display, term.la, *term.aliases):
            yield from (form.replace(" ", "") for form in names.latin_cases(name))


def _external_displays(term: Concept) -> Iterator[str]:
    """What other code systems call exactly this concept, without SNOMED CT's semantic tag."""
    for row in lines_of(term):
        if row.relation == EXACT:
            yield row.coding.display.partition(" (")[0]


def _bare(kind: str, word: str) -> str:
    return names.without_muscle(word) if kind == "muscle" else names.normalise(word)


def _ranked(kind: str, word: str) -> Iterator[tuple[float, str]]:
    """(minus the likeness, spelling) of each concept of a kind that `word` may have meant."""
    written = _bare(kind, word)
    if not written or len(written) > _LONGEST:
        return
    meant = _meanings(kind, word)
    for key, spellings in _spellings(kind).items():
        likeness, offered = max(_likenesses(spellings, written))
        if key in meant:
            likeness += _IS_THE_WORD
        if likeness >= _LIKE_ENOUGH:
            yield -likeness, offered


class _Spelling(NamedTuple):
    """A name as it is compared: its words, also in all Latin cases, and what to offer a person for it."""

    bare: str
    forms: tuple[str, ...]
    offered: str


@cache
def _spellings(kind: str) -> dict[str, tuple[_Spelling, ...]]:
    return {key: tuple(_spelling(term, name) for name in term.names) for key, term in concepts(kind).items()}


def _spelling(term: Concept, name: str) -> _Spelling:
    """Muscles are offered by their own names, as an alias may be a misspelling; others as written."""
    bare = _bare(term.kind, name)
    if term.kind != "muscle":
        return _Spelling(bare, (bare,), name)
    is_latin = term.la.startswith("musculus ")
    offered = names.without_muscle(term.la) if is_latin else term.display
    return _Spelling(bare, (bare, *names.latin_cases(name)), offered)


def _likenesses(spellings: tuple[_Spelling, ...], written: str) -> Iterator[tuple[float, str]]:
    """How much each name of a concept is like what was written, with the spelling to offer for it."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(written.replace(" ", ""))
    for bare, forms, offered in spellings:
        matcher.set_seq1(bare.replace(" ", ""))
        near = matcher.real_quick_ratio() >= _LIKE_ENOUGH and matcher.quick_ratio() >= _LIKE_ENOUGH
        likeness = matcher.ratio() if near else 0.0
        yield likeness + _HAS_THE_WORDS * any(_has_words(form, written) for form in forms), offered


def _has_words(name: str, written: str) -> bool:
    return len(written) > 2 and f" {written} " in f" {name} "
