"""`dnfhir map`: a session as the FHIR transaction Bundle it becomes, or what became of each of its fields."""

from __future__ import annotations

import click

from dnfhir.commands.documents import FILE, read_one, strict_vocabulary_option, tell_screening
from dnfhir.commands.settings import config_option, settings


@click.command("map", short_help="Print the FHIR Bundle that a session becomes.")
@click.argument("file", type=FILE)
@click.option("--coverage", "only_coverage", is_flag=True, help="Print what becomes of each field, as JSON.")
@strict_vocabulary_option
@config_option
def map_command(file: str, only_coverage: bool, strict_vocabulary: bool, config: str | None) -> None:
    """Print the FHIR transaction Bundle of the session in FILE (`-` is standard input).

    Same input, same bytes. stdout holds the Bundle and nothing else; what was only kept as text is named on stderr.
    From when on a change of pain matters is told by [pain_change] of the configuration, as for `push` and `unmap`.

    With --coverage stdout holds {"session", "fields": [{"pointer", "fhir", "state", "why"}]} instead: the state is
    mapped, text, says nothing or refused; exit code 65 when the document is refused.
    """
    from dnfhir import jsontext
    from dnfhir.mappers import map_session

    rule = settings({}, config).pain_change
    if only_coverage:
        _print_coverage(file, strict_vocabulary)
        return
    mapped = map_session(read_one(file, strict_vocabulary=strict_vocabulary), pain_change=rule)
    tell_screening(mapped.session, mapped.decision)
    click.echo(jsontext.pretty(mapped.bundle()), nl=False)


def _print_coverage(file: str, strict_vocabulary: bool) -> None:
    from dnfhir import jsontext
    from dnfhir.errors import SessionError
    from dnfhir.mappers.coverage import coverage, refused
    from dnfhir.session import load, read_session
    from dnfhir.session.guessed import as_ours

    data, name = load(file), None
    try:
        session = read_session(data, strict_vocabulary=strict_vocabulary)
        name, fields = session.id, coverage(as_ours(jsontext.parse(data)).document, session)
    except SessionError as error:
        fields = refused(error)
    click.echo(jsontext.pretty({"session": name, "fields": [field.as_json() for field in fields]}), nl=False)
    if name is None:
        raise SystemExit(SessionError.exit_code)
