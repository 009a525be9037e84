"""`dnfhir validate`: is a session, or a FHIR document, right before it is sent?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from dnfhir.commands.shared.documents import (
    FILE,
    strict_vocabulary_option,
    tell_problems,
    tell_warnings,
)
from dnfhir.commands.shared.settings import connect, server_options, settings

if TYPE_CHECKING:
    from dnfhir.errors import Problem
    from dnfhir.session import Session
    from dnfhir.warnings import Warned


@click.command(short_help="Check a session, or a FHIR resource or Bundle.")
@click.argument("file", type=FILE)
@server_options
@strict_vocabulary_option
@click.option(
    "--json", "as_json", is_flag=True, help='One JSON object: {"valid", "problems", "warnings"}.'
)
def validate(
    file: str, as_json: bool, strict_vocabulary: bool, server: str | None, config: str | None
) -> None:
    """Check the session or the FHIR resource or Bundle in FILE (`-` is standard input).

    A session is checked as a document and, mapped, as FHIR; what is valid in other words than the vocabulary's is
    warned of. With --server (only when given here) the server's own $validate is asked too, against those of the
    claimed profiles that it holds (`dnfhir profiles install` loads ours). Exit code 65 when the document is wrong, 69
    when only the server finds fault.
    """
    from dnfhir import errors

    checked = _check(file, strict_vocabulary)
    problems, document, warned = checked.problems, checked.document, _warned(checked.session)
    code = errors.DATA if problems else errors.OK
    if not problems and server:
        problems = _ask(document, checked.source, server, config)
        code = errors.REFUSED if problems else errors.OK
    if as_json:
        told = {
            "problems": [one.as_json() for one in problems],
            "warnings": [one.as_json() for one in warned],
        }
        click.echo(json.dumps({"valid": not problems, **told}, ensure_ascii=False))
    else:
        tell_problems(problems, name=file)
        if checked.session:
            tell_warnings(checked.session, warned, file)
        click.echo("not valid" if problems else "valid")
    raise SystemExit(code)


@dataclass(frozen=True)
class _Checked:
    """What was found here.

    document: the FHIR document to show a server when there are no problems; source: what it came from; session: the
    session, when it is a valid one.
    """

    problems: tuple[Problem, ...]
    document: Any = None
    source: Any = None
    session: Session | None = None


def _warned(session: Session | None) -> list[Warned]:
    """The warnings of how the document is written; of the patient the other commands tell."""
    from dnfhir.warnings import OF_WRITING, warned_of

    return (
        [one for one in warned_of(session, allowed=True) if one.code in OF_WRITING]
        if session
        else []
    )


def _check(file: str, strict_vocabulary: bool) -> _Checked:
    from dnfhir.errors import SessionError
    from dnfhir.fhir import jsontext
    from dnfhir.mappers import map_session
    from dnfhir.session import load, read_session
    from dnfhir.validation import check_bundle, looks_like_fhir, validate_document

    data = load(file)
    try:
        document, flaws = jsontext.examine(data)
        if looks_like_fhir(document):
            return _Checked((*flaws, *validate_document(document)), document, document)
        session = read_session(data, strict_vocabulary=strict_vocabulary)
    except (SessionError, jsontext.JsonTextError) as error:
        return _Checked(error.problems)
    bundle = map_session(session).bundle()
    return _Checked(check_bundle(bundle), bundle, document, session)


def _ask(document: Any, source: Any, server: str, config: str | None) -> tuple[Problem, ...]:
    """What the server's $validate finds; its words are cut free of the document's personal data and of credentials."""
    from dnfhir.errors import ConfigError
    from dnfhir.server.capabilities import is_public_sandbox
    from dnfhir.server.profile_claims import without_unknown_claims
    from dnfhir.server.validate import server_problems
    from dnfhir.transport.redact import Redactor, patient_strings

    redactor = Redactor(patient_strings(source) | patient_strings(document))
    with connect(settings({"server": server}, config)) as transport:
        if is_public_sandbox(transport.base_url) and not _is_test_data(document):
            raise ConfigError(
                "the target is a public sandbox; it takes only documents marked as test data"
            )
        shown, unknown = without_unknown_claims(document, transport)
        if unknown:
            click.echo(
                f"not checked by the server, which does not hold them: {len(unknown)} claimed profiles",
                err=True,
            )
        return server_problems(transport, shown, redactor)


def _is_test_data(document: Any) -> bool:
    """Whether every resource bears the label HTEST."""
    from dnfhir.terms.systems import TEST_DATA

    entries = (
        document.get("entry", [])
        if document["resourceType"] == "Bundle"
        else [{"resource": document}]
    )
    labels = [entry.get("resource", {}).get("meta", {}).get("security", []) for entry in entries]
    return all(any(label.get("code") == TEST_DATA for label in found) for found in labels)
