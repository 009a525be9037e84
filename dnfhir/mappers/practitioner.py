"""Practitioner: the therapist, the hospital's own like the Patient. https://hl7.org/fhir/R4/practitioner.html"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.elements import present
from dnfhir.mappers.patient import human_name
from dnfhir.mappers.record import Entry, Record


def to_fhir(record: Record) -> Iterator[Entry]:
    """The therapist, with the qualification as written."""
    therapist = record.session.practitioner
    qualification = present(code=present(text=therapist.qualification))
    yield record.hospital_entry(
        "practitioner",
        "Practitioner",
        record.words("practitioner"),
        identifier=[therapist.identifier.model_dump()],
        name=human_name(therapist.name),
        qualification=[qualification] if qualification else [],
    )
