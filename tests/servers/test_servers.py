"""The servers of the tests are what the other tests take them for: a HAPI R4 server and HL7's engine."""

import json
import uuid
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.servers import tools
from tests.servers.hl7_validator import Validator

OBSERVATION: dict[str, Any] = {
    "resourceType": "Observation",
    "status": "final",
    "code": {"text": "pain"},
    "valueQuantity": {
        "value": 0.5,
        "unit": "mm",
        "system": "http://unitsofmeasure.org",
        "code": "mm",
    },
}


def test_hapi_speaks_r4(hapi: str) -> None:
    answer = requests.get(f"{hapi}/metadata", timeout=60)
    assert answer.status_code == 200
    assert answer.json()["fhirVersion"] == "4.0.1"


def test_hapi_takes_a_transaction_and_finds_it_from_the_patient(hapi: str) -> None:
    patient, bundle = _transaction()
    answer = requests.post(hapi, json=bundle, timeout=60)
    assert [entry["response"]["status"] for entry in answer.json()["entry"]] == ["201 Created"] * 2
    result = requests.post(
        f"{hapi}/Observation/_search", data={"subject": f"Patient/{patient}"}, timeout=60
    )
    assert result.json()["entry"][0]["resource"]["valueQuantity"]["value"] == 0.5
    assert requests.get(f"{hapi}/Patient/{patient}/_history/1", timeout=60).status_code == 200


def test_an_identical_put_makes_no_version(hapi: str) -> None:
    url = f"{hapi}/Observation/{uuid.uuid4()}"
    body = OBSERVATION | {"id": url.rpartition("/")[2]}
    answers = [requests.put(url, json=body, timeout=60) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 200]
    assert [answer.json()["meta"]["versionId"] for answer in answers] == ["1", "1"]
    assert requests.get(f"{url}/_history", timeout=60).json()["total"] == 1


def test_hapi_validates_on_demand(hapi: str) -> None:
    body = {"resourceType": "Observation", "code": {"text": "pain"}}
    outcome = requests.post(f"{hapi}/Observation/$validate", json=body, timeout=120).json()
    errors = [issue["diagnostics"] for issue in outcome["issue"] if issue["severity"] == "error"]
    assert any("Observation.status" in error for error in errors)


def test_the_engine_accepts_a_right_bundle_with_references_inside(
    validator: Validator, tmp_path: Path
) -> None:
    assert validator.errors(_file(tmp_path, _transaction()[1])) == []


def test_the_engine_names_the_place_of_an_error(validator: Validator, tmp_path: Path) -> None:
    broken = OBSERVATION | {"status": "finished"}
    errors = validator.errors(_file(tmp_path, broken))
    assert {error.location for error in errors} == {"Observation.status"}


def test_the_engine_sees_unknown_elements_which_hapi_drops(
    validator: Validator, tmp_path: Path
) -> None:
    errors = validator.errors(_file(tmp_path, OBSERVATION | {"pain": 3}))
    assert any("pain" in error.message for error in errors)


def test_the_engine_follows_references_inside_a_bundle(
    validator: Validator, tmp_path: Path
) -> None:
    bundle = _transaction()[1]
    observation = bundle["entry"][1]
    observation["resource"]["subject"]["reference"] = observation["fullUrl"]
    errors = validator.errors(_file(tmp_path, bundle))
    assert ["target type" in error.message for error in errors] == [True]


def test_to_the_engine_a_reference_that_leads_nowhere_is_a_warning_only(
    validator: Validator, tmp_path: Path
) -> None:
    bundle = _transaction()[1]
    bundle["entry"][1]["resource"]["subject"]["reference"] = f"urn:uuid:{uuid.uuid4()}"
    issues = validator.validate(_file(tmp_path, bundle))
    results = [issue for issue in issues if "not locally contained" in issue.message]
    assert [(issue.severity, issue.location.endswith(".subject")) for issue in results] == [
        ("warning", True)
    ]


def test_what_is_missing_is_named_with_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert tools.missing_line() == (
        "missing: JDK 17 or newer, Maven, Node.js 18 or newer, npm, Chromium; "
        "install: apt-get install -y openjdk-17-jdk-headless maven nodejs npm chromium"
    )
    assert tools.missing_tools()[1] == ("Maven", "apt-get install -y maven")


def _transaction() -> tuple[str, dict[str, Any]]:
    """A patient's id, and a transaction with that patient and an Observation of theirs."""
    patient, observation = str(uuid.uuid4()), str(uuid.uuid4())
    subject = {"reference": f"urn:uuid:{patient}"}
    resources = {
        patient: {"resourceType": "Patient"},
        observation: OBSERVATION | {"subject": subject},
    }
    entries = [
        {
            "fullUrl": f"urn:uuid:{key}",
            "resource": resource | {"id": key},
            "request": {"method": "PUT", "url": f"{resource['resourceType']}/{key}"},
        }
        for key, resource in resources.items()
    ]
    return patient, {"resourceType": "Bundle", "type": "transaction", "entry": entries}


def _file(folder: Path, content: dict[str, Any]) -> Path:
    path = folder / f"{uuid.uuid4()}.json"
    path.write_text(json.dumps(content))
    return path
