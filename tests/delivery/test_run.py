"""A delivery works until every document is final or the time is over, and writes each outcome down."""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dnfhir.delivery import Delivery, DocumentResult
from dnfhir.errors import (
    AuthError,
    ConfigError,
    ConflictError,
    DnfhirError,
    ForbiddenError,
    RefusedError,
    TemporaryError,
)
from dnfhir.errors import UnknownOutcomeError as Unknown
from dnfhir.log import LOGGER
from dnfhir.outbox import Entry, Ledger, Outbox
from dnfhir.sync.receipt import Receipt, ResourceResult
from dnfhir.transport.response import BusyError, UnexpectedResponseError
from tests.outbox.sessions import TARGET, session


class Server:
    """Answers each document by its script: failures to raise one after another, then a receipt."""

    def __init__(self, **script: list[DnfhirError | Exception]) -> None:
        self.script = script
        self.outcome = "created"
        self.seen: list[int] = []
        self.at_once = self.most_at_once = 0
        self.seconds = 0.0
        self._lock = threading.Lock()

    def __call__(self, entry: Entry) -> Receipt:
        with self._lock:
            self.seen.append(entry.number)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            script = self.script.get(f"d{entry.number}", self.script.get("all", []))
            failure = script.pop(0) if script else None
        time.sleep(self.seconds)
        with self._lock:
            self.at_once -= 1
        if failure:
            raise failure
        line = ResourceResult("encounter", "Encounter", "e", "1", self.outcome, "new", content="h")  # type: ignore[arg-type]
        return Receipt(f"s{entry.number}", TARGET, self.outcome, (line,))  # type: ignore[arg-type]


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with Outbox(tmp_path / "state" / "outbox.db") as opened:
        yield opened


@pytest.fixture(autouse=True)
def no_long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dnfhir.delivery.pace.FIRST", 0.01)


def several(outbox: Outbox, number: int) -> list[int]:
    """Documents of as many patients."""
    return outbox.add_all(
        [session(str(name), patient=f"p{name}") for name in range(number)], TARGET
    )


def delivery(outbox: Outbox, server: Callable[[Entry], Receipt], concurrency: int = 4) -> Delivery:
    return Delivery(outbox, TARGET, server, lambda _: DnfhirError("a defect"), concurrency)


def run(
    outbox: Outbox, server: Callable[[Entry], Receipt], numbers: list[int], wait: float = 20
) -> dict[int, DocumentResult]:
    settled = list(delivery(outbox, server).run(numbers, wait))
    assert len(settled) == len({one.number for one in settled})
    return {one.number: one for one in settled}


def states(outbox: Outbox) -> dict[str, int]:
    return dict(Counter(entry.state for entry in Ledger(outbox).entries()))


def test_every_document_is_sent_once_and_its_resources_are_in_the_ledger(outbox: Outbox) -> None:
    server, numbers = Server(), several(outbox, 20)
    settled = run(outbox, server, numbers)
    assert sorted(server.seen) == sorted(settled) == numbers
    assert states(outbox) == {"delivered": 20}
    (resource,) = Ledger(outbox).resources(numbers[0])
    assert (resource.role, resource.id, resource.version, resource.outcome) == (
        "encounter",
        "e",
        "1",
        "created",
    )
    assert resource.content == outbox.keyed_hash.of("content", "h")


def test_what_is_retryable_is_tried_again_until_it_is_done(outbox: Outbox) -> None:
    failures = [
        TemporaryError("down"),
        Unknown("cut"),
        BusyError("busy", 0.0, 503),
        BusyError("race", None, 409),
    ]
    (number,) = several(outbox, 1)
    settled = run(outbox, Server(all=list(failures)), [number])
    assert settled[number].result.state == "delivered"
    tries = [attempt.state for attempt in Ledger(outbox).attempts(number)]
    assert tries == ["queued", "unknown", "queued", "queued", "delivered"]


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (RefusedError("no"), "rejected"),
        (ConflictError("who"), "conflict"),
        (KeyError(), "rejected"),
    ],
)
def test_what_no_further_try_mends_is_final_and_the_rest_goes_on(
    outbox: Outbox, error: Exception, state: str
) -> None:
    numbers = several(outbox, 3)
    settled = run(outbox, Server(**{f"d{numbers[1]}": [error]}), numbers)
    assert [settled[number].result.state for number in numbers] == ["delivered", state, "delivered"]
    assert settled[numbers[1]].result.exit_code == getattr(error, "exit_code", 70)


