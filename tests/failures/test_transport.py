"""Where requests and credentials go: nowhere but to the configured server."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.failures.between import between, every, receipt, session, states
from tests.fakes.fault_answers import Reply
from tests.fakes.misbehaving import answer, serving
from tests.fakes.sockets import Foreign


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_of_a_transaction_is_not_followed(
    run: Run, embedded: str, tmp_path: Path, status: int
) -> None:
    """Not with the body (307, 308), and not as a GET that ends in 200 with nothing stored (301, 302, 303)."""
    file = session(tmp_path)
    with serving(answer({"resourceType": "Bundle", "type": "transaction-response"})) as elsewhere:
        moved = Reply(status, b"", {"Location": elsewhere.url})
        with between(embedded, every(lambda _: moved)) as server:
            done = run("push", file, "--server", server.url, "--wait", "0.3", "--json")
    assert (done.code, elsewhere.connections) == (78, 0)
    assert "redirects are not followed" in done.err
    assert states(run) == ["queued"]
    assert receipt(run("push", file, "--server", embedded, "--json"))["outcome"] == "created"


def test_netrc_does_not_replace_the_bearer_token_nor_give_one(
    run: Run, embedded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".netrc").write_text(
        "machine 127.0.0.1 login somebody password canary\n", encoding="utf-8"
    )
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    file = session(tmp_path)
    with between(embedded, lambda *_: None) as server:
        assert run("push", file, "--server", server.url).code == 0
        assert {one.headers.get("authorization") for one in server.requests} == {None}
        server.requests.clear()
        monkeypatch.setenv("DNFHIR_TOKEN", "mine")
        assert run("push", file, "--server", server.url).code == 0
        assert {one.headers.get("authorization") for one in server.requests} == {"Bearer mine"}


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"])
def test_proxies_of_the_environment_are_not_used(
    run: Run, embedded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    foreign = Foreign()
    monkeypatch.setenv(name, foreign.url)
    assert run("push", session(tmp_path), "--server", embedded).code == 0
    assert foreign.contacts == 0
    foreign.close()


def test_a_password_goes_to_the_server_and_to_no_redirect(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DNFHIR_USER", "u")
    monkeypatch.setenv("DNFHIR_PASSWORD", "canary")
    foreign = Foreign()
    with serving(answer(b"", 302, {"Location": foreign.url})) as server:
        assert run("push", session(tmp_path), "--server", server.url, "--wait", "0.3").code == 78
    assert (
        server.requests[0].headers["authorization"]
        == "Basic " + base64.b64encode(b"u:canary").decode()
    )
    assert foreign.contacts == 0
    foreign.close()
