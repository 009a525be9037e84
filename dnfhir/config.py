"""The configuration: flags before the environment before the file; never a file of the current folder."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from functools import partial
from math import isfinite
from pathlib import Path
from typing import Any, Final

from dnfhir.errors import ConfigError
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.places import user_folder
from dnfhir.transport.network import DIRECT, Network

PATIENT: Final = ("create", "must-exist")
STRATEGY: Final = ("auto", "client-id", "if-none-exist")
_VARIABLES: Final = {
    "server": "DNFHIR_SERVER",
    "patient": "DNFHIR_PATIENT",
    "strategy": "DNFHIR_STRATEGY",
    "ca_bundle": "DNFHIR_CA_BUNDLE",
    "proxy": "DNFHIR_PROXY",
    "outbox": "DNFHIR_OUTBOX",
    "wait": "DNFHIR_WAIT",
    "concurrency": "DNFHIR_CONCURRENCY",
    "max_entries": "DNFHIR_MAX_ENTRIES",
    "client_cert_file": "DNFHIR_CLIENT_CERT_FILE",
    "client_cert_key_file": "DNFHIR_CLIENT_CERT_KEY_FILE",
}
_PATHS: Final = ("ca_bundle", "client_cert_file", "client_cert_key_file", "outbox")
_SECRETS: Final = ("token", "password", "passwd", "secret", "user", "auth", "credential", "key")
_LARGEST: Final = 1_000_000
_A_DAY: Final = 86_400
#: The highest numbers that make sense.
_MOST_AT_ONCE: Final = 64
_MOST_ENTRIES: Final = 10_000
_THRESHOLDS: Final = tuple(field.name for field in fields(PainChange) if field.name != "source")
_LONGEST_SOURCE: Final = 200
_DIGITS: Final = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")


@dataclass(frozen=True)
class Config:
    """What a command works with.

    patient: what to do when the server does not know the patient, "create" or "must-exist".
    strategy: how resources get their identity, "auto", "client-id" or "if-none-exist".
    network: how the server is reached; its fields are keys of the configuration file of their own.
    pain_change: from when on a change of pain matters; a table of the file, with the source of its
    numbers.
    outbox: its file; None is the default place.
    wait: how many seconds a push works on its documents.
    concurrency: how many documents are sent at once.
    max_entries: how many resources go in one transaction.
    """

    server: str | None = None
    patient: str = "create"
    strategy: str = "auto"
    network: Network = DIRECT
    pain_change: PainChange = OSTELO_2008
    outbox: Path | None = None
    wait: float = 120
    concurrency: int = 4
    max_entries: int = 500


def load_config(
    flags: Mapping[str, object], environ: Mapping[str, str], config_path: Path | None = None
) -> Config:
    """Flags (None: not given) > DNFHIR_* > the TOML file: `config_path`, else DNFHIR_CONFIG, else
    $XDG_CONFIG_HOME/dnfhir/config.toml. Empty variables count as not set.

    Raises ConfigError for unknown or wrongly typed keys, for a named file that cannot be read, and
    for a secret in the file.
    """
    given: dict[str, tuple[object, str]] = {}  # each value, with the name it has in messages
    for key, value in _file(environ, config_path).items():
        given[key] = (value, f"{key} in the config file")
    for key, variable in _VARIABLES.items():
        if environ.get(variable):
            given[key] = (environ[variable], variable)
    for key, value in flags.items():
        if value is not None:
            given[key] = (value, key)
    checked: dict[str, Any] = {}
    network: dict[str, Any] = {}
    for key, (value, where) in given.items():
        part = network if key in _OF_NETWORK else checked
        part[key] = _CHECKS[key](value, where)
    return Config(**checked, network=Network(**network))


def _file(environ: Mapping[str, str], config_path: Path | None) -> dict[str, Any]:
    """The table of the configuration file, its keys checked and its paths resolved from the file."""
    path = _named_file(environ, config_path) or _default_file(environ)
    if path is None:
        return {}
    table = _toml(path)
    _check_keys(table)
    for key in _PATHS:
        if isinstance(table.get(key), str):
            table[key] = str(path.parent / Path(table[key]).expanduser())
    if "@" in str(table.get("proxy", "")):
        raise ConfigError("credentials of a proxy do not go into the config file: set DNFHIR_PROXY")
    return table


def _named_file(environ: Mapping[str, str], config_path: Path | None) -> Path | None:
    """The file that somebody named; it must be there."""
    if config_path:
        return config_path
    variable = environ.get("DNFHIR_CONFIG")
    return Path(variable) if variable else None


def _default_file(environ: Mapping[str, str]) -> Path | None:
    """The user's own configuration file, where there is one."""
    base = user_folder(environ, "XDG_CONFIG_HOME", ".config")
    if base is None:
        return None
    path = base / "dnfhir" / "config.toml"
    return path if path.is_file() else None


