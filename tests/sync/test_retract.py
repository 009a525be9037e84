"""retract: a session entered in error as a whole, by nobody's edit lost, and its document kept out afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from dnfhir.errors import (
    ConflictError,
    DnfhirError,
    RefusedError,
    TemporaryError,
    UnknownOutcomeError,
)
from dnfhir.mappers import Mapped
from dnfhir.mappers.reverse.session_resources import is_entered_in_error
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import Receipt, receipt_of
from dnfhir.sync.retract import retract
from dnfhir.transport.transport import Response
from dnfhir.validation import check_resource
from tests.documents import SESSIONS, example, of_its_own
from tests.fakes.searching_server import SearchingServer
from tests.integration.support import mapped

Json = dict[str, Any]
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SHARED = ("Patient", "Practitioner", "Organization", "EpisodeOfCare")


def retracted(server: SearchingServer, document: Json, **choices: Any) -> Receipt:
    return retract(document["id"], "verkeerde patiënt", server, now=lambda: NOW, **choices)


def pushed(document: Json, strategy: str = "auto") -> SearchingServer:
    server = SearchingServer()
    push(mapped(document), server, PushOptions(strategy=strategy))
    return server


def failed(server: SearchingServer, document: Json, error: type[DnfhirError], says: str) -> Receipt:
    before = server.state()
    with pytest.raises(error, match=says) as caught:
        retracted(server, document)
    assert server.state() == before
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert (receipt.outcome, receipt.exit_code) == ("failed", error.exit_code)
    return receipt


def own(server: SearchingServer) -> list[Json]:
    """The session's own resources but its Provenances."""
    apart = tuple(f"{kind}/" for kind in (*SHARED, "Provenance"))
    return [server.now(ref) for ref in server.versions if not ref.startswith(apart)]


def newest(server: SearchingServer) -> Json:
    return max(server.all("Provenance"), key=lambda server_copy: str(server_copy["recorded"]))


@pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])
@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: str(path.name))
def test_every_resource_is_withdrawn_and_what_is_shared_is_left_alone(
    session: Any, strategy: str
) -> None:
    document = of_its_own(example(session.name.removesuffix(".session.json")))
    server = pushed(document, strategy)
    shared = [server_copy for kind in SHARED for server_copy in server.all(kind)]
    receipt = retracted(server, document)
    assert receipt.outcome == "updated"
    assert all(is_entered_in_error(server_copy) for server_copy in own(server))
    assert [server_copy for kind in SHARED for server_copy in server.all(kind)] == shared
    assert len(server.all("Provenance")) == 2
    assert len(receipt.resources) == len(own(server)) + 1


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: str(path.name))
def test_what_is_written_meets_our_profiles(session: Any) -> None:
    server = pushed(document := of_its_own(example(session.name.removesuffix(".session.json"))))
    retracted(server, document)
    problems = {
        server_copy["resourceType"]: check_resource(server_copy)
        for server_copy in [*own(server), newest(server)]
    }
    assert problems == dict.fromkeys(problems, ())


def test_the_provenance_says_who_withdrew_what_and_why() -> None:
    server = pushed(document := of_its_own(example("case-report")))
    (before,) = server.all("Provenance")
    retracted(server, document)
    stated = newest(server)
    assert stated["reason"] == [{"text": "verkeerde patiënt"}]
    assert stated["activity"]["coding"][0]["code"] == "NULLIFY"
    assert stated["recorded"] == "2026-11-24T12:00:00.000+00:00"
    assert stated["entity"] == before["entity"]
    assert stated["agent"][0] == before["agent"][0]
    assert {one["reference"] for one in stated["target"]} == {
        one["reference"] for one in before["target"]
    }
    assert stated["meta"]["security"] == before["meta"]["security"]
    assert stated["meta"]["profile"] == before["meta"]["profile"]


def test_a_withdrawal_is_newer_than_the_document_even_when_that_is_dated_in_the_future() -> None:
    document = {**of_its_own(example("excluded")), "recorded_at": "2027-01-01T10:00:00+01:00"}
    server = pushed(document)
    retracted(server, document)
    assert newest(server)["recorded"] == "2027-01-01T10:00:01.000+01:00"


