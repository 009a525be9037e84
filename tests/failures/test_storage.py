"""The outbox: nobody else can read it, it survives what a machine does, and it is never believed over the server."""

from __future__ import annotations

import os
import resource
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dnfhir.outbox import database
from tests.commands.conftest import Run
from tests.failures.between import (
    Ask,
    between,
    every,
    first,
    is_there_once,
    outcome,
    receipt,
    session,
)
from tests.fakes.fault_answers import Reply
from tests.fakes.misbehaving import Received

YEAR = 31_536_000.0


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def _modes(folder: Path) -> dict[str, int]:
    return {
        path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.usefixtures("no_umask")
def test_outbox_file_0600_and_directory_0700(run: Run, embedded: str, tmp_path: Path) -> None:
    """Also its write-ahead log and key, also while it is at work, whatever the umask."""
    folder = tmp_path / "state" / "deep"
    during: dict[str, int] = {}

    def look(received: Received, _: Ask) -> Reply | None:
        during.update(_modes(folder))
        return None

    with between(embedded, look) as server:
        done = run(
            "push", session(tmp_path), "--server", server.url, "--outbox", folder / "outbox.db"
        )
    assert done.code == 0
    assert {"outbox.db", "outbox.db-wal", "outbox.db-shm", "outbox.db.key"} <= set(during)
    assert set(during.values()) | set(_modes(folder).values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_outbox_in_a_directory_that_others_can_enter_is_refused(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    (tmp_path / "open").mkdir(mode=0o755)
    done = run(
        "push", session(tmp_path), "--server", embedded, "--outbox", tmp_path / "open" / "outbox.db"
    )
    assert (done.code, list((tmp_path / "open").iterdir())) == (78, [])


def test_disk_full(
    run: Run, embedded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """74 before anything is sent; with room again the same command brings it."""
    connect = database.open_database

    def small(path: Path) -> sqlite3.Connection:
        result = connect(path)
        result.execute("PRAGMA max_page_count=30")
        return result

    day = tmp_path / "day"
    day.mkdir()
    for number in range(20):
        session(day, "case-report").rename(day / f"{number}.session.json")
    with between(embedded, lambda *_: None) as server, monkeypatch.context() as patch:
        patch.setattr(database, "open_database", small)
        done = run("push", day, "--server", server.url)
        assert (done.code, server.requests) == (74, [])
        assert "no space is left" in done.err
    assert (
        run("push", day, "--server", embedded, "--json").out.count(
            '"outcome": "created", "resources"'
        )
        == 20
    )


def test_disk_full_once_the_session_was_sent(run: Run, embedded: str, tmp_path: Path) -> None:
    """What was sent and could not be written down is asked for by the next push, and there once."""
    file = session(tmp_path)
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    line = [sys.executable, "-m", "dnfhir", "push", str(file), "--json"]

    def fills(ask: Ask) -> Reply:
        result = ask()
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (0, 0))
        return result

    with between(embedded, first(fills)) as server:
        line += ["--server", server.url]
        with subprocess.Popen(
            line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
        ) as process:
            _, err = process.communicate(timeout=60)
        assert process.returncode == 74, err
        assert b"Traceback" not in err
        again = subprocess.run(line, capture_output=True, env=environment, timeout=60, check=False)
        assert again.returncode == 0, again.stderr
    is_there_once(run, file, embedded)


@pytest.mark.parametrize("jump", [YEAR, -YEAR])
def test_clock_jumps_during_a_delivery(
    run: Run, embedded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jump: float
) -> None:
    """A year ahead or back between two tries: the second one comes all the same, and soon."""
    real, jumped = time.time, 0.0

    def busy(_: Ask) -> Reply:
        nonlocal jumped
        jumped = jump
        return outcome(503)

    monkeypatch.setattr(time, "time", lambda: real() + jumped)
    file, began = session(tmp_path), time.monotonic()
    with between(embedded, first(busy)) as server:
        done = run("push", file, "--server", server.url, "--wait", "20", "--json")
    assert (done.code, receipt(done)["outcome"]) == (0, "created")
    assert time.monotonic() - began < 10
    is_there_once(run, file, embedded)


@pytest.mark.parametrize("jump", [YEAR, -YEAR])
def test_clock_jumps_between_two_runs(
    run: Run, embedded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jump: float
) -> None:
    """What waits for a server for an hour does not wait for a year because the clock was set back."""
    file, real = session(tmp_path), time.time
    with between(
        embedded, every(lambda _: outcome(503, headers={"Retry-After": "3600"}))
    ) as server:
        assert run("push", file, "--server", server.url, "--wait", "5").code == 75
    with sqlite3.connect(next(Path(os.environ["XDG_STATE_HOME"]).rglob("outbox.db"))) as box:
        box.execute(
            "UPDATE document SET target = ?", (embedded,)
        )  # the server is back, under its other name
    assert run("outbox", "watch", "--for", "0.3", "--server", embedded).out == "", (
        "it is not due for an hour"
    )
    monkeypatch.setattr(time, "time", lambda: real() + jump)
    done = run("outbox", "watch", "--for", "0.7", "--server", embedded, "--json")
    assert (done.code, receipt(done)["state"]) == (0, "delivered")
