"""A token from a command: without a shell, in finite time, and nothing it says is shown."""

from __future__ import annotations

import shlex
import sys
import time
from pathlib import Path

import pytest

from dnfhir.errors import AuthError, ConfigError, DnfhirError, TemporaryError
from dnfhir.transport.auth import auth_from_environment
from dnfhir.transport.auth.command import token_from_command
from dnfhir.transport.transport import Transport
from tests.fakes.misbehaving import Received, answer, serving


def _python(code: str) -> str:
    return shlex.join([sys.executable, "-c", code])


@pytest.mark.parametrize("end", ["", "\\n", "\\r\\n"])
def test_what_it_prints_is_the_token(end: str) -> None:
    auth = auth_from_environment({"DNFHIR_TOKEN_COMMAND": _python(f"print('canary', end='{end}')")})
    assert auth is not None
    assert auth.header() == "Bearer canary"
    assert auth.secrets == ("canary",)


def test_it_is_split_like_a_shell_does_but_no_shell_sees_it(tmp_path: Path) -> None:
    made = tmp_path / "made"
    result = token_from_command(f"echo $HOME;touch>{made} 'a b'")
    with pytest.raises(ConfigError, match="a space"):
        result.header()
    assert not made.exists()


def test_it_is_run_when_needed_and_again_when_its_token_is_refused(tmp_path: Path) -> None:
    count = tmp_path / "count"
    code = f"import pathlib; p = pathlib.Path({str(count)!r}); p.open('a').write('x'); print(p.stat().st_size)"
    result = token_from_command(_python(code))
    assert not count.exists()
    assert [result.header() for _ in range(3)] == ["Bearer 1"] * 3

    def only_the_second(connection: object, received: Received) -> None:
        good = received.headers["authorization"] == "Bearer 2"
        answer({"resourceType": "Patient"}, 200 if good else 401)(connection, received)  # type: ignore[arg-type]

    with serving(only_the_second) as server, Transport(server.url, auth=result) as transport:
        assert [transport.get("Patient/p1").status for _ in range(2)] == [200, 200]
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("line", "kind", "stated"),
    [
        ("/absent/canary", ConfigError, "cannot be started"),
        ("/etc/passwd", ConfigError, "cannot be started"),
        ("canary\0", ConfigError, "cannot be started"),
        (
            _python("import sys; print('canary', file=sys.stderr); print('canary'); sys.exit(3)"),
            AuthError,
            "code 3",
        ),
        (_python("pass"), ConfigError, "no token"),
        (_python("print('\\n')"), ConfigError, "no token"),
        (_python("print('canary canary')"), ConfigError, "a space"),
        (_python("print('canary\\ncanary')"), ConfigError, "line break"),
        (_python("import sys; sys.stdout.buffer.write(b'canary\\xff')"), ConfigError, "no token"),
        (_python("print('canary' * 20_000)"), ConfigError, "no token"),
        (_python("import sys; print('canary' + sys.stdin.read())") + " <x", None, ""),
    ],
)
def test_a_failure_is_named_without_a_word_of_the_command(
    line: str, kind: type[DnfhirError] | None, stated: str, capfd: pytest.CaptureFixture[str]
) -> None:
    result = token_from_command(line)
    if kind is None:
        assert result.header() == "Bearer canary", "standard input is empty"
        return
    with pytest.raises(kind, match=stated) as failed:
        result.header()
    assert "canary" not in f"{failed.value!r} {capfd.readouterr()}"
    assert failed.value.__context__ is None
    assert failed.value.__cause__ is None


def test_it_must_end() -> None:
    started = time.monotonic()
    with pytest.raises(TemporaryError, match=r"did not end in 0\.3 s") as failed:
        token_from_command(
            _python("import time; print('canary', flush=True); time.sleep(30)"), 0.3
        ).header()
    assert time.monotonic() - started < 5
    assert failed.value.__context__ is None


@pytest.mark.parametrize("line", ["canary 'canary", "  ", "canary\\"])
def test_what_is_no_command_is_stated_at_once(line: str) -> None:
    with pytest.raises(ConfigError, match="DNFHIR_TOKEN_COMMAND is not a command") as failed:
        auth_from_environment({"DNFHIR_TOKEN_COMMAND": line})
    assert "canary" not in str(failed.value)
