"""`dnfhir status`: where a session is, in which version, since when."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.documents import read_one
from dnfhir.commands.shared.json_lines import json_line
from dnfhir.commands.shared.options import (
    outbox_option,
    practice_option,
    server_options,
    settings,
)
from dnfhir.config import Config
from dnfhir.errors import TemporaryError
from dnfhir.outbox import Ledger, Outbox, default_place
from dnfhir.server.capabilities import read_target
from dnfhir.server.reader import Reader
from dnfhir.session import Session, document_hash
from dnfhir.sync import status as server_status
from dnfhir.transport.redact import NO_WORDS, terminal_safe


@click.command()
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
    document = _document(session)
    configured = settings(flags, config)
    session_id, digest = session, None
    if document:
        session_id, digest, practice = document.id, document_hash(document), _practice(document)
    result: dict[str, Any] = {
        "session": session_id,
        "document": digest,
        "server": None,
        "outbox": _in_outbox(session_id, document, configured),
    }
    try:
        result["server"] = _on_server(session_id, practice, digest, configured)
    except TemporaryError:  # what the outbox knows is wanted most when the server is away
        _print(result, as_json)
        raise
    _print(result, as_json)


def _print(result: dict[str, Any], as_json: bool) -> None:
    click.echo(json_line(result) if as_json else "\n".join(_lines(result)))


def _document(session: str) -> Session | None:
    """The session in the file with this name; None when it is an id."""
    if session == "-" or _is_file(session):
        return read_one(session)
    if session.endswith(".json"):
        raise click.UsageError("there is no such file")
    return None


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except OSError:  # too long for a file's name
        return False


def _practice(document: Session) -> dict[str, str]:
    identifier = document.practice.identifier
    return {"system": identifier.system, "value": identifier.value}


def _in_outbox(
    session_id: str, document: Session | None, configured: Config
) -> list[dict[str, object]]:
    """What the outbox knows of the session, the newest document last; nothing where there is no outbox."""
    place = configured.outbox or default_place(os.environ)
    if not place.exists():
        return []
    with Outbox(place) as box:
        ledger = Ledger(box)
        entries = ledger.of_session(document) if document else ledger.of_name(session_id)
        return [entry.as_json() for entry in entries]


def _on_server(
    session_id: str, practice: dict[str, str] | None, digest: str | None, configured: Config
) -> dict[str, Any]:
    """What the server knows of the session. digest: the hash of the document to compare with."""
    with connect(configured) as transport:
        read_target(transport, NO_WORDS)
        known = server_status.status_on(Reader(transport, NO_WORDS), session_id, practice)
        return {"target": transport.base_url, **known.as_json(digest)}


def _lines(result: dict[str, Any]) -> Iterator[str]:
    """The same for a person; what comes from a server is made safe for a terminal."""
    server = result["server"]
    if server:
        yield f"{result['session']}: {server['state']} on {server['target']}"
        yield from _server_lines(server)
    else:
        yield f"{result['session']}: not known"
    for entry in result["outbox"]:
        yield _entry_line(entry)


def _server_lines(server: dict[str, Any]) -> Iterator[str]:
    recorded = server.get("recorded")
    if recorded:
        document = f"document {recorded['document']} recorded {recorded['at']}, written {recorded['written']}"
        yield f"  {terminal_safe(document)}{_comparison(recorded['same'])}"
    for resource in server.get("resources", ()):
        if resource["version"]:
            state = f"version {resource['version']} of {resource['written']}"
        else:
            state = resource["state"]
        yield f"  {resource['type']}/{resource['id']}  {terminal_safe(state)}"


def _comparison(is_same: bool | None) -> str:
    if is_same is None:  # no file was named
        return ""
    return " (the one in the file)" if is_same else " (not the one in the file)"


def _entry_line(entry: dict[str, Any]) -> str:
    line = f"  outbox: document {entry['number']} {entry['state']} since {entry['changed_at']}"
    return f"{line}  {entry['exit_code']}: {entry['why']}" if "exit_code" in entry else line
