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
        """A URL that the server handed back as a reference relative to the base, or None when it leads
        elsewhere; "" is the base itself.

        Host case, IDN and the scheme's own port do not matter. Userinfo, a fragment, `.` and `..` (also
        percent-encoded) and a host or path that only begins alike give None.
        """
        parts = _split(url)
        if parts is None or "#" in url or not _is_plain_path(parts.path):
            return None
        path = self._path_of(parts)
        if path is None or not parts.query:
            return path
        return f"{path}?{parts.query}"

    def _path_of(self, parts: SplitResult) -> str | None:
        """The path relative to the base; None when the URL leads elsewhere."""
        is_absolute = bool(parts.scheme or parts.netloc)
        if is_absolute and not self._same_origin(parts):
            return None
        if is_absolute or parts.path.startswith("/"):
            return self._below(parts.path)
        return parts.path

    def _below(self, path: str) -> str | None:
        """A path of this host relative to the base; None when it does not lie below it."""
        if path != self.path and not path.startswith(self.path + "/"):
            return None
        return path[len(self.path) :].removeprefix("/")

    def _same_origin(self, parts: SplitResult) -> bool:
        if parts.scheme not in _PORTS or "@" in parts.netloc or not parts.hostname:
            return False
        try:
            port = _PORTS[parts.scheme] if parts.port is None else parts.port
        except ValueError:  # a port that is not a number
            return False
        return (parts.scheme, _host(parts.hostname), port) == (self.scheme, self.host, self.port)

    def join(self, path: str) -> str:
        """The URL of `path`, which is relative to the base and may have a query.

        Raises ValueError when it leads out of the base.
        """
        reference = self.relative(path)
        first_segment = path.partition("?")[0].partition("/")[0]
        if reference is None or path.startswith("/") or ":" in first_segment:
            raise ValueError("not a path below the FHIR base")
        if reference == "" or reference.startswith("?"):
            return self.url + reference
        return f"{self.url}/{reference}"


def parse_base(url: str) -> Address:
    """Check and normalise a FHIR base URL; the messages never repeat it, as it may hold a password.

    Raises ConfigError for a URL that is not http(s), that has userinfo, a query, a fragment or `..`,
    that has no usable host, and for http to another machine.
    """
    address = parse_address(url, "the server address")
    return replace(address, path=address.path.rstrip("/"))


def parse_address(url: str, what: str) -> Address:
    """Check and normalise a URL that requests go to, its path as it stands.

    what: its name in messages. Raises ConfigError as `parse_base` does.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        raise ConfigError(f"{what} is not a URL") from None
    _check_parts(parts, url, what)
    host = _checked_host(parts.hostname, what)
    address = Address(parts.scheme, host, port or _PORTS[parts.scheme], parts.path)
    if address.scheme == "http" and not address.is_loopback:
        raise ConfigError(f"plain http only goes to this machine; use https:// for {address.host}")
    return address


def _check_parts(parts: SplitResult, url: str, what: str) -> None:
    if parts.scheme not in _PORTS:
        raise ConfigError(f"{what} must begin with https:// (or http:// for this machine)")
    if "@" in parts.netloc:
        raise ConfigError(
            f"{what} must not hold a user or password; set DNFHIR_USER or DNFHIR_TOKEN"
        )
    if "?" in url or "#" in url:
        raise ConfigError(f"{what} must not hold a query or fragment")
    if _UNSAFE.search(parts.path) or not _is_plain_path(parts.path.rstrip("/")):
        raise ConfigError(f"{what} has an unusable path")


def is_loopback(host: str) -> bool:
    """Whether a normalised host is this machine by its spelling alone (no name is looked up)."""
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback and (address.version == 4 or str(address) == "::1")


def _checked_host(name: str | None, what: str) -> str:
    host = _host(name or "")
    if not host or (":" not in host and not _HOST_NAME.fullmatch(host)):
        raise ConfigError(f"{what} has no usable host name")
    return host


def _host(name: str) -> str:
    """The host as it is compared; "" when it is unusable.

    IP addresses are in short form, names in ASCII and lower case.
    """
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


def _split(url: str) -> SplitResult | None:
    """The parts of a URL; None when it has a character that it must not have, or is not a URL."""
    if _UNSAFE.search(_with_ascii_host(url)):
        return None
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _with_ascii_host(url: str) -> str:
    """The URL with an ASCII host, as that may be an IDN; all else as it stands."""
    head, mark, rest = url.partition("//")
    if not mark:
        return url
    host, slash, path = rest.partition("/")
    return head + mark + re.sub(r"[^\x00-\x7f]", "x", host) + slash + path


def _is_plain_path(path: str) -> bool:
    """Whether no segment is empty, `.` or `..`, and none hides a slash.

    That holds after percent-decoding too. One slash may end the path.
    """
    if path in {"", "/"}:
        return True
    for segment in path.removeprefix("/").removesuffix("/").split("/"):
        decoded = unquote(segment)
        if decoded in {"", ".", ".."} or re.search(r"[/\\\x00-\x1f]", decoded):
            return False
    return True
