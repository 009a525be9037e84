"""Eight pushes of a session at once, of one version or of four, from one outbox or two: one record, nothing silent."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from dnfhir.delivery import Delivery, DocumentResult, Sender
from dnfhir.errors import DnfhirError
from dnfhir.fhir import jsontext
from dnfhir.outbox import Outbox
from dnfhir.server.capabilities import RememberedTarget
from dnfhir.session import Session, read_session
from dnfhir.transport.retrying import RetryingTransport
from dnfhir.transport.transport import Transport
from tests.checker import Submission, check
from tests.documents import example, of_its_own
from tests.sizes import size

Json = dict[str, Any]
Tell = Callable[[str, object], None]
ROUNDS = size(3, 200)
AT_ONCE = 8
VERSIONS = 4
WAIT_S = 100.0
#: What a push says that met another document of its session in the middle.
AT_THE_SAME_MOMENT = re.compile("at the same moment|changed on the server by somebody else")


def versions(number: int) -> list[Json]:
    """Newer and newer documents of one session; each says something new, and drops something."""
    first = of_its_own(example("declined"))
    results = []
    for version in range(number):
        document = copy.deepcopy(first)
        document["recorded_at"] = f"2026-11-{version + 1:02}T12:00:00+01:00"
        document["note"] = f"Versie {version}"
        document["aftercare"] = [
            ["warmth"],
            ["drink water"],
            ["warmth", "stretching"],
            ["light movement"],
        ][version]
        results.append(document)
    return results


def race(url: str, documents: list[Json], outboxes: list[Path]) -> list[DocumentResult]:
    """Eight deliveries that start together, taking turns with the versions and the outboxes."""
    start, ask = Barrier(AT_ONCE), RememberedTarget()

    def one(number: int) -> DocumentResult:
        session = read(documents[number % len(documents)])
        with (
            Outbox(outboxes[number % len(outboxes)]) as outbox,
            RetryingTransport(Transport(url)) as transport,
        ):
            delivery = Delivery(
                outbox, url, Sender(transport, ask=ask), lambda _: DnfhirError("a defect")
            )
            start.wait()
            mine = outbox.add(session, url)
            return next(
                settled for settled in delivery.run([mine], WAIT_S) if settled.number == mine
            )

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(one, range(AT_ONCE)))


def read(document: Json) -> Session:
    return read_session(jsontext.canonical(document).encode())


def outboxes(tmp_path: Path, number: int) -> list[Path]:
    return [tmp_path / f"state{each}" / "outbox.db" for each in range(number)]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("several", [1, 2], ids=["one outbox", "two outboxes"])
def test_eight_pushes_of_one_version_at_once_leave_one_record(
    server: str, tmp_path: Path, several: int, record_property: Tell, request: pytest.FixtureRequest
) -> None:
    embedded = "embedded" in request.node.name
    for _ in range(ROUNDS):
        documents = versions(1)
        settled = race(server, documents, outboxes(tmp_path, several))
        assert {(one.result.state, one.result.exit_code) for one in settled} == {("delivered", 0)}
        assert check(server, map(Submission, documents), identical_put_is_a_version=embedded) == []
    record_property("proof", f"{ROUNDS} rounds of {AT_ONCE}: 0 duplicates")


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("several", [1, 2], ids=["one outbox", "two outboxes"])
def test_eight_pushes_of_four_versions_at_once_overwrite_nothing_newer_in_silence(
    server: str, tmp_path: Path, several: int, record_property: Tell, request: pytest.FixtureRequest
) -> None:
    embedded = "embedded" in request.node.name
    reported = 0
    for _ in range(ROUNDS):
        documents = versions(VERSIONS)
        settled = race(server, documents, outboxes(tmp_path, several))
        assert {one.result.state for one in settled} <= {"delivered", "conflict"}, settled
        submitted = [Submission(document, "maybe") for document in documents[:-1]]
        result = check(
            server, [*submitted, Submission(documents[-1])], identical_put_is_a_version=embedded
        )
        reported += any(AT_THE_SAME_MOMENT.search(one.result.reason) for one in settled)
        silent = not any(AT_THE_SAME_MOMENT.search(one.result.reason) for one in settled)
        wrong = [
            one for one in result if silent or one.kind not in ("content", "history", "provenance")
        ]
        assert wrong == [], (wrong, [one.result for one in settled])
    figure = f"{ROUNDS} rounds of {AT_ONCE}: 0 duplicates, nothing newer overwritten in silence"
    record_property("proof", f"{figure}; {reported} rounds ended in a conflict that says so")
