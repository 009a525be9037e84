"""A credential is fetched when it is needed, kept while it is good, and fetched once more when it is refused."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.errors import TemporaryError
from dnfhir.transport.auth import Auth, Fetched, Renewable
from dnfhir.transport.response import BusyError


def _numbered(lifetime: float | None) -> Iterator[Fetched]:
    number = 0
    while True:
        number += 1
        yield Fetched(Auth("Bearer", f"token-{number}", (f"token-{number}",)), lifetime)


class _Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def _renewable(lifetime: float | None, clock: _Clock | None = None) -> Renewable:
    source = _numbered(lifetime)
    return Renewable(lambda: next(source), clock or _Clock())


@pytest.mark.parametrize(
    ("lifetime", "age", "fetched"),
    [
        (300, 269, 1),
        (300, 270, 2),
        (60, 47, 1),
        (60, 48, 2),
        (2, 1.5, 1),
        (2, 1.7, 2),
        (0, 0, 2),
        (None, 1e9, 1),
    ],
)
def test_it_is_replaced_a_while_before_it_ends(
    lifetime: float | None, age: float, fetched: int
) -> None:
    clock = _Clock()
    auth = _renewable(lifetime, clock)
    assert auth.header() == "Bearer token-1"
    clock.now += age
    assert auth.header() == f"Bearer token-{fetched}"


@given(st.floats(min_value=1, max_value=86_400), st.floats(min_value=0, max_value=1))
def test_what_is_shown_has_not_expired(lifetime: float, share: float) -> None:
    clock = _Clock()
    auth = _renewable(lifetime, clock)
    auth.header()
    clock.now += lifetime * (1 + share)
    assert auth.header() == "Bearer token-2"


def test_a_lifetime_counts_from_when_it_was_asked_for() -> None:
    """An answer that took long is not trusted for longer."""
    clock = _Clock()

    def slow() -> Fetched:
        clock.now += 50
        return Fetched(Auth("Bearer", f"at-{clock.now:g}", ()), 60)

    auth = Renewable(slow, clock)
    assert auth.header() == "Bearer at-1050"
    assert auth.header() == "Bearer at-1100"


def test_after_a_refusal_it_is_fetched_once_whoever_asks() -> None:
    auth = _renewable(None)
    old = auth.header()
    assert auth.renew(old)
    assert auth.renew(old), "another thread has it already: no second fetch, but a try is worth it"
    assert auth.header() == "Bearer token-2"


def test_the_same_one_again_is_not_worth_a_try() -> None:
    auth = Renewable(lambda: Fetched(Auth("Bearer", "token", ())))
    assert not auth.renew(auth.header())


def test_threads_wait_for_one_fetch() -> None:
    fetched = []
    begun = threading.Barrier(8)

    def slow() -> Fetched:
        threading.Event().wait(0.1)
        fetched.append(1)
        return Fetched(Auth("Bearer", f"token-{len(fetched)}", ()), 300)

    auth = Renewable(slow)

    def need(_: int) -> str:
        begun.wait()
        return auth.header()

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(need, range(8))) == {"Bearer token-1"}
        assert all(pool.map(lambda _: auth.renew("Bearer token-1"), range(8)))
    assert len(fetched) == 2


def test_threads_that_waited_for_a_fetch_share_its_failure() -> None:
    """A token server that does not answer in half a minute is not waited for four times in a row."""
    begun, end = threading.Event(), threading.Event()
    fetches = []

    def failing() -> Fetched:
        fetches.append(1)
        begun.set()
        end.wait(10)
        raise BusyError("busy", 7, 503)

    auth = Renewable(failing)
    with ThreadPoolExecutor(4) as pool:
        first = pool.submit(auth.header)
        assert begun.wait(10)
        others = [pool.submit(auth.header) for _ in range(3)]
        while not all(other.running() for other in others):
            threading.Event().wait(0.01)
        threading.Event().wait(0.2)  # they have come to the lock
        end.set()
        errors = [one.exception(10) for one in (first, *others)]
    assert [(type(error), str(error), vars(error)) for error in errors] == [
        (BusyError, "busy", {"retry_after": 7, "status": 503})
    ] * 4
    assert len(fetches) == 1
    with pytest.raises(BusyError):
        auth.header()
    assert len(fetches) == 2, "who comes later tries again"


def test_what_failed_is_tried_again_and_the_secrets_of_all_are_kept() -> None:
    source = _numbered(None)
    turns = iter([False, True, False])

    def fetch() -> Fetched:
        if next(turns):
            raise TemporaryError("busy")
        return next(source)

    auth = Renewable(fetch)
    assert not auth.secrets
    old = auth.header()
    with pytest.raises(TemporaryError):
        auth.renew(old)
    assert auth.header() == old
    assert auth.renew(old)
    assert auth.secrets == ("token-2", "token-1")


def test_a_service_that_runs_for_months_does_not_keep_them_all() -> None:
    auth = _renewable(0)
    for _ in range(1500):
        auth.header()
    assert len(auth.secrets) == 1000
    assert auth.secrets[0] == "token-1500"


def test_the_secrets_are_reported_while_a_fetch_is_under_way() -> None:
    """Answers of other threads do not wait for it."""
    begun, end = threading.Event(), threading.Event()

    def slow() -> Fetched:
        begun.set()
        end.wait(10)
        return Fetched(Auth("Bearer", "token", ("token",)))

    auth = Renewable(slow)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(auth.header)
        assert begun.wait(10)
        assert not auth.secrets
        end.set()
        assert waiting.result() == "Bearer token"
    assert auth.secrets == ("token",)


def test_its_repr_shows_nothing() -> None:
    auth = _renewable(None)
    assert "token-1" in auth.header()
    assert "token-1" not in repr(auth)
    assert "token-1" not in repr(Fetched(Auth("Bearer", "token-1", ("token-1",))))
