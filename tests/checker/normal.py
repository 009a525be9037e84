"""The normal form of a document, and its hash: what names the document in a Provenance."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from tests.checker.names import Json, canonical, text_key
from tests.checker.words import key

_DEFAULTS = {"test_data": False, "language": "nl", "jurisdiction": "none"}
#: What databases write when they know no date.
NO_BIRTH_DATES = ("0001-01-01", "1753-01-01", "1900-01-01")
_TELLING = ("trigger_points", "adverse_events")
_LEVELS = [
    f"{part}{number}"
    for part, last in (("C", 8), ("T", 13), ("L", 6), ("S", 6))
    for number in range(1, last)
]


def digest(document: Json) -> str:
    """SHA-256 of the canonical JSON of the normal form."""
    return hashlib.sha256(canonical(normal(document)).encode()).hexdigest()


def normal(document: Json) -> Json:
    """The document without what says nothing, its lists in the order of their keys."""
    form: Json = _clean(document, "")
    if purpose(document) == "follow_up":
        form["purpose"] = "follow_up"
    points = {point["id"]: point for point in form.get("trigger_points", [])}
    for treatment in [*form.get("needling", []), *form.get("other_treatment", [])]:
        for field in points.get(treatment.get("trigger_point"), {}).keys() & {"muscle", "side"}:
            treatment.pop(field, None)
    if form.get("complaint", {}).get("confirmed_by_therapist") is False:
        del form["complaint"]["confirmed_by_therapist"]
    for event in form.get("adverse_events", []):
        if event.get("certainty") == "confirmed":
            del event["certainty"]
        if "resolved_at" in event:
            event["outcome"] = "resolved"
    if form["patient"].get("birth_date") in NO_BIRTH_DATES:
        del form["patient"]["birth_date"]
    return {
        name: value
        for name, value in form.items()
        if name not in _DEFAULTS or value != _DEFAULTS[name]
    }


def purpose(document: Json) -> str:
    """What the visit was for: as said, or a check-up that tells of follow-up scores and nothing of needling."""
    reported = [
        name
        for name in ("screening", "needling")
        if _clean(document.get(name), name) not in ({}, [], None)
    ]
    moments = {score["moment"] for score in document.get("pain_scores", [])}
    of_itself = not reported and "trigger_points" not in document and moments == {"follow_up"}
    return str(document.get("purpose", "follow_up" if of_itself else "treatment"))


def _clean(value: Any, field: str) -> Any:
    if isinstance(value, dict):
        result = {name: _clean(item, name) for name, item in value.items()}
        return {
            name: item
            for name, item in result.items()
            if item not in ({}, [], None, "not_asked") or name in _TELLING
        }
    if field == "by" and isinstance(value, list) and len(value) == 1:
        return value[0]
    if isinstance(value, list):
        items = [_clean(item, "") for item in value]
        order = _ORDER.get(field)
        return sorted(items, key=order) if order and len(items) > 1 else items
    return value


def _sided(kind: str, field: str) -> Callable[[Any], str]:
    return lambda item: key(kind, item[field]) + (f"/{item['side']}" if "side" in item else "")


def key_of_test(test: Json) -> list[str]:
    """What names a test: test, side, region and moment, as far as they are told."""
    region = key("region", test["region"]) if "region" in test else None
    return [
        one
        for one in (key("test", test["test"]), test.get("side"), region, test.get("moment"))
        if one
    ]


def number_key(number: Json) -> str:
    """The key of a number of a person or practice."""
    stated = f"{number['system']}\n{number['value']}"
    return f"number-{hashlib.sha256(stated.encode()).hexdigest()[:16]}"


def _id(item: Any) -> str:
    return str(item["id"])


_ORDER: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(
        (
            "other",
            "trigger_points",
            "needling",
            "other_treatment",
            "pain_scores",
            "outcome_measures",
            "adverse_events",
        ),
        _id,
    ),
    "tests": lambda test: "/".join(key_of_test(test)),
    "palpation": _sided("muscle", "muscle"),
    "aftercare": lambda advice: (
        key("aftercare", advice) if isinstance(advice, str) else text_key(advice["text"])
    ),
    "goals": lambda goal: (goal.casefold(), text_key(goal)),
    "regions": lambda word: key("region", word),
    "by": lambda name: (name.casefold(), text_key(name)),
    "levels": _LEVELS.index,
    "identifiers": lambda number: (
        number["system"].casefold(),
        number["value"].casefold(),
        number_key(number),
    ),
    "medication": lambda item: (item["text"].casefold(), text_key(item["text"])),
    "not_examined": lambda item: (item["what"].casefold(), text_key(item["what"])),
    "course": lambda item: item["at"],
}
