"""Practitioner: the therapist, the hospital's own like the Patient.

https://hl7.org/fhir/R4/practitioner.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.patient import encode_name
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
    yield context.hospital_entry(
        "practitioner",
        "Practitioner",
        people.practitioner(context),
        identifier=encode_identifiers(therapist.identifier, therapist.identifiers),
        name=encode_name(therapist.name),
        qualification=list(_qualification(therapist.qualification)),
    )


def _qualification(text: str | None) -> Iterator[Json]:
    if text:
        yield {"code": {"text": text}}


def from_fhir(resources: SessionResources) -> Json:
    """The therapist as the resource names them."""
    resource = resources.get("practitioner")
    if resource is None:
        return {}
    therapist = keep_elements(resource, "identifier", "name", "qualification")
    item = present(
        **decode_identifiers(resources, "practitioner", therapist),
        name=decode_name(resources, "practitioner", therapist),
        qualification=_decode_qualification(therapist),
    )
    return {"practitioner": item}


def _decode_qualification(therapist: Json) -> str | None:
    """The first qualification that has a text."""
    for qualification in therapist.get("qualification", []):
        text: str | None = qualification.get("code", {}).get("text")
        if text:
            return text
    return None
