"""episode: the series that sessions share; none of them overwrites, reopens, moves or withdraws it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from dnfhir import jsontext
from dnfhir.errors import ConflictError, SessionError, TemporaryError
from dnfhir.mappers import Mapped, map_session
from dnfhir.session import read_session
from dnfhir.sync.episode import joined
from dnfhir.sync.push import push
from dnfhir.sync.receipt import Line, Receipt, receipt_of
from dnfhir.sync.transport import Answer
from tests.sync.fake_server import FakeServer

Json = dict[str, Any]
STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])
DAYS = {"s-1": "2026-10-01", "s-2": "2026-10-08", "s-3": "2026-10-15"}


def session(name: str = "s-1", *, patient: str = "9", recorded: str = "12:00:00Z", **episode: object) -> Mapped:
    """A session of a series; `id=None` is one of no series."""
    day = DAYS[name]
    document: Json = {
        "schema": "dnfhir/session/1",
        "id": name,
        "recorded_at": f"{day}T{recorded}",
        "started_at": f"{day}T10:00:00Z",
        "practice": {"identifier": {"system": "urn:practice", "value": "p-1"}},
        "practitioner": {"identifier": {"system": "urn:big", "value": name}},
        "patient": {"identifier": {"system": "urn:patients", "value": patient}},
        "episode": {"id": "e-1", **episode},
    }
    if episode.get("id", "") is None:
        del document["episode"]
    return map_session(read_session(jsontext.canonical(document).encode()))


def the_series(server: FakeServer) -> Json:
    """The one EpisodeOfCare."""
    (found,) = server.all("EpisodeOfCare")
    return found


def ref(server: FakeServer) -> str:
    return f"EpisodeOfCare/{the_series(server)['id']}"


def told(server: FakeServer) -> tuple[object, object]:
    """Its status and period."""
    return the_series(server)["status"], the_series(server).get("period")


def line(receipt: Receipt) -> Line:
    return next(found for found in receipt.resources if found.role == "episode")


@STRATEGIES
def test_the_first_session_creates_the_series_and_the_next_ones_find_it(strategy: str) -> None:
    server = FakeServer()
    assert line(push(session(started_at="2026-10"), server, strategy=strategy)).outcome == "created"
    receipt = push(session("s-2"), server, strategy=strategy)
    assert (line(receipt).outcome, receipt.outcome, receipt.warnings) == ("unchanged", "created", ())
    assert told(server) == ("active", {"start": "2026-10"})
    referred = {visit["episodeOfCare"][0]["reference"] for visit in server.all("Encounter")}
    assert referred == {ref(server)}
    before = server.state()
    for document in (session(started_at="2026-10"), session("s-2")):
        assert push(document, server, strategy=strategy).outcome == "unchanged"
    assert server.state() == before


@STRATEGIES
def test_a_session_closes_the_series_and_an_earlier_one_does_not_reopen_it(strategy: str) -> None:
    server = FakeServer()
    first = session(started_at="2026-10-01")
    push(first, server, strategy=strategy)
    receipt = push(session("s-2", ended_at="2026-10-08"), server, strategy=strategy)
    assert line(receipt).outcome == "updated"
    assert told(server) == ("finished", {"start": "2026-10-01", "end": "2026-10-08"})
    for document in (first, session(started_at="2026-10-01", recorded="13:00:00Z")):
        assert line(push(document, server, strategy=strategy)).outcome == "unchanged"
    assert told(server) == ("finished", {"start": "2026-10-01", "end": "2026-10-08"})


def test_the_series_keeps_what_others_wrote_when_it_is_closed() -> None:
    server = FakeServer()
    push(session(), server)
    server.edit(ref(server), type=[{"text": "physio"}], meta={"tag": [{"system": "urn:h", "code": "seen"}]})
    push(session("s-2", ended_at="2026-10-08"), server)
    found = the_series(server)
    assert found["type"] == [{"text": "physio"}]
    assert {"system": "urn:h", "code": "seen"} in found["meta"]["tag"]
    assert found["careManager"] == server.versions[ref(server)][0]["careManager"]  # type: ignore[index]


@STRATEGIES
@pytest.mark.parametrize("known", [True, False])
def test_the_series_of_another_patient_is_an_error_in_the_document(strategy: str, known: bool) -> None:
    server = FakeServer()
    push(session(), server, strategy=strategy)
    if known:
        push(session("s-3", patient="8", id="e-2"), server, strategy=strategy)
    before = server.state()
    with pytest.raises(SessionError) as caught:
        push(session("s-2", patient="8", ended_at="2026-10-08"), server, strategy=strategy)
    assert [problem.pointer for problem in caught.value.problems] == ["/episode/id"]
    assert server.state() == before
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert (receipt.exit_code, {found.outcome for found in receipt.resources}) == (65, {"failed"})
    assert "another patient" in line(receipt).why


@pytest.mark.parametrize(
    ("says", "paths"),
    [
        ({"started_at": "2026-09-30"}, "period.start"),
        ({"ended_at": "2026-11-01"}, "period.end"),
        ({"started_at": "2026", "ended_at": "2026-11"}, "period.start and period.end"),
    ],
)
def test_what_is_there_is_not_moved_and_a_warning_names_it_without_values(says: Json, paths: str) -> None:
    server = FakeServer()
    push(session(started_at="2026-10-01", ended_at="2026-10-22"), server)
    held = told(server)
    receipt = push(session("s-2", **says), server)
    assert line(receipt).outcome == "unchanged"
    assert receipt.warnings == (f"the server's {paths} of the series is kept: the document says otherwise",)
    assert told(server) == held


@pytest.mark.parametrize(
    ("status", "period", "says", "result"),
    [
        ("active", {}, {"start": "2026"}, ("active", {"start": "2026"})),
        ("active", {}, {"end": "2026"}, ("finished", {"end": "2026"})),
        ("finished", {"end": "2026"}, {"start": "2025"}, ("finished", {"start": "2025", "end": "2026"})),
        ("finished", {"end": "2026"}, {"start": "2027"}, None),
        ("active", {"start": "2026-10-09"}, {"end": "2026-10-08"}, None),
        ("active", {"start": "once"}, {"end": "2026"}, ("finished", {"start": "once", "end": "2026"})),
        ("active", {"end": "2026"}, {"end": "2026"}, None),
        ("finished", {}, {"end": "2026"}, None),
        ("onhold", {}, {"end": "2026"}, None),
        ("entered-in-error", {}, {"start": "2026", "end": "2026"}, None),
    ],
)
def test_what_a_session_may_add(status: str, period: Json, says: Json, result: tuple[str, Json] | None) -> None:
    """Nothing that is there changes, and a series never ends before it begins."""
    held = {"resourceType": "EpisodeOfCare", "status": status, "period": period}
    found = joined(held, {"status": "finished" if "end" in says else "active", "period": says})
    assert (found["status"], found["period"]) == (result or (status, period))
    assert (found is held) == (result is None)


def test_an_older_document_does_not_close_the_series() -> None:
    """The newer one of the same session took the end back."""
    server = FakeServer()
    push(session(recorded="13:00:00Z"), server)
    receipt = push(session(ended_at="2026-10-01", recorded="12:00:00Z"), server)
    assert (receipt.outcome, told(server)[0]) == ("unchanged", "active")
    assert receipt.warnings == (
        "the server's period.end and status of the series is kept: the document says otherwise",
    )


@STRATEGIES
def test_a_session_that_leaves_its_series_or_goes_to_another_withdraws_none(strategy: str) -> None:
    server = FakeServer()
    push(session(), server, strategy=strategy)
    first = ref(server)
    held = server.now(first)
    push(session(id="e-2", recorded="13:00:00Z"), server, strategy=strategy)
    assert push(session(id=None, recorded="14:00:00Z"), server, strategy=strategy).outcome == "updated"
    assert push(session(recorded="15:00:00Z"), server, strategy=strategy).outcome == "updated"
    assert {found["status"] for found in server.all("EpisodeOfCare")} == {"active"}
    assert server.now(first) == held
    (visit,) = server.all("Encounter")
    assert visit["episodeOfCare"] == [{"reference": first}]


def test_a_series_that_somebody_deleted_is_a_conflict() -> None:
    server = FakeServer()
    push(session(), server)
    server.delete(ref(server))
    with pytest.raises(ConflictError, match="deleted"):
        push(session("s-2"), server)


def test_a_series_that_is_there_twice_is_a_conflict() -> None:
    server = FakeServer()
    push(session(), server, strategy="if-none-exist")
    server.store({**the_series(server), "id": "twin"})
    with pytest.raises(ConflictError, match="2 EpisodeOfCare"):
        push(session("s-2"), server, strategy="if-none-exist")


# At the same moment


@pytest.mark.parametrize("status", [409, 412])
@STRATEGIES
def test_two_sessions_that_close_it_at_once_are_done_or_to_be_tried_again(strategy: str, status: int) -> None:
    server = FakeServer()
    server.conflict = status
    push(session(), server, strategy=strategy)
    server.before_transaction = lambda: push(session("s-2", ended_at="2026-10-22"), server, strategy=strategy)
    mine = session("s-3", ended_at="2026-10-23")
    with pytest.raises(TemporaryError):
        push(mine, server, strategy=strategy)
    assert push(mine, server, strategy=strategy).warnings
    assert told(server) == ("finished", {"end": "2026-10-22"})


@STRATEGIES
@pytest.mark.parametrize(
    ("theirs", "mine", "both"),
    [
        ({}, {}, ("active", None)),
        ({"ended_at": "2026-10-22"}, {}, ("finished", {"end": "2026-10-22"})),
        ({}, {"ended_at": "2026-10-22"}, ("finished", {"end": "2026-10-22"})),
        (
            {"ended_at": "2026-10-22"},
            {"started_at": "2026", "ended_at": "2026-12"},
            ("finished", {"start": "2026", "end": "2026-10-22"}),
        ),
    ],
)
def test_two_first_sessions_at_once_leave_one_series_that_says_what_both_say(
    strategy: str, theirs: Json, mine: Json, both: tuple[str, Json | None]
) -> None:
    """A PUT that overwrote the faster session's series is put right; nobody's closing is lost."""
    server = FakeServer()
    server.store({"resourceType": "Patient", "identifier": [{"system": "urn:patients", "value": "9"}]})
    server.before_transaction = lambda: push(session("s-1", **theirs), server, strategy=strategy)
    push(session("s-2", **mine), server, strategy=strategy)
    assert told(server) == both
    assert the_series(server)["careManager"] == server.versions[ref(server)][0]["careManager"]  # type: ignore[index]
    for document in (session("s-1", **theirs), session("s-2", **mine)):
        assert push(document, server, strategy=strategy).outcome == "unchanged"


@STRATEGIES
def test_another_patient_in_the_same_moment_is_told_and_the_series_stays_theirs(strategy: str) -> None:
    server = FakeServer()
    server.before_transaction = lambda: push(session("s-1", started_at="2026"), server, strategy=strategy)
    with pytest.raises(ConflictError, match="the session was written, but the series") as caught:
        push(session("s-2", patient="8"), server, strategy=strategy)
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert (line(receipt).outcome, told(server)) == ("failed", ("active", {"start": "2026"}))
    assert the_series(server)["patient"] == server.versions[ref(server)][0]["patient"]  # type: ignore[index]


def without_history(server: FakeServer) -> None:
    server.history = False


def spoil_next(server: FakeServer) -> None:
    """The write that puts the series right loses a race of its own."""
    first = True

    def fault(answer: Answer) -> Answer:
        nonlocal first
        if first:
            first = False
            server.fault = fault
            return answer
        return replace(answer, status=412)

    server.fault = fault


@pytest.mark.parametrize("trouble", [without_history, spoil_next])
def test_what_cannot_be_put_right_at_once_is_to_be_tried_again(trouble: Callable[[FakeServer], None]) -> None:
    server = FakeServer()

    def faster() -> None:
        push(session("s-1", ended_at="2026-10-22"), server)
        trouble(server)

    server.before_transaction = faster
    with pytest.raises(TemporaryError) as caught:
        push(session("s-2"), server)
    assert caught.value.exit_code == 75
    assert len(server.all("EpisodeOfCare")) == 1
