"""`dnfhir profiles export`: the package into a folder."""

from __future__ import annotations

from pathlib import Path

import click

from dnfhir.errors import ConflictError
from dnfhir.profiles import FILE_NAME, files, package_bytes


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")
def export(folder: Path) -> None:
    """Write the package into DIR, as one file and unpacked.

    Each file written is named. `~/.fhir/packages/dnfhir#VERSION` as DIR puts it where validators and compilers look.
    A file there that says something else is not overwritten: then nothing is written, exit code 76.
    """
    package = {folder / FILE_NAME: package_bytes()}
    for name, data in files().items():
        package[folder / name] = data
    missing = {path for path in package if not path.exists()}
    _refuse_to_overwrite(package, missing)
    for path, data in package.items():
        if path in missing:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            click.echo(path)
    click.echo(f"{len(missing)} written, {len(package) - len(missing)} unchanged", err=True)


def _refuse_to_overwrite(package: dict[Path, bytes], missing: set[Path]) -> None:
    """Raises ConflictError when a file that is there has another content."""
    others = []
    for path, data in package.items():
        is_there = path not in missing
        if is_there and not (path.is_file() and path.read_bytes() == data):
            others.append(path)
    if others:
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        raise ConflictError(f"not overwritten: {others[0]}{more}; nothing was written")
