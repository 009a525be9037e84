"""`dnfhir push`: sessions onto a FHIR server, each exactly once, with a receipt for every resource."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import click

from dnfhir.commands.documents import FILE, defect_told, tell_mapping
from dnfhir.commands.settings import connect, server_options, settings

if TYPE_CHECKING:
    from dnfhir.config import Config
    from dnfhir.errors import DnfhirError
    from dnfhir.session import Outcome
    from dnfhir.sync.receipt import Receipt
    from dnfhir.sync.target import RememberedTarget
    from dnfhir.sync.transport import Transport

#: What a line of a difference begins with: what was sent last, what the server holds, what the document says.
_COLOURS: Final = {"=": "yellow", "-": "red", "+": "green"}


PATIENT_HELP: Final = (
    "When nobody on the server has the patient's number: `create` makes the Patient, `must-exist` writes nothing and "
    "ends in 76.  [default: create]"
)
STRATEGY_HELP: Final = (
    "How resources get their ids: `client-id`, ids that follow from the session; `if-none-exist`, the server's own, "
    "found again by identifier; `auto`, client ids unless the server declares that it takes none.  [default: auto]"
)


@dataclass(frozen=True)
class Options:
    """How the documents of one run are pushed and told."""

    config: Config
    ask: RememberedTarget
    dry_run: bool
    strict_screening: bool
    as_json: bool


@click.command(short_help="Put sessions on a FHIR server, each exactly once.")
@click.argument("files", type=FILE, nargs=-1, required=True, metavar="FILE…")
@server_options
@click.option("--dry-run", is_flag=True, help="Compare with the server and show what differs; write nothing.")
@click.option("--strict-screening", is_flag=True, help="Refuse (65) needling that the screening does not allow.")
@click.option("--patient", type=click.Choice(["create", "must-exist"]), help=PATIENT_HELP)
@click.option("--strategy", type=click.Choice(["auto", "client-id", "if-none-exist"]), help=STRATEGY_HELP)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a document, one a line.")
def push(files: tuple[str, ...], config: str | None, as_json: bool, **flags: Any) -> None:
    """Put the sessions in FILE… (JSON, or NDJSON with one a line; `-` is standard input) on a FHIR server.

    Safe to repeat: what is already there is left alone. A wrong document does not stop the others; the exit code
    is the gravest that occurred (70, 78, 77, 74, 76, 65, 69, 75).

    A dry run shows each element that would change: `-` as the server holds it, `+` as the document says it, and
    in a conflict `=` as it was sent last. Only there, and only on standard output, a receipt holds values.
    """
    from dnfhir import errors
    from dnfhir.sync.target import RememberedTarget

    dry_run, strict = flags.pop("dry_run"), flags.pop("strict_screening")
    options = Options(settings(flags, config), RememberedTarget(), dry_run, strict, as_json)
    with connect(options.config) as transport:
        documents = list(_documents(files))
        shown = click.progressbar(documents, label="pushing", file=sys.stderr, hidden=_quiet(documents))
        with shown as progress:
            codes = [_push_one(name, outcome, transport, options) for name, outcome in progress]
    raise SystemExit(errors.worst(codes))


def _quiet(documents: list[Any]) -> bool:
    """No progress bar for a few documents, nor where receipts or a log are read on the same terminal."""
    return len(documents) < 5 or not sys.stderr.isatty() or sys.stdout.isatty()


def _documents(files: tuple[str, ...]) -> Iterator[tuple[str, Outcome]]:
    """Every document of every file, each with the name to tell problems under."""
    from dnfhir.errors import SessionError
    from dnfhir.session import Outcome, load, read_sessions

    for file in files:
        try:
            outcomes = read_sessions(load(file), lines=True if file.endswith(".ndjson") else None)
        except SessionError as error:
            outcomes = [Outcome(None, error=error)]
        for outcome in outcomes:
            yield (f"{file}:{outcome.line}" if outcome.line else file), outcome


def _push_one(name: str, outcome: Outcome, transport: Transport, options: Options) -> int:
    """Push one document and tell its receipt; its exit code."""
    from dnfhir.errors import DnfhirError

    try:
        receipt = _pushed(name, outcome, transport, options)
    except DnfhirError as error:
        receipt = _failure(outcome, error, transport.base_url)
    except Exception as defect:
        receipt = _failure(outcome, DnfhirError(defect_told(defect)), transport.base_url)
    for problem in receipt.problems:
        for line in problem.splitlines():
            click.echo(f"{name}: {line}", err=True)
    click.echo(_json_line(receipt) if options.as_json else "\n".join(receipt.as_lines(_painter())))
    return receipt.exit_code


def _json_line(receipt: Receipt) -> str:
    """One line of JSON: exact numbers, and nothing in a server's text that a terminal could obey."""
    import simplejson

    from dnfhir.sync.diff import printable

    return printable(simplejson.dumps(receipt.as_json(), ensure_ascii=False, use_decimal=True))


def _painter() -> Callable[[str], str]:
    """Colours the differences of a dry run on a terminal, unless NO_COLOR (https://no-color.org) is set."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return str
    return lambda text: click.style(text, fg=_COLOURS.get(text[:1]))


def _pushed(name: str, outcome: Outcome, transport: Transport, options: Options) -> Receipt:
    from dataclasses import replace

    from dnfhir.errors import BundleError
    from dnfhir.mappers import map_session
    from dnfhir.sync.push import push as push_session
    from dnfhir.validation import check_bundle

    if outcome.session is None:
        raise outcome.error or AssertionError("a document is a session or an error")
    mapped = map_session(outcome.session, pain_change=options.config.pain_change)
    tell_mapping(mapped, name)
    if options.strict_screening:
        _refuse_what_screening_forbids(mapped)
    if problems := check_bundle(mapped.bundle()):
        raise BundleError(problems)
    config = options.config
    receipt = push_session(
        mapped,
        transport,
        patient_policy="must-exist" if config.patient == "must-exist" else "create",
        strategy=config.strategy,
        dry_run=options.dry_run,
        ask=options.ask,
    )
    return replace(receipt, warnings=(*mapped.decision.warnings, *receipt.warnings))


def _refuse_what_screening_forbids(mapped: Any) -> None:
    from dnfhir.errors import Problem, SessionError

    decision = mapped.decision
    if mapped.session.needling and not decision.allows_needling:
        because = ", ".join(decision.reasons)
        text = f"needling although the screening says {decision.outcome} ({because}); refused by --strict-screening"
        raise SessionError([Problem("/needling", text)])


def _failure(outcome: Outcome, error: DnfhirError, target: str) -> Receipt:
    """The receipt that the failure carries, or one for a document that never came so far."""
    from dnfhir.sync.receipt import Receipt, receipt_of

    session = outcome.session.id if outcome.session else outcome.name or ""
    problems = tuple(str(error).splitlines())
    return receipt_of(error) or Receipt(session, target, "failed", (), (), problems, error.exit_code)
