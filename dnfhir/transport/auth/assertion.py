"""The signed statement by which a SMART backend client identifies itself (private_key_jwt).

https://hl7.org/fhir/smart-app-launch/client-confidential-asymmetric.html and RFC 7523. Servers support RS384 and
ES384; which of them it is follows from the key.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from dnfhir.errors import ConfigError

if TYPE_CHECKING:
    from joserfc.jwk import ECKey, RSAKey

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
#: SMART allows five minutes; a server whose clock is up to a minute behind must still see no more.
LIFETIME_S = 240
_LEAST_BITS = 2048
_VARIABLE = "DNFHIR_CLIENT_KEY_FILE"
_KINDS = (
    f"the file named by {_VARIABLE} must hold one private key, as JWK or PEM without a passphrase: "
    "RSA of 2048 bits or more (RS384), or EC on P-384 (ES384)"
)


@dataclass(frozen=True)
class SigningKey:
    """A private key with its algorithm and the id by which the server finds its public half."""

    key: RSAKey | ECKey = field(repr=False)
    algorithm: str
    key_id: str


def signing_key(text: str, key_id: str | None = None) -> SigningKey:
    """The key of a JWK or PEM text; its id is `key_id`, else the JWK's own, else its thumbprint (RFC 7638).

    Raises ConfigError when there is no such key, when it is public or too weak, and when joserfc is
    not installed.
    """
    try:
        from joserfc.jwk import ECKey
    except ImportError:
        raise ConfigError("DNFHIR_CLIENT_ID needs joserfc: pip install 'dnfhir[smart]'") from None
    key = _imported(text)
    if key is None or not key.is_private:
        raise ConfigError(_KINDS)
    algorithm = _algorithm_of_ec(key) if isinstance(key, ECKey) else _algorithm_of_rsa(key)
    if algorithm is None:
        raise ConfigError(_KINDS)
    return SigningKey(key, algorithm, key_id or key.kid or key.thumbprint())


def _algorithm_of_ec(key: ECKey) -> str | None:
    return "ES384" if key.curve_name == "P-384" else None


def _algorithm_of_rsa(key: RSAKey) -> str | None:
    is_strong = key.private_key is not None and key.private_key.key_size >= _LEAST_BITS
    return "RS384" if is_strong else None


def _imported(text: str) -> RSAKey | ECKey | None:
    """The key, or None; errors of the library are left behind, for they may quote it."""
    from joserfc.errors import JoseError
    from joserfc.jwk import ECKey, RSAKey

    is_jwk = text.lstrip().startswith("{")
    for kind in (RSAKey, ECKey):
        with (
            suppress(JoseError, ValueError, TypeError, KeyError, AttributeError, RecursionError),
            catch_warnings(),
        ):
            simplefilter("ignore")  # of a short key: it is refused right away
            key: RSAKey | ECKey = kind.import_key(json.loads(text) if is_jwk else text)
            return key
    return None


def client_assertion(
    client_id: str, key: SigningKey, token_url: str, now: Callable[[], float] = time.time
) -> str:
    """A statement for one try at `token_url` (its audience): `jti` is new in each, so that none is a replay."""
    from joserfc import jwt

    issued = int(now())
    header = {"alg": key.algorithm, "kid": key.key_id, "typ": "JWT"}
    claims = {
        "iss": client_id,
        "sub": client_id,
        "aud": token_url,
        "iat": issued,
        "exp": issued + LIFETIME_S,
        "jti": str(uuid.uuid4()),
    }
    return jwt.encode(header, claims, key.key, algorithms=[key.algorithm])
