"""The case report on a real server, found by searching from the patient."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from dnfhir.errors import ConflictError
from dnfhir.transport.transport import Transport
from tests.documents import example, of_its_own
from tests.integration.support import Json, pushed, record_of, search, the_patient, versions

SNOMED = "http://snomed.info/sct"
OWN = "https://dnfhir.example/fhir/CodeSystem/dry-needling"


def codes(concept: Json) -> set[tuple[str, str]]:
    return {(coding["system"], coding["code"]) for coding in concept.get("coding", [])}


@pytest.fixture(scope="module")
def case(server: str) -> tuple[str, Json, dict[str, list[Json]]]:
    """The server, the document, and the record that the server holds of it after one push."""
    document = of_its_own(example("case-report"))
    assert pushed(document, server).outcome == "created"
    return server, document, record_of(server, document)


Case = tuple[str, Json, dict[str, list[Json]]]


def test_four_pain_scores_as_integers_on_vas100(case: Case) -> None:
    scores = [resource for resource in case[2]["Observation"] if "valueInteger" in resource]
    in_time = sorted(scores, key=lambda resource: str(resource["effectiveDateTime"]))
    assert [resource["valueInteger"] for resource in in_time] == [90, 35, 10, 0]
    method = ("urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1", "VAS100")
    assert all(method in codes(resource["method"]) for resource in scores)


def test_two_needlings_left_with_their_muscles_and_no_puncture_count(case: Case) -> None:
    parts = [resource for resource in case[2]["Procedure"] if "partOf" in resource]
    muscles = {
        next(code for system, code in codes(resource["bodySite"][0]) if system == SNOMED)
        for resource in parts
    }
    assert muscles == {"6001004", "5709001"}
    for resource in parts:
        side = resource["bodySite"][0]["extension"][0]["valueCodeableConcept"]
        assert (SNOMED, "7771000") in codes(side)
        assert "puncture" not in str(resource)


def test_the_needles_are_seirin_type_j_030_by_50_mm(case: Case) -> None:
    server, _, record = case
    with Transport(server) as transport:
        for procedure in record["Procedure"]:
            for reference in procedure.get("usedReference", []):
                needle = transport.get(reference["reference"]).body
                sizes = [item["valueQuantity"][0] for item in needle["property"]]
                assert (needle["manufacturer"], needle["modelNumber"]) == ("Seirin", "type J")
                assert [(float(size["value"]), size["code"]) for size in sizes] == [
                    (0.3, "mm"),
                    (50, "mm"),
                ]
    assert sum(len(resource.get("usedReference", [])) for resource in record["Procedure"]) == 2


def test_trigger_points_are_conditions_and_no_absent_contraindication_is(case: Case) -> None:
    own = [
        code
        for resource in case[2]["Condition"]
        for system, code in codes(resource["code"])
        if system == OWN
    ]
    assert sorted(own) == ["acute-low-back-pain", "mtrp", "mtrp"]
    assert case[2]["AllergyIntolerance"] == []


def test_the_patient_is_eligible_and_has_agreed(case: Case) -> None:
    decided = [
        resource
        for resource in case[2]["Observation"]
        if (OWN, "needling-eligibility") in codes(resource["code"])
    ]
    assert [codes(resource["valueCodeableConcept"]) for resource in decided] == [
        {(OWN, "eligible")}
    ]
    (consent,) = case[2]["Consent"]
    assert consent["provision"]["type"] == "permit"


def test_test_data_is_labelled_on_the_server(case: Case) -> None:
    labels = [
        label["code"] for resource in case[2]["Condition"] for label in resource["meta"]["security"]
    ]
    assert labels == ["HTEST"] * len(case[2]["Condition"])


def test_a_second_push_sends_nothing_and_changes_no_version(server: str) -> None:
    document = of_its_own(example("case-report"))
    first = pushed(document, server)
    before = versions(server, first)
    again = pushed(document, server)
    assert {line.outcome for line in again.resources} == {"unchanged"}
    assert again.outcome == "unchanged"
    assert versions(server, again) == before


def test_an_edit_by_somebody_else_is_a_conflict_and_stays(server: str) -> None:
    document = of_its_own(example("case-report"))
    receipt = pushed(document, server)
    edited = edit(
        server, next(line for line in receipt.resources if line.role == "pain-score/p2"), 40
    )
    before = versions(server, receipt)
    for attempt in (document, corrected(document)):
        with pytest.raises(ConflictError) as failure:
            pushed(attempt, server)
        assert "valueInteger" in str(failure.value.__dict__["receipt"].as_json())
    assert versions(server, receipt) == before
    with Transport(server) as transport:
        assert transport.get(edited).body["valueInteger"] == 40


def edit(server: str, line: Any, score: int) -> str:
    """Change a pain score on the server by hand, as a clinician would; its path."""
    path = f"{line.type}/{line.id}"
    with Transport(server) as transport:
        server_copy = transport.get(path).body
        entry = {
            "resource": {**server_copy, "valueInteger": score},
            "request": {"method": "PUT", "url": path},
        }
        answer = transport.transaction(
            {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}
        )
        assert answer.status == 200
    return path


def corrected(document: Json) -> Json:
    """The session recorded again a day later, with another last score and without its massage."""
    changed = copy.deepcopy(document)
    changed["recorded_at"] = "2014-03-13T09:00:00+01:00"
    changed["pain_scores"][3]["score"] = 1
    changed["other_treatment"] = changed["other_treatment"][1:]
    return changed


def test_a_corrected_document_updates_what_changed_and_withdraws_what_is_gone(server: str) -> None:
    document = of_its_own(example("case-report"))
    pushed(document, server)
    receipt = pushed(corrected(document), server)
    outcomes = {line.role: line.outcome for line in receipt.resources}
    assert outcomes["pain-score/p4"] == "updated"
    assert outcomes["treatment/o1"] == "updated"
    assert outcomes["pain-score/p1"] == outcomes["trigger-point/tp1"] == "unchanged"
    statuses = sorted(
        str(resource["status"]) for resource in record_of(server, document)["Procedure"]
    )
    assert statuses == ["completed", "completed", "completed", "completed", "entered-in-error"]
    assert pushed(corrected(document), server).outcome == "unchanged"


def test_an_older_document_does_not_replace_a_newer_one(server: str) -> None:
    document = of_its_own(example("case-report"))
    pushed(corrected(document), server)
    with pytest.raises(ConflictError):
        pushed(document, server)


def test_the_same_session_with_another_patient_is_a_conflict_and_moves_nothing(server: str) -> None:
    document = of_its_own(example("case-report"))
    receipt = pushed(document, server)
    before = versions(server, receipt)
    other = copy.deepcopy(document)
    other["patient"] = of_its_own(document)["patient"]
    with pytest.raises(ConflictError):
        pushed(other, server)
    assert versions(server, receipt) == before
    identifier = other["patient"]["identifier"]
    assert (
        search(server, "Patient", identifier=f"{identifier['system']}|{identifier['value']}") == []
    )


def test_a_patient_with_another_birth_date_is_a_conflict(server: str) -> None:
    document = of_its_own(example("case-report"))
    pushed(document, server)
    other = copy.deepcopy(document)
    other["id"] = "another-session"
    other["patient"]["birth_date"] = "1959"
    with pytest.raises(ConflictError):
        pushed(other, server)
    assert len(record_of(server, document)["Encounter"]) == 1


def test_a_known_patient_is_matched_and_not_overwritten(server: str) -> None:
    document = of_its_own(example("case-report"))
    pushed(document, server)
    server_copy = the_patient(server, document)
    other = copy.deepcopy(document)
    other["id"] = "second-session"
    other["patient"]["name"] = {"family": "Anders"}
    receipt = pushed(other, server)
    assert {line.role: line.outcome for line in receipt.resources}["patient"] == "unchanged"
    assert the_patient(server, document) == server_copy
