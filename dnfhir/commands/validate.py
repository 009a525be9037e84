"""`dnfhir validate`: is a session, or a FHIR document, right before it is sent?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from dnfhir.commands.documents import FILE, tell_problems
from dnfhir.commands.settings import connect, server_options, settings

if TYPE_CHECKING:
    from dnfhir.errors import Problem


@click.command(short_help="Check a session, or a FHIR resource or Bundle.")
@click.argument("file", type=FILE)
@server_options
@click.option("--json", "as_json", is_flag=True, help='One JSON object: {"valid", "problems"}.')
def validate(file: str, as_json: bool, server: str | None, config: str | None) -> None:
    """Check the session or the FHIR resource or Bundle in FILE (`-` is standard input).

    A session is checked as a document and, mapped, as FHIR. With --server (only when given here) the server's own
    $validate is asked too, against those of the claimed profiles that it holds (`dnfhir profiles install` loads
    ours). Exit code 65 when the document is wrong, 69 when only the server finds fault.
    """
    from dnfhir import errors

    problems, document, source = _check(file)
    code = errors.DATA if problems else errors.OK
    if not problems and server:
        problems = _ask(document, source, server, config)
        code = errors.REFUSED if problems else errors.OK
    if as_json:
        found = {"valid": not problems, "problems": [problem.as_json() for problem in problems]}
        click.echo(json.dumps(found, ensure_ascii=False))
    else:
        tell_problems(problems, name=file)
        click.echo("not valid" if problems else "valid")
    raise SystemExit(code)


def _check(file: str) -> tuple[tuple[Problem, ...], Any, Any]:
    """The problems found here, the FHIR document to show a server when there are none, and what it came from."""
    from dnfhir import jsontext
    from dnfhir.errors import SessionError
    from dnfhir.mappers import map_session
    from dnfhir.session import load, read_session
    from dnfhir.validation import check_bundle, looks_like_fhir, validate_document

    data = load(file)
    try:
        document, flaws = jsontext.examine(data)
        if looks_like_fhir(document):
            return (*flaws, *validate_document(document)), document, document
        bundle = map_session(read_session(data)).bundle()
    except (SessionError, jsontext.JsonTextError) as error:
        return error.problems, None, None
    return check_bundle(bundle), bundle, document


def _ask(document: Any, source: Any, server: str, config: str | None) -> tuple[Problem, ...]:
    """What the server's $validate finds; its words are cut free of the document's personal data and of credentials."""
    from dnfhir.errors import ConfigError
    from dnfhir.sync.answer import failure
    from dnfhir.sync.claims import without_unknown_claims
    from dnfhir.sync.redact import Redactor, patient_strings
    from dnfhir.sync.target import is_public_sandbox
    from dnfhir.validation.server import server_problems

    redactor = Redactor(patient_strings(source) | patient_strings(document))
    with connect(settings({"server": server}, config)) as transport:
        if is_public_sandbox(transport.base_url) and not _is_test_data(document):
            raise ConfigError("the target is a public sandbox; it takes only documents marked as test data")
        shown, unknown = without_unknown_claims(document, transport)
        if unknown:
            click.echo(
                f"not checked by the server, which does not hold them: {len(unknown)} claimed profiles", err=True
            )
        return server_problems(
            transport,
            shown,
            failure=lambda answer: failure(answer, redactor),
            clean=lambda text: redactor.cut(transport.without_credentials(text)),
        )


def _is_test_data(document: Any) -> bool:
    """Whether every resource bears the label HTEST."""
    entries = document.get("entry", []) if document["resourceType"] == "Bundle" else [{"resource": document}]
    labels = [entry.get("resource", {}).get("meta", {}).get("security", []) for entry in entries]
    return all(any(label.get("code") == "HTEST" for label in found) for found in labels)
