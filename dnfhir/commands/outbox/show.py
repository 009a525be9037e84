"""`dnfhir outbox show`: everything known of some documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from dnfhir.commands.outbox import entries
from dnfhir.commands.shared.json_lines import json_line
from dnfhir.commands.shared.options import config_option, outbox_option
from dnfhir.outbox import Attempt, Entry, Ledger
from dnfhir.sync.receipt import ResourceResult


@click.command()
@entries.numbers_argument
@entries.json_option
@outbox_option
@config_option
def show(numbers: tuple[int, ...], as_json: bool, config: str | None, **flags: Any) -> None:
    """Each try of the documents with these NUMBERs, and what became of each resource."""
    with entries.configured_outbox(flags, config) as (_, ledger):
        for entry in entries.entries_named(ledger, numbers):
            if as_json:
                click.echo(json_line(_as_json(entry, ledger)))
            else:
                click.echo("\n".join(_lines(entry, ledger)))


def _as_json(entry: Entry, ledger: Ledger) -> dict[str, object]:
    return {
        **entries.as_json(entry),
        "tries": [attempt.as_json() for attempt in ledger.attempts(entry.number)],
        "resources": [resource.as_ledger_json() for resource in ledger.resources(entry.number)],
    }


def _lines(entry: Entry, ledger: Ledger) -> Iterator[str]:
    yield entries.as_line(entry)
    for attempt in ledger.attempts(entry.number):
        yield _attempt(attempt)
    for resource in ledger.resources(entry.number):
        yield _resource(resource)


def _attempt(attempt: Attempt) -> str:
    text = f"  try {attempt.began_at}: {attempt.state or 'cut off'}  {attempt.reason or ''}"
    return text.rstrip()


def _resource(resource: ResourceResult) -> str:
    version = f" version {resource.version}" if resource.version else ""
    reference = f"{resource.type}/{resource.id or '?'}{version}"
    return f"  {resource.outcome:<9} {resource.role}  {reference}  ({resource.reason})"
