"""What all our Conditions share, both ways."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Final

from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import hl7
from dnfhir.mappers.reverse.keep_known_elements import keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.terms.systems import DEFINITIONS

WRITTEN: Final = (
    "clinicalStatus", "verificationStatus", "category", "code", "subject", "encounter", "recordedDate", "recorder",
    "asserter",
)  # fmt: skip


def condition(
    context: MappingContext,
    role: str,
    says: str,
    verification: str,
    also: Iterable[Json] = (),
    **elements: Any,
) -> Entry:
    """A Condition of this visit; `verification` is the code of its verificationStatus, `also` codes beside it.

    With an abatement it is resolved (con-4), else active.
    """
    state = hl7("condition-ver-status", verification)
    return context.entry(
        role,
        "Condition",
        says,
        clinicalStatus=hl7(
            "condition-clinical", "resolved" if elements.get("abatementDateTime") else "active"
        ),
        verificationStatus={"coding": [*state["coding"], *also]},
        category=[hl7("condition-category", "encounter-diagnosis")],
        subject=context.ref("patient"),
        encounter=context.ref("encounter"),
        recordedDate=context.recorded_date(),
        recorder=context.ref("practitioner"),
        **elements,
    )


def held(
    resources: SessionResources,
    role: str,
    written: Collection[str],
    extensions: Collection[str] = (),
    resource_type: str = "Condition",
) -> Json | None:
    """The resource with this role, its elements in their R4 shape; what a session has no field for is named."""
    resource = resources.get(role)
    if resource is None:
        return None
    if resource.get("resourceType") != resource_type:
        resources.note(role, f"not of the type {resource_type}")
        return None
    read = keep_known_elements(resources, role, resource, written)
    if status(read, "clinicalStatus") != ("resolved" if "abatementDateTime" in read else "active"):
        resources.note(
            f"{role}.clinicalStatus",
            "neither active nor over by its end; a session has no field for it",
        )
    ours = {f"{DEFINITIONS}{name}" for name in extensions}
    if any(extension.get("url") not in ours for extension in read.get("extension", [])):
        resources.note(f"{role}.extension", "an extension that no field of the session says")
    return read


def as_found_by_therapist(resources: SessionResources, role: str, read: Json) -> bool:
    """Whether it stands; a verificationStatus other than such a Condition is written with is named."""
    given = status(read, "verificationStatus")
    if given == "refuted":
        resources.note(f"{role}.verificationStatus", "refuted: left out")
    elif given != "confirmed":
        resources.note(f"{role}.verificationStatus", "not confirmed; a session has no field for it")
    return given != "refuted"


def status(read: Json, element: str) -> object:
    """The first code of one of the two statuses."""
    codings = json_objects(json_object(read.get(element)).get("coding"))
    return next((coding.get("code") for coding in codings), None)
