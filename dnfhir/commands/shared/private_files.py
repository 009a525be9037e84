"""Documents as files, for their owner only."""

from __future__ import annotations

import os
from pathlib import Path

from dnfhir import private_files


def write_private(path: Path, data: bytes) -> None:
    """The file whole or not at all; a link in its place is replaced, not followed.

    Raises OSError when it cannot be written.
    """
    private_files.replace(path, data, path.with_name(f".{path.name}.{os.getpid()}"))
