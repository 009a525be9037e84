"""What an option names is found however its system is spelled, as a document's numbers are."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from dnfhir.commands.shared.options import patient_identifier, practice_option
from dnfhir.errors import SessionError

BSN = "http://fhir.nl/fhir/NamingSystem/bsn"
AGB = "http://fhir.nl/fhir/NamingSystem/agb-z"


SPELLINGS = (AGB, f"{AGB}/", AGB.replace("http:", "https:"), "urn:oid:2.16.840.1.113883.2.4.6.1")


def _practice(text: str) -> object:
    @click.command()
    @practice_option
    def command(practice: dict[str, str] | None) -> dict[str, str] | None:
        return practice

    return command.main(["--practice", text], standalone_mode=False)


@pytest.mark.parametrize("system", SPELLINGS)
def test_a_practice_is_named_by_its_registers_system(system: str) -> None:
    assert _practice(f"{system}|04999999") == {"system": AGB, "value": "04999999"}


def test_a_practice_of_nearly_a_known_system_is_asked_back() -> None:
    with pytest.raises(click.BadParameter, match=f"did you mean {AGB}"):
        _practice("http://fhir.nl/fhir/NamingSystem/agb|04999999")


@pytest.mark.parametrize("system", [BSN, f"{BSN}/", "urn:oid:2.16.840.1.113883.2.4.6.3"])
def test_a_patient_is_recognised_by_the_registers_system(system: str, tmp_path: Path) -> None:
    """Those of tests too: nothing is recorded by it."""
    file = tmp_path / "patient.json"
    file.write_text(json.dumps({"system": system, "value": "999990019"}), encoding="utf-8")
    assert patient_identifier(str(file)) == {"system": BSN, "value": "999990019"}


def test_a_patient_of_nearly_a_known_system_is_asked_back(tmp_path: Path) -> None:
    file = tmp_path / "patient.json"
    file.write_text(json.dumps({"system": f"{BSN}r", "value": "999990019"}), encoding="utf-8")
    with pytest.raises(SessionError) as caught:
        patient_identifier(str(file))
    (problem,) = caught.value.problems
    assert (problem.pointer, problem.suggestions) == ("/system", (BSN,))