def test_one_document_that_always_fails_blocks_only_its_own_patient(outbox: Outbox) -> None:
    poison, after = outbox.add_all([session("1"), session("2")], TARGET)
    others = several(outbox, 8)
    script: list[DnfhirError | Exception] = [BusyError("boom", None, 500) for _ in range(10_000)]
    server = Server(**{f"d{poison}": script})
    settled = run(outbox, server, [poison, after, *others], wait=1.5)
    assert {settled[number].result.state for number in others} == {"delivered"}
    assert (settled[poison].result.state, settled[poison].result.exit_code) == ("queued", 75)
    assert (settled[after].result.state, after in server.seen) == ("queued", False)


def test_the_time_ends_it_and_the_rest_stays_queued(outbox: Outbox) -> None:
    numbers = several(outbox, 2)
    began = time.monotonic()
    settled = run(
        outbox, Server(all=[TemporaryError("down") for _ in range(10_000)]), numbers, wait=1
    )
    assert 0.9 < time.monotonic() - began < 4
    assert {(one.result.state, one.result.exit_code) for one in settled.values()} == {
        ("queued", 75)
    }


def test_without_time_documents_are_only_queued(outbox: Outbox) -> None:
    server, numbers = Server(), several(outbox, 2)
    settled = run(outbox, server, numbers, wait=0)
    assert server.seen == []
    assert {one.result.reason for one in settled.values()} == {"not tried yet"}


@pytest.mark.parametrize("error", [AuthError("who are you"), ConfigError("no TLS")])
def test_what_concerns_every_document_ends_the_run_at_once_and_nothing_is_lost(
    outbox: Outbox, error: DnfhirError
) -> None:
    numbers = several(outbox, 30)
    server = Server(all=[error for _ in range(10_000)])
    settled = run(outbox, server, numbers)
    assert len(server.seen) <= 4
    assert {(one.result.state, one.result.exit_code) for one in settled.values()} == {
        ("queued", error.exit_code)
    }
    assert sorted(settled) == numbers


def test_a_stray_answer_is_tried_again_but_not_for_ever_where_no_server_ever_answered(
    outbox: Outbox,
) -> None:
    (number,) = several(outbox, 1)
    assert run(outbox, Server(all=[UnexpectedResponseError("login") for _ in range(2)]), [number])[
        number
    ].receipt
    (number,) = outbox.add_all([session("9")], TARGET)
    server = Server(all=[UnexpectedResponseError("login") for _ in range(10_000)])
    settled = run(outbox, server, [number])
    assert (len(server.seen), settled[number].result.exit_code) == (3, 78)


def test_a_stray_answer_after_a_right_one_is_an_outage_that_passes(outbox: Outbox) -> None:
    numbers = several(outbox, 2)
    script: list[DnfhirError | Exception] = [UnexpectedResponseError("login") for _ in range(6)]
    server = Server(**{f"d{numbers[1]}": script})
    settled = list(delivery(outbox, server, concurrency=1).run(numbers, 20))
    assert [one.result.state for one in settled] == ["delivered", "delivered"]


def test_a_refused_credential_that_was_good_before_is_tried_twice_more_and_no_oftener(
    outbox: Outbox,
) -> None:
    numbers = several(outbox, 3)
    script: list[DnfhirError | Exception] = [AuthError("who are you") for _ in range(2)]
    settled = list(
        delivery(outbox, Server(**{f"d{numbers[1]}": script}), concurrency=1).run(numbers, 20)
    )
    assert [one.result.state for one in settled] == ["delivered"] * 3
    fourth = outbox.add(session("9", patient="p9"), TARGET)
    outbox.add_all([session("0", patient="p0")], TARGET)
    always: list[DnfhirError | Exception] = [AuthError("who are you") for _ in range(99)]
    server = Server(**{f"d{fourth}": always})
    reported = {
        one.number: one.result for one in delivery(outbox, server, 1).run([numbers[0], fourth], 20)
    }
    assert (reported[fourth].state, reported[fourth].exit_code) == ("queued", 77)
    assert server.seen.count(fourth) <= 3


def test_a_record_that_is_forbidden_stops_no_other(outbox: Outbox) -> None:
    numbers = several(outbox, 6)
    always: list[DnfhirError | Exception] = [ForbiddenError("not this one") for _ in range(9)]
    settled = {
        one.number: one.result
        for one in delivery(outbox, Server(**{f"d{numbers[3]}": always}), 1).run(numbers, 9)
    }
    assert (settled.pop(numbers[3])).exit_code == 77
    assert {result.state for result in settled.values()} == {"delivered"}


