"""`dnfhir completeness`: what a record tells of the items that reports of needling should tell."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import click

from dnfhir.commands.shared.documents import FILE, read_one
from dnfhir.commands.shared.text_table import table

if TYPE_CHECKING:
    from dnfhir.session.completeness import Completeness, Item


@click.command(short_help="Show which items of STRICTA 2010 a session holds.")
@click.argument("file", type=FILE)
@click.option(
    "--json", "as_json", is_flag=True, help='One JSON object: {"session", "score", "items"}.'
)
def completeness(file: str, as_json: bool) -> None:
    """Show which items of STRICTA 2010 the session in FILE holds (`-` is standard input), and how to add the others.

    STRICTA is the reporting checklist for needling. Never a gate: whatever is missing, the exit code is 0.
    """
    from dnfhir.session.completeness import completeness as checked

    session = read_one(file)
    found = checked(session)
    if as_json:
        click.echo(json.dumps(_as_json(session.id, found), ensure_ascii=False))
        return
    click.echo(f"STRICTA 2010: {found.present} of {found.applicable} items\n")
    for lines in table([_row(item) for item in found.items], wide=3):
        click.echo("\n".join(lines))


def _as_json(session: str, found: Completeness) -> dict[str, Any]:
    score = {"present": found.present, "applicable": found.applicable}
    return {"session": session, "score": score, "items": [item.as_json() for item in found.items]}


def _row(item: Item) -> tuple[str, ...]:
    """Number, title, state, and where it stands (`*` is every item) or how to add it."""
    places = dict.fromkeys(re.sub("/[0-9]+/", "/*/", place) for place in item.where)
    return item.item, item.title, item.state, item.how or ", ".join(places)
