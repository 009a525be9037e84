"""`dnfhir schema`: the session document's JSON Schema."""

from __future__ import annotations

import click

from dnfhir.fhir.jsontext import pretty
from dnfhir.session import json_schema


@click.command()
def schema() -> None:
    """Print the JSON Schema (2020-12) of the session document."""
    click.echo(pretty(json_schema()), nl=False)
