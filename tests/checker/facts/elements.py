"""What the elements of a resource tell: words, codes, places, references."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.checker.names import OWN, Facts, Json

#: What a reference points to: the name of a resource of a session, or of a person.
Name = Callable[[Any], str | None]
_BELGIAN_SIDES = {"7771000": "left", "24028007": "right", "51440002": "bilateral"}
#: How the side follows a place in words.
_ENDINGS = {
    "left": (" links", ", left"),
    "right": (" rechts", ", right"),
    "bilateral": (" beiderzijds", ", both sides"),
}


def own_code(concept: Any) -> str | None:
    """The code in the project's own system."""
    codings = (concept or {}).get("coding", [])
    return next((one["code"] for one in codings if one.get("system") == OWN), None)


def code_of(concept: Any) -> str | None:
    """The first code."""
    return next((one["code"] for one in (concept or {}).get("coding", [])), None)


def extension(element: Json, tail: str) -> Json:
    return next((one for one in element.get("extension", []) if one["url"].endswith(tail)), {})


def word_of(concept: Json) -> str | None:
    """The document's word: as written where the text has another, else the text without the side after it."""
    text: str | None = concept.get("text")
    written: str | None = extension(concept, "/as-written").get("valueString")
    endings = _ENDINGS.get(str(side_of(concept)), ())
    if text in [ending.strip(", ") for ending in endings]:
        return None
    return written or next(
        (text.removesuffix(one) for one in endings if text and text.endswith(one)), text
    )


def event_word(concept: Json) -> str | None:
    """The same of an event, after the words for a suspicion."""
    text, word = str(concept.get("text")), word_of(concept)
    doubt = next((one for one in ("verdenking op ", "suspected ") if text.startswith(one)), "")
    return f"{doubt}{(word or '').removeprefix(doubt)}"


def place_of(resource: Json) -> Facts:
    site: Json = next(iter(resource.get("bodySite", [])), {})
    return {"muscle": word_of(site), "muscle_code": own_code(site), "side": side_of(site)}


def side_of(site: Json) -> str | None:
    """As the Netherlands write it, or as Belgium does, which has SNOMED CT's codes only."""
    belgian = extension(site, "/be-ext-laterality").get("valueCoding", {}).get("code")
    return own_code(
        extension(site, "Laterality").get("valueCodeableConcept")
    ) or _BELGIAN_SIDES.get(belgian)


def codes_of_others(concept: Any) -> list[str]:
    """The codes that are not the project's own."""
    return [one["code"] for one in (concept or {}).get("coding", []) if one.get("system") != OWN]


def category_and_performer(resource: Json, name: Name) -> Facts:
    categories = [
        one.get("code") for kind in resource.get("category", []) for one in kind.get("coding", [])
    ]
    performers = [name(one) for one in resource.get("performer", [])]
    return {"category": next(iter(categories), None), "performer": next(iter(performers), None)}


def time_of(resource: Json) -> str | None:
    """A period is never right: the whole visit is no time of what was done in it."""
    result: str | None = resource.get("performedDateTime", resource.get("performedPeriod"))
    return result


def points_of(element: Json) -> Any:
    """Whole points are an integer, tenths a quantity in points."""
    amount = element.get("valueQuantity")
    if amount is None:
        return element.get("valueInteger")
    return amount["value"] if amount["code"] == "{score}" else f"{amount['value']} {amount['code']}"
