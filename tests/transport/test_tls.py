"""TLS as it is: certificates of a CA of our own (trustme), refused or taken on a real connection."""

from __future__ import annotations

import contextlib
import datetime
import socket
import ssl
import threading
from pathlib import Path

import pytest
import trustme

from dnfhir.errors import AuthError, ConfigError, TemporaryError
from dnfhir.transport.auth import Auth
from dnfhir.transport.network import Network
from dnfhir.transport.transport import Transport
from tests.fakes.misbehaving import Received, answer, serving

AUTH = Auth("Bearer", "canary-token", ("canary-token",))
PATIENT = {"resourceType": "Patient"}


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def bundle(authority: trustme.CA, tmp_path: Path) -> Path:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return path


def _tls(
    authority: trustme.CA, *names: str, expires: datetime.datetime | None = None
) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, not_after=expires).configure_cert(context)
    return context


def test_a_certificate_of_the_configured_ca_is_taken(authority: trustme.CA, bundle: Path) -> None:
    with serving(answer(PATIENT), _tls(authority, "127.0.0.1")) as server:
        transport = Transport(server.url, auth=AUTH, network=Network(ca_bundle=bundle))
        assert transport.get("metadata").is_fhir
        assert transport.transaction({}).is_fhir


def test_an_unknown_issuer_is_refused_before_a_credential_is_sent(authority: trustme.CA) -> None:
    with serving(answer(PATIENT), _tls(authority, "127.0.0.1")) as server:
        with pytest.raises(ConfigError, match=r"issuer is not known|self-signed"):
            Transport(server.url, auth=AUTH).transaction({})
        assert server.requests == []


def test_a_certificate_for_another_name_is_refused(authority: trustme.CA, bundle: Path) -> None:
    with serving(answer(PATIENT), _tls(authority, "other.example")) as server:
        with pytest.raises(ConfigError, match="for another name"):
            Transport(server.url, auth=AUTH, network=Network(ca_bundle=bundle)).get("metadata")
        assert server.requests == []


def test_an_expired_certificate_is_refused(authority: trustme.CA, bundle: Path) -> None:
    past = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    with (
        serving(answer(PATIENT), _tls(authority, "127.0.0.1", expires=past)) as server,
        pytest.raises(ConfigError, match="expired"),
    ):
        Transport(server.url, network=Network(ca_bundle=bundle)).get("metadata")


def test_tls_1_1_is_refused(authority: trustme.CA, bundle: Path) -> None:
    old = _tls(authority, "127.0.0.1")
    with pytest.warns(DeprecationWarning):
        old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_1
    old.set_ciphers("ALL:@SECLEVEL=0")
    with (
        serving(answer(PATIENT), old) as server,
        pytest.raises(ConfigError, match=r"TLS 1\.2 or newer"),
    ):
        Transport(server.url, network=Network(ca_bundle=bundle)).get("metadata")


def test_a_port_that_speaks_no_tls_is_named(bundle: Path) -> None:
    def plain(connection: socket.socket, _: Received) -> None:
        connection.sendall(b"HTTP/1.1 400 Bad\r\n\r\n")

    with serving(plain) as server, pytest.raises((ConfigError, TemporaryError)):
        Transport(
            server.url.replace("http:", "https:"), network=Network(ca_bundle=bundle, read_timeout=1)
        ).get("metadata")


def test_the_environments_ca_is_not_used(
    authority: trustme.CA, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(bundle))
    with (
        serving(answer(PATIENT), _tls(authority, "127.0.0.1")) as server,
        pytest.raises(ConfigError),
    ):
        Transport(server.url).get("metadata")


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_an_unusable_ca_bundle_is_a_configuration_error(
    content: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "ca.pem"
    if content:
        path.write_text(content)
    with pytest.raises(ConfigError, match="CA bundle"):
        Transport("https://fhir.example/r4", network=Network(ca_bundle=path))


def test_a_byte_at_a_time_over_tls_ends_at_the_deadline(
    authority: trustme.CA, bundle: Path
) -> None:
    stop = threading.Event()

    def drip(connection: socket.socket, _: Received) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not stop.wait(0.05):
            connection.sendall(b"X")

    with serving(drip, _tls(authority, "127.0.0.1")) as server:
        with pytest.raises(TemporaryError, match=r"0\.5 s"):
            Transport(server.url, network=Network(ca_bundle=bundle, total_timeout=0.5)).get(
                "metadata"
            )
        stop.set()


def _tunnel(connection: socket.socket, received: Received) -> None:
    """A proxy that refuses every CONNECT for want of credentials."""
    connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")


def test_a_configured_proxy_is_asked_to_connect_and_sees_no_credential() -> None:
    with serving(_tunnel) as proxy:
        transport = Transport(
            "https://fhir.example/r4",
            auth=AUTH,
            network=Network(proxy=f"http://user:canary@127.0.0.1:{proxy.port}"),
        )
        with pytest.raises(ConfigError, match="proxy wants") as failed:
            transport.transaction({})
    assert proxy.requests[0].line.startswith("CONNECT fhir.example:443 ")
    assert "authorization" not in proxy.requests[0].headers
    assert "canary" not in str(failed.value)
    assert not isinstance(failed.value, AuthError)


def test_through_a_proxy_tls_reaches_to_the_server(authority: trustme.CA, bundle: Path) -> None:
    """The proxy only carries bytes; the certificate checked is the server's."""

    def relay(connection: socket.socket, _: Received) -> None:
        with socket.create_connection(("127.0.0.1", server.port)) as beyond:
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            threading.Thread(target=_copy, args=(connection, beyond), daemon=True).start()
            _copy(beyond, connection)

    with (
        serving(answer(PATIENT), _tls(authority, "fhir.example")) as server,
        serving(relay) as proxy,
    ):
        transport = Transport(
            "https://fhir.example/r4",
            auth=AUTH,
            network=Network(ca_bundle=bundle, proxy=f"http://127.0.0.1:{proxy.port}"),
        )
        assert transport.transaction({}).is_fhir
        transport.close()
    assert server.requests[0].headers["authorization"] == "Bearer canary-token"
    assert "authorization" not in proxy.requests[0].headers


def _copy(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
