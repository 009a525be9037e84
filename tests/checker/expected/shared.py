"""What several parts of the expectation ask of a document."""

from __future__ import annotations

from tests.checker.names import Facts, Json
from tests.checker.normal import purpose

#: The role of a resource, its type, and the facts it must tell.
Expectation = tuple[str, str, Facts]


def is_referred(document: Json, direction: str) -> bool:
    return bool(document.get("referral", {}).get("direction") == direction)


def is_needling_meant(document: Json) -> bool:
    return bool(document.get("needling")) or purpose(document) == "treatment"


def side_of(treatment: Json, point: Json) -> str | None:
    """The trigger point's side; of one on both sides the side that was treated, when it is named."""
    side, own = point.get("side"), treatment.get("side")
    return own if side is None or (side == "bilateral" and own) else side
