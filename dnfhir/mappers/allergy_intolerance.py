"""AllergyIntolerance: nickel and chromium, which needles may contain.

https://hl7.org/fhir/R4/allergyintolerance.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.answers import present_contraindications
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition import ALLERGIES, assertion_of, decode_contraindications
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import coding, hl7
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import story
from dnfhir.mappers.sentences.parts import concept_name
from dnfhir.terms import concept, preferred

#: None of its own: `screening/confirmed_by_therapist` has its home at the Conditions, for allergies
#: too.
HOMES: Final[dict[str, str]] = {}
_WRITTEN: Final = (
    "clinicalStatus", "verificationStatus", "type", "category", "code", "patient", "encounter",
    "recordedDate", "recorder", "asserter",
)  # fmt: skip


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """One for each metal allergy that is present; its code is the substance."""
    for name in present_contraindications(context.session):
        if name in ALLERGIES:
            yield _allergy(context, name)


def _allergy(context: MappingContext, name: str) -> Entry:
    assertion = assertion_of(context, name)
    substance = concept("contraindication", name)
    title = concept_name(context, "contraindication", name)
    return context.entry(
        f"contraindication/{name}",
        "AllergyIntolerance",
        story.against(context, "allergy", title, context.words(assertion.verification)),
        clinicalStatus=hl7("allergyintolerance-clinical", "active"),
        verificationStatus=hl7("allergyintolerance-verification", assertion.verification),
        type="allergy",
        category=["environment"],  # a metal is neither food, medicine nor of a living thing
        code={
            "coding": [coding(substance.codings[0])],
            "text": preferred(substance, context.session.language),
        },
        patient=context.ref("patient"),
        encounter=context.ref("encounter"),
        recordedDate=context.recorded_date(),
        recorder=context.ref("practitioner"),
        asserter=assertion.asserter,
    )


def from_fhir(resources: SessionResources) -> Json:
    """Which of the allergies the therapist found.

    The answers themselves are the QuestionnaireResponse's.
    """
    return decode_contraindications(resources, "AllergyIntolerance", ALLERGIES, _WRITTEN)
