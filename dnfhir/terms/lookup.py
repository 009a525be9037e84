"""From a word to a concept. Never a guess.

A word that stands for two concepts finds neither: `nearest` names them and a person chooses.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dnfhir.terms import names
from dnfhir.terms.tables import EXACT, KINDS, Coding, Concept, concepts, lines_of, rows

#: Shorter names are abbreviations.
_SHORTEST_WORD = 5


def concept(kind: str, key: str) -> Concept:
    """The concept `key` of `kind`; KeyError when there is none."""
    return concepts(kind)[key]


def find(kind: str, word: str) -> Concept | None:
    """The concept of `kind` that a person calls `word` in Dutch, English or Latin.

    A muscle's name may be abbreviated (`m. glut. med.`) where only one muscle can be meant. None when the vocabulary
    does not know the word, or when it stands for more than one concept. KeyError for an unknown kind.
    """
    found = _meanings(kind, word)
    if not found and kind == "muscle":
        from dnfhir.terms.abbreviated import muscle

        return muscle(word)
    return concepts(kind)[found[0]] if len(found) == 1 else None


def by_code(system: str, code: str, kind: str | None = None) -> tuple[Concept, ...]:
    """The concepts, of one kind or of any, that a code stands for exactly; groups and maps do not count."""
    found = _by_code().get((system, code), ())
    return tuple(concepts(of)[key] for of, key in found if kind in (None, of))


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
    found = next((index[form] for form in forms if form in index), ())
    return found or _framed(kind).get(names.compact(names.without_frame(kind, word)), ())


@cache
def _index(kind: str) -> dict[str, tuple[str, ...]]:
    """Every form of every name of a kind, and the keys of the concepts that have it."""
    index: dict[str, tuple[str, ...]] = {}
    for key, term in concepts(kind).items():
        for form in _forms(term):
            index[form] = tuple(dict.fromkeys((*index.get(form, ()), key)))
    index.pop("", None)
    return index


@cache
def _framed(kind: str) -> dict[str, tuple[str, ...]]:
    """The forms that a word may have within a frame (`proef van Lasègue`), and the keys of the concepts.

    Of a test only names that begin with a capital, as persons' and abbreviations do: a 'shoulder abduction test' is
    another thing than shoulder abduction.
    """
    if kind != "test":
        return _index(kind)
    named = [
        (key, name)
        for key, term in concepts(kind).items()
        for name in term.names
        if name[0].isupper()
    ]
    found: dict[str, tuple[str, ...]] = {}
    for key, name in named:
        form = names.compact(name)
        found[form] = tuple(dict.fromkeys((*found.get(form, ()), key)))
    return found


def _forms(term: Concept) -> Iterator[str]:
    for name in (*term.names, *_external_displays(term), term.key):
        yield names.compact(name)
        if term.kind == "muscle":
            yield names.without_muscle(name).replace(" ", "")
    if term.kind == "muscle":
        for name in filter(_is_declined, (term.display, term.la, *term.aliases)):
            yield from (form.replace(" ", "") for form in names.latin_cases(name))


def _is_declined(name: str) -> bool:
    """Whether a name can have Latin cases: an abbreviation has none (`IS` is no case of `ES`)."""
    return len(names.compact(name)) >= _SHORTEST_WORD


def _external_displays(term: Concept) -> Iterator[str]:
    """What other code systems call exactly this concept, without SNOMED CT's semantic tag."""
    for row in lines_of(term):
        if row.relation == EXACT:
            yield row.coding.display.partition(" (")[0]
