"""`dnfhir push`: sessions onto a FHIR server, each exactly once, with a receipt for every resource."""

from __future__ import annotations

import sys
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import click

from dnfhir.commands.shared.delivery import (
    already_done,
    conflict_option,
    delivery,
    interruptible,
    open_outbox,
    outbox_option,
    receipt_of,
    sender,
)
from dnfhir.commands.shared.documents import defect_told, strict_vocabulary_option, tell_screening
from dnfhir.commands.shared.inputs import PLACE, documents
from dnfhir.commands.shared.receipts import failure
from dnfhir.commands.shared.settings import connect, server_options, settings
from dnfhir.commands.shared.telling import Told

if TYPE_CHECKING:
    from threading import Event

    from dnfhir.config import Config
    from dnfhir.delivery import DocumentResult
    from dnfhir.errors import DnfhirError
    from dnfhir.outbox import Ledger, Outbox
    from dnfhir.session import ReadResult, Session
    from dnfhir.sync.receipt import Receipt
    from dnfhir.sync.step import OnConflict
    from dnfhir.transport.transport import Transport

PATIENT_HELP: Final = (
    "When nobody on the server has the patient's number: `create` makes the Patient, `must-exist` writes nothing and "
    "ends in 76.  [default: create]"
)
STRATEGY_HELP: Final = (
    "How resources get their ids: `client-id`, ids that follow from the session; `if-none-exist`, the server's own, "
    "found again by identifier; `auto`, client ids unless the server declares that it takes none.  [default: auto]"
)
WAIT_HELP: Final = (
    "How long to work on the documents; what is not done by then stays queued (75). "
    "0 only queues.  [default: 120]"
)


@dataclass(frozen=True)
class Options:
    """How the documents of one run are pushed and told."""

    config: Config
    on_conflict: OnConflict
    dry_run: bool
    strict_screening: bool
    keep: bool
    as_json: bool


