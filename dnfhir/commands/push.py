"""`dnfhir push`: sessions onto a FHIR server, each exactly once, with a receipt for every resource."""

from __future__ import annotations

import sys
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any, Final

import click

from dnfhir import errors
from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.delivery import (
    delivery,
    interruptible,
    receipt_of_delivered,
    receipt_of_document,
    sender,
)
from dnfhir.commands.shared.documents import PLACE, documents, strict_vocabulary_option
from dnfhir.commands.shared.messages import print_screening
from dnfhir.commands.shared.open_outbox import open_outbox
from dnfhir.commands.shared.options import (
    conflict_option,
    outbox_option,
    server_options,
    settings,
)
from dnfhir.commands.shared.receipts import ReceiptPrinter, failed_receipt, receipt_or_failure
from dnfhir.config import Config
from dnfhir.delivery import DocumentResult, done_before
from dnfhir.errors import ConfigError, DnfhirError, Problem, SessionError
from dnfhir.outbox import Ledger, Outbox
from dnfhir.screening import Decision, assess
from dnfhir.server.capabilities import is_public_sandbox
from dnfhir.session import ReadResult, Session
from dnfhir.sync.step import OnConflict
from dnfhir.transport.transport import Transport

PATIENT_HELP: Final = (
    "When nobody on the server has the patient's number: `create` makes the Patient, `must-exist` writes nothing and "
    "ends in 76.  [default: create]"
)
STRATEGY_HELP: Final = (
    "How resources get their ids: `client-id`, ids that follow from the session; `if-none-exist`, the server's own, "
    "matched again by identifier; `auto`, client ids unless the server declares that it takes none.  [default: auto]"
)
WAIT_HELP: Final = (
    "How long to work on the documents; what is not done by then stays queued (75). "
    "0 only queues.  [default: 120]"
)


@dataclass(frozen=True)
class Options:
    """How the documents of one run are pushed and reported."""

    config: Config
    on_conflict: OnConflict
    dry_run: bool
    strict_screening: bool
    keep: bool


