"""Credentials, from the environment only: never from the command line (seen by `ps`) or the config file."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dnfhir.errors import ConfigError

_LARGEST = 65_536
_BEARER = re.compile(r"[\x21-\x7e]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True)
class Auth:
    """What goes into the Authorization header; its repr shows the scheme only."""

    scheme: str
    value: str = field(repr=False)
    #: What must be cut from any text that others may have echoed.
    secrets: tuple[str, ...] = field(repr=False)

    def header(self) -> str:
        """The value of the Authorization header."""
        return f"{self.scheme} {self.value}"


def auth_from_environment(environ: Mapping[str, str]) -> Auth | None:
    """Read DNFHIR_TOKEN[_FILE], or DNFHIR_USER with DNFHIR_PASSWORD[_FILE]; None when none is set.

    Raises ConfigError: both kinds, a half of a pair, a value and its file, an unreadable or empty file, line
    breaks or other characters that cannot stand in a header. Messages name the variable, never its value.
    """
    token = _secret(environ, "DNFHIR_TOKEN")
    password = _secret(environ, "DNFHIR_PASSWORD")
    user = environ.get("DNFHIR_USER")
    if token is not None and (user is not None or password is not None):
        raise ConfigError("set either DNFHIR_TOKEN or DNFHIR_USER with DNFHIR_PASSWORD, not both")
    if token is not None:
        return _bearer(token)
    if user is None and password is None:
        return None
    if user is None or password is None:
        missing = "DNFHIR_USER" if user is None else "DNFHIR_PASSWORD or DNFHIR_PASSWORD_FILE"
        raise ConfigError(f"{missing} is missing: a user goes with a password")
    return _basic(user, password)


def _bearer(token: str) -> Auth:
    if not _BEARER.fullmatch(token):
        raise ConfigError("DNFHIR_TOKEN holds a space, a line break or a character a token cannot have")
    return Auth("Bearer", token, (token,))


def _basic(user: str, password: str) -> Auth:
    if not user or ":" in user or _CONTROL.search(user):
        raise ConfigError("DNFHIR_USER is empty or holds a colon, a line break or a control character")
    if _CONTROL.search(password):
        raise ConfigError("DNFHIR_PASSWORD holds a line break or a control character")
    pair = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return Auth("Basic", pair, (pair, password))


def _secret(environ: Mapping[str, str], name: str) -> str | None:
    value, path = environ.get(name), environ.get(f"{name}_FILE")
    if value is not None and path is not None:
        raise ConfigError(f"set either {name} or {name}_FILE, not both")
    if path is not None:
        name, value = f"{name}_FILE", _read(f"{name}_FILE", path)
    if value == "":
        raise ConfigError(f"{name} is empty; unset it to go without")
    return value


def _read(name: str, path: str) -> str:
    """The file's text without the one line end that editors leave."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(_LARGEST + 1)
        text = content.decode()
    except (OSError, ValueError):
        raise ConfigError(f"the file named by {name} cannot be read as text") from None
    if len(content) > _LARGEST:
        raise ConfigError(f"the file named by {name} is too large for a secret")
    return text.removesuffix("\n").removesuffix("\r")
