"""Keycloak with a realm of ours, on loopback and in memory: a token server as hospitals run them.

It is large (177 MB) and slow to start, so only `make keycloak` uses it.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from tests.servers.build import build
from tests.servers.oidc_server import Client
from tests.servers.process import ServerError

_START_LIMIT_S: Final = 300.0
_LISTENING: Final = re.compile(r"Listening on: (http://\S+)")
_REALM: Final = "hospital"
SCOPE: Final = "system/*.crus"


class KeycloakServer:
    """Runs inside a `with` block. Raises ServerError when it does not come up."""

    def __init__(self, *clients: Client) -> None:
        self._clients = clients

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="dnfhir-keycloak-")
        root = Path(self._folder.name)
        shutil.copytree(build("keycloak") / "server", root / "server")  # it writes into itself
        imported = root / "server/data/import"
        imported.mkdir(parents=True)
        (imported / "realm.json").write_text(json.dumps(self._realm()), encoding="utf-8")
        self._log = root / "log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [root / "server/bin/kc.sh", *_ARGUMENTS],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # the script starts Java: both are ended
                env={**os.environ, "JAVA_OPTS_KC_HEAP": "-Xmx700m"},
            )
        try:
            self._url = self._wait()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop()

    @property
    def token_url(self) -> str:
        """Where tokens come from; Keycloak has no smart-configuration that would say so."""
        return f"{self._url}/realms/{_REALM}/protocol/openid-connect/token"

    @property
    def keys_url(self) -> str:
        """The public keys its tokens are signed with."""
        return f"{self._url}/realms/{_REALM}/protocol/openid-connect/certs"

    def _wait(self) -> str:
        end = time.monotonic() + _START_LIMIT_S
        while time.monotonic() < end and self._process.poll() is None:
            text = self._log.read_text(encoding="utf-8", errors="replace")
            if result := _LISTENING.search(text):
                return result[1].rstrip(".")
            time.sleep(0.5)
        raise ServerError(
            f"Keycloak is not up:\n{self._log.read_text(encoding='utf-8', errors='replace')[-4000:]}"
        )

    def _stop(self) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._folder.cleanup()

    def _realm(self) -> dict[str, Any]:
        scope = {
            "name": SCOPE,
            "protocol": "openid-connect",
            "attributes": {"include.in.token.scope": "true"},
        }
        return {
            "realm": _REALM,
            "enabled": True,
            "sslRequired": "none",
            "clientScopes": [scope],
            "clients": [_client(client) for client in self._clients],
        }


_ARGUMENTS: Final = (
    "start-dev",
    "--http-host=127.0.0.1",
    "--http-port=0",
    "--http-management-port=0",
    "--db=dev-mem",
    "--import-realm",
)


def _client(client: Client) -> dict[str, Any]:
    reported = client.registration()
    return {
        "clientId": reported["client_id"],
        "enabled": True,
        "publicClient": False,
        "serviceAccountsEnabled": True,
        "standardFlowEnabled": False,
        "clientAuthenticatorType": "client-jwt",
        "optionalClientScopes": [SCOPE],
        "attributes": {
            "use.jwks.string": "true",
            "jwks.string": json.dumps(reported["jwks"]),
            "token.endpoint.auth.signing.alg": reported["alg"],
            "access.token.lifespan": str(reported["seconds"]),
        },
    }
