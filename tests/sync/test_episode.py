"""episode: the series that sessions share; none of them overwrites, reopens, moves or withdraws it."""

from __future__ import annotations

import pytest

from dnfhir.errors import ConflictError, SessionError
from dnfhir.sync.episode import joined
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import receipt_of
from tests.fakes.fake_server import FakeServer
from tests.sync.episode_sessions import STRATEGIES, Json, line, ref, reported, session, the_series


@STRATEGIES
def test_the_first_session_creates_the_series_and_the_next_ones_find_it(strategy: str) -> None:
    server = FakeServer()
    assert (
        line(push(session(started_at="2026-10"), server, PushOptions(strategy=strategy))).outcome
        == "created"
    )
    receipt = push(session("s-2"), server, PushOptions(strategy=strategy))
    assert (line(receipt).outcome, receipt.outcome, receipt.warnings) == (
        "unchanged",
        "created",
        (),
    )
    assert reported(server) == ("active", {"start": "2026-10"})
    referred = {visit["episodeOfCare"][0]["reference"] for visit in server.all("Encounter")}
    assert referred == {ref(server)}
    before = server.state()
    for document in (session(started_at="2026-10"), session("s-2")):
        assert push(document, server, PushOptions(strategy=strategy)).outcome == "unchanged"
    assert server.state() == before


@STRATEGIES
def test_a_session_closes_the_series_and_an_earlier_one_does_not_reopen_it(strategy: str) -> None:
    server = FakeServer()
    first = session(started_at="2026-10-01")
    push(first, server, PushOptions(strategy=strategy))
    receipt = push(session("s-2", ended_at="2026-10-08"), server, PushOptions(strategy=strategy))
    assert line(receipt).outcome == "updated"
    assert reported(server) == ("finished", {"start": "2026-10-01", "end": "2026-10-08"})
    for document in (first, session(started_at="2026-10-01", recorded="13:00:00Z")):
        assert line(push(document, server, PushOptions(strategy=strategy))).outcome == "unchanged"
    assert reported(server) == ("finished", {"start": "2026-10-01", "end": "2026-10-08"})


def test_the_series_keeps_what_others_wrote_when_it_is_closed() -> None:
    server = FakeServer()
    push(session(), server)
    server.edit(
        ref(server), type=[{"text": "physio"}], meta={"tag": [{"system": "urn:h", "code": "seen"}]}
    )
    push(session("s-2", ended_at="2026-10-08"), server)
    result = the_series(server)
    assert result["type"] == [{"text": "physio"}]
    assert {"system": "urn:h", "code": "seen"} in result["meta"]["tag"]
    assert result["careManager"] == server.versions[ref(server)][0]["careManager"]  # type: ignore[index]


@STRATEGIES
@pytest.mark.parametrize("known", [True, False])
def test_the_series_of_another_patient_is_an_error_in_the_document(
    strategy: str, known: bool
) -> None:
    server = FakeServer()
    push(session(), server, PushOptions(strategy=strategy))
    if known:
        push(session("s-3", patient="8", id="e-2"), server, PushOptions(strategy=strategy))
    before = server.state()
    with pytest.raises(SessionError) as caught:
        push(
            session("s-2", patient="8", ended_at="2026-10-08"),
            server,
            PushOptions(strategy=strategy),
        )
    assert [problem.pointer for problem in caught.value.problems] == ["/episode/id"]
    assert server.state() == before
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert (receipt.exit_code, {result.outcome for result in receipt.resources}) == (65, {"failed"})
    assert "another patient" in line(receipt).reason


@pytest.mark.parametrize(
    ("says", "paths"),
    [
        ({"started_at": "2026-09-30"}, "period.start"),
        ({"ended_at": "2026-11-01"}, "period.end"),
        ({"started_at": "2026-09", "ended_at": "2026-11"}, "period.start and period.end"),
    ],
)
def test_what_is_there_is_not_moved_and_a_warning_names_it_without_values(
    says: Json, paths: str
) -> None:
    server = FakeServer()
    push(session(started_at="2026-10-01", ended_at="2026-10-22"), server)
    server_copy = reported(server)
    receipt = push(session("s-2", **says), server)
    assert line(receipt).outcome == "unchanged"
    assert receipt.warnings == (
        f"the server's {paths} of the series is kept: the document says otherwise",
    )
    assert reported(server) == server_copy


