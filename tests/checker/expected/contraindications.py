"""What a server should hold of the contraindications that are present."""

from __future__ import annotations

from collections.abc import Iterator

from tests.checker import names
from tests.checker.expected.shared import Expectation
from tests.checker.names import Facts, Json

_METALS = {
    "nickel_allergy": {"nl": "nikkelallergie", "en": "nickel allergy"},
    "chromium_allergy": {"nl": "chroomallergie", "en": "chromium allergy"},
}


def contraindications(document: Json) -> Iterator[Expectation]:
    """Those that are present, of a question or of none."""
    answers = document.get("screening", {}).get("contraindications", {})
    for item in answers.get("other", []):
        if item["state"] == "present":
            yield f"other-contraindication/{item['id']}", "Condition", _against(document, item)
    for name, answer in answers.items():
        if answer == "present":
            yield _contraindication(document, name)


def _contraindication(document: Json, name: str) -> Expectation:
    if name == "pregnancy":
        return name, "Observation", _pregnancy(document)
    kind = "AllergyIntolerance" if name in _METALS else "Condition"
    return f"contraindication/{name}", kind, _metal(document, name)


def _against(document: Json, item: Json) -> Facts:
    """The Condition of one that is present."""
    is_confirmed = f"other:{item['id']}" in document["screening"].get("confirmed_by_therapist", [])
    return {
        "text": item.get("text"),
        "weight": item["weight"],
        "status": "confirmed" if is_confirmed else "unconfirmed",
        "asserter": names.person(document, "practitioner" if is_confirmed else "patient"),
    }


def _metal(document: Json, name: str) -> Facts:
    """An allergy to a metal has words; of a Condition other facts are looked at."""
    if name not in _METALS:
        return {"category": None, "text": None}
    return {"category": ["environment"], "text": _METALS[name][document.get("language", "nl")]}


def _pregnancy(document: Json) -> Facts:
    screening = document["screening"]
    is_confirmed = "pregnancy" in screening.get("confirmed_by_therapist", [])
    return {
        "codes": ["118185001", "82810-3"],
        "value": ["77386006", "LA15173-0"],
        "category": "social-history",
        "performer": names.person(document, "practitioner" if is_confirmed else "patient"),
        "at": screening.get("at", document["started_at"][:10]),
    }
