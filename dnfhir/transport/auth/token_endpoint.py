"""The server that gives tokens: where it is, and one request to it (RFC 6749 4.4, RFC 7523)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import requests

from dnfhir.errors import AuthError, ConfigError, DnfhirError
from dnfhir.transport.address import Address, parse_address
from dnfhir.transport.auth.assertion import ASSERTION_TYPE
from dnfhir.transport.auth.credentials import Fetched, bearer, parts
from dnfhir.transport.client import Client, Reply
from dnfhir.transport.network import Network
from dnfhir.transport.redact import Redactor, terminal_safe
from dnfhir.transport.response import BusyError, retry_after

_DISCOVERY = "/.well-known/smart-configuration"
_LARGEST = 1_000_000
_SECONDS = 30.0
_LONGEST_CODE = 80
#: Of a token whose server does not state it, though SMART demands that: what SMART advises.
_LIFETIME_S = 300.0
_LONGEST_LIFETIME_S = 86_400.0
_NOTABLE_SKEW_S = 60
_REFUSED = frozenset({400, 401, 403})
_BUSY = frozenset({408, 425, 429})


@dataclass(frozen=True)
class Discovered:
    """A token endpoint: its URL as the server writes it (the assertion's audience), and checked."""

    url: str
    address: Address
    only_v2: bool


def discover(base: Address, network: Network) -> Discovered:
    """Read [base]/.well-known/smart-configuration.

    The endpoint may be of another origin than the FHIR server: SMART allows it, and most hospitals have one
    authorisation server for all. The document came over verified TLS from the address that the operator named, whose
    server gets our tokens and the records anyway; and an assertion is signed for that one URL, so that who receives
    it can use it nowhere else. But a server elsewhere must not send us to a service of this machine.

    Raises ConfigError when there is no such document, or its endpoint is not a safe address; else what
    `_body` raises.
    """
    where = replace(base, path=base.path + _DISCOVERY)
    request = requests.Request(
        "GET", where.url, headers={"Accept": "application/json", "Cache-Control": "no-cache"}
    )
    reply = _exchange(where, request, network)
    if reply.status in {401, 403, 404, 405, 406, 410}:
        raise ConfigError(
            f"the FHIR server has no .well-known/smart-configuration (it answered {reply.status}): "
            "set DNFHIR_TOKEN_URL to the address that gives tokens"
        )
    return endpoint_of(_body(reply, "the server's smart-configuration"), base)


def endpoint_of(document: Mapping[str, Any], base: Address) -> Discovered:
    """The token endpoint that a smart-configuration names; raises ConfigError as `discover` does."""
    url = document.get("token_endpoint")
    if not isinstance(url, str):
        raise ConfigError(
            "the server's smart-configuration names no token_endpoint: set DNFHIR_TOKEN_URL"
        )
    address = parse_address(url, "the token_endpoint of the server's smart-configuration")
    if address.is_loopback and not base.is_loopback:
        raise ConfigError(
            "the token_endpoint of the server's smart-configuration must not lie on this machine"
        )
    capabilities = document.get("capabilities")
    if not isinstance(capabilities, list):
        capabilities = []
    only_v2 = "permission-v2" in capabilities and "permission-v1" not in capabilities
    return Discovered(url.strip(), address, only_v2)


def request_token(address: Address, assertion: str, scope: str, network: Network) -> Fetched:
    """One try for a token with this assertion.

    Raises AuthError when it is refused (400, 401, 403: servers differ in which), with the server's error code;
    TemporaryError when the server cannot be reached or is busy; ConfigError for what is not a token endpoint.
    """
    form = {
        "grant_type": "client_credentials",
        "scope": scope,
        "client_assertion_type": ASSERTION_TYPE,
        "client_assertion": assertion,
    }
    request = requests.Request(
        "POST", address.url, data=form, headers={"Accept": "application/json"}
    )
    reply = _exchange(address, request, network)
    if reply.status in _REFUSED:
        raise _with_request_id(reply, AuthError(_refusal(reply, assertion)))
    body = _body(reply, "the token server")
    token, kind = body.get("access_token"), body.get("token_type")
    if not isinstance(token, str) or not isinstance(kind, str) or kind.lower() != "bearer":
        raise _with_request_id(
            reply, ConfigError("the token server's answer holds no bearer token")
        )
    auth = bearer(token, "the token server's answer")
    return Fetched(
        replace(auth, secrets=(*auth.secrets, *parts(assertion))),
        _lifetime(body.get("expires_in")),
    )


def _exchange(address: Address, request: requests.Request, network: Network) -> Reply:
    brief = replace(network, total_timeout=min(network.total_timeout, _SECONDS))
    with Client(address, brief, _LARGEST) as client:
        reply = client.send(request, writes=False)
    if isinstance(reply, DnfhirError):
        raise reply
    return reply


def _body(reply: Reply, who: str) -> dict[str, Any]:
    """The JSON object of a 200. The server's own words are not shown: a token may stand in them."""
    text = f"{who} answered {reply.status}"
    if reply.status in _BUSY or reply.status >= 500:
        raise _with_request_id(reply, BusyError(text, retry_after(reply.headers), reply.status))
    if 300 <= reply.status < 400:
        raise _with_request_id(
            reply, ConfigError(f"{text}; redirects are not followed: configure the final address")
        )
    body = reply.json
    if reply.status != 200 or not isinstance(body, dict):
        raise _with_request_id(
            reply, ConfigError(f"{text} without what was asked for: is the address right?")
        )
    return body


def _with_request_id(reply: Reply, error: DnfhirError) -> DnfhirError:
    error.request_id = reply.request_id
    return error


def _refusal(reply: Reply, assertion: str) -> str:
    """The reason by the error code of RFC 6749 5.2: its description is free text, and not repeated."""
    body = reply.json
    code = body.get("error") if isinstance(body, dict) else None
    text = f"the token server answered {reply.status}"
    if isinstance(code, str):
        shown = terminal_safe(Redactor(parts(assertion)).cut(code), _LONGEST_CODE)
        text += f": {shown}" if shown else ""
    return (
        f"{text}; check DNFHIR_CLIENT_ID, its registered key and DNFHIR_SCOPE{_skew(reply.headers)}"
    )


def _skew(headers: Mapping[str, str], now: datetime | None = None) -> str:
    """How far the clocks differ: an assertion of another hour is refused like one of another key."""
    try:
        there = parsedate_to_datetime(headers.get("Date", ""))
    except (ValueError, OverflowError):
        return ""
    if not there.tzinfo:
        there = there.replace(tzinfo=UTC)
    ahead = ((now or datetime.now(UTC)) - there).total_seconds()
    if abs(ahead) < _NOTABLE_SKEW_S:
        return ""
    direction = "ahead of" if ahead > 0 else "behind"
    return f"; this machine's clock is {abs(ahead):.0f} s {direction} the server's"


def _lifetime(value: object) -> float:
    """Seconds; some servers write the number as text."""
    try:
        seconds = float(str(value))
    except ValueError:
        return _LIFETIME_S
    if math.isnan(seconds):
        return _LIFETIME_S
    return min(max(seconds, 0.0), _LONGEST_LIFETIME_S)
