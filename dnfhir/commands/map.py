"""`dnfhir map`: a session as the FHIR transaction Bundle it becomes."""

from __future__ import annotations

import click

from dnfhir.commands.documents import FILE, read_one, tell_mapping


@click.command("map")
@click.argument("file", type=FILE)
def map_command(file: str) -> None:
    """Print the FHIR transaction Bundle of the session in FILE (`-` is standard input).

    Same input, same bytes. stdout holds the Bundle and nothing else; what was only kept as text is named on stderr.
    """
    from dnfhir import jsontext
    from dnfhir.mappers import map_session

    mapped = map_session(read_one(file))
    tell_mapping(mapped)
    click.echo(jsontext.pretty(mapped.bundle()), nl=False)
