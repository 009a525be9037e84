"""push when the server refuses, is busy, lies or falls silent: the right failure, a receipt, nothing half done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dnfhir.errors import (
    AuthError,
    ConfigError,
    ConflictError,
    DnfhirError,
    RefusedError,
    TemporaryError,
    UnknownOutcomeError,
)
from dnfhir.sync.push import push
from dnfhir.sync.receipt import Receipt, receipt_of
from dnfhir.transport.transport import Response
from tests.fakes.fake_server import FakeServer
from tests.sync.small_session import server_ref, session


def failed_push(server: FakeServer, error: type[DnfhirError]) -> Receipt:
    with pytest.raises(error) as caught:
        push(session(), server)
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert receipt.outcome == "failed"
    assert receipt.exit_code == caught.value.exit_code
    return receipt


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, AuthError),
        (307, ConfigError),
        (409, TemporaryError),
        (412, ConflictError),
        (422, RefusedError),
        (429, TemporaryError),
        (500, TemporaryError),
        (504, UnknownOutcomeError),
    ],
)
def test_a_refused_transaction_ends_in_the_failure_its_status_means(
    status: int, error: type[DnfhirError]
) -> None:
    server = FakeServer()
    body = {
        "resourceType": "OperationOutcome",
        "issue": [{"diagnostics": "Jansen-Verhoeven is known"}],
    }
    server.fault = lambda answer: replace(answer, status=status, body=body)
    receipt = failed_push(server, error)
    assert {line.outcome for line in receipt.resources} == {"failed"}
    assert "Jansen" not in str(receipt) and "is known" in str(receipt)


def test_a_failed_transaction_leaves_nothing_behind() -> None:
    server = FakeServer()
    push(session(), server)
    server.before_transaction = lambda: server.edit(
        server_ref("Observation", "pain-score/p1"), valueInteger=9
    )
    with pytest.raises(TemporaryError):
        push(session(scores={"p1": 1, "p2": 2}, digest="d2"), server)
    assert server.now(server_ref("Observation", "pain-score/p2"))["valueInteger"] == 20


def test_a_stale_version_answered_412_is_a_lost_race_too() -> None:
    """sekmet answers 412 where HAPI answers 409; with guarded updates only it can mean nothing else."""
    server = FakeServer()
    push(session(), server)
    server.conflict = 412
    server.before_transaction = lambda: server.edit(
        server_ref("Condition", "complaint"), recordedDate="2026"
    )
    ours = session(finding=False)
    with pytest.raises(TemporaryError, match="faster"):
        push(ours, server)


def test_a_lost_answer_is_an_unknown_outcome_and_the_next_push_asks() -> None:
    server = FakeServer()

    def silence(_: Response) -> Response:
        raise UnknownOutcomeError("no answer")

    server.fault = silence
    failed_push(server, UnknownOutcomeError)
    assert push(session(), server).outcome == "unchanged"


def test_one_failing_entry_inside_200_is_named() -> None:
    server = FakeServer()

    def spoil(answer: Response) -> Response:
        answer.body["entry"][4] = {"response": {"status": "429 Too Many Requests"}}
        return answer

    server.fault = spoil
    receipt = failed_push(server, TemporaryError)
    whys = {line.role: line.reason for line in receipt.resources}
    assert "429" in whys["complaint"]
    assert whys["encounter"].startswith("not written")


@pytest.mark.parametrize("role", ["patient", "encounter"])
def test_a_doubt_before_the_transaction_names_the_resource(role: str) -> None:
    server = FakeServer()
    push(session(), server)
    kind = {"patient": "Patient", "encounter": "Encounter"}[role]
    (server_copy,) = server.all(kind)
    server.store(
        {**server_copy, "id": "another"} if role == "patient" else {**server_copy, "subject": {}}
    )
    receipt = failed_push(server, ConflictError)
    (line,) = [line for line in receipt.resources if line.role == role]
    assert not line.reason.startswith("not written")
    assert {line.outcome for line in receipt.resources} == {"failed"}


def test_a_next_page_that_leads_elsewhere_is_not_followed() -> None:
    server = FakeServer()
    push(session(), server)
    push(session(scores={"p1": 1}, digest="d2"), server)
    assert push(session(scores={"p1": 1}, digest="d2"), server).outcome == "unchanged"
    server.next_base = "http://127.0.0.1.example:8/fhir"
    failed_push(server, ConfigError)


def test_the_servers_way_of_writing_is_no_edit() -> None:
    """Absolute references, 7.0 for 7, versioned targets, a narrative and a source of the server's own."""
    server = FakeServer()

    def dialect(resource: dict[str, object]) -> dict[str, object]:
        result = dict(resource)
        if "valueInteger" in result:
            result["valueInteger"] = 1.0 * int(str(result["valueInteger"]))
        if isinstance(result.get("encounter"), dict):
            reference = result["encounter"]["reference"]  # type: ignore[index]
            result["encounter"] = {"reference": f"{server.base_url}/{reference}/_history/1"}
        result["text"] = {"status": "generated", "div": "<div>its own</div>"}
        result["meta"] = {**result["meta"], "source": "#abc"}  # type: ignore[dict-item]
        return result

    server.dialect = dialect
    push(session(), server)
    before = server.state()
    assert push(session(), server).outcome == "unchanged"
    assert server.state() == before
