"""Where something was done: at a trigger point, which has its muscle and side, or at a place of its
own.
"""

from __future__ import annotations

from dataclasses import dataclass

from dnfhir.session.examination import TriggerPoint
from dnfhir.session.fields.words import CodedWord
from dnfhir.session.model import Session
from dnfhir.session.treatment import Needling, OtherTreatment


@dataclass(frozen=True)
class Place:
    """A trigger point, if it is one, with muscle and side as far as they are recorded."""

    point: TriggerPoint | None
    muscle: str | CodedWord | None
    side: str | None


def leaves_the_side(point_side: str | None) -> bool:
    """Whether a trigger point's side leaves it to the treatment: it has none, or both, of which one
    may be treated.
    """
    return point_side in (None, "bilateral")


def place_of(session: Session, treatment: Needling | OtherTreatment) -> Place:
    """Its trigger point's muscle and side; its own where there is no trigger point, or that has
    none.

    Of a trigger point on both sides each side may be treated by itself: then the side is the
    treatment's own.
    """
    points = session.trigger_points or ()
    point = next((point for point in points if point.id == treatment.trigger_point), None)
    if point is None:
        return Place(None, treatment.muscle, treatment.side)
    if leaves_the_side(point.side) and treatment.side:
        return Place(point, point.muscle, treatment.side)
    return Place(point, point.muscle, point.side)
