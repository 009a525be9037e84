"""What a token server may answer, and where a FHIR server may send us for tokens."""

from __future__ import annotations

import gzip
import json
import socket
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs

import pytest

from dnfhir.errors import AuthError, ConfigError, DnfhirError, TemporaryError
from dnfhir.transport.address import parse_address, parse_base
from dnfhir.transport.auth import Fetched
from dnfhir.transport.auth.token_endpoint import discover, endpoint_of, request_token
from dnfhir.transport.network import Network
from dnfhir.transport.response import BusyError
from tests.fakes.misbehaving import Behaviour, Received, Server, answer, serving

CANARY = "canary-assertion-0123456789.canary-claims-0123456789.canary-signature-0123456789"
TOKEN = {"access_token": "canary-token", "token_type": "Bearer", "expires_in": 300}


def _ask(behave: Behaviour, **network: Any) -> tuple[Fetched, Server]:
    with serving(behave) as server:
        address = parse_address(server.url.replace("/fhir", "/token"), "it")
        return request_token(address, CANARY, "system/*.*", Network(**network)), server


def test_the_request_is_the_one_of_the_standard() -> None:
    result, server = _ask(answer(TOKEN))
    sent = server.requests[0]
    assert sent.line == "POST /token HTTP/1.1"
    assert sent.headers["content-type"] == "application/x-www-form-urlencoded"
    assert sent.headers["accept"] == "application/json"
    assert len(sent.headers["x-request-id"]) == 36
    assert "authorization" not in sent.headers
    assert parse_qs(sent.body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["system/*.*"],
        "client_assertion_type": ["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"],
        "client_assertion": [CANARY],
    }
    assert result.auth.header() == "Bearer canary-token"
    assert {"canary-token", CANARY, CANARY.split(".")[2]} <= set(result.auth.secrets)
    assert "canary" not in repr(result)


@pytest.mark.parametrize(
    ("expires_in", "seconds"),
    [
        (60, 60),
        ("60", 60),
        (0, 0),
        (-5, 0),
        (1e300, 86_400),
        (None, 300),
        ("soon", 300),
        ("nan", 300),
        ([1], 300),
    ],
)
def test_a_lifetime_of_any_shape_is_read(expires_in: object, seconds: float) -> None:
    assert _ask(answer({**TOKEN, "expires_in": expires_in}))[0].lifetime == seconds


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        *((status, AuthError, 77) for status in (400, 401, 403)),
        *((status, BusyError, 75) for status in (408, 425, 429, 500, 501, 502, 503, 504)),
        *((status, ConfigError, 78) for status in (201, 204, 301, 302, 307, 308, 404, 405, 415)),
    ],
)
def test_each_status_ends_in_its_exit_code(status: int, kind: type[DnfhirError], code: int) -> None:
    stated = {"error": "invalid_client", "error_description": "canary"}
    with pytest.raises(kind, match=str(status)) as failed:
        _ask(
            answer(stated, status, {"Location": "http://127.0.0.1:9/elsewhere", "Retry-After": "7"})
        )
    assert failed.value.exit_code == code
    assert failed.value.request_id is not None
    assert "canary" not in repr(failed.value)
    if isinstance(failed.value, BusyError):
        assert (failed.value.status, failed.value.retry_after) == (status, 7)


@pytest.mark.parametrize("status", [400, 401])
@pytest.mark.parametrize(
    "echo", [CANARY, CANARY.split(".")[2], CANARY.replace("-", "%2D"), f"\x1b[31m{CANARY}\u202e"]
)
def test_a_token_server_that_echoes_the_assertion_does_not_get_it_shown(
    status: int, echo: str
) -> None:
    with pytest.raises(AuthError) as failed:
        _ask(answer({"error": f"bad {echo}", "error_description": echo}, status))
    text = str(failed.value)
    assert f"the token server answered {status}: bad [removed]" in text
    assert "canary" not in repr(failed.value)
    assert text.isprintable()


@pytest.mark.parametrize("error", ["x" * 5000, 5, None, ["a"], {"a": "canary"}, ""])
def test_an_error_code_of_any_shape_is_survived(error: object) -> None:
    with pytest.raises(AuthError) as failed:
        _ask(answer({"error": error}, 400))
    assert len(str(failed.value)) < 250
    assert "canary" not in str(failed.value)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>canary",
        b"[]",
        b'{"access_token": NaN}',
        *(
            json.dumps({**TOKEN, **wrong}).encode()
            for wrong in (
                {"access_token": None},
                {"access_token": ""},
                {"access_token": "canary\r\nX: y"},
                {"access_token": "canary é"},
                {"token_type": "mac"},
                {"token_type": None},
            )
        ),
    ],
)
def test_a_success_without_a_usable_token_is_a_wrong_address(body: bytes) -> None:
    with pytest.raises(ConfigError) as failed:
        _ask(answer(body))
    assert "canary" not in repr(failed.value)


