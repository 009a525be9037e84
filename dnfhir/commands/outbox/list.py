"""`dnfhir outbox list`: one line for each document."""

from __future__ import annotations

from typing import Any

import click

from dnfhir.commands.outbox import entries
from dnfhir.commands.shared.json_lines import json_line
from dnfhir.commands.shared.options import config_option, outbox_option


@click.command("list")
@entries.state_option
@entries.json_option
@outbox_option
@config_option
def list_command(states: tuple[str, ...], as_json: bool, config: str | None, **flags: Any) -> None:
    """One line for each document, in the order in which they are sent, with the reason of its last failure."""
    with entries.configured_outbox(flags, config) as (_, ledger):
        for entry in entries.entries_in(ledger, states):
            click.echo(json_line(entries.as_json(entry)) if as_json else entries.as_line(entry))
