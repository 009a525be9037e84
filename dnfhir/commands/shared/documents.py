"""What the subcommands share: reading a document named on the command line, and telling what is wrong with it."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from dnfhir.errors import Problem
    from dnfhir.screening import Decision
    from dnfhir.session import Session
    from dnfhir.warnings import Warned

#: A file that exists, or `-` for standard input; a file that is not there is wrong use (exit 2).
FILE = click.Path(exists=True, dir_okay=False, allow_dash=True)


def strict_vocabulary_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--strict-vocabulary`, alike on every command that has it."""
    text = "Refuse (65) words that the vocabulary does not know, instead of keeping them as text."
    return click.option("--strict-vocabulary", is_flag=True, help=text)(command)


def read_one(source: str, *, strict_vocabulary: bool = False) -> Session:
    """The one session in a file or on standard input. SessionError when it is wrong, or more than one."""
    from dnfhir.session import load, read_session

    return read_session(load(source), strict_vocabulary=strict_vocabulary)


def tell_problems(problems: tuple[Problem, ...], *, name: str) -> None:
    """Every problem on its own line of stderr."""
    for problem in problems:
        click.echo(f"{name}: {problem}", err=True)


def tell_screening(session: Session, decision: Decision, name: str | None = None) -> None:
    """Warnings of the screening, and what is only kept as text, on stderr. name: of one document of several."""
    from dnfhir.mappers.forward.coverage import kept_as_text

    about = f"{name}: " if name else ""
    tell_warnings(session, decision.warned, name)
    if fields := kept_as_text(session):
        click.echo(f"{about}kept as text: {', '.join(f'/{field}' for field in fields)}", err=True)


def tell_warnings(session: Session, warned: Iterable[Warned], name: str | None = None) -> None:
    """Each warning on its own line of stderr. name: of one document of several."""
    about = f"{name}: " if name else ""
    for one in warned:
        click.echo(f"{about}warning: {_in_words(one, session)}", err=True)


def _in_words(warned: Warned, session: Session) -> str:
    """The code, which programs look for, with its words and its places for people."""
    from dnfhir.warnings import warning_text

    text = f"{warned.code}: {warning_text(warned.code, 'en')}"
    named = str if warned.code == "guessed_name" else partial(_named, session)
    places = ", ".join(
        f"{named(pointer)}{_hint(warned, pointer, session)}" for pointer in warned.pointers
    )
    return f"{text} ({places})" if places else text


def _hint(warned: Warned, pointer: str, session: Session) -> str:
    """What would be right there; the word that is there now may be private, and is not repeated."""
    from dnfhir.warnings.vocabulary import read_as, suggestions

    if warned.code == "guessed_name":
        return f": read as {read_as(session, pointer)}"
    meant = suggestions(session, pointer) if warned.code == "unknown_word" else ()
    return f": did you mean {' or '.join(meant)}?" if meant else ""


def _named(session: Session, pointer: str) -> str:
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
