"""Organization: the practice, the hospital's own like the Patient.

https://hl7.org/fhir/R4/organization.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.reverse.keep_known_elements import keep_elements
from dnfhir.mappers.reverse.people import decode_identifiers, encode_identifiers
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import people

HOMES: Final = {
    "practice/identifier/system": "Organization.identifier.system",
    "practice/identifier/value": "Organization.identifier.value",
    "practice/identifiers/*/system": "Organization.identifier.system",
    "practice/identifiers/*/value": "Organization.identifier.value",
    "practice/name": "Organization.name",
}


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The practice where the session took place."""
    practice = context.session.practice
    yield context.hospital_entry(
        "practice",
        "Organization",
        people.practice(context),
        identifier=encode_identifiers(practice.identifier, practice.identifiers),
        name=practice.name,
    )


def from_fhir(resources: SessionResources) -> Json:
    """The practice as the resource names it."""
    resource = resources.get("practice")
    if resource is None:
        return {}
    practice = keep_elements(resource, "identifier", "name")
    identifiers = decode_identifiers(resources, "practice", practice)
    return {"practice": present(**identifiers, name=practice.get("name"))}
