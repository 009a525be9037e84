"""The servers that tests share: HAPI FHIR and the embedded one, each started once for a run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dnfhir.sandbox import Sandbox
from tests.servers.fixtures import hapi, pytest_collection_finish, validator

__all__ = ["embedded", "hapi", "pytest_collection_finish", "server", "validator"]


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The embedded server's base URL."""
    with Sandbox(tmp_path_factory.mktemp("sandbox")) as running:
        yield running.url


@pytest.fixture(scope="session", params=["hapi", "embedded"])
def server(request: pytest.FixtureRequest) -> str:
    """Every test that takes it runs against HAPI and against the embedded server."""
    url: str = request.getfixturevalue(request.param)
    return url
