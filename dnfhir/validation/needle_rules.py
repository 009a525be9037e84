"""Whether an allergy to nickel weighs what the session's needles say: relative only where all of them hold none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    free = _all_free(tuple(resources.values()), resources)
    for pointer, component in items(outcome.get("component"), join(eligibility, "component")):
        if not isinstance(component, dict) or _NICKEL not in codes_of(
            component.get("valueCodeableConcept"), OWN
        ):
            continue
        relative = any(
            one.get("url") == _WEIGHT and one.get("valueCode") == "relative"
            for one in as_objects(component.get("extension"))
        )
        if relative and not free:
            yield Problem(
                pointer,
                "relative, and not every needle is nickel-free",
                "no weight of its own: absolute",
            )
        if free and not relative:
            yield Problem(
                pointer, "absolute, and every needle is nickel-free", "the weight relative"
            )


def _all_free(resources: Sequence[Json], by_url: Mapping[str, Json]) -> bool:
    """Whether there was needling, each with a needle of a nickel-free material."""
    needlings = [one for one in resources if _is_needling(one)]
    return bool(needlings) and all(_is_free(one, by_url) for one in needlings)


def _is_needling(resource: Json) -> bool:
    part_of_needling = resource.get("resourceType") == "Procedure" and "partOf" in resource
    return part_of_needling and "dry-needling" in codes_of(resource.get("code"), OWN)


def _is_free(needling: Json, by_url: Mapping[str, Json]) -> bool:
    named = [one.get("reference") for one in as_objects(needling.get("usedReference"))]
    needles = [by_url[url] for url in named if isinstance(url, str) and url in by_url]
    materials = [_materials(needle) for needle in needles]
    return bool(materials) and all(codes and codes <= nickel_free_codes() for codes in materials)


def _materials(needle: Json) -> set[str]:
    properties = as_objects(needle.get("property"))
    told = [one for one in properties if _MATERIAL in codes_of(one.get("type"), OWN)]
    return {
        code
        for one in told
        for value in as_objects(one.get("valueCode"))
        for code in codes_of(value, OWN)
    }
