"""Groups of subcommands whose modules are imported when they are called, so that `dnfhir --help` stays quick.

https://click.palletsprojects.com/en/stable/complex/#lazily-loading-subcommands
"""

from __future__ import annotations

from collections import UserDict
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import click


@dataclass(frozen=True)
class Subcommand:
    """Where a subcommand is, as "module:name", and what it does in one line."""

    target: str
    short_help: str

    def load(self) -> click.Command:
        """The command itself; imports its module."""
        module, _, name = self.target.partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command


class _OnDemand(UserDict[str, Any]):
    """Subcommands by their names, as click asks for them: looking one up imports its module."""

    def __getitem__(self, name: str) -> click.Command:
        subcommand: Subcommand = super().__getitem__(name)
        return subcommand.load()


class LazyGroup(click.Group):
    """A group that lists its subcommands without importing them.

    subcommands: each by the name that it has on the command line.
    """

    def __init__(
        self, name: str | None = None, *, subcommands: Mapping[str, Subcommand], **kwargs: Any
    ) -> None:
        super().__init__(name, commands=_OnDemand(subcommands), **kwargs)
        self._short_helps = {name: subcommands[name].short_help for name in sorted(subcommands)}

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of subcommands in the group's help."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self._short_helps.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """The subcommands and options that a shell offers."""
        # Only a shell that completes asks for this; click imports it late too.
        from click.shell_completion import CompletionItem

        items = []
        for name, short_help in self._short_helps.items():
            if name.startswith(incomplete):
                items.append(CompletionItem(name, help=short_help))
        return items + click.Command.shell_complete(self, ctx, incomplete)
