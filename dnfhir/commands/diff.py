"""`dnfhir diff`: what a server holds of a session against its document."""

from __future__ import annotations

import click

from dnfhir.commands.shared.delivery import sender
from dnfhir.commands.shared.documents import FILE, read_one
from dnfhir.commands.shared.receipts import told
from dnfhir.commands.shared.settings import connect, server_options, settings


@click.command(short_help="Compare a session with what the server holds of it.")
@click.argument("file", type=FILE)
@server_options
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object, as of `push --dry-run --json`."
)
def diff(file: str, server: str | None, config: str | None, as_json: bool) -> None:
    """Compare the session in FILE (`-` is standard input) with what the server holds of it; nothing is written.

    Each element that differs: `-` as the server holds it, `+` as the document says it, and where somebody else
    changed it `=` as it was sent last. Exit code 76 when a push would be a conflict, else 0. What is shown holds
    values, on standard output only.
    """
    session = read_one(file)
    found = settings({"server": server}, config)
    with connect(found) as transport:
        send = sender(found, transport, dry_run=True)
        code = told(
            file, session.id, transport.base_url, lambda: send.of_session(session), as_json=as_json
        )
    raise SystemExit(code)
