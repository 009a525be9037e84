"""SMART Backend Services against Keycloak: `make keycloak`; no other run collects this file, for it takes minutes.

The FHIR server here is a small one that takes only tokens which Keycloak has signed and which have not expired.
"""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet, RSAKey

from dnfhir.errors import AuthError
from dnfhir.transport.address import parse_address
from dnfhir.transport.auth import Credentials, auth_from_environment
from dnfhir.transport.auth.assertion import client_assertion, signing_key
from dnfhir.transport.auth.token_endpoint import request_token
from dnfhir.transport.network import Network
from dnfhir.transport.transport import Transport
from tests.fakes.misbehaving import Received, Server, answer, serving
from tests.servers.keycloak_server import SCOPE, KeycloakServer
from tests.servers.oidc_server import Client

RSA = Client("rsa", RSAKey.generate_key(2048), "RS384", seconds=4)
EC = Client("ec", ECKey.generate_key("P-384"), "ES384", seconds=60)


@pytest.fixture(scope="module")
def keycloak() -> Iterator[KeycloakServer]:
    with KeycloakServer(RSA, EC) as server:
        yield server


@pytest.fixture(scope="module")
def guarded(keycloak: KeycloakServer) -> Iterator[Server]:
    """A FHIR server that takes tokens of Keycloak only."""
    keys = KeySet.import_key_set(requests.get(keycloak.keys_url, timeout=60).json())

    def behave(connection: socket.socket, received: Received) -> None:
        try:
            token = jwt.decode(
                received.headers["authorization"].removeprefix("Bearer "),
                keys,
                algorithms=["RS256"],
            )
            good = token.claims["exp"] > time.time() and SCOPE in token.claims["scope"].split()
        except (JoseError, ValueError, KeyError):
            good = False
        answer({"resourceType": "Patient", "id": "p1"}, 200 if good else 401)(connection, received)

    with serving(behave) as server:
        yield server


def _credentials(keycloak: KeycloakServer, client: Client, folder: Path) -> Credentials:
    path = folder / "key.json"
    path.write_text(json.dumps(client.key.as_dict(private=True)), encoding="utf-8")
    environ = {"CLIENT_ID": client.client_id, "CLIENT_KEY_FILE": str(path), "SCOPE": SCOPE}
    environ["TOKEN_URL"] = keycloak.token_url
    auth = auth_from_environment({f"DNFHIR_{name}": value for name, value in environ.items()})
    assert auth is not None
    return auth


@pytest.mark.parametrize("client", [RSA, EC], ids=lambda client: str(client.algorithm))
def test_its_tokens_open_the_fhir_server_and_are_replaced_before_they_expire(
    keycloak: KeycloakServer, guarded: Server, tmp_path: Path, client: Client
) -> None:
    first = len(guarded.requests)
    with Transport(guarded.url, auth=_credentials(keycloak, client, tmp_path)) as transport:
        end = time.monotonic() + 8
        while time.monotonic() < end:
            assert transport.get("Patient/p1").status == 200
            time.sleep(0.25)
    shown = {sent.headers["authorization"] for sent in guarded.requests[first:]}
    assert len(shown) >= 2 if client is RSA else len(shown) == 1


def test_a_replayed_assertion_is_refused(keycloak: KeycloakServer) -> None:
    assertion = _assertion(EC, keycloak.token_url)
    assert _request(keycloak, assertion)
    _refused(keycloak, assertion)


def test_another_audience_key_or_hour_is_refused(keycloak: KeycloakServer) -> None:
    _refused(keycloak, _assertion(EC, "https://other.example/token"))
    _refused(
        keycloak, _assertion(Client("ec", ECKey.generate_key("P-384"), "ES384"), keycloak.token_url)
    )
    _refused(keycloak, _assertion(EC, keycloak.token_url, late=600))
    _refused(keycloak, _assertion(Client("stranger", EC.key, "ES384"), keycloak.token_url))


def test_a_scope_the_client_has_not_is_refused(keycloak: KeycloakServer) -> None:
    _refused(keycloak, _assertion(EC, keycloak.token_url), "system/*.cruds", "invalid_scope")


def _assertion(client: Client, url: str, late: float = 0) -> str:
    key = signing_key(client.key.as_pem(private=True).decode())
    return client_assertion(client.client_id, key, url, lambda: time.time() - late)


def _request(keycloak: KeycloakServer, assertion: str, scope: str = SCOPE) -> str:
    return request_token(
        parse_address(keycloak.token_url, "it"), assertion, scope, Network()
    ).auth.header()


def _refused(keycloak: KeycloakServer, assertion: str, scope: str = SCOPE, code: str = "") -> None:
    with pytest.raises(AuthError, match=rf"answered 40[01]: .*{code}") as failed:
        _request(keycloak, assertion, scope)
    assert assertion.split(".")[2][:20] not in repr(failed.value)
