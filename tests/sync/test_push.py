"""push: a session reaches the server once, and again without harm; the receipt tells what became of it."""

from __future__ import annotations

import pytest

from dnfhir.errors import ConfigError, ConflictError, RefusedError, TemporaryError
from dnfhir.server.capabilities import RememberedTarget
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import Receipt, receipt_of
from tests.fakes.fake_server import FakeServer
from tests.sync.small_session import PATIENT_NUMBER, server_ref, session

STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])


def outcomes(receipt: Receipt) -> dict[str, str]:
    return {line.role: line.outcome for line in receipt.resources}


@STRATEGIES
def test_a_first_push_creates_everything_in_one_transaction(strategy: str) -> None:
    server = FakeServer()
    receipt = push(session(), server, PushOptions(strategy=strategy))
    assert set(outcomes(receipt).values()) == {"created"}
    assert (receipt.outcome, receipt.exit_code, server.writes) == ("created", 0, 1)
    assert all(server.now(f"{line.type}/{line.id}") for line in receipt.resources)


@STRATEGIES
def test_a_second_push_writes_nothing(strategy: str) -> None:
    server = FakeServer()
    push(session(), server, PushOptions(strategy=strategy))
    before = server.state()
    receipt = push(session(), server, PushOptions(strategy=strategy))
    assert set(outcomes(receipt).values()) == {"unchanged"}
    assert (receipt.outcome, server.writes, server.state()) == ("unchanged", 1, before)


def test_our_ids_are_ours_and_the_peoples_are_the_servers() -> None:
    server = FakeServer()
    receipt = push(session(), server)
    ids = {line.role: line.id for line in receipt.resources}
    assert f"Encounter/{ids['encounter']}" == server_ref("Encounter", "encounter")
    assert str(ids["patient"]).isdigit()


@STRATEGIES
def test_a_corrected_session_updates_creates_and_withdraws(strategy: str) -> None:
    server = FakeServer()
    push(session(), server, PushOptions(strategy=strategy))
    corrected = session(scores={"p1": 60, "p3": 5}, digest="d2")
    receipt = push(corrected, server, PushOptions(strategy=strategy))
    result = outcomes(receipt)
    assert result["pain-score/p1"] == result["pain-score/p2"] == "updated"
    assert result["pain-score/p3"] == result["provenance/d2"] == "created"
    assert result["encounter"] == result["complaint"] == result["patient"] == "unchanged"
    assert receipt.outcome == "updated"
    statuses = {one["identifier"][0]["value"]: one["status"] for one in server.all("Observation")}
    assert statuses["s-1#pain-score/p2"] == "entered-in-error"
    before = server.state()
    assert push(corrected, server, PushOptions(strategy=strategy)).outcome == "unchanged"
    assert server.state() == before


@STRATEGIES
def test_documents_may_replace_each_other_any_number_of_times(strategy: str) -> None:
    """With the same recorded_at neither is older; the manifest that counts is that of the last push."""
    server = FakeServer()
    first, second = session(), session(scores={"p1": 1}, digest="d2")
    for document in (first, second, first, second, first):
        assert push(document, server, PushOptions(strategy=strategy)).outcome in (
            "created",
            "updated",
        )
        assert push(document, server, PushOptions(strategy=strategy)).outcome == "unchanged"
    scores = {one["identifier"][0]["value"]: one["status"] for one in server.all("Observation")}
    assert set(scores.values()) == {"final"}


def test_an_item_withdrawn_and_edited_since_is_a_conflict() -> None:
    server = FakeServer()
    push(session(), server)
    push(session(scores={"p1": 70}, digest="d2"), server)
    server.edit(server_ref("Observation", "pain-score/p2"), status="final")
    with pytest.raises(ConflictError):
        push(session(scores={"p1": 70}, digest="d2"), server)


def test_an_edit_by_somebody_else_is_a_conflict_and_nothing_is_written() -> None:
    server = FakeServer()
    push(session(), server)
    server.edit(
        server_ref("Observation", "pain-score/p1"), valueInteger=99, note=[{"text": "Jansen"}]
    )
    before = server.state()
    with pytest.raises(ConflictError) as caught:
        push(session(scores={"p1": 1, "p2": 2}, digest="d2"), server)
    assert server.state() == before
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert (receipt.outcome, receipt.exit_code) == ("failed", 76)
    lines = {line.role: line for line in receipt.resources}
    assert lines["pain-score/p1"].reason.endswith("note added, valueInteger changed")
    assert "99" not in str(receipt) and "Jansen" not in str(receipt)
    assert lines["pain-score/p2"].reason.startswith("not written")
    assert lines["complaint"].outcome == "unchanged"


