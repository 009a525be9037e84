"""Patient: the hospital's own; matched by identifier, never overwritten. https://hl7.org/fhir/R4/patient.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.reverse.fhir_reader import says
from dnfhir.mappers.reverse.keep_known_elements import shaped
from dnfhir.mappers.reverse.people import identifier_said, name_said, numbers_written
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import people
from dnfhir.session import HumanName

#: Where each field of the document goes.
HOMES: Final = {
    "patient/identifier/system": "Patient.identifier.system",
    "patient/identifier/value": "Patient.identifier.value",
    "patient/name/family": "Patient.name.family",
    "patient/name/given": "Patient.name.given",
    "patient/sex": "Patient.gender",
    "patient/birth_date": "Patient.birthDate",
}


def to_fhir(record: Record) -> Iterator[Entry]:
    """The patient as the session names them; a birth date may be a year only."""
    patient = record.session.patient
    yield record.hospital_entry(
        "patient",
        "Patient",
        people.patient(record),
        identifier=numbers_written(patient.identifier),
        name=human_name(patient.name),
        gender=patient.sex,
        birthDate=patient.born,
    )


def from_fhir(found: Found) -> Json:
    """The patient as the record holds them."""
    patient = found.role("patient")
    if patient is None:
        return {}
    read = shaped(patient, "identifier", "name", "gender", "birthDate")
    said = says(
        identifier=identifier_said(found, "patient", read),
        name=name_said(found, "patient", read),
        sex=read.get("gender"),
        birth_date=read.get("birthDate"),
    )
    return {"patient": said}


def human_name(name: HumanName | None) -> list[Json]:
    """A HumanName list of at most one."""
    return [present(family=name.family, given=list(name.given))] if name else []
