"""`dnfhir terms search`: what the vocabulary knows by a name or code."""

from __future__ import annotations

import json

import click

from dnfhir.commands.terms.concepts import check_kind, concept_as_json
from dnfhir.errors import DATA
from dnfhir.terms import KINDS, Concept, lines_of, search, suggestions


@click.command("search")
@click.argument("query")
@click.option(
    "--kind", metavar="K", help="Only this kind: muscle, region, treatment, test, problem …"
)
@click.option("--json", "as_json", is_flag=True, help="A JSON array with one object a concept.")
def search_command(query: str, kind: str | None, as_json: bool) -> None:
    """Show what the vocabulary knows by the name or code QUERY, with the source of each code.

    A word that it does not know ends in exit code 65, with the nearest names on stderr.
    """
    kinds = (check_kind(kind, "--kind"),) if kind else KINDS
    concepts = search(query, kinds)
    if as_json:
        as_objects = [concept_as_json(concept) for concept in concepts]
        click.echo(json.dumps(as_objects, ensure_ascii=False, indent=2))
    elif concepts:
        click.echo("\n\n".join(_as_text(concept) for concept in concepts))
    if not concepts:
        click.echo(f"dnfhir: the vocabulary does not know {query!a}", err=True)
        for name in suggestions(query, kinds):
            click.echo(f"  did you mean {name}?", err=True)
        raise SystemExit(DATA)


def _as_text(concept: Concept) -> str:
    """The concept with its names, and each code with its source."""
    lines = [f"{concept.kind}  {concept.key}"]
    names = {
        "en": concept.display,
        "nl": concept.nl,
        "la": concept.la,
        "also": ", ".join(concept.aliases),
    }
    for label, text in names.items():
        if text:
            lines.append(f"  {label:<6}{text}")
    for row in lines_of(concept):
        relation = f" [{row.relation}]" if row.relation else ""
        note = f"; {row.note}" if row.note else ""
        code = f"{row.coding.code}{relation}  {row.coding.display}  ({row.coding.system})"
        lines.append(f"  {'code':<6}{code}")
        lines.append(f"  {'':<6}  source: {row.source}{note}")
    return "\n".join(lines)
