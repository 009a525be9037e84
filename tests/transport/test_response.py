"""transaction: what is sent, and that 200 is not success."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from dnfhir.errors import (
    BundleError,
    ConflictError,
    DnfhirError,
    RefusedError,
    TemporaryError,
    UnknownOutcomeError,
)
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.step import EntryResult, Step, StepError
from dnfhir.sync.transaction import entry_results, transaction_bundle
from dnfhir.transport.redact import Redactor
from dnfhir.transport.transport import Response

NUMBER = {"system": "urn:p", "value": "a&b|c 1"}


def make(
    role: str, action: Any, resource: dict[str, Any], server_copy: ServerCopy | None = None
) -> Step:
    known = server_copy.id if server_copy else resource.get("id")
    kind = resource["resourceType"]
    return Step(role, kind, f"urn:uuid:{role}", action, "", resource, server_copy, NUMBER, known)


PATIENT = make("patient", "create", {"resourceType": "Patient", "identifier": [NUMBER]})
ENCOUNTER = make(
    "encounter",
    "create",
    {"resourceType": "Encounter", "id": "e", "subject": {"reference": "urn:uuid:patient"}},
)
OLD = ServerCopy({"resourceType": "Observation", "id": "o", "meta": {"versionId": "4"}})
UPDATE = make("o", "update", {"resourceType": "Observation", "id": "o"}, OLD)
SENT = [PATIENT, ENCOUNTER, UPDATE]


def good() -> list[dict[str, Any]]:
    """As HAPI and as the standard write it."""
    return [
        {"response": {"status": "201 Created", "location": "Patient/1012/_history/1", "etag": "1"}},
        {
            "response": {
                "status": "201",
                "location": "http://other:8090/fhir/Encounter/e",
                "etag": 'W/"1"',
            }
        },
        {"response": {"status": "200 OK", "location": "Observation/o/_history/5", "etag": "5"}},
    ]


def answer(entries: Any, **more: Any) -> Response:
    body = {"resourceType": "Bundle", "type": "transaction-response", "entry": entries, **more}
    return Response(200, {}, body, True, "", True)


def test_requests_are_conditional_by_id_or_guarded() -> None:
    requests = [entry["request"] for entry in transaction_bundle(SENT)["entry"]]
    assert requests == [
        {
            "method": "POST",
            "url": "Patient",
            "ifNoneExist": "identifier=urn%3Ap%7Ca%26b%5C%7Cc%201",
        },
        {"method": "PUT", "url": "Encounter/e"},
        {"method": "PUT", "url": "Observation/o", "ifMatch": 'W/"4"'},
    ]


def test_a_provenance_without_id_is_recognised_by_its_tag() -> None:
    bundle = transaction_bundle([make("provenance/1", "create", {"resourceType": "Provenance"})])
    assert bundle["entry"][0]["request"]["ifNoneExist"].startswith("_tag=urn%3Ap%7C")


def test_references_to_what_is_not_sent_become_the_servers() -> None:
    server_copy = ServerCopy({"resourceType": "Patient", "id": "7"})
    known = make("patient", "unchanged", PATIENT.resource, server_copy)
    assert transaction_bundle([known, ENCOUNTER])["entry"][0]["resource"]["subject"] == {
        "reference": "Patient/7"
    }
    assert transaction_bundle(SENT)["entry"][1]["resource"]["subject"] == {
        "reference": "urn:uuid:patient"
    }
    assert ENCOUNTER.resource["subject"] == {"reference": "urn:uuid:patient"}


def test_two_entries_for_one_resource_are_refused() -> None:
    """HAPI answers 200 with one entry for both (hapi-fhir #8183)."""
    with pytest.raises(BundleError):
        transaction_bundle([PATIENT, PATIENT])


def test_an_update_that_cannot_be_guarded_is_refused() -> None:
    server_copy = ServerCopy({"resourceType": "Observation", "id": "o"})
    with pytest.raises(RefusedError, match="version"):
        transaction_bundle([make("o", "update", server_copy.resource, server_copy)])


def test_a_sound_answer_tells_id_and_version_of_each() -> None:
    assert entry_results(answer(good()), SENT, Redactor(())) == [
        EntryResult(201, "1012", "1"),
        EntryResult(201, "e", "1"),
        EntryResult(200, "o", "5"),
    ]


@pytest.mark.parametrize(
    "spoilt",
    [
        answer(good()[:2]),
        answer([*good(), good()[0]]),
        answer(None),
        answer({}),
        answer(good(), type="batch-response"),
        Response(200, {}, {"resourceType": "OperationOutcome"}, True, "", True),
        Response(200, {}, None, False, "", True),
    ],
)
def test_an_answer_that_does_not_tell_of_each_entry_is_no_success(spoilt: Response) -> None:
    with pytest.raises(UnknownOutcomeError):
        entry_results(spoilt, SENT, Redactor(()))


@pytest.mark.parametrize(
    ("response", "error"),
    [
        ({"status": "409 Conflict"}, TemporaryError),
        ({"status": "429"}, TemporaryError),
        ({"status": "500"}, TemporaryError),
        ({"status": "412"}, ConflictError),
        ({"status": "404"}, RefusedError),
        ({"status": "422 Unprocessable"}, RefusedError),
        ({}, UnknownOutcomeError),
        ({"status": "fine"}, UnknownOutcomeError),
        ({"status": "200"}, UnknownOutcomeError),
        ({"status": "200", "location": "Observation/x/_history/1"}, UnknownOutcomeError),
        ({"status": "200", "location": "Condition/o/_history/1"}, UnknownOutcomeError),
        ("no object", UnknownOutcomeError),
    ],
)
def test_a_failing_entry_is_named(response: Any, error: type[DnfhirError]) -> None:
    entries = [*good()[:2], {"response": response}]
    with pytest.raises(StepError) as caught:
        entry_results(answer(entries), SENT, Redactor(()))
    assert caught.value.step is UPDATE
    assert isinstance(caught.value.error, error)


def test_what_the_server_says_of_an_entry_is_cut() -> None:
    outcome = {
        "resourceType": "OperationOutcome",
        "issue": [{"diagnostics": "patient 123456 unknown"}],
    }
    entries = [*good()[:2], {"response": {"status": "422", "outcome": outcome}}]
    with pytest.raises(StepError) as caught:
        entry_results(answer(entries), SENT, Redactor(["123456"]))
    assert "unknown" in str(caught.value.error) and "123456" not in str(caught.value.error)


def test_entries_of_any_shape_end_in_a_failure() -> None:
    shapes: list[Callable[[], Any]] = [list, dict, str, lambda: None]
    for shape in shapes:
        with pytest.raises(StepError):
            entry_results(answer([shape(), *good()[1:]]), SENT, Redactor(()))
