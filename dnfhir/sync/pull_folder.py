"""A folder of pulled sessions: each in a file of its own, written whole or not at all, and a note of how far it came.

Files are named by the session's UUID and readable by their owner only. The note states for each session what was
recorded of it last when it was fetched, so that the same command, run again, fetches only what is new.
"""

from __future__ import annotations

import fcntl
import json
import os
import time
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from dnfhir import private_files
from dnfhir.errors import ConfigError, StorageError, TemporaryError
from dnfhir.fhir.json_values import json_object
from dnfhir.session.times import is_instant, moment

_NOTE: Final = ".dnfhir-pull.json"
_FORMAT: Final = 1
#: Seconds between two notes: what was fetched after the last one is fetched again after a crash.
_EVERY: Final = 5.0
#: A server writes what it saw first not always first: so much is looked at again.
_OVERLAP: Final = timedelta(minutes=5)


class Folder:
    """The sessions of one server in `path`, which is made when it is not there.

    again: `Encounter/id` of sessions that could not be read and are to be tried again. Raises StorageError, ConfigError
    (it holds another server's), TemporaryError (another pull is at work in it).
    """

    def __init__(self, path: Path, server: str) -> None:
        self._path = path
        self._server = server
        self._lock = _locked(path)
        try:
            note = _note(path / _NOTE, server)
        except BaseException:
            os.close(self._lock)
            raise
        self._names = {str(ref): str(name) for ref, name in json_object(note.get("names")).items()}
        self._stamps = {
            str(ref): str(stamp) for ref, stamp in json_object(note.get("sessions")).items()
        }
        self._retracted = {
            str(ref): str(stamp) for ref, stamp in json_object(note.get("withdrawn")).items()
        }
        self._since = json_object(note.get("since"))
        self.again: set[str] = {str(ref) for ref in note.get("again") or ()}
        self._noted = time.monotonic()

    def __enter__(self) -> Folder:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self.note()
        finally:
            os.close(self._lock)

    @property
    def known(self) -> Mapping[str, str]:
        """By `Encounter/id` the stamp of each session whose file is still there, and of those that are withdrawn."""
        kept = {
            ref: stamp
            for ref, stamp in self._stamps.items()
            if self.file(self._names.get(ref, "")).is_file()
        }
        return {**kept, **self._retracted}

    def file(self, name: str) -> Path:
        """The file of the session with this UUID."""
        return self._path / f"{name}.session.json"

    def begin(self, since: str) -> str:
        """From when to ask the server on: a little before the end of the last whole run with the same `since`."""
        newest = str(self._since.get("newest"))
        if self._since.get("asked") != since or not is_instant(newest):
            return since
        return (moment(newest) - _OVERLAP).isoformat()

    def write(self, ref: str, name: str, stamp: str, text: str) -> Path:
        """Write one session and remember its stamp."""
        file = self.file(name)
        _write(file, text)
        self._names[ref], self._stamps[ref] = name, stamp
        self._retracted.pop(ref, None)
        self.again.discard(ref)
        if time.monotonic() - self._noted > _EVERY:
            self.note()
        return file

    def retract(self, ref: str, name: str, stamp: str) -> None:
        """The session was withdrawn: its file, if there is one, is kept under a name that nobody takes for a session's.

        Raises StorageError.
        """
        try:
            if (file := self.file(name)).is_file():
                file.replace(self._path / f"{name}.withdrawn.json")
        except OSError as error:
            raise StorageError(
                f"a file cannot be renamed in the folder: {error.strerror}"
            ) from None
        self._retracted[ref] = stamp
        self._stamps.pop(ref, None)
        self.again.discard(ref)

    def finish(self, since: str, newest: str | None) -> None:
        """A run that asked for what is new since `since` is over; it has seen everything until `newest`."""
        before = self._since.get("newest") if self._since.get("asked") == since else None
        self._since = {"asked": since, "newest": newest or before}

    def note(self) -> None:
        """Write down how far it came."""
        note = {
            "format": _FORMAT,
            "server": self._server,
            "since": self._since,
            "again": sorted(self.again),
            "names": self._names,
            "sessions": self._stamps,
            "withdrawn": self._retracted,
        }
        _write(self._path / _NOTE, json.dumps(note, indent=1, sort_keys=True) + "\n")
        self._noted = time.monotonic()


def _locked(path: Path) -> int:
    """The open folder, ours until it is closed or the process ends."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise StorageError(f"the folder cannot be made or opened: {error.strerror}") from None
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(folder)
        raise TemporaryError("another pull is at work in this folder") from None
    return folder


def _note(file: Path, server: str) -> dict[str, Any]:
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError):
        raise StorageError(f"{file.name} in the folder cannot be read") from None
    try:
        note = json.loads(text)
    except ValueError:
        note = None
    if not isinstance(note, dict) or note.get("format") != _FORMAT:
        raise StorageError(
            f"{file.name} in the folder is not a note of this dnfhir; remove it to fetch everything again"
        )
    if note.get("server") != server:
        raise ConfigError("the folder holds the sessions of another server; name another folder")
    return note


def _write(file: Path, text: str) -> None:
    """Under another name first, then in its place in one step. The lock keeps that name for us."""
    try:
        private_files.replace(file, text.encode(), file.with_name(f".{file.name}.new"))
    except OSError as error:
        raise StorageError(f"a file cannot be written in the folder: {error.strerror}") from None
