"""The checker works out by its own rules what dnfhir works out by others: names, hashes, outcomes, roles."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from dnfhir import jsontext
from dnfhir.commands import cli
from dnfhir.mappers import map_session
from dnfhir.session import document_hash, read_session
from dnfhir.validation import check_bundle
from tests.checker import names
from tests.checker.expected import expected
from tests.checker.facts import facts
from tests.checker.normal import digest
from tests.checker.screening import outcome
from tests.documents import SESSIONS, example
from tests.storm import read, storm

Json = dict[str, Any]
#: Without those that name a muscle or a medicine by a code: the checker reads words only.
_EXAMPLES = sorted({path.name.split(".")[0] for path in SESSIONS} - {"adverse-events", "neurological"})
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
        roles = {entry.role: entry.resource["resourceType"] for entry in own if entry.type != "Provenance"}
        assert {role: kind for role, (kind, _) in expected(document).items()} == roles
        for entry in own:
            assert entry.resource["id"] == names.resource_id(document, entry.role)
            assert entry.identifier == {
                "system": names.namespace(document),
                "value": names.name(document, entry.role),
            }


def test_the_facts_that_it_expects_are_those_that_it_reads_in_what_dnfhir_makes() -> None:
    """Without a server between them; of sessions that say all in words."""
    for document in (*map(example, ("case-report", "declined", "episode-1")), *(one.document for one in _STORM.stormy)):
        entries = map_session(read_session(jsontext.canonical(document).encode())).entries
        people = {role: names.person(document, role) for role in ("patient", "practitioner", "practice")}
        known = {one.full_url: people.get(one.role, one.identifier["value"]) for one in entries}
        held = {one.role: one.resource for one in entries}
        name = partial(_named, known)
        for role, (_, wanted) in expected(document).items():
            assert facts(role, jsontext.parse(jsontext.canonical(held[role]).encode()), name) == wanted, role


def _named(known: dict[str, str], reference: Json | None) -> str | None:
    return known[reference["reference"]] if reference else None


def test_every_document_of_a_storm_is_valid_and_its_screening_decides_what_the_storm_says(tmp_path: Path) -> None:
    for one in _STORM.stormy:
        mapped = map_session(read_session(jsontext.canonical(one.document).encode()))
        assert mapped.decision.outcome == one.outcome
        assert not check_bundle(mapped.bundle())
    paths = _STORM.write_folder(tmp_path / "folder")
    assert [read(path) for path in paths] == [one.document for one in _STORM.stormy]
    for path in paths[:5]:
        assert CliRunner().invoke(cli, ["validate", str(path)]).exit_code == 0
    lines = _STORM.write_ndjson(tmp_path / "all.ndjson", wave=2).read_text(encoding="utf-8").splitlines()
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
