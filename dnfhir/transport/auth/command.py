"""A bearer token that a command prints: a cloud's own client, a password manager, a secret store."""

from __future__ import annotations

import shlex
import subprocess

from dnfhir.errors import AuthError, ConfigError, DnfhirError, TemporaryError
from dnfhir.transport.auth.credentials import Fetched, Renewable, bearer

_VARIABLE = "DNFHIR_TOKEN_COMMAND"
_SECONDS = 60.0
_LARGEST = 65_536


def token_from_command(line: str, seconds: float = _SECONDS) -> Renewable:
    """The command is run when the token is first needed, and again when that is refused.

    It is started without a shell and without input, and has `seconds` to end in. Its stderr is shown
    nowhere: it may hold a secret. Fetching raises ConfigError (the command cannot be started, or
    prints no token), AuthError (it failed) and TemporaryError (it took too long). Raises ConfigError
    for a line that is not a command.
    """
    try:
        arguments = shlex.split(line)
    except ValueError:
        arguments = []
    if not arguments:
        raise ConfigError(
            f"{_VARIABLE} is not a command: it is split like a shell does, so quotes must be closed"
        )
    return Renewable(
        lambda: Fetched(bearer(_printed(arguments, seconds), f"what {_VARIABLE} prints"))
    )


def _printed(arguments: list[str], seconds: float) -> str:
    output = _run(arguments, seconds)
    if isinstance(output, DnfhirError):
        raise output  # here, so that no exception with the command's words hangs on it
    try:
        text = output[: _LARGEST + 1].decode("ascii")
    except ValueError:
        text = ""
    if not text.strip() or len(output) > _LARGEST:
        raise ConfigError(f"the command of {_VARIABLE} prints no token")
    return text.removesuffix("\n").removesuffix("\r")


def _run(arguments: list[str], seconds: float) -> bytes | DnfhirError:
    try:
        done = subprocess.run(  # noqa: S603 - the operator's own command, without a shell
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return TemporaryError(f"the command of {_VARIABLE} did not end in {seconds:g} s")
    except (OSError, ValueError):
        return ConfigError(f"the command of {_VARIABLE} cannot be started")
    if done.returncode != 0:
        return AuthError(
            f"the command of {_VARIABLE} failed with exit code {done.returncode}; run it by hand to see why"
        )
    return done.stdout
