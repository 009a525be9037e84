"""`dnfhir screen`: what the intake of a session means."""

from __future__ import annotations

import json

import click

from dnfhir.commands.shared.documents import FILE, read_one, strict_vocabulary_option
from dnfhir.screening import assess


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "--json", "as_json", is_flag=True, help='One JSON object: {"outcome", "reasons", "warnings"}.'
)
@strict_vocabulary_option
def screen(file: str, as_json: bool, strict_vocabulary: bool) -> None:
    """Decide what the screening of the session in FILE means (`-` is standard input).

    Every outcome ends in exit code 0: a patient who must not be needled is no error.
    """
    decision = assess(read_one(file, strict_vocabulary=strict_vocabulary))
    if as_json:
        result = {
            "outcome": decision.outcome,
            "reasons": decision.reasons,
            "warnings": decision.warnings,
        }
        click.echo(json.dumps(result))
        return
    click.echo(f"outcome: {decision.outcome}")
    for reason in decision.reasons:
        click.echo(f"reason:  {reason}")
    for warning in decision.warnings:
        click.echo(f"warning: {warning}")
