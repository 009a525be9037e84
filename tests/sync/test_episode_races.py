"""Sessions of one series at the same moment: no session's words on it are lost, wherever a push is cut off."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from dnfhir.errors import ConflictError, TemporaryError
from dnfhir.mappers import Mapped
from dnfhir.mappers.roles import PEOPLE
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import Receipt, receipt_of
from dnfhir.transport.transport import Params, Response
from tests.fakes.fake_server import FakeServer
from tests.sync.episode_sessions import STRATEGIES, Json, line, ref, reported, session, the_series

CLOSED: Json = {"ended_at": "2026-10-22"}
ENDED = ("finished", {"end": "2026-10-22"})
PAIRS = pytest.mark.parametrize(
    ("theirs", "mine", "both"),
    [
        ({}, {}, ("active", None)),
        (CLOSED, {}, ENDED),
        ({}, CLOSED, ENDED),
        (
            CLOSED,
            {"started_at": "2026-10-01"},
            ("finished", {"start": "2026-10-01", "end": "2026-10-22"}),
        ),
        (
            CLOSED,
            {"started_at": "2026-09", "ended_at": "2026-12"},
            ("finished", {"start": "2026-09", "end": "2026-10-22"}),
        ),
    ],
)


class Killed(BaseException):
    """`kill -9`: nothing of the push runs after it."""


class Mortal(FakeServer):
    """Kills whoever asks when `lives` requests are over: before the last of them reaches the server, or after."""

    lives = 1000
    reached = True

    def get(self, path: str, params: Params = ()) -> Response:
        return self._lived(lambda: super(Mortal, self).get(path, params))

    def post(
        self,
        path: str,
        body: object,
        headers: Mapping[str, str] | None = None,
        *,
        writes: bool = True,
    ) -> Response:
        return self._lived(lambda: super(Mortal, self).post(path, body, headers, writes=writes))

    def _lived(self, request: Callable[[], Response]) -> Response:
        self.lives -= 1
        is_last = self.lives == 0
        if is_last and not self.reached:
            raise Killed
        answer = request()
        if is_last:
            raise Killed
        return answer


def push_whole(server: Mortal, document: Mapped, strategy: str) -> Receipt:
    """A push that nobody kills."""
    lives, server.lives = server.lives, 1000
    receipt = push(document, server, PushOptions(strategy=strategy))
    server.lives = lives
    return receipt


def overtaken(theirs: Mapped, strategy: str) -> Mortal:
    """A server on which the next push is overtaken by another session's, after it asked and before it writes."""
    server = Mortal()
    server.store(
        {"resourceType": "Patient", "identifier": [{"system": "urn:patients", "value": "9"}]}
    )
    server.before_transaction = lambda: push_whole(server, theirs, strategy)
    return server


@pytest.mark.parametrize("status", [409, 412])
@STRATEGIES
def test_two_sessions_that_close_it_at_once_are_done_or_to_be_tried_again(
    strategy: str, status: int
) -> None:
    server = FakeServer()
    server.conflict = status
    push(session(), server, PushOptions(strategy=strategy))
    server.before_transaction = lambda: push(
        session("s-2", ended_at="2026-10-22"), server, PushOptions(strategy=strategy)
    )
    mine = session("s-3", ended_at="2026-10-23")
    with pytest.raises(TemporaryError):
        push(mine, server, PushOptions(strategy=strategy))
    assert push(mine, server, PushOptions(strategy=strategy)).warnings
    assert reported(server) == ("finished", {"end": "2026-10-22"})


@STRATEGIES
@PAIRS
def test_two_first_sessions_at_once_leave_one_series_that_says_what_both_say(
    strategy: str, theirs: Json, mine: Json, both: tuple[str, Json | None]
) -> None:
    """The slower one adds to what the faster one said, and its receipt tells so."""
    server = overtaken(session("s-1", **theirs), strategy)
    receipt = push(session("s-2", **mine), server, PushOptions(strategy=strategy))
    assert reported(server) == both
    version = len(server.versions[ref(server)])
    assert (line(receipt).outcome, line(receipt).version) == (
        "updated" if version > 1 else "unchanged",
        str(version),
    )
    assert len(receipt.warnings) == (mine.get("ended_at") == "2026-12")
    assert the_series(server)["careManager"] == server.versions[ref(server)][0]["careManager"]  # type: ignore[index]
    for document in (session("s-1", **theirs), session("s-2", **mine)):
        assert push(document, server, PushOptions(strategy=strategy)).outcome == "unchanged"