def test_again_there_is_nothing_to_do() -> None:
    server = pushed(document := of_its_own(example("case-report")))
    retracted(server, document)
    before, writes = server.state(), server.writes
    receipt = retracted(server, document)
    assert (receipt.outcome, receipt.exit_code) == ("unchanged", 0)
    assert (server.state(), server.writes) == (before, writes)


def test_a_dry_run_tells_the_same_and_writes_nothing() -> None:
    server = pushed(document := of_its_own(example("case-report")))
    before, writes = server.state(), server.writes
    trial = retracted(server, document, dry_run=True)
    assert (server.state(), server.writes) == (before, writes)
    done = retracted(server, document)
    assert [(line.role, line.outcome) for line in trial.resources] == [
        (line.role, line.outcome) for line in done.resources
    ]
    assert trial.dry_run


def test_the_withdrawn_document_is_kept_out_and_a_later_one_puts_the_session_back() -> None:
    server = pushed(document := of_its_own(example("case-report")))
    retracted(server, document)
    with pytest.raises(ConflictError, match="older document"):
        push(mapped(document), server)
    later = {**document, "recorded_at": "2026-11-24T13:00:01+01:00"}
    assert push(mapped(later), server).outcome == "updated"
    assert not any(is_entered_in_error(server_copy) for server_copy in own(server))
    assert retracted(server, document).outcome == "updated"
    assert all(is_entered_in_error(server_copy) for server_copy in own(server))
    assert len(server.all("Provenance")) == 4


@pytest.mark.parametrize(
    ("kind", "edit"),
    [
        ("Condition", {"recordedDate": "2026"}),
        ("Encounter", {"serviceProvider": {}}),
        ("Device", {}),
    ],
)
def test_a_resource_that_somebody_else_changed_is_a_conflict_named_by_role(
    kind: str, edit: Json
) -> None:
    server = pushed(document := of_its_own(example("case-report")))
    server_copy = server.all(kind)[0]
    server.edit(f"{kind}/{server_copy['id']}", **(edit or {"note": [{"text": "Testpersoon"}]}))
    if kind == "Encounter":
        failed(server, document, ConflictError, "practice no longer has the number")
        return
    receipt = failed(server, document, ConflictError, "changed on the server by somebody else")
    assert (
        sum(line.reason == "changed on the server by somebody else" for line in receipt.resources)
        == 1
    )
    assert "Testpersoon" not in str(receipt)


def test_what_somebody_else_withdrew_already_or_deleted_is_no_conflict() -> None:
    server = pushed(document := of_its_own(example("case-report")))
    score, device = server.all("Observation")[0], server.all("Device")[0]
    server.edit(f"Observation/{score['id']}", status="entered-in-error")
    server.delete(f"Device/{device['id']}")
    receipt = retracted(server, document)
    whys = [line.reason for line in receipt.resources if line.outcome == "unchanged"]
    assert sorted(whys) == [
        "deleted on the server by somebody else: nothing to withdraw",
        "withdrawn before",
    ]
    assert f"Device/{device['id']}" not in {one["reference"] for one in newest(server)["target"]}


def test_a_number_that_the_practice_no_longer_has_can_be_reported() -> None:
    server = pushed(document := of_its_own(example("excluded")))
    (practice,) = server.all("Organization")
    server.edit(f"Organization/{practice['id']}", identifier=[{"system": "urn:new", "value": "1"}])
    failed(server, document, ConflictError, "name it with --practice")
    assert (
        retracted(server, document, practice=document["practice"]["identifier"]).outcome
        == "updated"
    )


def test_a_session_that_is_not_there_or_not_the_only_one_is_a_conflict() -> None:
    server = pushed(document := of_its_own(example("excluded")))
    failed(server, {"id": "another"}, ConflictError, "holds no session with this id")
    other = of_its_own(example("excluded"))
    push(mapped(other), server)
    failed(server, document, ConflictError, "2 practices")
    assert (
        retracted(server, document, practice=other["practice"]["identifier"]).outcome == "updated"
    )


def _without_entity(server: SearchingServer) -> None:
    (server_copy,) = server.all("Provenance")
    server.edit(f"Provenance/{server_copy['id']}", entity=[])


def _without_provenance(server: SearchingServer) -> None:
    (server_copy,) = server.all("Provenance")
    server.delete(f"Provenance/{server_copy['id']}")


