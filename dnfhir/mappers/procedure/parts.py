"""What the session's Procedures share, both ways: who did it, when, and for which trigger point."""

from __future__ import annotations

from typing import Any, Final

from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.condition import trigger_point
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.forward.elements import present, term
from dnfhir.mappers.reverse.fhir_reader import side_of, text_without_side
from dnfhir.mappers.reverse.keep_known_elements import keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.session import AdverseEvent, concept_key
from dnfhir.session.times import is_instant, local_date

#: Elements of every Procedure; those without a field of their own follow from the rest of the session.
SHARED: Final = (
    "status", "statusReason", "category", "code", "subject", "encounter", "performer",
    "performedDateTime", "performedPeriod", "reasonReference", "bodySite",
)  # fmt: skip

_NOT_DONE: Final = ("not-done", "preparation")
#: Events of the vocabulary that happen to the therapist.
_OF_THE_THERAPIST: Final = ("needlestick_injury",)


def shared(context: MappingContext, *, done: bool = True) -> Json:
    """Physical therapy, of this patient, by this therapist on behalf of the practice; what was not done nobody did."""
    by = {"actor": context.ref("practitioner"), "onBehalfOf": context.ref("practice")}
    return present(
        category=term("treatment", "physical_therapy"),
        subject=context.ref("patient"),
        performer=[by] if done else [],
    )


def performed(context: MappingContext, at: str | None) -> Json:
    """Its own time, or else the session's date: the whole visit began before the consent and ended after it."""
    return {"performedDateTime": at or context.day}


def performed_at(resources: SessionResources, where: str, procedure: Json) -> str | None:
    """Its own time; the session's date says nothing of its own."""
    if "performedPeriod" in procedure:
        resources.note(f"{where}.performedPeriod", "a period; a session has one time here")
    at = procedure.get("performedDateTime")
    return str(at) if at and at != _day(resources) else None


def _day(resources: SessionResources) -> str | None:
    """The session's date on its own clock."""
    start = json_object(resources.by_role["encounter"].get("period")).get("start")
    return local_date(start).isoformat() if isinstance(start, str) and is_instant(start) else None


def took_place(resources: SessionResources, where: str, procedure: Json) -> bool:
    """Whether it was done, wholly or in part; one that was not is named."""
    if procedure.get("status") not in _NOT_DONE:
        return True
    resources.note(f"{where}.status", "was not done: left out")
    return False


def is_needled(resources: SessionResources, key: str) -> bool:
    """Whether there is a needling with this id that took place."""
    held = resources.get(f"needling/{key}")
    return held is not None and held.get("status") not in _NOT_DONE


def trigger_point_of(
    resources: SessionResources, where: str, procedure: Json
) -> tuple[str | None, Json]:
    """Id and Condition of the trigger point that it was for."""
    for reference in procedure.get("reasonReference", []):
        key = resources.key_of("trigger-point", reference)
        point = resources.get(f"trigger-point/{key}") if key is not None else None
        if point is not None and key in _points_read(resources):
            return key, point
        if resources.role_of(reference) != "complaint":
            resources.note(f"{where}.reasonReference", "names no trigger point of this session")
    return None, {}


def own_side(
    resources: SessionResources, where: str, site: Json | None, point: Json, on: str | None
) -> str | None:
    """The side that is said beside its trigger point's.

    site: where the muscle stands, if it does; on: the side there. Another place than the trigger point's is named.
    """
    known = (
        keep_known_elements(SessionResources("", {}, {}), where, point, ("bodySite",)).get(
            "bodySite"
        )
        or [{}]
    )[0]
    moved = site is not None and _muscle(site) != _muscle(known)
    one_of_both = side_of(known) == "bilateral" and on in ("left", "right")
    if moved or (side_of(known) not in (None, on) and not one_of_both):
        resources.note(
            f"{where}.bodySite", "another place than the trigger point's, which is taken"
        )
    return on if one_of_both or not side_of(known) else None


def _muscle(site: Json) -> tuple[Any, Any]:
    return site.get("coding"), text_without_side(site)


def _points_read(resources: SessionResources) -> set[str]:
    """Ids of the trigger points that are read; notes are made where that is done."""
    silent = SessionResources(resources.session_id, resources.by_role, resources.by_name)
    return {point["id"] for point in trigger_point.from_fhir(silent).get("trigger_points", ())}


def is_of_the_therapist(event: AdverseEvent) -> bool:
    """Whether it happened to the therapist: it is then no Condition of the patient's."""
    return concept_key("adverse_event", event.event) in _OF_THE_THERAPIST


def complications(context: MappingContext, needling: str | None) -> list[Json]:
    """The Conditions that adverse events of this needling left; None: of needling as a whole, where there was any."""
    if needling is None and not context.session.needling:
        return []
    events = (event for event in context.session.adverse_events or () if event.needling == needling)
    return [
        context.ref(f"complication/{event.id}")
        for event in events
        if not is_of_the_therapist(event)
    ]
