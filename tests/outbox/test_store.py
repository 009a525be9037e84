"""The outbox keeps every document until it is final, one of a patient at a time, also when processes die."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dnfhir.errors import StorageError
from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.outbox import AttemptResult, Ledger, Outbox, State
from dnfhir.outbox.store import LONGEST_BACKOFF
from dnfhir.session import read_session, same_order_text
from tests.documents import SESSIONS
from tests.generated.corpus import each_session
from tests.outbox.sessions import CANARIES, TARGET, session

DONE = AttemptResult("delivered")


def leased(outbox: Outbox) -> list[int]:
    """The numbers of all documents that can be leased now."""
    results = []
    while entry := outbox.lease(TARGET):
        results.append(entry.number)
    return results


def test_a_document_waits_until_it_is_delivered_and_is_then_removed(outbox: Outbox) -> None:
    number = outbox.add(session(), TARGET)
    outbox.track([number], TARGET)
    entry = outbox.lease(TARGET)
    assert entry is not None and entry.body is not None
    assert read_session(entry.body) == session()
    outbox.end(number, DONE)
    kept_entry = Ledger(outbox).entry(number)
    assert kept_entry is not None
    assert (kept_entry.state, kept_entry.body, kept_entry.attempts, kept_entry.is_final) == (
        "delivered",
        None,
        1,
        True,
    )
    assert kept_entry.delivered_at is not None


def test_a_document_is_kept_when_asked(outbox: Outbox) -> None:
    number = outbox.add(session(), TARGET, keep=True)
    outbox.track([number], TARGET)
    outbox.lease(TARGET)
    outbox.end(number, DONE)
    kept_entry = Ledger(outbox).entry(number)
    assert kept_entry is not None and kept_entry.body is not None


def test_after_delivery_no_byte_of_the_patient_is_left_in_any_file(path: Path) -> None:
    with Outbox(path) as outbox:
        numbers = outbox.add_all(
            [session(str(name), patient=f"canary-number-{name}") for name in range(30)], TARGET
        )
        assert any(b"canary-note" in file.read_bytes() for file in path.parent.iterdir())
        outbox.track(numbers, TARGET)
        for number in leased(outbox):
            outbox.end(number, DONE)
        outbox.clean()
        left = b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))
    assert [canary for canary in CANARIES if canary.encode() in left] == []


def test_discarding_leaves_no_byte_either(path: Path) -> None:
    with Outbox(path) as outbox:
        numbers = outbox.add_all([session(str(name)) for name in range(30)], TARGET)
        assert outbox.discard(numbers) == 30
        left = b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))
    assert [canary for canary in CANARIES if canary.encode() in left] == []


def test_the_ledgers_columns_hold_nothing_of_the_patient(outbox: Outbox) -> None:
    outbox.add(session(), TARGET)
    rows = [dict(row) for row in outbox.connection.execute("SELECT * FROM document")]
    reported = "".join(str(value) for row in rows for name, value in row.items() if name != "body")
    assert [canary for canary in CANARIES if canary in reported] == []


def test_one_document_of_a_patient_at_a_time_in_the_order_they_came(outbox: Outbox) -> None:
    mine = outbox.add_all([session("1"), session("2"), session("3")], TARGET)
    other = outbox.add(session("4", patient="other"), TARGET)
    outbox.track(None, TARGET)
    assert leased(outbox) == [mine[0], other]
    outbox.end(mine[0], DONE)
    assert leased(outbox) == [mine[1]]


@pytest.mark.parametrize("state", ["queued", "unknown"])
def test_what_waits_for_a_further_try_holds_back_the_later_ones_of_its_patient(
    outbox: Outbox, state: State
) -> None:
    first, second = outbox.add_all([session("1"), session("2")], TARGET)
    outbox.track([first, second], TARGET)
    outbox.lease(TARGET)
    outbox.end(first, AttemptResult(state, 75, "busy", seconds=60))
    assert leased(outbox) == []


@pytest.mark.parametrize("state", ["rejected", "conflict"])
def test_what_needs_a_person_does_not_stop_the_rest(outbox: Outbox, state: State) -> None:
    first, second = outbox.add_all([session("1"), session("2")], TARGET)
    outbox.track([first, second], TARGET)
    outbox.lease(TARGET)
    outbox.end(first, AttemptResult(state, 69, "no"))
    assert leased(outbox) == [second]
    kept_entry = Ledger(outbox).entry(first)
    assert kept_entry is not None and kept_entry.body is not None and kept_entry.reason == "no"


def test_earlier_documents_of_the_same_patient_go_with_those_that_are_wanted(
    outbox: Outbox,
) -> None:
    first, _, third = outbox.add_all(
        [session("1"), session("2", patient="other"), session("3")], TARGET
    )
    assert outbox.track([third], TARGET) == [first, third]
    assert leased(outbox) == [first]


def test_what_is_wanted_by_name_is_not_kept_back_by_what_was_put_off_before_it(
    outbox: Outbox,
) -> None:
    first = outbox.add(session("1"), TARGET)
    outbox.track([first], TARGET)
    outbox.lease(TARGET)
    outbox.end(first, AttemptResult("queued", 75, "busy", seconds=3600))
    second = outbox.add(session("2"), TARGET)
    outbox.track(None, TARGET)
    assert leased(outbox) == []
    outbox.track([second], TARGET)
    assert leased(outbox) == [first]


def test_documents_for_another_server_are_left_alone(outbox: Outbox) -> None:
    outbox.add(session(), "https://other.example/fhir")
    assert outbox.track(None, TARGET) == []
    assert outbox.lease(TARGET) is None


def test_the_same_content_keeps_its_number_and_is_tried_at_once(outbox: Outbox) -> None:
    number = outbox.add(session(), TARGET)
    outbox.track([number], TARGET)
    outbox.lease(TARGET)
    outbox.end(number, AttemptResult("queued", 75, "busy", seconds=60))
    assert leased(outbox) == []
    assert outbox.add(session(), TARGET) == number
    assert leased(outbox) == [number]


@pytest.mark.parametrize("state", ["delivered", "rejected", "conflict"])
def test_a_final_document_that_is_given_again_is_queued_again(outbox: Outbox, state: State) -> None:
    number = outbox.add(session(), TARGET)
    later = outbox.add(session(note="later"), TARGET)
    outbox.track([number, later], TARGET)
    outbox.lease(TARGET)
    outbox.end(number, AttemptResult(state, 0, ""))
    outbox.add(session(), TARGET)
    assert leased(outbox) == [later]
    outbox.end(later, DONE)
    assert leased(outbox) == [number]


def test_a_time_that_only_a_clock_set_back_explains_is_no_reason_to_wait(outbox: Outbox) -> None:
    number = outbox.add(session(), TARGET)
    outbox.track([number], TARGET)
    outbox.lease(TARGET)
    outbox.end(number, AttemptResult("queued", 75, "busy", seconds=LONGEST_BACKOFF + 60))
    assert leased(outbox) == [number]


DIES_WHILE_SENDING = """
import os, sys
from pathlib import Path
from dnfhir.outbox import Outbox
outbox = Outbox(Path(sys.argv[1]))
outbox.track(None, sys.argv[2])
print(outbox.lease(sys.argv[2]).number, flush=True)
if sys.argv[3] == "die":
    os.kill(os.getpid(), 9)
