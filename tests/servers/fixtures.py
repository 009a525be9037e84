"""Session-wide fixtures: one HAPI server and one official validator for the whole run.

The root conftest imports all names. What does not come up fails the tests that need it; nothing is skipped.
When tests run side by side, all tests of one server go to one worker, so each server starts once.
"""

from collections.abc import Iterator
from contextlib import suppress
from typing import Final

import pytest

from tests.servers.build import build
from tests.servers.hapi_server import HapiServer
from tests.servers.hl7_validator import Validator
from tests.servers.process import ServerError

_ONE_WORKER: Final = {"hapi": "servers", "embedded": "servers", "validator": "engine", "profile_validator": "engine"}
_BUILT: Final = {"hapi": "hapi", "validator": "validator", "profile_validator": "validator"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Names the worker that a test of a shared server belongs to."""
    for item in items:
        if group := next((_ONE_WORKER[name] for name in _fixtures(item) if name in _ONE_WORKER), None):
            item.add_marker(pytest.mark.xdist_group(group))


def pytest_collection_finish(session: pytest.Session) -> None:
    """Builds what the collected tests need, outside any test's time limit; workers wait for each other."""
    if session.config.option.collectonly:
        return
    needed = {_BUILT[name] for item in session.items for name in _fixtures(item) if name in _BUILT}
    with suppress(ServerError):  # the fixture runs into it again, and its tests fail
        for program in sorted(needed):
            build(program)


@pytest.fixture(scope="session")
def hapi() -> Iterator[str]:
    """The FHIR base URL of a HAPI server that was empty when the run began; all tests share it."""
    with HapiServer() as server:
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
