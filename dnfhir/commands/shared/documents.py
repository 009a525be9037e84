"""The documents that a command is given: files, folders, standard input; one document each, or NDJSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import click

from dnfhir.errors import Problem, SessionError
from dnfhir.session import ReadResult, Session, load, read_session, read_sessions

#: A file that exists, or `-` for standard input; a file that is not there is wrong use (exit 2).
FILE: Final = click.Path(exists=True, dir_okay=False, allow_dash=True)
#: A file or folder that exists, or `-` for standard input; what is not there is wrong use (exit 2).
PLACE: Final = click.Path(exists=True, allow_dash=True)
#: The files that are read in a folder.
_ENDINGS: Final = (".session.json", ".ndjson")


def strict_vocabulary_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--strict-vocabulary`, alike on every command that has it."""
    text = "Refuse (65) words that the vocabulary does not know, instead of keeping them as text."
    return click.option("--strict-vocabulary", is_flag=True, help=text)(command)


def read_one(source: str, *, strict_vocabulary: bool = False) -> Session:
    """The one session in a file or on standard input.

    Raises SessionError when it is wrong, or more than one.
    """
    return read_session(load(source), strict_vocabulary=strict_vocabulary)


def documents(
    places: tuple[str, ...], *, strict_vocabulary: bool = False
) -> Iterator[tuple[str, ReadResult]]:
    """Every document of every place, each with the name that it has in messages.

    In a folder, dnfhir takes the files `*.session.json` and `*.ndjson`, by name, and looks into no
    folder below it.
    """
    for place in places:
        for file in _files(place):
            yield from _documents_of(file, strict_vocabulary)


def _files(place: str) -> Iterator[str]:
    if place == "-" or not Path(place).is_dir():
        yield place
        return
    for path in sorted(Path(place).iterdir(), key=lambda path: path.name):
        if path.name.endswith(_ENDINGS) and _is_read(path):
            yield str(path)


def _is_read(path: Path) -> bool:
    """Not a folder, nor a pipe or device, which would hold up everything.

    A link that leads nowhere is read, so that it is reported as wrong.
    """
    return path.is_file() or not path.exists()


def _documents_of(file: str, strict_vocabulary: bool) -> Iterator[tuple[str, ReadResult]]:
    for outcome in _outcomes(file, strict_vocabulary):
        name = f"{file}:{outcome.line}" if outcome.line else file
        yield name, outcome


def _outcomes(file: str, strict_vocabulary: bool) -> list[ReadResult]:
    has_lines = True if file.endswith(".ndjson") else None  # None: the content shows it
    try:
        data = load(file)
        return list(read_sessions(data, lines=has_lines, strict_vocabulary=strict_vocabulary))
    except SessionError as error:
        return [ReadResult(None, error=error)]
    except OSError as error:
        problem = Problem("", f"the file cannot be read: {error.strerror}")
        return [ReadResult(None, error=SessionError([problem]))]
