"""Session-wide fixtures: one HAPI server and one official validator for the whole run.

The root conftest imports all names. What does not come up fails the tests that need it; nothing is skipped.
When tests run side by side, all tests of one server go to one worker, so each server starts once.
"""

import os
from collections.abc import Generator, Iterator
from contextlib import suppress
from typing import Final

import pytest

from tests.servers.build import build
from tests.servers.dutch_terminology import provable
from tests.servers.fhir_packages import VARIABLE, national_packages, unpack_own
from tests.servers.hapi_server import HapiServer
from tests.servers.hl7_validator import Validator
from tests.servers.process import ServerError
from tests.servers.second_engine import SecondEngine

_ONE_WORKER: Final = {
    "hapi": "servers",
    "embedded": "servers",
    "validator": "engine",
    "second_engine": "engine",
    "lhc_forms": "forms",
    "oidc": "tokens",
}
_BUILT: Final = {
    "hapi": "hapi",
    "validator": "validator",
    "second_engine": "validator_cli",
    "lhc_forms": "lforms",
    "oidc": "oidc",
}


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Generator[None]:
    """Names the worker that a test of a shared server belongs to, and the tests that `make proof` runs larger.

    A wrapper, for a worker reads the groups before it would come to a plain hook.
    """
    for item in items:
        if hasattr(getattr(item, "module", None), "size"):
            item.add_marker(pytest.mark.proof)
        if group := next(
            (_ONE_WORKER[name] for name in _fixtures(item) if name in _ONE_WORKER), None
        ):
            item.add_marker(pytest.mark.xdist_group(group))
    yield


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
def validator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Validator]:
    """HL7's engine with base R4, our profiles and the national ones: a resource is held to what it claims."""
    national = provable(national_packages(), tmp_path_factory.mktemp("national-profiles"))
    own = unpack_own(tmp_path_factory.mktemp("own-profiles"))
    with Validator(own, *national, unknown_profiles_warn=not national) as engine:
        yield engine


@pytest.fixture(scope="session")
def national_profiles() -> None:
    """For tests that mean nothing without the nl-core packages: skipped where there are none, but never in CI."""
    if not national_packages():
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(
            f"no nl-core packages: set {VARIABLE}"
        )


@pytest.fixture(scope="session")
def second_engine() -> SecondEngine:
    """HL7's own command line, an older build of the engine: a second opinion."""
    return SecondEngine()


def _fixtures(item: pytest.Item) -> Iterator[str]:
    """The fixtures a test names, and those that a parameter names for it."""
    yield from getattr(item, "fixturenames", ())
    if callspec := getattr(item, "callspec", None):
        yield from (value for value in callspec.params.values() if isinstance(value, str))
