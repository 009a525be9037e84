"""Reading JSON of which nothing is known yet: no accessor here raises on a wrong shape."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from dnfhir.fhir.pointers import join

#: A JSON object; its decimals are `Decimal` and keep their digits.
Json = dict[str, Any]


def json_object(value: object) -> Json:
    """The value if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def json_objects(value: object) -> list[Json]:
    """The JSON objects of a list; none of anything else."""
    if not isinstance(value, list):
        return []
    return [item for item in value if isinstance(item, dict)]


def items(value: object, pointer: str) -> Iterator[tuple[str, Any]]:
    """The items of a list, or the one value, each with its pointer; nothing for null or absent."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield join(pointer, index), item
    elif value is not None:
        yield pointer, value


def as_objects(value: object) -> list[Json]:
    """The objects among the items of a list, or the one object."""
    if isinstance(value, list):
        return json_objects(value)
    return json_objects([value])


def is_choice_of(key: str, name: str) -> bool:
    """Whether a member is one of name[x] ("valueInteger" for "value")."""
    return key.startswith(name) and key[len(name) : len(name) + 1].isupper()


def choice_key(value: Json, name: str) -> str | None:
    """The member that is name[x] ("valueInteger" for "value"); None without one."""
    for key in value:
        if is_choice_of(key, name):
            return key
    return None


def codes_of(concept: object, system: str) -> set[str]:
    """The codes of a system in one or several CodeableConcepts (or codings)."""
    codes: set[str] = set()
    for stated in as_objects(concept):
        for coding in as_objects(stated.get("coding", stated)):
            code = coding.get("code")
            if coding.get("system") == system and isinstance(code, str):
                codes.add(code)
    return codes


def number(value: object) -> int | float | Decimal | None:
    """A JSON number; None for anything else, also for a Decimal that is NaN and cannot be compared."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    if isinstance(value, Decimal) and value.is_nan():
        return None
    return value


def score_of(resource: Json, pointer: str) -> tuple[str, int | float | Decimal | None]:
    """Where an Observation or component has its points, and how many: an integer, or a quantity's value."""
    if "valueInteger" in resource:
        return join(pointer, "valueInteger"), number(resource["valueInteger"])
    place = join(pointer, "valueQuantity", "value")
    for quantity in as_objects(resource.get("valueQuantity")):
        return place, number(quantity.get("value"))
    return place, None


def is_after(start: object, end: object) -> bool:
    """True when the first FHIR dateTime is certainly later than the second (to the precision both have)."""
    if not (isinstance(start, str) and isinstance(end, str)):
        return False
    if "T" in start and "T" in end:
        first, second = _moment(start), _moment(end)
        if first is not None and second is not None:
            return first > second
    shared = min(len(start.partition("T")[0]), len(end.partition("T")[0]))
    return start[:shared] > end[:shared]


def _moment(text: str) -> datetime | None:
    """A point in time; None without offset, or when Python has no such time (a leap second)."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    return moment
