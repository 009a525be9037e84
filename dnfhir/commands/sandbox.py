"""`dnfhir sandbox`: the embedded FHIR server, until it is stopped."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import click

from dnfhir.sandbox import Sandbox, default_folder


@click.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Port on 127.0.0.1; 0: any free one."
)
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for its data; default: dnfhir/sandbox below $XDG_DATA_HOME.",
)
def sandbox(port: int, data: Path | None) -> None:
    """Start a FHIR server on this machine, for trying out; Ctrl-C stops it.

    Prints its URL once it answers. Needs `pip install 'dnfhir[sandbox]'`. Not for real patients' data.
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with Sandbox(data or default_folder(os.environ), port) as server:
            click.echo(server.url)
            server.wait()
    except KeyboardInterrupt:  # how it is meant to end
        return
