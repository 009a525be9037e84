"""Where the outbox lives, and that nobody else can read it there.

The folder is its owner's only (0700) and on this machine's own disk: SQLite's WAL needs memory that processes share
(https://sqlite.org/wal.html), and locks of network file systems cannot be trusted
(https://sqlite.org/howtocorrupt.html). The files exist with mode 0600 before SQLite opens them.
"""

from __future__ import annotations

import fcntl
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dnfhir import private_files
from dnfhir.errors import ConfigError, StorageError
from dnfhir.places import user_folder

#: Files that SQLite adds beside the database while it is in use; it gives them the database's mode.
SIDE_FILES: Final = ("-wal", "-shm")

_FOLDER: Final = 0o700
_MOUNTS: Final = Path("/proc/self/mountinfo")
# fmt: off
_NETWORK: Final = frozenset([
    "9p", "acfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse.ceph", "fuse.davfs2", "fuse.gcsfuse",
    "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "fuse.vmhgfs-fuse", "gfs", "gfs2", "glusterfs",
    "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "panfs", "pvfs2", "smb3", "smbfs", "vboxsf",
    "vmhgfs",
])
# fmt: on
_MOUNT_FIELDS: Final = 5


def default_place(environ: Mapping[str, str]) -> Path:
    """$XDG_STATE_HOME/dnfhir/outbox.db, by default below ~/.local/state. Raises ConfigError without a home."""
    base = user_folder(environ, "XDG_STATE_HOME", ".local/state")
    if base is None:
        raise ConfigError(
            "there is no home folder: name the outbox with --outbox FILE or DNFHIR_OUTBOX"
        )
    return base / "dnfhir" / "outbox.db"


def prepare(path: Path) -> None:
    """Make the folder and the empty file, or check those that are there.

    Raises ConfigError: a folder that others can enter, a network file system, a file that is no plain file of this
    user; StorageError when it cannot be made.
    """
    folder = path.parent
    try:
        if not folder.is_dir():
            folder.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
            folder.chmod(_FOLDER)  # whatever the umask
        _check_folder(folder)
        private_file(path)
        for name in SIDE_FILES:
            side = path.with_name(path.name + name)
            if side.exists():
                private_file(side)
    except OSError as error:
        raise StorageError(
            f"the outbox's folder or file cannot be used: {error.strerror}"
        ) from None


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """One process at a time makes or opens the file: turning on the write-ahead log waits for nobody."""
    lock = path.with_name(f"{path.name}.lock")
    private_file(lock)
    opened = os.open(lock, os.O_RDWR | os.O_CLOEXEC)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)


def private_file(path: Path) -> None:
    """The file for its owner only, made when it is not there. ConfigError for a link or another user's file.

    A file that is there is not opened: closing it would drop SQLite's locks of this process on it.
    """
    try:
        os.close(private_files.create(path))
    except FileExistsError:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid():
            raise ConfigError(
                "the outbox must be a plain file of the user who runs dnfhir, not a link"
            ) from None
        if stat.S_IMODE(status.st_mode) != private_files.MODE:
            path.chmod(private_files.MODE)


def _check_folder(folder: Path) -> None:
    status = folder.stat()
    if status.st_uid != os.geteuid() or stat.S_IMODE(status.st_mode) & 0o077:
        raise ConfigError(
            "others can enter the outbox's folder; make it yours only (chmod 700), or name another"
        )
    kind = file_system(folder.resolve())
    if kind in _NETWORK:
        raise ConfigError(
            f"the outbox's folder is on a network file system ({kind}): choose one on a local disk"
        )


def file_system(path: Path, mounts: Path = _MOUNTS) -> str | None:
    """The kind of file system that holds an absolute path, as /proc/self/mountinfo names it (see proc(5)).

    None where the system does not tell (not Linux).
    """
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return None
    deepest, kind = -1, None
    for line in lines:
        head, _, tail = line.partition(" - ")
        fields = head.split(" ")
        if len(fields) < _MOUNT_FIELDS or not tail:
            continue
        point = Path(_unescaped(fields[4]))
        if (
            path.is_relative_to(point) and len(point.parts) >= deepest
        ):  # of two on one point the later one counts
            deepest, kind = len(point.parts), tail.split(" ")[0]
    return kind


def _unescaped(text: str) -> str:
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, character)
    return text
