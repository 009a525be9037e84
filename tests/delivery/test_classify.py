"""What a failed push means for its document: another try, a dead letter, or a person."""

from __future__ import annotations

import pytest

from dnfhir import errors
from dnfhir.delivery.classify import (
    is_outage,
    is_retryable,
    is_too_many,
    seconds_asked,
    state_after,
)
from dnfhir.outbox import State
from dnfhir.transport.response import BusyError, UnexpectedResponseError

PROBLEM = [errors.Problem("/id", "wrong")]


@pytest.mark.parametrize(
    ("error", "state", "passes"),
    [
        (errors.TemporaryError("x"), "queued", True),
        (BusyError("x", 3, 503), "queued", True),
        (errors.UnknownOutcomeError("x"), "unknown", True),
        (UnexpectedResponseError("x"), "queued", True),
        (errors.ConfigError("x"), "queued", False),
        (errors.AuthError("x"), "queued", False),
        (errors.StorageError("x"), "queued", False),
        (errors.ConflictError("x"), "conflict", False),
        (errors.RefusedError("x"), "rejected", False),
        (errors.SessionError(PROBLEM), "rejected", False),
        (errors.BundleError(PROBLEM), "rejected", False),
        (errors.DnfhirError("x"), "rejected", False),
    ],
)
def test_every_failure_has_one_state(error: errors.DnfhirError, state: State, passes: bool) -> None:
    assert (state_after(error), is_retryable(error)) == (state, passes)


@pytest.mark.parametrize(
    ("status", "fewer", "outage"),
    [
        (409, False, False),
        (412, False, False),
        (429, True, False),
        (503, True, True),
        (500, False, True),
    ],
)
def test_a_busy_server_and_a_lost_race_are_no_outage(
    status: int, fewer: bool, outage: bool
) -> None:
    error = BusyError("x", None, status)
    assert (is_too_many(error), is_outage(error)) == (fewer, outage)


def test_only_an_answer_asks_to_wait() -> None:
    assert seconds_asked(BusyError("x", 7.0, 429)) == 7
    assert seconds_asked(errors.TemporaryError("x")) is None
