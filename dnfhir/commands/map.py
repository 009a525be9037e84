"""`dnfhir map`: a session as the FHIR transaction Bundle it becomes, as a document, or what became of its fields."""

from __future__ import annotations

import click

from dnfhir.commands.shared.documents import (
    FILE,
    read_one,
    strict_vocabulary_option,
    tell_screening,
)
from dnfhir.commands.shared.exporting import to_file
from dnfhir.commands.shared.settings import config_option, settings


@click.command("map", short_help="Print the FHIR Bundle that a session becomes.")
@click.argument("file", type=FILE, required=False)
@click.option(
    "--coverage", "only_coverage", is_flag=True, help="Print what becomes of each field, as JSON."
)
@click.option(
    "--document",
    type=click.Path(dir_okay=False, allow_dash=True),
    metavar="[FILE]",
    is_flag=False,
    flag_value="-",
    help="Write the session as a FHIR document to FILE instead; without one, or to `-`, to stdout.",
)
@strict_vocabulary_option
@config_option
def map_command(
    file: str | None,
    only_coverage: bool,
    document: str | None,
    strict_vocabulary: bool,
    config: str | None,
) -> None:
    """Print the FHIR transaction Bundle of the session in FILE (`-` is standard input).

    Same input, same bytes. stdout holds the Bundle and nothing else; what was only kept as text is named on stderr.
    From when on a change of pain matters is told by [pain_change] of the configuration, as for `push` and `unmap`.

    With --document the Bundle is a document that can be handed over: it begins with the Composition, the session as a
    colleague reads it, and holds all that this points to. `validate` and `unmap` take it as they take a transaction.
    FILE is written whole or not at all, for its owner only; stdout stays empty. Where no other FILE is named, as in
    `dnfhir map --document SESSION`, the session is read from that one and the document goes to stdout.

    With --coverage stdout holds {"session", "fields": [{"pointer", "fhir", "state", "why"}]} instead: the state is
    mapped, text, says nothing or refused; exit code 65 when the document is refused.
    """
    from dnfhir.fhir import jsontext
    from dnfhir.mappers import map_session

    if only_coverage and document:
        raise click.UsageError("--coverage and --document are two outputs: choose one")
    source, document = (file, document) if file is not None else (_alone(document), "-")
    rule = settings({}, config).pain_change
    if only_coverage:
        _print_coverage(source, strict_vocabulary)
        return
    mapped = map_session(read_one(source, strict_vocabulary=strict_vocabulary), pain_change=rule)
    tell_screening(mapped.session, mapped.decision)
    if document and document != "-":
        to_file(document, jsontext.pretty(mapped.document()).encode())
    else:
        click.echo(jsontext.pretty(mapped.document() if document else mapped.bundle()), nl=False)


def _alone(document: str | None) -> str:
    """The session's file where `--document` names the only one: it is read, and never written over."""
    if document is None:
        raise click.MissingParameter(param_hint="'FILE'", param_type="argument")
    return str(FILE.convert(document, None, click.get_current_context()))


def _print_coverage(file: str, strict_vocabulary: bool) -> None:
    from dnfhir.errors import SessionError
    from dnfhir.fhir import jsontext
    from dnfhir.mappers.forward.coverage import coverage, refused_fields
    from dnfhir.session import load, read_document

    data, name = load(file), None
    try:
        session, document = read_document(data, strict_vocabulary=strict_vocabulary)
        name, fields = session.id, coverage(document, session)
    except SessionError as error:
        fields = refused_fields(error)
    click.echo(
        jsontext.pretty({"session": name, "fields": [field.as_json() for field in fields]}),
        nl=False,
    )
    if name is None:
        raise SystemExit(SessionError.exit_code)
