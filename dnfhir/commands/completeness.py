"""`dnfhir completeness`: which items of STRICTA 2010 a session reports."""

from __future__ import annotations

import json
import re
from typing import Any

import click

from dnfhir.commands.shared.documents import FILE, read_one
from dnfhir.commands.shared.text_table import table
from dnfhir.session import completeness as stricta
from dnfhir.session.completeness import Completeness, StrictaItem


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "--json", "as_json", is_flag=True, help='One JSON object: {"session", "score", "items"}.'
)
def completeness(file: str, as_json: bool) -> None:
    """Show which items of STRICTA 2010 the session in FILE holds (`-` is standard input), and how to add the others.

    STRICTA is the reporting checklist for needling. Never a gate: whatever is missing, the exit code is 0.
    """
    session = read_one(file)
    checklist = stricta.completeness(session)
    if as_json:
        click.echo(json.dumps(_as_json(session.id, checklist), ensure_ascii=False))
        return
    click.echo(f"STRICTA 2010: {checklist.present} of {checklist.applicable} items\n")
    for lines in table([_row(item) for item in checklist.items], wide=3):
        click.echo("\n".join(lines))


def _as_json(session: str, checklist: Completeness) -> dict[str, Any]:
    score = {"present": checklist.present, "applicable": checklist.applicable}
    items = [item.as_json() for item in checklist.items]
    return {"session": session, "score": score, "items": items}


def _row(item: StrictaItem) -> tuple[str, ...]:
    """Number, title, state, and where it stands (`*` is every item) or how to add it."""
    places = dict.fromkeys(re.sub("/[0-9]+/", "/*/", place) for place in item.where)
    return item.item, item.title, item.state, item.how or ", ".join(places)
