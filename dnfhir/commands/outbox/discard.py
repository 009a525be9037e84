"""`dnfhir outbox discard`: remove documents with all that is known of them."""

from __future__ import annotations

from typing import Any

import click

from dnfhir.commands.outbox import entries
from dnfhir.commands.shared.options import config_option, outbox_option
from dnfhir.errors import TemporaryError


@click.command()
@entries.numbers_argument
@outbox_option
@config_option
def discard(numbers: tuple[int, ...], config: str | None, **flags: Any) -> None:
    """Remove the documents with these NUMBERs. What of them is on a server stays there; one that is being sent stays
    too (75).
    """
    with entries.configured_outbox(flags, config) as (box, ledger):
        wanted = [entry.number for entry in entries.entries_named(ledger, numbers)]
        removed = box.discard(wanted)
        click.echo(f"{removed} removed", err=True)
        if removed < len(wanted):
            raise TemporaryError(f"{len(wanted) - removed} are being sent and stay")
