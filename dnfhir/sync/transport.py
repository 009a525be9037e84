"""HTTP to a FHIR server, hardened once for all of dnfhir.

No redirect is followed, no .netrc, proxy or CA of the environment used, plain http goes to this machine
only, every wait and every answer has an end. Errors say what happened, never the URL's query, a credential or
the text of the exception below (which holds both); they are raised outside of the handlers, so that nothing
hangs on them.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping, Sequence
from decimal import Decimal
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import Any

import requests
import urllib3

import dnfhir
from dnfhir import jsontext
from dnfhir.errors import ConfigError, DnfhirError, TemporaryError, UnknownOutcomeError
from dnfhir.sync.address import Address, parse_base
from dnfhir.sync.answer import Answer, BusyError, failure, retry_after
from dnfhir.sync.auth import Auth
from dnfhir.sync.deadline import Exchange, WatchedAdapter, exchange
from dnfhir.sync.redact import Redactor

__all__ = ["Answer", "BusyError", "Transport", "failure", "retry_after"]

FHIR_JSON = "application/fhir+json"
Params = Mapping[str, str] | Sequence[tuple[str, str]]
_FRESH = {"Cache-Control": "no-cache"}  # HAPI keeps search results for a minute
_CHUNK = 65_536


_NAME_CA = "(name your CA with DNFHIR_CA_BUNDLE)"
_TLS_REASONS = {
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


class Transport:
    """Requests to one FHIR base. Times are seconds; `total_timeout` bounds a request with its answer.

    Raises ConfigError for an unusable base, CA bundle or proxy. Requests raise TemporaryError (not reached,
    or a reading request failed), UnknownOutcomeError (a writing request was sent and no usable answer came) and
    ConfigError (TLS, an answer beyond `max_answer_bytes`). An answer with an error status is returned: see
    `failure`. `post` writes unless told otherwise. May be shared by threads.
    """

    def __init__(  # noqa: PLR0913 - named, with defaults
        self,
        base_url: str,
        *,
        auth: Auth | None = None,
        ca_bundle: Path | None = None,
        proxy: str | None = None,
        connect_timeout: float = 10,
        read_timeout: float = 60,
        total_timeout: float = 180,
        max_answer_bytes: int = 50_000_000,
    ) -> None:
        self._address = parse_base(base_url)
        self._auth = auth
        self._credentials = Redactor(auth.secrets if auth else ())
        self._timeouts = (connect_timeout, min(read_timeout, total_timeout))
        self._total = total_timeout
        self._limit = max_answer_bytes
        self._session = _session(self._address, ca_bundle, proxy)

    def __repr__(self) -> str:
        return f"Transport({self.base_url!r})"

    @property
    def base_url(self) -> str:
        """The FHIR base, normalised, without a slash at the end."""
        return self._address.url

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def __enter__(self) -> Transport:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def same_server(self, url: str) -> str | None:
        """A URL the server handed back, relative to the base ("" is the base), or None: elsewhere."""
        return self._address.relative(url)

    def get(self, path: str, params: Params = ()) -> Answer:
        """Read `path` (relative to the base), past caches."""
        return self._send("GET", path, False, params=_pairs(params), headers=_FRESH)

    def search(self, resource_type: str, params: Params) -> Answer:
        """Search by POST, so that no number of a person stands in a URL."""
        headers = {**_FRESH, "Content-Type": "application/x-www-form-urlencoded"}
        return self._send("POST", f"{resource_type}/_search", False, data=_pairs(params), headers=headers)

    def post(self, path: str, body: object, headers: Mapping[str, str] | None = None, *, writes: bool = True) -> Answer:
        """POST JSON; `writes=False` for operations that change nothing ($validate)."""
        data = jsontext.canonical(body).encode()
        content = {"Content-Type": f"{FHIR_JSON};charset=utf-8", **(headers or {})}
        return self._send("POST", path, writes, data=data, headers=content)

    def transaction(self, bundle: object, headers: Mapping[str, str] | None = None) -> Answer:
        """POST a transaction Bundle to the base."""
        return self.post("", bundle, headers)

    def _send(self, method: str, path: str, writes: bool, **parts: Any) -> Answer:
        parts["headers"] = {**self._headers(), **parts["headers"]}
        request = requests.Request(method, self._address.join(path), **parts)
        outcome = self._attempt(request, path, writes)
        if isinstance(outcome, Answer):
            return outcome
        raise outcome

    def _headers(self) -> dict[str, str]:
        found = {
            "Accept": f"{FHIR_JSON};charset=utf-8",
            "Accept-Encoding": "gzip",
            "User-Agent": f"dnfhir/{dnfhir.__version__}",
        }
        if self._auth:
            found["Authorization"] = self._auth.header()
        return found

    def _attempt(self, request: requests.Request, path: str, writes: bool) -> Answer | DnfhirError:
        """Send once; errors are returned, to be raised without the library's exception behind them."""
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
                    return self._answer(response, watched, path, writes)
            except _TooLargeError:
                return self._too_large(writes)
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                return self._network_error(error, watched, writes)

    def _answer(self, response: requests.Response, watched: Exchange, path: str, writes: bool) -> Answer | DnfhirError:
        try:
            body = _parsed(_read(response, watched, self._limit))
        except (_TooLargeError, requests.RequestException, urllib3.exceptions.HTTPError, OSError):
            if response.status_code < 400:
                raise
            body = None  # the status alone says what happened
        is_fhir = isinstance(body, dict) and isinstance(body.get("resourceType"), str)
        if writes and 200 <= response.status_code < 300 and not is_fhir:
            return UnknownOutcomeError(f"{self._at()} answered {response.status_code} without a FHIR resource")
        asked = path.partition("?")[0]
        return Answer(response.status_code, response.headers, body, is_fhir, asked, writes, self._credentials)

    def _too_large(self, writes: bool) -> DnfhirError:
        text = f"the answer of {self._at()} is larger than {self._limit} bytes"
        return UnknownOutcomeError(text) if writes else ConfigError(text)

    def _network_error(self, error: Exception, watched: Exchange, writes: bool) -> DnfhirError:
        if watched.expired:
            what = f"no whole answer from {self._at()} in {self._total:g} s"
        elif watched.sent:
            waited = isinstance(error, requests.Timeout) or "timed out" in str(error)
            what = f"no answer from {self._at()} in time" if waited else f"{self._at()} dropped the connection"
        elif isinstance(error, requests.exceptions.SSLError):
            return ConfigError(f"no safe connection to {self._at()}: {_tls_reason(error)}")
        elif isinstance(error, requests.exceptions.ProxyError) and " 407 " in str(error):
            return ConfigError("the proxy wants (other) credentials")
        else:
            return TemporaryError(f"{self._at()} cannot be reached")
        if writes and watched.sent:
            return UnknownOutcomeError(f"{what}; what was sent may or may not have been carried out")
        return TemporaryError(what)

    def _at(self) -> str:
        return f"the server {self._address.host}:{self._address.port}"


