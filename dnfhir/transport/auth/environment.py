"""Which credential the environment's variables describe; two at once, or half a one, is an error."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from dnfhir.errors import ConfigError
from dnfhir.transport.auth.credentials import Auth, Credentials, Fetched, Renewable, basic, bearer
from dnfhir.transport.network import Network

_LARGEST = 65_536
_PASSWORDS = ("DNFHIR_PASSWORD", "DNFHIR_PASSWORD_FILE")
_COMMAND = ("DNFHIR_TOKEN_COMMAND",)
_KEYRING = ("DNFHIR_TOKEN_KEYRING",)
_SMART = (
    "DNFHIR_CLIENT_ID",
    "DNFHIR_CLIENT_KEY_FILE",
    "DNFHIR_CLIENT_KEY_ID",
    "DNFHIR_SCOPE",
    "DNFHIR_TOKEN_URL",
)
#: The kinds of credential, each by all its variables.
_KINDS = (
    ("DNFHIR_TOKEN",),
    ("DNFHIR_TOKEN_FILE",),
    _COMMAND,
    _KEYRING,
    ("DNFHIR_USER", *_PASSWORDS),
    _SMART,
)


def auth_from_environment(
    environ: Mapping[str, str], base_url: str | None = None, network: Network | None = None
) -> Credentials | None:
    """The credential that `environ` describes; None when it describes none.

    DNFHIR_TOKEN, or that with _FILE, _COMMAND or _KEYRING: a bearer token. DNFHIR_USER with
    DNFHIR_PASSWORD[_FILE]: basic. DNFHIR_CLIENT_ID with DNFHIR_CLIENT_KEY_FILE: SMART Backend Services, with
    tokens for the FHIR server at `base_url`, reached by `network`.

    Raises ConfigError: two kinds, a half of a pair, a value and its file, an unreadable or empty file, line breaks
    or other characters that cannot stand in a header. Messages name the variable, never its value.
    """
    kind = _chosen(environ)
    if kind is _SMART:
        return _smart(environ, base_url, network or Network())
    if kind == _COMMAND:
        from dnfhir.transport.auth.command import token_from_command

        return token_from_command(environ[kind[0]])
    if kind == _KEYRING:
        from dnfhir.transport.auth.keyring import token_from_keyring

        return token_from_keyring(environ[kind[0]])
    return _given(environ) if kind else None


def _chosen(environ: Mapping[str, str]) -> tuple[str, ...] | None:
    """The one kind of which a variable is set; None when none is."""
    chosen = [kind for kind in _KINDS if any(name in environ for name in kind)]
    if len(chosen) > 1:
        first, second = (next(name for name in kind if name in environ) for kind in chosen[:2])
        raise ConfigError(
            f"set either {first} or {second}, not both: they are two kinds of credentials"
        )
    if not chosen:
        return None
    if empty := next((name for name in chosen[0] if environ.get(name) == ""), None):
        raise ConfigError(f"{empty} is empty; unset it to go without")
    return chosen[0]


def _given(environ: Mapping[str, str]) -> Credentials:
    """A token or a password, from its variable or its file; the file is read now, and again when refused."""
    if "DNFHIR_TOKEN" in environ:
        return bearer(environ["DNFHIR_TOKEN"], "DNFHIR_TOKEN")
    if "DNFHIR_TOKEN_FILE" in environ:
        name, file = "DNFHIR_TOKEN_FILE", environ["DNFHIR_TOKEN_FILE"]
        return _renewable(lambda: bearer(read_secret(name, file), name))
    user, password, path = (environ.get(name) for name in ("DNFHIR_USER", *_PASSWORDS))
    if password is not None and path is not None:
        raise ConfigError("set either DNFHIR_PASSWORD or DNFHIR_PASSWORD_FILE, not both")
    if user is None or (password is None and path is None):
        missing = "DNFHIR_USER" if user is None else "DNFHIR_PASSWORD or DNFHIR_PASSWORD_FILE"
        raise ConfigError(f"{missing} is missing: a user goes with a password")
    if path is not None:
        return _renewable(lambda: basic(user, read_secret("DNFHIR_PASSWORD_FILE", path)))
    return basic(user, password or "")


def _renewable(read: Callable[[], Auth]) -> Renewable:
    found = Renewable(lambda: Fetched(read()))
    found.header()  # what is wrong with the file is said before anything is sent
    return found


def _smart(environ: Mapping[str, str], base_url: str | None, network: Network) -> Credentials:
    from dnfhir.transport.auth.smart import Registration, smart_credentials

    for name in ("DNFHIR_CLIENT_ID", "DNFHIR_CLIENT_KEY_FILE"):
        if name not in environ:
            raise ConfigError(
                f"{name} is missing: a client id goes with the private key that was registered for it"
            )
    registration = Registration(
        environ["DNFHIR_CLIENT_ID"],
        read_secret("DNFHIR_CLIENT_KEY_FILE", environ["DNFHIR_CLIENT_KEY_FILE"]),
        environ.get("DNFHIR_CLIENT_KEY_ID"),
        environ.get("DNFHIR_SCOPE"),
        environ.get("DNFHIR_TOKEN_URL"),
    )
    return smart_credentials(registration, base_url, network)


def read_secret(name: str, path: str) -> str:
    """The file's text without the one line end that editors leave. ConfigError, naming the variable."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(_LARGEST + 1)
        text = content.decode()
    except (OSError, ValueError):
        raise ConfigError(f"the file named by {name} cannot be read as text") from None
    if len(content) > _LARGEST:
        raise ConfigError(f"the file named by {name} is too large for a secret")
    text = text.removesuffix("\n").removesuffix("\r")
    if not text:
        raise ConfigError(f"the file named by {name} is empty")
    return text
