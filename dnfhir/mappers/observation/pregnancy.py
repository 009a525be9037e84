"""Observation: the patient is pregnant. https://hl7.org/fhir/R4/observation.html

No disorder, so no Condition: zib Pregnancy (nl-base-Pregnancy: SNOMED CT 118185001) and the International Patient
Summary (LOINC 82810-3) have an Observation. The patient told it at intake, or the therapist found it: the performer
says which. Neither asks for a category; R4's `social-history` is the one that others have for these codes
(http://terminology.hl7.org/CodeSystem/observation-category).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition import (
    PREGNANCY,
    is_pregnancy_of_before,
    present_contraindications,
    role_of,
    states_said,
    told_or_found,
)
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import hl7, term
from dnfhir.mappers.observation.parts import held_as
from dnfhir.mappers.reverse.fhir_reader import first_of, key_of
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import story
from dnfhir.mappers.sentences.parts import concept_name

#: None of its own: `screening/confirmed_by_therapist` has its home at the Conditions.
HOMES: Final[dict[str, str]] = {}
_ROLE: Final = role_of(PREGNANCY)
_WRITTEN: Final = (
    "status", "category", "code", "subject", "encounter", "effectiveDateTime", "issued", "performer",
    "valueCodeableConcept",
)  # fmt: skip


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """One when pregnancy is present; that it is absent stays in the intake."""
    if PREGNANCY in present_contraindications(context):
        yield _pregnant(context)


def _pregnant(context: MappingContext) -> Entry:
    """At the time of the intake, else on the day of the session."""
    by, screening = told_or_found(context, PREGNANCY), context.session.screening
    at = screening.at if screening else None
    return context.entry(
        _ROLE,
        "Observation",
        story.against(
            context,
            PREGNANCY,
            concept_name(context, "observation", "pregnant"),
            context.words(by["status"]),
        ),
        status="final",
        category=[hl7("observation-category", "social-history", "Social History")],
        code=term(
            "observation",
            "pregnancy_status",
            context.concept_name("observation", "pregnancy_status"),
        ),
        subject=context.ref("patient"),
        encounter=context.ref("encounter"),
        effectiveDateTime=at or context.day,
        issued=context.recorded_date(at),
        performer=[by["asserter"]],
        valueCodeableConcept=term(
            "observation", "pregnant", context.concept_name("observation", "pregnant")
        ),
    )


def from_fhir(resources: SessionResources) -> Json:
    """Whether the therapist found it; the answer itself is the QuestionnaireResponse's."""
    if is_pregnancy_of_before(resources):
        return {}
    return states_said(resources, {PREGNANCY: _ROLE}, {PREGNANCY: _state(resources)})


def _state(resources: SessionResources) -> str | None:
    """confirmed or unconfirmed, by who said it; None when the resource does not say that the patient is pregnant."""
    held = resources.get(_ROLE)
    read = (
        held_as(resources, _ROLE, held, _WRITTEN, "observation", "pregnancy_status") if held else {}
    )
    if not read:
        return None
    if key_of("observation", read.get("valueCodeableConcept")) != "pregnant":
        resources.note(
            f"{_ROLE}.valueCodeableConcept",
            "another value than pregnant, which a session has no field for",
        )
        return None
    by = resources.role_of(first_of(resources, f"{_ROLE}.performer", read.get("performer", [])))
    if by not in ("patient", "practitioner"):
        resources.note(
            f"{_ROLE}.performer",
            "neither the patient nor the therapist; told by the patient is taken",
        )
    return "confirmed" if by == "practitioner" else "unconfirmed"
