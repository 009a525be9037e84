"""A session becomes FHIR resources: one module per resource type, `to_fhir` in each.

`map_session` is pure: no clock, no network, no randomness; the same session gives the same bytes.
The map itself is drawn in docs/mapping.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from dnfhir import __version__
from dnfhir.mappers import (
    allergy_intolerance,
    condition,
    consent,
    device,
    encounter,
    observation,
    organization,
    patient,
    practitioner,
    procedure,
    provenance,
)
from dnfhir.mappers.bundle import transaction
from dnfhir.mappers.elements import Json
from dnfhir.mappers.kept import Kept, kept
from dnfhir.mappers.record import PEOPLE, Entry, Record
from dnfhir.screening import Decision, assess
from dnfhir.session import Session

__all__ = ["PEOPLE", "Entry", "Kept", "Mapped", "map_session"]

#: In the order of the Bundle: whom it is about, the visit, what was found, what was done, how it went.
MAPPERS: Final[tuple[Callable[[Record], Iterator[Entry]], ...]] = (
    patient.to_fhir,
    practitioner.to_fhir,
    organization.to_fhir,
    encounter.to_fhir,
    condition.to_fhir,
    allergy_intolerance.to_fhir,
    observation.to_fhir,
    consent.to_fhir,
    procedure.to_fhir,
    device.to_fhir,
)


@dataclass(frozen=True)
class Mapped:
    """A session as FHIR: its entries, what the screening means, and which input was only kept as text."""

    session: Session
    decision: Decision
    entries: tuple[Entry, ...]
    kept: tuple[Kept, ...]

    def bundle(self) -> Json:
        """The transaction Bundle that creates the session on a server where nothing of it is yet."""
        return transaction(self.entries)


def map_session(session: Session, *, version: str = __version__) -> Mapped:
    """Map a session to FHIR R4. `version` is dnfhir's, written into the Provenance."""
    record = Record(session, assess(session), version)
    entries = [entry for mapper in MAPPERS for entry in mapper(record)]
    entries += provenance.to_fhir(record, entries)
    return Mapped(session, record.decision, tuple(entries), tuple(kept(session)))
