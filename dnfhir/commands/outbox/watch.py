"""`dnfhir outbox watch`: deliver whatever is queued, until stopped."""

from __future__ import annotations

import time
from contextlib import closing
from threading import Event
from typing import Any, Final

import click

from dnfhir import errors
from dnfhir.commands.outbox import entries
from dnfhir.commands.outbox.results import ResultPrinter
from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.delivery import delivery, interruptible, sender
from dnfhir.commands.shared.open_outbox import open_outbox
from dnfhir.commands.shared.options import outbox_option, server_options, settings
from dnfhir.delivery import Delivery
from dnfhir.outbox import OPEN, Ledger

#: Seconds between two looks for documents that others have queued.
_LOOK: Final = 1.0
_FOREVER: Final = float("inf")


@click.command()
@click.option(
    "--for",
    "seconds",
    type=float,
    default=_FOREVER,
    metavar="SECONDS",
    help="Stop after so long.  [default: never]",
)
@entries.json_option
@outbox_option
@server_options
def watch(seconds: float, as_json: bool, config: str | None, **flags: Any) -> None:
    """Deliver what is queued for the configured server as it falls due, also what others queue meanwhile.

    Says on stderr when an outage begins and when it ends, each once. Ctrl-C or SIGTERM ends it (0); wrong
    credentials or a wrong configuration end it too (77, 78).
    """
    configured = settings(flags, config)
    with (
        connect(configured) as transport,
        open_outbox(configured) as box,
        interruptible() as interrupted,
    ):
        printer = ResultPrinter(transport.base_url, Ledger(box), as_json)
        run = delivery(configured, box, sender(configured, transport), interrupted)
        _watch(run, printer, interrupted, time.monotonic() + seconds)
    raise SystemExit(errors.OK)


def _watch(run: Delivery, printer: ResultPrinter, interrupted: Event, end: float) -> None:
    """Deliver until `end` of the monotonic clock, or until interrupted."""
    while (left := end - time.monotonic()) > 0 and not interrupted.is_set():
        goes_on = left > 3 * _LOOK  # the last run gives requests under way time to end
        with closing(run.run(None, min(_LOOK, left), goes_on=goes_on)) as settling:
            for settled in settling:
                if settled.result.state not in OPEN:
                    printer.print(settled)
        if run.stopped is not None:
            raise run.stopped
        interrupted.wait(min(_LOOK, max(0.0, end - time.monotonic())))
