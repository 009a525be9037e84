"""What the commands that deliver share: the outbox, the delivery to the configured server, receipts of the outbox."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event
from typing import TYPE_CHECKING, Any, Final

import click

from dnfhir.commands.shared.documents import defect_told

if TYPE_CHECKING:
    from dnfhir.config import Config
    from dnfhir.delivery import Delivery, DocumentResult, Sender
    from dnfhir.outbox import Entry, Ledger, Outbox
    from dnfhir.sync.receipt import Receipt
    from dnfhir.sync.step import OnConflict
    from dnfhir.transport.transport import Transport

_CONFLICT_HELP: Final = (
    "When somebody else changed a resource on the server: `stop` writes nothing (76), `theirs` leaves it and writes "
    "the rest, `ours` writes the document over it. The Provenance records the choice."
)


def outbox_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--outbox`, alike on every command that uses the outbox."""
    text = "The outbox's file.  [default: $XDG_STATE_HOME/dnfhir/outbox.db]"
    return click.option("--outbox", type=click.Path(dir_okay=False), metavar="FILE", help=text)(
        command
    )


def conflict_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--on-conflict`, alike on every command that delivers."""
    choice = click.Choice(["stop", "theirs", "ours"])
    return click.option(
        "--on-conflict", type=choice, default="stop", show_default=True, help=_CONFLICT_HELP
    )(command)


def open_outbox(config: Config) -> Outbox:
    """The configured outbox, else the one in the user's state folder."""
    import os

    from dnfhir.outbox import Outbox, default_place

    return Outbox(config.outbox or default_place(os.environ))


def sender(
    config: Config, transport: Transport, *, on_conflict: OnConflict = "stop", dry_run: bool = False
) -> Sender:
    """How documents are pushed with this configuration."""
    from dnfhir.delivery import Sender
    from dnfhir.sync.push import PushOptions

    return Sender(
        transport,
        PushOptions(
            patient_policy="must-exist" if config.patient == "must-exist" else "create",
            strategy=config.strategy,
            on_conflict=on_conflict,
            max_entries=config.max_entries,
            dry_run=dry_run,
        ),
        config.pain_change,
    )


def delivery(config: Config, outbox: Outbox, send: Sender, interrupted: Event) -> Delivery:
    """The delivery of the outbox's documents to the configured server, until it is interrupted."""
    from dnfhir.delivery import Delivery
    from dnfhir.errors import DnfhirError

    return Delivery(
        outbox,
        send.transport.base_url,
        send,
        lambda defect: DnfhirError(defect_told(defect)),
        config.concurrency,
        interrupted,
    )


def receipt_of(settled: DocumentResult, target: str, ledger: Ledger, session_id: str) -> Receipt:
    """The receipt of a document of the outbox: of its last try, else of what the ledger knows."""
    from dataclasses import replace

    ending = settled.result
    receipt = settled.receipt or _from_ledger(settled, target, ledger, session_id)
    if ending.state != "delivered":
        problems = receipt.problems or tuple(ending.reason.splitlines())
        receipt = replace(receipt, outcome="failed", problems=problems, exit_code=ending.exit_code)
    return replace(receipt, state=ending.state, document=settled.number)


def already_done(entry: Entry, ledger: Ledger, session_id: str) -> Receipt:
    """The receipt of a document that an earlier run of the same push delivered."""
    from dataclasses import replace

    from dnfhir.delivery import DocumentResult
    from dnfhir.outbox import AttemptResult

    receipt = _from_ledger(
        DocumentResult(entry.number, AttemptResult("delivered")), entry.target, ledger, session_id
    )
    why = f"delivered at {entry.delivered_at}, before the push was broken off"
    lines = tuple(replace(line, outcome="unchanged", reason=why) for line in receipt.resources)
    return replace(
        receipt, outcome="unchanged", resources=lines, state="delivered", document=entry.number
    )


def _from_ledger(settled: DocumentResult, target: str, ledger: Ledger, session_id: str) -> Receipt:
    """The receipt of a document that another process delivered, or that nobody tried."""
    from dnfhir.sync.receipt import Receipt, document_outcome

    delivered = settled.result.state == "delivered"
    lines = tuple(ledger.resources(settled.number)) if delivered else ()
    return Receipt(session_id, target, document_outcome(lines), lines)


@contextmanager
def interruptible() -> Iterator[Event]:
    """The event is set by Ctrl-C or SIGTERM, so that a run ends between two steps; a second one ends it hard."""
    interrupted = Event()
    signals = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.getsignal(number) for number in signals}

    def interrupt(*_: object) -> None:
        interrupted.set()
        for number in signals:
            signal.signal(number, before[number])

    for number in signals:
        signal.signal(number, interrupt)
    try:
        yield interrupted
    finally:
        for number in signals:
            signal.signal(number, before[number])
