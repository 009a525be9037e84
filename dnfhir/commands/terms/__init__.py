"""`dnfhir terms`: look a word or a code up in the vocabulary, have its words listed and its codes checked."""

from __future__ import annotations

from typing import Final

import click

from dnfhir.commands.shared.lazy_group import LazyGroup, Subcommand

_SUBCOMMANDS: Final = {
    "search": Subcommand(
        "dnfhir.commands.terms.search:search_command",
        "Show what the vocabulary knows by a name or code.",
    ),
    "find": Subcommand(
        "dnfhir.commands.terms.find:find_command",
        "Tell how words are read where they stand in a document.",
    ),
    "list": Subcommand(
        "dnfhir.commands.terms.list:list_command", "List what the vocabulary knows of a kind."
    ),
    "check": Subcommand(
        "dnfhir.commands.terms.check:check", "Ask a server whether it knows the vocabulary's codes."
    ),
}


class _Vocabulary(LazyGroup):
    """A group whose command may be left out: then it is a search."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and (args[0] in self.commands or args[0] in ctx.help_option_names):
            return super().parse_args(ctx, args)
        return super().parse_args(ctx, ["search", *args])


@click.group(
    cls=_Vocabulary, subcommands=_SUBCOMMANDS, subcommand_metavar="QUERY | COMMAND [ARGS]..."
)
def terms() -> None:
    """Look into the vocabulary: `dnfhir terms QUERY` is short for `dnfhir terms search QUERY`."""
