"""`dnfhir normalise`: the one document for all documents that mean the same."""

from __future__ import annotations

import click

from dnfhir.commands.shared.documents import FILE, read_one
from dnfhir.session import normal_text


@click.command()
@click.argument("file", type=FILE)
def normalise(file: str) -> None:
    """Print the session in FILE (`-` is standard input) in its normal form, as one JSON document.

    Two documents that say the same have the same normal form; `dnfhir unmap` gives it back from FHIR.
    """
    click.echo(normal_text(read_one(file)), nl=False)
