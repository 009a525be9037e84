"""Three versions of a resource compared: the document's, the one sent last, the one the server holds now.

server = document: unchanged. server = last sent, and the document is not older: an update, guarded by the
version just read. Everything else is a conflict: somebody else changed the resource, and a person decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from dnfhir.content import Json, content_hash, says_the_same
from dnfhir.errors import DnfhirError
from dnfhir.sync.diff import Change
from dnfhir.sync.parties import Item
from dnfhir.sync.reading import Held
from dnfhir.sync.withdraw import can_withdraw, withdrawn

Action = Literal["create", "update", "unchanged", "conflict"]


@dataclass(frozen=True)
class Step:
    """What is to be done with one resource, and why. resource: what would be sent; held: what the server has.

    id: the id on the server, as far as known. last_sent: the hash of what was sent last, of a conflict.
    warning: something to tell although nothing is to be done. diff: for a dry run, with values.
    """

    role: str
    type: str
    full_url: str
    action: Action
    why: str
    resource: Json = field(repr=False)
    held: Held | None = None
    identifier: dict[str, str] | None = field(default=None, repr=False)
    id: str | None = None
    last_sent: str | None = None
    warning: str | None = None
    diff: tuple[Change, ...] = field(default=(), repr=False)

    @property
    def is_sent(self) -> bool:
        """Does the resource belong in the transaction?"""
        return self.action in ("create", "update")

    @property
    def withdraws(self) -> bool:
        """Is it a resource that the document no longer holds, to be marked as entered in error?"""
        return self.action == "update" and self.identifier is None


class StepError(Exception):
    """A failure that one resource of the session causes. step: which; error: what it means."""

    def __init__(self, step: Step, error: DnfhirError) -> None:
        self.step = step
        self.error = error
        super().__init__(str(error))


@dataclass(frozen=True)
class Comparison:
    """Compares resources of one document. older: something newer was sent before. names: as in `content`."""

    names: Mapping[str, str]
    older: bool

    def of_document(self, item: Item, held: Held | None, sent: str | None) -> Step:
        """What is to be done with a resource of the document."""
        action, why = self._decide(item.resource, held, sent)
        return step(item, action, why, held, sent=sent)

    def of_dropped(self, role: str, held: Held, sent: str) -> Step:
        """What is to be done with a resource that was sent before and that the document no longer holds."""
        full_url = self.names.get(held.ref, held.ref)
        if role.startswith("?") or not can_withdraw(held.type):
            why = "sent before, no longer in the document, and not to be withdrawn by this version of dnfhir"
            return Step(role, held.type, full_url, "conflict", why, held.resource, held, id=held.id)
        wanted = withdrawn(held.resource)
        action, why = self._decide(wanted, held, sent)
        if action in ("update", "unchanged"):
            why = "no longer in the document: withdrawn" + (" before" if action == "unchanged" else "")
        return Step(role, held.type, full_url, action, why, wanted, held, id=held.id, last_sent=sent)

    def _decide(self, wanted: Json, held: Held | None, sent: str | None) -> tuple[Action, str]:
        older: tuple[Action, str] = ("conflict", "older document: a newer one was sent before")
        if held is None:
            return older if self.older else ("create", "not on the server yet")
        if says_the_same(wanted, held.resource, self.names):
            return "unchanged", "the server holds the same"
        if content_hash(held.resource, self.names) != sent:
            return "conflict", "changed on the server by somebody else"
        return older if self.older else ("update", "the document changed")


def deleted(item: Item, server_id: str) -> Step:
    """The conflict over a resource that somebody deleted."""
    return replace(step(item, "conflict", "deleted on the server by somebody else"), id=server_id)


def step(item: Item, action: Action, why: str, held: Held | None = None, *, sent: str | None = None) -> Step:
    """The step for a resource of the document."""
    known = held.id if held else item.id
    return Step(item.role, item.type, item.full_url, action, why, item.resource, held, item.identifier, known, sent)
