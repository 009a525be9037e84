"""The connection to the configured server."""

from __future__ import annotations

import os

from dnfhir.config import Config
from dnfhir.errors import ConfigError
from dnfhir.transport.auth import auth_from_environment
from dnfhir.transport.retrying import RetryingTransport
from dnfhir.transport.transport import Transport


def connect(config: Config) -> Transport:
    """The hardened connection to the configured server, which reads again when a response is lost.

    Raises ConfigError without a server: the message states how to start one.
    """
    if not config.server:
        raise ConfigError(
            "no server configured: name one with --server URL, DNFHIR_SERVER or `server` in the configuration file. "
            "To try dnfhir out, start one with `dnfhir sandbox` (pip install 'dnfhir[sandbox]')"
        )
    auth = auth_from_environment(os.environ, config.server, config.network)
    return RetryingTransport(Transport(config.server, auth=auth, network=config.network))
