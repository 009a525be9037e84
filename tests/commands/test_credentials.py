"""No secret is ever shown: every kind of credential, at servers that quote whatever they are sent."""

from __future__ import annotations

import json
import logging
import shlex
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, quote

import pytest
from joserfc.jwk import ECKey

from tests.commands.conftest import Run
from tests.documents import EXAMPLES
from tests.fakes.misbehaving import Received, answer, serving

CASE = EXAMPLES / "case-report.session.json"
CANARY = "canary7f3a9c51e0"
KEY = ECKey.generate_key("P-384")
Environ = Callable[[Path], dict[str, str]]


def _file(folder: Path, text: str) -> str:
    path = folder / "secret"
    path.write_text(text)
    return str(path)


def _smart(folder: Path) -> dict[str, str]:
    return {
        "CLIENT_ID": "me",
        "CLIENT_KEY_FILE": _file(folder, json.dumps(KEY.as_dict(private=True))),
    }


KINDS: dict[str, Environ] = {
    "token": lambda _: {"TOKEN": CANARY},
    "token file": lambda folder: {"TOKEN_FILE": _file(folder, CANARY)},
    "command": lambda _: {
        "TOKEN_COMMAND": shlex.join([sys.executable, "-c", f"print('{CANARY}')"])
    },
    "password": lambda _: {"USER": "u", "PASSWORD": CANARY},
    "password file": lambda folder: {"USER": "u", "PASSWORD_FILE": _file(folder, CANARY)},
    "smart": _smart,
}
#: What the FHIR server does, and what the command ends in.
FHIR = {401: 77, 403: 77, 400: 69, 500: 75, 429: 75, 302: 78, 200: 78}


class _Quoting:
    """A FHIR server with a token server beside it; both send back what they got, in every place they can."""

    def __init__(self, fhir_status: int, token_status: int = 200) -> None:
        self.fhir_status, self.token_status = fhir_status, token_status
        self.secrets = {CANARY, str(KEY.as_dict(private=True)["d"])}

    def __call__(self, connection: socket.socket, received: Received) -> None:
        path = received.line.split()[1]
        if path.endswith("smart-configuration"):
            host = received.headers["host"]
            return answer({"token_endpoint": f"http://{host}/token"})(connection, received)
        if path == "/token":
            return self._token(connection, received)
        shown = received.headers.get("authorization", "")
        self.secrets |= {shown.partition(" ")[2]} - {""}
        issue = {
            "severity": "error",
            "code": shown,
            "diagnostics": f"{shown} and {quote(shown, safe='')}",
        }
        body = (
            {"resourceType": "OperationOutcome", "issue": [issue]}
            if self.fhir_status != 200
            else {"html": shown}
        )
        headers = {"Location": f"http://evil.example/{shown.replace(' ', '_')}", "X-Echo": shown}
        return answer(body, self.fhir_status, headers)(connection, received)

    def _token(self, connection: socket.socket, received: Received) -> None:
        assertion = parse_qs(received.body.decode())["client_assertion"][0]
        self.secrets |= {assertion, *assertion.split(".")[1:]}
        good = {"access_token": CANARY, "token_type": "Bearer", "expires_in": 60}
        bad = {"error": f"{assertion} is refused", "error_description": assertion}
        answer(good if self.token_status == 200 else bad, self.token_status)(connection, received)


@pytest.fixture
def push(
    run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> Callable[[Environ, _Quoting], tuple[int, str]]:
    """Push with these variables; the exit code, and all that could be seen."""

    def command(kind: Environ, quoting: _Quoting) -> tuple[int, str]:
        for name, value in kind(tmp_path).items():
            monkeypatch.setenv(f"DNFHIR_{name}", value)
        caplog.set_level(logging.NOTSET)
        with serving(quoting) as server:
            done = run("push", CASE, "--wait", "1", "--server", server.url)
        assert server.requests
        return done.code, f"{done.out}{done.err}{caplog.text}"

    return command


Push = Callable[[Environ, _Quoting], tuple[int, str]]


def _hidden(text: str, quoting: _Quoting) -> None:
    for secret in quoting.secrets:
        assert secret not in text
    assert CANARY not in text.replace(" ", "")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", FHIR)
def test_a_fhir_server_that_quotes_the_credential(push: Push, kind: str, status: int) -> None:
    quoting = _Quoting(status)
    code, seen = push(KINDS[kind], quoting)
    assert code == FHIR[status]
    _hidden(seen, quoting)


@pytest.mark.parametrize(
    ("status", "expected"), [(400, 77), (401, 77), (404, 78), (307, 78), (503, 75), (201, 78)]
)
def test_a_token_server_that_quotes_the_assertion(push: Push, status: int, expected: int) -> None:
    quoting = _Quoting(200, token_status=status)
    code, seen = push(_smart, quoting)
    assert code == expected
    assert len(quoting.secrets) > 2
    _hidden(seen, quoting)
