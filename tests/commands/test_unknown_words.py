"""What a user is told of a word that the vocabulary does not know: a warning with its place, or, strictly, an error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dnfhir.fhir import jsontext
from tests.commands.conftest import Run
from tests.documents import example

WORD = "kwibuskuur bij Jansen"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The case report with an unknown treatment, and one that is misspelt."""
    document = example("case-report")
    document["other_treatment"] = [
        {"id": "o1", "treatment": WORD},
        {"id": "o2", "treatment": "masage"},
    ]
    path = tmp_path / "unknown.session.json"
    path.write_text(jsontext.pretty(document), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "command",
    [
        ["validate"],
        ["map"],
        ["screen"],
        ["explain"],
        ["completeness"],
        ["normalise"],
        ["map", "--coverage"],
    ],
)
def test_every_command_takes_it(run: Run, file: Path, command: list[str]) -> None:
    assert run(*command, file).code == 0


def test_validate_and_map_warn_of_its_place_and_what_it_may_mean_and_never_repeat_it(
    run: Run, file: Path
) -> None:
    for command in ("validate", "map"):
        reported = run(command, file).err
        assert "warning: unknown_word: word that the vocabulary does not know" in reported
        assert "/other_treatment/0/treatment" in reported
        assert "/other_treatment/1/treatment: did you mean massage" in reported
        assert "kwibus" not in reported.casefold()
        assert "masage" not in reported


def test_validate_tells_programs(run: Run, file: Path) -> None:
    done = json.loads(run("validate", file, "--json").out)
    places = ["/other_treatment/0/treatment", "/other_treatment/1/treatment"]
    assert done == {
        "valid": True,
        "problems": [],
        "warnings": [{"code": "unknown_word", "pointers": places}],
    }


@pytest.mark.parametrize("command", ["validate", "map", "screen"])
def test_strictly_it_is_65_with_every_place(run: Run, file: Path, command: str) -> None:
    done = run(command, file, "--strict-vocabulary")
    assert done.code == 65
    assert '/other_treatment/0/treatment: unknown treatment "kwibuskuur' in done.err
    assert '/other_treatment/1/treatment: unknown treatment "masage"' in done.err


def test_strict_push_sends_nothing(run: Run, file: Path) -> None:
    done = run("push", file, "--server", "http://127.0.0.1:9/fhir", "--strict-vocabulary")
    assert done.code == 65
    assert "unknown treatment" in done.err
