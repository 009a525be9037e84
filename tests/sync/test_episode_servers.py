"""Sessions of one series pushed at once to real servers: one series that says what all of them say."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from dnfhir.errors import DnfhirError, SessionError
from dnfhir.fhir import jsontext
from dnfhir.mappers import Mapped, map_session
from dnfhir.server.capabilities import RememberedTarget
from dnfhir.server.reader import Reader
from dnfhir.session import read_session
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import Receipt
from dnfhir.transport.redact import Redactor
from dnfhir.transport.transport import Transport
from tests.documents import example, of_its_own
from tests.sizes import size

Json = dict[str, Any]
Tell = Callable[[str, object], None]
STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])


def mapped(document: Json) -> Mapped:
    return map_session(read_session(jsontext.canonical(document).encode()))


def series() -> list[Json]:
    """The three sessions of the example's episode, as one patient's of this test's own."""
    first, *rest = (of_its_own(example(f"episode-{number}")) for number in (1, 2, 3))
    people = {role: first[role] for role in ("patient", "practitioner", "practice")}
    return [first, *({**document, **people} for document in rest)]


def pushed(document: Json, url: str, strategy: str) -> Receipt:
    with Transport(url) as transport:
        return push(mapped(document), transport, PushOptions(strategy=strategy))


def the_series(document: Json, url: str) -> Json:
    """The one EpisodeOfCare of a document."""
    (wanted,) = [entry for entry in mapped(document).entries if entry.role == "episode"]
    with Transport(url) as transport:
        (result,) = Reader(transport, Redactor(())).find("EpisodeOfCare", wanted.identifier)
    return result.resource


def push_together(documents: list[Json], url: str, strategy: str) -> list[int]:
    """The exit codes of pushes by threads that start together."""
    start, ask = Barrier(len(documents)), RememberedTarget()

    def one(document: Json) -> int:
        record = mapped(document)
        with Transport(url) as transport:
            start.wait()
            try:
                push(record, transport, PushOptions(strategy=strategy), ask=ask)
            except DnfhirError as failure:
                return failure.exit_code
        return 0

    with ThreadPoolExecutor(len(documents)) as pool:
        return list(pool.map(one, documents))


@STRATEGIES
def test_three_sessions_in_turn_make_one_series_and_the_last_closes_it(
    server: str, strategy: str
) -> None:
    documents = series()
    statuses = []
    for document in documents:
        pushed(document, server, strategy)
        statuses.append(the_series(document, server)["status"])
    assert statuses == ["active", "active", "finished"]
    for document in documents:
        assert pushed(document, server, strategy).outcome == "unchanged"
    end = documents[2]["episode"]["ended_at"]
    assert the_series(documents[0], server)["period"]["end"] == end


@STRATEGIES
def test_sessions_of_one_series_at_once_are_done_or_to_be_tried_again(
    server: str, strategy: str, record_property: Tell
) -> None:
    rounds = size(2, 10)
    for _ in range(rounds):
        documents = series()
        codes = push_together(documents, server, strategy)
        assert set(codes) <= {0, 75}, codes
        assert 0 in codes
        for document, code in zip(documents, codes, strict=True):
            if code:
                pushed(document, server, strategy)
        result = the_series(documents[0], server)
        assert (result["status"], result["period"]["end"]) == (
            "finished",
            documents[2]["episode"]["ended_at"],
        )
        assert all(
            pushed(document, server, strategy).outcome == "unchanged" for document in documents
        )
    record_property("proof", f"{rounds} rounds, one series each")


@STRATEGIES
def test_the_series_of_another_patient_is_refused_and_nothing_is_written(
    server: str, strategy: str
) -> None:
    first, second, _ = series()
    pushed(first, server, strategy)
    stranger = {**second, "patient": of_its_own(second)["patient"]}
    with pytest.raises(SessionError) as caught:
        pushed(stranger, server, strategy)
    assert caught.value.problems[0].pointer == "/episode/id"
    (visit,) = [entry for entry in mapped(stranger).entries if entry.role == "encounter"]
    with Transport(server) as transport:
        assert Reader(transport, Redactor(())).find("Encounter", visit.identifier) == []
