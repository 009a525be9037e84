"""Whether an allergy to nickel weighs what the session's needles say: relative only where all are nickel-free."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from dnfhir.errors import Problem
from dnfhir.fhir.json_values import (
    Json,
    as_objects,
    codes_of,
    items,
)
from dnfhir.fhir.pointers import join
from dnfhir.terms.needle_materials import nickel_free_codes
from dnfhir.terms.systems import DEFINITIONS, OWN

_NICKEL: Final = "nickel-allergy"
_MATERIAL: Final = "needle-material"
_WEIGHT: Final = f"{DEFINITIONS}contraindication-weight"


def nickel_problems(
    eligibility: str, outcome: Json, resources: Mapping[str, Json]
) -> Iterator[Problem]:
    """The reason 'allergy to nickel' of an outcome, where its weight and the needles disagree.

    eligibility: where the outcome stands; resources: those of the session by their full URLs.
    """
    is_free = _all_free(resources)
    for pointer, component in items(outcome.get("component"), join(eligibility, "component")):
        if not isinstance(component, dict) or not _is_nickel(component):
            continue
        is_relative = _is_relative(component)
        if is_relative and not is_free:
            message = "relative, and not every needle is nickel-free"
            yield Problem(pointer, message, "no weight of its own: absolute")
        if is_free and not is_relative:
            message = "absolute, and every needle is nickel-free"
            yield Problem(pointer, message, "the weight relative")


def _is_nickel(reason: Json) -> bool:
    return _NICKEL in codes_of(reason.get("valueCodeableConcept"), OWN)


def _is_relative(reason: Json) -> bool:
    for extension in as_objects(reason.get("extension")):
        if extension.get("url") == _WEIGHT and extension.get("valueCode") == "relative":
            return True
    return False


def _all_free(by_url: Mapping[str, Json]) -> bool:
    """Whether there was needling, each with a needle of a nickel-free material."""
    needlings = [resource for resource in by_url.values() if _is_needling(resource)]
    return bool(needlings) and all(_is_free(needling, by_url) for needling in needlings)


def _is_needling(resource: Json) -> bool:
    """A needling is part of the session's Procedure, which has the code of dry needling too."""
    is_part = resource.get("resourceType") == "Procedure" and "partOf" in resource
    return is_part and "dry-needling" in codes_of(resource.get("code"), OWN)


def _is_free(needling: Json, by_url: Mapping[str, Json]) -> bool:
    needles = []
    for reference in as_objects(needling.get("usedReference")):
        url = reference.get("reference")
        if isinstance(url, str) and url in by_url:
            needles.append(by_url[url])
    return bool(needles) and all(_is_nickel_free(needle) for needle in needles)


def _is_nickel_free(needle: Json) -> bool:
    codes = _materials(needle)
    return bool(codes) and codes <= nickel_free_codes()


def _materials(needle: Json) -> set[str]:
    materials: set[str] = set()
    for stated in as_objects(needle.get("property")):
        if _MATERIAL in codes_of(stated.get("type"), OWN):
            for value in as_objects(stated.get("valueCode")):
                materials |= codes_of(value, OWN)
    return materials
