"""Whether what is done at a trigger point is at its place: a muscle or side of its own must agree
with the point's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import ValidationError

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.keys import item_key, same_concept
from dnfhir.session.checking.raw import objects
from dnfhir.session.fields.words import CodedWord
from dnfhir.session.treatment import AT_POINTS


def check_places(document: Mapping[str, Any]) -> Iterator[Problem]:
    """What is done at a trigger point is done at its place: an own muscle or side must agree."""
    points = _points(document)
    for name in AT_POINTS:
        for index, item in objects(document, (name,)):
            named = item_key("trigger_points", {"id": item.get("trigger_point")})
            if named in points:
                yield from _agreement((name, index), item, *points[named])


def _points(document: Mapping[str, Any]) -> dict[str | None, tuple[int, Mapping[str, Any]]]:
    """The trigger points by their ids, with their positions."""
    points: dict[str | None, tuple[int, Mapping[str, Any]]] = {}
    for index, point in objects(document, ("trigger_points",)):
        points[item_key("trigger_points", point)] = (index, point)
    points.pop(None, None)
    return points


#: What to write where a trigger point has the place already.
_FROM_POINT: Final = "the same, or the field left out: it is taken from the trigger point"


def _agreement(
    path: Path, item: Mapping[str, Any], point_index: int, point: Mapping[str, Any]
) -> Iterator[Problem]:
    fault = _muscle_fault(item.get("muscle"), point.get("muscle"))
    if fault:
        where = pointer(("trigger_points", point_index, "muscle"))
        yield Problem(pointer((*path, "muscle")), f"{fault} {where}", _FROM_POINT)
    side, its_side = item.get("side"), point.get("side")
    if isinstance(side, str) and isinstance(its_side, str) and its_side not in (side, "bilateral"):
        where = pointer(("trigger_points", point_index, "side"))
        yield Problem(pointer((*path, "side")), f"is not the same as {where}", _FROM_POINT)


def _muscle_fault(own: object, its: object) -> str | None:
    """How the muscle of a treatment contradicts its trigger point's; None when it does not, or one
    is wrong itself.
    """
    if own is None or its is None or not (_comparable(own) and _comparable(its)):
        return None
    same = same_concept("muscle", own, its)
    if same is None:
        return "cannot be compared with"
    if same:
        return None
    return "is not the same as"


def _comparable(word: object) -> bool:
    """Whether the word is right in itself; if it is not, that is a problem of its own."""
    if isinstance(word, dict):
        try:
            CodedWord.model_validate(word)
        except ValidationError:
            return False
    return same_concept("muscle", word, word) is True
