"""What became of one document: an outcome for it and for each of its resources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from dnfhir.errors import OK, DnfhirError
from dnfhir.sync.diff import Change

Outcome = Literal["created", "updated", "unchanged", "failed"]

#: Where a document of the outbox stands; see `dnfhir.outbox.entry`.
State = Literal["queued", "sending", "unknown", "delivered", "rejected", "conflict"]


@dataclass(frozen=True)
class ResourceResult:
    """One resource: its role, its name on the server where known, what happened, the reason.

    diff: in a dry run, what the document would change, with values: it belongs on stdout only.
    entered_in_error: what was updated is that it was entered in error; people are shown that.
    decided: a conflict over it was decided by this push. content: the hash of what the document
    states; in the ledger its HMAC.
    """

    role: str
    type: str
    id: str | None
    version: str | None
    outcome: Outcome
    reason: str
    diff: tuple[Change, ...] = field(default=(), repr=False)
    entered_in_error: bool = False
    content: str | None = field(default=None, repr=False)
    decided: bool = False

    def as_json(self) -> dict[str, object]:
        """The result for programs; `diff` only where there is one."""
        line: dict[str, object] = {
            "role": self.role,
            "type": self.type,
            "id": self.id,
            "version": self.version,
            "outcome": self.outcome,
            "why": self.reason,
        }
        if self.diff:
            line["diff"] = [change.as_json() for change in self.diff]
        return line

    def as_ledger_json(self) -> dict[str, object]:
        """The result as the ledger has it, for programs."""
        return {**self.as_json(), "content": self.content}

    def __str__(self) -> str:
        name = f"{self.type}/{self.id}" if self.id else self.type
        version = f" version {self.version}" if self.version else ""
        shown: str = self.outcome
        if self.entered_in_error and self.outcome == "updated":
            shown = "withdrawn"
        return f"{shown:<9} {self.role}  {name}{version}  ({self.reason})"


@dataclass(frozen=True)
class Receipt:
    """What became of one session on one server; `outcome` is the document's.

    exit_code: 0, or that of the failure. problems: the messages of a failure. dry_run: nothing was written.
    state, document: of the outbox, its state and number there.
    """

    session: str
    target: str
    outcome: Outcome
    resources: tuple[ResourceResult, ...]
    warnings: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    exit_code: int = OK
    dry_run: bool = False
    state: State | None = None
    document: int | None = None

    def as_json(self) -> dict[str, object]:
        """The receipt for programs; warnings, problems, exit_code, dry_run only where they tell something."""
        receipt: dict[str, object] = {
            "session": self.session or None,
            "target": self.target,
            "outcome": self.outcome,
            "resources": [line.as_json() for line in self.resources],
        }
        if self.warnings:
            receipt["warnings"] = list(self.warnings)
        if self.problems:
            receipt["problems"] = list(self.problems)
        if self.exit_code != OK:
            receipt["exit_code"] = self.exit_code
        if self.dry_run:
            receipt["dry_run"] = True
        if self.state:
            receipt |= {"state": self.state, "document": self.document}
        return receipt

    def as_lines(self, paint: Callable[[str], str] = str) -> Iterator[str]:
        """The receipt for a person: a headline, then a line for each resource, and for each of its differences.

        paint: colours a difference (`= sent last`, `- server`, `+ document`).
        """
        yield self.headline()
        for result in self.resources:
            yield f"  {result}"
            for change in result.diff:
                for text in change.as_lines():
                    yield f"      {paint(text)}"
        for text in self.warnings:
            yield f"  warning: {text}"
        for text in self.problems:
            yield f"  problem: {text}"

    def headline(self) -> str:
        """The document, its outcome and where; of what is not final or failed, its state in the outbox."""
        text = f"{self.session}: {self._shown_outcome()} on {self.target}"
        if self.state and self.state != "delivered":
            text += f" (document {self.document})"
        return text + self._trial()

    def _shown_outcome(self) -> str:
        if self.outcome == "failed" and self.state:
            return self.state
        return self.outcome

    def _trial(self) -> str:
        """That it was a dry run, and whether anything would be sent."""
        if not self.dry_run:
            return ""
        if self.outcome in ("created", "updated"):
            return " (dry run: this would be sent there; nothing was written)"
        return " (dry run: nothing was written)"


def document_outcome(resources: Sequence[ResourceResult], *, completed: bool = False) -> Outcome:
    """Failed if one resource is, created if the Encounter is, updated if any changed.

    completed: the session's first Provenance was written; a session that was cut off before is
    created by that.
    """
    outcomes = {result.outcome for result in resources}
    if "failed" in outcomes:
        return "failed"
    if completed or any(_is_new_session(result) for result in resources):
        return "created"
    return "updated" if outcomes & {"created", "updated"} else "unchanged"


def receipt_of(error: DnfhirError) -> Receipt | None:
    """The receipt of a failed push, when the failure came from one."""
    return error.receipt if isinstance(error.receipt, Receipt) else None


def _is_new_session(result: ResourceResult) -> bool:
    return result.role == "encounter" and result.outcome == "created"
