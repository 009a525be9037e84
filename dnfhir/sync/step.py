"""One step of a push or a retraction: what is to be done with one resource, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final, Literal

from dnfhir.errors import DnfhirError
from dnfhir.fhir.json_values import Json
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.diff import Change
from dnfhir.sync.items import Item

Action = Literal["create", "update", "unchanged", "conflict"]
OnConflict = Literal["stop", "theirs", "ours"]
Choice = Literal["theirs", "ours"]


#: The status of an entry that made a new resource.
CREATED: Final = 201


class ConflictDecision(Enum):
    """How a conflict over a resource was decided."""

    NONE = "no conflict"
    NOW = "decided by this push"
    BEFORE = "decided by an earlier push"


@dataclass(frozen=True)
class Step:
    """What is to be done with one resource, and why.

    resource: what would be sent. server_copy: what the server has. id: the id on the server, as
    far as known. last_sent: the hash of what was sent last. is_older: the only doubt is that a
    newer document was sent before. dropped: the document no longer has it. warning: something to
    report although nothing is to be done. diff: for a dry run, with values. choice: how a conflict
    over it was decided, and decision: when; kept: of `theirs`, the hash of what the server has.
    completes: it is the Provenance of a session that no finished push has left on the server.
    """

    role: str
    type: str
    full_url: str
    action: Action
    reason: str
    resource: Json = field(repr=False)
    server_copy: ServerCopy | None = None
    identifier: dict[str, str] | None = field(default=None, repr=False)
    id: str | None = None
    last_sent: str | None = None
    is_older: bool = False
    dropped: bool = False
    warning: str | None = None
    diff: tuple[Change, ...] = field(default=(), repr=False)
    choice: Choice | None = None
    decision: ConflictDecision = ConflictDecision.NONE
    kept: str | None = None
    completes: bool = False

    @property
    def is_sent(self) -> bool:
        """Does the resource belong in the transaction?"""
        return self.action in ("create", "update")

    @property
    def is_conflict(self) -> bool:
        """Must a person decide first?"""
        return self.action == "conflict"

    @property
    def enters_in_error(self) -> bool:
        """Is it a resource that the document no longer has, to be marked as entered in error?"""
        return self.action == "update" and self.dropped

    @property
    def version(self) -> str | None:
        """The version that the server has."""
        return self.server_copy.version if self.server_copy else None


@dataclass(frozen=True)
class EntryResult:
    """What a server did with one entry: HTTP status, id, and the version where the server tells it."""

    status: int
    id: str
    version: str | None


class StepError(Exception):
    """A failure that one resource of the session causes. step: which; error: what it means."""

    def __init__(self, step: Step, error: DnfhirError) -> None:
        self.step = step
        self.error = error
        super().__init__(str(error))


def step_for(
    item: Item, action: Action, reason: str, server_copy: ServerCopy | None = None
) -> Step:
    """The step for a resource of the document."""
    return Step(
        role=item.role,
        type=item.type,
        full_url=item.full_url,
        action=action,
        reason=reason,
        resource=item.resource,
        server_copy=server_copy,
        identifier=item.identifier,
        id=server_copy.id if server_copy else item.id,
    )
