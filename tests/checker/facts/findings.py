"""What medication, examination and trigger points tell."""

from __future__ import annotations

from tests.checker.facts.elements import (
    Name,
    category_and_performer,
    extension,
    own_code,
    place_of,
    side_of,
    word_of,
)
from tests.checker.names import Facts, Json


def text_value(resource: Json, name: Name) -> Facts:
    return {"value": resource.get("valueString")}


def code_text(resource: Json, name: Name) -> Facts:
    return {"text": resource.get("code", {}).get("text")}


def no_trigger_points(resource: Json, name: Name) -> Facts:
    return {"value": resource.get("valueBoolean")}


def trigger_point(resource: Json, name: Name) -> Facts:
    return {"code": own_code(resource.get("code")), **place_of(resource)}


def medication(resource: Json, name: Name) -> Facts:
    return {"text": resource.get("medicationCodeableConcept", {}).get("text")}


def test(resource: Json, name: Name) -> Facts:
    amount, words = (
        resource.get("valueQuantity", {}),
        [one["valueString"] for one in resource.get("component", [])],
    )
    site = resource.get("bodySite", {})
    return {
        "name": resource.get("code", {}).get("text"),
        "result": _result(resource),
        "done": "dataAbsentReason" not in resource,
        "number": amount.get("value"),
        "unit": amount.get("code"),
        "words": resource.get("valueString", next(iter(words), None)),
        "words_alone": "valueString" in resource,
        "region": word_of(site),
        "side": side_of(site),
        "moment": extension(resource, "/test-moment").get("valueCode"),
        "nerve": extension(resource, "/neurological").get("valueBoolean"),
        "note": next((note["text"] for note in resource.get("note", [])), None),
        **category_and_performer(resource, name),
    }


def _result(resource: Json) -> str | None:
    """The interpretation; where the value is a result too, both must be one."""
    reported = [*resource.get("interpretation", [])]
    reported += [resource["valueCodeableConcept"]] if "valueCodeableConcept" in resource else []
    codes = {one["coding"][0]["code"] for one in reported}
    return str(sorted(codes)) if len(codes) > 1 else next(iter(codes), None)
