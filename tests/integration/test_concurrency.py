"""Eight identical pushes at once: one record, no duplicate of any identifier, every loser told to try again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from dnfhir.errors import DnfhirError
from dnfhir.fhir import jsontext
from dnfhir.fhir.identifiers import IDENTIFIED_BY_TAG
from dnfhir.mappers import Entry
from dnfhir.server.capabilities import RememberedTarget
from dnfhir.sync.push import push
from dnfhir.transport.transport import Transport
from tests.documents import example, of_its_own
from tests.integration.support import Json, mapped, pushed, search, token
from tests.sizes import size

AT_ONCE = 8
Tell = Callable[[str, object], None]


def push_together(document: Json, url: str) -> list[int]:
    """The exit codes of eight pushes by threads that start together."""
    record, start, ask = mapped(document), Barrier(AT_ONCE), RememberedTarget()

    def one(_: int) -> int:
        with Transport(url) as transport:
            start.wait()
            try:
                push(record, transport, ask=ask)
            except DnfhirError as failure:
                return failure.exit_code
        return 0

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(one, range(AT_ONCE)))


def duplicates(document: Json, url: str) -> dict[str, int]:
    """How many resources each identifier of the record has on the server, where that is not one."""
    result = {
        entry.role: sum(_bears(one, entry) for one in _named(url, entry))
        for entry in mapped(document).entries
    }
    return {role: number for role, number in result.items() if number != 1}


def _named(url: str, entry: Entry) -> list[Json]:
    """All that the server gives for a name; the embedded one gives every Goal, whatever its identifier."""
    return search(url, entry.type, **_by_name(entry))


def _bears(resource: Json, entry: Entry) -> bool:
    """Whether a resource has the name that was asked for."""
    name = entry.identifier
    tags = [
        {"system": tag.get("system"), "value": tag.get("code")}
        for tag in resource.get("meta", {}).get("tag", [])
    ]
    names = resource.get("identifier", [])
    return any(
        one.items() >= name.items()
        for one in [*([names] if isinstance(names, dict) else names), *tags]
    )


def _by_name(entry: Entry) -> dict[str, str]:
    """The search for one resource; some types have no identifier search, so they are found by their tag."""
    return {"_tag" if entry.type in IDENTIFIED_BY_TAG else "identifier": token(entry.identifier)}


def test_eight_threads_at_once_leave_one_record(server: str, record_property: Tell) -> None:
    rounds = size(5, 50)
    for _ in range(rounds):
        document = of_its_own(example("case-report"))
        codes = push_together(document, server)
        assert set(codes) <= {0, 75}, codes
        assert 0 in codes
        assert duplicates(document, server) == {}
        assert pushed(document, server).outcome == "unchanged"
    record_property("proof", f"{rounds} rounds, no duplicate")


def test_eight_processes_at_once_leave_one_record(
    server: str, tmp_path: Path, record_property: Tell
) -> None:
    rounds = size(1, 5)
    for number in range(rounds):
        document = of_its_own(example("bilateral-shoulder"))
        file = tmp_path / f"{number}.json"
        file.write_text(jsontext.canonical(document), encoding="utf-8")
        command = [sys.executable, "-m", "dnfhir", "push", str(file), "--server", server, "--json"]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        running = [
            subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
            )
            for _ in range(AT_ONCE)
        ]
        answers = [process.communicate() for process in running]
        codes = [process.returncode for process in running]
        assert set(codes) <= {0, 75}, answers
        assert 0 in codes
        assert duplicates(document, server) == {}
        assert all(json.loads(answer[0])["session"] == document["id"] for answer in answers)
    record_property("proof", f"{rounds} rounds, no duplicate")
