"""From a word to a concept. Never a guess.

A word that stands for two concepts is neither: `nearest` names them and a person chooses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from dnfhir.terms import names
from dnfhir.terms.abbreviated import abbreviated_muscle
from dnfhir.terms.tables import EXACT, KINDS, Coding, Concept, concepts, lines_of, rows

#: Shorter names are abbreviations.
_SHORTEST_WORD = 5


def concept(kind: str, key: str) -> Concept:
    """The concept `key` of `kind`; KeyError when there is none."""
    return concepts(kind)[key]


def find(kind: str, word: str) -> Concept | None:
    """The concept of `kind` that a person calls `word` in Dutch, English or Latin.

    A muscle's name may be abbreviated (`m. glut. med.`) where only one muscle can be meant. None
    when the vocabulary does not know the word, or when it stands for more than one concept.
    KeyError for an unknown kind.
    """
    keys = _keys_of(kind, word)
    if len(keys) == 1:
        return concepts(kind)[keys[0]]
    if not keys and kind == "muscle":
        return abbreviated_muscle(word)
    return None


def by_code(system: str, code: str, kind: str | None = None) -> tuple[Concept, ...]:
    """The concepts, of one kind or of any, that a code stands for exactly; groups and maps do not
    count.
    """
    exact = []
    for its_kind, key in _by_code().get((system, code), ()):
        if kind in (None, its_kind):
            exact.append(concept(its_kind, key))
    return tuple(exact)


def all_codings() -> frozenset[tuple[str, str]]:
    """Every (system, code) that a resource may carry."""
    return frozenset((coding.system, coding.code) for coding in _codings())


def _codings() -> Iterator[Coding]:
    for kind in KINDS:
        for term in concepts(kind).values():
            yield from term.codings


@cache
def _by_code() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Kind and key of the concepts that each code stands for exactly."""
    known = defaultdict(list)
    for kind in KINDS:
        for row in rows(kind):
            if row.relation == EXACT:
                known[row.coding.system, row.coding.code].append((kind, row.key))
    return dict(known)


def _keys_of(kind: str, word: str) -> Sequence[str]:
    """The keys of all concepts that have `word` as a name."""
    index = _index(kind)
    for form in _written_forms(kind, word):
        if form in index:
            return index[form]
    return _framed(kind).get(names.compact(names.without_frame(kind, word)), ())


def _written_forms(kind: str, word: str) -> Iterable[str]:
    if kind == "muscle":
        return names.muscle_forms(word)
    return (names.compact(word),)


@cache
def _index(kind: str) -> dict[str, list[str]]:
    """Every form of every name of a kind, and the keys of the concepts that have it."""
    index = defaultdict(list)
    for key, term in concepts(kind).items():
        for form in dict.fromkeys(_forms(term)):
            index[form].append(key)
    index.pop("", None)
    return dict(index)


@cache
def _framed(kind: str) -> dict[str, list[str]]:
    """The forms that a word may have within a frame (`proef van Lasègue`), and the keys of the
    concepts.

    Of a test only names that begin with a capital, as persons' and abbreviations do: a 'shoulder
    abduction test' is another thing than shoulder abduction.
    """
    if kind != "test":
        return _index(kind)
    index = defaultdict(list)
    for key, term in concepts(kind).items():
        for form in dict.fromkeys(map(names.compact, filter(_is_capitalised, term.names))):
            index[form].append(key)
    return dict(index)


def _is_capitalised(name: str) -> bool:
    return name[0].isupper()


def _forms(term: Concept) -> Iterator[str]:
    for name in (*term.names, *_external_displays(term), term.key):
        yield names.compact(name)
        if term.kind == "muscle":
            yield names.without_muscle(name).replace(" ", "")
    if term.kind == "muscle":
        for name in filter(_is_declined, (term.display, term.la, *term.aliases)):
            for form in names.latin_cases(name):
                yield form.replace(" ", "")


def _is_declined(name: str) -> bool:
    """Whether a name can have Latin cases: an abbreviation has none (`IS` is not a case of
    `ES`).
    """
    return len(names.compact(name)) >= _SHORTEST_WORD


def _external_displays(term: Concept) -> Iterator[str]:
    """What other code systems call exactly this concept, without SNOMED CT's semantic tag."""
    for row in lines_of(term):
        if row.relation == EXACT:
            yield row.coding.display.partition(" (")[0]
