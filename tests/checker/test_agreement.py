"""The checker works out by its own rules what dnfhir works out by others: names, hashes, outcomes, roles."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from dnfhir.commands import cli
from dnfhir.fhir import jsontext
from dnfhir.mappers import Entry, map_session
from dnfhir.session import document_hash, read_session
from dnfhir.validation import check_bundle
from tests.checker import names
from tests.checker.expected import expected
from tests.checker.facts import Name, facts
from tests.checker.normal import digest
from tests.checker.screening import outcome
from tests.checker.systems import registered
from tests.documents import SESSIONS, case, example
from tests.storms.storm import read, storm

Json = dict[str, Any]
#: Without those that name a muscle or a medicine by a code: the checker reads words only.
_EXAMPLES = sorted(
    {path.name.split(".")[0] for path in SESSIONS} - {"adverse-events", "neurological"}
)
_STORM = storm("agreement", 4, 40, corrections=0.9, troubled=4)
_SHARED = ("patient", "practitioner", "practice", "episode")


def _documents() -> list[Json]:
    return [*map(example, _EXAMPLES), *(one.document for one in _STORM.stormy)]


def test_it_comes_to_the_same_hash_outcome_names_and_roles_as_dnfhir_does() -> None:
    for document in _documents():
        session = read_session(jsontext.canonical(document).encode())
        mapped = map_session(session)
        assert digest(document) == document_hash(session)
        assert outcome(document) == mapped.decision.outcome
        own = [entry for entry in mapped.entries if entry.role not in _SHARED]
        roles = {
            entry.role: entry.resource["resourceType"]
            for entry in own
            if entry.type != "Provenance"
        }
        assert {role: kind for role, (kind, _) in expected(document).items()} == roles
        for entry in own:
            assert entry.resource["id"] == names.resource_id(document, entry.role)
            assert entry.identifier == {
                "system": names.namespace(document),
                "value": names.name(document, entry.role),
            }


def test_it_expects_of_each_resource_the_facts_that_dnfhir_writes() -> None:
    """But of a complaint by a code: the checker reads words only."""
    for document in _documents():
        if isinstance(document.get("complaint", {}).get("problem"), dict):
            continue
        entries = map_session(read_session(jsontext.canonical(document).encode())).entries
        resources, called = {entry.role: entry.resource for entry in entries}, _called(entries)
        for role, (_, wanted) in expected(document).items():
            assert facts(role, resources[role], called) == wanted, role


def _called(entries: Iterable[Entry]) -> Name:
    """What a reference of the Bundle points to, as the checker names it on a server."""
    people = ("patient", "practitioner", "practice")
    named = {
        entry.full_url: "|".join(entry.identifier.values())
        if entry.role in people
        else entry.identifier["value"]
        for entry in entries
    }
    return lambda reference: named[reference["reference"]] if reference else None


def test_every_document_of_a_storm_is_valid_and_its_screening_decides_what_the_storm_says(
    tmp_path: Path,
) -> None:
    for one in _STORM.stormy:
        mapped = map_session(read_session(jsontext.canonical(one.document).encode()))
        assert mapped.decision.outcome == one.outcome
        assert not check_bundle(mapped.bundle())
    paths = _STORM.write_folder(tmp_path / "folder")
    assert [read(path) for path in paths] == [one.document for one in _STORM.stormy]
    for path in paths[:5]:
        assert CliRunner().invoke(cli, ["validate", str(path)]).exit_code == 0
    lines = (
        _STORM.write_ndjson(tmp_path / "all.ndjson", wave=2)
        .read_text(encoding="utf-8")
        .splitlines()
    )
    assert len(lines) == len(_STORM.of_wave(2))


def test_a_word_that_the_checker_does_not_know_is_an_error_and_never_passed_over() -> None:
    document = example("case-report")
    document["trigger_points"][0]["muscle"] = "m. piriformis"
    with pytest.raises(KeyError, match="piriformis"):
        expected(document)


def test_the_checker_imports_nothing_of_dnfhir() -> None:
    for path in Path(__file__).parent.glob("*.py"):
        if not path.name.startswith("test_"):
            text = path.read_text(encoding="utf-8")
            assert "import dnfhir" not in text
            assert "from dnfhir" not in text


@pytest.mark.parametrize("number", [1, 2, 4])
def test_a_system_in_another_spelling_names_the_same_people(number: int) -> None:
    document = case(f"bsn-system-{number}")
    mapped = map_session(read_session(jsontext.canonical(document).encode()), version="1")
    assert digest(registered(document)) == document_hash(mapped.session)
    (patient,) = (entry for entry in mapped.entries if entry.role == "patient")
    assert "|".join(patient.identifier.values()) == names.person(registered(document), "patient")
