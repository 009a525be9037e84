"""AllergyIntolerance: nickel and chromium, which needles may hold. https://hl7.org/fhir/R4/allergyintolerance.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition import (
    ALLERGIES,
    findings_said,
    present_contraindications,
    told_or_found,
)
from dnfhir.mappers.forward.elements import coding, hl7
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import story
from dnfhir.mappers.sentences.wording import named
from dnfhir.terms import concept, preferred

#: None of its own: `screening/confirmed_by_therapist` has its home at the Conditions, for allergies too.
HOMES: Final[dict[str, str]] = {}
_WRITTEN: Final = (
    "clinicalStatus", "verificationStatus", "type", "category", "code", "patient", "encounter", "recordedDate",
    "recorder", "asserter",
)  # fmt: skip


def to_fhir(record: Record) -> Iterator[Entry]:
    """One for each metal allergy that is present; its code is the substance."""
    return (
        _allergy(record, name) for name in present_contraindications(record) if name in ALLERGIES
    )


def _allergy(record: Record, name: str) -> Entry:
    by = told_or_found(record, name)
    substance = concept("contraindication", name)
    return record.entry(
        f"contraindication/{name}",
        "AllergyIntolerance",
        story.against(
            record, "allergy", named(record, "contraindication", name), record.words(by["status"])
        ),
        clinicalStatus=hl7("allergyintolerance-clinical", "active"),
        verificationStatus=hl7("allergyintolerance-verification", by["status"]),
        type="allergy",
        category=["environment"],  # a metal is neither food, medicine nor of a living thing
        code={
            "coding": [coding(substance.codings[0])],
            "text": preferred(substance, record.session.language),
        },
        patient=record.ref("patient"),
        encounter=record.ref("encounter"),
        recordedDate=record.recorded_date(),
        recorder=record.ref("practitioner"),
        asserter=by["asserter"],
    )


def from_fhir(found: Found) -> Json:
    """Which of the allergies the therapist found; the answers themselves are the QuestionnaireResponse's."""
    return findings_said(found, "AllergyIntolerance", ALLERGIES, _WRITTEN)
