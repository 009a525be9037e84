"""Three versions of a resource compared: the document's, the one sent last, the server's copy.

server = document: unchanged. server = last sent, and the document is not older: an update, guarded
by the version just read. Everything else is a conflict: somebody else changed the resource, and a
person decides, by `on_conflict`: `ours` writes the document over it, guarded all the same; `theirs`
leaves it, and the manifest keeps what was declined and what it was declined for, so that nobody is
asked twice. An older document, another patient and what is not certainly ours are decided by
neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from dnfhir.fhir.content import content, content_hash, hash_of, labels
from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.forward.entered_in_error import can_be_entered_in_error, mark_entered_in_error
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.items import Item
from dnfhir.sync.step import Action, Choice, ConflictDecision, OnConflict, Step, step_for

_EDITED: Final = "changed on the server by somebody else"
_UNKNOWN: Final = "on the server, and no finished push of the session tells of it"
_DELETED: Final = "deleted on the server by somebody else"
_OLDER: Final = "older document: a newer one was sent before"
_NOT_OURS: Final = (
    "sent before, no longer in the document, and not to be withdrawn by this version of dnfhir"
)
_NO_LONGER: Final = "no longer in the document"
#: The elements that name whom a resource is about.
_PATIENT_ELEMENTS: Final = ("subject", "patient")


@dataclass(frozen=True)
class _Outcome:
    """What the comparison of one resource comes to."""

    action: Action
    reason: str
    choice: Choice | None = None
    decision: ConflictDecision = ConflictDecision.NONE
    is_older: bool = False


_IS_OLDER: Final = _Outcome("conflict", _OLDER, is_older=True)
_SAME: Final = _Outcome("unchanged", "the server holds the same")
_NEW: Final = _Outcome("create", "not on the server yet")
_CHANGED: Final = _Outcome("update", "the document changed")
_KEPT_BEFORE: Final = _Outcome(
    "unchanged", "theirs is kept, as decided before", "theirs", ConflictDecision.BEFORE
)


@dataclass(frozen=True)
class Comparison:
    """Compares resources of one document.

    names: as in `content`. older: something newer was sent before. on_conflict: what decides over
    somebody else's edit. The methods' sent and kept are the manifest's hashes: of what was sent
    last, and of what the server had when it was declined.
    """

    names: Mapping[str, str]
    older: bool
    on_conflict: OnConflict = "stop"

    def of_document(
        self, item: Item, server_copy: ServerCopy | None, sent: str | None, kept: str | None = None
    ) -> Step:
        """What is to be done with a resource of the document."""
        outcome = self._compare(item.resource, server_copy, sent, kept)
        step = step_for(item, outcome.action, outcome.reason, server_copy)
        return _with_outcome(replace(step, last_sent=sent), outcome)

    def of_dropped(
        self, role: str, server_copy: ServerCopy, sent: str, kept: str | None = None
    ) -> Step:
        """What is to be done with a resource that was sent before and is no longer in the document."""
        if not can_be_entered_in_error(server_copy.type):
            return self.of_unknown(role, server_copy)
        wanted = mark_entered_in_error(server_copy.resource)
        outcome = self._compare(wanted, server_copy, sent, kept)
        step = Step(
            role=role,
            type=server_copy.type,
            full_url=self.names.get(server_copy.ref, server_copy.ref),
            action=outcome.action,
            reason=_reason_of_dropped(outcome),
            resource=wanted,
            server_copy=server_copy,
            id=server_copy.id,
            last_sent=sent,
            dropped=True,
        )
        return _with_outcome(step, outcome)

    def of_unknown(self, role: str, server_copy: ServerCopy) -> Step:
        """The conflict over a resource that was sent before and is not certainly ours to change."""
        return Step(
            role=role,
            type=server_copy.type,
            full_url=self.names.get(server_copy.ref, server_copy.ref),
            action="conflict",
            reason=_NOT_OURS,
            resource=server_copy.resource,
            server_copy=server_copy,
            id=server_copy.id,
            dropped=True,
        )

    def of_deleted(self, item: Item, server_id: str) -> Step:
        """What is to be done with a resource that somebody deleted: `ours` writes it again.

        Under an id of ours it comes back as its next version; where the server chose the first id,
        it gives another one.
        """
        if self.on_conflict == "stop":
            return deleted(item, server_id)
        if self.on_conflict == "theirs" or self.older:
            reason = _OLDER if self.older else "only `ours` writes it again"
            step = deleted(item, server_id)
            return replace(step, reason=f"{step.reason}; {reason}")
        step = step_for(item, "create", f"{_DELETED}; ours is written again")
        return replace(step, choice="ours", decision=ConflictDecision.NOW)

    def _compare(
        self, wanted: Json, server_copy: ServerCopy | None, sent: str | None, kept: str | None
    ) -> _Outcome:
        if server_copy is None:
            return self._unless_older(_NEW)
        ours, theirs = content(wanted, self.names), content(server_copy.resource, self.names)
        if ours == theirs and labels(wanted) <= labels(server_copy.resource):
            return _SAME
        if kept and sent == hash_of(ours) and kept == kept_hash(server_copy):
            return _KEPT_BEFORE
        if sent == hash_of(theirs):
            return self._unless_older(_CHANGED)
        is_same_kind = server_copy.type == wanted["resourceType"]
        return self._conflict(is_same_kind and _is_about_the_same(ours, theirs), sent)

    def _unless_older(self, outcome: _Outcome) -> _Outcome:
        return _IS_OLDER if self.older else outcome

    def _conflict(self, is_about_the_same: bool, sent: str | None) -> _Outcome:
        """Somebody else's edit, or what no manifest tells of.

        That may be our own: parts of a document whose push was cut off before its Provenance. Only
        that document can tell, so pushing it again finishes it; another document over it waits for
        a person, as over an edit.
        """
        reason = _UNKNOWN if sent is None else _EDITED
        if self.on_conflict == "stop":
            return _Outcome("conflict", reason)
        if self.older:
            return _Outcome("conflict", f"{reason}; {_OLDER}")
        if not is_about_the_same:
            return _Outcome("conflict", f"{reason}: it is not certainly about this patient")
        if self.on_conflict == "theirs":
            return _Outcome(
                "unchanged", f"{reason}; theirs is kept", "theirs", ConflictDecision.NOW
            )
        return _Outcome(
            "update", f"{reason}; ours is written over it", "ours", ConflictDecision.NOW
        )


def _is_about_the_same(ours: Json, theirs: Json) -> bool:
    """Are both contents about one patient? An edit may have moved the server's to another."""
    for element in _PATIENT_ELEMENTS:
        if element in theirs and _target(theirs[element]) != _target(ours.get(element)):
            return False
    return True


