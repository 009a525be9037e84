"""`dnfhir profiles`: the FHIR package of what dnfhir sends, onto a server or into a folder."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dnfhir.commands.shared.settings import connect, server_options, settings

if TYPE_CHECKING:
    from dnfhir.server.install import Loaded


@click.group(short_help="The FHIR package of what dnfhir sends.")
def profiles() -> None:
    """The FHIR package of what dnfhir sends: profiles, extensions, value sets, code systems, the questionnaire."""


@profiles.command()
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
    from dnfhir import errors
    from dnfhir.profiles import resources
    from dnfhir.server.capabilities import read_target
    from dnfhir.server.install import load

    found = list(resources())
    done: list[Loaded] = []
    with connect(settings({"server": server}, config)) as transport:
        read_target(transport)
        hidden = not as_json or not sys.stderr.isatty()  # else the lines show how far it is
        with click.progressbar(
            length=len(found), label="loading", file=sys.stderr, hidden=hidden
        ) as progress:
            for line in load(found, transport, overwrite=overwrite):
                done.append(line)
                progress.update(1)
                if not as_json:
                    click.echo(line)
    if as_json:
        click.echo(_as_json(done, transport.base_url))
    _tell(done, len(found))
    raise SystemExit(errors.worst([line.exit_code for line in done]))


def _as_json(done: list[Loaded], server: str) -> str:
    from dnfhir.profiles import FILE_NAME

    told = {"server": server, "package": FILE_NAME, "resources": [line.as_json() for line in done]}
    return json.dumps(told, ensure_ascii=False, indent=2)


def _tell(done: list[Loaded], all_of_them: int) -> None:
    """How many of each outcome, and why the failed ones failed, on stderr."""
    from dnfhir.server.install import OUTCOMES

    counts = Counter(line.outcome for line in done)
    for line in done:
        if line.outcome == "failed":
            click.echo(f"dnfhir: {line.type}/{line.id}: {line.reason}", err=True)
    told = [f"{counts[outcome]} {outcome}" for outcome in OUTCOMES if counts[outcome]]
    if all_of_them > len(done):
        told.append(f"{all_of_them - len(done)} not tried")
    click.echo(", ".join(told), err=True)


@profiles.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
def export(folder: Path) -> None:
    """Write the package into DIR, as one file and unpacked.

    Each file written is named. `~/.fhir/packages/dnfhir#VERSION` as DIR puts it where validators and compilers look.
    A file there that says something else is not overwritten: then nothing is written, exit code 76.
    """
    from dnfhir.errors import ConflictError
    from dnfhir.profiles import FILE_NAME, files, package_bytes

    wanted = {
        folder / FILE_NAME: package_bytes(),
        **{folder / name: data for name, data in files().items()},
    }
    missing = {path: data for path, data in wanted.items() if not path.exists()}
    others = [
        path for path, data in wanted.items() if path not in missing and not _holds(path, data)
    ]
    if others:
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        raise ConflictError(f"not overwritten: {others[0]}{more}; nothing was written")
    for path, data in missing.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        click.echo(path)
    click.echo(f"{len(missing)} written, {len(wanted) - len(missing)} unchanged", err=True)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data
