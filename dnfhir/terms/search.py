"""Looking through the whole vocabulary, for people: by name, part of a name, key or code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dnfhir.terms.lookup import find
from dnfhir.terms.names import normalise
from dnfhir.terms.near import nearest_of
from dnfhir.terms.tables import KINDS, Concept, concepts, lines_of

#: Shorter parts of a name are in too many.
_SHORTEST_PART: Final = 3


def search(query: str, kinds: Iterable[str] = KINDS) -> tuple[Concept, ...]:
    """The concepts of exactly that name or code, then those that have the query in a name."""
    searched = tuple(kinds)
    matches: list[Concept] = []
    for kind in searched:
        matches += _exact(kind, query)
    for kind in searched:
        matches += _containing(kind, query)
    return tuple(dict.fromkeys(matches))


def suggestions(query: str, kinds: Iterable[str] = KINDS, limit: int = 3) -> tuple[str, ...]:
    """Spellings near to a query without a match, best first, at most `limit`."""
    return nearest_of(tuple(kinds), query)[:limit]


def _exact(kind: str, query: str) -> Iterator[Concept]:
    named = find(kind, query)
    if named:
        yield named
    code = query.strip().casefold()
    for term in concepts(kind).values():
        if _has_code(term, code):
            yield term


def _has_code(term: Concept, code: str) -> bool:
    return any(row.coding.code.casefold() == code for row in lines_of(term))


def _containing(kind: str, query: str) -> Iterator[Concept]:
    fragment = normalise(query)
    if len(fragment) < _SHORTEST_PART:
        return
    for term in concepts(kind).values():
        if _has(term, fragment):
            yield term


def _has(term: Concept, fragment: str) -> bool:
    return any(fragment in normalise(name) for name in (*term.names, term.key))
