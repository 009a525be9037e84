"""What a command works with, from flags, environment and configuration file; and the connection made of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from dnfhir.config import Config
    from dnfhir.transport.transport import Transport


def config_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--config`, alike on every command that reads the configuration."""
    return click.option("--config", type=click.Path(), help="Configuration file (TOML).")(command)


def server_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--server` and `--config`, alike on every command that talks to a server."""
    option = click.option(
        "--server", metavar="URL", help="FHIR base, e.g. http://127.0.0.1:8080/fhir."
    )
    return option(config_option(command))


def settings(flags: Mapping[str, Any], config: str | None) -> Config:
    """Flags over the environment over the file. ConfigError when one of them is wrong."""
    from dnfhir.config import load_config

    given = {name: value for name, value in flags.items() if value is not None}
    return load_config(given, os.environ, Path(config) if config else None)


def connect(config: Config) -> Transport:
    """The hardened connection to the configured server. ConfigError without one: it says how to start one."""
    from dnfhir.errors import ConfigError
    from dnfhir.transport.auth import auth_from_environment
    from dnfhir.transport.retrying import RetryingTransport
    from dnfhir.transport.transport import Transport

    if not config.server:
        raise ConfigError(
            "no server configured: name one with --server URL, DNFHIR_SERVER or `server` in the configuration file. "
            "To try dnfhir out, start one with `dnfhir sandbox` (pip install 'dnfhir[sandbox]')"
        )
    auth = auth_from_environment(os.environ, config.server, config.network)
    return RetryingTransport(Transport(config.server, auth=auth, network=config.network))
