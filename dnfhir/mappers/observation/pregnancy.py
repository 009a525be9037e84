"""Observation: the patient is pregnant. https://hl7.org/fhir/R4/observation.html

No disorder, so no Condition: zib Pregnancy (nl-base-Pregnancy: SNOMED CT 118185001) and the
International Patient Summary (LOINC 82810-3) have an Observation. The patient reported it at
intake, or the therapist found it: the performer states which. Neither asks for a category; R4's
`social-history` is the one that others have for these codes
(http://terminology.hl7.org/CodeSystem/observation-category).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.answers import present_contraindications
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition import (
    PREGNANCY,
    assertion_of,
    compare_with_intake,
    has_pregnancy_as_condition,
    role_of,
)
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import hl7, term
from dnfhir.mappers.observation.parts import read_during_session
from dnfhir.mappers.reverse.fhir_reader import first_of, key_of
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import story
from dnfhir.mappers.sentences.parts import concept_name

#: None of its own: `screening/confirmed_by_therapist` has its home at the Conditions.
HOMES: Final[dict[str, str]] = {}
_ROLE: Final = role_of(PREGNANCY)
_STATUS: Final = "pregnancy_status"
_PREGNANT: Final = "pregnant"
_WRITTEN: Final = (
    "status", "category", "code", "subject", "encounter", "effectiveDateTime", "issued",
    "performer", "valueCodeableConcept",
)  # fmt: skip


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """One when pregnancy is present; that it is absent stays in the intake."""
    if PREGNANCY in present_contraindications(context.session):
        yield _pregnant(context)


def _pregnant(context: MappingContext) -> Entry:
    """At the time of the intake, else on the day of the session."""
    verification, asserter = assertion_of(context, PREGNANCY)
    screening = context.session.screening
    at = screening.at if screening else None
    title = concept_name(context, "observation", _PREGNANT)
    return context.entry(
        _ROLE,
        "Observation",
        story.against(context, PREGNANCY, title, context.words(verification)),
        status="final",
        category=[hl7("observation-category", "social-history", "Social History")],
        code=_term(context, _STATUS),
        subject=context.ref("patient"),
        encounter=context.ref("encounter"),
        effectiveDateTime=at or context.day,
        issued=context.recorded_date(at),
        performer=[asserter],
        valueCodeableConcept=_term(context, _PREGNANT),
    )


def _term(context: MappingContext, key: str) -> Json:
    return term("observation", key, context.concept_name("observation", key))


def from_fhir(resources: SessionResources) -> Json:
    """Whether the therapist found it; the answer itself is the QuestionnaireResponse's."""
    if has_pregnancy_as_condition(resources):
        return {}
    verification = _decode_verification(resources)
    return compare_with_intake(resources, {PREGNANCY: _ROLE}, {PREGNANCY: verification})


def _decode_verification(resources: SessionResources) -> str | None:
    """confirmed or unconfirmed, by who stated it; None when it does not state a pregnancy."""
    resource = resources.get(_ROLE)
    if not resource:
        return None
    observation = read_during_session(resources, _ROLE, resource, _WRITTEN, "observation", _STATUS)
    if not observation:
        return None
    if key_of("observation", observation.get("valueCodeableConcept")) != _PREGNANT:
        resources.note(
            f"{_ROLE}.valueCodeableConcept",
            "another value than pregnant, which a session has no field for",
        )
        return None
    return _decode_performer(resources, observation)


def _decode_performer(resources: SessionResources, observation: Json) -> str:
    where = f"{_ROLE}.performer"
    performer = resources.role_of(first_of(resources, where, observation.get("performer", [])))
    if performer == "practitioner":
        return "confirmed"
    if performer != "patient":
        resources.note(
            where, "neither the patient nor the therapist; reported by the patient is taken"
        )
    return "unconfirmed"
