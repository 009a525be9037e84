"""What HL7's own engine says of the examples, and of sessions nobody wrote by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.session import read_session
from tests.documents import SESSIONS, example
from tests.generated.corpus import each_session
from tests.golden import golden_path
from tests.profiles.warnings import KNOWN, unexplained
from tests.servers.fhir_packages import national_packages
from tests.servers.hl7_validator import Issue, Validator
from tests.sizes import size

NUMBER = size(150, 1000)


@pytest.fixture(scope="module")
def about_examples(
    validator: Validator, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[Issue]]:
    """All findings by file: on each example, and on an odd session."""
    odd = tmp_path_factory.mktemp("odd") / "odd.bundle.json"
    odd.write_text(_bundle(_odd_session()), encoding="utf-8")
    return {path.name: validator.validate(path) for path in (*map(golden_path, SESSIONS), odd)}


def test_the_engine_finds_no_error_in_any_example(about_examples: dict[str, list[Issue]]) -> None:
    assert {name: _errors(issues) for name, issues in about_examples.items()} == {
        name: [] for name in about_examples
    }


@pytest.mark.usefixtures("national_profiles")
def test_each_warning_about_an_example_has_its_reason(
    about_examples: dict[str, list[Issue]],
) -> None:
    result = {name: unexplained(issues) for name, issues in about_examples.items()}
    assert result == {name: [] for name in about_examples}


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: str(path.name.split(".")[0]))
def test_the_engine_finds_no_error_in_an_example_as_a_document(
    session: Path, validator: Validator, tmp_path: Path
) -> None:
    """Nor a warning without its reason: each entry is reached from the letter."""
    file = tmp_path / "document.json"
    mapped = map_session(read_session(session.read_bytes()))
    file.write_text(jsontext.pretty(mapped.document()), encoding="utf-8")
    issues = validator.validate(file)
    assert _errors(issues) == []
    assert not national_packages() or unexplained(issues) == []


@pytest.mark.usefixtures("national_profiles")
def test_each_known_warning_is_met(about_examples: dict[str, list[Issue]]) -> None:
    """A reason whose warning is gone goes too."""
    issues = [
        issue
        for result in about_examples.values()
        for issue in result
        if issue.severity == "warning"
    ]
    assert [known for known in KNOWN if not any(known.covers(issue) for issue in issues)] == []


@pytest.mark.timeout(size(300, 1800))
def test_the_engine_finds_no_error_in_generated_sessions(
    validator: Validator, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Nor a warning without its reason. Without the national profiles every claim of one is warned of."""
    file = tmp_path / "bundle.json"
    judged = bool(national_packages())

    @each_session(NUMBER)
    def is_sound(document: dict[str, Any]) -> None:
        file.write_text(_bundle(document), encoding="utf-8")
        issues = validator.validate(file)
        assert _errors(issues) == []
        assert not judged or unexplained(issues) == []

    is_sound()
    record_property("proof", f"{NUMBER} generated sessions, 0 errors")


def test_a_reference_inside_that_leads_nowhere_is_an_error(
    validator: Validator, tmp_path: Path
) -> None:
    """To base R4 it is a warning; the Bundle's profile forbids it."""
    bundle = jsontext.parse(_bundle(example("case-report")).encode())
    encounter = next(
        entry for entry in bundle["entry"] if entry["resource"]["resourceType"] == "Encounter"
    )
    encounter["resource"]["subject"]["reference"] = "urn:uuid:00000000-0000-4000-8000-000000000000"
    file = tmp_path / "bundle.json"
    file.write_text(jsontext.pretty(bundle), encoding="utf-8")
    rules = {error.kind.rpartition("#")[2] for error in validator.errors(file)}
    assert rules == {"dn-session-bundle-25", "dn-session-bundle-31"}


def _bundle(document: dict[str, Any]) -> str:
    return jsontext.pretty(
        map_session(read_session(jsontext.canonical(document).encode())).bundle()
    )


def _errors(issues: list[Issue]) -> list[Issue]:
    return [issue for issue in issues if issue.severity in ("error", "fatal")]


def _odd_session() -> dict[str, Any]:
    """A session with what is rarely written: a code of the user's own system, text like HTML, white space, a grade."""
    document = example("case-report")
    document["complaint"] |= {"description": "pain <b>here</b>"}
    document["medication"] = [{"code": {"system": "urn:oid:2.16.840.1.113883.6.3", "code": "X 1"}}]
    document["needling"][0] |= {"stimulation": "electric "}
    document["examination"]["tests"][0] = {
        "test": "spierkracht",
        "value": {"number": 4, "unit": "MRC"},
    }
    return document