def test_the_difference_is_left_out_where_the_server_has_no_history() -> None:
    server = FakeServer()
    push(session(), server)
    server.edit(server_ref("Observation", "pain-score/p1"), valueInteger=99)
    server.history = False
    with pytest.raises(ConflictError, match=r"by somebody else \("):
        push(session(scores={"p1": 1}, digest="d2"), server)


def test_labels_that_others_add_are_no_edit() -> None:
    server = FakeServer()
    push(session(), server)
    ref = server_ref("Observation", "pain-score/p1")
    server.edit(ref, meta={"tag": [{"system": "urn:hospital", "code": "seen"}]})
    assert push(session(), server).outcome == "unchanged"
    assert push(session(scores={"p1": 5, "p2": 20}, digest="d2"), server).outcome == "updated"


def test_an_older_document_is_a_conflict() -> None:
    server = FakeServer()
    push(session(digest="d2"), server)
    with pytest.raises(ConflictError, match="older document"):
        push(session(scores={"p1": 1}, recorded_at="2026-01-02T08:59:59Z"), server)
    # 10:00 in +01:00 is 09:00 UTC: the same instant is not older
    assert (
        push(session(scores={"p1": 1}, recorded_at="2026-01-02T09:00:00Z"), server).outcome
        == "updated"
    )


def test_an_older_document_that_says_the_same_is_unchanged() -> None:
    server = FakeServer()
    push(session(digest="d2"), server)
    receipt = push(session(recorded_at="2025-12-31T10:00:00Z"), server)
    assert (receipt.outcome, server.writes) == ("unchanged", 1)


@pytest.mark.parametrize("role", ["encounter", "pain-score/p1"])
def test_what_somebody_deleted_is_a_conflict(role: str) -> None:
    server = FakeServer()
    push(session(), server)
    server.delete(server_ref("Encounter" if role == "encounter" else "Observation", role))
    with pytest.raises(ConflictError, match="deleted"):
        push(session(), server)


def test_a_deleted_resource_that_the_document_no_longer_holds_is_no_conflict() -> None:
    server = FakeServer()
    push(session(), server)
    server.delete(server_ref("Observation", "pain-score/p2"))
    assert push(session(scores={"p1": 70}, digest="d2"), server).outcome == "updated"
    assert push(session(scores={"p1": 70}, digest="d2"), server).outcome == "unchanged"


def test_a_session_of_another_patient_moves_nothing() -> None:
    server = FakeServer()
    push(session(), server)
    before = server.state()
    for number in ("someone-new", "someone-known"):
        if number == "someone-known":
            server.store(
                {"resourceType": "Patient", "identifier": [{**PATIENT_NUMBER, "value": number}]},
            )
            before = server.state()
        with pytest.raises(ConflictError, match="another patient"):
            push(session(number=number), server)
    assert server.state() == before


def test_a_dry_run_reads_and_writes_nothing() -> None:
    server = FakeServer()
    receipt = push(session(), server, PushOptions(dry_run=True))
    assert (server.versions, receipt.outcome, receipt.dry_run) == ({}, "created", True)
    assert (receipt.target, receipt.resources[0].reason) == (
        server.base_url,
        "not on the server yet",
    )
    assert "".join(receipt.as_lines()).count(server.base_url) == 1
    push(session(), server)
    receipt = push(
        session(scores={"p1": 1, "p2": 20}, digest="d2"), server, PushOptions(dry_run=True)
    )
    assert outcomes(receipt)["pain-score/p1"] == "updated"
    assert outcomes(receipt)["pain-score/p2"] == "unchanged"
    assert server.writes == 1


def test_a_public_sandbox_takes_test_data_only_and_hears_nothing_else() -> None:
    server = FakeServer("https://hapi.fhir.org/baseR4")
    with pytest.raises(ConfigError, match="test_data"):
        push(session(), server)
    assert server.requests == []
    assert push(session(test_data=True), server).outcome == "created"


def test_the_label_test_data_that_a_server_keeps_is_warned_of() -> None:
    server = FakeServer()
    push(session(test_data=True), server)
    assert push(session(digest="d2"), server).warnings


def test_a_session_sent_under_one_strategy_is_recognised_under_the_other() -> None:
    server = FakeServer()
    push(session(), server, PushOptions(strategy="if-none-exist"))
    receipt = push(session(), server, PushOptions(strategy="client-id"))
    assert (receipt.outcome, server.writes) == ("unchanged", 1)


