"""What is wrong with a document, or remarkable, on stderr."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from dnfhir.errors import Problem
from dnfhir.mappers.forward.coverage import kept_as_text
from dnfhir.screening import Decision
from dnfhir.session import Session
from dnfhir.warnings import Warned, warning_text
from dnfhir.warnings.vocabulary import read_as, suggestions


def print_problems(problems: Sequence[Problem], name: str) -> None:
    """Every problem on its own line, under the document's name."""
    for problem in problems:
        click.echo(f"{name}: {problem}", err=True)


def print_screening(session: Session, decision: Decision, name: str | None = None) -> None:
    """The warnings of the screening, and which fields are only kept as text.

    name: the document's, where it is one of several.
    """
    print_warnings(session, decision.warned, name)
    fields = [f"/{field}" for field in kept_as_text(session)]
    if fields:
        click.echo(f"{_prefix(name)}kept as text: {', '.join(fields)}", err=True)


def print_warnings(session: Session, warned: Iterable[Warned], name: str | None = None) -> None:
    """Each warning on its own line. name: the document's, where it is one of several."""
    for warning in warned:
        click.echo(f"{_prefix(name)}warning: {_in_words(warning, session)}", err=True)


def _prefix(name: str | None) -> str:
    return f"{name}: " if name else ""


def _in_words(warned: Warned, session: Session) -> str:
    """The code, which programs look for, with its words and its places for people."""
    text = f"{warned.code}: {warning_text(warned.code, 'en')}"
    places = [_place(warned, pointer, session) for pointer in warned.pointers]
    return f"{text} ({', '.join(places)})" if places else text


def _place(warned: Warned, pointer: str, session: Session) -> str:
    """A place, with what would be right there. The word there may be private and is not repeated."""
    if warned.code == "guessed_name":
        return f"{pointer}: read as {read_as(session, pointer)}"
    place = _with_id(session, pointer)
    nearest = suggestions(session, pointer) if warned.code == "unknown_word" else ()
    return f"{place}: did you mean {' or '.join(nearest)}?" if nearest else place


def _with_id(session: Session, pointer: str) -> str:
    """A place in the document; an item that has an id is named by it too."""
    value: object = session
    for part in pointer.split("/")[1:]:
        value = value[int(part)] if isinstance(value, tuple) else getattr(value, part, None)
    name = getattr(value, "id", None)
    return f"{pointer} {name}" if name else pointer
