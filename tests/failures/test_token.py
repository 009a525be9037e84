"""Access tokens: fetched with a new statement each time, renewed in time or once when refused, never in a loop."""

from __future__ import annotations

import base64
import json
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.commands.conftest import Run
from tests.failures.between import Ask, Json, between, fhir, outcome, receipt, session, states
from tests.fakes.fault_answers import Reply
from tests.fakes.misbehaving import Received


@dataclass
class Guard:
    """A token server and the guard of a FHIR server.

    uses: requests that a token is good for. lives: seconds it lives. slow: seconds that each request takes.
    refusal: what the token server says instead of a token.
    """

    uses: int = 1000
    lives: int = 300
    slow: float = 0
    refusal: Reply | None = None
    assertions: list[Json] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    _good: dict[str, tuple[int, float]] = field(default_factory=dict)

    def __call__(self, received: Received, ask: Ask) -> Reply | None:
        path = received.line.split()[1]
        if path.endswith("smart-configuration"):
            return fhir({"token_endpoint": f"http://{received.headers['host']}/token"})
        if path == "/token":
            return self.refusal or self._token(received)
        time.sleep(self.slow)
        allowed = self._is_good(received.headers.get("authorization", "").removeprefix("Bearer "))
        self.statuses.append(200 if allowed else 401)
        return ask() if allowed else outcome(401, "the token has expired")

    def _token(self, received: Received) -> Reply:
        form = parse_qs(received.body.decode())
        payload = form["client_assertion"][0].split(".")[1]
        self.assertions.append(json.loads(base64.urlsafe_b64decode(payload + "==")))
        token = f"token-{len(self.assertions)}"
        self._good[token] = (self.uses, time.monotonic() + self.lives)
        return fhir({"access_token": token, "token_type": "bearer", "expires_in": self.lives})

    def _is_good(self, token: str) -> bool:
        left, end = self._good.get(token, (0, 0.0))
        self._good[token] = (left - 1, end)
        return left > 0 and time.monotonic() < end


@pytest.fixture
def registered(run: Run, smart: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The client's environment, once `run` has cleared it."""
    del run
    for name, value in smart.items():
        monkeypatch.setenv(name, value)


def _push(run: Run, embedded: str, file: Path, guard: Guard, *more: str) -> Any:
    with between(embedded, guard) as server:
        return run(
            "push", file, "--server", server.url, "--wait", "10", "--json", *more
        ), server.url


@pytest.mark.usefixtures("registered")
def test_expiry_mid_run(run: Run, embedded: str, tmp_path: Path) -> None:
    """A run that outlives its tokens fetches others before they end: no request is refused."""
    guard = Guard(lives=1, slow=0.3)
    done, _ = _push(run, embedded, session(tmp_path), guard)
    assert (done.code, receipt(done)["outcome"]) == (0, "created")
    assert len(guard.assertions) >= 2
    assert 401 not in guard.statuses


@pytest.mark.usefixtures("registered")
def test_401_once_is_renewed_and_tried_again(run: Run, embedded: str, tmp_path: Path) -> None:
    guard = Guard(uses=2)
    done, _ = _push(run, embedded, session(tmp_path), guard)
    assert (done.code, receipt(done)["outcome"]) == (0, "created")
    assert 401 in guard.statuses
    refused = [number for number, status in enumerate(guard.statuses) if status == 401]
    assert all(guard.statuses[number + 1] == 200 for number in refused), "once, and then it is good"


@pytest.mark.usefixtures("registered")
def test_401_for_ever_is_no_loop(run: Run, embedded: str, tmp_path: Path) -> None:
    guard = Guard(uses=0)
    done, _ = _push(run, embedded, session(tmp_path), guard)
    assert (done.code, receipt(done)["state"]) == (77, "queued")
    assert (guard.statuses, len(guard.assertions)) == ([401, 401], 2)
    assert states(run) == ["queued"]


def test_401_of_a_token_that_cannot_be_renewed_is_no_loop(
    run: Run, embedded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DNFHIR_TOKEN", "old")
    guard = Guard()
    done, _ = _push(run, embedded, session(tmp_path), guard)
    assert (done.code, receipt(done)["state"], guard.statuses) == (77, "queued", [401])


@pytest.mark.usefixtures("registered")
@pytest.mark.parametrize(
    ("hours", "stated"), [(2, "behind the server's"), (-2, "ahead of the server's")]
)
def test_clock_skew_is_named(
    run: Run, embedded: str, tmp_path: Path, hours: int, stated: str
) -> None:
    there = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
    refusal = Reply(400, b'{"error": "invalid_client"}', {"Date": there})
    done, _ = _push(run, embedded, session(tmp_path), Guard(refusal=refusal))
    assert (done.code, states(run)) == (77, ["queued"])
    assert stated in done.err


@pytest.mark.usefixtures("registered")
def test_statement_has_a_fresh_jti_at_most_five_minutes_and_the_token_url_as_audience(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    guard = Guard(uses=2)
    done, url = _push(run, embedded, session(tmp_path), guard)
    assert done.code == 0
    assert len(guard.assertions) >= 2
    assert len({one["jti"] for one in guard.assertions}) == len(guard.assertions)
    for one in guard.assertions:
        assert 0 < one["exp"] - time.time() <= 300
        assert one["aud"] == url.replace("/fhir", "/token")
        assert one["iss"] == one["sub"] == "me"


@pytest.mark.usefixtures("registered")
@pytest.mark.parametrize("year", [1, -1])
def test_clock_jumps_leave_a_token_as_long_as_it_lives(
    run: Run, embedded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    """The end of a token is counted, not read from the clock on the wall."""
    guard, real = Guard(), time.time

    def leaping() -> float:
        return real() + (year * 31_536_000 if guard.assertions else 0)

    monkeypatch.setattr(time, "time", leaping)
    done, _ = _push(run, embedded, session(tmp_path), guard)
    assert (done.code, len(guard.assertions), set(guard.statuses)) == (0, 1, {200})