def _session(address: Address, ca_bundle: Path | None, proxy: str | None) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    try:
        adapter = WatchedAdapter(str(ca_bundle) if ca_bundle else None)
    except (OSError, ssl.SSLError):
        raise ConfigError("the CA bundle cannot be read or holds no certificate") from None
    session.adapters.clear()
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.verify = str(ca_bundle) if ca_bundle else True
    if proxy is not None:
        _check_proxy(proxy)
        if not address.is_loopback:  # what is meant for this machine does not leave it
            session.proxies = {"https": proxy}
    return session


def _check_proxy(proxy: str) -> None:
    try:
        parts = urllib3.util.parse_url(proxy)
    except urllib3.exceptions.LocationParseError:
        parts = urllib3.util.Url()
    if parts.scheme not in {"http", "https"} or not parts.host or parts.path not in {None, "", "/"} or parts.query:
        raise ConfigError("the proxy must be an address like http://proxy.example:3128")


def _pairs(params: Params) -> list[tuple[str, str]]:
    return list(params.items() if isinstance(params, Mapping) else params)


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
    """The JSON value, or None for what is no sound JSON text."""
    try:
        value = json.loads(data.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_refuse)
        if b"\\u" in data:
            json.dumps(value, ensure_ascii=False, default=str).encode()  # refuses lone surrogates
    except (ValueError, RecursionError, ArithmeticError):
        return None
    return value


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _tls_reason(error: Exception) -> str:
    """Why TLS failed, in our words: the library's would hold the URL."""
    text = str(error)
    return next((reason for mark, reason in _TLS_REASONS.items() if mark in text), "the TLS handshake failed")
