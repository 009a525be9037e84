"""The key is of a kind that SMART servers know, and the statement signed with it lives minutes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, OKPKey, RSAKey

from dnfhir.errors import ConfigError
from dnfhir.transport.auth import auth_from_environment
from dnfhir.transport.auth.assertion import SigningKey, client_assertion, signing_key

EC = ECKey.generate_key("P-384")
RSA = RSAKey.generate_key(2048)


def _pem(key: ECKey | RSAKey | OKPKey, private: bool = True) -> str:
    return key.as_pem(private=private).decode()


def _jwk(key: ECKey | RSAKey | OctKey, private: bool = True, **more: str) -> str:
    return json.dumps({**key.as_dict(private=private), **more})


@pytest.mark.parametrize(("key", "algorithm"), [(RSA, "RS384"), (EC, "ES384")], ids=["RSA", "EC"])
def test_the_algorithm_follows_from_the_key_and_its_id_from_what_is_known(
    key: ECKey | RSAKey, algorithm: str
) -> None:
    thumbprint = key.thumbprint()
    for text, asked, expected in (
        (_pem(key), None, thumbprint),
        (_jwk(key), None, thumbprint),
        (_jwk(key, kid="of-the-key"), None, "of-the-key"),
        (_jwk(key, kid="of-the-key"), "named", "named"),
        (_pem(key), "named", "named"),
    ):
        result = signing_key(text, asked)
        assert (result.algorithm, result.key_id) == (algorithm, expected)


def _foreign(
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
    protection: KeySerializationEncryption | None = None,
) -> str:
    return key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, protection or NoEncryption()
    ).decode()


UNUSABLE = [
    "",
    "canary",
    "{canary",
    '{"kty": "EC", "d": "canary"}',
    '{"kty": 5, "d": ["canary"]}',
    '{"keys": []}',
    "[" * 100_000,
    '{"a":' * 100_000,
    _pem(EC, private=False),
    _jwk(EC, private=False),
    _pem(RSA, private=False),
    _pem(ECKey.generate_key("P-256")),
    _pem(ECKey.generate_key("P-521")),
    _foreign(rsa.generate_private_key(65537, 1024)),  # noqa: S505 - it is to be refused
    _pem(OKPKey.generate_key("Ed25519")),
    _jwk(OctKey.generate_key(256)),
    _foreign(ec.generate_private_key(ec.SECP384R1()), BestAvailableEncryption(b"canary")),
    _pem(EC)[:100],
]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("text", UNUSABLE, ids=range(len(UNUSABLE)))
def test_another_kind_of_key_is_refused_without_showing_it(text: str) -> None:
    with pytest.raises(
        ConfigError, match="DNFHIR_CLIENT_KEY_FILE must hold one private key"
    ) as failed:
        signing_key(text)
    assert "canary" not in str(failed.value)
    assert failed.value.__context__ is None


def test_no_repr_shows_the_key() -> None:
    assert repr(SigningKey(EC, "ES384", "k1")) == "SigningKey(algorithm='ES384', key_id='k1')"


@given(st.floats(min_value=0, max_value=4e9))
def test_an_assertion_never_lives_longer_than_five_minutes(now: float) -> None:
    """Counted by a server whose clock is up to a minute behind, too."""
    text = client_assertion("me", signing_key(_pem(EC)), "https://x.example/token", lambda: now)
    claims = jwt.decode(text, EC, algorithms=["ES384"]).claims
    assert claims["exp"] - now <= 240
    assert claims["exp"] - claims["iat"] <= 300
    assert claims["iat"] <= now


def test_without_joserfc_it_is_stated_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "joserfc"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "joserfc", None)
    path = tmp_path / "key.pem"
    path.write_text(_pem(EC))
    environ = {"DNFHIR_CLIENT_ID": "me", "DNFHIR_CLIENT_KEY_FILE": str(path)}
    with pytest.raises(ConfigError, match=r"pip install 'dnfhir\[smart\]'"):
        auth_from_environment(environ, "https://fhir.example/r4")
