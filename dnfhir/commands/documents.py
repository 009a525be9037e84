"""What the subcommands share: reading a document named on the command line, and telling what is wrong with it."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from dnfhir.errors import Problem
    from dnfhir.screening import Decision
    from dnfhir.session import Session
    from dnfhir.warnings import Warned

#: A file that exists, or `-` for standard input; a file that is not there is wrong use (exit 2).
FILE = click.Path(exists=True, dir_okay=False, allow_dash=True)


def read_one(source: str) -> Session:
    """The one session in a file or on standard input. SessionError when it is wrong, or more than one."""
    from dnfhir.session import load, read_session

    return read_session(load(source))


def tell_problems(problems: tuple[Problem, ...], *, name: str) -> None:
    """Every problem on its own line of stderr."""
    for problem in problems:
        click.echo(f"{name}: {problem}", err=True)


def tell_screening(session: Session, decision: Decision, name: str | None = None) -> None:
    """Warnings of the screening, and what is only kept as text, on stderr. name: of one document of several."""
    from dnfhir.mappers.coverage import kept

    about = f"{name}: " if name else ""
    for warned in decision.warned:
        click.echo(f"{about}warning: {_in_words(warned, session)}", err=True)
    if fields := kept(session):
        click.echo(f"{about}kept as text: {', '.join(f'/{field}' for field in fields)}", err=True)


def _in_words(warned: Warned, session: Session) -> str:
    """The code, which programs look for, with its words and its places for people."""
    from dnfhir.warnings import words

    text = f"{warned.code}: {words(warned.code, 'en')}"
    places = ", ".join(_named(pointer, session) for pointer in warned.pointers)
    return f"{text} ({places})" if places else text


def _named(pointer: str, session: Session) -> str:
    """A place in the document; an item that has an id is named by it too."""
    here: object = session
    for part in pointer.split("/")[1:]:
        here = here[int(part)] if isinstance(here, tuple) else getattr(here, part, None)
    name = getattr(here, "id", None)
    return f"{pointer} {name}" if name else pointer


def defect_told(defect: Exception) -> str:
    """The kind and the place of a defect; its text could hold patient data, so it is not shown."""
    frame = traceback.extract_tb(defect.__traceback__)[-1]
    place = f"{type(defect).__name__} in {Path(frame.filename).name}, line {frame.lineno}"
    return f"a defect in dnfhir, please report it: {place}"
