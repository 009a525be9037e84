"""`dnfhir status`: where a session is, in which version, since when."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dnfhir.commands.shared.delivery import outbox_option
from dnfhir.commands.shared.documents import read_one
from dnfhir.commands.shared.receipts import json_line
from dnfhir.commands.shared.session_options import practice_option
from dnfhir.commands.shared.settings import connect, server_options, settings

if TYPE_CHECKING:
    from dnfhir.config import Config
    from dnfhir.session import Session


@click.command(short_help="Tell where a session is, and since when.")
@click.argument("session", metavar="FILE|ID")
@server_options
@outbox_option
@practice_option
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help='One JSON object: {"session", "document", "server", "outbox"}.',
)
def status(session: str, practice: Any, config: str | None, as_json: bool, **flags: Any) -> None:
    """Tell what the server holds of the session in FILE (`-` is standard input), or of the one with this ID, and
    what the outbox knows of it.

    Whether it is there or was withdrawn, the document that was recorded last, whether that is the one in FILE, and
    each resource with its version and when it was last written. Exit code 0, also when it is nowhere; 76 when
    several practices have a session with this ID.
    """
    from dnfhir.errors import TemporaryError

    document = read_one(session) if session == "-" or _is_file(session) else None
    if document is None and session.endswith(".json"):
        raise click.UsageError("there is no such file")
    name, practice = (document.id, _practice(document)) if document else (session, practice)
    configured = settings(flags, config)
    found: dict[str, Any] = {
        "session": name,
        "document": _hash(document),
        "server": None,
        "outbox": _outbox(name, document, configured),
    }
    try:
        found["server"] = _server(name, practice, _hash(document), configured)
    except TemporaryError:  # what the outbox knows is wanted most when the server is away
        click.echo(json_line(found) if as_json else "\n".join(_lines(found)))
        raise
    click.echo(json_line(found) if as_json else "\n".join(_lines(found)))


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except OSError:  # too long for a file's name
        return False


def _practice(document: Session) -> dict[str, str]:
    identifier = document.practice.identifier
    return {"system": identifier.system, "value": identifier.value}


def _hash(document: Session | None) -> str | None:
    from dnfhir.session import document_hash

    return document_hash(document) if document else None


def _outbox(name: str, document: Session | None, configured: Config) -> list[dict[str, object]]:
    """What the outbox knows of the session, the newest document last; nothing where there is no outbox."""
    import os

    from dnfhir.outbox import Ledger, Outbox, default_place

    place = configured.outbox or default_place(os.environ)
    if not place.exists():
        return []
    with Outbox(place) as box:
        ledger = Ledger(box)
        entries = ledger.of_session(document) if document else ledger.of_name(name)
        return [entry.as_json() for entry in entries]


def _server(
    name: str, practice: dict[str, str] | None, document: str | None, configured: Config
) -> dict[str, Any]:
    """What the server knows of the session."""
    from dnfhir.server.capabilities import read_target
    from dnfhir.server.reader import Reader
    from dnfhir.sync.status import status_on
    from dnfhir.transport.redact import NO_WORDS

    with connect(configured) as transport:
        read_target(transport, NO_WORDS)
        found = status_on(Reader(transport, NO_WORDS), name, practice)
        return {"target": transport.base_url, **found.as_json(document)}


def _lines(found: dict[str, Any]) -> Iterator[str]:
    """The same for a person; what a server says is made safe for a terminal."""
    from dnfhir.transport.redact import terminal_safe

    server = found["server"] or {}
    yield (
        f"{found['session']}: {server['state']} on {server['target']}"
        if server
        else f"{found['session']}: not known"
    )
    if recorded := server.get("recorded"):
        same = {True: " (the one in the file)", False: " (not the one in the file)"}.get(
            recorded["same"], ""
        )
        said = f"document {recorded['document']} recorded {recorded['at']}, written {recorded['written']}"
        yield f"  {terminal_safe(said)}{same}"
    for line in server.get("resources", ()):
        version = (
            f"version {line['version']} of {line['written']}" if line["version"] else line["state"]
        )
        yield f"  {line['type']}/{line['id']}  {terminal_safe(version)}"
    for entry in found["outbox"]:
        reason = f"  {entry['exit_code']}: {entry['why']}" if "exit_code" in entry else ""
        yield f"  outbox: document {entry['number']} {entry['state']} since {entry['changed_at']}{reason}"
