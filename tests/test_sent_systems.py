"""What is sent for ever hangs on no domain: no identifier, tag or hash is named below a placeholder's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dnfhir.errors import SessionError
from dnfhir.mappers import map_session
from dnfhir.session import read_session
from tests.documents import CASES, SESSIONS
from tests.mappers.test_map_session import parts

FILES = [*SESSIONS, *sorted(CASES.glob("**/*.session.json"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.name.split(".")[0]))
def test_no_name_needs_a_domain(path: Path) -> None:
    """Identifiers, tags and references by identifier; canonical addresses are of definitions, not of records."""
    try:
        mapped = map_session(read_session(path.read_bytes()), version="1")
    except SessionError:
        pytest.skip("a document that is refused sends nothing")
    systems = set(_systems(mapped.bundle()))
    assert any(system.startswith("urn:oid:2.25.") for system in systems)
    assert [system for system in systems if ".example" in system] == []


def _systems(bundle: dict[str, Any]) -> Iterator[str]:
    for part in parts(bundle):
        named = part.get("identifier", ())
        for label in [*([named] if isinstance(named, dict) else named), *part.get("tag", ())]:
            yield label["system"]
