"""Organization: the practice, the hospital's own like the Patient. https://hl7.org/fhir/R4/organization.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.reverse.fhir_reader import says
from dnfhir.mappers.reverse.keep_known_elements import shaped
from dnfhir.mappers.reverse.people import identifiers_said, numbers_written
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import people

HOMES: Final = {
    "practice/identifier/system": "Organization.identifier.system",
    "practice/identifier/value": "Organization.identifier.value",
    "practice/identifiers/*/system": "Organization.identifier.system",
    "practice/identifiers/*/value": "Organization.identifier.value",
    "practice/name": "Organization.name",
}


def to_fhir(record: Record) -> Iterator[Entry]:
    """The practice where the session took place."""
    practice = record.session.practice
    yield record.hospital_entry(
        "practice",
        "Organization",
        people.practice(record),
        identifier=numbers_written(practice.identifier, practice.identifiers),
        name=practice.name,
    )


def from_fhir(found: Found) -> Json:
    """The practice as the record holds it."""
    practice = found.role("practice")
    if practice is None:
        return {}
    read = shaped(practice, "identifier", "name")
    return {"practice": says(**identifiers_said(found, "practice", read), name=read.get("name"))}
