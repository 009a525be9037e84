"""The proof of delivery: many sessions through a bad network, dnfhir and server killed; nothing lost, nothing doubled.

The sessions go by real processes through the fault proxy. An outside checker reads the server afterwards.
"""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.fakes.fault_proxy import FaultProxy
from tests.fakes.faults import ALL, Schedule
from tests.integration.delivering import Pusher
from tests.servers.restartable import DurableHapi, DurableSandbox, Restartable
from tests.sizes import FULL, size
from tests.storms.storm import POISON, storm
from tests.storms.storm_server import deviations, prepare

SESSIONS = {"hapi": size(24, 2000), "embedded": size(60, 2000)}
KILLS = size(4, 50)
RESTARTS = size(1, 3)
SHARE = 0.38
LONGEST_S = 40.0 if FULL else 4.0


@pytest.fixture(params=[DurableHapi, DurableSandbox], ids=["hapi", "embedded"])
def durable(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Restartable]:
    """A server of the test's own that outlives its crashes."""
    with request.param(tmp_path / "server") as server:
        yield server


@pytest.mark.timeout(5400 if FULL else 280)
def test_a_storm_of_faults_kills_and_restarts_loses_nothing_and_doubles_nothing(
    durable: Restartable, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    whole = storm(uuid4().hex[:8], 7, SESSIONS[durable.name], troubled=8)
    prepare(durable.url, whole)
    began = time.monotonic()
    with FaultProxy(
        durable.url, Schedule(8, share=SHARE, kinds=ALL), slow_seconds=0.2, poison=POISON
    ) as proxy:
        pusher = Pusher(proxy.url, tmp_path / "sessions", tmp_path / "home")
        whole.write_folder(pusher.folder)
        crashing = threading.Thread(target=crash, args=(durable, random.Random(9)), daemon=True)
        crashing.start()
        pusher.run_and_kill(KILLS, random.Random(10), LONGEST_S)
        crashing.join()
        code = pusher.finish()
        tally = proxy.tally()
    seconds = time.monotonic() - began
    fates = Counter(one.fate for one in whole.stormy)
    assert code == 76
    assert Counter(entry["state"] for entry in pusher.entries()) == fates
    assert deviations(durable.url, whole, pusher.receipts) == []
    assert tally.share >= 0.30
    assert tally.foreign_contacts == 0
    assert "Traceback" not in pusher.stderr
    figure = (
        f"{SESSIONS[durable.name]} sessions in {len(whole.stormy)} documents, {tally.exchanges} exchanges of which "
        f"{tally.share:.0%} faulty, {KILLS} kill -9, {RESTARTS} server restarts: 0 lost, 0 duplicated, 0 wrong"
    )
    record_property("proof", f"{figure}; {dict(fates)}; {seconds:.0f} s")


def crash(server: Restartable, chance: random.Random) -> None:
    """Kill the server in the middle of things, and start it again."""
    for _ in range(RESTARTS):
        time.sleep(chance.uniform(2, LONGEST_S * 2))
        server.kill()
        server.start()
