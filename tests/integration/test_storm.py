"""The proofs' own machinery, end to end: a storm, pushed one by one through the fault proxy, checked from outside."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from dnfhir.errors import TEMPORARY as TRY_AGAIN
from dnfhir.errors import DnfhirError, TemporaryError
from dnfhir.sync.push import push
from dnfhir.sync.receipt import receipt_of
from dnfhir.transport.network import Network
from dnfhir.transport.response import Response
from dnfhir.transport.transport import Transport
from tests.fakes.fault_proxy import FaultProxy
from tests.fakes.faults import Schedule
from tests.integration.support import mapped
from tests.servers.restartable import DurableSandbox, Restartable
from tests.storms.storm import POISON, Storm, Stormy, storm
from tests.storms.storm_server import deviations, in_order, prepare

Json = dict[str, Any]
_ENOUGH = 200


class _Retrying(Transport):
    """Reads again until a server answers, whatever stands between: without it no push comes to its end here."""

    def get(self, path: str, params: Any = ()) -> Response:
        return _again(lambda: super(_Retrying, self).get(path, params))

    def search(self, resource_type: str, params: Any) -> Response:
        return _again(lambda: super(_Retrying, self).search(resource_type, params))


def _again(ask: Callable[[], Response]) -> Response:
    for _ in range(_ENOUGH):
        with suppress(TemporaryError):
            answer = ask()
            if answer.is_fhir and answer.status < 500 and answer.status != 429:
                return answer
        time.sleep(0.02)
    raise AssertionError("the server never answered")


def _deliver(one: Stormy, url: str) -> list[Json]:
    """Push until it is final; every receipt. The last has the exit code that the storm expects."""
    receipts: list[Json] = []
    for _ in range(_ENOUGH):
        code = 0
        with _Retrying(url, network=Network(read_timeout=5, total_timeout=8)) as transport:
            try:
                receipt = push(mapped(one.document), transport)
            except DnfhirError as error:
                code, result = error.exit_code, receipt_of(error)
                assert result is not None
                receipt = result
        receipts.append(receipt.as_json())
        if code != TRY_AGAIN:
            assert code == one.exit_code, one.name
            return receipts
    raise AssertionError(f"{one.name} never came to an end")


def test_a_storm_through_faults_leaves_exactly_what_was_submitted(embedded: str) -> None:
    whole = storm(uuid4().hex[:8], 11, 10, corrections=0.3, troubled=4)
    prepare(embedded, whole)
    with FaultProxy(embedded, Schedule(12, share=0.4), slow_seconds=0.1, poison=POISON) as proxy:
        receipts = [receipt for one in whole.stormy for receipt in _deliver(one, proxy.url)]
        tally = proxy.tally()
    assert deviations(embedded, whole, receipts) == []
    assert tally.share >= 0.3
    assert tally.exchanges > 200
    assert tally.foreign_contacts == 0


def _kill_and_start(server: Restartable, after: float) -> None:
    time.sleep(after)
    server.kill()
    server.start()


def test_a_server_killed_in_the_middle_and_put_back_to_an_older_backup_gets_everything_again(
    tmp_path: Path,
) -> None:
    whole = storm(uuid4().hex[:8], 13, 8, corrections=0)
    with (
        DurableSandbox(tmp_path / "data") as server,
        FaultProxy(server.url, Schedule(14, share=0.2), slow_seconds=0.1) as proxy,
    ):
        receipts = []
        for number, one in enumerate(whole.stormy):
            if number == 4:
                server.stop()
                server.backup(tmp_path / "backup")
                server.start()
            nemesis = threading.Thread(target=_kill_and_start, args=(server, 0.01 * number))
            nemesis.start()
            receipts += _deliver(one, proxy.url)
            nemesis.join()
        assert deviations(server.url, whole, receipts) == []
        server.kill()
        server.restore(tmp_path / "backup")
        server.start()
        lost = {
            one.where.partition("#")[0]
            for one in deviations(server.url, whole)
            if one.kind == "missing"
        }
        assert lost == {one.document["id"] for one in whole.stormy[4:]}
        receipts = [receipt for one in whole.stormy for receipt in _deliver(one, proxy.url)]
        assert deviations(server.url, whole, receipts) == []
        assert proxy.tally().unreachable > 0


def test_a_storm_is_the_same_for_the_same_seed_and_its_files_stand_in_order() -> None:
    def made(prefix: str, seed: int) -> Storm:
        return storm(prefix, seed, 60, troubled=4)

    assert made("a", 1) == made("a", 1)
    assert made("a", 1) != made("a", 2)
    ids = {one.document["id"] for one in made("a", 1).stormy}
    assert not ids & {one.document["id"] for one in made("b", 1).stormy}
    assert in_order(made("a", 1))
    assert {one.fate for one in made("a", 1).stormy} == {"delivered", "conflict", "rejected"}
    assert {one.wave for one in made("a", 1).stormy} == {1, 2}
