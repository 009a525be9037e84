"""What the transport sends, and what it makes of answers: against a real server on loopback."""

from __future__ import annotations

import gzip
import json
import socket
import time
from collections.abc import Callable
from decimal import Decimal

import pytest

from dnfhir import __version__
from dnfhir.errors import ConfigError, TemporaryError, UnknownOutcomeError
from dnfhir.transport.auth import Auth
from dnfhir.transport.network import Network
from dnfhir.transport.transport import Transport
from tests.fakes.misbehaving import Received, answer, serving

PATIENT = {"resourceType": "Patient", "id": "p1"}
BUNDLE = {"resourceType": "Bundle", "type": "transaction", "entry": []}
CANARY = "canary-999990019"
AUTH = Auth("Bearer", "canary-token", ("canary-token",))


def test_reading_sends_the_agreed_headers_and_passes_caches() -> None:
    with serving(answer(PATIENT)) as server, Transport(server.url, auth=AUTH) as transport:
        result = transport.get("Patient/p1", {"_format": "json"})
    sent = server.requests[0]
    assert (result.status, result.body, result.is_fhir, result.path) == (
        200,
        PATIENT,
        True,
        "Patient/p1",
    )
    assert sent.line == "GET /fhir/Patient/p1?_format=json HTTP/1.1"
    assert sent.headers["accept"] == "application/fhir+json;charset=utf-8"
    assert sent.headers["cache-control"] == "no-cache"
    assert sent.headers["user-agent"] == f"dnfhir/{__version__}"
    assert sent.headers["authorization"] == "Bearer canary-token"
    assert "cookie" not in sent.headers


def test_a_search_keeps_its_values_out_of_the_url() -> None:
    with serving(answer({"resourceType": "Bundle"})) as server, Transport(server.url) as transport:
        transport.search("Patient", {"identifier": f"urn:x|{CANARY}, $\\"})
    sent = server.requests[0]
    assert sent.line == "POST /fhir/Patient/_search HTTP/1.1"
    assert sent.headers["content-type"] == "application/x-www-form-urlencoded"
    assert sent.body == b"identifier=urn%3Ax%7Ccanary-999990019%2C+%24%5C"


def test_a_transaction_goes_to_the_base_with_its_digits_kept() -> None:
    with serving(answer(BUNDLE)) as server, Transport(server.url + "/") as transport:
        transport.transaction({"value": Decimal("0.30"), "é": 1})
    sent = server.requests[0]
    assert sent.line == "POST /fhir HTTP/1.1"
    assert sent.headers["content-type"] == "application/fhir+json;charset=utf-8"
    assert sent.body.decode() == '{"value":0.30,"é":1}'


def test_decimals_of_an_answer_keep_their_digits() -> None:
    with serving(answer(b'{"resourceType":"Observation","v":6.10}')) as server:
        assert str(Transport(server.url).get("Observation/o").body["v"]) == "6.10"


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"",
        b"[]",
        b'{"a":1}',
        b'{"resourceType":NaN}',
        b"[" * 100_000,
        b'{"resourceType":"\\ud800"}',
    ],
)
def test_what_is_no_fhir_is_stated_to_be_none_and_is_unknown_after_a_write(body: bytes) -> None:
    with serving(answer(body)) as server, Transport(server.url) as transport:
        assert not transport.get("metadata").is_fhir
        with pytest.raises(UnknownOutcomeError):
            transport.transaction(BUNDLE)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(status: int) -> None:
    with serving(answer(PATIENT)) as elsewhere:
        there = answer(status=status, headers={"Location": elsewhere.url})
        with serving(there) as server, Transport(server.url, auth=AUTH) as transport:
            assert transport.transaction(BUNDLE).status == status
            assert transport.get("metadata").status == status
    assert elsewhere.connections == 0