@click.command(short_help="Put sessions on a FHIR server, each exactly once.")
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

    Of a folder DIR its `*.session.json` and `*.ndjson` are taken, by name. Safe to repeat: what is already there is
    left alone. Documents go through the outbox: whatever fails on the way, they are tried again, and what is not
    done after --wait seconds stays queued for the next push or `dnfhir outbox retry`. A wrong document, or one that
    the server refuses, does not stop the others; the exit code is the gravest that occurred (70, 78, 77, 74, 76, 65,
    69, 75). Ctrl-C ends it in order (75); the same command goes on where it was.

    A dry run shows each element that would change: `-` as the server holds it, `+` as the document says it, and
    in a conflict `=` as it was sent last. Only there, and only on standard output, a receipt holds values.
    """
    from dnfhir import errors

    dry_run, strict, keep = flags.pop("dry_run"), flags.pop("strict_screening"), flags.pop("keep")
    on_conflict, strict_vocabulary = flags.pop("on_conflict"), flags.pop("strict_vocabulary")
    options = Options(settings(flags, config), on_conflict, dry_run, strict, keep, as_json)
    with connect(options.config) as transport:
        given = list(documents(places, strict_vocabulary=strict_vocabulary))
        if not given:
            click.echo("no documents: of a folder *.session.json and *.ndjson are pushed", err=True)
        told = Told([name for name, _ in given], as_json=as_json)
        try:
            sessions = _at_the_door(given, transport, options, told)
            (_compare if dry_run else _deliver)(sessions, transport, options, told)
        finally:
            told.finish()
    raise SystemExit(errors.worst(told.codes))


def _at_the_door(
    given: list[tuple[str, ReadResult]], transport: Transport, options: Options, told: Told
) -> dict[int, Session]:
    """The sessions that may go on, by their place among the documents; the others are told at once."""
    from dnfhir.errors import DnfhirError

    found: dict[int, Session] = {}
    for index, (name, outcome) in enumerate(given):
        try:
            found[index] = _allowed(name, outcome, transport, options)
        except DnfhirError as error:
            told.tell(index, _failure(outcome, error, transport.base_url))
    return found


def _allowed(name: str, outcome: ReadResult, transport: Transport, options: Options) -> Session:
    from dnfhir.errors import ConfigError
    from dnfhir.screening import assess
    from dnfhir.server.capabilities import is_public_sandbox

    if outcome.session is None:
        raise outcome.error or AssertionError("a document is a session or an error")
    decision = assess(outcome.session)
    tell_screening(outcome.session, decision, name)
    if options.strict_screening:
        _refuse_what_screening_forbids(outcome.session, decision)
    if is_public_sandbox(transport.base_url) and not outcome.session.test_data:
        raise ConfigError(
            "the target is a public sandbox; it takes only documents with test_data: true"
        )
    return outcome.session


def _refuse_what_screening_forbids(session: Session, decision: Any) -> None:
    from dnfhir.errors import Problem, SessionError

    if session.needling and not decision.allows_needling:
        because = ", ".join(decision.reasons)
        text = f"needling although the screening says {decision.outcome} ({because}); refused by --strict-screening"
        raise SessionError([Problem("/needling", text)])


def _compare(
    sessions: dict[int, Session], transport: Transport, options: Options, told: Told
) -> None:
    """Ask the server what each session would change; the outbox has no part in it."""
    from dnfhir.errors import DnfhirError

    send = sender(options.config, transport, on_conflict=options.on_conflict, dry_run=True)
    for index, session in sessions.items():
        try:
            told.tell(index, send.of_session(session))
        except Exception as error:
            known = error if isinstance(error, DnfhirError) else DnfhirError(defect_told(error))
            told.tell(index, failure(session.id, transport.base_url, known))


def _deliver(
    sessions: dict[int, Session], transport: Transport, options: Options, told: Told
) -> None:
    """Through the outbox. Ctrl-C ends it in order; the outbox knows what is left."""
    from dnfhir.delivery import done_before
    from dnfhir.outbox import Ledger

    with open_outbox(options.config) as outbox, interruptible() as interrupted:
        ledger = Ledger(outbox)
        done = done_before(sessions, ledger, transport) if options.on_conflict == "stop" else {}
        for index, entry in done.items():
            told.tell(index, already_done(entry, ledger, sessions[index].id))
        left = {index: session for index, session in sessions.items() if index not in done}
        numbers = outbox.add_all(left.values(), transport.base_url, keep=options.keep)
        indexes = defaultdict(list)
        for index, number in zip(left, numbers, strict=True):
            indexes[number].append(index)
        _Run(outbox, transport, options, ledger, told, dict(indexes), sessions).work(interrupted)


@dataclass(frozen=True)
class _Run:
    """One delivery, and which documents of the command its numbers are: one content given twice is one."""

    outbox: Outbox
    transport: Transport
    options: Options
    ledger: Ledger
    told: Told
    indexes: dict[int, list[int]]
    sessions: dict[int, Session]

    def work(self, interrupted: Event) -> None:
        """Deliver and tell."""
        config = self.options.config
        send = sender(config, self.transport, on_conflict=self.options.on_conflict)
        run = delivery(config, self.outbox, send, interrupted)
        hidden = not self.told.has_bar
        bar = click.progressbar(
            length=len(self.indexes),
            label="pushing",
            file=sys.stderr,
            hidden=hidden,
            show_pos=True,
            show_percent=True,
        )
        with bar as progress, closing(run.run(self.indexes, config.wait)) as settling:
            for settled in settling:
                self._tell(settled)
                progress.update(settled.number in self.indexes)
        if interrupted.is_set():
            click.echo(
                "interrupted: what is not done stays queued; the same command goes on", err=True
            )

    def _tell(self, settled: DocumentResult) -> None:
        indexes = self.indexes.get(settled.number)
        if indexes is None:
            text = f"document {settled.number}, of one of these patients and queued before: {settled.result.state}"
            click.echo(text, err=True)
        for index in indexes or ():
            session_id = self.sessions[index].id
            self.told.tell(
                index, receipt_of(settled, self.transport.base_url, self.ledger, session_id)
            )


def _failure(outcome: ReadResult, error: DnfhirError, target: str) -> Receipt:
    """The receipt that the failure carries, or one for a document that never came so far."""
    return failure(outcome.session.id if outcome.session else outcome.name or "", target, error)
