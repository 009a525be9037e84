"""The documents that a command is given: files, folders, standard input; one document each, or NDJSON."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from dnfhir.errors import SessionError
    from dnfhir.session import ReadResult

#: A file or folder that exists, or `-` for standard input; what is not there is wrong use (exit 2).
PLACE: Final = click.Path(exists=True, allow_dash=True)
#: What of a folder is read.
_ENDINGS: Final = (".session.json", ".ndjson")


def documents(
    places: tuple[str, ...], *, strict_vocabulary: bool = False
) -> Iterator[tuple[str, ReadResult]]:
    """Every document of every place, each with the name to tell problems under.

    Of a folder its `*.session.json` and `*.ndjson`, by name, and no folder below it.
    """
    for place in places:
        for file in _files(place):
            yield from _of_file(file, strict_vocabulary)


def _files(place: str) -> Iterator[str]:
    if place == "-" or not Path(place).is_dir():
        yield place
        return
    inside = sorted(Path(place).iterdir(), key=lambda path: path.name)
    yield from (str(path) for path in inside if path.name.endswith(_ENDINGS) and _is_read(path))


def _is_read(path: Path) -> bool:
    """No folder, and no pipe or device, which would hold up everything; a link that leads nowhere is told as wrong."""
    return path.is_file() or not path.exists()


def _of_file(file: str, strict_vocabulary: bool) -> Iterator[tuple[str, ReadResult]]:
    from dnfhir.errors import SessionError
    from dnfhir.session import ReadResult, load, read_sessions

    try:
        lines = True if file.endswith(".ndjson") else None
        outcomes = read_sessions(load(file), lines=lines, strict_vocabulary=strict_vocabulary)
    except SessionError as error:
        outcomes = [ReadResult(None, error=error)]
    except OSError as error:
        outcomes = [ReadResult(None, error=_unreadable(error))]
    for outcome in outcomes:
        yield (f"{file}:{outcome.line}" if outcome.line else file), outcome


def _unreadable(error: OSError) -> SessionError:
    from dnfhir.errors import Problem, SessionError

    return SessionError([Problem("", f"the file cannot be read: {error.strerror}")])
