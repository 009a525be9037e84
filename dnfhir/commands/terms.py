"""`dnfhir terms`: look a word or a code up in the vocabulary, have its words listed and its codes checked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from dnfhir.commands.terms_check import check
from dnfhir.commands.terms_find import check_kind, concept_as_json, find_command, list_command

if TYPE_CHECKING:
    from dnfhir.terms import Concept


class _Vocabulary(click.Group):
    """A group whose command may be left out: then it is a search."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        is_named = bool(args) and (args[0] in self.commands or args[0] in ctx.help_option_names)
        return super().parse_args(ctx, args if is_named else ["search", *args])


@click.group(
    cls=_Vocabulary,
    subcommand_metavar="QUERY | COMMAND [ARGS]...",
    short_help="Look into the vocabulary.",
)
def terms() -> None:
    """Look into the vocabulary: `dnfhir terms QUERY` is short for `dnfhir terms search QUERY`."""


@terms.command("search")
@click.argument("query")
@click.option(
    "--kind", metavar="K", help="Only this kind: muscle, region, treatment, test, problem …"
)
@click.option("--json", "as_json", is_flag=True, help="A JSON array with one object a concept.")
def search_command(query: str, kind: str | None, as_json: bool) -> None:
    """Show what the vocabulary knows by the name or code QUERY, with the source of each code.

    A word that it does not know ends in exit code 65, with the nearest names on stderr.
    """
    from dnfhir.errors import DATA
    from dnfhir.terms import KINDS, search, suggestions

    kinds = (check_kind(kind, "--kind"),) if kind else KINDS
    found = search(query, kinds)
    if as_json:
        click.echo(
            json.dumps([concept_as_json(term) for term in found], ensure_ascii=False, indent=2)
        )
    elif found:
        click.echo("\n\n".join(_as_text(term) for term in found))
    if not found:
        near = suggestions(query, kinds)
        click.echo(f"dnfhir: the vocabulary does not know {query!a}", err=True)
        click.echo("".join(f"  did you mean {name}?\n" for name in near), err=True, nl=False)
        raise SystemExit(DATA)


terms.add_command(find_command)
terms.add_command(list_command)
terms.add_command(check)


def _as_text(term: Concept) -> str:
    from dnfhir.terms import lines_of

    lines = [f"{term.kind}  {term.key}"]
    names = {"en": term.display, "nl": term.nl, "la": term.la, "also": ", ".join(term.aliases)}
    lines += [f"  {name:<6}{text}" for name, text in names.items() if text]
    for row in lines_of(term):
        relation = f" [{row.relation}]" if row.relation else ""
        lines.append(
            f"  {'code':<6}{row.coding.code}{relation}  {row.coding.display}  ({row.coding.system})"
        )
        lines.append(f"  {'':<6}  source: {row.source}" + (f"; {row.note}" if row.note else ""))
    return "\n".join(lines)
