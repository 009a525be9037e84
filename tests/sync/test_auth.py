"""Credentials come from the environment, whole and unambiguous, and are never shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from dnfhir.errors import ConfigError
from dnfhir.sync.auth import auth_from_environment

CANARY = "canary-secret"


def test_none_set_is_none() -> None:
    assert auth_from_environment({}) is None


def test_a_token() -> None:
    found = auth_from_environment({"DNFHIR_TOKEN": CANARY})
    assert found is not None
    assert found.header() == f"Bearer {CANARY}"
    assert CANARY in found.secrets


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_token_file_may_end_in_a_line_end(tmp_path: Path, end: str) -> None:
    path = tmp_path / "token"
    path.write_bytes(f"{CANARY}{end}".encode())
    found = auth_from_environment({"DNFHIR_TOKEN_FILE": str(path)})
    assert found is not None
    assert found.header() == f"Bearer {CANARY}"


def test_a_user_with_a_password_and_its_secrets(tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.write_text("pä ss:word\n", encoding="utf-8")
    found = auth_from_environment({"DNFHIR_USER": "anna", "DNFHIR_PASSWORD_FILE": str(path)})
    assert found is not None
    assert found.header() == "Basic YW5uYTpww6Qgc3M6d29yZA=="
    assert found.secrets == ("YW5uYTpww6Qgc3M6d29yZA==", "pä ss:word")


def test_its_repr_shows_no_secret() -> None:
    for environ in ({"DNFHIR_TOKEN": CANARY}, {"DNFHIR_USER": "u", "DNFHIR_PASSWORD": CANARY}):
        found = auth_from_environment(environ)
        assert found is not None
        assert repr(found) in {"Auth(scheme='Bearer')", "Auth(scheme='Basic')"}


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
    ],
)
def test_a_contradiction_or_a_half_is_refused_without_showing_it(environ: dict[str, str], named: str) -> None:
    with pytest.raises(ConfigError, match=named) as failed:
        auth_from_environment(environ)
    assert "canary" not in str(failed.value)


@pytest.mark.parametrize("content", [b"", b"\n", b"canary\ncanary\n", b"\xffcanary", b"canary" * 20_000])
def test_a_file_that_holds_no_token_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "token"
    path.write_bytes(content)
    with pytest.raises(ConfigError, match="DNFHIR_TOKEN") as failed:
        auth_from_environment({"DNFHIR_TOKEN_FILE": str(path)})
    assert "canary" not in str(failed.value)
