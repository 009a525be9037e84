"""SMART Backend Services: a client without a user gets its access tokens for a key that it registered.

https://hl7.org/fhir/smart-app-launch/backend-services.html
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from dnfhir.errors import ConfigError
from dnfhir.transport.address import parse_address, parse_base
from dnfhir.transport.auth.assertion import client_assertion, signing_key
from dnfhir.transport.auth.credentials import Fetched, Renewable
from dnfhir.transport.auth.token_endpoint import Discovered, discover, request_token
from dnfhir.transport.network import Network

#: What is asked for when DNFHIR_SCOPE names nothing and the server knows scopes of SMART 1 only.
SCOPE_V1 = "system/*.*"
#: Of SMART 2: create, read, update and search. dnfhir never deletes.
SCOPE_V2 = "system/*.crus"


@dataclass(frozen=True)
class Registration:
    """What the operator agreed with the server: `key` is the private key's text, `scope` None for the default."""

    client_id: str
    key: str = field(repr=False)
    key_id: str | None = None
    scope: str | None = None
    token_url: str | None = None


def smart_credentials(
    registration: Registration, base_url: str | None, network: Network
) -> Renewable:
    """Tokens for the FHIR server at `base_url`, fetched with a new assertion each time.

    Raises ConfigError for an unusable key or token URL. Fetching raises AuthError (the registration,
    key or scope is refused), TemporaryError (the token server cannot be reached or is busy) and
    ConfigError (there is none).
    """
    key = signing_key(registration.key, registration.key_id)
    endpoint = _endpoint(registration, base_url, network)

    def fetch() -> Fetched:
        token_endpoint = endpoint()
        default_scope = SCOPE_V2 if token_endpoint.only_v2 else SCOPE_V1
        # An assertion serves one try.
        assertion = client_assertion(registration.client_id, key, token_endpoint.url)
        scope = registration.scope or default_scope
        return request_token(token_endpoint.address, assertion, scope, network)

    return Renewable(fetch)


def _endpoint(
    registration: Registration, base_url: str | None, network: Network
) -> Callable[[], Discovered]:
    """Where tokens come from: as configured, else as the FHIR server states when it is first needed."""
    if registration.token_url is not None:
        url = registration.token_url.strip()
        configured = Discovered(url, parse_address(url, "DNFHIR_TOKEN_URL"), False)
        return lambda: configured
    if base_url is None:
        raise ConfigError("DNFHIR_TOKEN_URL is missing: there is no FHIR server to ask for it")
    base = parse_base(base_url)
    return cache(lambda: discover(base, network))
