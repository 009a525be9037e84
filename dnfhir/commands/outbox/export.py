"""`dnfhir outbox export`: documents as files or on stdout, with their error."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from dnfhir.commands.outbox import entries
from dnfhir.commands.shared.json_lines import json_line
from dnfhir.commands.shared.options import config_option, outbox_option
from dnfhir.commands.shared.private_files import write_private
from dnfhir.errors import StorageError
from dnfhir.fhir import jsontext
from dnfhir.outbox import Entry, Ledger


@click.command()
@entries.numbers_argument
@entries.state_option
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False),
    metavar="DIR",
    help="A file each, in this folder.",
)
@outbox_option
@config_option
def export(
    numbers: tuple[int, ...],
    states: tuple[str, ...],
    folder: str | None,
    config: str | None,
    **flags: Any,
) -> None:
    """Write out documents that are still here: those with these NUMBERs, else all in a --state, else the dead letters.

    On stdout one JSON object a line: {"number", "state", "exit_code", "why", …, "session"}. With --to DIR two files
    each: NUMBER.session.json, which `dnfhir push DIR` sends again, and NUMBER.error.json.
    """
    with entries.configured_outbox(flags, config) as (_, ledger):
        here = [entry for entry in _wanted(ledger, numbers, states) if entry.body is not None]
        if folder:
            _write(here, Path(folder))
            click.echo(f"{len(here)} documents in {folder}", err=True)
            return
        for entry in here:
            click.echo(json_line({**entry.as_json(), "session": entries.document_of(entry)}))


def _wanted(ledger: Ledger, numbers: tuple[int, ...], states: tuple[str, ...]) -> list[Entry]:
    if numbers:
        return entries.entries_named(ledger, numbers)
    return entries.entries_in(ledger, states or ("rejected",))


def _write(here: Sequence[Entry], folder: Path) -> None:
    """`NUMBER.session.json` and `NUMBER.error.json` of each. StorageError when they cannot be written."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for entry in here:
            failure = jsontext.pretty(entry.as_json()).encode()
            write_private(folder / f"{entry.number}.session.json", entry.body or b"")
            write_private(folder / f"{entry.number}.error.json", failure)
    except OSError as error:
        raise StorageError(
            f"the documents cannot be written to the folder: {error.strerror}"
        ) from None
