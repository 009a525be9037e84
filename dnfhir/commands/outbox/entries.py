"""Documents of the outbox as its commands choose and show them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import click

from dnfhir.commands.shared.open_outbox import open_outbox
from dnfhir.commands.shared.options import settings
from dnfhir.fhir import jsontext
from dnfhir.outbox import Entry, Ledger, Outbox

_STATES: Final = ("queued", "sending", "unknown", "delivered", "rejected", "conflict")

numbers_argument = click.argument("numbers", type=int, nargs=-1, metavar="[NUMBER]…")
json_option = click.option(
    "--json", "as_json", is_flag=True, help="One JSON object a document, one a line."
)
state_option = click.option(
    "--state",
    "states",
    type=click.Choice(_STATES),
    multiple=True,
    help="Only documents in this state; may be given several times.",
)


@contextmanager
def configured_outbox(flags: dict[str, Any], config: str | None) -> Iterator[tuple[Outbox, Ledger]]:
    """The outbox of the configuration, with its ledger."""
    with open_outbox(settings(flags, config)) as box:
        yield box, Ledger(box)


def entries_named(ledger: Ledger, numbers: tuple[int, ...]) -> list[Entry]:
    """The documents with these numbers. Wrong use (2) when none is given or one is not there."""
    if not numbers:
        raise click.UsageError("name documents by their NUMBERs; `dnfhir outbox list` shows them")
    entries = ledger.several(numbers)
    missing = sorted(set(numbers) - {entry.number for entry in entries})
    if missing:
        raise click.UsageError(f"not in the outbox: {', '.join(map(str, missing))}")
    return entries


def entries_in(ledger: Ledger, states: tuple[str, ...]) -> list[Entry]:
    """The documents in one of these states; all documents, when none is given."""
    wanted: Any = states or _STATES
    return ledger.entries(wanted)


def document_of(entry: Entry) -> Any:
    """The session document, or None when it is no longer in the outbox."""
    return jsontext.parse(entry.body) if entry.body is not None else None


def session_id_of(entry: Entry | None) -> str:
    """The id of the entry's session; "" when its document is no longer in the outbox."""
    document = document_of(entry) if entry else None
    return str(document["id"]) if document else ""


def as_json(entry: Entry) -> dict[str, object]:
    """The entry for programs, with its session's id while the document is here."""
    return {"session": session_id_of(entry) or None, **entry.as_json()}


def as_line(entry: Entry) -> str:
    """The entry on one line, with the reason of its last failure."""
    tries = f"{entry.attempts} tries" if entry.attempts != 1 else "1 try"
    name = session_id_of(entry) or "(document removed)"
    line = (
        f"{entry.number:>5}  {entry.state:<9} {name}  {entry.target}  {tries}, {entry.changed_at}"
    )
    return f"{line}  {entry.exit_code}: {entry.reason}" if entry.exit_code else line
