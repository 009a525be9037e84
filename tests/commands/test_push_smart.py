"""`dnfhir push` to a FHIR server behind SMART: tokens that end while the run goes on, and some that are withdrawn."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from joserfc.jwk import ECKey

from dnfhir.fhir import jsontext
from tests.commands.conftest import Run
from tests.documents import example, of_its_own
from tests.servers.oidc_server import Client, OidcServer

SHORT = Client(
    "practice", ECKey.generate_key("P-384"), "ES384", seconds=2
)  # whole seconds: a token of 1 s may end at once
SESSIONS = 20


@pytest.fixture
def oidc(embedded: str) -> Iterator[OidcServer]:
    with OidcServer(SHORT, behind=embedded) as server:
        yield server


def test_a_run_that_outlives_its_tokens_brings_every_session_once(
    run: Run, oidc: OidcServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, file = tmp_path / "key.pem", tmp_path / "day.ndjson"
    key.write_bytes(SHORT.key.as_pem(private=True))
    lines = [jsontext.canonical(of_its_own(example("declined"))) for _ in range(SESSIONS)]
    file.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setenv("DNFHIR_CLIENT_ID", SHORT.client_id)
    monkeypatch.setenv("DNFHIR_CLIENT_KEY_FILE", str(key))
    stop = threading.Event()
    revoking = threading.Thread(target=_revoke, args=(oidc, stop))
    revoking.start()
    try:
        done = run("push", file, "--server", oidc.fhir, "--json")
    finally:
        stop.set()
        revoking.join()
    assert done.code == 0, done.err
    assert [json.loads(line)["outcome"] for line in done.out.splitlines()] == ["created"] * SESSIONS
    seen = oidc.seen()
    jtis = [token["claims"]["jti"] for token in seen["tokens"]]
    assert len(jtis) == len(set(jtis)) >= 3
    statuses = [one["status"] for one in seen["fhir"]]
    assert 401 in statuses, "a token was withdrawn in mid-run"
    assert run("push", file, "--server", oidc.fhir).out.count(": unchanged on ") == SESSIONS


def _revoke(oidc: OidcServer, stop: threading.Event) -> None:
    while not stop.wait(0.4):
        oidc.revoke()