sys.stdin.read()
"""


def other_process(path: Path, then: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", DIES_WHILE_SENDING, str(path), TARGET, then],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_the_lease_of_a_dead_process_is_taken_over_at_once_and_its_outcome_is_unknown(
    outbox: Outbox, path: Path
) -> None:
    number = outbox.add(session(), TARGET)
    with other_process(path, "die") as process:
        assert process.stdout is not None and process.stdout.read().strip() == str(number)
    outbox.track([number], TARGET)
    entry = outbox.lease(TARGET)
    assert entry is not None
    assert (entry.number, entry.state) == (number, "unknown")
    assert [attempt.state for attempt in Ledger(outbox).attempts(number)] == [None, None]
    assert not list(path.parent.glob("*worker*"))[1:]


def test_the_lease_of_a_process_that_lives_is_left_to_it(outbox: Outbox, path: Path) -> None:
    first, second = outbox.add_all([session("1"), session("2", patient="other")], TARGET)
    with other_process(path, "live") as process:
        assert process.stdout is not None and process.stdout.readline().strip() == str(first)
        outbox.track([first, second], TARGET)
        assert leased(outbox) == [second]
        assert outbox.discard([first]) == 0
        process.communicate("")
    assert leased(outbox) == [first]


def test_what_other_processes_finished_is_reported_once(outbox: Outbox, path: Path) -> None:
    number = outbox.add(session(), TARGET)
    outbox.track([number], TARGET)
    with Outbox(path) as other:
        other.track([number], TARGET)
        other.lease(TARGET)
        other.end(number, DONE)
    assert [entry.number for entry in outbox.finished()] == [number]
    assert outbox.finished() == []


def test_all_documents_are_queued_or_none(outbox: Outbox) -> None:
    def two_of_three() -> object:
        yield session("1")
        yield session("2")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        outbox.add_all(two_of_three(), TARGET)  # type: ignore[arg-type]
    assert Ledger(outbox).entries() == []


def test_a_full_disk_is_reported_and_what_was_there_stays(outbox: Outbox) -> None:
    number = outbox.add(session(), TARGET)
    (pages,) = outbox.connection.execute("PRAGMA page_count").fetchone()
    outbox.connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StorageError, match="no space"):
        outbox.add_all([session(str(name), note="x" * 5000) for name in range(50)], TARGET)
    assert [entry.number for entry in Ledger(outbox).entries()] == [number]


@pytest.mark.parametrize(
    "content", [b"SQLite format 3\0" + b"x" * 5000, b"no database at all" * 100]
)
def test_a_damaged_or_foreign_file_is_stated_to_be_one(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700)
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(StorageError):
        Outbox(path)
    assert path.read_bytes() == content


def test_an_outage_is_reported_by_the_first_and_ended_by_the_first(
    outbox: Outbox, path: Path
) -> None:
    with Outbox(path) as other:
        assert [outbox.outage_begins(TARGET), other.outage_begins(TARGET)] == [True, False]
        assert other.outage_ends(TARGET) is not None
        assert outbox.outage_ends(TARGET) is None


def test_tries_are_kept_but_not_without_end(outbox: Outbox) -> None:
    number = outbox.add(session(), TARGET)
    outbox.track([number], TARGET)
    for _ in range(220):
        outbox.lease(TARGET)
        outbox.end(number, AttemptResult("queued", 75, "busy"))
    assert len(Ledger(outbox).attempts(number)) == 200


@each_session(30)
def test_a_document_from_the_outbox_maps_to_the_same_bytes(document: dict[str, object]) -> None:
    given_one = read_session(jsontext.canonical(document).encode())
    again = read_session(same_order_text(given_one).encode())
    assert jsontext.canonical(map_session(again).bundle()) == jsontext.canonical(
        map_session(given_one).bundle()
    )


@pytest.mark.parametrize("file", SESSIONS, ids=lambda file: str(file.name))
def test_every_example_maps_to_the_same_bytes_from_the_outbox(file: Path) -> None:
    example = read_session(file.read_bytes())
    again = read_session(same_order_text(example).encode())
    assert jsontext.canonical(map_session(again).bundle()) == jsontext.canonical(
        map_session(example).bundle()
    )
