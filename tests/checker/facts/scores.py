"""What pain scores, their change and outcome measures tell."""

from __future__ import annotations

from tests.checker.facts.elements import (
    Name,
    category_and_performer,
    extension,
    own_code,
    points_of,
    side_of,
    word_of,
)
from tests.checker.names import Facts, Json

_PAIN_CODES = {"VAS100": "38214-3", "VAS10": "38214-3", "NRS": "72514-3"}
_CONTEXTS: dict[str, dict[str | None, str]] = {
    "nl": {"rest": "in rust", "motion": "bij bewegen", "worst": "ergste pijn"},
    "en": {"rest": "at rest", "motion": "on movement", "worst": "worst pain"},
}


def pain_score(resource: Json, name: Name) -> Facts:
    method: Json = next(iter(resource.get("method", {}).get("coding", [])), {})
    scale = method.get("code")
    codes = [one.get("code") for one in resource.get("code", {}).get("coding", [])]
    return {
        "value": points_of(resource),
        "scale": scale
        if _PAIN_CODES.get(str(scale)) in codes
        else f"{scale} with the codes {codes}",
        "moment": extension(resource, "/pain-moment").get("valueCode"),
        "at": resource.get("effectiveDateTime", _moment(resource.get("effectivePeriod", {}))),
        "by": name(next(iter(resource.get("performer", [])), None)),
        **_pain(resource),
    }


def _moment(when: Json) -> str | None:
    """Belgium's profile wants a period: one that begins and ends at once is a moment."""
    return when.get("start") if when.get("start") == when.get("end") else None


def _pain(resource: Json) -> Facts:
    """Which pain it is: its circumstances, told twice, and its place."""
    context = extension(resource, "/pain-context").get("valueCode")
    notes = [note["text"] for note in resource.get("note", [])]
    words = _CONTEXTS[str(resource.get("language"))].get(context)
    site = resource.get("bodySite", {})
    return {
        "context": context
        if notes == ([words] if words else [])
        else f"{context} with the notes {notes}",
        "region": word_of(site),
        "side": side_of(site),
    }


def measure(resource: Json, name: Name) -> Facts:
    amount = resource.get("valueQuantity", {})
    return {
        "text": word_of(resource.get("code", {})),
        "code": own_code(resource.get("code")),
        "value": amount.get("value"),
        "unit": amount.get("code"),
        **category_and_performer(resource, name),
        "at": resource.get("effectiveDateTime"),
        "note": next((note["text"] for note in resource.get("note", [])), None),
    }


def change(resource: Json, name: Name) -> Facts:
    parts = {own_code(one["code"]): one for one in resource.get("component", [])}
    return {
        "points": points_of(parts["absolute-change"]),
        "met": {
            str(code): one["valueBoolean"] for code, one in parts.items() if "valueBoolean" in one
        },
        "verdict": own_code(resource.get("valueCodeableConcept")),
        "of": sorted(str(name(one)) for one in resource.get("derivedFrom", [])),
        **_pain(resource),
    }
