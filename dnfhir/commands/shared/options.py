"""Options that several subcommands have, and the configuration that follows from them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import click

from dnfhir.config import Config, load_config
from dnfhir.errors import Problem, SessionError
from dnfhir.fhir import jsontext
from dnfhir.session import load, session_of
from dnfhir.session.checking.identifiers import check_identifiers
from dnfhir.session.registers import nearly, register
from dnfhir.session.times import is_instant, is_partial_date

_PRACTICE_HELP: Final = (
    "The practice whose session is meant, when several have one with this id: "
    "SYSTEM|VALUE of its identifier."
)
_CONFLICT_HELP: Final = (
    "When somebody else changed a resource on the server: `stop` writes nothing (76), `theirs` leaves it and writes "
    "the rest, `ours` writes the document over it. The Provenance records the choice."
)


def config_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--config`, alike on every command that reads the configuration."""
    return click.option("--config", type=click.Path(), help="Configuration file (TOML).")(command)


def server_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--server` and `--config`, alike on every command that talks to a server."""
    option = click.option(
        "--server", metavar="URL", help="FHIR base, e.g. http://127.0.0.1:8080/fhir."
    )
    return option(config_option(command))


def settings(flags: Mapping[str, Any], config: str | None) -> Config:
    """Flags over the environment over the file. ConfigError when one of them is wrong."""
    return load_config(flags, os.environ, Path(config) if config else None)


def outbox_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--outbox`, alike on every command that uses the outbox."""
    text = "The outbox's file.  [default: $XDG_STATE_HOME/dnfhir/outbox.db]"
    option = click.option("--outbox", type=click.Path(dir_okay=False), metavar="FILE", help=text)
    return option(command)


def conflict_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--on-conflict`, alike on every command that delivers."""
    option = click.option(
        "--on-conflict",
        type=click.Choice(["stop", "theirs", "ours"]),
        default="stop",
        show_default=True,
        help=_CONFLICT_HELP,
    )
    return option(command)


def practice_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--practice`, alike on every command that takes the id of a session."""
    option = click.option(
        "--practice", callback=_practice, metavar="SYSTEM|VALUE", help=_PRACTICE_HELP
    )
    return option(command)


def _practice(_: click.Context, __: click.Parameter, value: str | None) -> dict[str, str] | None:
    """An identifier as FHIR writes it in a search."""
    if value is None:
        return None
    system, _bar, number = value.partition("|")
    if not system or not number:
        raise click.BadParameter(
            "a practice is SYSTEM|VALUE, as http://fhir.nl/fhir/NamingSystem/agb-z|04999999"
        )
    return {"system": _register(system), "value": number}


def _register(system: str) -> str:
    """A known system as its register spells it, like documents are read.

    Raises BadParameter when it is nearly a known one.
    """
    if near := nearly(system):
        raise click.BadParameter(
            f"the system is nearly a known one; did you mean {' or '.join(near)}?"
        )
    return register(system)


def since(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """An instant with its offset, or a day, as it was written."""
    if value is not None and not is_instant(value) and not is_partial_date(value):
        raise click.BadParameter(
            "a time is like 2026-01-31T09:00:00+01:00, or a day like 2026-01-31"
        )
    return value


def patient_identifier(source: str) -> dict[str, str]:
    """The patient's identifier in a file: alone, or in a session document.

    Raises SessionError when the file holds neither, or a wrong one. It is no option's value, for a
    person's number does not belong on the command line.
    """
    try:
        value = jsontext.parse(load(source))
    except jsontext.JsonTextError as error:
        raise SessionError(error.problems) from None
    if isinstance(value, dict) and "schema" in value:
        identifier = session_of(value).patient.identifier
        return {"system": identifier.system, "value": identifier.value}
    return _checked_identifier(value)


def _checked_identifier(value: object) -> dict[str, str]:
    expected = '{"system": …, "value": …}, or a session document'
    if not isinstance(value, dict) or value.keys() != {"system", "value"}:
        raise SessionError([Problem("", "is not an identifier of a patient", expected)])
    problems = []
    for name, text in value.items():
        if not isinstance(text, str) or not text.strip():
            problems.append(Problem(f"/{name}", "is not a text", "text"))
    if problems:
        raise SessionError(problems)
    # A document of tests may hold numbers of tests; nothing is recorded by this one.
    document = {"patient": {"identifier": value}, "test_data": True}
    for problem in check_identifiers(document):
        pointer = problem.pointer.removeprefix("/patient/identifier")
        problems.append(replace(problem, pointer=pointer))
    if problems:
        raise SessionError(problems)
    return {"system": register(value["system"]), "value": value["value"]}
