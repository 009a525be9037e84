"""What the screening's resources tell."""

from __future__ import annotations

from typing import Any

from tests.checker.facts.elements import (
    Name,
    category_and_performer,
    codes_of_others,
    extension,
    own_code,
    word_of,
)
from tests.checker.names import Facts, Json


def questionnaire(resource: Json, name: Name) -> Facts:
    answers: dict[str, Any] = {}
    open_items = list(resource.get("item", []))
    while open_items:
        item = open_items.pop()
        if item["linkId"] == "contraindications.other":
            answers[item["linkId"]] = (_other(item), *answers.get(item["linkId"], ()))
            continue
        open_items += item.get("item", [])
        reported = [value for answer in item.get("answer", []) for value in answer.values()]
        values = [value["code"] if isinstance(value, dict) else value for value in reported]
        if values:
            answers[item["linkId"]] = sorted(values) if len(values) > 1 else values[0]
    return {"authored": resource.get("authored"), "answers": answers}


def _other(group: Json) -> tuple[tuple[str, object], ...]:
    """A contraindication without a question, as the form holds it."""
    reported = {}
    for item in group["item"]:
        (value,) = item["answer"][0].values()
        reported[item["linkId"].removeprefix("contraindications.other.")] = (
            value["code"] if isinstance(value, dict) else value
        )
    return tuple(sorted(reported.items()))


def eligibility(resource: Json, name: Name) -> Facts:
    return {
        "outcome": own_code(resource.get("valueCodeableConcept")),
        "at": resource.get("effectiveDateTime"),
        "rules": own_code(resource.get("method")),
    }


def consent(resource: Json, name: Name) -> Facts:
    provision = resource.get("provision", {})
    return {
        "provision": provision.get("type"),
        "at": resource.get("dateTime"),
        "status": resource.get("status"),
        "withdrawn_at": provision.get("period", {}).get("end")
        if resource.get("status") == "inactive"
        else None,
        "by": sorted(one["display"] for one in resource.get("performer", []) if "display" in one),
    }


def pregnancy(resource: Json, name: Name) -> Facts:
    return {
        "codes": codes_of_others(resource.get("code")),
        "value": codes_of_others(resource.get("valueCodeableConcept")),
        **category_and_performer(resource, name),
        "at": resource.get("effectiveDateTime"),
    }


def other_contraindication(resource: Json, name: Name) -> Facts:
    (status,) = resource["verificationStatus"]["coding"]
    return {
        "text": word_of(resource["code"]),
        "weight": extension(resource, "/contraindication-weight").get("valueCode"),
        "status": status["code"],
        "asserter": name(resource.get("asserter")),
    }


def contraindication(resource: Json, name: Name) -> Facts:
    if resource["resourceType"] != "AllergyIntolerance":
        return {"category": None, "text": None}
    return {"category": resource.get("category"), "text": resource.get("code", {}).get("text")}
