"""A push that is killed at any exchange with the server, before it or after it, is made good by the next push."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dnfhir import jsontext
from tests.checker import Submission, check
from tests.documents import example, of_its_own
from tests.integration.support import pushed
from tests.killing import KILLED, Killing, surroundings
from tests.sizes import size

Json = dict[str, Any]
#: Every how many steps one is tried; in full every one.
_EVERY = size(12, 1)


def _correcting() -> list[Json]:
    """The case report and its correction, with people of their own."""
    old, new = of_its_own(example("case-report")), example("corrected")
    return [old, {**new, **{role: old[role] for role in ("practice", "practitioner", "patient")}}]


def _first() -> list[Json]:
    return [of_its_own(example("case-report"))]


def _killing(document: Json, server: str, folder: Path) -> Killing:
    """A push of the document by the command line."""
    file = folder / "killed.session.json"
    file.write_text(jsontext.pretty(document), encoding="utf-8")
    return Killing(("push", str(file), "--server", server, "--json"), environment=surroundings(folder))


def _steps(make: Callable[[], list[Json]], server: str, folder: Path) -> list[str]:
    """The exchanges of a push that nobody kills."""
    *before, last = make()
    for document in before:
        pushed(document, server)
    return _killing(last, server, folder).record(folder / "steps")


@pytest.mark.parametrize("make", [_first, _correcting])
def test_a_push_killed_before_or_after_any_exchange_is_made_good_by_the_next(
    embedded: str, tmp_path: Path, make: Callable[[], list[Json]]
) -> None:
    steps = _steps(make, embedded, tmp_path)
    assert "Transport.post" in steps
    writes = steps.index("Transport.post") + 1
    tried = sorted({writes, *range(1, len(steps) + 1, _EVERY)})
    for number in tried:
        for when in ("before", "after"):
            documents = make()
            receipts = [pushed(document, embedded).as_json() for document in documents[:-1]]
            killing = _killing(documents[-1], embedded, tmp_path)
            assert killing.kill(when, number).returncode == KILLED, (when, number, steps[number - 1])
            again = killing.run() if number == writes else None
            receipts.append(json.loads(again.stdout) if again else pushed(documents[-1], embedded).as_json())
            written = number > writes or (number == writes and when == "after")
            expected = "unchanged" if written else "created" if make is _first else "updated"
            assert receipts[-1]["outcome"] == expected, (when, number)
            submitted = map(Submission, documents)
            assert check(embedded, submitted, receipts, identical_put_is_a_version=True) == [], (when, number)


def test_a_step_beyond_the_last_kills_nobody_and_further_seams_are_counted_too(embedded: str, tmp_path: Path) -> None:
    (document,) = _first()
    killing = _killing(document, embedded, tmp_path)
    assert killing.kill("before", 999).returncode == 0
    more = Killing(killing.arguments, further=["dnfhir.sync.reading:Reader.read"], environment=killing.environment)
    seen = more.record(tmp_path / "more")
    assert "Reader.read" in seen
    assert "Transport.get" in seen
    assert more.kill("after", len(seen)).returncode == KILLED
    assert killing.kill("before", len(seen)).returncode == 0
