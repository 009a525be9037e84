"""What a server has of one session, read once: a value that never changes, and talks to nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from dnfhir.fhir import jsontext
from dnfhir.mappers.reverse.session_resources import is_entered_in_error
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.sync.manifest import ProvenanceCopy


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True)
class SnapshotConflict:
    """Why a snapshot could not be finished: a person must decide. role: of the resource in doubt."""

    role: str
    reason: str


@dataclass(frozen=True)
class Snapshot:
    """One session as a server has it; empty when it has nothing of it.

    namespace, session_id: the practice's namespace, and the id that is unique within it. resources:
    by role. sent: for each role the content hash that was sent last. kept: for those that were
    declined, the hash of what the server had then. deleted: by role the id of what somebody
    deleted. unknown: roles made up for what nothing names. names: for each `Type/id` the name that
    the document uses for it. people, episode: what the document's people and series are there.
    conflict: what ended the reading.
    """

    namespace: str = ""
    session_id: str = field(default="", repr=False)
    encounter: ServerCopy | None = None
    provenances: tuple[ProvenanceCopy, ...] = ()
    resources: Mapping[str, ServerCopy] = field(default_factory=_nothing)
    sent: Mapping[str, str] = field(default_factory=_nothing)
    kept: Mapping[str, str] = field(default_factory=_nothing)
    deleted: Mapping[str, str] = field(default_factory=_nothing)
    unknown: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=_nothing)
    people: Mapping[str, ServerCopy | None] = field(default_factory=_nothing)
    episode: ServerCopy | Absent = Absent.NEVER
    conflict: SnapshotConflict | None = None

    @property
    def newest(self) -> ProvenanceCopy | None:
        """The Provenance of what was sent last."""
        return newest_of(self.provenances)

    @property
    def stamp(self) -> str:
        """Changes whenever dnfhir records something of the session."""
        return self.newest.stamp if self.newest else ""

    @property
    def document_hash(self) -> str | None:
        """The hash of the document that was sent last; a retraction keeps the document's."""
        return self.newest.document_hash if self.newest else None

    def provenance_named(self, name: tuple[str, str]) -> ProvenanceCopy | None:
        """The session's Provenance with this business identifier."""
        for provenance in self.provenances:
            if name in provenance.names:
                return provenance
        return None

    @property
    def is_retracted(self) -> bool:
        """Is the session as a whole entered in error?"""
        return self.encounter is not None and is_entered_in_error(self.encounter.resource)

    @property
    def is_cut_off(self) -> bool:
        """Is it there without a Provenance: did a push end before it was finished?"""
        return self.encounter is not None and not self.provenances

    @property
    def file_name(self) -> str:
        """A UUID that names the session in file names: its Encounter's id, else made of its name."""
        try:
            return str(UUID(self.encounter.id if self.encounter else ""))
        except ValueError:
            return str(uuid5(NAMESPACE_URL, jsontext.canonical([self.namespace, self.session_id])))


def newest_of(provenances: Iterable[ProvenanceCopy]) -> ProvenanceCopy | None:
    """The Provenance that was recorded last; of two at one instant the one written last."""
    return max(
        provenances,
        key=lambda provenance: (provenance.recorded_at, provenance.written_at),
        default=None,
    )
