"""Where a session is: what a server holds of it, in which versions, since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dnfhir.fhir.json_values import Json, json_object
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.sync.locate import SessionMatch, the_one
from dnfhir.sync.session_record import StoredSession, recorded, targets

State = Literal["nowhere", "there", "withdrawn"]


@dataclass(frozen=True)
class Status:
    """A session on a server; empty when it is not there."""

    found: StoredSession | None = None
    resources: Mapping[str, ServerCopy | Absent] = field(default_factory=dict)

    @property
    def state(self) -> State:
        """Is it there?"""
        if self.found is None:
            return "nowhere"
        return "withdrawn" if self.found.is_withdrawn else "there"

    def as_json(self, document: str | None = None) -> Json:
        """For programs. document: the hash of the document to compare with, when there is one."""
        told: Json = {"state": self.state}
        if self.found is not None:
            told["encounter"] = _resource(self.found.encounter.ref, self.found.encounter)
            told["recorded"] = self._recorded(document)
            told["resources"] = [_resource(ref, held) for ref, held in self.resources.items()]
        return told

    def _recorded(self, document: str | None) -> Json | None:
        newest = self.found.newest if self.found else None
        if self.found is None or newest is None:
            return None
        digest = self.found.document_hash
        return {
            "document": digest,
            "at": newest.resource.get("recorded"),
            "written": _written(newest),
            "same": None if document is None else document == digest,
        }


def status_on(reader: Reader, session_id: str, practice: Mapping[str, str] | None) -> Status:
    """The session with this id, of this practice when several have one. Raises ConflictError: several are meant."""
    encounter = the_one(reader, session_id, practice)
    if encounter is None:
        return Status()
    found = recorded(reader, SessionMatch(encounter.ref, encounter))
    return Status(found, targets(reader, found))


def _resource(ref: str, held: ServerCopy | Absent) -> Json:
    kind, _, name = ref.partition("/")
    there = held if isinstance(held, ServerCopy) else None
    return {
        "type": kind,
        "id": name,
        "version": there.version if there else None,
        "written": _written(there) if there else None,
        "state": "there" if isinstance(held, ServerCopy) else held.value,
    }


def _written(held: ServerCopy) -> str | None:
    found = json_object(held.resource.get("meta")).get("lastUpdated")
    return str(found) if found else None
