"""A connection that is not safe carries nothing: no session, no credential."""

from __future__ import annotations

import datetime
import ssl
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from tests.commands.conftest import Run
from tests.failures.between import between, receipt, session, states


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def bundle(authority: trustme.CA, tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


def context(leaf: trustme.LeafCert) -> ssl.SSLContext:
    result = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(result)
    return result


def _old(authority: trustme.CA) -> ssl.SSLContext:
    result = context(authority.issue_cert("127.0.0.1"))
    with warnings.catch_warnings(action="ignore"):
        result.minimum_version, result.maximum_version = (
            ssl.TLSVersion.TLSv1_1,
            ssl.TLSVersion.TLSv1_1,
        )
    result.set_ciphers("ALL:@SECLEVEL=0")
    return result


_PAST = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
#: A server's certificate, and what is said of it.
REFUSED: dict[str, tuple[Callable[[trustme.CA], ssl.SSLContext], str]] = {
    "wrong host": (lambda ca: context(ca.issue_cert("other.example")), "for another name"),
    "self-signed": (lambda _: context(trustme.CA().issue_cert("127.0.0.1")), "issuer is not known"),
    "expired": (lambda ca: context(ca.issue_cert("127.0.0.1", not_after=_PAST)), "has expired"),
    "TLS 1.1": (_old, "TLS 1.2 or newer"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_certificate_or_version_refused(  # noqa: PLR0917 (fixtures)
    run: Run,
    authority: trustme.CA,
    bundle: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    make, stated = REFUSED[name]
    monkeypatch.setenv("DNFHIR_CA_BUNDLE", bundle)
    monkeypatch.setenv("DNFHIR_TOKEN", "canary-token")
    with between("http://127.0.0.1:9/fhir", lambda *_: None, make(authority)) as server:
        done = run("push", session(tmp_path), "--server", server.url, "--wait", "3", "--json")
    assert (done.code, receipt(done)["state"], server.requests) == (78, "queued", [])
    assert stated in done.err
    assert states(run) == ["queued"]


def test_requests_ca_bundle_overrides_nothing(  # noqa: PLR0917 (fixtures)
    run: Run,
    embedded: str,
    authority: trustme.CA,
    bundle: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A CA in the environment of other programs is not trusted, nor does an unusable one there get in the way."""
    file = session(tmp_path)
    with between(embedded, lambda *_: None, context(authority.issue_cert("127.0.0.1"))) as server:
        for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
            monkeypatch.setenv(name, bundle)
        if ssl.create_default_context().cert_store_stats()["x509_ca"]:
            monkeypatch.delenv(
                "SSL_CERT_FILE"
            )  # OpenSSL's own variable, which the system's trust store follows
        done = run("push", file, "--server", server.url, "--wait", "3")
        assert (done.code, server.requests) == (78, [])
        for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            monkeypatch.setenv(name, "/nonexistent.pem")
        monkeypatch.setenv("DNFHIR_CA_BUNDLE", bundle)
        assert receipt(run("push", file, "--server", server.url, "--json"))["outcome"] == "created"


def test_http_off_loopback_is_refused_before_anything_is_sent(run: Run, tmp_path: Path) -> None:
    for url in (
        "http://fhir.example/r4",
        "http://127.0.0.1.evil.example/fhir",
        "http://0.0.0.0:8080/fhir",
    ):
        done = run("push", session(tmp_path), "--server", url)
        assert done.code == 78
        assert "plain http only goes to this machine" in done.err
