"""A change of pain and the two scores that it is derived from: they are of one pain, and it adds up."""

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
    """Where a change at `pointer` contradicts its scores; `by_url`: the resources by their fullUrl."""
    scores = []
    for reference in as_objects(change.get("derivedFrom")):
        url = reference.get("reference")
        if isinstance(url, str) and url in by_url:
            scores.append(by_url[url])
    if len(scores) == 2:
        yield from _difference_problems(change, pointer, scores)
        yield from _one_pain_problems(change, pointer, scores)


def _difference_problems(change: Json, pointer: str, scores: list[Json]) -> Iterator[Problem]:
    """A change in points is the difference of the two scores."""
    before, after = map(_points, scores)
    if before is None or after is None:
        return
    for place, component in items(change.get("component"), join(pointer, "component")):
        if isinstance(component, dict) and _is_absolute_change(component):
            where, points = score_of(component, place)
            if points is not None and Decimal(str(points)) != after - before:
                yield Problem(where, "not the difference of the two scores", "after less before")


def _is_absolute_change(component: Json) -> bool:
    return "absolute-change" in codes_of(component.get("code"), OWN)


def _points(score: Json) -> Decimal | None:
    _, points = score_of(score, "")
    if points is None:
        return None
    return Decimal(str(points))


def _one_pain_problems(change: Json, pointer: str, scores: list[Json]) -> Iterator[Problem]:
    """The scores and the change are of one scale, under one kind of circumstances, of one place."""
    before, after = scores
    if before.get("method") != after.get("method"):
        message = "compares scores of two scales"
        yield Problem(join(pointer, "derivedFrom"), message, "two scores of one scale")
    if not _contexts(before) == _contexts(after) == _contexts(change):
        message = "the change and its two scores are of pain under different circumstances"
        yield Problem(join(pointer, "extension"), message, "one kind of circumstances")
    if not (_are_of_one_place(before, change) and _are_of_one_place(after, change)):
        message = "the change and its two scores are of pain at different places"
        yield Problem(join(pointer, "bodySite"), message, "one place")


def _contexts(resource: Json) -> list[object]:
    extensions = as_objects(resource.get("extension"))
    return [part.get("valueCode") for part in extensions if part.get("url") == _CONTEXT]


def _are_of_one_place(score: Json, change: Json) -> bool:
    """Whether two body sites are of one side and have a meaning in common, or neither has any."""
    if _sides(score) != _sides(change):
        return False
    meanings, of_change = _meanings(score.get("bodySite")), _meanings(change.get("bodySite"))
    return meanings == of_change or bool(meanings & of_change)


def _meanings(sites: object) -> set[object]:
    """The regions that the codes of a site name; a code that the vocabulary lacks is a meaning of its own."""
    meanings: set[object] = set()
    for site in as_objects(sites):
        for coding in as_objects(site.get("coding")):
            system, code = str(coding.get("system")), str(coding.get("code"))
            regions = {region.key for region in by_code(system, code, "region")}
            meanings |= regions or {(system, code)}
    return meanings


def _sides(resource: Json) -> list[object]:
    sides: list[object] = []
    for site in as_objects(resource.get("bodySite")):
        for extension in as_objects(site.get("extension")):
            if str(extension.get("url")).casefold().endswith(_LATERALITY):
                sides.append(extension.get("valueCodeableConcept") or extension.get("valueCoding"))
    return sides
