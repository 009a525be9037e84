"""What the session's Procedures share, both ways: who did it, when, and for which trigger point."""

from __future__ import annotations

from typing import Final

from dnfhir.mappers.elements import Json, period, present, term
from dnfhir.mappers.found import Found
from dnfhir.mappers.record import Record

#: Elements of every Procedure; those without a field of their own follow from the rest of the session.
SHARED: Final = (
    "status", "statusReason", "category", "code", "subject", "encounter", "performer",
    "performedDateTime", "performedPeriod", "reasonReference", "bodySite",
)  # fmt: skip


def shared(record: Record) -> Json:
    """Physical therapy, of this patient, by this therapist on behalf of the practice."""
    return present(
        category=term("treatment", "physical_therapy"),
        subject=record.ref("patient"),
        performer=[{"actor": record.ref("practitioner"), "onBehalfOf": record.ref("practice")}],
    )


def performed(record: Record, at: str | None) -> Json:
    """Its own time, or else the session's period."""
    if at:
        return {"performedDateTime": at}
    return {"performedPeriod": period(record.session.started_at, record.session.ended_at)}


def performed_at(found: Found, where: str, procedure: Json) -> str | None:
    """Its own time; the session's period says nothing of its own."""
    own = procedure.get("performedPeriod")
    if own and own != found.resources["encounter"].get("period"):
        found.note(f"{where}.performedPeriod", "another period than the session's; a session has one time here")
    at = procedure.get("performedDateTime")
    return str(at) if at else None


def trigger_point_of(found: Found, where: str, procedure: Json) -> tuple[str | None, Json]:
    """Id and Condition of the trigger point that it was for."""
    for reference in procedure.get("reasonReference", []):
        key = found.key_of("trigger-point", reference)
        point = found.role(f"trigger-point/{key}") if key is not None else None
        if point is not None:
            return key, point
        if found.role_of(reference) != "complaint":
            found.note(f"{where}.reasonReference", "names no trigger point of this session")
    return None, {}


def complications(record: Record, needling: str | None) -> list[Json]:
    """The Conditions that adverse events of this needling left; None: of the session as a whole."""
    events = record.session.adverse_events or ()
    return [record.ref(f"complication/{event.id}") for event in events if event.needling == needling]
