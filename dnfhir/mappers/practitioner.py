"""Practitioner: the therapist, the hospital's own like the Patient. https://hl7.org/fhir/R4/practitioner.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.patient import human_name
from dnfhir.mappers.reverse.fhir_reader import says
from dnfhir.mappers.reverse.keep_known_elements import shaped
from dnfhir.mappers.reverse.people import identifiers_said, name_said, numbers_written
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import people

HOMES: Final = {
    "practitioner/identifier/system": "Practitioner.identifier.system",
    "practitioner/identifier/value": "Practitioner.identifier.value",
    "practitioner/identifiers/*/system": "Practitioner.identifier.system",
    "practitioner/identifiers/*/value": "Practitioner.identifier.value",
    "practitioner/name/family": "Practitioner.name.family",
    "practitioner/name/given": "Practitioner.name.given",
    "practitioner/qualification": "Practitioner.qualification.code.text",
}


def to_fhir(record: Record) -> Iterator[Entry]:
    """The therapist, with the qualification as written."""
    therapist = record.session.practitioner
    qualification = present(code=present(text=therapist.qualification))
    yield record.hospital_entry(
        "practitioner",
        "Practitioner",
        people.practitioner(record),
        identifier=numbers_written(therapist.identifier, therapist.identifiers),
        name=human_name(therapist.name),
        qualification=[qualification] if qualification else [],
    )


def from_fhir(found: Found) -> Json:
    """The therapist as the record holds them."""
    therapist = found.role("practitioner")
    if therapist is None:
        return {}
    read = shaped(therapist, "identifier", "name", "qualification")
    texts = (held.get("code", {}).get("text") for held in read.get("qualification", []))
    said = says(
        **identifiers_said(found, "practitioner", read),
        name=name_said(found, "practitioner", read),
        qualification=next((text for text in texts if text), None),
    )
    return {"practitioner": said}
