"""A token from the keyring: looked up when needed, and nothing of it shown."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked

from dnfhir.errors import ConfigError
from dnfhir.transport.auth import Credentials, auth_from_environment


class _InMemory(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class _Locked(_InMemory):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"canary {service} {username}")


def _nothing() -> KeyringBackend:
    """What keyring takes on a machine that has none."""
    make: Callable[[], KeyringBackend] = NoKeyring
    return make()


@pytest.fixture
def kept() -> Iterator[_InMemory]:
    before = keyring.get_keyring()
    backend = _InMemory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def _credentials(named: str) -> Credentials:
    auth = auth_from_environment({"DNFHIR_TOKEN_KEYRING": named})
    assert auth is not None
    return auth


def test_the_password_is_the_token_and_is_looked_up_again_when_refused(kept: _InMemory) -> None:
    keyring.set_password("https://fhir.example:8443/r4", "dnfhir", "old")
    result = _credentials("https://fhir.example:8443/r4:dnfhir")
    assert result.header() == "Bearer old"
    keyring.set_password("https://fhir.example:8443/r4", "dnfhir", "new")
    assert result.renew("Bearer old")
    assert result.header() == "Bearer new"
    assert not result.renew("Bearer new")


@pytest.mark.parametrize(
    "backend", [_InMemory(), _Locked(), _nothing()], ids=["empty", "locked", "none"]
)
def test_without_it_the_variable_is_named_and_nothing_else(
    kept: _InMemory, backend: KeyringBackend
) -> None:
    keyring.set_keyring(backend)
    with pytest.raises(ConfigError, match="DNFHIR_TOKEN_KEYRING") as failed:
        _credentials("canary:canary").header()
    assert "canary" not in str(failed.value)
    assert failed.value.__context__ is None


def test_a_password_that_is_no_token_is_not_shown(kept: _InMemory) -> None:
    keyring.set_password("s", "u", "canary canary")
    with pytest.raises(ConfigError, match="a space") as failed:
        _credentials("s:u").header()
    assert "canary" not in str(failed.value)


@pytest.mark.parametrize("named", ["canary", "canary:", ":canary", ":"])
def test_a_name_is_a_service_and_a_user(named: str) -> None:
    with pytest.raises(ConfigError, match="must be service:user") as failed:
        _credentials(named)
    assert "canary" not in str(failed.value)


def test_without_the_package_it_is_stated_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ConfigError, match=r"pip install 'dnfhir\[keyring\]'"):
        _credentials("s:u")