def is_killed(server: Mortal, document: Mapped, strategy: str) -> bool:
    """Push, and tell whether the push was killed."""
    try:
        push(document, server, PushOptions(strategy=strategy))
    except Killed:
        return True
    return False


@STRATEGIES
@PAIRS
@pytest.mark.parametrize("reached", [False, True])
def test_a_push_killed_at_any_request_loses_no_word_and_a_push_again_adds_its_own(
    strategy: str, theirs: Json, mine: Json, both: tuple[str, Json | None], reached: bool
) -> None:
    """What the faster one said of the series is there all the time, before anybody pushes again."""
    lives, killed, crashes = 0, True, 0
    while killed:
        lives += 1
        server = overtaken(session("s-1", **theirs), strategy)
        server.lives, server.reached = lives, reached
        killed = is_killed(server, session("s-2", **mine), strategy)
        if server.before_transaction is None:
            crashes += killed
            assert theirs.get("ended_at") in (None, the_series(server).get("period", {}).get("end"))
            push_whole(server, session("s-2", **mine), strategy)
            assert reported(server) == both
    assert crashes


@STRATEGIES
def test_another_patient_in_the_same_moment_is_reported_and_the_series_stays_theirs(
    strategy: str,
) -> None:
    server = FakeServer()
    server.before_transaction = lambda: push(
        session("s-1", started_at="2026"), server, PushOptions(strategy=strategy)
    )
    with pytest.raises(ConflictError, match="the session was written, but the series") as caught:
        push(session("s-2", patient="8"), server, PushOptions(strategy=strategy))
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert (line(receipt).outcome, reported(server)) == ("failed", ("active", {"start": "2026"}))
    assert the_series(server)["patient"] == server.versions[ref(server)][0]["patient"]  # type: ignore[index]


@STRATEGIES
@pytest.mark.parametrize("status", [409, 412])
def test_what_cannot_be_added_at_once_is_to_be_tried_again(strategy: str, status: int) -> None:
    """The write that adds to the faster session's series loses a race of its own."""
    server = FakeServer()
    server.conflict = status

    def overtake_again(answer: Response) -> Response:
        server.before_transaction = lambda: server.edit(ref(server), type=[{"text": "physio"}])
        return answer

    def faster() -> None:
        push(session("s-1"), server, PushOptions(strategy=strategy))
        server.fault = overtake_again

    server.before_transaction = faster
    with pytest.raises(TemporaryError) as caught:
        push(session("s-2", **CLOSED), server, PushOptions(strategy=strategy))
    receipt = receipt_of(caught.value)
    assert receipt is not None
    outcomes = {result.role: result.outcome for result in receipt.resources}
    assert (outcomes["episode"], outcomes["encounter"], receipt.exit_code) == (
        "failed",
        "created",
        75,
    )
    assert (
        push(session("s-2", **CLOSED), server, PushOptions(strategy=strategy)).outcome == "updated"
    )
    assert (reported(server), the_series(server)["type"]) == (ENDED, [{"text": "physio"}])


def test_a_series_deleted_in_the_same_moment_is_to_be_tried_again() -> None:
    server = FakeServer()

    def delete(answer: Response) -> Response:
        server.delete(ref(server))
        return answer

    def faster() -> None:
        push(session("s-1"), server)
        server.fault = delete

    server.before_transaction = faster
    with pytest.raises(TemporaryError, match="deleted at the same moment"):
        push(session("s-2", **CLOSED), server)


# Without conditional create: a PUT to an id of our own


NO_CONDITIONS: Json = {
    "rest": [{"mode": "server", "resource": [{"type": "Patient", "conditionalCreate": False}]}],
}


def with_people(*documents: Mapped) -> FakeServer:
    """A server that creates nothing conditionally and holds the people already."""
    server = FakeServer()
    server.statement = NO_CONDITIONS
    entries = [
        entry for document in documents for entry in document.entries if entry.role in PEOPLE
    ]
    for resource in {str(entry.identifier): entry.resource for entry in entries}.values():
        server.store(resource)
    return server


def test_a_server_without_conditional_create_tells_that_a_series_was_overwritten() -> None:
    """The faster session's words are in the history; pushed again, it adds them."""
    first, second = session("s-1", **CLOSED), session("s-2", started_at="2026-10-01")
    server = with_people(first, second)
    server.before_transaction = lambda: push(first, server)
    with pytest.raises(ConflictError, match=r"another session of the series .* history"):
        push(second, server)
    assert (
        the_series(server)["id"]
        == next(entry for entry in first.entries if entry.role == "episode").resource["id"]
    )
    push(first, server)
    assert reported(server) == ("finished", {"start": "2026-10-01", "end": "2026-10-22"})
