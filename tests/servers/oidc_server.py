"""oidc-provider, a token server of another maker, guarding a small FHIR endpoint, on loopback."""

import json
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from joserfc.jwk import ECKey, RSAKey

from tests.servers.build import build
from tests.servers.process import LineProcess, ServerError

_START_LIMIT_S = 60.0
_LIMIT_S = 10.0


@dataclass(frozen=True)
class Client:
    """A registered client: its private key, and how many seconds its tokens live."""

    client_id: str
    key: RSAKey | ECKey
    algorithm: str
    seconds: int = 300

    def registration(self) -> dict[str, Any]:
        """What the server is told: the public half of the key."""
        public = {**self.key.as_dict(private=False), "kid": self.key.thumbprint()}
        public |= {
            "use": "sig",
            "alg": self.algorithm,
        }  # Keycloak does not find a key without its use
        keys = {"keys": [public]}
        return {
            "client_id": self.client_id,
            "jwks": keys,
            "alg": self.algorithm,
            "seconds": self.seconds,
        }


class OidcServer:
    """Runs inside a `with` block. Raises ServerError when it does not come up.

    behind: a FHIR base that requests with a good token go on to; without it every record is the same Patient.
    """

    def __init__(self, *clients: Client, behind: str | None = None) -> None:
        self._clients = clients
        self._behind = behind

    def __enter__(self) -> Self:
        self._process = LineProcess("oidc", build("oidc"), ["node", "server.mjs"])
        try:
            clients = [client.registration() for client in self._clients]
            self._process.write_line(json.dumps({"clients": clients, "behind": self._behind}))
            word, _, self.issuer = self._process.read_line(_START_LIMIT_S).partition(" ")
            if word != "READY":
                raise ServerError(f"the token server said {word!r} instead of READY")
        except BaseException:
            self._process.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.stop()

    @property
    def fhir(self) -> str:
        """The FHIR base, whose smart-configuration names the token server."""
        return f"{self.issuer}/fhir"

    @property
    def token_url(self) -> str:
        """Where tokens come from."""
        return f"{self.issuer}/token"

    def seen(self, do: str = "seen") -> dict[str, list[dict[str, Any]]]:
        """Assertions whose signature held (`tokens`: header, claims, when), and requests for records (`fhir`)."""
        self._process.write_line(do)
        output: dict[str, list[dict[str, Any]]] = json.loads(self._process.read_line(_LIMIT_S))
        return output

    def revoke(self) -> None:
        """Every token that was good for something so far is refused from now on; one not yet used stays good."""
        self.seen("revoke")
