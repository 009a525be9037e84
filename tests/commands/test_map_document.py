"""`dnfhir map --document`: the session as one FHIR document, and what the other commands make of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dnfhir.commands import cli
from dnfhir.errors import StorageError
from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.session import read_session
from dnfhir.validation import check_bundle
from tests.documents import SESSIONS

each_session = pytest.mark.parametrize(
    "session", SESSIONS, ids=lambda path: str(path.name.split(".")[0])
)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments))


def document_of(session: Path) -> dict[str, Any]:
    document: dict[str, Any] = map_session(read_session(session.read_bytes())).document()
    return document


@each_session
def test_it_begins_with_the_letter_and_our_own_checks_find_nothing(session: Path) -> None:
    bundle = document_of(session)
    assert bundle["type"] == "document"
    assert bundle["entry"][0]["resource"]["resourceType"] == "Composition"
    assert all(entry.keys() == {"fullUrl", "resource"} for entry in bundle["entry"])
    assert check_bundle(bundle) == ()


@each_session
def test_the_reverse_mapping_from_it_is_that_of_the_transaction(
    session: Path, tmp_path: Path
) -> None:
    document, transaction = tmp_path / "document.json", tmp_path / "transaction.json"
    assert run("map", str(session), "--document", str(document)).stdout == ""
    transaction.write_text(run("map", str(session)).stdout, encoding="utf-8")
    both = [run("unmap", str(path), "--strict") for path in (document, transaction)]
    assert [done.exit_code for done in both] == [0, 0]
    assert both[0].stdout == both[1].stdout
    assert run("validate", str(document)).exit_code == 0


def test_a_dash_is_standard_output_and_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    session, file = SESSIONS[0], tmp_path / "document.json"
    run("map", str(session), "--document", str(file))
    assert run("map", str(session), "--document", "-").stdout == file.read_text(encoding="utf-8")


def test_the_only_file_named_is_the_session_and_is_not_written_over(tmp_path: Path) -> None:
    session, file = tmp_path / "one.session.json", tmp_path / "document.json"
    before = SESSIONS[0].read_bytes()
    session.write_bytes(before)
    run("map", str(session), "--document", str(file))
    for arguments in (("--document", str(session)), (str(session), "--document")):
        assert run("map", *arguments).stdout == file.read_text(encoding="utf-8")
        assert session.read_bytes() == before


@pytest.mark.parametrize("arguments", [(), ("--document", "no such file"), ("--coverage",)])
def test_without_a_session_it_is_wrong_use(arguments: tuple[str, ...]) -> None:
    assert run("map", *arguments).exit_code == 2


def test_another_version_of_a_session_is_another_document() -> None:
    first, second = (
        document_of(path)
        for path in SESSIONS
        if path.name.split(".")[0] in ("case-report", "corrected")
    )
    assert (
        first["entry"][0]["resource"]["identifier"] == second["entry"][0]["resource"]["identifier"]
    )
    assert first["identifier"] != second["identifier"]


def test_what_cannot_be_written_is_stated(tmp_path: Path) -> None:
    done = run("map", str(SESSIONS[0]), "--document", str(tmp_path / "nowhere" / "document.json"))
    assert isinstance(done.exception, StorageError)
    assert "cannot be written" in str(done.exception)


def test_coverage_and_a_document_are_two_outputs() -> None:
    assert run("map", str(SESSIONS[0]), "--coverage", "--document", "-").exit_code == 2


@pytest.mark.parametrize(
    ("wrong", "pointer"),
    [
        ({"identifier": {"value": "x"}}, "/identifier"),
        ({"timestamp": ...}, "/timestamp"),
        ({"entry": []}, "/entry"),
    ],
)
def test_what_makes_it_no_document_is_recognised(wrong: dict[str, Any], pointer: str) -> None:
    bundle = {**jsontext.parse(jsontext.canonical(document_of(SESSIONS[0])).encode()), **wrong}
    bundle = {name: value for name, value in bundle.items() if value is not ...}
    assert any(problem.pointer == pointer for problem in check_bundle(bundle))
