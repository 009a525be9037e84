"""retry_policy: what each failure comes to, as a table, without threads."""

from __future__ import annotations

from pathlib import Path

import pytest

from dnfhir.delivery.outage import Outage
from dnfhir.delivery.pace import LONGEST, Throttle
from dnfhir.delivery.retry_policy import RetryPolicy
from dnfhir.errors import (
    AuthError,
    BundleError,
    ConfigError,
    ConflictError,
    DnfhirError,
    ForbiddenError,
    Problem,
    RefusedError,
    TemporaryError,
    UnknownOutcomeError,
)
from dnfhir.outbox import Outbox
from dnfhir.transport.response import BusyError, UnexpectedResponseError

NOW = 1000.0


def policy(outbox: Outbox, concurrency: int = 4) -> RetryPolicy:
    """A policy at one moment, which waits a second for each failure, or as long as it is asked to."""
    return RetryPolicy(
        Throttle(concurrency),
        Outage(outbox, "http://127.0.0.1:8/fhir"),
        now=lambda: NOW,
        delay=lambda failures, asked: float(failures) if asked is None else asked,
    )


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "private" / "outbox.db")


WRONG = BundleError([Problem("", "wrong")])


@pytest.mark.parametrize(
    ("error", "ever_done", "state", "seconds", "stops"),
    [
        (TemporaryError("down"), False, "queued", 1, False),
        (BusyError("busy", 7.0, 503), False, "queued", 7, False),
        (UnknownOutcomeError("no answer"), False, "unknown", 1, False),
        (UnexpectedResponseError("a login page"), False, "queued", 1, False),
        (ConflictError("edited"), True, "conflict", 0, False),
        (RefusedError("no"), True, "rejected", 0, False),
        (WRONG, True, "rejected", 0, False),
        (ConfigError("no R4"), False, "queued", 0, True),
        (AuthError("who?"), False, "queued", 0, True),
        (AuthError("who?"), True, "queued", 1, False),
        (ForbiddenError("not this one"), False, "queued", LONGEST, False),
        (ForbiddenError("not this one"), True, "rejected", 0, False),
        (DnfhirError("a defect"), True, "rejected", 0, False),
    ],
)
def test_the_first_failure_of_a_document(  # noqa: PLR0917 (a table's columns)
    outbox: Outbox, error: DnfhirError, ever_done: bool, state: str, seconds: float, stops: bool
) -> None:
    decides = policy(outbox)
    if ever_done:
        decides.succeeded(1)
    result = decides.decide(2, error, NOW)
    assert (result.state, result.seconds) == (state, seconds)
    assert (result.exit_code, result.reason) == (error.exit_code, str(error))
    assert (decides.stopped is error) is stops


@pytest.mark.parametrize(
    ("error", "ever_done", "stops_at"),
    [
        (UnexpectedResponseError("a login page"), False, 3),
        (UnexpectedResponseError("a login page"), True, None),
        (ForbiddenError("no"), False, 3),
        (ForbiddenError("no"), True, 3),
        (AuthError("who?"), True, 3),
        (TemporaryError("down"), False, None),
    ],
)
def test_how_many_in_a_row_end_the_run(
    outbox: Outbox, error: DnfhirError, ever_done: bool, stops_at: int | None
) -> None:
    decides = policy(outbox)
    if ever_done:
        decides.succeeded(1)
    stopped = None
    for attempt in range(1, 6):
        decides.decide(attempt, error, NOW)
        if decides.stopped and stopped is None:
            stopped = attempt
    assert stopped == stops_at


def test_a_success_begins_the_count_anew(outbox: Outbox) -> None:
    decides = policy(outbox)
    for _ in range(4):
        decides.decide(1, ForbiddenError("no"), NOW)
        decides.succeeded(2)
    assert decides.stopped is None
    assert decides.decide(3, TemporaryError("down"), NOW).seconds == 1
    assert decides.decide(3, TemporaryError("down"), NOW).seconds == 2
    decides.succeeded(3)
    assert decides.decide(3, TemporaryError("down"), NOW).seconds == 1


def test_too_many_requests_halve_the_pace_and_pause_everything(outbox: Outbox) -> None:
    decides = policy(outbox)
    decides.decide(1, BusyError("slow down", 30.0, 429), NOW)
    assert (decides.throttle.at_once, decides.paused_until) == (2, NOW + 30)
    decides.decide(2, BusyError("slow down", 5.0, 429), NOW - 1)
    assert (decides.throttle.at_once, decides.paused_until) == (2, NOW + 30)
