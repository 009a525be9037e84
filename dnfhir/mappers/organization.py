"""Organization: the practice, the hospital's own like the Patient. https://hl7.org/fhir/R4/organization.html"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.record import Entry, Record


def to_fhir(record: Record) -> Iterator[Entry]:
    """The practice where the session took place."""
    practice = record.session.practice
    yield record.hospital_entry(
        "practice",
        "Organization",
        record.words("practice"),
        identifier=[practice.identifier.model_dump()],
        name=practice.name,
    )
