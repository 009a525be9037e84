"""How large a proof is: small enough for `make test`, or the size an issue names for `make proof`."""

from __future__ import annotations

import os

FULL = os.environ.get("DNFHIR_PROOF") == "full"


def size(small: int, full: int) -> int:
    """`small` in `make test`, `full` in `make proof`."""
    return full if FULL else small
