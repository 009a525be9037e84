"""Every wait has an end, and what was sent without an answer is asked about before it is sent again."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.failures.between import (
    Ask,
    between,
    first,
    is_there_once,
    receipt,
    session,
    settings,
    states,
    transactions,
)
from tests.fakes.misbehaving import Behaviour, Received, serving
from tests.fakes.sockets import reset


@contextlib.contextmanager
def deaf() -> Iterator[str]:
    """An address that takes no connection and refuses none: Linux lets a full queue of a listener wait."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(0)
    waiting = [socket.socket() for _ in range(4)]
    for one in waiting:
        one.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            one.connect(listening.getsockname())
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/fhir"
    for one in (*waiting, listening):
        one.close()


def test_timeout_at_connect(run: Run, tmp_path: Path) -> None:
    began = time.monotonic()
    with deaf() as url:
        done = run(
            "push",
            session(tmp_path),
            "--server",
            url,
            "--wait",
            "0.5",
            *settings(tmp_path, connect_timeout=0.3),
        )
    assert done.code == 75
    assert "cannot be reached" in done.err
    assert time.monotonic() - began < 5
    assert states(run) == ["queued"]


def test_timeout_at_read(run: Run, tmp_path: Path) -> None:
    def silent(_: socket.socket, __: Received) -> None:
        time.sleep(1)

    with serving(silent) as server:
        done = run(
            "push",
            session(tmp_path),
            "--server",
            server.url,
            "--wait",
            "0.5",
            *settings(tmp_path, read_timeout=0.3),
        )
    assert done.code == 75
    assert "no answer from the server" in done.err
    assert states(run) == ["queued"]


def _byte_by_byte(connection: socket.socket, _: Received) -> None:
    connection.sendall(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\nContent-Length: 100000\r\n\r\n"
    )
    for _turn in range(100):
        connection.sendall(b" ")
        time.sleep(0.05)


def test_timeout_in_total_of_bytes_that_never_end(run: Run, tmp_path: Path) -> None:
    with serving(_byte_by_byte) as server:
        done = run(
            "push",
            session(tmp_path),
            "--server",
            server.url,
            "--wait",
            "0.5",
            *settings(tmp_path, total_timeout=0.4),
        )
    assert done.code == 75
    assert "0.4 s" in done.err
    assert states(run) == ["queued"]


def _drop(connection: socket.socket, _: Received) -> None:
    reset(connection)


def _never(_: socket.socket, __: Received) -> None:
    time.sleep(1)


@pytest.mark.parametrize("after", [_drop, _never, _byte_by_byte])
def test_connection_dropped_after_the_server_committed(
    run: Run, embedded: str, tmp_path: Path, after: Behaviour
) -> None:
    """Or silent, or endless: the session is there once, and sent once."""

    def swallowed(ask: Ask) -> Behaviour:
        ask()
        return after

    file, brief = session(tmp_path), settings(tmp_path, read_timeout=0.5, total_timeout=0.6)
    with between(embedded, first(swallowed)) as server:
        done = run("push", file, "--server", server.url, "--wait", "20", "--json", *brief)
        assert (done.code, receipt(done)["state"]) == (0, "delivered")
        assert transactions(server) == 1, "the second try asked, and found everything there"
    is_there_once(run, file, embedded)


def test_connection_dropped_before_the_server_committed(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    file = session(tmp_path)
    with between(embedded, first(lambda _: _drop)) as server:
        done = run("push", file, "--server", server.url, "--wait", "20", "--json")
        assert (done.code, receipt(done)["outcome"], transactions(server)) == (0, "created", 2)
    is_there_once(run, file, embedded)


def test_an_unknown_outcome_is_kept_until_the_next_push(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    file, brief = session(tmp_path), settings(tmp_path, read_timeout=0.5)

    def swallowed(ask: Ask) -> Behaviour:
        ask()
        return _never

    with between(embedded, first(swallowed, times=99)) as server:
        done = run("push", file, "--server", server.url, "--wait", "0.3", "--json", *brief)
        assert (done.code, receipt(done)["state"]) == (75, "unknown")
        assert states(run) == ["unknown"]
        assert receipt(run("push", file, "--server", server.url, "--json"))["state"] == "delivered"
        assert transactions(server) == 1