@pytest.mark.parametrize("damage", [_without_entity, _without_provenance])
def test_without_knowing_what_was_sent_nothing_is_withdrawn(
    damage: Callable[[SearchingServer], None],
) -> None:
    server = pushed(document := of_its_own(example("excluded")))
    damage(server)
    failed(server, document, ConflictError, "Provenance")


@pytest.mark.parametrize("status", [409, 412])
def test_a_lost_race_leaves_nothing_behind_and_is_to_be_tried_again(status: int) -> None:
    server = pushed(document := of_its_own(example("excluded")))
    server.conflict = status
    (encounter,) = server.all("Encounter")
    server.before_transaction = lambda: server.edit(f"Encounter/{encounter['id']}", language="en")
    with pytest.raises(TemporaryError):
        retracted(server, document)
    assert not any(is_entered_in_error(server_copy) for server_copy in own(server))
    failed(server, document, ConflictError, "changed on the server")


def with_the_letter_of(document: Json, more: Json) -> Mapped:
    """What a push of `more` sends that writes nothing which is there already, the letter neither."""
    (letter,) = [entry for entry in mapped(document).entries if entry.type == "Composition"]
    result = mapped(more)
    entries = (letter if entry.type == "Composition" else entry for entry in result.entries)
    return replace(result, entries=tuple(entries))


def test_a_push_at_the_same_moment_writes_the_letter_and_stops_the_withdrawal() -> None:
    server = pushed(document := of_its_own(example("case-report")))
    more = {**document, "recorded_at": "2026-01-01T10:00:00Z", "note": "Nog iets."}
    server.before_transaction = lambda: push(mapped(more), server)
    with pytest.raises(TemporaryError):
        retracted(server, document)
    assert not any(is_entered_in_error(server_copy) for server_copy in own(server))
    assert retracted(server, document).outcome == "updated"
    assert all(is_entered_in_error(server_copy) for server_copy in own(server))


def test_what_a_push_adds_at_the_same_moment_is_reported_and_withdrawn_the_next_time() -> None:
    server = pushed(document := of_its_own(example("case-report")))
    # Of another pain: a second baseline of the same would take the changes of the first away.
    score = {**document["pain_scores"][0], "id": "late", "context": "palpation"}
    more = {
        **document,
        "recorded_at": "2026-01-01T10:00:00Z",
        "pain_scores": [*document["pain_scores"], score],
    }
    server.before_transaction = lambda: push(with_the_letter_of(document, more), server)
    with pytest.raises(TemporaryError, match="retract again") as caught:
        retracted(server, document)
    receipt = receipt_of(caught.value)
    assert receipt is not None and {line.outcome for line in receipt.resources} == {
        "updated",
        "created",
    }
    (late,) = [server_copy for server_copy in own(server) if not is_entered_in_error(server_copy)]
    assert late["identifier"][0]["value"].endswith("#pain-score/late")
    assert retracted(server, document).outcome == "updated"
    assert all(is_entered_in_error(server_copy) for server_copy in own(server))
    assert retracted(server, document).outcome == "unchanged"


def test_a_lost_answer_is_an_unknown_outcome_and_the_next_time_asks_first() -> None:
    server = pushed(document := of_its_own(example("excluded")))

    def silence(_: Response) -> Response:
        raise UnknownOutcomeError("no answer")

    server.fault = silence
    with pytest.raises(UnknownOutcomeError):
        retracted(server, document)
    assert retracted(server, document).outcome == "unchanged"


def test_one_failing_entry_is_named_and_a_servers_words_tell_nothing_of_the_patient() -> None:
    server = pushed(document := of_its_own(example("case-report")))
    body = {
        "resourceType": "OperationOutcome",
        "issue": [{"diagnostics": "Testpersoon, verkeerde patiënt is known"}],
    }
    server.fault = lambda answer: replace(answer, status=422, body=body)
    with pytest.raises(RefusedError, match="is known") as caught:
        retracted(server, document)
    assert "Testpersoon" not in str(caught.value) and "verkeerde" not in str(caught.value)


def test_a_server_without_transactions_is_refused_before_anything_is_sent() -> None:
    server = pushed(document := of_its_own(example("excluded")))
    server.statement = {"rest": [{"mode": "server", "interaction": [{"code": "batch"}]}]}
    failed(server, document, RefusedError, "declares no transactions")
