"""`dnfhir unmap`: the session that a FHIR Bundle holds."""

from __future__ import annotations

from typing import Any

import click

from dnfhir.commands.documents import FILE


@click.command()
@click.argument("bundle", type=FILE)
def unmap(bundle: str) -> None:
    """Rebuild the session that the FHIR Bundle in BUNDLE (`-` is standard input) holds, and print its normal form.

    The Bundle is one that `dnfhir map` made, or the same resources as a server holds them, also edited by others.
    What no field of the session says is named on stderr. Exit code 65 when the Bundle holds no session, or several.
    """
    from dnfhir import jsontext
    from dnfhir.mappers.unmap import unmap as read_back

    unmapped = read_back(_bundle(bundle))
    for unread in unmapped.unread:
        click.echo(f"not read: {unread.where}: {unread.why}", err=True)
    click.echo(jsontext.pretty(unmapped.document()), nl=False)


def _bundle(source: str) -> dict[str, Any]:
    """The Bundle in a file. BundleError names what is wrong with it as JSON and as FHIR."""
    from dnfhir import jsontext
    from dnfhir.errors import BundleError, Problem
    from dnfhir.session import load

    try:
        document = jsontext.parse(load(source))
    except jsontext.JsonTextError as error:
        raise BundleError(error.problems) from None
    if not isinstance(document, dict) or document.get("resourceType") != "Bundle":
        expected = 'a FHIR Bundle, {"resourceType": "Bundle", …}'
        raise BundleError([Problem("", "is no Bundle", expected)])
    return document
