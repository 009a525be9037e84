"""Patient: the hospital's own; matched by identifier, never overwritten. https://hl7.org/fhir/R4/patient.html"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.elements import Json, present
from dnfhir.mappers.record import Entry, Record
from dnfhir.session import HumanName


def to_fhir(record: Record) -> Iterator[Entry]:
    """The patient as the session names them; a birth date may be a year only."""
    patient = record.session.patient
    yield record.hospital_entry(
        "patient",
        "Patient",
        record.words("patient"),
        identifier=[patient.identifier.model_dump()],
        name=human_name(patient.name),
        gender=patient.sex,
        birthDate=patient.birth_date,
    )


def human_name(name: HumanName | None) -> list[Json]:
    """A HumanName list of at most one."""
    return [present(family=name.family, given=list(name.given))] if name else []
