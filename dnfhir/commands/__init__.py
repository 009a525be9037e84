"""The command line: one thin module a subcommand, gathered here; failures become exit codes here."""

from __future__ import annotations

import sys
from typing import Literal, NoReturn

import click

from dnfhir import __version__, errors
from dnfhir.commands.completeness import completeness
from dnfhir.commands.diff import diff
from dnfhir.commands.explain import explain
from dnfhir.commands.map import map_command
from dnfhir.commands.normalise import normalise
from dnfhir.commands.outbox import outbox
from dnfhir.commands.profiles import profiles
from dnfhir.commands.pull import pull
from dnfhir.commands.push import push
from dnfhir.commands.retract import retract
from dnfhir.commands.sandbox import sandbox
from dnfhir.commands.schema import schema
from dnfhir.commands.screen import screen
from dnfhir.commands.shared.documents import defect_told
from dnfhir.commands.status import status
from dnfhir.commands.terms import terms
from dnfhir.commands.unmap import unmap
from dnfhir.commands.validate import validate

LOG_HELP = "Events on stderr: `text`, outages only; `json`, every try, one JSON object a line.  [default: text]"
EPILOG = """\b
Exit codes: 0 done · 2 wrong use · 65 the document is wrong · 69 refused by the server · 70 a defect in dnfhir
74 local storage · 75 try again later · 76 conflict, a person decides · 77 not authorised · 78 configuration"""


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="dnfhir")
@click.option(
    "--log", type=click.Choice(["text", "json"]), envvar="DNFHIR_LOG", default="text", help=LOG_HELP
)
def cli(log: Literal["text", "json"]) -> None:
    """Bring dry-needling sessions into a hospital's FHIR R4 record."""
    from dnfhir.log import set_up

    set_up(log)


for command in (
    push,
    outbox,
    pull,
    diff,
    status,
    retract,
    map_command,
    unmap,
    normalise,
    validate,
    screen,
    explain,
    completeness,
    terms,
    profiles,
    schema,
    sandbox,
):
    cli.add_command(command)


def main() -> NoReturn:
    """Run the command; every failure ends in its exit code and a message, never in a traceback."""
    try:
        cli.main(prog_name="dnfhir")
    except errors.DnfhirError as failure:
        click.echo(f"dnfhir: {failure}", err=True)
        sys.exit(failure.exit_code)
    except OSError as failure:
        click.echo(
            f"dnfhir: cannot read or write: {failure.strerror or type(failure).__name__}", err=True
        )
        sys.exit(errors.STORAGE)
    except Exception as defect:
        click.echo(f"dnfhir: {defect_told(defect)}", err=True)
        sys.exit(errors.DEFECT)
    sys.exit(errors.OK)
