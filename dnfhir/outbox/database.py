"""The outbox's SQLite file: its tables, its settings, and SQLite's failures in our words.

What matters to nobody but the patient is not in it: no name, no number, no text of a document outside `body`, which
goes when the document is delivered. `secure_delete` overwrites what goes, and a truncating checkpoint takes it out of
the write-ahead log (https://sqlite.org/pragma.html#pragma_secure_delete, #pragma_wal_checkpoint).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dnfhir.errors import StorageError

VERSION: Final = 1
_BUSY_SECONDS: Final = 30.0

#: turn: the order of sending. worker: who holds the lease. due: when the next try is wanted, seconds since 1970.
#: session, local_name, patient, content: HMACs. body: the document. delivered_at: the last delivery of this content.
_TABLES: Final = """
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    turn INTEGER NOT NULL,
    target TEXT NOT NULL,
    session TEXT NOT NULL,
    local_name TEXT NOT NULL,
    patient TEXT NOT NULL,
    content TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'unknown', 'delivered', 'rejected', 'conflict')),
    body BLOB,
    keep INTEGER NOT NULL DEFAULT 0,
    queued_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    delivered_at TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    due REAL NOT NULL DEFAULT 0,
    worker TEXT,
    exit_code INTEGER NOT NULL DEFAULT 0,
    why TEXT NOT NULL DEFAULT '',
    UNIQUE (target, session, content)
);
CREATE INDEX document_open ON document (target, state, turn);
CREATE INDEX document_patient ON document (target, patient, state);
CREATE TABLE attempt (
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    began_at TEXT NOT NULL,
    ended_at TEXT,
    state TEXT,
    exit_code INTEGER,
    why TEXT
);
CREATE INDEX attempt_document ON attempt (document);
CREATE TABLE resource (
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT,
    version TEXT,
    outcome TEXT NOT NULL,
    why TEXT NOT NULL,
    content TEXT
);
CREATE INDEX resource_document ON resource (document);
CREATE TABLE outage (target TEXT PRIMARY KEY, began_at TEXT NOT NULL, began REAL NOT NULL);
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


def open_database(path: Path) -> sqlite3.Connection:
    """Open the file, which exists, with everything that keeps it safe. Raises StorageError."""
    with errors_as_storage():
        connection = sqlite3.connect(
            path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.row_factory = sqlite3.Row
        for pragma in (
            "secure_delete=ON",
            "foreign_keys=ON",
            "temp_store=MEMORY",
            "synchronous=FULL",
        ):
            connection.execute(f"PRAGMA {pragma}")
        (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
        if mode != "wal":
            raise StorageError(
                "the outbox's file system does not allow SQLite's write-ahead log: choose another place"
            )
        return connection


def prepare_tables(connection: sqlite3.Connection) -> None:
    """Make the tables in a new file. StorageError for a file of another program or a newer dnfhir."""
    with writing(connection):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version == VERSION:
            return
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if version or tables:
            raise StorageError(
                "the outbox was made by another version of dnfhir, or is no outbox: name another file"
            )
        for statement in _TABLES.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version={VERSION}")


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One transaction that writes, whole or not at all. Raises StorageError."""
    with errors_as_storage():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def errors_as_storage() -> Iterator[None]:
    """SQLite's failures as StorageError: its texts name no values, but may name the file."""
    try:
        yield
    except sqlite3.Error as error:
        raise StorageError(_meaning(error)) from None


def _meaning(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", "") or ""
    if name == "SQLITE_FULL":
        return "the outbox cannot be written: no space is left"
    if name.startswith("SQLITE_BUSY"):
        return "the outbox is busy: another program holds it; try again"
    if name in ("SQLITE_CORRUPT", "SQLITE_NOTADB"):
        return "the outbox is damaged or is no outbox; restore it, or move it away and push again: the server is asked"
    return f"the outbox cannot be read or written ({name or type(error).__name__})"


def checkpoint(connection: sqlite3.Connection) -> bool:
    """Empty the write-ahead log, so that what was removed is nowhere; False: another reader puts it off."""
    with errors_as_storage():
        (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
