"""Looking through the whole vocabulary, for people: by name, part of a name, key or code."""

from __future__ import annotations

from collections.abc import Iterable

from dnfhir.terms.lookup import find
from dnfhir.terms.names import normalise
from dnfhir.terms.near import nearest_of
from dnfhir.terms.tables import KINDS, Concept, concepts, lines_of


def search(query: str, kinds: Iterable[str] = KINDS) -> tuple[Concept, ...]:
    """The concepts of exactly that name or code, then those that have the query in a name."""
    searched = tuple(kinds)
    exact = [term for kind in searched for term in _exact(kind, query)]
    parts = [term for kind in searched for term in _containing(kind, query)]
    return tuple(dict.fromkeys((*exact, *parts)))


def suggestions(query: str, kinds: Iterable[str] = KINDS, limit: int = 3) -> tuple[str, ...]:
    """Spellings near to a query that found nothing, best first, at most `limit`."""
    return nearest_of(tuple(kinds), query)[:limit]


def _exact(kind: str, query: str) -> tuple[Concept, ...]:
    found = find(kind, query)
    coded = [
        term
        for term in concepts(kind).values()
        if any(row.coding.code.casefold() == query.strip().casefold() for row in lines_of(term))
    ]
    return (*((found,) if found else ()), *coded)


def _containing(kind: str, query: str) -> tuple[Concept, ...]:
    part = normalise(query)
    if len(part) < 3:
        return ()
    return tuple(term for term in concepts(kind).values() if _has(term, part))


def _has(term: Concept, part: str) -> bool:
    return any(part in normalise(name) for name in (*term.names, term.key))
