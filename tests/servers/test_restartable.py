"""The durable servers lose nothing that they acknowledged, and can be put back to an older backup."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
import requests

from tests.servers.restartable import DurableHapi, DurableSandbox, Restartable

MAKERS: dict[str, Callable[[Path], DurableHapi | DurableSandbox]] = {
    "hapi": DurableHapi,
    "embedded": DurableSandbox,
}


@pytest.fixture(scope="module", params=list(MAKERS))
def durable(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Restartable]:
    with MAKERS[request.param](tmp_path_factory.mktemp(request.param) / "data") as running:
        yield running


def _write(url: str) -> str | None:
    """One transaction; the id of its Patient once it was acknowledged, None when it was not."""
    key = str(uuid4())
    entry = {
        "resource": {"resourceType": "Patient", "id": key},
        "request": {"method": "PUT", "url": f"Patient/{key}"},
    }
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}
    try:
        answer = requests.post(
            url, json=bundle, headers={"Content-Type": "application/fhir+json"}, timeout=20
        )
    except requests.RequestException:
        return None
    return key if answer.ok else None


def _there(url: str, key: str) -> bool:
    headers = {"Cache-Control": "no-cache"}
    return requests.get(f"{url}/Patient/{key}", headers=headers, timeout=20).status_code == 200


def _kill_while_writing(durable: Restartable, acknowledged: list[str], enough: int) -> None:
    """SIGKILL while transactions arrive, without a pause after the last answer."""
    reached, ended = threading.Event(), threading.Event()

    def write() -> None:
        while not ended.is_set():
            if key := _write(durable.url):
                acknowledged.append(key)
            if len(acknowledged) >= enough:
                reached.set()

    writer = threading.Thread(target=write)
    writer.start()
    assert reached.wait(60)
    durable.kill()
    ended.set()
    writer.join()


def test_what_was_acknowledged_before_sigkill_is_there_after_a_restart_at_the_same_address(
    durable: Restartable,
) -> None:
    url, acknowledged = durable.url, list[str]()
    _kill_while_writing(durable, acknowledged, 40)
    durable.start()
    assert durable.url == url
    assert [key for key in acknowledged if not _there(url, key)] == []


def test_a_restored_backup_holds_what_was_there_then_and_nothing_newer(
    durable: Restartable, tmp_path: Path
) -> None:
    old = _write(durable.url)
    durable.stop()
    durable.backup(tmp_path / "backup")
    durable.start()
    new = _write(durable.url)
    assert old
    assert new
    with pytest.raises(RuntimeError, match="runs"):
        durable.restore(tmp_path / "backup")
    durable.kill()
    durable.restore(tmp_path / "backup")
    durable.start()
    assert _there(durable.url, old)
    assert not _there(durable.url, new)
