"""A server that asks to be left alone is left alone, as long as it asks, and no longer than there is time."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.utils import formatdate
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.failures.between import (
    Ask,
    between,
    every,
    first,
    outcome,
    receipt,
    session,
    states,
    transactions,
)
from tests.fakes.fault_answers import Reply
from tests.fakes.misbehaving import Received

Headers = dict[str, str]


def _busy(status: int, headers: Callable[[], Headers]) -> Callable[[Ask], Reply]:
    return lambda _: outcome(status, headers=headers())


def _date(seconds: float) -> Callable[[], Headers]:
    return lambda: {"Retry-After": formatdate(time.time() + seconds, usegmt=True)}


#: What Retry-After says, and the seconds that dnfhir waits at least and at most; a date has whole seconds.
WAITS: dict[str, tuple[Callable[[], Headers], float, float]] = {
    "seconds": (lambda: {"Retry-After": "1"}, 1.0, 2.5),
    "date": (_date(2), 0.9, 3.5),
    "a date in the past": (_date(-3600), 0, 1.5),
    "negative": (lambda: {"Retry-After": "-7"}, 0, 1.5),
    "absent": (dict, 0, 1.5),
    "nonsense": (lambda: {"Retry-After": "soon"}, 0, 1.5),
    "milliseconds": (lambda: {"x-ms-retry-after-ms": "700"}, 0.7, 2.2),
}


@pytest.mark.parametrize(
    ("status", "name"),
    [*((429, name) for name in WAITS), (503, "seconds"), (503, "absent"), (503, "negative")],
)
def test_retry_after(run: Run, embedded: str, tmp_path: Path, status: int, name: str) -> None:
    headers, least, most = WAITS[name]
    came: list[float] = []
    spoil = first(_busy(status, headers))

    def noting(received: Received, ask: Ask) -> Reply | None:
        if b'"transaction"' in received.body:
            came.append(time.monotonic())
        result = spoil(received, ask)
        return result if isinstance(result, Reply) else None

    with between(embedded, noting) as server:
        done = run("push", session(tmp_path), "--server", server.url, "--wait", "20", "--json")
    assert (done.code, receipt(done)["outcome"], len(came)) == (0, "created", 2), done.err
    assert least <= came[1] - came[0] <= most + 1


@pytest.mark.parametrize("value", ["99999999999999999999", "7200", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_retry_after_huge_ends_the_run_at_once_and_the_session_waits(
    run: Run, embedded: str, tmp_path: Path, value: str
) -> None:
    file, began = session(tmp_path), time.monotonic()
    with between(embedded, every(_busy(429, lambda: {"Retry-After": value}))) as server:
        done = run("push", file, "--server", server.url, "--wait", "60", "--json")
        assert (done.code, receipt(done)["state"], transactions(server)) == (75, "queued", 1)
    assert time.monotonic() - began < 5
    assert states(run) == ["queued"]
    assert receipt(run("push", file, "--server", embedded, "--json"))["outcome"] == "created"
