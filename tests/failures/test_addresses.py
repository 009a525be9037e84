"""Absolute URLs that a server hands back lead to the same server, or nowhere."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.failures.between import (
    CAPABLE,
    Ask,
    Json,
    between,
    first,
    is_there_once,
    receipt,
    session,
    states,
    written,
)
from tests.fakes.fault_answers import Reply
from tests.fakes.misbehaving import Received, answer, serving
from tests.fakes.sockets import Foreign

NUMBER = {"system": "urn:test:patient", "value": "999990019"}


@pytest.fixture
def foreign() -> Iterator[Foreign]:
    result = Foreign()
    yield result
    result.close()


def _port(url: str) -> str:
    return url.rpartition(":")[2]


#: A `next` link from the server at localhost:{ours}, with a foreign server at 127.0.0.1:{theirs}.
ELSEWHERE = {
    "another host": "http://127.0.0.1:{theirs}/fhir?page=2",
    "prefix-host": "http://localhost.evil.example:{ours}/fhir?page=2",
    "prefix of the port": "http://localhost:{ours}0/fhir?page=2",
    "userinfo base@evil": "http://localhost:{ours}@127.0.0.1:{theirs}/fhir?page=2",
    "userinfo with a backslash": "http://localhost:{ours}\\@127.0.0.1:{theirs}/fhir?page=2",
    "base in the query": "http://127.0.0.1:{theirs}/?base=http://localhost:{ours}/fhir",
    "base in the path": "http://127.0.0.1:{theirs}/localhost:{ours}/fhir?page=2",
    "IDN that looks alike": "http://l\u043ecalhost:{ours}/fhir?page=2",
    "default port": "http://localhost/fhir?page=2",
    "..": "http://localhost:{ours}/fhir/../admin?page=2",
    ".. percent-encoded": "http://localhost:{ours}/fhir/%2e%2e/admin?page=2",
    "prefix of the path": "http://localhost:{ours}/fhirevil?page=2",
    "case of the path": "http://localhost:{ours}/FHIR?page=2",
    "another scheme": "https://localhost:{ours}/fhir?page=2",
    "no http at all": "file:///etc/passwd",
    "scheme-relative": "//127.0.0.1:{theirs}/fhir?page=2",
}
#: The same server, spelt otherwise.
HERE = {
    "case": "HTTP://LOCALHOST:{ours}/fhir?page=2",
    "IDN": "http://\uff4cocalhost:{ours}/fhir?page=2",
    "relative": "?page=2",
    "path": "/fhir?page=2",
}


@pytest.mark.parametrize("name", [*ELSEWHERE, *HERE])
def test_next_link(
    run: Run, tmp_path: Path, foreign: Foreign, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("DNFHIR_TOKEN", "mine")
    link = {**ELSEWHERE, **HERE}[name]

    def behave(connection: socket.socket, received: Received) -> None:
        path = received.line.split()[1]
        body: Json = {"resourceType": "Bundle", "type": "searchset"}
        if path.endswith("/metadata"):
            body = CAPABLE
        elif "page=2" not in path:
            url = link.format(ours=server.port, theirs=_port(foreign.url))
            body["link"] = [{"relation": "next", "url": url}]
        answer(body)(connection, received)

    with serving(behave) as server:
        where = f"http://localhost:{server.port}/fhir"
        done = run(
            "pull", "--patient", written(tmp_path, NUMBER, "patient.json"), "--server", where
        )
    followed = [one.line for one in server.requests if "page=2" in one.line]
    assert foreign.contacts == 0
    assert (done.code, len(followed)) == ((0, 1) if name in HERE else (78, 0)), done.err


def test_full_url_and_reference_of_another_server_are_not_followed(
    run: Run, tmp_path: Path, foreign: Foreign
) -> None:
    """A patient whose Encounter, under a foreign fullUrl, names foreign resources."""
    evil = f"{foreign.url}/fhir"
    person = {"resourceType": "Patient", "id": "1", "identifier": [NUMBER]}
    visit = {
        "resourceType": "Encounter",
        "id": "2",
        "subject": {"reference": f"{evil}/Patient/1"},
        "serviceProvider": {"reference": f"{evil}/Organization/1"},
    }
    record = {
        "resourceType": "Provenance",
        "id": "3",
        "target": [{"reference": f"{evil}/Encounter/2"}],
        "agent": [{"who": {"reference": f"{evil}/Practitioner/1"}}],
    }
    kinds = {"Patient": person, "Encounter": visit, "Provenance": record}

    def behave(connection: socket.socket, received: Received) -> None:
        path = received.line.split()[1].removeprefix("/fhir/").partition("?")[0]
        kind = path.partition("/")[0]
        if path == "metadata":
            return answer(CAPABLE)(connection, received)
        entry = {"fullUrl": f"{evil}/{kind}/9", "resource": kinds.get(kind, {"resourceType": kind})}
        return answer({"resourceType": "Bundle", "type": "searchset", "entry": [entry]})(
            connection, received
        )

    with serving(behave) as server:
        done = run(
            "pull", "--patient", written(tmp_path, NUMBER, "patient.json"), "--server", server.url
        )
    assert (foreign.contacts, "Traceback" in done.err, "defect" in done.err) == (0, False, False)
    assert len(server.requests) > 2


def test_location_of_another_server_is_not_followed(
    run: Run, embedded: str, tmp_path: Path, foreign: Foreign
) -> None:
    """Whatever address the server gives what it wrote, only the configured one is ever asked."""

    def moved(ask: Ask) -> Reply:
        output = json.loads(ask().body)
        for entry in output["entry"]:
            entry["response"]["location"] = (
                f"{foreign.url}/fhir/{entry['response']['location'].split('/fhir/')[-1]}"
            )
        return Reply(200, json.dumps(output).encode(), {"Content-Type": "application/fhir+json"})

    file = session(tmp_path)
    with between(embedded, first(moved)) as server:
        done = run("push", file, "--server", server.url, "--wait", "20", "--json")
    assert (done.code, receipt(done)["state"], foreign.contacts) == (0, "delivered", 0), done.err
    is_there_once(run, file, embedded)


@pytest.mark.parametrize(
    ("endpoint", "stated"),
    [
        ("http://127.0.0.1.evil.example/token", "plain http only goes to this machine"),
        ("http://evil.example/token", "plain http only goes to this machine"),
        ("https://user:canary@evil.example/token", "must not hold a user or password"),
        ("https://evil.example/token?base=http://127.0.0.1/fhir", "must not hold a query"),
        ("https://evil.example/a/../token", "unusable path"),
        ("ftp://evil.example/token", "must begin with https://"),
        ("https://ev\u0456l..example/token", "no usable host name"),
        (7, "names no token_endpoint"),
    ],
)
def test_token_endpoint(  # noqa: PLR0917 (fixtures)
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    smart: dict[str, str],
    endpoint: object,
    stated: str,
) -> None:
    for name, value in smart.items():
        monkeypatch.setenv(name, value)
    with serving(answer({"token_endpoint": endpoint})) as server:
        done = run("push", session(tmp_path), "--server", server.url, "--wait", "3")
    assert done.code == 78
    assert stated in done.err
    assert "canary" not in done.err
    assert all("smart-configuration" in one.line and not one.body for one in server.requests)
    assert states(run) == ["queued"]


def test_token_endpoint_that_redirects_and_jwks_elsewhere_bring_the_assertion_nowhere(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    smart: dict[str, str],
    foreign: Foreign,
) -> None:
    """dnfhir has no use for a server's jwks; a redirect of the token request is an error."""
    for name, value in smart.items():
        monkeypatch.setenv(name, value)

    def behave(connection: socket.socket, received: Received) -> None:
        if "smart-configuration" in received.line:
            result = {"token_endpoint": f"{server.url}/token", "jwks_uri": f"{foreign.url}/jwks"}
            return answer(result)(connection, received)
        return answer(b"", 307, {"Location": f"{foreign.url}/token"})(connection, received)

    with serving(behave) as server:
        done = run("push", session(tmp_path), "--server", server.url, "--wait", "3")
    assert (done.code, foreign.contacts) == (78, 0)
    assert "redirects are not followed" in done.err


@pytest.mark.parametrize(
    "url",
    [
        "https://user:canary@fhir.example/r4",
        "https://fhir.example/r4?canary=1",
        "https://fhir.example/canary/../r4",
        "https://can\u202eary.example/r4",
        "ftp://canary.example/r4",
    ],
)
def test_a_base_that_is_not_safe_is_not_repeated(run: Run, tmp_path: Path, url: str) -> None:
    for command in (
        ("push", session(tmp_path)),
        ("status", "x"),
        ("retract", "x", "--reason", "y"),
    ):
        done = run(*command, "--server", url)
        assert done.code == 78
        assert "canary" not in done.err + done.out
