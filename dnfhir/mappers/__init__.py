"""The mapping of a session to FHIR resources, and its reverse: one module per resource type has
both directions.

`map_session` is pure: no clock, no network, no randomness; the same session gives the same bytes.
docs/mapping.md shows where each field goes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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

__all__ = ["MAPPERS", "PEOPLE", "Entry", "Mapped", "Mapper", "map_session"]


class ReverseMapper(Protocol):
    """The reverse mapping of one resource type, and where each field goes."""

    @property
    def HOMES(self) -> Mapping[str, str]:  # noqa: N802 - a module's constant
        """Where each field of the document goes: its path to the FHIR path."""

    def from_fhir(self, resources: SessionResources) -> Json:
        """The part of the document that these resources state."""


class Mapper(ReverseMapper, Protocol):
    """One module for one resource type: both directions side by side."""

    def to_fhir(self, context: MappingContext) -> Iterator[Entry]:
        """The resources of this type that the session becomes."""


#: In the order of the Bundle: the people, the encounter, findings, what was done, how it went.
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
#: The letter and the Provenance are made from all other resources, so they are not Mappers; they
#: are read as those are.
READERS: Final[tuple[ReverseMapper, ...]] = (*MAPPERS, composition, provenance)


@dataclass(frozen=True)
class Mapped:
    """A session as FHIR: its entries, and what the screening means."""

    session: Session
    decision: Decision
    entries: tuple[Entry, ...]

    def bundle(self) -> Json:
        """The transaction Bundle that creates the session on a server that has nothing of it yet."""
        return transaction(self.entries)

    def document(self) -> Json:
        """The session as a FHIR document, to be handed over.

        Another version of the session is another document.
        """
        role = f"document/{document_hash(self.session)}"
        identifier = Identity.of(self.session).business_identifier(role)
        return document(self.entries, identifier, self.session.recorded_at)


def map_session(
    session: Session, *, version: str = __version__, pain_change: PainChange = OSTELO_2008
) -> Mapped:
    """Map a session to FHIR R4.

    version: dnfhir's, written into the Provenance. pain_change: from when on a change of pain
    matters.
    """
    context = MappingContext(session, assess(session), version, pain_change)
    entries = _clinical_entries(context)
    normal_context, normal_entries = _normal(context, entries)
    entries.append(composition.to_fhir(normal_context, normal_entries))
    return Mapped(session, context.decision, (*entries, provenance.to_fhir(context, entries)))


def _clinical_entries(context: MappingContext) -> list[Entry]:
    """All but the letter and the Provenance, which are made from the others."""
    entries: list[Entry] = []
    for mapper in MAPPERS:
        entries.extend(mapper.to_fhir(context))
    return entries


def _normal(context: MappingContext, entries: list[Entry]) -> tuple[MappingContext, list[Entry]]:
    """What the letter is made from: the session in its normal form.

    One that has it already is not mapped again.
    """
    session = session_of(normal_form(context.session))
    if session == context.session:
        return context, entries
    normal = MappingContext(session, assess(session), context.version, context.pain_change)
    return normal, _clinical_entries(normal)