@click.command()
@click.argument("places", type=PLACE, nargs=-1, required=True, metavar="FILE|DIR|-…")
@server_options
@outbox_option
@click.option("--wait", type=click.FloatRange(0, 86400), metavar="SECONDS", help=WAIT_HELP)
@click.option(
    "--concurrency",
    type=click.IntRange(1, 64),
    metavar="N",
    help="Documents sent at once.  [default: 4]",
)
@conflict_option
@click.option(
    "--max-entries",
    type=click.IntRange(1, 10000),
    metavar="N",
    help="Resources in one transaction.  [default: 500]",
)
@click.option(
    "--keep", is_flag=True, help="Keep the documents in the outbox after their delivery too."
)
@click.option(
    "--dry-run", is_flag=True, help="Compare with the server and show what differs; write nothing."
)
@click.option(
    "--strict-screening",
    is_flag=True,
    help="Refuse (65) needling that the screening does not allow.",
)
@strict_vocabulary_option
@click.option("--patient", type=click.Choice(["create", "must-exist"]), help=PATIENT_HELP)
@click.option(
    "--strategy", type=click.Choice(["auto", "client-id", "if-none-exist"]), help=STRATEGY_HELP
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a document, one a line.")
def push(places: tuple[str, ...], config: str | None, as_json: bool, **flags: Any) -> None:
    """Put the sessions in FILE (JSON, or NDJSON with one a line; `-` is standard input) on a FHIR server.

    In a folder DIR, dnfhir takes the files `*.session.json` and `*.ndjson`, by name. Safe to repeat: what is already
    there is left alone. Documents go through the outbox: whatever fails on the way, they are tried again, and what is
    not done after --wait seconds stays queued for the next push or `dnfhir outbox retry`. A wrong document, or one
    that the server refuses, does not stop the others; the exit code is the gravest that occurred (70, 78, 77, 74, 76,
    65, 69, 75). Ctrl-C ends it in order (75); the same command goes on where it was.

    A dry run shows each element that would change: `-` as the server holds it, `+` as the document says it, and
    in a conflict `=` as it was sent last. Only there, and only on standard output, a receipt holds values.
    """
    strict_vocabulary = flags.pop("strict_vocabulary")
    run_flags = {name: flags.pop(name) for name in _OF_THE_RUN}
    options = Options(settings(flags, config), **run_flags)
    with connect(options.config) as transport:
        given = list(documents(places, strict_vocabulary=strict_vocabulary))
        if not given:
            click.echo(
                "no documents: in a folder, dnfhir takes the files *.session.json and *.ndjson",
                err=True,
            )
        printer = ReceiptPrinter([name for name, _ in given], as_json=as_json)
        try:
            sessions = _accepted(given, transport, options, printer)
            if options.dry_run:
                _compare(sessions, transport, options, printer)
            else:
                _deliver(sessions, transport, options, printer)
        finally:
            printer.finish()
    raise SystemExit(errors.worst(printer.codes))


#: Flags of one run, which are no settings of the configuration.
_OF_THE_RUN: Final = ("on_conflict", "dry_run", "strict_screening", "keep")


def _accepted(
    given: list[tuple[str, ReadResult]],
    transport: Transport,
    options: Options,
    printer: ReceiptPrinter,
) -> dict[int, Session]:
    """The sessions that may be sent, by their place among the documents; the others get a receipt."""
    sessions: dict[int, Session] = {}
    for index, (name, outcome) in enumerate(given):
        try:
            sessions[index] = _accept(name, outcome, transport, options)
        except DnfhirError as error:
            session_id = outcome.session.id if outcome.session else outcome.name or ""
            printer.add(index, failed_receipt(session_id, transport.base_url, error))
    return sessions


def _accept(name: str, outcome: ReadResult, transport: Transport, options: Options) -> Session:
    """The session of the document; raises what keeps it from being sent."""
    session = outcome.session
    if session is None:
        raise outcome.error or AssertionError("a document is a session or an error")
    decision = assess(session)
    print_screening(session, decision, name)
    if options.strict_screening:
        _refuse_what_screening_forbids(session, decision)
    if is_public_sandbox(transport.base_url) and not session.test_data:
        raise ConfigError(
            "the target is a public sandbox; it takes only documents with test_data: true"
        )
    return session


def _refuse_what_screening_forbids(session: Session, decision: Decision) -> None:
    if session.needling and not decision.allows_needling:
        because = ", ".join(decision.reasons)
        text = f"needling although the screening says {decision.outcome} ({because}); refused by --strict-screening"
        raise SessionError([Problem("/needling", text)])


def _compare(
    sessions: dict[int, Session], transport: Transport, options: Options, printer: ReceiptPrinter
) -> None:
    """Ask the server what each session would change; the outbox has no part in it."""
    send = sender(options.config, transport, on_conflict=options.on_conflict, dry_run=True)
    for index, session in sessions.items():
        compare = partial(send.of_session, session)
        printer.add(index, receipt_or_failure(session.id, transport.base_url, compare))


def _deliver(
    sessions: dict[int, Session], transport: Transport, options: Options, printer: ReceiptPrinter
) -> None:
    """Through the outbox. Ctrl-C ends it in order; the outbox knows what is left."""
    with open_outbox(options.config) as outbox, interruptible() as interrupted:
        ledger = Ledger(outbox)
        left = dict(sessions)
        if options.on_conflict == "stop":
            for index, entry in done_before(sessions, ledger, transport).items():
                session = left.pop(index)
                printer.add(index, receipt_of_delivered(entry, ledger, session.id))
        numbers = outbox.add_all(left.values(), transport.base_url, keep=options.keep)
        indexes = defaultdict(list)
        for index, number in zip(left, numbers, strict=True):
            indexes[number].append(index)
        run = _Run(outbox, transport, options, ledger, printer, dict(indexes), left)
        run.work(interrupted)


@dataclass(frozen=True)
class _Run:
    """One delivery.

    indexes: which documents of the command each number of the outbox is; one content that was given
    twice has one number.
    """

    outbox: Outbox
    transport: Transport
    options: Options
    ledger: Ledger
    printer: ReceiptPrinter
    indexes: dict[int, list[int]]
    sessions: dict[int, Session]

    def work(self, interrupted: Event) -> None:
        """Deliver, and print each receipt."""
        config = self.options.config
        send = sender(config, self.transport, on_conflict=self.options.on_conflict)
        run = delivery(config, self.outbox, send, interrupted)
        bar = click.progressbar(
            length=len(self.indexes),
            label="pushing",
            file=sys.stderr,
            hidden=not self.printer.has_bar,
            show_pos=True,
            show_percent=True,
        )
        with bar as progress, closing(run.run(self.indexes, config.wait)) as settling:
            for settled in settling:
                self._report(settled)
                progress.update(settled.number in self.indexes)
        if interrupted.is_set():
            click.echo(
                "interrupted: what is not done stays queued; the same command goes on", err=True
            )

    def _report(self, settled: DocumentResult) -> None:
        if settled.number not in self.indexes:
            text = f"document {settled.number}, of one of these patients and queued before: {settled.result.state}"
            click.echo(text, err=True)
            return
        for index in self.indexes[settled.number]:
            session_id = self.sessions[index].id
            receipt = receipt_of_document(settled, self.transport.base_url, self.ledger, session_id)
            self.printer.add(index, receipt)