def test_the_first_of_all_forbidden_is_put_off_and_the_others_go(outbox: Outbox) -> None:
    numbers = several(outbox, 6)
    always: list[DnfhirError | Exception] = [ForbiddenError("not this one") for _ in range(9)]
    began = time.monotonic()
    run = delivery(outbox, Server(**{f"d{numbers[0]}": always}), 1).run(numbers, 30)
    settled = {one.number: one.result for one in run}
    assert time.monotonic() - began < 5
    assert (settled[numbers[0]].state, settled[numbers[0]].exit_code) == ("queued", 77)
    assert [settled[number].state for number in numbers[1:]] == ["delivered"] * 5


def test_a_right_that_is_taken_away_in_the_middle_makes_no_heap_of_dead_letters(
    outbox: Outbox,
) -> None:
    numbers = several(outbox, 20)
    script: dict[str, list[DnfhirError | Exception]] = {
        f"d{number}": [ForbiddenError("no")] for number in numbers[5:]
    }
    settled = {
        one.number: one.result for one in delivery(outbox, Server(**script), 1).run(numbers, 30)
    }
    reported = [settled[number].state for number in numbers]
    assert reported == ["delivered"] * 5 + ["rejected"] * 2 + ["queued"] * 13


@pytest.mark.parametrize("number", [1, 30])
def test_where_everything_is_forbidden_the_run_ends_soon(outbox: Outbox, number: int) -> None:
    numbers, server = (
        several(outbox, number),
        Server(all=[ForbiddenError("no") for _ in range(999)]),
    )
    began = time.monotonic()
    settled = run(outbox, server, numbers, 60)
    assert time.monotonic() - began < 5
    assert len(server.seen) <= 7
    assert {(one.result.state, one.result.exit_code) for one in settled.values()} == {
        ("queued", 77)
    }


def test_no_more_than_the_concurrency_are_under_way(outbox: Outbox) -> None:
    server = Server()
    server.seconds = 0.03
    run(outbox, server, several(outbox, 30))
    assert server.most_at_once == 4


def test_a_server_that_is_too_busy_gets_less_at_once(outbox: Outbox) -> None:
    server = Server(all=[BusyError("busy", 0.0, 429) for _ in range(12)])
    server.seconds = 0.02
    work = delivery(outbox, server)
    numbers = several(outbox, 12)
    assert all(one.result.state == "delivered" for one in work.run(numbers, 30))


def test_a_retry_after_beyond_the_time_ends_it_early(outbox: Outbox) -> None:
    (number,) = several(outbox, 1)
    began = time.monotonic()
    settled = run(outbox, Server(all=[BusyError("busy", 600.0, 503)]), [number], wait=60)
    assert time.monotonic() - began < 5
    assert (settled[number].result.state, settled[number].result.exit_code) == ("queued", 75)
    entry = Ledger(outbox).entry(number)
    assert entry is not None and 590 < entry.due - time.time() < 601


def test_two_deliveries_of_one_outbox_send_each_document_once_and_both_tell_all(
    outbox: Outbox,
) -> None:
    server, numbers = Server(), several(outbox, 24)
    server.seconds = 0.02
    reported: list[set[int]] = []

    def other() -> None:
        with Outbox(outbox.path) as mine:
            reported.append({one.number for one in delivery(mine, server).run(numbers, 20)})

    thread = threading.Thread(target=other)
    thread.start()
    reported.append({one.number for one in delivery(outbox, server).run(numbers, 20)})
    thread.join()
    assert sorted(server.seen) == numbers
    assert reported == [set(numbers), set(numbers)]


def test_interrupted_in_the_middle_it_writes_down_what_is_under_way(outbox: Outbox) -> None:
    server, numbers = Server(), several(outbox, 12)
    server.seconds = 0.3
    settling = delivery(outbox, server).run(numbers, 20)
    next(settling)
    settling.close()
    assert states(outbox)["delivered"] >= 4
    assert "sending" not in states(outbox)
    server.seconds = 0
    run(outbox, server, numbers)
    assert states(outbox) == {"delivered": 12}
    assert sorted(server.seen) == numbers


