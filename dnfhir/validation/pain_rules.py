"""What a change of pain and the two scores that it is derived from say together: it is of one pain, and adds up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from dnfhir.errors import Problem
from dnfhir.fhir.json_values import (
    Json,
    as_objects,
    codes_of,
    items,
    score_of,
)
from dnfhir.fhir.pointers import join
from dnfhir.terms import by_code
from dnfhir.terms.systems import DEFINITIONS, OWN

_CONTEXT: Final = f"{DEFINITIONS}pain-context"
#: Nictiz' and Belgium's extension of a side end so.
_LATERALITY: Final = "laterality"


def is_change(resource: Json) -> bool:
    """Whether it is a change of pain."""
    return "pain-change" in codes_of(resource.get("code"), OWN)


def change_problems(change: Json, pointer: str, by_url: Mapping[str, Json]) -> Iterator[Problem]:
    """Where a change at `pointer` contradicts its scores, which `by_url` holds by their fullUrl."""
    named = [one.get("reference") for one in as_objects(change.get("derivedFrom"))]
    scores = [by_url[one] for one in named if isinstance(one, str) and one in by_url]
    if len(scores) == 2:
        yield from _sums(change, pointer, scores)
        yield from _one_pain(change, pointer, scores)


def _sums(change: Json, pointer: str, scores: list[Json]) -> Iterator[Problem]:
    """A change in points is the difference of the two scores."""
    before, after = (_points(score) for score in scores)
    if before is None or after is None:
        return
    for place, component in items(change.get("component"), join(pointer, "component")):
        if not isinstance(component, dict) or "absolute-change" not in codes_of(
            component.get("code"), OWN
        ):
            continue
        where, points = score_of(component, place)
        if points is not None and Decimal(str(points)) != after - before:
            yield Problem(where, "not the difference of the two scores", "after less before")


def _points(score: Json) -> Decimal | None:
    _, points = score_of(score, "")
    return None if points is None else Decimal(str(points))


def _one_pain(change: Json, pointer: str, scores: list[Json]) -> Iterator[Problem]:
    """The scores are of one scale, under one kind of circumstances, of one place; the change says the same."""
    before, after = scores
    if before.get("method") != after.get("method"):
        yield Problem(
            join(pointer, "derivedFrom"), "compares scores of two scales", "two scores of one scale"
        )
    told = [_contexts(one) for one in (*scores, change)]
    if any(one != told[-1] for one in told):
        message = "the change and its two scores are of pain under different circumstances"
        yield Problem(join(pointer, "extension"), message, "one kind of circumstances")
    if not (_one_place(before, change) and _one_place(after, change)):
        message = "the change and its two scores are of pain at different places"
        yield Problem(join(pointer, "bodySite"), message, "one place")


def _contexts(resource: Json) -> list[object]:
    return [
        one.get("valueCode")
        for one in as_objects(resource.get("extension"))
        if one.get("url") == _CONTEXT
    ]


def _one_place(one: Json, other: Json) -> bool:
    """Whether two body sites are of one side and have a meaning in common, or are both none."""
    first, second = _meanings(one.get("bodySite")), _meanings(other.get("bodySite"))
    return _sides(one) == _sides(other) and (first == second or bool(first & second))


def _meanings(site: object) -> set[object]:
    """The regions that the codes of a site name; a code that the vocabulary does not know is a meaning of its own."""
    found: set[object] = set()
    for coding in (code for one in as_objects(site) for code in as_objects(one.get("coding"))):
        system, code = str(coding.get("system")), str(coding.get("code"))
        found |= {known.key for known in by_code(system, code, "region")} or {(system, code)}
    return found


def _sides(resource: Json) -> list[object]:
    sites = as_objects(resource.get("bodySite"))
    every = [one for site in sites for one in as_objects(site.get("extension"))]
    return [
        one.get("valueCodeableConcept") or one.get("valueCoding")
        for one in every
        if str(one.get("url")).casefold().endswith(_LATERALITY)
    ]
