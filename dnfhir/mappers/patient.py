"""Patient: the hospital's own; matched by identifier, never overwritten.

https://hl7.org/fhir/R4/patient.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.reverse.keep_known_elements import keep_elements
from dnfhir.mappers.reverse.people import decode_identifier, decode_name, encode_identifiers
from dnfhir.mappers.reverse.session_resources import SessionResources
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


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The patient as the session names them; a birth date may be a year only."""
    patient = context.session.patient
    yield context.hospital_entry(
        "patient",
        "Patient",
        people.patient(context),
        identifier=encode_identifiers(patient.identifier),
        name=encode_name(patient.name),
        gender=patient.sex,
        birthDate=patient.born,
    )


def from_fhir(resources: SessionResources) -> Json:
    """The patient as the resource names them."""
    resource = resources.get("patient")
    if resource is None:
        return {}
    patient = keep_elements(resource, "identifier", "name", "gender", "birthDate")
    item = present(
        identifier=decode_identifier(resources, "patient", patient),
        name=decode_name(resources, "patient", patient),
        sex=patient.get("gender"),
        birth_date=patient.get("birthDate"),
    )
    return {"patient": item}


def encode_name(name: HumanName | None) -> list[Json]:
    """A HumanName list of at most one."""
    if name is None:
        return []
    return [present(family=name.family, given=list(name.given))]
