"""`dnfhir retract`: a whole session entered in error."""

from __future__ import annotations

import sys
from typing import Any

import click

from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.options import practice_option, server_options, settings
from dnfhir.commands.shared.receipts import report
from dnfhir.sync.retract import retract as retract_session

_LONGEST = 1000


@click.command()
@click.argument("session", metavar="ID")
@server_options
@click.option(
    "--reason",
    required=True,
    metavar="TEXT",
    help="Why, for the record; `-` reads it from standard input.",
)
@practice_option
@click.option("--dry-run", is_flag=True, help="Show what would be withdrawn; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, as of `push --json`.")
def retract(session: str, server: str | None, config: str | None, **options: Any) -> None:
    """Withdraw the session with this ID: all that was sent of it becomes entered in error, whole or not at all.

    Nothing is deleted; patient, therapist, practice and series stay as they are. A Provenance says who withdrew it
    and why. Safe to repeat. What somebody else changed since it was sent is a conflict (76): then nothing is written.

    A document that is older than the withdrawal is then a conflict for `push`; one recorded later puts the session
    back.
    """
    reason = _reason(options["reason"])
    with connect(settings({"server": server}, config)) as transport:
        code = report(
            "dnfhir",
            session,
            transport.base_url,
            lambda: retract_session(
                session, reason, transport, practice=options["practice"], dry_run=options["dry_run"]
            ),
            as_json=options["as_json"],
        )
    raise SystemExit(code)


def _reason(text: str) -> str:
    """The reason on one line; wrong use when it is empty, or longer than a note should be."""
    if text == "-":
        data = sys.stdin.buffer.read(_LONGEST * 8)
        text = data.decode("utf-8", "surrogateescape")  # what is not UTF-8 is then not printable
    line = " ".join(text.split())
    if not line or len(line) > _LONGEST or not line.isprintable():
        raise click.UsageError(f"a reason is a text of at most {_LONGEST} characters")
    return line
