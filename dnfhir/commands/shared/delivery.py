"""What the commands that deliver share: how documents are sent, the delivery, receipts of the outbox."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from threading import Event

from dnfhir.commands.shared.defects import describe_defect
from dnfhir.config import Config
from dnfhir.delivery import Delivery, DocumentResult, Sender
from dnfhir.errors import DnfhirError
from dnfhir.outbox import AttemptResult, Entry, Ledger, Outbox
from dnfhir.sync.push import PushOptions
from dnfhir.sync.receipt import Receipt, document_outcome
from dnfhir.sync.step import OnConflict
from dnfhir.transport.transport import Transport


def sender(
    config: Config, transport: Transport, *, on_conflict: OnConflict = "stop", dry_run: bool = False
) -> Sender:
    """How documents are pushed with this configuration."""
    options = PushOptions(
        patient_policy="must-exist" if config.patient == "must-exist" else "create",
        strategy=config.strategy,
        on_conflict=on_conflict,
        max_entries=config.max_entries,
        dry_run=dry_run,
    )
    return Sender(transport, options, config.pain_change)


def delivery(config: Config, outbox: Outbox, send: Sender, interrupted: Event) -> Delivery:
    """The delivery of the outbox's documents to the configured server, until it is interrupted."""
    return Delivery(
        outbox,
        send.transport.base_url,
        send,
        lambda defect: DnfhirError(describe_defect(defect)),
        config.concurrency,
        interrupted,
    )


def receipt_of_document(
    settled: DocumentResult, target: str, ledger: Ledger, session_id: str
) -> Receipt:
    """The receipt of a document of the outbox: of its last try, else of what the ledger knows."""
    result = settled.result
    receipt = settled.receipt or _from_ledger(settled, target, ledger, session_id)
    if result.state != "delivered":
        problems = receipt.problems or tuple(result.reason.splitlines())
        receipt = replace(receipt, outcome="failed", problems=problems, exit_code=result.exit_code)
    return replace(receipt, state=result.state, document=settled.number)


def receipt_of_delivered(entry: Entry, ledger: Ledger, session_id: str) -> Receipt:
    """The receipt of a document that an earlier run of the same push delivered."""
    settled = DocumentResult(entry.number, AttemptResult("delivered"))
    receipt = _from_ledger(settled, entry.target, ledger, session_id)
    reason = f"delivered at {entry.delivered_at}, before the push was broken off"
    resources = tuple(
        replace(resource, outcome="unchanged", reason=reason) for resource in receipt.resources
    )
    return replace(
        receipt, outcome="unchanged", resources=resources, state="delivered", document=entry.number
    )


def _from_ledger(settled: DocumentResult, target: str, ledger: Ledger, session_id: str) -> Receipt:
    """The receipt of a document that another process delivered, or that nobody tried."""
    is_delivered = settled.result.state == "delivered"
    resources = tuple(ledger.resources(settled.number)) if is_delivered else ()
    return Receipt(session_id, target, document_outcome(resources), resources)


@contextmanager
def interruptible() -> Iterator[Event]:
    """The event is set by Ctrl-C or SIGTERM, so that a run ends between two steps; a second one ends it hard."""
    interrupted = Event()
    signals = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.getsignal(number) for number in signals}

    def restore() -> None:
        for number in signals:
            signal.signal(number, before[number])

    def interrupt(*_: object) -> None:
        interrupted.set()
        restore()

    for number in signals:
        signal.signal(number, interrupt)
    try:
        yield interrupted
    finally:
        restore()
