"""A push that was broken off goes on: only the server's own record makes a document done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from dnfhir.delivery import Delivery, Sender, done_before
from dnfhir.errors import DnfhirError, TemporaryError
from dnfhir.fhir import jsontext
from dnfhir.outbox import AttemptResult, Ledger, Outbox
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.session import Session, read_session
from tests.documents import example, of_its_own
from tests.fakes.fake_server import FakeServer


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with Outbox(tmp_path / "state" / "outbox.db") as opened:
        yield opened


def several(number: int) -> dict[int, Session]:
    documents = (of_its_own(example("undetermined")) for _ in range(number))
    return {
        key: read_session(jsontext.canonical(document).encode())
        for key, document in enumerate(documents)
    }


def broken_off(outbox: Outbox, server: FakeServer, sessions: dict[int, Session], done: int) -> None:
    """Push all, but only the first few are delivered."""
    numbers = outbox.add_all(sessions.values(), server.base_url)
    delivery = Delivery(outbox, server.base_url, Sender(server), lambda _: DnfhirError("defect"), 1)
    assert all(one.result.state == "delivered" for one in delivery.run(numbers[:done], 20))
    server.requests.clear()


def test_what_was_delivered_is_done_by_one_question_for_all(outbox: Outbox) -> None:
    server, sessions = FakeServer(), several(8)
    broken_off(outbox, server, sessions, 5)
    done = done_before(sessions, Ledger(outbox), server)
    assert sorted(done) == [0, 1, 2, 3, 4]
    assert server.requests == ["BATCH"]


def test_a_push_that_came_to_its_end_is_no_continuation_and_compares_everything(
    outbox: Outbox,
) -> None:
    server, sessions = FakeServer(), several(3)
    broken_off(outbox, server, sessions, 3)
    assert done_before(sessions, Ledger(outbox), server) == {}


def test_what_a_restored_server_has_lost_is_not_done(outbox: Outbox) -> None:
    server, sessions = FakeServer(), several(4)
    broken_off(outbox, server, sessions, 2)
    server.versions = {
        ref: result for ref, result in server.versions.items() if not ref.startswith("Provenance/")
    }
    assert done_before(sessions, Ledger(outbox), server) == {}


def test_what_was_delivered_before_this_push_began_is_compared(outbox: Outbox) -> None:
    server, sessions = FakeServer(), several(3)
    broken_off(outbox, server, {0: sessions[0]}, 1)
    outbox.add_all([sessions[1], sessions[2]], server.base_url)
    assert done_before(sessions, Ledger(outbox), server) == {}


def test_of_a_server_that_cannot_be_asked_nothing_is_taken_for_done(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, sessions = FakeServer(), several(4)
    broken_off(outbox, server, sessions, 2)

    def down(*_: object, **__: object) -> None:
        raise TemporaryError("down")

    monkeypatch.setattr(FakeServer, "post", down)
    monkeypatch.setattr(FakeServer, "get", down)
    assert done_before(sessions, Ledger(outbox), server) == {}


def test_a_document_that_waits_for_a_person_makes_no_continuation(outbox: Outbox) -> None:
    server, sessions = FakeServer(), several(2)
    broken_off(outbox, server, sessions, 1)
    number = outbox.add(sessions[1], server.base_url)
    outbox.track([number], server.base_url)
    outbox.lease(server.base_url)
    outbox.end(number, AttemptResult("conflict", 76, "who is it"))
    assert done_before(sessions, Ledger(outbox), server) == {}


def test_a_document_that_was_replaced_and_comes_back_is_not_done(outbox: Outbox) -> None:
    server, sessions = FakeServer(), several(2)
    first = sessions[0]
    second = first.model_copy(update={"note": "another one"})
    broken_off(outbox, server, sessions, 1)
    number = outbox.add(second, server.base_url)
    delivery = Delivery(outbox, server.base_url, Sender(server), lambda _: DnfhirError("defect"), 1)
    assert [one.result.state for one in delivery.run([number], 20)] == ["delivered"]
    assert done_before(sessions, Ledger(outbox), server) == {}
    assert list(done_before({0: second, 1: sessions[1]}, Ledger(outbox), server)) == [0]


def test_an_answer_that_is_lost_costs_only_those_that_it_was_about(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fifty documents a question."""
    server, sessions = FakeServer(), several(60)
    broken_off(outbox, server, sessions, 55)
    answers = iter([TemporaryError("lost")])
    ask = Reader.read_many

    def sometimes(reader: Reader, refs: Iterable[str]) -> dict[str, ServerCopy | Absent]:
        if failure := next(answers, None):
            raise failure
        return ask(reader, refs)

    monkeypatch.setattr(Reader, "read_many", sometimes)
    assert sorted(done_before(sessions, Ledger(outbox), server)) == [50, 51, 52, 53, 54]


def test_a_session_that_was_withdrawn_meanwhile_is_not_done(outbox: Outbox) -> None:
    server, sessions = FakeServer(), several(3)
    broken_off(outbox, server, sessions, 2)
    visit = next(ref for ref in server.versions if ref.startswith("Encounter/"))
    server.edit(visit, status="entered-in-error")
    assert len(done_before(sessions, Ledger(outbox), server)) == 1
