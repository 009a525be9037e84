"""Which process holds a lease, and is it alive?

Every process keeps a lock (flock) on a file of its own beside the outbox. The kernel drops the lock when the process
ends, however it ends, so that a lease of a dead process is known at once, without clocks and without guessing
from process numbers.
"""

from __future__ import annotations

import contextlib
import fcntl
import glob
import os
from pathlib import Path
from uuid import uuid4

from dnfhir import private_files
from dnfhir.errors import StorageError


class Worker:
    """This process, as the outbox knows it, until `close`."""

    def __init__(self, outbox: Path) -> None:
        self._outbox = outbox
        self.name, self._lock = _registered(outbox)

    def is_gone(self, name: str) -> bool:
        """Whether another worker has ended; its lock file goes with it."""
        if name == self.name:
            return False
        path = _lock_file(self._outbox, name)
        try:
            opened = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        finally:
            os.close(opened)
        path.unlink(missing_ok=True)
        return True

    def close(self) -> None:
        """Give up everything that is leased."""
        _lock_file(self._outbox, self.name).unlink(missing_ok=True)
        os.close(self._lock)


def remove_traces(outbox: Path, worker: Worker) -> None:
    """Remove the lock files of processes that ended without closing."""
    prefix = _lock_file(outbox, "").name
    for path in outbox.parent.glob(f"{glob.escape(prefix)}*"):
        worker.is_gone(path.name.removeprefix(prefix))


def _registered(outbox: Path) -> tuple[str, int]:
    """A name of our own, and its lock. Another process may take the file for a dead one's before it is locked."""
    try:
        while True:
            name = uuid4().hex
            path = _lock_file(outbox, name)
            opened = private_files.create(path)
            with contextlib.suppress(BlockingIOError, FileNotFoundError):
                fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if path.stat().st_ino == os.fstat(opened).st_ino:
                    return name, opened
            os.close(opened)
    except OSError as error:
        raise StorageError(f"the outbox's folder cannot be written: {error.strerror}") from None


def _lock_file(outbox: Path, name: str) -> Path:
    return outbox.with_name(f"{outbox.name}.worker-{name}")