def test_an_answer_is_bounded_and_a_redirect_brings_the_assertion_nowhere() -> None:
    with pytest.raises(ConfigError, match="larger"):
        _ask(answer(gzip.compress(b" " * 5_000_000), headers={"Content-Encoding": "gzip"}))
    with serving(answer(TOKEN)) as elsewhere:
        with pytest.raises(ConfigError, match="redirects are not followed"):
            _ask(answer(status=307, headers={"Location": elsewhere.url}))
        assert elsewhere.connections == 0


def test_a_silent_or_broken_token_server_is_temporary() -> None:
    def drop(connection: socket.socket, _: Received) -> None:
        connection.shutdown(socket.SHUT_RDWR)

    def wait(_: socket.socket, __: Received) -> None:
        import time

        time.sleep(2)

    for behave in (drop, wait):
        with pytest.raises(TemporaryError) as failed:
            _ask(behave, read_timeout=0.2)
        assert failed.value.__context__ is None


def test_a_clock_that_is_wrong_is_named_when_the_assertion_is_refused() -> None:
    for hours, stated in ((-2, " s ahead of the"), (2, "behind the server's")):
        then = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
        with pytest.raises(AuthError, match="this machine's clock is") as failed:
            _ask(answer({"error": "invalid_client"}, 401, {"Date": then}))
        assert stated in str(failed.value)
    for date in ("", "canary", format_datetime(datetime.now(UTC), usegmt=True)):
        with pytest.raises(AuthError) as failed:
            _ask(answer({"error": "invalid_client"}, 401, {"Date": date}))
        assert "clock" not in str(failed.value)


BASE = parse_base("https://fhir.example/r4")


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://fhir.example/token", "https://fhir.example/token"),
        ("https://login.example:8443/a/b/", "https://login.example:8443/a/b/"),
        ("https://LOGIN.example:443/Token", "https://login.example/Token"),
    ],
)
def test_the_endpoint_may_be_of_another_origin_and_its_audience_is_as_the_server_writes_it(
    url: str, address: str
) -> None:
    result = endpoint_of({"token_endpoint": url}, BASE)
    assert (result.url, result.address.url) == (url, address)


@pytest.mark.parametrize(
    "url",
    [
        None,
        5,
        "",
        "/token",
        "//evil.example/token",
        "http://login.example/token",
        "http://localhost.evil.example/token",
        "http://127.0.0.1.evil.example/token",
        "http://fhir.example/token",
        "http://127.0.0.1:8080/token",
        "https://localhost/token",
        "https://[::1]/token",
        "https://fhir.example@evil.example/token",
        "https://user:canary@fhir.example/token",
        "https://fhir.example\\@evil.example/token",
        "https://fhir.example/token#canary",
        "https://fhir.example/token?next=canary",
        "https://fhir.example/a/../../token",
        "https://fhir.example/%2e%2e/token",
        "https://fhir.example/to ken",
        "https://fhir.example:port/token",
        "https:///token",
        "file:///etc/passwd",
        "javascript:canary",
    ],
)
def test_an_endpoint_that_is_no_safe_address_is_refused(url: object) -> None:
    with pytest.raises(ConfigError) as failed:
        endpoint_of({"token_endpoint": url}, BASE)
    assert "canary" not in str(failed.value)


@pytest.mark.parametrize(
    ("capabilities", "only_v2"),
    [
        (["permission-v2"], True),
        (["permission-v1", "permission-v2"], False),
        ([], False),
        ("permission-v2", False),
    ],
)
def test_scopes_of_smart_2_are_asked_for_where_the_server_knows_no_others(
    capabilities: object, only_v2: bool
) -> None:
    document = {"token_endpoint": "https://fhir.example/token", "capabilities": capabilities}
    assert endpoint_of(document, BASE).only_v2 is only_v2


def test_discovery_asks_below_the_fhir_base_and_without_credentials() -> None:
    with serving(answer({"token_endpoint": "http://127.0.0.1:1/token"})) as server:
        assert discover(parse_base(server.url), Network()).url == "http://127.0.0.1:1/token"
    assert server.requests[0].line == "GET /fhir/.well-known/smart-configuration HTTP/1.1"
    assert "authorization" not in server.requests[0].headers


@pytest.mark.parametrize(
    ("status", "kind", "stated"),
    [
        (404, ConfigError, "set DNFHIR_TOKEN_URL"),
        (401, ConfigError, "set DNFHIR_TOKEN_URL"),
        (302, ConfigError, "redirects are not followed"),
        (200, ConfigError, "without what was asked for"),
        (503, TemporaryError, "503"),
    ],
)
def test_without_a_smart_configuration_it_is_stated_what_to_do(
    status: int, kind: type[DnfhirError], stated: str
) -> None:
    with serving(answer(b"<html>", status)) as server, pytest.raises(kind, match=stated):
        discover(parse_base(server.url), Network())
