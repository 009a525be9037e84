"""Where a session is: what a server has of it, in which versions, since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dnfhir.fhir.json_values import Json, json_object
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.sync.locate import SessionMatch, the_one
from dnfhir.sync.snapshot import Snapshot
from dnfhir.sync.snapshot_reader import summary_of, targets_of

State = Literal["nowhere", "there", "withdrawn"]


@dataclass(frozen=True)
class Status:
    """A session on a server; empty when it is not there."""

    snapshot: Snapshot = field(default_factory=Snapshot)
    resources: Mapping[str, ServerCopy | Absent] = field(default_factory=dict)

    @property
    def state(self) -> State:
        """Is it there?"""
        if self.snapshot.encounter is None:
            return "nowhere"
        return "withdrawn" if self.snapshot.is_retracted else "there"

    def as_json(self, document: str | None = None) -> Json:
        """For programs. document: the hash of the document to compare with, when there is one."""
        status: Json = {"state": self.state}
        encounter = self.snapshot.encounter
        if encounter is not None:
            status["encounter"] = _resource(encounter.ref, encounter)
            status["recorded"] = self._recorded(document)
            status["resources"] = [_resource(ref, copy) for ref, copy in self.resources.items()]
        return status

    def _recorded(self, document: str | None) -> Json | None:
        newest = self.snapshot.newest
        if newest is None:
            return None
        content = self.snapshot.document_hash
        return {
            "document": content,
            "at": newest.resource.get("recorded"),
            "written": _written(newest),
            "same": None if document is None else document == content,
        }


def status_on(reader: Reader, session_id: str, practice: Mapping[str, str] | None) -> Status:
    """The session with this id, of this practice when several have one.

    Raises ConflictError: several are meant.
    """
    encounter = the_one(reader, session_id, practice)
    if encounter is None:
        return Status()
    snapshot = summary_of(reader, SessionMatch(encounter.ref, encounter))
    return Status(snapshot, targets_of(reader, snapshot))


def _resource(ref: str, copy: ServerCopy | Absent) -> Json:
    kind, _, server_id = ref.partition("/")
    resource: Json = {"type": kind, "id": server_id, "version": None, "written": None}
    if isinstance(copy, Absent):
        return {**resource, "state": copy.value}
    return {**resource, "version": copy.version, "written": _written(copy), "state": "there"}


def _written(copy: ServerCopy) -> str | None:
    updated = json_object(copy.resource.get("meta")).get("lastUpdated")
    return str(updated) if updated else None
