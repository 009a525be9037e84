"""Credentials come from the environment, whole and unambiguous, and are never shown."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from joserfc.jwk import ECKey

from dnfhir.errors import ConfigError
from dnfhir.transport.auth import auth_from_environment

CANARY = "canary-secret"


def test_none_set_is_none() -> None:
    assert auth_from_environment({}) is None


def test_a_token() -> None:
    auth = auth_from_environment({"DNFHIR_TOKEN": CANARY})
    assert auth is not None
    assert auth.header() == f"Bearer {CANARY}"
    assert CANARY in auth.secrets


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_token_file_may_end_in_a_line_end(tmp_path: Path, end: str) -> None:
    path = tmp_path / "token"
    path.write_bytes(f"{CANARY}{end}".encode())
    auth = auth_from_environment({"DNFHIR_TOKEN_FILE": str(path)})
    assert auth is not None
    assert auth.header() == f"Bearer {CANARY}"


def test_a_user_with_a_password_and_its_secrets(tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.write_text("pä ss:word\n", encoding="utf-8")
    auth = auth_from_environment({"DNFHIR_USER": "anna", "DNFHIR_PASSWORD_FILE": str(path)})
    assert auth is not None
    assert auth.header() == "Basic YW5uYTpww6Qgc3M6d29yZA=="
    assert auth.secrets == ("YW5uYTpww6Qgc3M6d29yZA==", "pä ss:word")


def test_its_repr_shows_no_secret() -> None:
    for environ in ({"DNFHIR_TOKEN": CANARY}, {"DNFHIR_USER": "u", "DNFHIR_PASSWORD": CANARY}):
        auth = auth_from_environment(environ)
        assert auth is not None
        assert repr(auth) in {"Auth(scheme='Bearer')", "Auth(scheme='Basic')"}


@pytest.mark.parametrize(
    ("environ", "named"),
    [
        ({"DNFHIR_TOKEN": CANARY, "DNFHIR_USER": "u", "DNFHIR_PASSWORD": CANARY}, "not both"),
        ({"DNFHIR_TOKEN": CANARY, "DNFHIR_PASSWORD": CANARY}, "not both"),
        ({"DNFHIR_TOKEN": CANARY, "DNFHIR_TOKEN_FILE": "/x"}, "not both"),
        ({"DNFHIR_USER": "u"}, "DNFHIR_PASSWORD"),
        ({"DNFHIR_PASSWORD": CANARY}, "DNFHIR_USER"),
        ({"DNFHIR_TOKEN": ""}, "empty"),
        ({"DNFHIR_USER": "u", "DNFHIR_PASSWORD": ""}, "empty"),
        ({"DNFHIR_USER": "", "DNFHIR_PASSWORD": CANARY}, "DNFHIR_USER"),
        ({"DNFHIR_USER": f"u:{CANARY}", "DNFHIR_PASSWORD": CANARY}, "DNFHIR_USER"),
        ({"DNFHIR_USER": "u", "DNFHIR_PASSWORD": f"{CANARY}\nX: y"}, "line break"),
        ({"DNFHIR_TOKEN": f"{CANARY}\r\nX: y"}, "line break"),
        ({"DNFHIR_TOKEN": f"Bearer {CANARY}"}, "space"),
        ({"DNFHIR_TOKEN": f"{CANARY}é"}, "character"),
        ({"DNFHIR_TOKEN_FILE": f"/absent/{CANARY}"}, "DNFHIR_TOKEN_FILE"),
        ({"DNFHIR_TOKEN_FILE": ""}, "DNFHIR_TOKEN_FILE"),
        ({"DNFHIR_TOKEN_COMMAND": ""}, "DNFHIR_TOKEN_COMMAND is empty"),
        (
            {"DNFHIR_TOKEN": CANARY, "DNFHIR_TOKEN_COMMAND": CANARY},
            "DNFHIR_TOKEN or DNFHIR_TOKEN_COMMAND, not both",
        ),
        (
            {"DNFHIR_TOKEN_FILE": CANARY, "DNFHIR_CLIENT_ID": "me"},
            "TOKEN_FILE or DNFHIR_CLIENT_ID, not both",
        ),
        (
            {"DNFHIR_USER": "u", "DNFHIR_PASSWORD": CANARY, "DNFHIR_SCOPE": "x"},
            "USER or DNFHIR_SCOPE, not both",
        ),
        (
            {"DNFHIR_USER": "u", "DNFHIR_PASSWORD": CANARY, "DNFHIR_PASSWORD_FILE": "/x"},
            "PASSWORD_FILE, not both",
        ),
        ({"DNFHIR_CLIENT_ID": CANARY}, "DNFHIR_CLIENT_KEY_FILE is missing"),
        ({"DNFHIR_CLIENT_KEY_FILE": CANARY}, "DNFHIR_CLIENT_ID is missing"),
        ({"DNFHIR_SCOPE": CANARY}, "DNFHIR_CLIENT_ID is missing"),
        ({"DNFHIR_TOKEN_URL": CANARY}, "DNFHIR_CLIENT_ID is missing"),
        (
            {"DNFHIR_CLIENT_ID": CANARY, "DNFHIR_CLIENT_KEY_FILE": "/absent"},
            "DNFHIR_CLIENT_KEY_FILE cannot be read",
        ),
        (
            {"DNFHIR_CLIENT_ID": CANARY, "DNFHIR_CLIENT_KEY_FILE": ""},
            "DNFHIR_CLIENT_KEY_FILE is empty",
        ),
    ],
)
def test_a_contradiction_or_a_half_is_refused_without_showing_it(
    environ: dict[str, str], named: str
) -> None:
    with pytest.raises(ConfigError, match=named) as failed:
        auth_from_environment(environ)
    assert "canary" not in str(failed.value)


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"canary\ncanary\n", b"\xffcanary", b"canary" * 20_000]
)
def test_a_file_that_holds_no_token_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "token"
    path.write_bytes(content)
    with pytest.raises(ConfigError, match="DNFHIR_TOKEN") as failed:
        auth_from_environment({"DNFHIR_TOKEN_FILE": str(path)})
    assert "canary" not in str(failed.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://login.example/t",
        "https://u:canary@login.example/t",
        "https://login.example/t#canary",
        "canary",
        "/t",
    ],
)
def test_a_token_url_is_kept_to_the_rules_of_the_server_address(tmp_path: Path, url: str) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(ECKey.generate_key("P-384").as_pem(private=True))
    environ = {
        "DNFHIR_CLIENT_ID": "me",
        "DNFHIR_CLIENT_KEY_FILE": str(path),
        "DNFHIR_TOKEN_URL": url,
    }
    with pytest.raises(
        ConfigError, match=r"DNFHIR_TOKEN_URL|plain http only goes to this machine"
    ) as failed:
        auth_from_environment(environ, "https://fhir.example/r4")
    assert "canary" not in str(failed.value)


def test_without_a_server_the_token_url_is_needed(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_bytes(ECKey.generate_key("P-384").as_pem(private=True))
    with pytest.raises(ConfigError, match="DNFHIR_TOKEN_URL is missing"):
        auth_from_environment({"DNFHIR_CLIENT_ID": "me", "DNFHIR_CLIENT_KEY_FILE": str(path)})


def test_no_kind_but_smart_loads_its_library() -> None:
    code = (
        "import sys; from dnfhir.transport.auth import auth_from_environment as read; read({'DNFHIR_TOKEN': 'x'}); "
        "print([name for name in sys.modules if name.startswith(('joserfc', 'dnfhir.transport.auth.smart'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
