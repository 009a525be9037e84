"""What the transport knows of a credential: its header, whether it can be renewed, what to cut from texts."""

from __future__ import annotations

import base64
import re
import threading
import time
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from typing import Protocol

from dnfhir.errors import ConfigError, DnfhirError

#: A token is used for this share of its life at most, and never in its last half minute: it has to arrive alive.
_SHARE = 0.8
_MARGIN_S = 30.0
#: Secrets kept to be cut from texts: those of half a day at least, of tokens that live five minutes.
_REMEMBERED = 1000
_BEARER = re.compile(r"[\x21-\x7e]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LONG_PART = 16


class Credentials(Protocol):
    """Who we are to a server. May be shared by threads."""

    def header(self) -> str:
        """The value of the Authorization header; may fetch it first, and raises DnfhirError when it cannot."""

    def renew(self, refused_header: str) -> bool:
        """Called once after a 401: whether there is another header now that is worth one more try."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must be cut from any text that others may have echoed: of now and of earlier."""


@dataclass(frozen=True)
class Auth:
    """A credential that stays what it is; its repr shows the scheme only."""

    scheme: str
    value: str = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)

    def header(self) -> str:
        """The value of the Authorization header."""
        return f"{self.scheme} {self.value}"

    def renew(self, refused_header: str) -> bool:
        """There is no other one."""
        return False


@dataclass(frozen=True)
class Fetched:
    """A credential just fetched; `lifetime` in seconds from when it was asked for, None: until it is refused."""

    auth: Auth
    lifetime: float | None = None


class Renewable:
    """A credential that is fetched when it is first needed, before it ends, and once more when it is refused.

    Threads that need it at the same moment wait for one fetch, and share its failure as well. `fetch` raises
    DnfhirError when it cannot.
    """

    def __init__(
        self, fetch: Callable[[], Fetched], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._lock = threading.Lock()
        self._auth: Auth | None = None
        self._ends: float | None = None
        self._secrets: tuple[str, ...] = ()
        self._fetches = 0
        self._failure: DnfhirError | None = None

    def header(self) -> str:
        """The value of the Authorization header, good for now."""
        before = self._fetches
        with self._lock:
            if self._auth is None or (self._ends is not None and self._clock() >= self._ends):
                return self._renewed(before).header()
            return self._auth.header()

    def renew(self, refused_header: str) -> bool:
        """Fetch again, unless another thread has done so since; the same one again is not worth a try."""
        before = self._fetches
        with self._lock:
            if self._auth is None or self._auth.header() == refused_header:
                return self._renewed(before).header() != refused_header
            return True

    @property
    def secrets(self) -> tuple[str, ...]:
        """Those of the credentials fetched so far, the newest first; read without waiting for a fetch."""
        return self._secrets

    def _renewed(self, before: int) -> Auth:
        """A new one; `before`: how often it had been fetched when this thread came."""
        if self._failure is not None and self._fetches != before:
            raise copy(self._failure)
        asked = self._clock()
        self._failure = None
        try:
            fetched = self._fetch()
        except DnfhirError as error:
            self._failure = error
            raise
        finally:
            self._fetches += 1
        self._auth = fetched.auth
        self._ends = None if fetched.lifetime is None else asked + _usable(fetched.lifetime)
        self._secrets = tuple(dict.fromkeys((*fetched.auth.secrets, *self._secrets)))[:_REMEMBERED]
        return fetched.auth


def _usable(lifetime: float) -> float:
    return max(lifetime * _SHARE, lifetime - _MARGIN_S)


def bearer(token: str, source: str) -> Auth:
    """A bearer token (RFC 6750); ConfigError, naming its source only, for what cannot stand in a header."""
    if not _BEARER.fullmatch(token):
        raise ConfigError(
            f"{source} holds a space, a line break or a character a token cannot have"
        )
    return Auth("Bearer", token, parts(token))


def basic(user: str, password: str) -> Auth:
    """User and password (RFC 7617). ConfigError for what cannot stand in a header."""
    if not user or ":" in user or _CONTROL.search(user):
        raise ConfigError(
            "DNFHIR_USER is empty or holds a colon, a line break or a control character"
        )
    if _CONTROL.search(password):
        raise ConfigError("DNFHIR_PASSWORD holds a line break or a control character")
    pair = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
    return Auth("Basic", pair, (pair, password))


def parts(token: str) -> tuple[str, ...]:
    """A token and, as servers quote them alone, the long parts of one that has dots (a JWT)."""
    if "." not in token:
        return (token,)
    return (token, *(part for part in token.split(".") if len(part) >= _LONG_PART))
