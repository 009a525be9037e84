"""What the outbox tells of its documents: lists, details, and what is known of a session."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final

from dnfhir.outbox import database
from dnfhir.outbox.entry import STATES, Attempt, Entry, entry_of
from dnfhir.outbox.store import Outbox
from dnfhir.session import Session
from dnfhir.sync.receipt import ResourceResult, State

_EVERYTHING: Final = "SELECT * FROM document"


class Ledger:
    """Reads an outbox. Every method raises StorageError."""

    def __init__(self, outbox: Outbox) -> None:
        self._keyed_hash = outbox.keyed_hash
        self._connection = outbox.connection

    def entries(self, states: Sequence[State] = STATES) -> list[Entry]:
        """All documents in one of these states, in the order in which they are sent."""
        marks = ", ".join("?" * len(states))
        return self._entries(f"{_EVERYTHING} WHERE state IN ({marks}) ORDER BY turn", states)

    def entry(self, number: int) -> Entry | None:
        """One document by its number."""
        return next(iter(self._entries(f"{_EVERYTHING} WHERE id = ?", (number,))), None)

    def several(self, numbers: Iterable[int]) -> list[Entry]:
        """Documents by number; those that are not there are left out."""
        entries = (self.entry(number) for number in numbers)
        return [entry for entry in entries if entry is not None]

    def of_session(self, session: Session) -> list[Entry]:
        """Every document of a session, the newest last."""
        return self._entries(
            f"{_EVERYTHING} WHERE session = ? ORDER BY turn", (self._keyed_hash.session(session),)
        )

    def of_content(self, session: Session, target: str) -> Entry | None:
        """The document with the same content as this one, on its way to the server or delivered."""
        names = (target, self._keyed_hash.session(session), self._keyed_hash.content(session))
        return next(
            iter(
                self._entries(
                    f"{_EVERYTHING} WHERE target = ? AND session = ? AND content = ?", names
                )
            ),
            None,
        )

    def of_name(self, session_id: str) -> list[Entry]:
        """Every document of sessions with this id, of whatever practice."""
        return self._entries(
            f"{_EVERYTHING} WHERE local_name = ? ORDER BY turn",
            (self._keyed_hash.local_name(session_id),),
        )

    def delivered_before(self, number: int) -> str | None:
        """When any document of its session was delivered last, to this server."""
        with database.errors_as_storage():
            (delivered_at,) = self._connection.execute(
                """SELECT max(o.delivered_at) FROM document AS d
                   JOIN document AS o ON o.session = d.session AND o.target = d.target WHERE d.id = ?""",
                (number,),
            ).fetchone()
        return delivered_at if isinstance(delivered_at, str) else None

    def attempts(self, number: int) -> list[Attempt]:
        """Every try of a document, the first one first."""
        rows = self._rows("SELECT * FROM attempt WHERE document = ? ORDER BY rowid", (number,))
        return [
            Attempt(row["began_at"], row["ended_at"], row["state"], row["exit_code"], row["why"])
            for row in rows
        ]

    def resources(self, number: int) -> list[ResourceResult]:
        """What became of each resource of a document, in the document's order."""
        rows = self._rows("SELECT * FROM resource WHERE document = ? ORDER BY rowid", (number,))
        return [
            ResourceResult(
                row["role"],
                row["type"],
                row["id"],
                row["version"],
                row["outcome"],
                row["why"],
                content=row["content"],
            )
            for row in rows
        ]

    def _entries(self, query: str, values: Sequence[object]) -> list[Entry]:
        return [entry_of(row) for row in self._rows(query, values)]

    def _rows(self, query: str, values: Sequence[object]) -> list[sqlite3.Row]:
        with database.errors_as_storage():
            return self._connection.execute(query, values).fetchall()
