"""Files that only their owner may read (mode 0600). Every function raises OSError."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, Final

#: Read and written by the owner, closed to everybody else.
MODE: Final = 0o600


def create(path: Path) -> int:
    """The descriptor of a new, empty file, open to read and write. FileExistsError when it is there."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, MODE)


def open_or_create(path: Path, mode: str) -> IO[bytes]:
    """The file, opened in a mode of bytes such as `ab`; made when it is not there."""
    return open(path, mode, opener=lambda name, flags: os.open(name, flags, MODE))


def write_new(path: Path, data: bytes) -> None:
    """A new file with `data`, which is on the disk on return. FileExistsError when the file is there."""
    with os.fdopen(create(path), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace(path: Path, data: bytes, draft: Path) -> None:
    """Put a file in the place of what is there, in one step: nobody reads half of it.

    A link in its place is replaced, not followed. draft: a name in the same folder that nobody else writes
    to meanwhile; what an interrupted run left there is removed.
    """
    try:
        draft.unlink(missing_ok=True)
        write_new(draft, data)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
