"""The command line: one thin module a subcommand, gathered here; failures become exit codes here."""

from __future__ import annotations

import sys
from typing import Final, Literal, NoReturn

import click

from dnfhir import errors
from dnfhir._version import __version__
from dnfhir.commands.shared.defects import describe_defect
from dnfhir.commands.shared.lazy_group import LazyGroup, Subcommand
from dnfhir.log import set_up

LOG_HELP: Final = (
    "Events on stderr: `text`, outages only; `json`, every try, one JSON object a line.  "
    "[default: text]"
)
EPILOG: Final = """\b
Exit codes: 0 done · 2 wrong use · 65 the document is wrong · 69 refused by the server · 70 a defect in dnfhir
74 local storage · 75 try again later · 76 conflict, a person decides · 77 not authorised · 78 configuration"""

#: Every subcommand: its module is imported when it is called.
SUBCOMMANDS: Final = {
    "push": Subcommand(
        "dnfhir.commands.push:push", "Put sessions on a FHIR server, each exactly once."
    ),
    "outbox": Subcommand(
        "dnfhir.commands.outbox:outbox", "What is on its way to a server, and what became of it."
    ),
    "pull": Subcommand("dnfhir.commands.pull:pull", "Rebuild session documents from a server."),
    "diff": Subcommand(
        "dnfhir.commands.diff:diff", "Compare a session with what the server holds of it."
    ),
    "status": Subcommand(
        "dnfhir.commands.status:status", "Tell where a session is, and since when."
    ),
    "retract": Subcommand(
        "dnfhir.commands.retract:retract", "Withdraw a session that should not be on the server."
    ),
    "map": Subcommand(
        "dnfhir.commands.map:map_command", "Print the FHIR Bundle that a session becomes."
    ),
    "unmap": Subcommand("dnfhir.commands.unmap:unmap", "Rebuild the session from its FHIR Bundle."),
    "normalise": Subcommand(
        "dnfhir.commands.normalise:normalise", "Print a session in its normal form."
    ),
    "validate": Subcommand(
        "dnfhir.commands.validate:validate", "Check a session, or a FHIR resource or Bundle."
    ),
    "screen": Subcommand(
        "dnfhir.commands.screen:screen", "Decide what a session's screening means."
    ),
    "explain": Subcommand(
        "dnfhir.commands.explain:explain", "Show what a session says, and where it is in FHIR."
    ),
    "completeness": Subcommand(
        "dnfhir.commands.completeness:completeness",
        "Show which items of STRICTA 2010 a session holds.",
    ),
    "terms": Subcommand("dnfhir.commands.terms:terms", "Look into the vocabulary."),
    "profiles": Subcommand(
        "dnfhir.commands.profiles:profiles", "The FHIR package of what dnfhir sends."
    ),
    "schema": Subcommand(
        "dnfhir.commands.schema:schema", "Print the JSON Schema of the session document."
    ),
    "sandbox": Subcommand(
        "dnfhir.commands.sandbox:sandbox", "Start a FHIR server on this machine, for trying out."
    ),
}


@click.group(
    cls=LazyGroup,
    subcommands=SUBCOMMANDS,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="dnfhir")
@click.option(
    "--log", type=click.Choice(["text", "json"]), envvar="DNFHIR_LOG", default="text", help=LOG_HELP
)
def cli(log: Literal["text", "json"]) -> None:
    """Bring dry-needling sessions into a hospital's FHIR R4 record."""
    set_up(log)


def main() -> NoReturn:
    """Run the command; every failure ends in its exit code and a message, never in a traceback."""
    try:
        cli.main(prog_name="dnfhir")
    except errors.DnfhirError as failure:
        click.echo(f"dnfhir: {failure}", err=True)
        sys.exit(failure.exit_code)
    except OSError as failure:
        reason = failure.strerror or type(failure).__name__
        click.echo(f"dnfhir: cannot read or write: {reason}", err=True)
        sys.exit(errors.STORAGE)
    except Exception as defect:
        click.echo(f"dnfhir: {describe_defect(defect)}", err=True)
        sys.exit(errors.DEFECT)
    sys.exit(errors.OK)
