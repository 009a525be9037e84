"""What needling and treatment without a needle tell."""

from __future__ import annotations

from typing import Any

from tests.checker.facts.elements import (
    Name,
    extension,
    own_code,
    place_of,
    time_of,
    word_of,
)
from tests.checker.names import Facts, Json


def session_procedure(resource: Json, name: Name) -> Facts:
    by = next((name(one.get("actor")) for one in resource.get("performer", [])), None)
    return {"status": resource.get("status"), "at": time_of(resource), "by": by}


def needling(resource: Json, name: Name) -> Facts:
    return {
        "status": resource.get("status"),
        **place_of(resource),
        "punctures": extension(resource, "/needle-punctures").get("valuePositiveInt"),
        "depth": extension(resource, "/needle-depth").get("valueQuantity", {}).get("value"),
        "at": time_of(resource),
        "part_of": name(next(iter(resource.get("partOf", [])), None)),
        "point": name(next(iter(resource.get("reasonReference", [])), None)),
        "needle": name(next(iter(resource.get("usedReference", [])), None)),
    }


def needle(resource: Json, name: Name) -> Facts:
    sizes: dict[str | None, Any] = {}
    material: Json = {}
    for one in resource.get("property", []):
        if own_code(one["type"]) == "needle-material":
            (material,) = one["valueCode"]
            continue
        quantity = one["valueQuantity"][0]
        sizes[own_code(one["type"])] = (
            quantity["value"] if quantity.get("code") == "mm" else quantity
        )
    return {
        "manufacturer": resource.get("manufacturer"),
        "model": resource.get("modelNumber"),
        "diameter": sizes.get("needle-diameter"),
        "length": sizes.get("needle-length"),
        "material": word_of(material),
        "material_code": own_code(material),
    }


def twitch(resource: Json, name: Name) -> Facts:
    value = resource.get("valueInteger", own_code(resource.get("valueCodeableConcept")))
    at = resource.get("effectiveDateTime", resource.get("effectivePeriod"))
    return {"value": value, "at": at, "part_of": name(next(iter(resource.get("partOf", [])), None))}


def conflict(resource: Json, name: Name) -> Facts:
    implicated = [str(name(one)) for one in resource.get("implicated", [])]
    return {
        "severity": resource.get("severity"),
        "needlings": sorted(one for one in implicated if "#needling/" in one),
    }


def treatment(resource: Json, name: Name) -> Facts:
    return {
        "status": resource.get("status"),
        "text": word_of(resource.get("code", {})),
        "at": time_of(resource),
        "places": sorted(word for site in resource.get("bodySite", []) if (word := word_of(site))),
        "side": place_of(resource)["side"],
    }
