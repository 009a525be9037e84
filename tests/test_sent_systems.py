"""What is sent for ever hangs on no domain: no identifier, tag or hash is named below a placeholder's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dnfhir.mappers import map_session
from dnfhir.session import read_session
from tests.cases.test_every_case import is_refused
from tests.documents import CASE_FILES, SESSIONS
from tests.mappers.test_map_session import parts

#: A document that is refused sends nothing.
FILES = [*SESSIONS, *(path for path in CASE_FILES if not is_refused(path))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.name.split(".")[0]))
def test_no_name_needs_a_domain(path: Path) -> None:
    """Identifiers, tags and references by identifier; canonical addresses are of definitions, not of records."""
    mapped = map_session(read_session(path.read_bytes()), version="1")
    systems = set(_systems(mapped.bundle()))
    assert any(system.startswith("urn:oid:2.25.") for system in systems)
    assert [system for system in systems if ".example" in system] == []


def _systems(bundle: dict[str, Any]) -> Iterator[str]:
    for part in parts(bundle):
        named = part.get("identifier", ())
        for label in [*([named] if isinstance(named, dict) else named), *part.get("tag", ())]:
            yield label["system"]
