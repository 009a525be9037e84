"""What the subcommands share: reading a document named on the command line, and telling what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from dnfhir.errors import Problem
    from dnfhir.mappers import Mapped
    from dnfhir.session import Session

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


def tell_mapping(mapped: Mapped) -> None:
    """Warnings of the screening, and what was only kept as text, on stderr."""
    for warning in mapped.decision.warnings:
        click.echo(f"warning: {warning.replace('_', ' ')}", err=True)
    for kept in mapped.kept:
        click.echo(f"kept as text: {kept.pointer} in {kept.where}: {kept.why}", err=True)
