"""Answers that are none: nothing is believed of them, and the session is there once all the same."""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import Run
from tests.failures.between import (
    CAPABLE,
    Ask,
    Json,
    between,
    every,
    first,
    is_there_once,
    is_transaction,
    receipt,
    session,
    states,
    transactions,
)
from tests.fakes.fault_answers import FHIR, Reply, html
from tests.fakes.misbehaving import Behaviour, Received, answer, serving

Change = Callable[[Json], Any]


def _with(bundle: Json, **elements: Any) -> Json:
    return {**bundle, **elements}


#: What is made of the server's own answer to a transaction that it carried out.
AFTER: dict[str, Callable[[Reply], Reply]] = {
    "2xx that is HTML": lambda _: html(),
    "empty": lambda _: Reply(200),
    "204 and empty": lambda _: Reply(204),
    "cut in half": lambda reply: Reply(200, reply.body[: len(reply.body) // 2], reply.headers),
    "a wrong Bundle type": lambda reply: _changed(
        reply, lambda bundle: _with(bundle, type="searchset")
    ),
    "no Bundle": lambda reply: _changed(reply, lambda _: {"resourceType": "Patient"}),
    "fewer entries": lambda reply: _changed(
        reply, lambda bundle: _with(bundle, entry=bundle["entry"][:-1])
    ),
    "no entries": lambda reply: _changed(reply, lambda bundle: _with(bundle, entry=[])),
    "more entries": lambda reply: _changed(
        reply, lambda bundle: _with(bundle, entry=[*bundle["entry"], {}])
    ),
    "entries in another order": lambda reply: _changed(
        reply, lambda one: _with(one, entry=one["entry"][::-1])
    ),
    "500 after all": lambda _: Reply(500),
    "502 after all": lambda _: html_with(502),
}


def html_with(status: int) -> Reply:
    """A page with an error status."""
    return Reply(status, html().body, html().headers)


def _changed(reply: Reply, change: Change) -> Reply:
    return Reply(200, json.dumps(change(json.loads(reply.body))).encode(), reply.headers)


@pytest.mark.parametrize("name", AFTER)
def test_an_answer_to_what_was_carried_out(
    run: Run, embedded: str, tmp_path: Path, name: str
) -> None:
    file = session(tmp_path)
    with between(embedded, first(lambda ask: AFTER[name](ask()))) as server:
        done = run("push", file, "--server", server.url, "--wait", "20", "--json")
        assert (done.code, receipt(done)["state"]) == (0, "delivered"), done.err
        assert transactions(server) == 1, "it asks, and sends nothing again"
    is_there_once(run, file, embedded)


def test_2xx_html_and_nothing_stored(run: Run, embedded: str, tmp_path: Path) -> None:
    """A login page in place of the server: never taken for success, and the session goes once the server is back."""
    file = session(tmp_path)
    with between(embedded, first(lambda _: html())) as server:
        done = run("push", file, "--server", server.url, "--wait", "20", "--json")
        assert (done.code, receipt(done)["outcome"], transactions(server)) == (0, "created", 2)
    is_there_once(run, file, embedded)


def _inside(status: str) -> Callable[[Received, Ask], Reply | None]:
    """A 200 with as many entries as were sent, of which the last one failed; nothing was carried out."""
    issue = [{"severity": "error", "code": "processing", "diagnostics": "not this one"}]
    failed = {
        "response": {
            "status": status,
            "outcome": {"resourceType": "OperationOutcome", "issue": issue},
        }
    }

    def spoil(received: Received, _: Ask) -> Reply | None:
        if not is_transaction(received):
            return None
        sent = json.loads(received.body)["entry"][:-1]
        done = [
            {"response": {"status": "200 OK", "location": _location(one["request"])}}
            for one in sent
        ]
        bundle = {
            "resourceType": "Bundle",
            "type": "transaction-response",
            "entry": [*done, failed],
        }
        return Reply(200, json.dumps(bundle).encode(), {"Content-Type": FHIR})

    return spoil


def _location(request: Json) -> str:
    return request["url"] if request["method"] == "PUT" else f"{request['url']}/1"


@pytest.mark.parametrize(
    ("status", "code", "state"),
    [
        ("400 Bad Request", 69, "rejected"),
        ("422", 69, "rejected"),
        ("412", 76, "conflict"),
        ("429 Too Many Requests", 75, "queued"),
        ("503", 75, "queued"),
        ("500", 75, "queued"),
        ("nonsense", 75, "unknown"),
    ],
)
def test_an_entry_that_failed_inside_a_200(  # noqa: PLR0917 (fixtures)
    run: Run, embedded: str, tmp_path: Path, status: str, code: int, state: str
) -> None:
    file = session(tmp_path)
    with between(embedded, _inside(status)) as server:
        done = run("push", file, "--server", server.url, "--wait", "0.3", "--json")
    reported = receipt(done)
    assert (done.code, reported["outcome"], reported["state"]) == (code, "failed", state)
    assert states(run) == [state]
    assert receipt(run("push", file, "--server", embedded, "--json"))["outcome"] == "created"


def _endless(connection: socket.socket, _: Received) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\n\r\n")
    block = b" " * 1_000_000
    for _turn in range(200):
        connection.sendall(block)


#: 200 MB of blanks in 200 kB.
_BOMB = gzip.compress(b" " * 200_000_000, 1)
_PACKED = answer(_BOMB, headers={"Content-Encoding": "gzip"})


@pytest.mark.parametrize("behaviour", [_endless, _PACKED], ids=["unbounded body", "gzip bomb"])
def test_a_body_without_bound(
    run: Run, embedded: str, tmp_path: Path, behaviour: Behaviour
) -> None:
    file = session(tmp_path)

    def after(ask: Ask) -> Behaviour:
        ask()
        return behaviour

    with between(embedded, first(after)) as server:
        done = run("push", file, "--server", server.url, "--wait", "20", "--json")
        assert (done.code, receipt(done)["state"], transactions(server)) == (0, "delivered", 1), (
            done.err
        )
    is_there_once(run, file, embedded)
    with serving(behaviour) as bad:
        done = run("push", session(tmp_path), "--server", bad.url, "--wait", "5", "--json")
    assert (done.code, receipt(done)["state"]) == (78, "queued")
    assert "larger than 50000000 bytes" in done.err


def test_a_server_that_is_none_is_78_and_nothing_is_sent(run: Run, tmp_path: Path) -> None:
    with serving(answer({**CAPABLE, "fhirVersion": "3.0.2"})) as old:
        done = run("push", session(tmp_path), "--server", old.url, "--wait", "3", "--json")
    assert (done.code, receipt(done)["state"], transactions(old)) == (78, "queued", 0)


def test_a_login_page_for_everything_is_78_and_the_session_waits(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    file = session(tmp_path)
    with between(embedded, lambda *_: html()) as server:
        done = run("push", file, "--server", server.url, "--wait", "0.3", "--json")
    assert (done.code, receipt(done)["state"], transactions(server)) == (78, "queued", 0)
    assert run("push", file, "--server", embedded).code == 0


def test_a_refusal_is_a_dead_letter_and_stops_no_other(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    session(tmp_path)
    session(tmp_path / "..", "declined").replace(tmp_path / "two.session.json")
    with between(embedded, first(lambda _: Reply(422))) as server:
        done = run("push", tmp_path, "--server", server.url, "--concurrency", "1", "--json")
    assert done.code == 69
    assert sorted(states(run)) == ["delivered", "rejected"]


def test_errors_of_a_gateway_are_no_dead_letters(run: Run, embedded: str, tmp_path: Path) -> None:
    with between(embedded, every(lambda _: html_with(404))) as server:
        done = run("push", session(tmp_path), "--server", server.url, "--wait", "0.3", "--json")
    assert (done.code, states(run)) == (78, ["queued"])
