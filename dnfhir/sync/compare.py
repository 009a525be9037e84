"""Three versions of a resource compared: the document's, the one sent last, the one the server holds now.

server = document: unchanged. server = last sent, and the document is not older: an update, guarded by the
version just read. Everything else is a conflict: somebody else changed the resource, and a person decides, by
`on_conflict`: `ours` writes the document over it, guarded all the same; `theirs` leaves it, and the manifest keeps
what was declined and what it was declined for, so that nobody is asked twice. An older document, another patient
and what is not certainly ours are decided by neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal, NamedTuple

from dnfhir.errors import DnfhirError
from dnfhir.fhir.content import content, content_hash, has_same_content
from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.forward.entered_in_error import can_be_entered_in_error, mark_entered_in_error
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.diff import Change
from dnfhir.sync.items import Item

Action = Literal["create", "update", "unchanged", "conflict"]
OnConflict = Literal["stop", "theirs", "ours"]
Choice = Literal["theirs", "ours"]

_EDITED: Final = "changed on the server by somebody else"
_UNKNOWN: Final = "on the server, and no finished push of the session tells of it"
_DELETED: Final = "deleted on the server by somebody else"
#: What the reason begins with where nothing else is in doubt.
OLDER: Final = "older document: a newer one was sent before"
_PATIENT: Final = ("subject", "patient")


@dataclass(frozen=True)
class Step:
    """What is to be done with one resource, and why. resource: what would be sent; held: what the server has.

    id: the id on the server, as far as known. last_sent: the hash of what was sent last, of a conflict.
    warning: something to tell although nothing is to be done. diff: for a dry run, with values. choice: how a conflict
    over it was decided; kept: of `theirs`, the hash of what the server holds. completes: it is the record of a session
    that no finished push has left on the server.
    """

    role: str
    type: str
    full_url: str
    action: Action
    why: str
    resource: Json = field(repr=False)
    held: ServerCopy | None = None
    identifier: dict[str, str] | None = field(default=None, repr=False)
    id: str | None = None
    last_sent: str | None = None
    warning: str | None = None
    diff: tuple[Change, ...] = field(default=(), repr=False)
    choice: Choice | None = None
    kept: str | None = None
    completes: bool = False

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


class _Verdict(NamedTuple):
    action: Action
    why: str
    choice: Choice | None = None


@dataclass(frozen=True)
class Comparison:
    """Compares resources of one document.

    names: as in `content`. older: something newer was sent before. on_conflict: what decides over somebody else's
    edit. The methods' sent and kept are the manifest's hashes: of what was sent last, and of what the server held when
    it was declined.
    """

    names: Mapping[str, str]
    older: bool
    on_conflict: OnConflict = "stop"

    def of_document(
        self, item: Item, held: ServerCopy | None, sent: str | None, kept: str | None = None
    ) -> Step:
        """What is to be done with a resource of the document."""
        verdict = self._decide(item.resource, held, sent, kept)
        return _decided(step(item, verdict.action, verdict.why, held, sent=sent), verdict)

    def of_dropped(self, role: str, held: ServerCopy, sent: str, kept: str | None = None) -> Step:
        """What is to be done with a resource that was sent before and that the document no longer holds."""
        full_url = self.names.get(held.ref, held.ref)
        if role.startswith("?") or not can_be_entered_in_error(held.type):
            why = "sent before, no longer in the document, and not to be withdrawn by this version of dnfhir"
            return Step(role, held.type, full_url, "conflict", why, held.resource, held, id=held.id)
        wanted = mark_entered_in_error(held.resource)
        verdict = self._decide(wanted, held, sent, kept)
        action, why = verdict.action, verdict.why
        if verdict.choice:
            why = f"no longer in the document{': withdrawn' if action == 'update' else ''}; {why}"
        elif action in ("update", "unchanged"):
            why = "no longer in the document: withdrawn" + (
                " before" if action == "unchanged" else ""
            )
        found = Step(
            role, held.type, full_url, action, why, wanted, held, id=held.id, last_sent=sent
        )
        return _decided(found, verdict)

    def of_deleted(self, item: Item, server_id: str) -> Step:
        """What is to be done with a resource of the document that somebody deleted: `ours` writes it again.

        Under an id of ours it comes back as its next version; the server gives another id where it chose the first.
        """
        if self.on_conflict == "ours" and not self.older:
            why = f"{_DELETED}; ours is written again"
            return _decided(step(item, "create", why), _Verdict("create", why, "ours"))
        asked = self.on_conflict != "stop"
        reason = (
            f"; {OLDER}"
            if asked and self.older
            else "; only `ours` writes it again"
            if asked
            else ""
        )
        found = deleted(item, server_id)
        return replace(found, why=found.why + reason)

    def _decide(
        self, wanted: Json, held: ServerCopy | None, sent: str | None, kept: str | None
    ) -> _Verdict:
        older = _Verdict("conflict", OLDER)
        if held is None:
            return older if self.older else _Verdict("create", "not on the server yet")
        if has_same_content(wanted, held.resource, self.names):
            return _Verdict("unchanged", "the server holds the same")
        if kept == kept_hash(held) and sent == content_hash(wanted, self.names):
            return _Verdict("unchanged", "theirs is kept, as decided before", "theirs")
        if content_hash(held.resource, self.names) != sent:
            return self._conflict(wanted, held, sent)
        return older if self.older else _Verdict("update", "the document changed")

    def _conflict(self, wanted: Json, held: ServerCopy, sent: str | None) -> _Verdict:
        """Somebody else's edit, or what no manifest tells of.

        That may be our own: parts of a document whose push was cut off before its Provenance. Only that document can
        tell, so pushing it again finishes it; another document over it waits for a person, as over an edit.
        """
        what = _UNKNOWN if sent is None else _EDITED
        if self.on_conflict == "stop":
            return _Verdict("conflict", what)
        if self.older:
            return _Verdict("conflict", f"{what}; {OLDER}")
        if not self._is_about_the_same(wanted, held):
            return _Verdict("conflict", f"{what}: it is not certainly about this patient")
        if self.on_conflict == "theirs":
            return _Verdict("unchanged", f"{what}; theirs is kept", "theirs")
        return _Verdict("update", f"{what}; ours is written over it", "ours")

    def _is_about_the_same(self, wanted: Json, held: ServerCopy) -> bool:
        """Is it a resource of this type and this patient? An edit may have moved it to somebody else."""
        said, there = content(wanted, self.names), content(held.resource, self.names)
        named = (name for name in _PATIENT if name in there)
        alike = all(_reference(there[name]) == _reference(said.get(name)) for name in named)
        return held.type == wanted["resourceType"] and alike


def _reference(value: object) -> object:
    """Whom a Reference names; a display beside it says nothing else."""
    return json_object(value).get("reference")


def kept_hash(held: ServerCopy) -> str:
    """The hash of what the server holds, by the server's own names: nothing but an edit there changes it."""
    return content_hash(held.resource)


def _decided(found: Step, verdict: _Verdict) -> Step:
    kept = kept_hash(found.held) if verdict.choice == "theirs" and found.held else None
    return replace(found, choice=verdict.choice, kept=kept)


def deleted(item: Item, server_id: str) -> Step:
    """The conflict over a resource that somebody deleted."""
    return replace(step(item, "conflict", _DELETED), id=server_id)


def step(
    item: Item, action: Action, why: str, held: ServerCopy | None = None, *, sent: str | None = None
) -> Step:
    """The step for a resource of the document."""
    known = held.id if held else item.id
    return Step(
        item.role,
        item.type,
        item.full_url,
        action,
        why,
        item.resource,
        held,
        item.identifier,
        known,
        sent,
    )
