"""`dnfhir profiles`: the FHIR package of what dnfhir sends, onto a server or into a folder."""

from __future__ import annotations

from typing import Final

import click

from dnfhir.commands.shared.lazy_group import LazyGroup, Subcommand

_SUBCOMMANDS: Final = {
    "install": Subcommand(
        "dnfhir.commands.profiles.install:install",
        "Load the package on a FHIR R4 server, a line for each resource.",
    ),
    "export": Subcommand(
        "dnfhir.commands.profiles.export:export",
        "Write the package into DIR, as one file and unpacked.",
    ),
}


@click.group(cls=LazyGroup, subcommands=_SUBCOMMANDS)
def profiles() -> None:
    """The FHIR package of what dnfhir sends: profiles, extensions, value sets, code systems, the questionnaire."""
