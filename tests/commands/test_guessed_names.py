"""What a user is told of a field name that was guessed: a warning with its place and with our name for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dnfhir.fhir import jsontext
from tests.commands.conftest import Run
from tests.documents import example


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The case report with a plan in a vendor's names."""
    document = example("case-report")
    document["plan"] = {"goal": "2 uur zitten", "referral_to": "huisarts"}
    path = tmp_path / "guessed.session.json"
    path.write_text(jsontext.pretty(document), encoding="utf-8")
    return path


def test_every_command_takes_it_and_leaves_the_file_as_it_is(run: Run, file: Path) -> None:
    before = file.read_bytes()
    for command in (
        ["validate"],
        ["map"],
        ["screen"],
        ["explain"],
        ["completeness"],
        ["normalise"],
        ["map", "--coverage"],
    ):
        assert run(*command, file).code == 0, command
    assert file.read_bytes() == before


def test_it_is_warned_of_with_our_name(run: Run, file: Path) -> None:
    for command in ("validate", "map"):
        reported = run(command, file).err
        assert "warning: guessed_name: field name that this document does not have" in reported
        assert "/plan/goal: read as goals" in reported
        assert "/plan/referral_to: read as /referral" in reported
        assert "huisarts" not in reported


def test_programs_are_reported_where(run: Run, file: Path) -> None:
    done = json.loads(run("validate", file, "--json").out)
    (warning,) = done["warnings"]
    assert (done["valid"], warning["code"]) == (True, "guessed_name")
    assert sorted(warning["pointers"]) == ["/plan/goal", "/plan/referral_to"]


def test_a_strict_vocabulary_is_about_words_and_not_about_names(run: Run, file: Path) -> None:
    assert run("validate", file, "--strict-vocabulary").code == 0


def test_normalise_and_coverage_have_our_names(run: Run, file: Path) -> None:
    form = json.loads(run("normalise", file).out)
    assert form["plan"] == {"goals": ["2 uur zitten"]}
    assert form["referral"] == {"direction": "out", "to": "huisarts"}
    fields = {
        field["pointer"] for field in json.loads(run("map", "--coverage", file).out)["fields"]
    }
    assert {"/plan/goals/0", "/referral/to"} <= fields
