"""The outbox: documents on their way, in one SQLite file that several processes may use at once.

A document goes queued → sending → delivered, rejected or conflict; what was sent without a usable answer is unknown.
A process leases a document before it sends it; one document of a patient at a time, in the order in which they came.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from dnfhir.errors import StorageError
from dnfhir.outbox import database, place
from dnfhir.outbox.entry import AttemptResult, Entry, entry_of
from dnfhir.outbox.keyed_hash import KeyedHash, open_keyed_hash
from dnfhir.outbox.worker import Worker, remove_traces
from dnfhir.session import Session, same_order_text
from dnfhir.sync.receipt import ResourceResult

#: A try is never put off for longer: a due time beyond it means that the clock was set back.
LONGEST_BACKOFF: Final = 7200.0

_COLUMNS: Final = (
    "id, target, state, body, queued_at, changed_at, delivered_at, attempts, due, exit_code, why"
)
_OPEN: Final = "('queued', 'sending', 'unknown')"
#: The next document: due, wanted, and no other one of its patient is being sent or came before it.
_NEXT: Final = f"""
SELECT {_COLUMNS} FROM document AS d
WHERE target = :target AND state IN ('queued', 'unknown') AND (due <= :now OR due > :now + :longest)
  AND EXISTS (SELECT 1 FROM wanted WHERE wanted.document = d.id)
  AND NOT EXISTS (SELECT 1 FROM document AS o WHERE o.target = d.target AND o.patient = d.patient AND o.id <> d.id
                  AND (o.state = 'sending' OR (o.state IN ('queued', 'unknown') AND o.turn < d.turn)))
ORDER BY turn LIMIT 1
"""  # noqa: S608 (our own columns)
_ATTEMPTS_KEPT: Final = 200
_FORGET: Final = """
DELETE FROM attempt WHERE document = :number AND rowid NOT IN
    (SELECT rowid FROM attempt WHERE document = :number ORDER BY rowid DESC LIMIT :kept)
