"""AllergyIntolerance: nickel and chromium, which needles may hold. https://hl7.org/fhir/R4/allergyintolerance.html"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.condition import ALLERGIES, present_contraindications, told_or_found
from dnfhir.mappers.elements import coding, hl7
from dnfhir.mappers.record import Entry, Record
from dnfhir.terms import concept


def to_fhir(record: Record) -> Iterator[Entry]:
    """One for each metal allergy that is present; its code is the substance."""
    for name in present_contraindications(record):
        if name in ALLERGIES:
            yield _allergy(record, name)


def _allergy(record: Record, name: str) -> Entry:
    by = told_or_found(record, name)
    substance = concept("contraindication", name)
    says = substance.nl if record.session.language == "nl" and substance.nl else substance.display
    return record.entry(
        f"contraindication/{name}",
        "AllergyIntolerance",
        f"{record.words('allergy')}: {says}",
        clinicalStatus=hl7("allergyintolerance-clinical", "active"),
        verificationStatus=hl7("allergyintolerance-verification", by["status"]),
        type="allergy",
        code={"coding": [coding(substance.codings[0])]},
        patient=record.ref("patient"),
        encounter=record.ref("encounter"),
        recorder=record.ref("practitioner"),
        asserter=by["asserter"],
    )
