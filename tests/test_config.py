"""Where the configuration comes from, which source wins, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from dnfhir.config import Config, load_config
from dnfhir.errors import ConfigError
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.transport.network import Network


def _file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "dnfhir.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_nothing_given_is_the_default() -> None:
    assert load_config({}, {}) == Config()


def test_flags_win_over_the_environment_and_that_over_the_file(tmp_path: Path) -> None:
    path = _file(tmp_path, 'server = "file"\npatient = "must-exist"\nstrategy = "client-id"\n')
    environ = {"DNFHIR_SERVER": "environment", "DNFHIR_STRATEGY": "if-none-exist"}
    config = load_config({"server": "flag", "patient": None}, environ, path)
    assert (config.server, config.strategy, config.patient) == (
        "flag",
        "if-none-exist",
        "must-exist",
    )


def test_every_variable_is_read() -> None:
    environ = {
        "DNFHIR_SERVER": "https://fhir.example/r4",
        "DNFHIR_PATIENT": "must-exist",
        "DNFHIR_STRATEGY": "client-id",
        "DNFHIR_CA_BUNDLE": "/etc/ca.pem",
        "DNFHIR_PROXY": "http://user:x@proxy.example:3128",
        "DNFHIR_CLIENT_CERT_FILE": "/etc/me.pem",
        "DNFHIR_CLIENT_CERT_KEY_FILE": "/etc/me.key",
    }
    config = load_config({}, environ)
    assert config == Config(
        "https://fhir.example/r4",
        "must-exist",
        "client-id",
        Network(
            Path("/etc/ca.pem"),
            "http://user:x@proxy.example:3128",
            client_cert_file=Path("/etc/me.pem"),
            client_cert_key_file=Path("/etc/me.key"),
        ),
    )


def test_an_empty_variable_counts_as_not_set() -> None:
    assert (
        load_config({}, {"DNFHIR_SERVER": "", "DNFHIR_CONFIG": "", "XDG_CONFIG_HOME": ""})
        == Config()
    )


def test_timeouts_are_numbers_of_seconds(tmp_path: Path) -> None:
    config = load_config(
        {}, {}, _file(tmp_path, "connect_timeout = 1\nread_timeout = 2.5\ntotal_timeout = 30")
    )
    assert config.network == Network(connect_timeout=1, read_timeout=2.5, total_timeout=30)


@pytest.mark.parametrize("key", ["ca_bundle", "client_cert_file", "client_cert_key_file"])
def test_a_path_in_the_file_is_recognised_from_the_file(tmp_path: Path, key: str) -> None:
    config = load_config({}, {}, _file(tmp_path, f'{key} = "some.pem"'))
    assert getattr(config.network, key) == tmp_path / "some.pem"


def test_the_file_is_the_named_one_else_that_of_the_home(tmp_path: Path) -> None:
    for folder, name in (("xdg/dnfhir", "xdg"), ("home/.config/dnfhir", "home")):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "config.toml").write_text(f'server = "{name}"')
    named = _file(tmp_path, 'server = "named"')
    home, xdg = {"HOME": str(tmp_path / "home")}, {"XDG_CONFIG_HOME": str(tmp_path / "xdg")}
    assert load_config({}, home).server == "home"
    assert load_config({}, {**home, **xdg}).server == "xdg"
    assert load_config({}, {**home, **xdg, "DNFHIR_CONFIG": str(named)}).server == "named"
    assert load_config({}, {**xdg, "DNFHIR_CONFIG": "/absent"}, named).server == "named"


def test_no_file_of_the_current_folder_is_ever_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("dnfhir", ".config/dnfhir", "."):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        for name in ("config.toml", "dnfhir.toml", ".dnfhir.toml", "pyproject.toml"):
            (tmp_path / folder / name).write_text('server = "trap"')
    monkeypatch.chdir(tmp_path)
    for environ in (
        {},
        {"XDG_CONFIG_HOME": "."},
        {"HOME": "."},
        {"HOME": ""},
        {"XDG_CONFIG_HOME": "", "HOME": ".."},
    ):
        assert load_config({}, environ).server is None


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ('servr = "x"', "did you mean server?"),
        ("[profile]\nserver = 'x'", "unknown key 'profile'"),
        ('token = "canary"', "credentials"),
        ('password = "canary"', "credentials"),
        ('DNFHIR_TOKEN = "canary"', "credentials"),
        ('client_key_file = "canary"', "credentials"),
        ('proxy = "http://user:canary@proxy.example"', "credentials"),
        ("server = 5", "server in the config file must be a text"),
        ('server = ""', "must be a text"),
        ('patient = "must_exist"', "did you mean must-exist?"),
        ('strategy = "put"', "must be one of auto, client-id, if-none-exist"),
        ('read_timeout = "5"', "number of seconds"),
        ("read_timeout = 0", "number of seconds"),
        ("read_timeout = -1", "number of seconds"),
        ("read_timeout = nan", "number of seconds"),
        ("read_timeout = inf", "number of seconds"),
        ("read_timeout = true", "number of seconds"),
        ("read_timeout = 1" + "0" * 400, "number of seconds"),
        ('server = "canary', "not TOML"),
        ("server = 'a'\nserver = 'canary'", "not TOML"),
    ],
)
def test_a_wrong_file_is_refused_and_reported_what_is_right(
    tmp_path: Path, text: str, stated: str
) -> None:
    with pytest.raises(ConfigError) as failed:
        load_config({}, {}, _file(tmp_path, text))
    assert stated in str(failed.value)
    assert "canary" not in str(failed.value)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    path.write_bytes(b'server = "\xff"')
    with pytest.raises(ConfigError, match="not TOML"):
        load_config({}, {}, path)


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    for environ, path in (
        ({}, tmp_path / "absent"),
        ({"DNFHIR_CONFIG": str(tmp_path / "absent")}, None),
    ):
        with pytest.raises(ConfigError, match="cannot be read"):
            load_config({}, environ, path)
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config({}, {}, tmp_path)


def test_a_wrong_variable_is_named() -> None:
    with pytest.raises(
        ConfigError, match="DNFHIR_PATIENT must be one of create, must-exist; did you mean create"
    ):
        load_config({}, {"DNFHIR_PATIENT": "creat"})


def test_without_a_table_the_published_thresholds_count(tmp_path: Path) -> None:
    assert load_config({}, {}, _file(tmp_path, 'server = "x"')).pain_change == OSTELO_2008


def test_thresholds_of_ones_own_come_with_their_source_and_keep_their_digits(
    tmp_path: Path,
) -> None:
    text = (
        '[pain_change]\nvas100 = 20\nvas10 = 1.75\nnrs = 3\npercent = 33.3\nsource = " Practice rule 7 "\n'
        "least_vas100 = 12\nleast_vas10 = 1.5\nleast_nrs = 1"
    )
    result = load_config({}, {}, _file(tmp_path, text)).pain_change
    assert result == PainChange(
        20, Decimal("1.75"), 3, Decimal("33.3"), "Practice rule 7", 12, Decimal("1.5"), 1
    )


def test_a_threshold_that_is_not_named_stays_as_it_was(tmp_path: Path) -> None:
    result = load_config(
        {}, {}, _file(tmp_path, '[pain_change]\nnrs = 3\nsource = "Rule 7"')
    ).pain_change
    assert result == PainChange(nrs=3, source="Rule 7")


@pytest.mark.parametrize(
    ("table", "stated"),
    [
        ("nrs = 3", "needs a source"),
        ('nrs = "3"\nsource = "x"', "nrs of pain_change in the config file must be a number"),
        ('nrs = true\nsource = "x"', "must be a number"),
        ('nrs = nan\nsource = "x"', "must be a number"),
        ('nrs = inf\nsource = "x"', "must be a number"),
        ('nrs = 0\nsource = "x"', "nrs must be above 0, at most 10"),
        ('least_nrs = 11\nsource = "x"', "least_nrs must be above 0, at most 10"),
        ("least_vas100 = 5", "needs a source"),
        ('vas10 = -1.5\nsource = "x"', "vas10 must be above 0, at most 10"),
        ('vas100 = 100.5\nsource = "x"', "vas100 must be above 0, at most 100"),
        ("percent = 1" + "0" * 400 + '\nsource = "x"', "percent must be above 0, at most 100"),
        (
            'vas = 3\nsource = "x"',
            "a table of vas100, vas10, nrs, percent, least_vas100, least_vas10, least_nrs and source",
        ),
        ("source = 3", "one line"),
        ('source = " "', "one line"),
        ('source = "a\\nb"', "one line"),
        ('source = "' + "x" * 201 + '"', "at most 200 characters"),
    ],
)
def test_a_wrong_threshold_is_refused(tmp_path: Path, table: str, stated: str) -> None:
    with pytest.raises(ConfigError) as failed:
        load_config({}, {}, _file(tmp_path, f"[pain_change]\n{table}"))
    assert stated in str(failed.value)


def test_thresholds_are_a_table(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="must be a table"):
        load_config({}, {}, _file(tmp_path, "pain_change = 15"))


def test_the_configuration_loads_no_model() -> None:
    """`dnfhir --help` stays quick: reading thresholds needs neither pydantic nor a mapper."""
    code = "import sys, dnfhir.config; print([m for m in sys.modules if m.startswith(('pydantic', 'dnfhir.mappers'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