"""


class Outbox:
    """The outbox in the file `path`; close it, or use it in a `with` block.

    Raises ConfigError for a place that is not safe, StorageError for everything that SQLite or the disk refuses.
    One thread at a time.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        place.prepare(self.path)
        with place.alone(self.path):
            self.connection = database.open_database(self.path)
            database.prepare_tables(self.connection)
            self.keyed_hash = self._open_keyed_hash()
            self._worker = Worker(self.path)
            remove_traces(self.path, self._worker)
        with database.errors_as_storage():
            self.connection.execute("CREATE TEMP TABLE wanted (document INTEGER PRIMARY KEY)")
        database.checkpoint(self.connection)
        self._uncovered = False

    def __repr__(self) -> str:
        return "Outbox()"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give up all leases: what this process was sending is unknown from now on."""
        try:
            self.clean()
        finally:
            self._worker.close()
            self.connection.close()

    def _open_keyed_hash(self) -> KeyedHash:
        with database.writing(self.connection) as connection:
            row = connection.execute("SELECT value FROM about WHERE name = 'seal'").fetchone()
            keyed_hash = open_keyed_hash(self.path, is_new=row is None)
            if row is None:
                connection.execute("INSERT INTO about VALUES ('seal', ?)", (keyed_hash.check(),))
            elif row["value"] != keyed_hash.check():
                raise StorageError(
                    "the key beside the outbox is another outbox's: put the right one back"
                )
        return keyed_hash

    def add(self, session: Session, target: str, *, keep: bool = False) -> int:
        """Queue a document for a server, to be tried at once; its number. The same content keeps its number.

        keep: hold the document after its delivery too.
        """
        (number,) = self.add_all([session], target, keep=keep)
        return number

    def add_all(self, sessions: Iterable[Session], target: str, *, keep: bool = False) -> list[int]:
        """Queue several documents, all of them or none."""
        with database.writing(self.connection) as connection:
            return [self._added(connection, session, target, keep) for session in sessions]

    def _added(
        self, connection: sqlite3.Connection, session: Session, target: str, keep: bool
    ) -> int:
        body = same_order_text(session).encode()
        names = {
            "target": target,
            "session": self.keyed_hash.session(session),
            "content": self.keyed_hash.content(session),
            "local": self.keyed_hash.local_name(session.id),
            "patient": self.keyed_hash.patient(session),
            "body": body,
            "keep": keep,
            "now": now_text(),
        }
        row = connection.execute(
            f"""INSERT INTO document
                    (turn, target, session, local_name, patient, content, state, body, keep, queued_at, changed_at)
                VALUES ((SELECT coalesce(max(turn), 0) + 1 FROM document), :target, :session, :local, :patient,
                        :content, 'queued', :body, :keep, :now, :now)
                ON CONFLICT (target, session, content) DO UPDATE SET
                    body = :body, keep = :keep, due = 0,
                    turn = CASE WHEN state IN {_OPEN} THEN turn ELSE excluded.turn END,
                    queued_at = CASE WHEN state IN {_OPEN} THEN queued_at ELSE :now END,
                    changed_at = CASE WHEN state IN {_OPEN} THEN changed_at ELSE :now END,
                    exit_code = 0, why = '',
                    state = CASE WHEN state IN {_OPEN} THEN state ELSE 'queued' END
                RETURNING id""",  # noqa: S608 (our own words)
            names,
        ).fetchone()
        return int(row["id"])

    def track(self, numbers: Iterable[int] | None, target: str) -> list[int]:
        """What `lease` gives out from now on: these documents and those of their patients that came before them.

        Named ones are tried at once, whatever an earlier run put off: those before them would hold them back.
        None: everything that is open for this server, as it falls due. Returns the numbers of all of them.
        """
        with database.writing(self.connection) as connection:
            connection.execute("DELETE FROM wanted")
            if numbers is None:
                connection.execute(
                    f"INSERT INTO wanted SELECT id FROM document WHERE target = ? AND state IN {_OPEN}",  # noqa: S608
                    (target,),
                )
            else:
                connection.executemany(
                    "INSERT OR IGNORE INTO wanted VALUES (?)", [(number,) for number in numbers]
                )
                connection.execute(
                    f"""INSERT OR IGNORE INTO wanted SELECT o.id FROM document AS o JOIN document AS d
                        ON o.target = d.target AND o.patient = d.patient AND o.turn < d.turn
                        JOIN wanted ON wanted.document = d.id
                        WHERE o.state IN {_OPEN} AND d.state IN {_OPEN}"""  # noqa: S608
                )
                connection.execute(
                    "UPDATE document SET due = 0 WHERE due <> 0 AND id IN (SELECT document FROM wanted)"
                )
            return [
                int(row[0])
                for row in connection.execute("SELECT document FROM wanted ORDER BY document")
            ]

    def untrack(self, number: int) -> None:
        """This run has reported what became of a document."""
        with database.errors_as_storage():
            self.connection.execute("DELETE FROM wanted WHERE document = ?", (number,))

    def finished(self) -> list[Entry]:
        """Wanted documents that are final: other processes saw to them. Each comes once."""
        with database.errors_as_storage():
            query = f"SELECT {_COLUMNS} FROM document JOIN wanted ON wanted.document = id WHERE state NOT IN {_OPEN}"  # noqa: S608
            entries = [entry_of(row) for row in self.connection.execute(query)]
        for entry in entries:
            self.untrack(entry.number)
        return entries

    def discarded(self) -> list[int]:
        """Wanted documents that another process has removed. Each comes once."""
        with database.errors_as_storage():
            query = "DELETE FROM wanted WHERE document NOT IN (SELECT id FROM document) RETURNING document"
            return [int(row[0]) for row in self.connection.execute(query).fetchall()]

    def lease(self, target: str) -> Entry | None:
        """The next document to send, leased to this process; None when nothing is due."""
        with database.writing(self.connection) as connection:
            self._take_over(connection)
            bounds = {"target": target, "now": time.time(), "longest": LONGEST_BACKOFF}
            row = connection.execute(_NEXT, bounds).fetchone()
            if row is None:
                return None
            now = now_text()
            connection.execute(
                "UPDATE document SET state = 'sending', worker = ?, attempts = attempts + 1, changed_at = ? "
                "WHERE id = ?",
                (self._worker.name, now, row["id"]),
            )
            connection.execute(
                "INSERT INTO attempt (document, began_at) VALUES (?, ?)", (row["id"], now)
            )
            connection.execute(_FORGET, {"number": row["id"], "kept": _ATTEMPTS_KEPT})
        return entry_of(row)

    def _take_over(self, connection: sqlite3.Connection) -> None:
        """Documents of processes that ended in the middle: whether they were sent is unknown."""
        rows = connection.execute(
            "SELECT DISTINCT worker FROM document WHERE state = 'sending'"
        ).fetchall()
        gone = [(row["worker"],) for row in rows if self._worker.is_gone(row["worker"])]
        connection.executemany(
            "UPDATE document SET state = 'unknown', due = 0, worker = NULL, exit_code = 75, "
            "why = 'the process that sent it ended before the answer' WHERE state = 'sending' AND worker = ?",
            gone,
        )

    def end(self, number: int, result: AttemptResult) -> None:
        """The end of a try: the lease is given back. The document goes when it was delivered, unless it is kept."""
        now, done = now_text(), result.state == "delivered"
        with database.writing(self.connection) as connection:
            connection.execute(
                """UPDATE document SET state = ?, exit_code = ?, why = ?, due = ?, changed_at = ?, worker = NULL,
                   body = CASE WHEN ? AND NOT keep THEN NULL ELSE body END,
                   delivered_at = CASE WHEN ? THEN ? ELSE delivered_at END WHERE id = ?""",
                (
                    *(
                        result.state,
                        result.exit_code,
                        result.reason,
                        time.time() + result.seconds,
                        now,
                    ),
                    *(done, done, now, number),
                ),
            )
            connection.execute(
                """UPDATE attempt SET ended_at = ?, state = ?, exit_code = ?, why = ?
                   WHERE rowid = (SELECT max(rowid) FROM attempt WHERE document = ?)""",
                (now, result.state, result.exit_code, result.reason, number),
            )
            self._write_resources(connection, number, result.resources)
        self._uncovered = self._uncovered or done

    @staticmethod
    def _write_resources(
        connection: sqlite3.Connection, number: int, resources: Sequence[ResourceResult]
    ) -> None:
        if resources:
            connection.execute("DELETE FROM resource WHERE document = ?", (number,))
            connection.executemany(
                "INSERT INTO resource VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        number,
                        one.role,
                        one.type,
                        one.id,
                        one.version,
                        one.outcome,
                        one.reason,
                        one.content,
                    )
                    for one in resources
                ],
            )

    def clean(self) -> None:
        """Take what was removed out of the write-ahead log too."""
        if self._uncovered:
            self._uncovered = not database.checkpoint(self.connection)

    def retry(self, numbers: Sequence[int]) -> None:
        """Queue documents again that still are here, to be tried at once, whatever state they are in."""
        with database.writing(self.connection) as connection:
            connection.executemany(
                "UPDATE document SET due = 0, changed_at = ?, "
                "state = CASE WHEN state IN ('rejected', 'conflict', 'delivered') THEN 'queued' ELSE state END "
                "WHERE id = ? AND body IS NOT NULL AND state <> 'sending'",
                [(now_text(), number) for number in numbers],
            )

    def discard(self, numbers: Sequence[int]) -> int:
        """Remove documents with everything known of them; how many. One that is being sent stays."""
        with database.writing(self.connection) as connection:
            self._take_over(connection)
            counts = [
                connection.execute(
                    "DELETE FROM document WHERE id = ? AND state <> 'sending'", (number,)
                ).rowcount
                for number in numbers
            ]
        self._uncovered = True
        self.clean()
        return sum(counts)

    def outage_begins(self, target: str) -> bool:
        """Note that a server cannot be used; True for the first process that notes it."""
        with database.writing(self.connection) as connection:
            row = (target, now_text(), time.time())
            return (
                connection.execute("INSERT OR IGNORE INTO outage VALUES (?, ?, ?)", row).rowcount
                == 1
            )

    def outage_ends(self, target: str) -> float | None:
        """Note that a server can be used again: the seconds that it could not; None when that was known."""
        with database.errors_as_storage():  # asked after every delivery, so without a lock first
            if (
                self.connection.execute(
                    "SELECT 1 FROM outage WHERE target = ?", (target,)
                ).fetchone()
                is None
            ):
                return None
        with database.writing(self.connection) as connection:
            row = connection.execute(
                "DELETE FROM outage WHERE target = ? RETURNING began", (target,)
            ).fetchone()
            return None if row is None else max(0.0, time.time() - row["began"])


def now_text() -> str:
    """The time as the outbox keeps it: RFC 3339, UTC."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
