"""What all our Conditions share: the elements that are written, and how they are read."""

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
    "clinicalStatus", "verificationStatus", "category", "code", "subject", "encounter",
    "recordedDate", "recorder", "asserter",
)  # fmt: skip


def encode_condition(
    context: MappingContext,
    role: str,
    sentence: str,
    verification: str,
    codes_beside: Iterable[Json] = (),
    **elements: Any,
) -> Entry:
    """A Condition of this encounter.

    verification: the code of its verificationStatus; codes_beside: codes that stand there beside
    it. With an abatement it is resolved (con-4), else active.
    """
    clinical_status = "resolved" if elements.get("abatementDateTime") else "active"
    verification_status = hl7("condition-ver-status", verification)
    return context.entry(
        role,
        "Condition",
        sentence,
        clinicalStatus=hl7("condition-clinical", clinical_status),
        verificationStatus={"coding": [*verification_status["coding"], *codes_beside]},
        category=[hl7("condition-category", "encounter-diagnosis")],
        subject=context.ref("patient"),
        encounter=context.ref("encounter"),
        recordedDate=context.recorded_date(),
        recorder=context.ref("practitioner"),
        **elements,
    )


def read_condition(
    resources: SessionResources,
    role: str,
    written: Collection[str],
    extensions: Collection[str] = (),
    resource_type: str = "Condition",
) -> Json | None:
    """The resource with this role, its elements in their R4 shape.

    What a session has no field for is noted.
    """
    resource = resources.get(role)
    if resource is None:
        return None
    if resource.get("resourceType") != resource_type:
        resources.note(role, f"not of the type {resource_type}")
        return None
    condition = keep_known_elements(resources, role, resource, written)
    _note_clinical_status(resources, role, condition)
    _note_extensions(resources, role, condition, extensions)
    return condition


def _note_clinical_status(resources: SessionResources, role: str, condition: Json) -> None:
    expected = "resolved" if "abatementDateTime" in condition else "active"
    if status(condition, "clinicalStatus") != expected:
        resources.note(
            f"{role}.clinicalStatus",
            "neither active nor over by its end; a session has no field for it",
        )


def _note_extensions(
    resources: SessionResources, role: str, condition: Json, names: Collection[str]
) -> None:
    ours = {f"{DEFINITIONS}{name}" for name in names}
    if any(extension.get("url") not in ours for extension in condition.get("extension", [])):
        resources.note(f"{role}.extension", "an extension that no field of the session states")


def is_upheld(resources: SessionResources, role: str, condition: Json) -> bool:
    """Whether it was not refuted.

    A verificationStatus other than `confirmed`, as `to_fhir` writes it, is noted.
    """
    verification = status(condition, "verificationStatus")
    if verification == "refuted":
        resources.note(f"{role}.verificationStatus", "refuted: left out")
        return False
    if verification != "confirmed":
        resources.note(f"{role}.verificationStatus", "not confirmed; a session has no field for it")
    return True


def status(resource: Json, element: str) -> object:
    """The first code of a status that is a CodeableConcept; None without one."""
    codings = json_objects(json_object(resource.get(element)).get("coding"))
    if not codings:
        return None
    return codings[0].get("code")
