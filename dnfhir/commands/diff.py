"""`dnfhir diff`: a session's document against what a server has of it."""

from __future__ import annotations

import click

from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.delivery import sender
from dnfhir.commands.shared.documents import FILE, read_one
from dnfhir.commands.shared.options import server_options, settings
from dnfhir.commands.shared.receipts import report


@click.command()
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
    configured = settings({"server": server}, config)
    with connect(configured) as transport:
        send = sender(configured, transport, dry_run=True)
        code = report(
            file, session.id, transport.base_url, lambda: send.of_session(session), as_json=as_json
        )
    raise SystemExit(code)
