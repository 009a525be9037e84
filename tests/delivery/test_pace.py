"""Waiting with full jitter, and sending less at once to a server that is too busy."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dnfhir.delivery.pace import FIRST, LONGEST, Throttle, backoff


@given(st.integers(1, 10_000), st.floats(0, 1, exclude_max=True))
def test_the_wait_is_anywhere_below_a_bound_that_doubles_up_to_a_minute(
    failures: int, chance: float
) -> None:
    bound = min(LONGEST, FIRST * 2 ** min(failures - 1, 60))
    assert 0 <= backoff(failures, chance=lambda: chance) == chance * bound <= LONGEST


@given(st.integers(1, 100), st.floats(0, 3600), st.floats(0, 1))
def test_what_the_server_asks_for_is_waited_at_least(
    failures: int, asked: float, chance: float
) -> None:
    assert asked <= backoff(failures, asked, lambda: chance) <= asked + FIRST


def test_it_is_halved_down_to_one_and_regained_one_by_one() -> None:
    throttle = Throttle(4)
    at_once = []
    for now in (1.0, 2.0, 3.0):
        throttle.busy(started=now, now=now)
        at_once.append(throttle.at_once)
    assert at_once == [2, 1, 1]
    grown = []
    for _ in range(1 + 2 + 3 + 10):
        throttle.done()
        grown.append(throttle.at_once)
    assert grown[0] == 2
    assert grown[2] == 3
    assert grown[5] == 4
    assert max(grown) == 4


def test_answers_to_requests_that_were_sent_together_halve_it_once() -> None:
    throttle = Throttle(8)
    throttle.busy(started=1.0, now=2.0)
    for _ in range(7):
        throttle.busy(started=1.0, now=2.1)
    assert throttle.at_once == 4


@given(st.lists(st.booleans()), st.integers(1, 64))
def test_it_never_leaves_one_to_the_most(course: list[bool], most: int) -> None:
    throttle = Throttle(most)
    for now, is_busy in enumerate(course):
        throttle.busy(now, now) if is_busy else throttle.done()
        assert 1 <= throttle.at_once <= most
