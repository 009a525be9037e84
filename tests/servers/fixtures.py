"""Session-wide fixtures: one HAPI server and one official validator for the whole run.

The root conftest imports all three names; without the hook HAPI boots when first asked for, inside a test's time limit.
What does not come up fails the tests that need it; nothing is skipped.
"""

from collections.abc import Iterator
from contextlib import suppress

import pytest

from tests.servers.build import build
from tests.servers.hapi_server import HapiServer
from tests.servers.hl7_validator import Validator
from tests.servers.process import ServerError

_SERVER = pytest.StashKey[HapiServer]()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Builds what the collected tests need, outside any test's time limit, and lets HAPI boot meanwhile."""
    needed = {name for item in session.items for name in _fixtures(item)}
    if session.config.option.collectonly or _SERVER in session.config.stash:
        return
    server = session.config.stash[_SERVER] = HapiServer()
    with suppress(ServerError):  # the fixture runs into it again, and its tests fail
        if "validator" in needed:
            build("validator")
        if "hapi" in needed:
            server.start()


@pytest.fixture(scope="session")
def hapi(pytestconfig: pytest.Config) -> Iterator[str]:
    """The FHIR base URL of a HAPI server that was empty when the run began; all tests share it."""
    with pytestconfig.stash.setdefault(_SERVER, HapiServer()) as server:
        yield server.url


@pytest.fixture(scope="session")
def validator() -> Iterator[Validator]:
    """HL7's engine with base R4 alone."""
    with Validator() as engine:
        yield engine


def _fixtures(item: pytest.Item) -> Iterator[str]:
    """The fixtures a test names, and those that a parameter names for it."""
    yield from getattr(item, "fixturenames", ())
    if callspec := getattr(item, "callspec", None):
        yield from (value for value in callspec.params.values() if isinstance(value, str))
