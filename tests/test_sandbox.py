"""The embedded server: started and stopped for real, alone on its folder, shut to everybody else."""

from __future__ import annotations

import os
import re
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit
from uuid import NAMESPACE_URL, uuid5

import pytest
import requests

from dnfhir.errors import ConfigError, StorageError
from dnfhir.sandbox import Sandbox, default_folder
from dnfhir.server.capabilities import read_target
from dnfhir.transport.transport import Transport

ROOT = Path(__file__).parents[1]
COMMAND = "from dnfhir.commands.sandbox import sandbox; sandbox()"
CANARY = "canary999990019"


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("sandbox") / "data") as running:
        yield running


def _transaction(number: int) -> dict[str, Any]:
    """Three people by conditional create, ten resources by client id, as a push sends them."""
    entries = []
    for kind in ("Patient", "Practitioner", "Organization"):
        identifier = {"system": "urn:test", "value": f"{CANARY}-{number}"}
        criteria = f"identifier={quote('urn:test|' + identifier['value'], safe='')}"
        entries.append(
            {
                "fullUrl": f"urn:uuid:{uuid5(NAMESPACE_URL, kind)}",
                "resource": {"resourceType": kind, "identifier": [identifier]},
                "request": {"method": "POST", "url": kind, "ifNoneExist": criteria},
            }
        )
    for place in range(10):
        key = str(uuid5(NAMESPACE_URL, f"{number}-{place}"))
        resource = {
            "resourceType": "Observation",
            "id": key,
            "status": "final",
            "code": {"text": "x"},
            "subject": {"reference": entries[0]["fullUrl"]},
        }
        request = {"method": "PUT", "url": f"Observation/{key}"}
        entries.append({"fullUrl": f"urn:uuid:{key}", "resource": resource, "request": request})
    return {"resourceType": "Bundle", "type": "transaction", "entry": entries}


def test_it_is_an_r4_server_on_loopback(sandbox: Sandbox) -> None:
    with Transport(sandbox.url) as transport:
        target = read_target(transport)
    assert sandbox.url.startswith("http://127.0.0.1:")
    assert target.strategy() == "client-id"
    assert target.transaction is True


def test_eight_identical_transactions_at_once_leave_no_duplicate(sandbox: Sandbox) -> None:
    def push(number: int, together: threading.Barrier, statuses: list[int]) -> None:
        with Transport(sandbox.url) as transport:
            together.wait()
            statuses.append(transport.transaction(_transaction(number)).status)

    for number in range(10):
        together, statuses = threading.Barrier(8), list[int]()
        pushes = [
            threading.Thread(target=push, args=(number, together, statuses)) for _ in range(8)
        ]
        for started in pushes:
            started.start()
        for started in pushes:
            started.join()
        assert statuses == [200] * 8
        with Transport(sandbox.url) as transport:
            for kind in ("Patient", "Practitioner", "Organization"):
                matches = transport.search(kind, {"identifier": f"urn:test|{CANARY}-{number}"})
                assert matches.body["total"] == 1


def test_its_folder_and_files_are_the_owners_only_and_its_log_holds_no_search(
    sandbox: Sandbox,
) -> None:
    """Also a search by URL, which sekmet logs by itself."""
    requests.get(f"{sandbox.url}/Patient", params={"identifier": CANARY}, timeout=10)
    requests.get(f"{sandbox.url}/Patient/{CANARY}", timeout=10)
    assert stat.S_IMODE(sandbox.data_dir.stat().st_mode) == 0o700
    assert all(
        stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 for path in sandbox.data_dir.rglob("*")
    )
    assert CANARY not in (sandbox.data_dir / "sandbox.log").read_text()


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Host": "evil.example"}])
def test_no_web_page_of_another_site_reaches_it(sandbox: Sandbox, headers: dict[str, str]) -> None:
    assert requests.get(f"{sandbox.url}/metadata", headers=headers, timeout=10).status_code == 403


def test_a_folder_serves_one_sandbox_at_a_time(sandbox: Sandbox) -> None:
    with pytest.raises(StorageError, match="another sandbox"):
        Sandbox(sandbox.data_dir).start()


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(StorageError, match=f"port {port} is taken"):
            Sandbox(tmp_path / "data", port).start()


def test_a_folder_that_cannot_be_made_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="folder"):
        Sandbox(tmp_path / "file" / "data").start()


def test_without_the_extra_it_says_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [])
    sys.modules.pop("sekmet", None)
    with pytest.raises(ConfigError, match=r"pip install 'dnfhir\[sandbox\]'"):
        Sandbox(tmp_path / "data").start()


def test_a_server_that_does_not_start_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "sandbox.db").mkdir()
    with pytest.raises(StorageError, match="did not start"):
        Sandbox(tmp_path).start()


def test_its_default_folder() -> None:
    assert default_folder({"XDG_DATA_HOME": "/d"}) == Path("/d/dnfhir/sandbox")
    assert default_folder({"HOME": "/h", "XDG_DATA_HOME": "."}) == Path(
        "/h/.local/share/dnfhir/sandbox"
    )
    with pytest.raises(ConfigError, match="--data"):
        default_folder({})


def _start(data: Path) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, "--data", str(data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )
    assert process.stdout is not None
    return process, process.stdout.readline().strip()


def _until_closed(url: str) -> None:
    port = urlsplit(url).port
    end = time.monotonic() + 15
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.05)
    raise AssertionError("the server still listens")


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_its_url_once_it_answers_and_ends_cleanly(
    tmp_path: Path, stop: signal.Signals
) -> None:
    """Data stay in the folder: a second start finds what the first one was given."""
    process, url = _start(tmp_path / "data")
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/fhir", url)
    with Transport(url) as transport:
        assert transport.transaction(_transaction(0)).status == 200
    process.send_signal(stop)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (0, "", "")
    _until_closed(url)
    with Sandbox(tmp_path / "data") as again, Transport(again.url) as transport:
        assert (
            transport.search("Patient", {"identifier": f"urn:test|{CANARY}-0"}).body["total"] == 1
        )


def test_it_dies_with_its_parent(tmp_path: Path) -> None:
    """Also when the parent is killed and can do nothing any more."""
    process, url = _start(tmp_path / "data")
    process.kill()
    process.communicate(timeout=20)
    _until_closed(url)


def test_a_server_that_dies_is_reported(tmp_path: Path) -> None:
    sandbox = Sandbox(tmp_path / "data")
    with sandbox:
        assert sandbox.process_id is not None
        os.kill(sandbox.process_id, signal.SIGKILL)
        with pytest.raises(StorageError, match="ended by itself"):
            sandbox.wait()


def test_its_help_names_the_extra() -> None:
    shown = subprocess.run(
        [sys.executable, "-c", COMMAND, "--help"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert "dnfhir[sandbox]" in shown.stdout