@pytest.mark.parametrize(
    ("status", "period", "says", "result"),
    [
        ("active", {}, {"start": "2026"}, ("active", {"start": "2026"})),
        ("active", {}, {"end": "2026"}, ("finished", {"end": "2026"})),
        (
            "finished",
            {"end": "2026"},
            {"start": "2025"},
            ("finished", {"start": "2025", "end": "2026"}),
        ),
        ("finished", {"end": "2026"}, {"start": "2027"}, None),
        ("active", {"start": "2026-10-09"}, {"end": "2026-10-08"}, None),
        (
            "active",
            {"start": "once"},
            {"end": "2026"},
            ("finished", {"start": "once", "end": "2026"}),
        ),
        ("active", {"end": "2026"}, {"end": "2026"}, None),
        ("finished", {}, {"end": "2026"}, None),
        ("onhold", {}, {"end": "2026"}, None),
        ("entered-in-error", {}, {"start": "2026", "end": "2026"}, None),
    ],
)
def test_what_a_session_may_add(
    status: str, period: Json, says: Json, result: tuple[str, Json] | None
) -> None:
    """Nothing that is there changes, and a series never ends before it begins."""
    server_copy = {"resourceType": "EpisodeOfCare", "status": status, "period": period}
    actual = joined(
        server_copy, {"status": "finished" if "end" in says else "active", "period": says}
    )
    assert (actual["status"], actual["period"]) == (result or (status, period))
    assert (actual is server_copy) == (result is None)


def test_an_older_document_does_not_close_the_series() -> None:
    """The newer one of the same session took the end back."""
    server = FakeServer()
    push(session(recorded="13:00:00Z"), server)
    receipt = push(session(ended_at="2026-10-01", recorded="12:00:00Z"), server)
    assert (receipt.outcome, reported(server)[0]) == ("unchanged", "active")
    assert receipt.warnings == (
        "the server's period.end and status of the series is kept: the document says otherwise",
    )


@STRATEGIES
def test_a_session_that_leaves_its_series_or_goes_to_another_withdraws_none(strategy: str) -> None:
    server = FakeServer()
    push(session(), server, PushOptions(strategy=strategy))
    first = ref(server)
    server_copy = server.now(first)
    push(session(id="e-2", recorded="13:00:00Z"), server, PushOptions(strategy=strategy))
    assert (
        push(session(id=None, recorded="14:00:00Z"), server, PushOptions(strategy=strategy)).outcome
        == "updated"
    )
    assert (
        push(session(recorded="15:00:00Z"), server, PushOptions(strategy=strategy)).outcome
        == "updated"
    )
    assert {result["status"] for result in server.all("EpisodeOfCare")} == {"active"}
    assert server.now(first) == server_copy
    (visit,) = server.all("Encounter")
    assert visit["episodeOfCare"] == [{"reference": first}]


@STRATEGIES
def test_a_series_that_somebody_deleted_is_begun_anew_and_its_former_sessions_are_a_conflict(
    strategy: str,
) -> None:
    """It is matched by its identifier, as a person is; a session that refers to the deleted one needs a decision."""
    server = FakeServer()
    push(session(), server, PushOptions(strategy=strategy))
    server.delete(ref(server))
    assert line(push(session("s-2"), server, PushOptions(strategy=strategy))).outcome == "created"
    with pytest.raises(ConflictError, match="encounter: changed on the server"):
        push(session(), server, PushOptions(strategy=strategy))


def test_a_series_that_is_there_twice_is_a_conflict() -> None:
    server = FakeServer()
    push(session(), server, PushOptions(strategy="if-none-exist"))
    server.store({**the_series(server), "id": "twin"})
    with pytest.raises(ConflictError, match="2 EpisodeOfCare"):
        push(session("s-2"), server, PushOptions(strategy="if-none-exist"))
