"""Session documents for tests: the examples, and copies of them that no other test shares."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

EXAMPLES = Path(__file__).parent.parent / "examples"
CASES = Path(__file__).parent / "cases"
SESSIONS = sorted(EXAMPLES.glob("*.session.json"))
#: Documents as vendors write them: whole sessions, inputs after public fault reports, and what is refused.
CASE_FILES = sorted(CASES.glob("*/*.session.json"))
_numbers = count(1)


def example(name: str) -> dict[str, Any]:
    """The example session `name` as JSON, its decimals exact."""
    text = (EXAMPLES / f"{name}.session.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return document


def case(name: str) -> dict[str, Any]:
    """A document as a vendor wrote it (tests/cases), by the beginning of its name, its decimals exact."""
    (path,) = CASES.glob(f"*/{name}*.session.json")
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    return document


def as_real_data(document: dict[str, Any]) -> dict[str, Any]:
    """A copy that is no test data, with numbers that look like real ones (and are nobody's: no register is asked)."""
    real = {**copy.deepcopy(document), "test_data": False}
    for role, value in (
        ("practice", "04061253"),
        ("practitioner", "49012836404"),
        ("patient", "040645678"),
    ):
        real[role]["identifier"]["value"] = value
        real[role].pop("identifiers", None)
    return real


def of_its_own(document: dict[str, Any]) -> dict[str, Any]:
    """A copy with a practice, practitioner and patient that no other test on the same server uses."""
    mine = copy.deepcopy(document)
    for role in ("practice", "practitioner", "patient"):
        mine[role]["identifier"] = {
            "system": f"urn:test:{role}",
            "value": f"{next(_numbers)}-{uuid4()}",
        }
    return mine