def test_the_surroundings_change_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    """.netrc would replace the token, proxies would see the traffic, REQUESTS_CA_BUNDLE would choose trust."""
    from pathlib import Path

    home = Path(str(tmp_path))
    (home / ".netrc").write_text("machine 127.0.0.1 login evil password evil\n")
    (home / ".netrc").chmod(0o600)
    with serving(answer(PATIENT)) as trap, serving(answer(PATIENT)) as server:
        proxy = f"http://127.0.0.1:{trap.port}"
        for name in (
            "http_proxy",
            "HTTP_PROXY",
            "https_proxy",
            "HTTPS_PROXY",
            "all_proxy",
            "ALL_PROXY",
        ):
            monkeypatch.setenv(name, proxy)
        monkeypatch.setenv("NETRC", str(home / ".netrc"))
        monkeypatch.setenv("HOME", str(home))
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(home / "absent"))
        Transport(server.url).get("metadata")
        Transport(server.url, auth=AUTH).get("metadata")
        Transport(server.url, auth=AUTH, network=Network(proxy=proxy)).get(
            "metadata"
        )  # nor does loopback go to a proxy
    assert [sent.headers.get("authorization") for sent in server.requests] == [
        None,
        *["Bearer canary-token"] * 2,
    ]
    assert trap.connections == 0


def test_cookies_are_not_kept() -> None:
    with (
        serving(answer(PATIENT, headers={"Set-Cookie": "a=b"})) as server,
        Transport(server.url) as transport,
    ):
        transport.get("metadata")
        transport.get("metadata")
    assert "cookie" not in server.requests[1].headers


def test_an_answer_is_bounded_after_decompression() -> None:
    """A gzip bomb: 20 MB in 20 kB."""
    bomb = answer(gzip.compress(b" " * 20_000_000), headers={"Content-Encoding": "gzip"})
    with serving(bomb) as server, Transport(server.url, max_answer_bytes=1_000_000) as transport:
        with pytest.raises(ConfigError, match="larger than 1000000 bytes"):
            transport.get("metadata")
        with pytest.raises(UnknownOutcomeError, match="larger"):
            transport.transaction(BUNDLE)


def test_an_answer_without_end_is_cut_off() -> None:
    def endless(connection: socket.socket, _: Received) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            connection.sendall(b"10000\r\n" + b" " * 65536 + b"\r\n")

    with serving(endless) as server, pytest.raises(ConfigError, match="larger"):
        Transport(server.url, max_answer_bytes=1_000_000).get("metadata")


def test_the_status_of_a_refusal_counts_though_its_body_is_unusable() -> None:
    huge = answer(b" " * 2_000_000, status=422)
    with serving(huge) as server:
        bundle = Transport(server.url, max_answer_bytes=1_000_000).transaction(BUNDLE)
    assert (bundle.status, bundle.body) == (422, None)


def _drip(begin: bytes) -> Callable[[socket.socket, Received], None]:
    def behave(connection: socket.socket, _: Received) -> None:
        connection.sendall(begin)
        while True:
            time.sleep(0.05)
            connection.sendall(b"X")

    return behave


@pytest.mark.parametrize(
    "begin",
    [
        b"HTTP/1.1 200 OK\r\nX-Slow: ",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
    ],
)
def test_a_byte_at_a_time_ends_at_the_total_deadline(begin: bytes) -> None:
    """Each wait is short, so the read timeout alone would never end it."""
    with (
        serving(_drip(begin)) as server,
        Transport(server.url, network=Network(total_timeout=0.5)) as transport,
    ):
        started = time.monotonic()
        with pytest.raises(UnknownOutcomeError, match=r"0\.5 s"):
            transport.transaction(BUNDLE)
        with pytest.raises(TemporaryError) as reading:
            transport.get("metadata")
    assert not isinstance(reading.value, UnknownOutcomeError)
    assert time.monotonic() - started < 3


def test_a_silent_server_ends_at_the_read_timeout() -> None:
    with (
        serving(lambda _, __: time.sleep(3)) as server,
        Transport(server.url, network=Network(read_timeout=0.2)) as transport,
    ):
        with pytest.raises(UnknownOutcomeError, match="in time"):
            transport.transaction(BUNDLE)
        with pytest.raises(TemporaryError, match="in time"):
            transport.get("metadata")


