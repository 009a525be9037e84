"""The servers that tests share: HAPI FHIR and the embedded one, each started once for a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from dnfhir.sandbox import Sandbox
from tests.proof_report import ProofReport
from tests.servers.fixtures import (
    hapi,
    national_profiles,
    pytest_collection_finish,
    pytest_collection_modifyitems,
    second_engine,
    validator,
)

#: The same documents in each run, and no limit of time for one: a busy machine fails no test.
settings.register_profile(
    "repeatable",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("repeatable")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--proof-report FILE` keeps the figures of a full run."""
    parser.addoption(
        "--proof-report", metavar="FILE", help="write the figures of the proofs to FILE"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Collect figures when a report is asked for; workers tell theirs to the process that started them."""
    if (path := config.getoption("--proof-report")) and not hasattr(config, "workerinput"):
        config.pluginmanager.register(ProofReport(Path(path)))


__all__ = [
    "embedded",
    "fresh_server",
    "hapi",
    "national_profiles",
    "pytest_collection_finish",
    "pytest_collection_modifyitems",
    "second_engine",
    "server",
    "validator",
]


@pytest.fixture(scope="session", autouse=True)
def nobodys_outbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test leaves anything in the outbox of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The embedded server's base URL."""
    with Sandbox(tmp_path_factory.mktemp("sandbox")) as running:
        yield running.url


@pytest.fixture
def fresh_server(tmp_path: Path) -> Iterator[str]:
    """An embedded server of the test's own, empty."""
    with Sandbox(tmp_path / "sandbox") as running:
        yield running.url


@pytest.fixture(scope="session", params=["hapi", "embedded"])
def server(request: pytest.FixtureRequest) -> str:
    """Every test that takes it runs against HAPI and against the embedded server."""
    url: str = request.getfixturevalue(request.param)
    return url
