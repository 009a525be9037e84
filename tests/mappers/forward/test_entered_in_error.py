"""withdraw: what is no longer said keeps its place and is marked as an error."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.fhir.content import ENTERED_IN_ERROR_EXTENSION
from dnfhir.mappers.forward.entered_in_error import can_be_entered_in_error, mark_entered_in_error
from dnfhir.validation import check_resource


@pytest.mark.parametrize(
    "kind",
    [
        "CarePlan",
        "Consent",
        "DetectedIssue",
        "Device",
        "Encounter",
        "EpisodeOfCare",
        "MedicationStatement",
        "Observation",
        "Procedure",
        "QuestionnaireResponse",
        "ServiceRequest",
    ],
)
def test_a_status_says_it(kind: str) -> None:
    resource = {"resourceType": kind, "id": "1", "status": "active", "note": [{"text": "kept"}]}
    assert can_be_entered_in_error(kind)
    assert mark_entered_in_error(resource) | {"text": None} == resource | {
        "status": "entered-in-error",
        "text": None,
    }


def test_a_goal_calls_its_status_otherwise() -> None:
    resource = {
        "resourceType": "Goal",
        "id": "1",
        "lifecycleStatus": "active",
        "description": {"text": "kept"},
    }
    assert can_be_entered_in_error("Goal")
    assert mark_entered_in_error(resource) | {"text": None} == resource | {
        "lifecycleStatus": "entered-in-error",
        "text": None,
    }


@pytest.mark.parametrize(
    ("kind", "system"),
    [
        ("Condition", "condition-ver-status"),
        ("AllergyIntolerance", "allergyintolerance-verification"),
    ],
)
def test_conditions_and_allergies_drop_their_clinical_status(kind: str, system: str) -> None:
    """con-5 and ait-2 of R4."""
    marked = mark_entered_in_error(
        {"resourceType": kind, "clinicalStatus": {"coding": [{"code": "active"}]}}
    )
    (code,) = marked["verificationStatus"]["coding"]
    assert code == {
        "system": f"http://terminology.hl7.org/CodeSystem/{system}",
        "code": "entered-in-error",
    }
    assert "clinicalStatus" not in marked


def test_a_condition_drops_its_abatement_too() -> None:
    """con-4 of R4: what is abated has a clinical status, and what was entered in error has none."""
    over = {
        "abatementDateTime": "2026-09-02",
        "_abatementDateTime": {"id": "a"},
        "onsetDateTime": "2026-09-01",
    }
    marked = mark_entered_in_error(
        {"resourceType": "Condition", "clinicalStatus": {"coding": [{"code": "resolved"}]}, **over}
    )
    assert marked.keys() & {*over, "clinicalStatus"} == {"onsetDateTime"}
    assert [
        fault for fault in check_resource(marked) if "con-4" in str(fault) or "con-5" in str(fault)
    ] == []


def test_an_adverse_event_has_an_extension_once() -> None:
    other = {"url": "urn:other", "valueBoolean": True}
    marked = mark_entered_in_error(
        mark_entered_in_error({"resourceType": "AdverseEvent", "modifierExtension": [other]})
    )
    assert marked["modifierExtension"] == [
        other,
        {"url": ENTERED_IN_ERROR_EXTENSION, "valueBoolean": True},
    ]


def test_a_practitioner_role_has_the_extension_and_is_no_longer_active() -> None:
    marked = mark_entered_in_error(
        mark_entered_in_error({"resourceType": "PractitionerRole", "active": True})
    )
    assert marked["modifierExtension"] == [
        {"url": ENTERED_IN_ERROR_EXTENSION, "valueBoolean": True}
    ]
    assert marked["active"] is False


@pytest.mark.parametrize("kind", ["Provenance", "Patient", "Practitioner", "Organization"])
def test_people_and_provenance_are_never_withdrawn(kind: str) -> None:
    assert not can_be_entered_in_error(kind)
    with pytest.raises(ValueError, match="never withdrawn"):
        mark_entered_in_error({"resourceType": kind})


def test_the_narrative_says_it_and_the_servers_meta_stays_behind() -> None:
    resource: dict[str, Any] = {
        "resourceType": "Observation",
        "language": "en",
        "meta": {
            "versionId": "3",
            "lastUpdated": "2026-01-01T00:00:00Z",
            "tag": [{"code": "kept"}],
        },
        "text": {"status": "generated", "div": "<div>VAS 90</div>"},
    }
    marked = mark_entered_in_error(resource)
    assert "entered in error" in marked["text"]["div"] and "90" not in marked["text"]["div"]
    assert marked["meta"] == {"tag": [{"code": "kept"}]}
    assert resource["meta"]["versionId"] == "3"
