"""That the plan of a push is a pure function: what it loads cannot talk to a server."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: Not `socket` itself: pydantic loads the standard library's `email`, which loads it.
TALKERS = (
    "http.client",
    "urllib3",
    "requests",
    "dnfhir.transport.transport",
    "dnfhir.transport.client",
    "dnfhir.server.reader",
)
_LOADED = """
import importlib, sys
before = set(sys.modules)
importlib.import_module(sys.argv[1])
print(*sorted(set(sys.modules) - before), sep="\\n")
"""


@pytest.mark.parametrize("module", ["dnfhir.sync.plan"])
def test_a_pure_module_loads_nothing_that_can_talk_to_a_server(module: str) -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", _LOADED, module], capture_output=True, check=True, text=True
    ).stdout.split()
    assert module in loaded
    assert [name for name in loaded if name in TALKERS] == []
