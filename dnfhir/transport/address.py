"""The server's address: checked once, and compared part by part with what a server hands back."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, replace
from urllib.parse import SplitResult, unquote, urlsplit

import idna

from dnfhir.errors import ConfigError

_PORTS = {"http": 80, "https": 443}
_HOST_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.(?!-)[a-z0-9_-]{1,63})*\.?")
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]|[^\x00-\x7f]")


@dataclass(frozen=True)
class Address:
    """A FHIR base, normalised: scheme and host in lower case, the host in ASCII, no slash at the end."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def url(self) -> str:
        """The base as a URL; the port only where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.path}"

    @property
    def is_loopback(self) -> bool:
        """Whether the host is this machine: localhost, 127.0.0.0/8 or ::1."""
        return is_loopback(self.host)

    def relative(self, url: str) -> str | None:
        """A URL the server handed back as a reference relative to the base, or None when it leads elsewhere.

        "" is the base itself. Host case, IDN and the scheme's own port do not matter; userinfo, a fragment,
        `.` and `..` (also percent-encoded) and a host or path that only begins alike give None.
        """
        if _UNSAFE.search(_ascii_host(url)):
            return None
        try:
            parts = urlsplit(url)
            absolute = bool(parts.scheme or parts.netloc)
            if absolute and not self._same_origin(parts):
                return None
        except ValueError:
            return None
        if "#" in url or not _plain_path(parts.path):
            return None
        path = parts.path
        if absolute or path.startswith("/"):
            if path != self.path and not path.startswith(self.path + "/"):
                return None
            path = path[len(self.path) :].removeprefix("/")
        return _relative_reference(path, parts.query)

    def _same_origin(self, parts: SplitResult) -> bool:
        if parts.scheme not in _PORTS or "@" in parts.netloc or not parts.hostname:
            return False
        port = _PORTS[parts.scheme] if parts.port is None else parts.port
        return (parts.scheme, _host(parts.hostname), port) == (self.scheme, self.host, self.port)

    def join(self, path: str) -> str:
        """The URL of `path` (relative to the base, may hold a query); raises ValueError when it leads out."""
        reference = self.relative(path)
        if (
            reference is None
            or path.startswith("/")
            or ":" in path.partition("?")[0].partition("/")[0]
        ):
            raise ValueError("not a path below the FHIR base")
        if reference == "" or reference.startswith("?"):
            return self.url + reference
        return f"{self.url}/{reference}"


def parse_base(url: str) -> Address:
    """Check and normalise a FHIR base URL; the messages never repeat it, as it may hold a password.

    Raises ConfigError: not http(s), userinfo, query, fragment, `..`, no usable host, or http off loopback.
    """
    address = parse_address(url, "the server address")
    return replace(address, path=address.path.rstrip("/"))


def parse_address(url: str, what: str) -> Address:
    """Check and normalise a URL that requests go to, its path as it stands; `what` names it in messages.

    Raises ConfigError as `parse_base` does.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        raise ConfigError(f"{what} is not a URL") from None
    if parts.scheme not in _PORTS:
        raise ConfigError(f"{what} must begin with https:// (or http:// for this machine)")
    if "@" in parts.netloc:
        raise ConfigError(
            f"{what} must not hold a user or password; set DNFHIR_USER or DNFHIR_TOKEN"
        )
    if "?" in url or "#" in url:
        raise ConfigError(f"{what} must not hold a query or fragment")
    if _UNSAFE.search(parts.path) or not _plain_path(parts.path.rstrip("/")):
        raise ConfigError(f"{what} has an unusable path")
    address = Address(
        parts.scheme, _checked_host(parts.hostname, what), port or _PORTS[parts.scheme], parts.path
    )
    if address.scheme == "http" and not address.is_loopback:
        raise ConfigError(f"plain http only goes to this machine; use https:// for {address.host}")
    return address


def is_loopback(host: str) -> bool:
    """Whether a normalised host is this machine by its spelling alone (no name is looked up)."""
    if host == "localhost":
        return True
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return False
    return found.is_loopback and (found.version == 4 or str(found) == "::1")


def _checked_host(name: str | None, what: str) -> str:
    host = _host(name or "")
    if not host or (":" not in host and not _HOST_NAME.fullmatch(host)):
        raise ConfigError(f"{what} has no usable host name")
    return host


def _host(name: str) -> str:
    """The host as it is compared: IP addresses in short form, names in ASCII lower case; "" when unusable."""
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        pass
    if name.isascii():
        return "" if ":" in name else name.lower()
    try:
        return idna.encode(name, uts46=True).decode("ascii").lower()
    except idna.IDNAError:
        return ""


def _ascii_host(url: str) -> str:
    """The URL with its host part left out of the ASCII rule (it may be an IDN), all else as it stands."""
    head, mark, rest = url.partition("//")
    if not mark:
        return url
    host, slash, path = rest.partition("/")
    return head + mark + re.sub(r"[^\x00-\x7f]", "x", host) + slash + path


def _plain_path(path: str) -> bool:
    """No empty, `.` or `..` segment and no hidden slash, also after percent-decoding; one slash may end it."""
    inner = path.removeprefix("/").removesuffix("/")
    segments = inner.split("/") if path not in {"", "/"} else []
    decoded = [unquote(segment) for segment in segments]
    return not any(
        part in {"", ".", ".."} or re.search(r"[/\\\x00-\x1f]", part) for part in decoded
    )


def _relative_reference(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path
