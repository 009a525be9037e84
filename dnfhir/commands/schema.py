"""dnfhir schema: the session document's JSON Schema."""

from __future__ import annotations

import click


@click.command(short_help="Print the JSON Schema of the session document.")
def schema() -> None:
    """Print the JSON Schema (2020-12) of the session document."""
    from dnfhir.fhir.jsontext import pretty
    from dnfhir.session import json_schema

    click.echo(pretty(json_schema()), nl=False)
