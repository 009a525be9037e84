"""Which credential the environment's variables describe; two at once, or half a one, is an error."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from dnfhir.errors import ConfigError
from dnfhir.transport.auth.command import token_from_command
from dnfhir.transport.auth.credentials import Auth, Credentials, Fetched, Renewable, basic, bearer
from dnfhir.transport.auth.keyring import token_from_keyring
from dnfhir.transport.network import Network

_LARGEST = 65_536
_USER = ("DNFHIR_USER", "DNFHIR_PASSWORD", "DNFHIR_PASSWORD_FILE")
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
    ("DNFHIR_TOKEN_COMMAND",),
    ("DNFHIR_TOKEN_KEYRING",),
    _USER,
    _SMART,
)


def auth_from_environment(
    environ: Mapping[str, str], base_url: str | None = None, network: Network | None = None
) -> Credentials | None:
    """The credential that `environ` describes; None when it describes none.

    DNFHIR_TOKEN, or that with _FILE, _COMMAND or _KEYRING: a bearer token. DNFHIR_USER with
    DNFHIR_PASSWORD[_FILE]: basic. DNFHIR_CLIENT_ID with DNFHIR_CLIENT_KEY_FILE: SMART Backend
    Services, with tokens for the FHIR server at `base_url`, reached by `network`.

    Raises ConfigError for two kinds, a half of a pair, a value together with its file, an unreadable
    or empty file, and line breaks or other characters that cannot stand in a header. Messages name
    the variable, never its value.
    """
    kind = _kind_of(environ)
    if kind is None:
        return None
    if kind is _SMART:
        return _smart(environ, base_url, network or Network())
    if kind is _USER:
        return _user(environ)
    (variable,) = kind
    return _token(variable, environ[variable])


def _token(variable: str, value: str) -> Credentials:
    """A bearer token from where the variable names it."""
    if variable == "DNFHIR_TOKEN_COMMAND":
        return token_from_command(value)
    if variable == "DNFHIR_TOKEN_KEYRING":
        return token_from_keyring(value)
    if variable == "DNFHIR_TOKEN":
        return bearer(value, variable)
    return _renewable(lambda: bearer(read_secret(variable, value), variable))


def _kind_of(environ: Mapping[str, str]) -> tuple[str, ...] | None:
    """The one kind of which a variable is set; None when none is."""
    kinds = [kind for kind in _KINDS if any(name in environ for name in kind)]
    if not kinds:
        return None
    if len(kinds) > 1:
        first, second = _first_set(kinds[0], environ), _first_set(kinds[1], environ)
        raise ConfigError(
            f"set either {first} or {second}, not both: they are two kinds of credentials"
        )
    for name in kinds[0]:
        if environ.get(name) == "":
            raise ConfigError(f"{name} is empty; unset it to go without")
    return kinds[0]


def _first_set(names: tuple[str, ...], environ: Mapping[str, str]) -> str:
    return next(name for name in names if name in environ)


def _user(environ: Mapping[str, str]) -> Credentials:
    """A user with a password, from its variable or its file."""
    user = environ.get("DNFHIR_USER")
    password, path = environ.get("DNFHIR_PASSWORD"), environ.get("DNFHIR_PASSWORD_FILE")
    if password is not None and path is not None:
        raise ConfigError("set either DNFHIR_PASSWORD or DNFHIR_PASSWORD_FILE, not both")
    if user is None:
        raise ConfigError("DNFHIR_USER is missing: a user goes with a password")
    if path is not None:
        return _renewable(lambda: basic(user, read_secret("DNFHIR_PASSWORD_FILE", path)))
    if password is None:
        raise ConfigError(
            "DNFHIR_PASSWORD or DNFHIR_PASSWORD_FILE is missing: a user goes with a password"
        )
    return basic(user, password)


def _renewable(read: Callable[[], Auth]) -> Renewable:
    """A credential of a file, which is read now, and again when it is refused."""
    renewable = Renewable(lambda: Fetched(read()))
    renewable.header()  # what is wrong with the file is reported before anything is sent
    return renewable


def _smart(environ: Mapping[str, str], base_url: str | None, network: Network) -> Credentials:
    # The authorisation server's client: only who uses SMART waits for its modules.
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
