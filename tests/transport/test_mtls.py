"""A client certificate (mTLS) of a CA of our own: shown to the FHIR server and to the token server."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.options import settings
from dnfhir.errors import ConfigError, TemporaryError
from dnfhir.transport.address import parse_address
from dnfhir.transport.auth.token_endpoint import request_token
from dnfhir.transport.network import Network
from dnfhir.transport.transport import Transport
from tests.fakes.misbehaving import answer, serving

PATIENT = {"resourceType": "Patient"}
TOKEN = {"access_token": "t", "token_type": "bearer"}


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def files(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The CA, and our certificate: alone, its key, both in one, and the key under a passphrase."""
    folder = tmp_path_factory.mktemp("mtls")
    mine = authority.issue_cert("dnfhir@practice.example")
    paths = {
        name: folder / f"{name}.pem" for name in ("ca", "cert", "key", "both", "locked", "other")
    }
    authority.cert_pem.write_to_path(paths["ca"])
    mine.cert_chain_pems[0].write_to_path(paths["cert"])
    mine.private_key_pem.write_to_path(paths["key"])
    mine.private_key_and_cert_chain_pem.write_to_path(paths["both"])
    key = load_pem_private_key(mine.private_key_pem.bytes(), None)
    paths["locked"].write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"canary"))
    )
    trustme.CA().issue_cert("x.example").private_key_and_cert_chain_pem.write_to_path(
        paths["other"]
    )
    return paths


def _demanding(
    authority: trustme.CA, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3
) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = newest
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


@pytest.mark.parametrize(("certificate", "key"), [("both", None), ("cert", "key")])
def test_a_server_that_demands_a_certificate_gets_ours(
    authority: trustme.CA, files: dict[str, Path], certificate: str, key: str | None
) -> None:
    with serving(answer(PATIENT), _demanding(authority)) as server:
        transport = Transport(
            server.url,
            network=Network(
                ca_bundle=files["ca"],
                client_cert_file=files[certificate],
                client_cert_key_file=files[key] if key else None,
            ),
        )
        assert transport.get("Patient/p").is_fhir
        assert transport.transaction({}).is_fhir


def test_the_token_server_gets_it_too(authority: trustme.CA, files: dict[str, Path]) -> None:
    network = Network(ca_bundle=files["ca"], client_cert_file=files["both"])
    with serving(answer(TOKEN), _demanding(authority)) as server:
        address = parse_address(f"https://127.0.0.1:{server.port}/token", "it")
        assert (
            request_token(address, "assertion", "system/*.*", network).auth.header() == "Bearer t"
        )


def test_a_token_server_of_an_unknown_issuer_gets_no_assertion(authority: trustme.CA) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with serving(answer(TOKEN), context) as server:
        address = parse_address(f"https://127.0.0.1:{server.port}/token", "it")
        with pytest.raises(ConfigError, match=r"issuer is not known|self-signed"):
            request_token(address, "assertion", "system/*.*", Network())
    assert server.requests == []


@pytest.mark.parametrize("certificate", [None, "other"])
def test_without_it_or_with_one_of_another_ca_nothing_arrives_and_the_setting_is_named(
    authority: trustme.CA, files: dict[str, Path], certificate: str | None
) -> None:
    ours = files[certificate] if certificate else None
    with serving(answer(PATIENT), _demanding(authority, ssl.TLSVersion.TLSv1_2)) as server:
        transport = Transport(
            server.url, network=Network(ca_bundle=files["ca"], client_cert_file=ours)
        )
        with pytest.raises(ConfigError, match="DNFHIR_CLIENT_CERT_FILE"):
            transport.get("Patient/p")
        with pytest.raises(ConfigError, match="DNFHIR_CLIENT_CERT_FILE"):
            transport.transaction({})
    assert server.requests == []


def test_in_tls_1_3_the_refusal_comes_late_or_only_as_a_dropped_connection(
    authority: trustme.CA, files: dict[str, Path]
) -> None:
    with serving(answer(PATIENT), _demanding(authority)) as server:
        transport = Transport(server.url, network=Network(ca_bundle=files["ca"]))
        with pytest.raises(
            (ConfigError, TemporaryError), match=r"CLIENT_CERT_FILE|dropped the connection"
        ):
            transport.get("Patient/p")
    assert server.requests == []


@pytest.mark.parametrize(
    ("certificate", "key"),
    [
        ("absent", None),
        ("ca", None),
        ("key", None),
        ("cert", None),
        ("cert", "absent"),
        ("cert", "cert"),
        ("cert", "other"),
        ("cert", "locked"),
    ],
)
def test_files_that_cannot_be_used_are_a_configuration_error(
    files: dict[str, Path], certificate: str, key: str | None, capfd: pytest.CaptureFixture[str]
) -> None:
    """A key under a passphrase asks nobody for it: OpenSSL would wait at the terminal."""
    absent = Path("/absent/canary.pem")
    ours = files.get(certificate, absent), files.get(key, absent) if key else None
    with pytest.raises(ConfigError, match="DNFHIR_CLIENT_CERT_FILE") as failed:
        Transport(
            "https://fhir.example/r4",
            network=Network(client_cert_file=ours[0], client_cert_key_file=ours[1]),
        )
    assert "canary" not in str(failed.value)
    assert capfd.readouterr() == ("", "")


def test_a_key_without_a_certificate_is_half_a_setting(files: dict[str, Path]) -> None:
    with pytest.raises(ConfigError, match="needs DNFHIR_CLIENT_CERT_FILE"):
        Transport("https://fhir.example/r4", network=Network(client_cert_key_file=files["key"]))


def test_the_environment_names_it(
    authority: trustme.CA, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DNFHIR_CLIENT_CERT_FILE", str(files["cert"]))
    monkeypatch.setenv("DNFHIR_CLIENT_CERT_KEY_FILE", str(files["key"]))
    monkeypatch.setenv("DNFHIR_CA_BUNDLE", str(files["ca"]))
    with serving(answer(PATIENT), _demanding(authority)) as server:
        assert connect(settings({"server": server.url}, None)).get("Patient/p").is_fhir
