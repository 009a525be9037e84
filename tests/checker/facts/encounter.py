"""What the encounter, the complaint and the role of who treated tell."""

from __future__ import annotations

from tests.checker.facts.elements import (
    Name,
    code_of,
    own_code,
    place_of,
    word_of,
)
from tests.checker.names import Facts, Json


def encounter(resource: Json, name: Name) -> Facts:
    kept: dict[str, str] = {}
    for extension in resource.get("extension", []):
        parts = {part["url"]: part.get("valueString") for part in extension.get("extension", [])}
        if extension["url"].endswith("/kept-text"):
            kept[parts["field"]] = parts["text"]
    return {
        "status": resource.get("status"),
        "start": resource.get("period", {}).get("start"),
        "end": resource.get("period", {}).get("end"),
        "note": kept.get("note"),
        "purpose": next(
            (code for one in resource.get("type", []) if (code := _purpose(one))), None
        ),
        "practitioner": name(resource.get("participant", [{}])[0].get("individual")),
        "practice": name(resource.get("serviceProvider")),
        "series": name(next(iter(resource.get("episodeOfCare", [])), None)),
        "complaint": name(next(iter(resource.get("reasonReference", [])), None)),
        "based_on": name(next(iter(resource.get("basedOn", [])), None)),
    }


def _purpose(concept: Json) -> str | None:
    code = own_code(concept)
    return code if code and code.endswith("-visit") else None


def practitioner_role(resource: Json, name: Name) -> Facts:
    return {
        "active": resource.get("active"),
        "practitioner": name(resource.get("practitioner")),
        "practice": name(resource.get("organization")),
        "specialty": [word_of(one) for one in resource.get("specialty", [])],
    }


def complaint(resource: Json, name: Name) -> Facts:
    sites = resource.get("bodySite", [])
    return {
        "text": word_of(resource.get("code", {})),
        "since": resource.get("onsetDateTime"),
        "over": resource.get("abatementDateTime"),
        "clinical": code_of(resource.get("clinicalStatus")),
        "verification": code_of(resource.get("verificationStatus")),
        "by": name(resource.get("asserter")),
        "regions": sorted(word for site in sites if (word := word_of(site))),
        "side": place_of(resource)["side"],
        "notes": sorted(note["text"] for note in resource.get("note", [])),
    }
