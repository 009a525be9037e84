"""`dnfhir outbox`: what is on its way, what was delivered, and what needs a person."""

from __future__ import annotations

from typing import Final

import click

from dnfhir.commands.shared.lazy_group import LazyGroup, Subcommand

_SUBCOMMANDS: Final = {
    "list": Subcommand("dnfhir.commands.outbox.list:list_command", "One line for each document."),
    "show": Subcommand("dnfhir.commands.outbox.show:show", "Everything known of some documents."),
    "retry": Subcommand("dnfhir.commands.outbox.retry:retry", "Try documents again, now."),
    "watch": Subcommand(
        "dnfhir.commands.outbox.watch:watch", "Deliver whatever is queued, until stopped."
    ),
    "export": Subcommand(
        "dnfhir.commands.outbox.export:export", "Write documents out, with their error."
    ),
    "discard": Subcommand(
        "dnfhir.commands.outbox.discard:discard", "Remove documents with all that is known of them."
    ),
}


@click.group(cls=LazyGroup, subcommands=_SUBCOMMANDS)
def outbox() -> None:
    """Documents on their way to a server, and the ledger of what was delivered.

    queued: to be tried. sending: a process has it. unknown: sent, no usable answer; the server is asked first.
    delivered. rejected: a dead letter, which the server or the checks refuse. conflict: a person decides.
    """
