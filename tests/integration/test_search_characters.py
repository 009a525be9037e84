"""Everything that means something in a search, in one patient's number, on a server that reads it right."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from tests.commands.conftest import Run, run
from tests.failures.test_injection import pushed_once

__all__ = ["run"]


def test_special_characters_all_together(run: Run, hapi: str, tmp_path: Path) -> None:
    """HAPI only: the embedded server misreads a backslash before another escape, which ends in a conflict (76)."""
    pushed_once(run, hapi, tmp_path, r"9|9,1\$7 &_id=x?#%2C+ü", f"urn:test:{uuid4()}")