def test_no_transactions_or_no_conditional_create_is_refused_before_anything_is_sent() -> None:
    server = FakeServer()
    server.statement = {"rest": [{"mode": "server", "interaction": [{"code": "batch"}]}]}
    with pytest.raises(RefusedError, match="transactions"):
        push(session(), server)
    server.statement = {
        "rest": [{"mode": "server", "resource": [{"type": "Patient", "conditionalCreate": False}]}]
    }
    with pytest.raises(RefusedError, match="conditional create"):
        push(session(), server)
    assert server.writes == 0


def test_an_identical_push_that_was_faster_is_no_harm() -> None:
    server = FakeServer()
    server.before_transaction = lambda: push(session(), server)
    receipt = push(session(), server)
    assert receipt.exit_code == 0
    assert len(server.all("Patient")) == len(server.all("Encounter")) == 1


def test_a_faster_push_under_if_none_exist_is_to_be_compared_by_pushing_again() -> None:
    server = FakeServer()
    server.before_transaction = lambda: push(
        session(), server, PushOptions(strategy="if-none-exist")
    )
    with pytest.raises(TemporaryError, match="push again"):
        push(session(), server, PushOptions(strategy="if-none-exist"))
    assert push(session(), server, PushOptions(strategy="if-none-exist")).outcome == "unchanged"


def test_another_document_overwritten_in_a_race_is_reported() -> None:
    server = FakeServer()
    server.before_transaction = lambda: push(session(scores={"p1": 3}, digest="d9"), server)
    with pytest.raises(ConflictError, match="same moment"):
        push(session(), server)


def test_a_patient_created_meanwhile_is_checked_like_a_recognised_one() -> None:
    server = FakeServer()
    born = {"birthDate": "1971-05-02"}
    somebody = {
        "resourceType": "Patient",
        "identifier": [PATIENT_NUMBER],
        "birthDate": "1980-01-01",
    }
    server.before_transaction = lambda: server.store(somebody)
    with pytest.raises(
        ConflictError, match=r"the session was written, but .* another birth date"
    ) as caught:
        push(session(patient=born), server)
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert outcomes(receipt)["patient"] == "failed"
    assert outcomes(receipt)["encounter"] == "created"


def test_the_capability_statement_is_read_once_for_several_documents() -> None:
    server = FakeServer()
    ask = RememberedTarget()
    push(session(), server, ask=ask)
    push(session(), server, ask=ask)
    assert server.requests.count("GET metadata") == 1


def of_hapi() -> FakeServer:
    """A server that holds a PUT to creating by any If-Match, as HAPI does."""
    server = FakeServer()
    server.statement = {"software": {"name": "HAPI FHIR Server"}}
    server.takes_any_version_of_nothing = True
    return server


def test_another_document_created_first_is_not_overwritten_where_the_server_can_be_kept_to_it() -> (
    None
):
    server = of_hapi()
    server.before_transaction = lambda: push(session(scores={"p1": 3}, digest="d9"), server)
    with pytest.raises(TemporaryError, match="409"):
        push(session(), server)
    assert {len(result) for result in server.versions.values()} == {1}


def test_two_documents_that_change_different_things_at_once_are_compared_or_reported() -> None:
    """Each update is guarded, but they do not meet: the newest document would be there in part only."""
    newer = {
        "scores": {"p1": 70, "p2": 5},
        "digest": "d3",
        "recorded_at": "2026-01-04T10:00:00+01:00",
    }
    older = {
        "scores": {"p1": 60, "p2": 20},
        "digest": "d2",
        "recorded_at": "2026-01-03T10:00:00+01:00",
    }
    for mine, theirs, kind in ((newer, older, TemporaryError), (older, newer, ConflictError)):
        server = FakeServer()
        push(session(), server)
        server.before_transaction = lambda theirs=theirs, server=server: push(
            session(**theirs), server
        )
        with pytest.raises(kind):
            push(session(**mine), server)  # type: ignore[arg-type]


def test_the_same_correction_twice_at_once_is_no_race_with_another_document() -> None:
    server = FakeServer()
    push(session(), server)
    again = session(
        scores={"p1": 60, "p2": 20}, digest="d2", recorded_at="2026-01-03T10:00:00+01:00"
    )
    server.before_transaction = lambda: push(again, server)
    with pytest.raises(TemporaryError):
        push(again, server)
    assert push(again, server).outcome == "unchanged"
