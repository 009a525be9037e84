"""Choosing sessions on a server: what the options name, without a person's number on the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from dnfhir.session import Session

_PRACTICE_HELP: Final = (
    "The practice whose session is meant, when several have one with this id: "
    "SYSTEM|VALUE of its identifier."
)


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
    """A known system as its register spells it, like documents are read; BadParameter when it may mean one."""
    from dnfhir.session.registers import nearly, register

    if near := nearly(system):
        raise click.BadParameter(
            f"the system is nearly a known one; did you mean {' or '.join(near)}?"
        )
    return register(system)


def since(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """An instant with its offset, or a day, as it was written."""
    from dnfhir.session.times import is_instant, is_partial_date

    if value is not None and not is_instant(value) and not is_partial_date(value):
        raise click.BadParameter(
            "a time is like 2026-01-31T09:00:00+01:00, or a day like 2026-01-31"
        )
    return value


def patient_identifier(source: str) -> dict[str, str]:
    """The patient's identifier in a file: alone, or in a session document. SessionError: neither, or wrong."""
    from dnfhir.errors import SessionError
    from dnfhir.fhir import jsontext
    from dnfhir.session import load, session_of

    try:
        value = jsontext.parse(load(source))
    except jsontext.JsonTextError as error:
        raise SessionError(error.problems) from None
    if isinstance(value, dict) and "schema" in value:
        return _of(session_of(value))
    return _identifier(value)


def _of(session: Session) -> dict[str, str]:
    identifier = session.patient.identifier
    return {"system": identifier.system, "value": identifier.value}


def _identifier(value: object) -> dict[str, str]:
    from dnfhir.errors import Problem, SessionError
    from dnfhir.session.checking.identifiers import check_identifiers
    from dnfhir.session.registers import register

    expected = '{"system": …, "value": …}, or a session document'
    if not isinstance(value, dict) or value.keys() != {"system", "value"}:
        raise SessionError([Problem("", "is no identifier of a patient", expected)])
    wrong = [name for name, text in value.items() if not isinstance(text, str) or not text.strip()]
    if wrong:
        raise SessionError([Problem(f"/{name}", "is no text", "text") for name in wrong])
    if problems := list(check_identifiers({"patient": {"identifier": value}, "test_data": True})):
        raise SessionError(
            [
                replace(one, pointer=one.pointer.removeprefix("/patient/identifier"))
                for one in problems
            ]
        )
    return {"system": register(value["system"]), "value": value["value"]}
