"""`dnfhir validate`: is a session, or a FHIR document, right before it is sent?"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import click

from dnfhir import errors
from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.documents import FILE, strict_vocabulary_option
from dnfhir.commands.shared.messages import print_problems, print_warnings
from dnfhir.commands.shared.options import server_options, settings
from dnfhir.errors import ConfigError, Problem, SessionError
from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.server import validate as server_validation
from dnfhir.server.capabilities import is_public_sandbox
from dnfhir.server.profile_claims import without_unknown_claims
from dnfhir.session import Session, load, read_session
from dnfhir.terms.systems import TEST_DATA
from dnfhir.transport.redact import Redactor, patient_strings
from dnfhir.validation import check_bundle, looks_like_fhir, validate_document
from dnfhir.warnings import OF_WRITING, Warned, warned_of


@click.command()
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
    checked = _check(file, strict_vocabulary)
    problems = checked.problems
    code = errors.DATA if problems else errors.OK
    if server and not problems:
        problems = _ask_server(checked, server, config)
        code = errors.REFUSED if problems else errors.OK
    warned = _warnings(checked.session)
    if as_json:
        click.echo(_as_json(problems, warned))
    else:
        print_problems(problems, file)
        if checked.session:
            print_warnings(checked.session, warned, file)
        click.echo("not valid" if problems else "valid")
    raise SystemExit(code)


@dataclass(frozen=True)
class _Checked:
    """The result of the checks on this machine.

    document: the FHIR document to show a server when there are no problems.
    source: the document that it came from.
    session: the session, when it is a valid one.
    """

    problems: tuple[Problem, ...]
    document: Any = None
    source: Any = None
    session: Session | None = None


def _check(file: str, strict_vocabulary: bool) -> _Checked:
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


def _warnings(session: Session | None) -> list[Warned]:
    """The warnings of how the document is written; the other commands show those of the patient."""
    if session is None:
        return []
    warned = warned_of(session, allows_needling=True)
    return [warning for warning in warned if warning.code in OF_WRITING]


def _as_json(problems: tuple[Problem, ...], warned: list[Warned]) -> str:
    result = {
        "valid": not problems,
        "problems": [problem.as_json() for problem in problems],
        "warnings": [warning.as_json() for warning in warned],
    }
    return json.dumps(result, ensure_ascii=False)


def _ask_server(checked: _Checked, server: str, config: str | None) -> tuple[Problem, ...]:
    """The problems that the server's $validate names.

    The document's personal data and the credentials are cut from the server's text.
    """
    redactor = Redactor(patient_strings(checked.source) | patient_strings(checked.document))
    with connect(settings({"server": server}, config)) as transport:
        if is_public_sandbox(transport.base_url) and not _is_test_data(checked.document):
            raise ConfigError(
                "the target is a public sandbox; it takes only documents marked as test data"
            )
        document, unknown = without_unknown_claims(checked.document, transport)
        if unknown:
            click.echo(
                f"not checked by the server, which does not hold them: {len(unknown)} claimed profiles",
                err=True,
            )
        return server_validation.server_problems(transport, document, redactor)


def _is_test_data(document: Any) -> bool:
    """Whether every resource bears the label HTEST."""
    if document["resourceType"] != "Bundle":
        return _has_test_label(document)
    return all(_has_test_label(entry.get("resource", {})) for entry in document.get("entry", []))


def _has_test_label(resource: Any) -> bool:
    labels = resource.get("meta", {}).get("security", [])
    return any(label.get("code") == TEST_DATA for label in labels)
