"""What the session's Procedures share, to FHIR and back.

Who did it, when, and for which trigger point.
"""

from __future__ import annotations

from typing import Any, Final

from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.condition import trigger_point
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.forward.elements import present, term
from dnfhir.mappers.reverse.fhir_reader import side_of, text_without_side
from dnfhir.mappers.reverse.keep_known_elements import keep_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.session import AdverseEvent, concept_key
from dnfhir.session.times import is_instant, local_date

#: Elements of every Procedure; those without a field of their own follow from the rest of the
#: session.
SHARED: Final = (
    "status", "statusReason", "category", "code", "subject", "encounter", "performer",
    "performedDateTime", "performedPeriod", "reasonReference", "bodySite",
)  # fmt: skip

_NOT_DONE: Final = ("not-done", "preparation")
#: Events of the vocabulary that happen to the therapist.
_OF_THE_THERAPIST: Final = ("needlestick_injury",)


def shared_elements(context: MappingContext, *, done: bool = True) -> Json:
    """Physical therapy of this patient, by this therapist on behalf of the practice.

    By nobody when it was not done.
    """
    performer = {
        "actor": context.ref("practitioner"),
        "onBehalfOf": context.ref("practice"),
    }
    return present(
        category=term("treatment", "physical_therapy"),
        subject=context.ref("patient"),
        performer=[performer] if done else [],
    )


def performed(context: MappingContext, at: str | None) -> Json:
    """Its own time, or else the session's date.

    The encounter began before the consent and ended after it.
    """
    return {"performedDateTime": at or context.day}


def decode_performed(resources: SessionResources, where: str, procedure: Json) -> str | None:
    """Its own time; None for the session's date, which is no time of its own."""
    if "performedPeriod" in procedure:
        resources.note(f"{where}.performedPeriod", "a period; a session has one time here")
    at = procedure.get("performedDateTime")
    if not at or at == _day(resources):
        return None
    return str(at)


def _day(resources: SessionResources) -> str | None:
    """The session's date on its own clock."""
    start = json_object(resources.by_role["encounter"].get("period")).get("start")
    if not isinstance(start, str) or not is_instant(start):
        return None
    return local_date(start).isoformat()


def took_place(resources: SessionResources, where: str, procedure: Json) -> bool:
    """Whether it was done, wholly or in part; one that was not is noted."""
    if procedure.get("status") not in _NOT_DONE:
        return True
    resources.note(f"{where}.status", "was not done: left out")
    return False


def is_needled(resources: SessionResources, key: str) -> bool:
    """Whether there is a needling with this id that took place."""
    needling = resources.get(f"needling/{key}")
    return needling is not None and needling.get("status") not in _NOT_DONE


def trigger_point_of(
    resources: SessionResources, where: str, procedure: Json
) -> tuple[str | None, Json]:
    """Id and Condition of the trigger point that it was for.

    None and an empty Condition without one.
    """
    for reference in procedure.get("reasonReference", []):
        key = resources.key_of("trigger-point", reference)
        if key is not None and key in _decoded_trigger_points(resources):
            return key, resources.get(f"trigger-point/{key}") or {}
        if resources.role_of(reference) != "complaint":
            resources.note(f"{where}.reasonReference", "names no trigger point of this session")
    return None, {}


def _decoded_trigger_points(resources: SessionResources) -> set[str]:
    """Ids of the trigger points that can be read.

    Their own mapper makes the notes, this makes none.
    """
    apart = SessionResources(resources.session_id, resources.by_role, resources.by_name)
    points = trigger_point.from_fhir(apart).get("trigger_points", ())
    return {point["id"] for point in points}


def decode_own_side(
    resources: SessionResources, where: str, site: Json | None, point: Json, side: str | None
) -> str | None:
    """The side that stands beside its trigger point's; None when it adds nothing to that.

    site: where the muscle stands, if it does; side: the side there; point: the trigger point's
    Condition. Another place than the trigger point's is noted.
    """
    point_sites = keep_elements(point, "bodySite").get("bodySite") or [{}]
    point_site = point_sites[0]
    point_side = side_of(point_site)
    is_one_of_both = point_side == "bilateral" and side in ("left", "right")
    is_on_another_side = point_side not in (None, side) and not is_one_of_both
    is_in_another_muscle = site is not None and _muscle(site) != _muscle(point_site)
    if is_on_another_side or is_in_another_muscle:
        resources.note(
            f"{where}.bodySite", "another place than the trigger point's, which is taken"
        )
    if is_one_of_both or point_side is None:
        return side
    return None


def _muscle(site: Json) -> tuple[Any, Any]:
    return site.get("coding"), text_without_side(site)


def is_of_the_therapist(event: AdverseEvent) -> bool:
    """Whether it happened to the therapist: then it leaves no Condition of the patient."""
    return concept_key("adverse_event", event.event) in _OF_THE_THERAPIST


def complications(context: MappingContext, needling: str | None) -> list[Json]:
    """The Conditions that adverse events of this needling left.

    needling: its id; None for needling as a whole, where there was any.
    """
    if needling is None and not context.session.needling:
        return []
    conditions: list[Json] = []
    for event in context.session.adverse_events or ():
        if event.needling == needling and not is_of_the_therapist(event):
            conditions.append(context.ref(f"complication/{event.id}"))
    return conditions
