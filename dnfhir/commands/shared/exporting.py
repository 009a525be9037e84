"""Documents as files, for their owner only."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dnfhir import private_files

if TYPE_CHECKING:
    from dnfhir.outbox import Entry


def to_folder(entries: Sequence[Entry], folder: str) -> None:
    """`NUMBER.session.json` and `NUMBER.error.json` of each. StorageError when they cannot be written."""
    from dnfhir.errors import StorageError
    from dnfhir.fhir import jsontext

    place = Path(folder)
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        for entry in entries:
            _write(place / f"{entry.number}.session.json", entry.body or b"")
            _write(place / f"{entry.number}.error.json", jsontext.pretty(entry.as_json()).encode())
    except OSError as error:
        raise StorageError(
            f"the documents cannot be written to the folder: {error.strerror}"
        ) from None


def to_file(name: str, data: bytes) -> None:
    """The file in the place of what stood there. StorageError when it cannot be written."""
    from dnfhir.errors import StorageError

    try:
        _write(Path(name), data)
    except OSError as error:
        raise StorageError(f"the file cannot be written: {error.strerror}") from None


def _write(path: Path, data: bytes) -> None:
    """The file whole or not at all; a link in its place is replaced, not followed."""
    private_files.replace(path, data, path.with_name(f".{path.name}.{os.getpid()}"))
