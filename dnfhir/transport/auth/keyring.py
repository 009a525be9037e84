"""A bearer token from the keyring of the user's session (Secret Service, macOS Keychain, Windows)."""

from __future__ import annotations

from dnfhir.errors import ConfigError
from dnfhir.transport.auth.credentials import Fetched, Renewable, bearer

_VARIABLE = "DNFHIR_TOKEN_KEYRING"


def token_from_keyring(named: str) -> Renewable:
    """The password that the keyring keeps under `service:user`; looked up when needed, and again when refused.

    Raises ConfigError for another form of name, and when the keyring package is missing. Fetching
    raises it when there is no keyring, when it stays locked, and when it has no such password.
    """
    service, mark, user = named.rpartition(":")  # a service may be a URL
    if not (service and mark and user):
        raise ConfigError(f"{_VARIABLE} must be service:user, as the keyring names them")
    try:
        import keyring  # noqa: F401 - its absence is reported before anything is sent
    except ImportError:
        raise ConfigError(f"{_VARIABLE} needs keyring: pip install 'dnfhir[keyring]'") from None
    return Renewable(
        lambda: Fetched(bearer(_password(service, user), f"the password of {_VARIABLE}"))
    )


def _password(service: str, user: str) -> str:
    password = _from_keyring(service, user)
    if password is None:
        raise ConfigError(
            f"the keyring cannot be read, or holds no password under the name in {_VARIABLE}"
        )
    return password


def _from_keyring(service: str, user: str) -> str | None:
    """The password or None; what the backends raise is of many kinds, and stays here."""
    import keyring

    try:
        return keyring.get_password(service, user)
    except Exception:
        return None