def kept_hash(server_copy: ServerCopy) -> str:
    """The hash of the server's copy, by the server's own names: only an edit there changes it."""
    return content_hash(server_copy.resource)


def deleted(item: Item, server_id: str) -> Step:
    """The conflict over a resource that somebody deleted."""
    return replace(step_for(item, "conflict", _DELETED), id=server_id)


def _target(reference: object) -> object:
    """Whom a Reference names; a display beside it changes nothing."""
    return json_object(reference).get("reference")


def _reason_of_dropped(outcome: _Outcome) -> str:
    """The reason of a step for what is no longer in the document."""
    if outcome.choice:
        marked = ": withdrawn" if outcome.action == "update" else ""
        return f"{_NO_LONGER}{marked}; {outcome.reason}"
    if outcome.action == "update":
        return f"{_NO_LONGER}: withdrawn"
    if outcome.action == "unchanged":
        return f"{_NO_LONGER}: withdrawn before"
    return outcome.reason


def _with_outcome(step: Step, outcome: _Outcome) -> Step:
    kept = None
    if outcome.choice == "theirs" and step.server_copy:
        kept = kept_hash(step.server_copy)
    return replace(
        step,
        choice=outcome.choice,
        decision=outcome.decision,
        is_older=outcome.is_older,
        kept=kept,
    )