def test_what_gives_no_answer_in_the_grace_time_is_unknown(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dnfhir.delivery.run._GRACE", 0.1)
    monkeypatch.setattr("dnfhir.delivery.run._GRACE_INTERRUPTED", 0.1)
    server, (number,) = Server(), several(outbox, 1)
    server.seconds = 3
    settled = run(outbox, server, [number], wait=0.3)
    assert (settled[number].result.state, settled[number].result.exit_code) == ("unknown", 75)


def test_what_is_under_way_when_a_run_ends_is_taken_over_by_the_next_and_not_sent_again(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dnfhir.delivery.run._GRACE", 0.1)
    monkeypatch.setattr("dnfhir.delivery.run._GRACE_INTERRUPTED", 0.1)
    server = Server()
    server.seconds = 1.0
    (number,) = several(outbox, 1)
    job = delivery(outbox, server)
    reported = [settled for _ in range(8) for settled in job.run(None, 0.3, goes_on=True)]
    assert server.seen == [number]
    assert [one.number for one in reported if one.result.state == "delivered"] == [number]


def test_an_answer_that_comes_after_its_document_was_given_up_is_not_taken_for_a_later_trys(
    outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dnfhir.delivery.run._GRACE", 0.1)
    monkeypatch.setattr("dnfhir.delivery.run._GRACE_INTERRUPTED", 0.1)
    server = Server()
    server.seconds = 1.0
    (number,) = several(outbox, 1)
    job = delivery(outbox, server)
    assert [one.result.state for one in job.run([number], 0.2)] == ["unknown"]
    monkeypatch.setattr("dnfhir.delivery.run._GRACE", 5.0)
    assert [one.result.state for one in job.run([number], 2)] == ["delivered"]
    assert len(Ledger(outbox).attempts(number)) == 2


def test_a_document_that_is_discarded_meanwhile_is_reported_and_not_waited_for(
    outbox: Outbox,
) -> None:
    mine, other = several(outbox, 2)

    def busy(entry: Entry) -> Receipt:
        if entry.number == other:
            outbox_of_another.discard([mine])
        raise BusyError("busy", 3600.0 if entry.number == mine else 0.1, 500)

    with Outbox(outbox.path) as outbox_of_another:
        reported = {
            one.number: one.result for one in delivery(outbox, busy, 1).run([mine, other], 2)
        }
    assert (reported[mine].state, reported[mine].exit_code) == ("conflict", 76)
    assert reported[other].state == "queued"


def test_a_server_restored_from_a_backup_gets_its_session_again_with_a_warning(
    outbox: Outbox,
) -> None:
    (number,) = several(outbox, 1)
    server = Server()
    for outcome, warned in (
        ("created", False),
        ("unchanged", False),
        ("created", True),
        ("updated", True),
    ):
        server.outcome = outcome
        outbox.add(session("0", patient="p0"), TARGET)
        receipt = run(outbox, server, [number])[number].receipt
        assert receipt is not None
        assert any("sent again" in text for text in receipt.warnings) is warned


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """The warnings that were logged."""
    reported: list[str] = []
    handler = logging.Handler(logging.WARNING)
    monkeypatch.setattr(handler, "emit", lambda record: reported.append(record.getMessage()))
    monkeypatch.setattr(LOGGER, "handlers", [handler])
    return lambda: reported


def test_the_log_of_a_failed_try_names_its_request(
    outbox: Outbox, caplog: pytest.LogCaptureFixture
) -> None:
    error = RefusedError("no")
    error.request_id = "6f0c"
    with caplog.at_level(logging.INFO, LOGGER.name):
        LOGGER.addHandler(caplog.handler)
        run(outbox, Server(all=[error]), several(outbox, 1))
        LOGGER.removeHandler(caplog.handler)
    reported = [vars(record)["dnfhir"] for record in caplog.records]
    assert next(facts for facts in reported if facts["event"] == "sent")["request_id"] == "6f0c"


def test_an_outage_is_one_line_at_its_start_and_one_at_its_end(
    outbox: Outbox, lines: Callable[[], list[str]]
) -> None:
    numbers = several(outbox, 6)
    run(outbox, Server(all=[TemporaryError("no route") for _ in range(30)]), numbers)
    assert [line.split(":")[0] for line in lines()] == ["outage begins", "outage ends"]


def test_an_outage_that_outlives_a_run_is_not_reported_twice(
    outbox: Outbox, lines: Callable[[], list[str]]
) -> None:
    (number,) = several(outbox, 1)
    for _ in range(3):
        outbox.retry([number])
        run(
            outbox,
            Server(all=[TemporaryError("no route") for _ in range(10_000)]),
            [number],
            wait=0.5,
        )
    outbox.retry([number])
    run(outbox, Server(), [number])
    assert [line.split(":")[0] for line in lines()] == ["outage begins", "outage ends"]


def test_a_hiccup_a_lost_race_and_one_bad_document_are_no_outage(
    outbox: Outbox, lines: Callable[[], list[str]]
) -> None:
    first, second = several(outbox, 2)
    run(outbox, Server(all=[TemporaryError("x"), TemporaryError("x")]), [first])
    run(outbox, Server(all=[BusyError("race", None, 409) for _ in range(5)]), [second])
    third = outbox.add(session("9", patient="p9"), TARGET)
    run(outbox, Server(all=[BusyError("boom", None, 500) for _ in range(5)]), [third])
    assert lines() == []
