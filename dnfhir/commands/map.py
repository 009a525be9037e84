"""`dnfhir map`: a session as the FHIR transaction Bundle it becomes, as a document, or what became of its fields."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from dnfhir.commands.shared.documents import FILE, read_one, strict_vocabulary_option
from dnfhir.commands.shared.messages import print_screening
from dnfhir.commands.shared.options import config_option, settings
from dnfhir.commands.shared.private_files import write_private
from dnfhir.errors import SessionError, StorageError
from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.mappers.forward.coverage import FieldCoverage, coverage, refused_fields
from dnfhir.session import load, read_document


@click.command("map")
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
    From when on a change of pain matters is set by [pain_change] of the configuration, as for `push` and `unmap`.

    With --document the Bundle is a document that can be handed over: it begins with the Composition, the session as a
    colleague reads it, and holds all that this points to. `validate` and `unmap` take it as they take a transaction.
    FILE is written whole or not at all, for its owner only; stdout stays empty. Where no other FILE is named, as in
    `dnfhir map --document SESSION`, the session is read from that one and the document goes to stdout.

    With --coverage stdout holds {"session", "fields": [{"pointer", "fhir", "state", "why"}]} instead: the state is
    mapped, text, says nothing or refused; exit code 65 when the document is refused.
    """
    if only_coverage and document:
        raise click.UsageError("--coverage and --document are two outputs: choose one")
    if file is None:
        source, document = _only_file(document), "-"
    else:
        source = file
    pain_change = settings({}, config).pain_change
    if only_coverage:
        _print_coverage(source, strict_vocabulary)
        return
    session = read_one(source, strict_vocabulary=strict_vocabulary)
    mapped = map_session(session, pain_change=pain_change)
    print_screening(mapped.session, mapped.decision)
    text = jsontext.pretty(mapped.document() if document else mapped.bundle())
    if document and document != "-":
        _write(document, text)
    else:
        click.echo(text, nl=False)


def _only_file(document: str | None) -> str:
    """The session's file where `--document` names the only one: it is read, and never written over."""
    if document is None:
        raise click.MissingParameter(param_hint="'FILE'", param_type="argument")
    return str(FILE.convert(document, None, click.get_current_context()))


def _write(file: str, text: str) -> None:
    try:
        write_private(Path(file), text.encode())
    except OSError as error:
        raise StorageError(f"the file cannot be written: {error.strerror}") from None


def _print_coverage(file: str, strict_vocabulary: bool) -> None:
    data = load(file)
    try:
        session, document = read_document(data, strict_vocabulary=strict_vocabulary)
    except SessionError as error:
        _print_fields(None, refused_fields(error))
        raise SystemExit(error.exit_code) from None
    _print_fields(session.id, coverage(document, session))


def _print_fields(session: str | None, fields: Sequence[FieldCoverage]) -> None:
    result = {"session": session, "fields": [field.as_json() for field in fields]}
    click.echo(jsontext.pretty(result), nl=False)
