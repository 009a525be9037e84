"""The configuration: flags before the environment before the file; never a file of the current folder."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from math import isfinite
from pathlib import Path
from typing import Any

from dnfhir.errors import ConfigError
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.places import user_folder

PATIENT = ("create", "must-exist")
STRATEGY = ("auto", "client-id", "if-none-exist")
_CHOICES = {"patient": PATIENT, "strategy": STRATEGY}
_TIMEOUTS = ("connect_timeout", "read_timeout", "total_timeout")
_VARIABLES = {
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
_PATHS = ("ca_bundle", "client_cert_file", "client_cert_key_file", "outbox")
#: Whole numbers, with the highest that makes sense.
_COUNTS = {"concurrency": 64, "max_entries": 10_000}
_SECRETS = ("token", "password", "passwd", "secret", "user", "auth", "credential", "key")
_LARGEST = 1_000_000
_A_DAY = 86_400
_THRESHOLDS = tuple(field.name for field in fields(PainChange) if field.name != "source")
_LONGEST_SOURCE = 200
_DIGITS = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")


@dataclass(frozen=True)
class Config:
    """What a command works with; times in seconds.

    patient: what to do when the server does not know the patient, "create" or "must-exist".
    strategy: how resources get their identity, "auto", "client-id" or "if-none-exist".
    pain_change: from when on a change of pain matters; a table of the file, with the source of its numbers.
    outbox: its file; None is the default place. wait: how long a push works on its documents. concurrency: documents
    sent at once. max_entries: resources in one transaction.
    client_cert_file, client_cert_key_file: the PEM certificate and private key shown to the server (mTLS).
    """

    server: str | None = None
    patient: str = "create"
    strategy: str = "auto"
    ca_bundle: Path | None = None
    proxy: str | None = None
    connect_timeout: float = 10
    read_timeout: float = 60
    total_timeout: float = 180
    pain_change: PainChange = OSTELO_2008
    outbox: Path | None = None
    wait: float = 120
    concurrency: int = 4
    max_entries: int = 500
    client_cert_file: Path | None = None
    client_cert_key_file: Path | None = None


_KEYS = tuple(field.name for field in fields(Config))


def load_config(
    flags: Mapping[str, object], environ: Mapping[str, str], config_path: Path | None = None
) -> Config:
    """Flags (None: not given) > DNFHIR_* > the TOML file: `config_path`, else DNFHIR_CONFIG, else
    $XDG_CONFIG_HOME/dnfhir/config.toml. Empty variables count as not set.

    Raises ConfigError: unknown or wrongly typed keys, a named file that cannot be read, a secret in the file.
    """
    found = _file(environ, config_path)
    variables = {key: environ[name] for key, name in _VARIABLES.items() if environ.get(name)}
    given = {key: value for key, value in flags.items() if value is not None}
    for key, value in {**found, **variables, **given}.items():
        where = (
            key
            if key in given
            else _VARIABLES[key]
            if key in variables
            else f"{key} in the config file"
        )
        found[key] = _checked(key, value, where)
    return Config(**found)


def _file(environ: Mapping[str, str], config_path: Path | None) -> dict[str, Any]:
    named = config_path or (
        Path(environ["DNFHIR_CONFIG"]) if environ.get("DNFHIR_CONFIG") else None
    )
    path = named or _default_path(environ)
    if path is None or (named is None and not path.is_file()):
        return {}
    try:
        with path.open("rb") as file:
            table = tomllib.loads(file.read(_LARGEST).decode())
    except OSError:
        raise ConfigError("the config file cannot be read") from None
    except (ValueError, RecursionError):  # its text may hold a secret: only our words
        raise ConfigError("the config file is not TOML in UTF-8") from None
    _check_keys(table)
    for key in _PATHS:
        if isinstance(table.get(key), str):
            table[key] = str(path.parent / Path(table[key]).expanduser())
    if "@" in str(table.get("proxy", "")):
        raise ConfigError("credentials of a proxy do not go into the config file: set DNFHIR_PROXY")
    return table


def _default_path(environ: Mapping[str, str]) -> Path | None:
    """The user's own configuration file."""
    base = user_folder(environ, "XDG_CONFIG_HOME", ".config")
    return base / "dnfhir" / "config.toml" if base else None


def _check_keys(table: Mapping[str, Any]) -> None:
    for key in table:
        if key in _KEYS:
            continue
        if any(word in key.lower() for word in _SECRETS):
            raise ConfigError(
                "credentials do not go into the config file: set DNFHIR_TOKEN_FILE, or DNFHIR_USER and "
                "DNFHIR_PASSWORD_FILE"
            )
        near = difflib.get_close_matches(key, _KEYS, n=1)
        hint = f"did you mean {near[0]}?" if near else "known: " + ", ".join(_KEYS)
        raise ConfigError(f"unknown key {key[:40]!r} in the config file; {hint}")


def _checked(key: str, value: object, where: str) -> object:
    """The value in its type; messages repeat only values that hold no secret."""
    if key in _TIMEOUTS:
        return _seconds(value, where)
    if key == "wait":
        return 0.0 if _number(value) == 0 else _seconds(_number(value), where)
    if key in _COUNTS:
        return _count(_number(value), _COUNTS[key], where)
    if key == "pain_change":
        return _pain_change(value, where)
    if key in _PATHS and isinstance(value, Path):
        return value
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(f"{where} must be a text")
    if key in _CHOICES and value not in _CHOICES[key]:
        near = difflib.get_close_matches(value, _CHOICES[key], n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ConfigError(f"{where} must be one of {', '.join(_CHOICES[key])}{hint}")
    return Path(value).expanduser() if key in _PATHS else value.strip()


def _number(value: object) -> object:
    """A variable's text as the number it is; anything else as it stands."""
    if isinstance(value, str) and _DIGITS.fullmatch(value.strip()):
        return float(value) if "." in value else int(value)
    return value


def _count(value: object, highest: int, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= highest:
        raise ConfigError(f"{where} must be a whole number from 1 to {highest}")
    return value


def _seconds(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= _A_DAY:
        raise ConfigError(f"{where} must be a number of seconds above 0, at most a day")
    return float(value)


def _pain_change(value: object, where: str) -> PainChange:
    """The table [pain_change]; numbers of one's own need a source of one's own, for the record cites it."""
    if not isinstance(value, dict) or not value.keys() <= {*_THRESHOLDS, "source"}:
        raise ConfigError(
            f"{where} must be a table of {', '.join(_THRESHOLDS)} and source, nothing else"
        )
    numbers: dict[str, Any] = {
        name: _exact(value[name], f"{name} of {where}") for name in _THRESHOLDS if name in value
    }
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
    if (
        not isinstance(value, str)
        or not value.strip()
        or not value.isprintable()
        or len(value) > _LONGEST_SOURCE
    ):
        raise ConfigError(
            f"{where} must be a text of one line, at most {_LONGEST_SOURCE} characters"
        )
    return value.strip()
