"""One HTTP exchange, hardened once for all of dnfhir: for the FHIR server and for the server that gives tokens.

No redirect is followed, no .netrc, proxy or CA of the environment is used, and every wait and every response has an
end. A message states what happened, never the URL's query, a credential or the text of the exception below (which
holds both). Errors are returned, to be raised outside of the handlers, so that nothing hangs on them.
"""

from __future__ import annotations

import json
import ssl
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
import urllib3

from dnfhir._version import __version__
from dnfhir.errors import ConfigError, DnfhirError, TemporaryError, UnknownOutcomeError
from dnfhir.transport.address import Address
from dnfhir.transport.deadline import Exchange, WatchedAdapter, exchange
from dnfhir.transport.network import Network

REQUEST_ID = "X-Request-Id"
_CHUNK = 65_536
_NAME_CA = "(name your CA with DNFHIR_CA_BUNDLE)"
_OURS = "(DNFHIR_CLIENT_CERT_FILE)"
#: Alerts of a server that refuses us. In TLS 1.3 they come after our first request, which it has not read then.
_ALERTS = {
    "ALERT_CERTIFICATE_REQUIRED": f"it wants a client certificate {_OURS}",
    "ALERT_HANDSHAKE_FAILURE": f"it refuses the handshake; it may want a client certificate {_OURS}",
    "ALERT_UNKNOWN_CA": f"it does not know the issuer of our client certificate {_OURS}",
    "ALERT_BAD_CERTIFICATE": f"it refuses our client certificate {_OURS}",
    "ALERT_CERTIFICATE_EXPIRED": f"our client certificate has expired {_OURS}",
    "ALERT_CERTIFICATE_REVOKED": f"our client certificate was revoked {_OURS}",
    "ALERT_CERTIFICATE_UNKNOWN": f"it refuses our client certificate {_OURS}",
    "ALERT_ACCESS_DENIED": f"it refuses our client certificate {_OURS}",
}
_TLS_REASONS = {
    **_ALERTS,
    "Hostname mismatch": "the certificate is for another name",
    "doesn't match": "the certificate is for another name",
    "IP address mismatch": "the certificate is for another name",
    "has expired": "the certificate has expired",
    "not yet valid": "the certificate is not yet valid",
    "self-signed": f"the certificate is self-signed {_NAME_CA}",
    "self signed": f"the certificate is self-signed {_NAME_CA}",
    "unable to get local issuer": f"the certificate's issuer is not known {_NAME_CA}",
    "WRONG_VERSION_NUMBER": "the port does not speak TLS",
    "VERSION": "TLS 1.2 or newer is needed",
    "PROTOCOL": "TLS 1.2 or newer is needed",
}


class _TooLargeError(Exception):
    """The answer is larger than allowed."""


