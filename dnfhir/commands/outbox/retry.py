"""`dnfhir outbox retry`: try documents again, now."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import click

from dnfhir import errors
from dnfhir.commands.outbox import entries
from dnfhir.commands.outbox.results import ResultPrinter
from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.delivery import delivery, interruptible, sender
from dnfhir.commands.shared.open_outbox import open_outbox
from dnfhir.commands.shared.options import (
    conflict_option,
    outbox_option,
    server_options,
    settings,
)
from dnfhir.outbox import OPEN, Entry, Ledger


@click.command()
@entries.numbers_argument
@entries.state_option
@click.option(
    "--wait",
    type=click.FloatRange(0, 86400),
    metavar="SECONDS",
    help="How long to work on them.  [default: 120]",
)
@conflict_option
@entries.json_option
@outbox_option
@server_options
def retry(
    numbers: tuple[int, ...],
    states: tuple[str, ...],
    as_json: bool,
    config: str | None,
    **flags: Any,
) -> None:
    """Try again, at once: the documents with these NUMBERs, in whatever state; else all in a --state; else all
    that are not final. Only those for the configured server; a receipt and the exit code as of `dnfhir push`.
    """
    on_conflict = flags.pop("on_conflict")
    configured = settings(flags, config)
    with (
        connect(configured) as transport,
        open_outbox(configured) as box,
        interruptible() as interrupted,
    ):
        ledger = Ledger(box)
        again = _to_try(ledger, numbers, states, transport.base_url)
        box.retry(again)
        printer = ResultPrinter(transport.base_url, ledger, as_json)
        send = sender(configured, transport, on_conflict=on_conflict)
        run = delivery(configured, box, send, interrupted)
        with closing(run.run(again, configured.wait)) as settling:
            codes = [printer.print(settled) for settled in settling]
    raise SystemExit(errors.worst(codes))


def _to_try(
    ledger: Ledger, numbers: tuple[int, ...], states: tuple[str, ...], target: str
) -> list[int]:
    """The numbers of the documents that were named and can be sent to this server.

    Raises ConflictError when one that was named by its number is no longer in the outbox.
    """
    wanted = _wanted(ledger, numbers, states)
    here = [entry for entry in wanted if entry.target == target]
    if len(here) < len(wanted):
        text = f"not tried, for another server than {target}: {len(wanted) - len(here)}"
        click.echo(text, err=True)
    gone = [str(entry.number) for entry in here if entry.body is None]
    if gone and numbers:
        raise errors.ConflictError(
            f"no longer in the outbox, push the file again: {', '.join(gone)}"
        )
    return [entry.number for entry in here if entry.body is not None]


def _wanted(ledger: Ledger, numbers: tuple[int, ...], states: tuple[str, ...]) -> list[Entry]:
    if numbers:
        return entries.entries_named(ledger, numbers)
    return entries.entries_in(ledger, states or OPEN)
