"""What stands between the command and a real server here: it spoils what the test says, all else goes through."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from dnfhir.fhir import jsontext
from tests.commands.conftest import EntryResult, Run
from tests.documents import example, of_its_own
from tests.fakes.fault_answers import Reply
from tests.fakes.misbehaving import Behaviour, Received, Server, answer, serving

Json = dict[str, Any]
#: Asks the real server.
Ask = Callable[[], Reply]
#: The answer that takes the place of the server's; None: what the server says. A Behaviour writes it itself.
Spoil = Callable[[Received, Ask], Reply | Behaviour | None]
NOWHERE = "http://127.0.0.1:9/fhir"
CAPABLE: Json = {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1"}
_KEPT_BACK = ("connection", "content-length", "accept-encoding", "host", "authorization")


@contextmanager
def between(url: str, spoil: Spoil, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A gateway before the FHIR server at `url`, which is asked only when `spoil` wants it.

    The server's own address becomes the gateway's on the way back.
    """
    address, _, path = url.removeprefix("http://").partition("/")

    def behave(connection: socket.socket, received: Received) -> None:
        def ask() -> Reply:
            reported = _forwarded(address, path, received)
            return replace(reported, body=reported.body.replace(url.encode(), gateway.url.encode()))

        result = spoil(received, ask)
        result = ask() if result is None else result
        if isinstance(result, Reply):
            result = answer(result.body, result.status, result.headers)
        result(connection, received)

    with serving(behave, tls) as gateway:
        yield gateway


def _forwarded(address: str, path: str, received: Received) -> Reply:
    method, target, _ = received.line.split(" ")
    upstream = http.client.HTTPConnection(address, timeout=60)
    headers = {name: value for name, value in received.headers.items() if name not in _KEPT_BACK}
    upstream.request(method, target.replace("/fhir", f"/{path}", 1), received.body or None, headers)
    result = upstream.getresponse()
    body = result.read()
    upstream.close()
    return Reply(result.status, body, {"Content-Type": result.headers.get("Content-Type", "")})


def is_transaction(received: Received) -> bool:
    """Does the request write a session?"""
    return b'"type":"transaction"' in received.body.replace(b" ", b"")


def transactions(server: Server) -> int:
    """How many transactions arrived."""
    return sum(map(is_transaction, server.requests))


def first(change: Callable[[Ask], Reply | Behaviour], times: int = 1) -> Spoil:
    """Spoils the first transactions that come."""
    seen = count()

    def spoil(received: Received, ask: Ask) -> Reply | Behaviour | None:
        return change(ask) if is_transaction(received) and next(seen) < times else None

    return spoil


def every(change: Callable[[Ask], Reply | Behaviour]) -> Spoil:
    """Spoils every transaction."""
    return lambda received, ask: change(ask) if is_transaction(received) else None


def outcome(status: int, text: str = "not now", headers: dict[str, str] | None = None) -> Reply:
    """An OperationOutcome."""
    issue = {"severity": "error", "code": "processing", "diagnostics": text}
    body = json.dumps({"resourceType": "OperationOutcome", "issue": [issue]}).encode()
    return Reply(status, body, {"Content-Type": "application/fhir+json", **(headers or {})})


def fhir(body: Json) -> Reply:
    """A resource."""
    return Reply(200, json.dumps(body).encode(), {"Content-Type": "application/fhir+json"})


def settings(folder: Path, **values: float) -> tuple[str, str]:
    """Flags for a configuration of short times, in seconds."""
    file = folder / "config.toml"
    file.write_text(
        "".join(f"{name} = {value}\n" for name, value in values.items()), encoding="utf-8"
    )
    return ("--config", str(file))


def session(folder: Path, name: str = "undetermined", **elements: Any) -> Path:
    """A file with a session of its own patient and practice."""
    return written(folder, {**of_its_own(example(name)), **elements})


def written(folder: Path, document: Json, name: str = "one.session.json") -> Path:
    """A file with a document."""
    file = folder / name
    file.write_text(jsontext.canonical(document), encoding="utf-8")
    return file


def receipts(done: EntryResult) -> list[Json]:
    """The receipts of a run with --json."""
    return [json.loads(line) for line in done.out.splitlines()]


def receipt(done: EntryResult) -> Json:
    """The one receipt of a run with --json."""
    (result,) = receipts(done)
    assert "Traceback" not in done.err
    return dict(result)


def states(run: Run) -> list[str]:
    """The states of the outbox's documents."""
    return [entry["state"] for entry in receipts(run("outbox", "list", "--json"))]


def is_there_once(run: Run, file: Path, url: str) -> None:
    """The session is on the server as it was written once: nothing to send, and every resource in its first version."""
    again = receipt(run("push", file, "--server", url, "--json"))
    assert again["outcome"] == "unchanged"
    assert {line["version"] for line in again["resources"] if line["type"] not in SHARED} == {"1"}


#: Resources that are not the session's alone.
SHARED = ("Patient", "Practitioner", "Organization", "EpisodeOfCare")