@dataclass(frozen=True)
class Reply:
    """A server's reply. content: None when an error status came with a body that cannot be read."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes | None = field(repr=False)
    request_id: str = ""

    @property
    def json(self) -> Any:
        """The JSON value, decimals as Decimal; None when the content is not sound JSON."""
        return None if self.content is None else _parsed(self.content)


class Client:
    """Exchanges with the one server at `address`. May be shared by threads.

    Raises ConfigError for an unusable CA bundle, client certificate or proxy.
    """

    def __init__(self, address: Address, network: Network, max_answer_bytes: int) -> None:
        self._address = address
        self._timeouts = (network.connect_timeout, min(network.read_timeout, network.total_timeout))
        self._total = network.total_timeout
        self._limit = max_answer_bytes
        self._session = _session(address, network)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    @property
    def at(self) -> str:
        """The server as messages name it."""
        return f"the server {self._address.host}:{self._address.port}"

    def send(self, request: requests.Request, *, writes: bool) -> Reply | DnfhirError:
        """Send once, under an X-Request-Id of its own.

        writes: the request may change something on the server. The error is TemporaryError (the server
        was not reached, or a reading request failed), UnknownOutcomeError (a writing request was sent
        and no usable response came) or ConfigError (TLS, or a response beyond the limit).
        """
        request_id = str(uuid.uuid4())
        request.headers = {
            **request.headers,
            "Accept-Encoding": "gzip",
            "User-Agent": f"dnfhir/{__version__}",
            REQUEST_ID: request_id,
        }
        result = self._attempt(request, request_id, writes)
        if isinstance(result, DnfhirError):
            result.request_id = request_id
        return result

    def _attempt(
        self, request: requests.Request, request_id: str, writes: bool
    ) -> Reply | DnfhirError:
        with exchange(self._total) as watched:
            try:
                prepared = self._session.prepare_request(request)
                with self._session.send(
                    prepared,
                    stream=True,
                    allow_redirects=False,
                    timeout=self._timeouts,
                    verify=self._session.verify,
                    proxies=self._session.proxies,
                ) as response:
                    content = self._content(response, watched)
                    return Reply(response.status_code, response.headers, content, request_id)
            except _TooLargeError:
                return self._too_large(writes)
            except (
                requests.RequestException,
                urllib3.exceptions.HTTPError,
                OSError,
                ValueError,
            ) as error:
                return self._network_error(error, watched, writes)

    def _content(self, response: requests.Response, watched: Exchange) -> bytes | None:
        try:
            return _read(response, watched, self._limit)
        except (_TooLargeError, requests.RequestException, urllib3.exceptions.HTTPError, OSError):
            if response.status_code < 400:
                raise
            return None  # the status alone shows what happened

    def _too_large(self, writes: bool) -> DnfhirError:
        text = f"the answer of {self.at} is larger than {self._limit} bytes"
        return UnknownOutcomeError(text) if writes else ConfigError(text)

    def _network_error(self, error: Exception, watched: Exchange, writes: bool) -> DnfhirError:
        if watched.expired:
            what = f"no whole answer from {self.at} in {self._total:g} s"
            return _no_response(what, watched, writes)
        is_tls = isinstance(error, requests.exceptions.SSLError)
        if is_tls and (not watched.sent or _alert(error)):
            return ConfigError(f"no safe connection to {self.at}: {_tls_reason(error)}")
        if watched.sent:
            return _no_response(self._broken_off(error), watched, writes)
        if isinstance(error, requests.exceptions.ProxyError) and " 407 " in str(error):
            return ConfigError("the proxy wants (other) credentials")
        return TemporaryError(f"{self.at} cannot be reached")

    def _broken_off(self, error: Exception) -> str:
        """What happened to a request that was sent."""
        if isinstance(error, requests.Timeout) or "timed out" in str(error):
            return f"no answer from {self.at} in time"
        return f"{self.at} dropped the connection"


def _no_response(what: str, watched: Exchange, writes: bool) -> DnfhirError:
    """The error of a request without a usable response: what became of a write is not known."""
    if writes and watched.sent:
        return UnknownOutcomeError(f"{what}; what was sent may or may not have been carried out")
    return TemporaryError(what)


def _session(address: Address, network: Network) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    adapter = _adapter(network)
    session.adapters.clear()
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.verify = str(network.ca_bundle) if network.ca_bundle else True
    if network.proxy is not None:
        _check_proxy(network.proxy)
        if not address.is_loopback:  # what is meant for this machine does not leave it
            session.proxies = {"https": network.proxy}
    return session


def _adapter(network: Network) -> WatchedAdapter:
    try:
        adapter = WatchedAdapter(str(network.ca_bundle) if network.ca_bundle else None)
    except (OSError, ssl.SSLError):
        raise ConfigError("the CA bundle cannot be read or holds no certificate") from None
    if network.client_cert_file is None:
        if network.client_cert_key_file is not None:
            raise ConfigError(
                "DNFHIR_CLIENT_CERT_KEY_FILE (client_cert_key_file) needs DNFHIR_CLIENT_CERT_FILE"
            )
    elif not adapter.shows(network.client_cert_file, network.client_cert_key_file):
        raise ConfigError(
            "DNFHIR_CLIENT_CERT_FILE (client_cert_file) must be a readable PEM certificate, with its own private key, "
            "without a passphrase, in it or in DNFHIR_CLIENT_CERT_KEY_FILE (client_cert_key_file)"
        )
    return adapter


def _check_proxy(proxy: str) -> None:
    try:
        parts = urllib3.util.parse_url(proxy)
    except urllib3.exceptions.LocationParseError:
        parts = urllib3.util.Url()
    if (
        parts.scheme not in {"http", "https"}
        or not parts.host
        or parts.path not in {None, "", "/"}
        or parts.query
    ):
        raise ConfigError("the proxy must be an address like http://proxy.example:3128")


def _read(response: requests.Response, watched: Exchange, limit: int) -> bytes:
    """The whole body, counted after decompression."""
    parts: list[bytes] = []
    size = 0
    for chunk in response.iter_content(_CHUNK):
        size += len(chunk)
        if size > limit:
            raise _TooLargeError
        parts.append(chunk)
    if watched.expired:  # a socket shut by the deadline looks like the end of the body
        raise TimeoutError
    return b"".join(parts)


def _parsed(data: bytes) -> Any:
    try:
        value = json.loads(data.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_refuse)
        if b"\\u" in data:
            json.dumps(value, ensure_ascii=False, default=str).encode()  # refuses lone surrogates
    except (ValueError, RecursionError, ArithmeticError):
        return None
    return value


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _alert(error: Exception) -> bool:
    text = str(error)
    return any(mark in text for mark in _ALERTS)


def _tls_reason(error: Exception) -> str:
    """Why TLS failed, in our words: the library's would hold the URL."""
    text = str(error)
    for mark, reason in _TLS_REASONS.items():
        if mark in text:
            return reason
    return "the TLS handshake failed"
