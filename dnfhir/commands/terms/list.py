"""`dnfhir terms list`: the words of one kind, for programs that write session documents."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

import click

from dnfhir.commands.terms.concepts import check_kind, concept_as_json
from dnfhir.terms import Concept, concepts


@click.command("list")
@click.argument("kind")
@click.option("--json", "as_json", is_flag=True, help="A JSON array with one object a concept.")
def list_command(kind: str, as_json: bool) -> None:
    """List what the vocabulary knows of a KIND: key, and the English, Dutch and Latin names.

    With --json each concept has its aliases, and its codes with their sources, too. What else than a name is read, as
    muscles abbreviated, `dnfhir terms find` tells.
    """
    known = concepts(check_kind(kind, "KIND")).values()
    if as_json:
        as_objects = [concept_as_json(concept) for concept in known]
        click.echo(json.dumps(as_objects, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(known)))


def _lines(known: Collection[Concept]) -> Iterator[str]:
    """A line a concept, however wide: the key is there to be copied."""
    width = max(len(concept.key) for concept in known)
    for concept in known:
        names = dict.fromkeys(filter(None, (concept.display, concept.nl, concept.la)))
        yield f"{concept.key:<{width}}  {' · '.join(names)}"
