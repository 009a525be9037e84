"""A session becomes FHIR resources and comes back: one module per resource type, both directions side by side.

`map_session` is pure: no clock, no network, no randomness; the same session gives the same bytes.
The map itself is drawn in docs/mapping.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from dnfhir._version import __version__
from dnfhir.fhir.json_values import Json
from dnfhir.mappers import (
    adverse_event,
    allergy_intolerance,
    care_plan,
    composition,
    condition,
    consent,
    detected_issue,
    device,
    encounter,
    episode_of_care,
    goal,
    medication_statement,
    observation,
    organization,
    patient,
    practitioner,
    practitioner_role,
    procedure,
    provenance,
    questionnaire_response,
    service_request,
    software,
    treatment_plan,
)
from dnfhir.mappers.forward.bundle import document, transaction
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.roles import PEOPLE
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.screening import Decision, assess
from dnfhir.session import Session, document_hash, normal_form
from dnfhir.session.reader import session_of

__all__ = ["MAPPERS", "PEOPLE", "Entry", "Mapped", "Mapper", "Reader", "map_session"]


class Reader(Protocol):
    """The way back from one resource type, and where each field goes."""

    @property
    def HOMES(self) -> Mapping[str, str]:  # noqa: N802 - a module's constant
        """Where each field of the document goes: its path to the FHIR path."""

    def from_fhir(self, resources: SessionResources) -> Json:
        """The part of the document that these resources say."""


class Mapper(Reader, Protocol):
    """One module for one resource type: both directions side by side."""

    def to_fhir(self, context: MappingContext) -> Iterator[Entry]:
        """The resources of this type that the session becomes."""


#: In the order of the Bundle: whom it is about, the visit, what was found, what was done, how it went.
MAPPERS: Final[tuple[Mapper, ...]] = (
    patient,
    practitioner,
    organization,
    practitioner_role,
    episode_of_care,
    encounter,
    questionnaire_response,
    condition,
    allergy_intolerance,
    medication_statement,
    observation,
    consent,
    procedure,
    device,
    adverse_event,
    care_plan,
    goal,
    treatment_plan,
    service_request,
    detected_issue,
    software,
)
#: The letter is written after all others, and the Provenance over them and it, so they are no Mappers; they read as
#: those do.
READERS: Final[tuple[Reader, ...]] = (*MAPPERS, composition, provenance)


@dataclass(frozen=True)
class Mapped:
    """A session as FHIR: its entries, and what the screening means."""

    session: Session
    decision: Decision
    entries: tuple[Entry, ...]

    def bundle(self) -> Json:
        """The transaction Bundle that creates the session on a server where nothing of it is yet."""
        return transaction(self.entries)

    def document(self) -> Json:
        """The session as a FHIR document, to be handed over; another version of the session is another document."""
        role = f"document/{document_hash(self.session)}"
        identifier = Identity.of(self.session).business_identifier(role)
        return document(self.entries, identifier, self.session.recorded_at)


def map_session(
    session: Session, *, version: str = __version__, pain_change: PainChange = OSTELO_2008
) -> Mapped:
    """Map a session to FHIR R4.

    version: dnfhir's, written into the Provenance. pain_change: from when on a change of pain matters.
    """
    record = MappingContext(session, assess(session), version, pain_change)
    clinical = _clinical(record)
    entries = [*clinical, _letter(record, clinical)]
    return Mapped(session, record.decision, (*entries, provenance.to_fhir(record, entries)))


def _clinical(context: MappingContext) -> list[Entry]:
    """All but the letter and the Provenance, which are over the others."""
    return [entry for mapper in MAPPERS for entry in mapper.to_fhir(context)]


def _letter(context: MappingContext, clinical: Sequence[Entry]) -> Entry:
    """The letter of the session in its normal form; one that is in it already needs no second mapping."""
    session = session_of(normal_form(context.session))
    if session == context.session:
        return composition.to_fhir(context, clinical)
    plain = MappingContext(session, assess(session), context.version, context.pain_change)
    return composition.to_fhir(plain, _clinical(plain))
