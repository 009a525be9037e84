"""An outbox of the test's own, and sessions to put into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dnfhir.outbox import Outbox


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "outbox.db"


@pytest.fixture
def outbox(path: Path) -> Iterator[Outbox]:
    with Outbox(path) as opened:
        yield opened