@pytest.mark.parametrize("partly", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"])
def test_a_dropped_connection_leaves_a_write_unknown_and_a_search_temporary(partly: bytes) -> None:
    def drop(connection: socket.socket, _: Received) -> None:
        connection.sendall(partly)
        connection.shutdown(socket.SHUT_RDWR)

    with serving(drop) as server, Transport(server.url) as transport:
        with pytest.raises(UnknownOutcomeError):
            transport.transaction(BUNDLE)
        with pytest.raises(TemporaryError) as searching:
            transport.search("Patient", {"identifier": CANARY})
    assert not isinstance(searching.value, UnknownOutcomeError)
    assert len(server.requests) == 2, "nothing is sent twice"


def test_what_never_left_is_temporary_not_unknown() -> None:
    closed = socket.create_server(("127.0.0.1", 0))
    port = closed.getsockname()[1]
    closed.close()
    for url in (f"http://127.0.0.1:{port}/fhir", "https://no-such-host.invalid/fhir"):
        with pytest.raises(TemporaryError, match="cannot be reached") as failed:
            Transport(url, network=Network(connect_timeout=2)).transaction(BUNDLE)
        assert not isinstance(failed.value, UnknownOutcomeError)


def test_no_error_shows_a_credential_or_a_search_value() -> None:
    """Nor does anything hang on the error: a traceback or a log prints the whole chain."""

    def drop(connection: socket.socket, _: Received) -> None:
        connection.shutdown(socket.SHUT_RDWR)

    with serving(drop) as server, Transport(server.url, auth=AUTH) as transport:
        for path in (f"Patient?identifier={CANARY}", f"Patient/{CANARY}"):
            with pytest.raises(TemporaryError) as failed:
                transport.get(path)
            error = failed.value
            assert "canary" not in f"{error!r} {error}"
            assert error.__cause__ is None
            assert error.__context__ is None
        assert "canary" not in repr(transport)


def test_no_answer_shows_its_content() -> None:
    with serving(answer({"resourceType": CANARY}, headers={"X": CANARY})) as server:
        assert "canary" not in repr(Transport(server.url).get(f"Patient/{CANARY}"))


def test_debug_logs_hold_no_search_value_and_no_credential(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(0)
    with serving(answer(PATIENT)) as server, Transport(server.url, auth=AUTH) as transport:
        transport.search("Patient", {"identifier": CANARY})
        transport.transaction({"canary": CANARY})
    assert "canary" not in caplog.text


@pytest.mark.parametrize(
    "path", ["../x", "a/../../x", "//evil.example/x", "http://evil.example/", "/etc", "a#b"]
)
def test_a_path_cannot_lead_out_of_the_base(path: str) -> None:
    with pytest.raises(ValueError, match="below the FHIR base"):
        Transport("http://127.0.0.1:1/fhir").get(path)


@pytest.mark.parametrize(
    "proxy", ["socks5://x", "proxy:3128", "http://", "http://p:1/path", "nonsense", "http://[", ""]
)
def test_an_unusable_proxy_is_named_without_its_text(proxy: str) -> None:
    with pytest.raises(
        ConfigError, match=r"^the proxy must be an address like http://proxy\.example:3128$"
    ):
        Transport("https://fhir.example/r4", network=Network(proxy=proxy))


def test_a_large_body_is_sent_whole() -> None:
    text = "x" * 5_000_000
    with serving(answer(BUNDLE)) as server:
        Transport(server.url, network=Network(connect_timeout=1)).transaction({"t": text})
    assert json.loads(server.requests[0].body) == {"t": text}


def test_threads_may_share_a_transport() -> None:
    """A deadline of one thread's request must not touch another's."""
    from concurrent.futures import ThreadPoolExecutor

    with (
        serving(answer(PATIENT)) as server,
        Transport(server.url) as transport,
        ThreadPoolExecutor(8) as pool,
    ):
        result = list(pool.map(lambda number: transport.get(f"Patient/{number}").status, range(80)))
    assert result == [200] * 80
