"""Practitioner: the therapist, the hospital's own like the Patient. https://hl7.org/fhir/R4/practitioner.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.patient import human_name
from dnfhir.mappers.reverse.keep_known_elements import keep_elements
from dnfhir.mappers.reverse.people import decode_identifiers, decode_name, encode_identifiers
from dnfhir.mappers.reverse.session_resources import SessionResources
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


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The therapist, with the qualification as written."""
    therapist = context.session.practitioner
    qualification = present(code=present(text=therapist.qualification))
    yield context.hospital_entry(
        "practitioner",
        "Practitioner",
        people.practitioner(context),
        identifier=encode_identifiers(therapist.identifier, therapist.identifiers),
        name=human_name(therapist.name),
        qualification=[qualification] if qualification else [],
    )


def from_fhir(resources: SessionResources) -> Json:
    """The therapist as the record holds them."""
    therapist = resources.get("practitioner")
    if therapist is None:
        return {}
    read = keep_elements(therapist, "identifier", "name", "qualification")
    texts = (held.get("code", {}).get("text") for held in read.get("qualification", []))
    said = present(
        **decode_identifiers(resources, "practitioner", read),
        name=decode_name(resources, "practitioner", read),
        qualification=next((text for text in texts if text), None),
    )
    return {"practitioner": said}
