"""`dnfhir profiles install`: the package onto a server."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable

import click

from dnfhir import errors
from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.options import server_options, settings
from dnfhir.profiles import FILE_NAME, resources
from dnfhir.server.capabilities import read_target
from dnfhir.server.install import OUTCOMES, Loaded, load


@click.command()
@server_options
@click.option(
    "--overwrite", is_flag=True, help="Replace what others edited there, and newer versions, too."
)
@click.option(
    "--json", "as_json", is_flag=True, help='One JSON object: {"server", "package", "resources"}.'
)
def install(server: str | None, config: str | None, overwrite: bool, as_json: bool) -> None:
    """Load the package on a FHIR R4 server, a line for each resource.

    Safe to repeat: what the server has already is not sent. What somebody else has edited there, or a newer version,
    is left alone and ends in exit code 76, what the server refuses in 69; the others are loaded all the same.
    """
    package = list(resources())
    with connect(settings({"server": server}, config)) as transport:
        read_target(transport)
        loading = load(package, transport, overwrite=overwrite)
        loaded = _with_progress(loading, len(package), as_json=as_json)
    if as_json:
        click.echo(_as_json(loaded, transport.base_url))
    _print_failures(loaded)
    click.echo(_summary(loaded, len(package)), err=True)
    raise SystemExit(errors.worst([resource.exit_code for resource in loaded]))


def _with_progress(loading: Iterable[Loaded], length: int, *, as_json: bool) -> list[Loaded]:
    """Each resource as it is loaded, on a line of its own or, for a program, behind a bar on stderr."""
    loaded = []
    hidden = not as_json or not sys.stderr.isatty()  # else the lines show how far it is
    with click.progressbar(
        length=length, label="loading", file=sys.stderr, hidden=hidden
    ) as progress:
        for resource in loading:
            loaded.append(resource)
            progress.update(1)
            if not as_json:
                click.echo(resource)
    return loaded


def _as_json(loaded: list[Loaded], server: str) -> str:
    resources = [resource.as_json() for resource in loaded]
    result = {"server": server, "package": FILE_NAME, "resources": resources}
    return json.dumps(result, ensure_ascii=False, indent=2)


def _print_failures(loaded: list[Loaded]) -> None:
    """Why resources failed, on stderr."""
    for resource in loaded:
        if resource.outcome == "failed":
            click.echo(f"dnfhir: {resource.type}/{resource.id}: {resource.reason}", err=True)


def _summary(loaded: list[Loaded], length: int) -> str:
    """How many resources had which outcome."""
    counts = Counter(resource.outcome for resource in loaded)
    parts = [f"{counts[outcome]} {outcome}" for outcome in OUTCOMES if counts[outcome]]
    if length > len(loaded):
        parts.append(f"{length - len(loaded)} not tried")
    return ", ".join(parts)
