"""`dnfhir terms`: look a word or a code up in the vocabulary."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from dnfhir.terms import Concept


@click.command()
@click.argument("query")
@click.option("--kind", metavar="K", help="Only this kind: muscle, region, treatment, test, problem …")
@click.option("--json", "as_json", is_flag=True, help="A JSON array with one object a concept.")
def terms(query: str, kind: str | None, as_json: bool) -> None:
    """Show what the vocabulary knows by the name or code QUERY, with the source of each code.

    A word that it does not know ends in exit code 65, with the nearest names on stderr.
    """
    from dnfhir.errors import DATA
    from dnfhir.terms import KINDS, search, suggestions

    if kind is not None and kind not in KINDS:
        raise click.BadParameter(f"no such kind; the kinds are {', '.join(KINDS)}", param_hint="--kind")
    kinds = (kind,) if kind else KINDS
    found = search(query, kinds)
    if as_json:
        click.echo(json.dumps([_as_json(term) for term in found], ensure_ascii=False, indent=2))
    elif found:
        click.echo("\n\n".join(_as_text(term) for term in found))
    if not found:
        near = suggestions(query, kinds)
        click.echo(f"dnfhir: the vocabulary does not know {query!a}", err=True)
        click.echo("".join(f"  did you mean {name}?\n" for name in near), err=True, nl=False)
        raise SystemExit(DATA)


def _as_json(term: Concept) -> dict[str, Any]:
    from dnfhir.terms import lines_of

    codings = [
        {
            "system": row.coding.system,
            "code": row.coding.code,
            "display": row.coding.display,
            "relation": row.relation or "exact",
            "verified": row.verified,
            "source": row.source,
            "note": row.note,
        }
        for row in lines_of(term)
    ]
    names = {"display": term.display, "nl": term.nl, "la": term.la, "aliases": term.aliases}
    return {"kind": term.kind, "key": term.key, **names, "codings": codings}


def _as_text(term: Concept) -> str:
    from dnfhir.terms import lines_of

    lines = [f"{term.kind}  {term.key}"]
    names = {"en": term.display, "nl": term.nl, "la": term.la, "also": ", ".join(term.aliases)}
    lines += [f"  {name:<6}{text}" for name, text in names.items() if text]
    for row in lines_of(term):
        relation = f" [{row.relation}]" if row.relation else ""
        lines.append(f"  {'code':<6}{row.coding.code}{relation}  {row.coding.display}  ({row.coding.system})")
        lines.append(f"  {'':<6}  source: {row.source}" + (f"; {row.note}" if row.note else ""))
    return "\n".join(lines)
