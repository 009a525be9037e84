"""`dnfhir outbox`: what is on its way, what was delivered, and what needs a person."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import click

from dnfhir.commands.shared.delivery import (
    conflict_option,
    delivery,
    interruptible,
    open_outbox,
    outbox_option,
    receipt_of,
    sender,
)
from dnfhir.commands.shared.receipts import json_line
from dnfhir.commands.shared.settings import config_option, connect, server_options, settings

if TYPE_CHECKING:
    from dnfhir.delivery import DocumentResult
    from dnfhir.outbox import Entry, Ledger, Outbox

_STATES: Final = ("queued", "sending", "unknown", "delivered", "rejected", "conflict")
_STATE_HELP: Final = "Only documents in this state; may be given several times."
_NUMBERS = click.argument("numbers", type=int, nargs=-1, metavar="[NUMBER]…")
_JSON = click.option(
    "--json", "as_json", is_flag=True, help="One JSON object a document, one a line."
)
_STATE = click.option(
    "--state", "states", type=click.Choice(_STATES), multiple=True, help=_STATE_HELP
)
#: Seconds between two looks of `watch` for documents that others have queued.
_LOOK: Final = 1.0
_FOREVER: Final = float("inf")


@click.group(short_help="What is on its way to a server, and what became of it.")
def outbox() -> None:
    """Documents on their way to a server, and the ledger of what was delivered.

    queued: to be tried. sending: a process has it. unknown: sent, no usable answer; the server is asked first.
    delivered. rejected: a dead letter, which the server or the checks refuse. conflict: a person decides.
    """


@outbox.command("list", short_help="One line for each document.")
@_STATE
@_JSON
@outbox_option
@config_option
def list_command(states: tuple[str, ...], as_json: bool, config: str | None, **flags: Any) -> None:
    """One line for each document, in the order in which they are sent, with the reason of its last failure."""
    with _reading(flags, config) as (_, ledger):
        for entry in _of_states(ledger, states):
            click.echo(json_line(_told(entry)) if as_json else _line(entry))


@outbox.command(short_help="Everything known of some documents.")
@_NUMBERS
@_JSON
@outbox_option
@config_option
def show(numbers: tuple[int, ...], as_json: bool, config: str | None, **flags: Any) -> None:
    """Each try of the documents with these NUMBERs, and what became of each resource."""
    with _reading(flags, config) as (_, ledger):
        for entry in _named(ledger, numbers):
            attempts, resources = ledger.attempts(entry.number), ledger.resources(entry.number)
            if as_json:
                parts = {
                    "tries": [attempt.as_json() for attempt in attempts],
                    "resources": [one.as_ledger_json() for one in resources],
                }
                click.echo(json_line({**_told(entry), **parts}))
                continue
            click.echo(_line(entry))
            for attempt in attempts:
                click.echo(
                    f"  try {attempt.began_at}: {attempt.state or 'cut off'}  {attempt.reason or ''}".rstrip()
                )
            for one in resources:
                version = f" version {one.version}" if one.version else ""
                click.echo(
                    f"  {one.outcome:<9} {one.role}  {one.type}/{one.id or '?'}{version}  ({one.reason})"
                )


@outbox.command(short_help="Try documents again, now.")
@_NUMBERS
@_STATE
@click.option(
    "--wait",
    type=click.FloatRange(0, 86400),
    metavar="SECONDS",
    help="How long to work on them.  [default: 120]",
)
@conflict_option
@_JSON
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
    from dnfhir import errors

    on_conflict = flags.pop("on_conflict")
    configured = settings(flags, config)
    with (
        connect(configured) as transport,
        open_outbox(configured) as box,
        interruptible() as interrupted,
    ):
        from dnfhir.outbox import OPEN, Ledger

        ledger = Ledger(box)
        chosen = _named(ledger, numbers) if numbers else _of_states(ledger, states or OPEN)
        here = [entry for entry in chosen if entry.target == transport.base_url]
        if len(here) < len(chosen):
            click.echo(
                f"not tried, for another server than {transport.base_url}: {len(chosen) - len(here)}",
                err=True,
            )
        gone = [entry for entry in here if entry.body is None]
        if gone and numbers:
            told = ", ".join(str(entry.number) for entry in gone)
            raise errors.ConflictError(f"no longer in the outbox, push the file again: {told}")
        wanted = [entry.number for entry in here if entry.body is not None]
        box.retry(wanted)
        tell = _Teller(transport.base_url, ledger, as_json).tell
        run = delivery(
            configured, box, sender(configured, transport, on_conflict=on_conflict), interrupted
        )
        with closing(run.run(wanted, configured.wait)) as settling:
            codes = [tell(settled) for settled in settling]
    raise SystemExit(errors.worst(codes))


@outbox.command(short_help="Deliver whatever is queued, until stopped.")
@click.option(
    "--for", "seconds", type=float, metavar="SECONDS", help="Stop after so long.  [default: never]"
)
@_JSON
@outbox_option
@server_options
def watch(seconds: float | None, as_json: bool, config: str | None, **flags: Any) -> None:
    """Deliver what is queued for the configured server as it falls due, also what others queue meanwhile.

    Says on stderr when an outage begins and when it ends, each once. Ctrl-C or SIGTERM ends it (0); wrong
    credentials or a wrong configuration end it too (77, 78).
    """
    from dnfhir import errors

    configured = settings(flags, config)
    with (
        connect(configured) as transport,
        open_outbox(configured) as box,
        interruptible() as interrupted,
    ):
        from dnfhir.outbox import OPEN, Ledger

        end = time.monotonic() + (seconds if seconds is not None else _FOREVER)
        run = delivery(configured, box, sender(configured, transport), interrupted)
        tell = _Teller(transport.base_url, Ledger(box), as_json).tell
        while (left := end - time.monotonic()) > 0 and not interrupted.is_set():
            goes_on = left > 3 * _LOOK  # the last run gives requests under way time to end
            with closing(run.run(None, min(_LOOK, left), goes_on=goes_on)) as settling:
                for settled in settling:
                    if settled.result.state not in OPEN:
                        tell(settled)
            if run.stopped is not None:
                raise run.stopped
            interrupted.wait(min(_LOOK, max(0.0, end - time.monotonic())))
    raise SystemExit(errors.OK)


@outbox.command(short_help="Write documents out, with their error.")
@_NUMBERS
@_STATE
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
    from dnfhir.commands.shared.exporting import to_folder

    with _reading(flags, config) as (_, ledger):
        chosen = _named(ledger, numbers) if numbers else _of_states(ledger, states or ("rejected",))
        here = [entry for entry in chosen if entry.body is not None]
        if folder:
            to_folder(here, folder)
            click.echo(f"{len(here)} documents in {folder}", err=True)
            return
        for entry in here:
            click.echo(json_line({**entry.as_json(), "session": _document(entry)}))


@outbox.command(short_help="Remove documents with all that is known of them.")
@_NUMBERS
@outbox_option
@config_option
def discard(numbers: tuple[int, ...], config: str | None, **flags: Any) -> None:
    """Remove the documents with these NUMBERs. What of them is on a server stays there; one that is being sent stays
    too (75).
    """
    from dnfhir.errors import TemporaryError

    with _reading(flags, config) as (box, ledger):
        chosen = [entry.number for entry in _named(ledger, numbers)]
        removed = box.discard(chosen)
        click.echo(f"{removed} removed", err=True)
        if removed < len(chosen):
            raise TemporaryError(f"{len(chosen) - removed} are being sent and stay")


@contextmanager
def _reading(flags: dict[str, Any], config: str | None) -> Iterator[tuple[Outbox, Ledger]]:
    from dnfhir.outbox import Ledger

    with open_outbox(settings(flags, config)) as box:
        yield box, Ledger(box)


def _named(ledger: Ledger, numbers: tuple[int, ...]) -> list[Entry]:
    """The documents with these numbers. Wrong use (2) when none is given or one is not there."""
    if not numbers:
        raise click.UsageError("name documents by their NUMBERs; `dnfhir outbox list` shows them")
    found = ledger.several(numbers)
    missing = sorted(set(numbers) - {entry.number for entry in found})
    if missing:
        raise click.UsageError(f"not in the outbox: {', '.join(map(str, missing))}")
    return found


def _of_states(ledger: Ledger, states: tuple[str, ...]) -> list[Entry]:
    chosen: Any = states or _STATES
    return ledger.entries(chosen)


@dataclass(frozen=True)
class _Teller:
    """Tells receipts of documents of the outbox as they end."""

    target: str
    ledger: Ledger
    as_json: bool

    def tell(self, settled: DocumentResult) -> int:
        """Print the receipt; its exit code."""
        entry = self.ledger.entry(settled.number)
        receipt = receipt_of(settled, self.target, self.ledger, _session_id(entry))
        for problem in receipt.problems:
            click.echo(f"document {settled.number}: {problem}", err=True)
        click.echo(json_line(receipt.as_json()) if self.as_json else receipt.headline())
        return receipt.exit_code


def _document(entry: Entry) -> Any:
    from dnfhir.fhir import jsontext

    return jsontext.parse(entry.body) if entry.body is not None else None


def _session_id(entry: Entry | None) -> str:
    document = _document(entry) if entry else None
    return str(document["id"]) if document else ""


def _told(entry: Entry) -> dict[str, object]:
    """The entry for programs, with its session's id while the document is here."""
    return {"session": _session_id(entry) or None, **entry.as_json()}


def _line(entry: Entry) -> str:
    reason = f"  {entry.exit_code}: {entry.reason}" if entry.exit_code else ""
    tries = f"{entry.attempts} tries" if entry.attempts != 1 else "1 try"
    name = _session_id(entry) or "(document removed)"
    return f"{entry.number:>5}  {entry.state:<9} {name}  {entry.target}  {tries}, {entry.changed_at}{reason}"