def _toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.loads(file.read(_LARGEST).decode())
    except OSError:
        raise ConfigError("the config file cannot be read") from None
    except (ValueError, RecursionError):  # its text may hold a secret: only our words
        raise ConfigError("the config file is not TOML in UTF-8") from None


def _check_keys(table: Mapping[str, Any]) -> None:
    for key in table:
        if key in _CHECKS:
            continue
        if any(word in key.lower() for word in _SECRETS):
            raise ConfigError(
                "credentials do not go into the config file: set DNFHIR_TOKEN_FILE, or DNFHIR_USER and "
                "DNFHIR_PASSWORD_FILE"
            )
        near = difflib.get_close_matches(key, _CHECKS, n=1)
        hint = f"did you mean {near[0]}?" if near else "known: " + ", ".join(_CHECKS)
        raise ConfigError(f"unknown key {key[:40]!r} in the config file; {hint}")


# A check of one value: it gives back the value in its type, or raises ConfigError with the name that
# the value has for its reader. Messages repeat only values that hold no secret.


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(f"{where} must be a text")
    return value.strip()


def _choice(choices: tuple[str, ...], value: object, where: str) -> str:
    text = _text(value, where)
    if value not in choices:
        near = difflib.get_close_matches(str(value), choices, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ConfigError(f"{where} must be one of {', '.join(choices)}{hint}")
    return text


def _path(value: object, where: str) -> Path:
    if isinstance(value, Path):
        return value
    _text(value, where)
    return Path(str(value)).expanduser()


def _number(value: object) -> object:
    """A variable's text as the number it is; anything else as it stands."""
    if isinstance(value, str) and _DIGITS.fullmatch(value.strip()):
        return float(value) if "." in value else int(value)
    return value


def _count(highest: int, value: object, where: str) -> int:
    count = _number(value)
    if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= highest:
        raise ConfigError(f"{where} must be a whole number from 1 to {highest}")
    return count


def _seconds(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= _A_DAY:
        raise ConfigError(f"{where} must be a number of seconds above 0, at most a day")
    return float(value)


def _wait(value: object, where: str) -> float:
    """Seconds as of the timeouts, or 0: only queue."""
    seconds = _number(value)
    return 0.0 if seconds == 0 else _seconds(seconds, where)


def _pain_change(value: object, where: str) -> PainChange:
    """The table [pain_change]; whoever sets the numbers names their source, for the record cites it."""
    if not isinstance(value, dict) or not value.keys() <= {*_THRESHOLDS, "source"}:
        raise ConfigError(
            f"{where} must be a table of {', '.join(_THRESHOLDS)} and source, nothing else"
        )
    numbers: dict[str, Any] = {}
    for name in _THRESHOLDS:
        if name in value:
            numbers[name] = _exact(value[name], f"{name} of {where}")
    source = value.get("source")
    if numbers and source is None:
        raise ConfigError(
            f"{where} needs a source: who proposes these numbers; every record cites it"
        )
    if source is not None:
        numbers["source"] = _line(source, f"source of {where}")
    try:
        return PainChange(**numbers)
    except ValueError as error:
        raise ConfigError(f"{where}: {error}") from None


def _exact(value: object, where: str) -> int | Decimal:
    """A number with the digits of the file."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if not isinstance(value, float) or not isfinite(value):
        raise ConfigError(f"{where} must be a number, without quotes")
    return Decimal(str(value))


def _line(value: object, where: str) -> str:
    is_line = isinstance(value, str) and value.isprintable() and len(value) <= _LONGEST_SOURCE
    line = str(value).strip()
    if not is_line or not line:
        raise ConfigError(
            f"{where} must be a text of one line, at most {_LONGEST_SOURCE} characters"
        )
    return line


#: Every key of the configuration file, with the check of its value.
_CHECKS: Final[dict[str, Callable[[object, str], object]]] = {
    "server": _text,
    "patient": partial(_choice, PATIENT),
    "strategy": partial(_choice, STRATEGY),
    "ca_bundle": _path,
    "proxy": _text,
    "connect_timeout": _seconds,
    "read_timeout": _seconds,
    "total_timeout": _seconds,
    "pain_change": _pain_change,
    "outbox": _path,
    "wait": _wait,
    "concurrency": partial(_count, _MOST_AT_ONCE),
    "max_entries": partial(_count, _MOST_ENTRIES),
    "client_cert_file": _path,
    "client_cert_key_file": _path,
}
_OF_NETWORK: Final = frozenset(field.name for field in fields(Network))
