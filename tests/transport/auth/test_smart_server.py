"""SMART Backend Services against oidc-provider: tokens for a signed key, renewed while a run goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

from dnfhir.errors import AuthError, ConfigError
from dnfhir.transport.address import parse_address
from dnfhir.transport.auth import Credentials, auth_from_environment
from dnfhir.transport.auth.assertion import client_assertion, signing_key
from dnfhir.transport.auth.token_endpoint import request_token
from dnfhir.transport.network import Network
from dnfhir.transport.response import failure
from dnfhir.transport.transport import Transport
from tests.servers.oidc_server import Client, OidcServer

RSA = Client("rsa", RSAKey.generate_key(2048), "RS384")
EC = Client("ec", ECKey.generate_key("P-384"), "ES384")
BRIEF = Client("brief", ECKey.generate_key("P-384"), "ES384", seconds=2)
SCOPE = "system/*.*"


@pytest.fixture(scope="module")
def oidc() -> Iterator[OidcServer]:
    with OidcServer(RSA, EC, BRIEF) as server:
        yield server


def _environ(client: Client, folder: Path, **more: str) -> dict[str, str]:
    path = folder / "key.pem"
    path.write_bytes(client.key.as_pem(private=True))
    named = {f"DNFHIR_{name}": value for name, value in more.items()}
    return {"DNFHIR_CLIENT_ID": client.client_id, "DNFHIR_CLIENT_KEY_FILE": str(path), **named}


def _credentials(oidc: OidcServer, client: Client, folder: Path, **more: str) -> Credentials:
    auth = auth_from_environment(_environ(client, folder, **more), oidc.fhir)
    assert auth is not None
    return auth


def _asked(oidc: OidcServer, client: Client) -> int:
    return sum(token["claims"]["iss"] == client.client_id for token in oidc.seen()["tokens"])


@pytest.mark.parametrize("client", [RSA, EC], ids=lambda client: str(client.algorithm))
def test_one_token_serves_many_requests(oidc: OidcServer, tmp_path: Path, client: Client) -> None:
    before = _asked(oidc, client)
    with Transport(oidc.fhir, auth=_credentials(oidc, client, tmp_path)) as transport:
        assert [transport.get("Patient/p1").status for _ in range(5)] == [200] * 5
        assert transport.transaction({}).status == 200
    assert _asked(oidc, client) == before + 1
    assert oidc.seen()["tokens"][-1]["header"] == {
        "alg": client.algorithm,
        "kid": client.key.thumbprint(),
        "typ": "JWT",
    }


def test_the_token_url_may_be_configured(oidc: OidcServer, tmp_path: Path) -> None:
    environ = _environ(EC, tmp_path, TOKEN_URL=oidc.token_url)
    auth = auth_from_environment(environ, "http://127.0.0.1:9/nowhere")  # nothing is asked there
    assert auth is not None
    assert auth.header().startswith("Bearer ")


def test_a_token_that_expires_is_replaced_before_it_does(oidc: OidcServer, tmp_path: Path) -> None:
    before = _asked(oidc, BRIEF)
    with Transport(oidc.fhir, auth=_credentials(oidc, BRIEF, tmp_path)) as transport:
        statuses = []
        end = time.monotonic() + 5
        while time.monotonic() < end:
            statuses.append(transport.get("Patient/p1").status)
            time.sleep(0.1)
    assert set(statuses) == {200}
    assert _asked(oidc, BRIEF) - before >= 3


def test_a_token_refused_in_mid_run_is_replaced_and_the_write_sent_again_once(
    oidc: OidcServer, tmp_path: Path
) -> None:
    with Transport(oidc.fhir, auth=_credentials(oidc, EC, tmp_path)) as transport:
        assert transport.get("Patient/p1").status == 200
        oidc.revoke()
        asked, sent = _asked(oidc, EC), len(oidc.seen()["fhir"])
        assert transport.transaction({}).status == 200
    assert _asked(oidc, EC) == asked + 1
    tries = oidc.seen()["fhir"][sent:]
    assert [one["status"] for one in tries] == [401, 200]
    assert len({one["id"] for one in tries}) == 2, "every try has an X-Request-Id of its own"


def test_threads_that_need_a_token_at_once_share_one(oidc: OidcServer, tmp_path: Path) -> None:
    before = _asked(oidc, RSA)
    with (
        Transport(oidc.fhir, auth=_credentials(oidc, RSA, tmp_path)) as transport,
        ThreadPoolExecutor(8) as pool,
    ):
        assert set(pool.map(lambda _: transport.get("Patient/p1").status, range(16))) == {200}
        assert _asked(oidc, RSA) == before + 1
        oidc.revoke()
        assert set(pool.map(lambda _: transport.get("Patient/p1").status, range(16))) == {200}
    assert _asked(oidc, RSA) == before + 2


def test_every_assertion_is_new_lives_five_minutes_at_most_and_is_for_this_token_url(
    oidc: OidcServer, tmp_path: Path
) -> None:
    result = _credentials(oidc, EC, tmp_path)
    for _ in range(3):
        assert result.renew(result.header())
    mine = [token for token in oidc.seen()["tokens"] if token["claims"]["iss"] == "ec"]
    assert len({token["claims"]["jti"] for token in mine}) == len(mine)
    for token in mine:
        claims = token["claims"]
        assert claims.keys() == {"iss", "sub", "aud", "iat", "exp", "jti"}
        assert (claims["sub"], claims["aud"]) == ("ec", oidc.token_url)
        assert 0 < claims["exp"] - token["at"] <= 300
        assert claims["exp"] - claims["iat"] <= 300


def _assertion(url: str, client: Client = EC, now: Callable[[], float] = time.time) -> str:
    return client_assertion(
        client.client_id, signing_key(client.key.as_pem(private=True).decode()), url, now
    )


def test_a_replayed_assertion_is_refused(oidc: OidcServer) -> None:
    address, assertion = parse_address(oidc.token_url, "it"), _assertion(oidc.token_url)
    assert request_token(address, assertion, SCOPE, Network()).auth.scheme == "Bearer"
    _refused(oidc, assertion, "invalid_client")


def test_an_assertion_for_another_audience_is_refused(oidc: OidcServer) -> None:
    _refused(oidc, _assertion("https://other.example/token"), "invalid_client")


def test_an_expired_assertion_is_refused(oidc: OidcServer) -> None:
    _refused(oidc, _assertion(oidc.token_url, now=lambda: time.time() - 600), "invalid_client")


def test_an_assertion_signed_by_another_key_is_refused(oidc: OidcServer) -> None:
    other = Client("ec", ECKey.generate_key("P-384"), "ES384")
    _refused(oidc, _assertion(oidc.token_url, other), "invalid_client")


def test_a_scope_the_client_has_not_is_refused_with_its_code(oidc: OidcServer) -> None:
    _refused(oidc, _assertion(oidc.token_url), "invalid_scope", "system/*.cruds")


def _refused(oidc: OidcServer, assertion: str, code: str, scope: str = SCOPE) -> None:
    with pytest.raises(AuthError, match=code) as failed:
        request_token(parse_address(oidc.token_url, "it"), assertion, scope, Network())
    assert failed.value.exit_code == 77
    assert assertion.split(".")[2][:20] not in repr(failed.value)


def test_a_client_that_is_not_registered_ends_in_77(oidc: OidcServer, tmp_path: Path) -> None:
    stranger = Client("stranger", EC.key, "ES384")
    with (
        Transport(oidc.fhir, auth=_credentials(oidc, stranger, tmp_path)) as transport,
        pytest.raises(AuthError),
    ):
        transport.get("Patient/p1")


def test_a_server_without_a_smart_configuration_asks_for_the_token_url(
    oidc: OidcServer, tmp_path: Path
) -> None:
    auth = auth_from_environment(_environ(EC, tmp_path), f"{oidc.issuer}/other")
    assert auth is not None
    with pytest.raises(ConfigError, match="set DNFHIR_TOKEN_URL"):
        auth.header()


def test_a_refused_token_that_the_server_echoes_is_not_shown(oidc: OidcServer) -> None:
    """The endpoint quotes the token it refuses."""
    from dnfhir.transport.auth import Auth

    with Transport(oidc.fhir, auth=Auth("Bearer", "canary-token", ("canary-token",))) as transport:
        result = transport.get("Patient/p1")
    assert str(failure(result)).startswith("the server answered 401: no such token: [removed]")


def test_the_standard_verifies_what_is_signed() -> None:
    for client in (RSA, EC):
        signed = jwt.decode(
            _assertion("https://x.example/t", client), client.key, algorithms=[client.algorithm]
        )
        assert signed.claims["aud"] == "https://x.example/t"
