"""What the outbox knows: of a document, of its attempts, of its resources."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, cast, get_args

from dnfhir.sync.receipt import ResourceResult, State

STATES: Final = cast("tuple[State, ...]", get_args(State))
#: Not final: dnfhir goes on by itself.
OPEN: Final[tuple[State, ...]] = ("queued", "sending", "unknown")


@dataclass(frozen=True)
class Entry:
    """One document on its way to one server.

    number: its name in the outbox. state: queued, sending (a process has it), unknown (sent, no usable answer: the
    server is asked first), delivered, rejected (a dead letter), conflict (a person decides). times: RFC 3339, UTC.
    due: seconds since 1970 before which it is not tried again. delivered_at: when this content was delivered last.
    body: the document, unless it was delivered. exit_code, reason: of the last failure.
    """

    number: int
    target: str
    state: State
    body: bytes | None = field(repr=False)
    queued_at: str
    changed_at: str
    delivered_at: str | None
    attempts: int
    due: float
    exit_code: int
    reason: str

    @property
    def is_final(self) -> bool:
        """Nothing happens to it any more by itself."""
        return self.state not in OPEN

    def as_json(self) -> dict[str, object]:
        """The entry for programs; never its body."""
        entry: dict[str, object] = {
            "number": self.number,
            "target": self.target,
            "state": self.state,
            "queued_at": self.queued_at,
            "changed_at": self.changed_at,
            "delivered_at": self.delivered_at,
            "attempts": self.attempts,
        }
        if self.exit_code:
            entry |= {"exit_code": self.exit_code, "why": self.reason}
        return entry


@dataclass(frozen=True)
class Attempt:
    """One attempt: when, what it came to, and the reason.

    state is None while it lasts, or when its process was killed.
    """

    began_at: str
    ended_at: str | None
    state: State | None
    exit_code: int | None
    reason: str | None

    def as_json(self) -> dict[str, object]:
        """The attempt for programs."""
        return {
            "began_at": self.began_at,
            "ended_at": self.ended_at,
            "state": self.state,
            "exit_code": self.exit_code,
            "why": self.reason,
        }


@dataclass(frozen=True)
class AttemptResult:
    """What an attempt came to.

    seconds: of a state that is not final, how long the next attempt is put off.
    """

    state: State
    exit_code: int = 0
    reason: str = ""
    seconds: float = 0
    resources: tuple[ResourceResult, ...] = ()

    @property
    def is_final(self) -> bool:
        """Nothing happens to the document any more by itself."""
        return self.state not in OPEN


def entry_of(row: Any) -> Entry:
    """The entry in a row of the documents' table."""
    return Entry(
        number=row["id"],
        target=row["target"],
        state=row["state"],
        body=row["body"],
        queued_at=row["queued_at"],
        changed_at=row["changed_at"],
        delivered_at=row["delivered_at"],
        attempts=row["attempts"],
        due=row["due"],
        exit_code=row["exit_code"],
        reason=row["why"],
    )
