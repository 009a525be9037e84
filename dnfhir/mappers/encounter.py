"""Encounter: the session itself. https://hl7.org/fhir/R4/encounter.html"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.elements import period, term
from dnfhir.mappers.kept import kept_extensions
from dnfhir.mappers.record import Entry, Record


def to_fhir(record: Record) -> Iterator[Entry]:
    """The visit: ambulatory, finished when its end is recorded, otherwise of unknown status.

    What no other resource carries yet is kept here, each text with the name of its field.
    """
    session = record.session
    yield record.entry(
        "encounter",
        "Encounter",
        record.words("encounter"),
        extension=list(kept_extensions(session)),
        status="finished" if session.ended_at else "unknown",
        **{
            "class": {
                "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
                "code": "AMB",
                "display": "ambulatory",
            }
        },
        type=[term("treatment", "physical_therapy")],
        subject=record.ref("patient"),
        participant=[{"individual": record.ref("practitioner")}],
        period=period(session.started_at, session.ended_at),
        reasonReference=[record.ref("complaint")] if session.complaint else [],
        serviceProvider=record.ref("practice"),
    )
