"""Right documents give no problem, whatever numbers they came with."""

from __future__ import annotations

import json

import pytest

from dnfhir.validation import check_bundle, check_resource, looks_like_fhir, validate_document
from tests.validation.samples import (
    BUNDLE,
    CONDITION,
    GONE,
    OBSERVATION,
    PATIENT,
    PROCEDURE,
    RIGHT,
    THO,
    Json,
    broken,
    concept,
    urn,
)


@pytest.mark.parametrize("sample", RIGHT, ids=lambda sample: str(sample["resourceType"]))
def test_a_right_document_has_no_problem(sample: Json) -> None:
    assert validate_document(sample) == ()
    assert validate_document(json.loads(json.dumps(sample, default=float))) == ()


@pytest.mark.parametrize(
    ("sample", "changes"),
    [
        # a primitive may be an extension that says why there is no value
        (OBSERVATION, {"/status": GONE, "/_status": {"extension": [{"url": "http://x.org", "valueCode": "unknown"}]}}),
        (PATIENT, {"/name/0/given": ["Ann", None], "/name/0/_given": [None, {"id": "a"}]}),
        # a second coding may stand beside the required one (as nl-core-Problem wants)
        (CONDITION, {"/verificationStatus/coding/-": {"system": "http://snomed.info/sct", "code": "410605003"}}),
        (CONDITION, {"/clinicalStatus": concept(f"{THO}condition-clinical", "resolved"), "/abatementString": "gone"}),
        (CONDITION, {"/extension": [{"url": "http://x.org", "valueMeta": {"versionId": "1"}}]}),
        # dates of different precision
        (PROCEDURE, {"/performedPeriod": {"start": "2024-02-29T23:30:00Z", "end": "2024-02"}}),
        (PROCEDURE, {"/performedPeriod": {"start": "2024-02-29T10:00:00+01:00", "end": "2024-02-29T09:30:00Z"}}),
        (PROCEDURE, {"/performedPeriod": {"start": "2016-12-31T23:59:60Z"}}),
        (PROCEDURE, {"/status": "not-done", "/statusReason": {"text": "declined"}}),
        (PROCEDURE, {"/subject": {"display": "somebody"}}),
        (PROCEDURE, {"/subject": {"reference": "https://example.org/fhir/Patient/1/_history/2"}}),
        (PROCEDURE, {"/subject": {"type": "Patient", "identifier": {"value": "1"}}}),
        (PROCEDURE, {"/subject": {"reference": "https://example.org/whatever"}}),
        (BUNDLE, {"/entry/3/resource/subject/reference": "Patient?identifier=x%7C1"}),
    ],
)  # fmt: skip
def test_what_r4_allows_is_allowed(sample: Json, changes: Json) -> None:
    assert validate_document(broken(sample, changes)) == ()


def test_outside_of_a_bundle_nobody_knows_whether_a_urn_resolves() -> None:
    assert check_resource({**PROCEDURE, "subject": {"reference": urn(99)}}) == ()


def test_pointers_start_where_the_resource_stands() -> None:
    [problem] = check_resource({**PROCEDURE, "status": "doen"}, "/entry/7/resource")
    assert problem.pointer == "/entry/7/resource/status"


def test_problems_come_in_the_order_of_the_document() -> None:
    entries = [{"resource": {"resourceType": "Organization", "name": ""}} for _ in range(11)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    pointers = [problem.pointer for problem in check_bundle(bundle)]
    assert pointers == [f"/entry/{index}/resource/name" for index in range(11)]


def test_fhir_is_reported_from_sessions() -> None:
    assert looks_like_fhir(PATIENT)
    assert looks_like_fhir({"resourceType": None})
    assert not looks_like_fhir({"schema": "dnfhir/session/1"})
    assert not looks_like_fhir([PATIENT])


def test_a_history_may_hold_versions_of_one_resource() -> None:
    entries = [
        {
            "fullUrl": "http://x.org/fhir/Organization/1",
            "resource": {"resourceType": "Organization", "id": "1", "name": "Practice"},
            "request": {"method": "PUT", "url": "Organization/1"},
            "response": {"status": "200"},
        }
    ] * 2
    assert check_bundle({"resourceType": "Bundle", "type": "history", "entry": entries}) == ()
