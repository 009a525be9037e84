"""`dnfhir unmap`: the session that a FHIR Bundle holds."""

from __future__ import annotations

from typing import Any

import click

from dnfhir.commands.shared.documents import FILE
from dnfhir.commands.shared.options import config_option, settings
from dnfhir.errors import DATA, BundleError, Problem
from dnfhir.fhir import jsontext
from dnfhir.mappers.reverse.unmap import unmap as read_back
from dnfhir.session import load


@click.command()
@click.argument("bundle", type=FILE)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print the session and what it does not say as one JSON object.",
)
@click.option(
    "--strict",
    is_flag=True,
    help="Exit code 65 when anything is named; stdout is then empty without --json.",
)
@config_option
def unmap(bundle: str, as_json: bool, strict: bool, config: str | None) -> None:
    """Rebuild the session that the FHIR Bundle in BUNDLE (`-` is standard input) holds, and print its normal form.

    The Bundle is one that `dnfhir map` made, or the same resources as a server holds them, also edited by others. It
    must hold the session's newest Provenance with all that this names as target, and the Patient, the Practitioner,
    the Organization and the EpisodeOfCare that the Encounter refers to. From a server: read
    Provenance?target=Encounter/ID, then each reference of the newest one and of the Encounter.

    What the session does not say is named on stderr: `not read`, `differs` from what follows from the session,
    `missing` from the Bundle, or `withdrawn` (entered in error). What was not done, was refuted or rejected, or is
    about another patient is left out. Which change of pain matters follows from [pain_change] of the configuration.

    With --json stdout holds {"session", "unread": [{"where", "why", "what"}]} instead. Exit code 65 when the Bundle
    holds no session, several, a withdrawn one, or one without its times, its practice or its people.
    """
    unmapped = read_back(_bundle(bundle), pain_change=settings({}, config).pain_change)
    is_refused = strict and bool(unmapped.unread)
    if as_json:
        click.echo(jsontext.pretty(unmapped.as_json()), nl=False)
    else:
        for unread in unmapped.unread:
            click.echo(f"{unread.what}: {unread.where}: {unread.reason}", err=True)
        if not is_refused:
            click.echo(jsontext.pretty(unmapped.document()), nl=False)
    if is_refused:
        raise SystemExit(DATA)


def _bundle(source: str) -> dict[str, Any]:
    """The Bundle in a file. BundleError names what is wrong with it as JSON and as FHIR."""
    try:
        document = jsontext.parse(load(source))
    except jsontext.JsonTextError as error:
        raise BundleError(error.problems) from None
    if not isinstance(document, dict) or document.get("resourceType") != "Bundle":
        expected = 'a FHIR Bundle, {"resourceType": "Bundle", …}'
        raise BundleError([Problem("", "is not a Bundle", expected)])
    return document
