"""A push that is killed at any step of its delivery, before it or after it, is made good by the same command."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.outbox import Ledger, Outbox
from tests.checker import Submission, check
from tests.documents import example, of_its_own
from tests.integration.support import pushed
from tests.sizes import size
from tests.storms.killing import KILLED, Killing, surroundings

Json = dict[str, Any]
Tell = Callable[[str, object], None]
#: Every how many steps one is tried; in full every one.
_EVERY = size(8, 1)
_OUTBOX = "dnfhir.outbox.store:Outbox"
#: Beside the exchanges with the server: all that a delivery writes down, and how the outbox comes to be.
SEAMS = (
    "dnfhir.outbox.keyed_hash:_make",
    "dnfhir.outbox.database:open_database",
    "dnfhir.outbox.database:prepare_tables",
    "dnfhir.outbox.database:checkpoint",
    *(
        f"{_OUTBOX}.{name}"
        for name in ("add_all", "track", "lease", "end", "untrack", "outage_ends", "close")
    ),
)


def _correcting() -> list[Json]:
    """The case report and its correction, with people of their own."""
    old, new = of_its_own(example("case-report")), example("corrected")
    return [old, {**new, **{role: old[role] for role in ("practice", "practitioner", "patient")}}]


def _first() -> list[Json]:
    return [of_its_own(example("case-report"))]


def _killing(document: Json, server: str, folder: Path) -> Killing:
    """A push of the document by the command line, its outbox not there yet."""
    folder.mkdir(mode=0o700)
    file = folder / "killed.session.json"
    file.write_text(jsontext.pretty(document), encoding="utf-8")
    return Killing(("push", str(file), "--server", server, "--json"), SEAMS, surroundings(folder))


def _steps(make: Callable[[], list[Json]], server: str, folder: Path) -> list[str]:
    """The steps of a push that nobody kills."""
    *before, last = make()
    for document in before:
        pushed(document, server)
    return _killing(last, server, folder).record(folder / "steps")


def _is_whole(folder: Path) -> bool:
    """Does the outbox tell of one delivered document that it no longer holds, and of no lease?"""
    with Outbox(folder / "outbox.db") as outbox:
        (entry,) = Ledger(outbox).entries()
        gone = not list(folder.glob("*worker-*"))[1:]
        return (entry.state, entry.body) == ("delivered", None) and gone


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("make", [_first, _correcting])
def test_a_push_killed_before_or_after_any_step_is_made_good_by_the_next(
    embedded: str, tmp_path: Path, make: Callable[[], list[Json]], record_property: Tell
) -> None:
    steps = _steps(make, embedded, tmp_path / "recorded")
    assert {f"Transport.{name}" for name in ("get", "search", "post")} <= set(steps)
    assert {"Outbox.add_all", "Outbox.lease", "Outbox.end", "_make", "prepare_tables"} <= set(steps)
    writes = len(steps) - steps[::-1].index("Transport.post")
    tried = sorted({writes, len(steps), *range(1, len(steps) + 1, _EVERY)})
    outcomes = set()  # which step is the one that writes differs a little: two threads take steps
    for number in tried:
        for when in ("before", "after"):
            documents = make()
            receipts = [pushed(document, embedded).as_json() for document in documents[:-1]]
            folder = tmp_path / f"{number}-{when}"
            killing = _killing(documents[-1], embedded, folder)
            where = (when, number, steps[number - 1])
            # a run may take a step or two fewer than the recorded one: it looks for work as long as it waits
            assert killing.kill(when, number).returncode in {
                KILLED,
                *([0] if number > writes else []),
            }, where
            again = killing.run()
            assert again.returncode == 0, (where, again.stderr)
            receipts.append(json.loads(again.stdout))
            outcomes.add(receipts[-1]["outcome"])
            assert _is_whole(folder), where
            submitted = map(Submission, documents)
            assert check(embedded, submitted, receipts, identical_put_is_a_version=True) == [], (
                where
            )
    assert outcomes == {"created" if make is _first else "updated", "unchanged"}
    record_property("proof", f"{2 * len(tried)} kills at {len(tried)} of {len(steps)} steps")


def test_a_step_beyond_the_last_kills_nobody_and_further_seams_are_counted_too(
    embedded: str, tmp_path: Path
) -> None:
    (document,) = _first()
    killing = _killing(document, embedded, tmp_path / "pushed")
    assert killing.kill("before", 999).returncode == 0
    more = Killing(
        killing.arguments,
        further=["dnfhir.server.reader:Reader.read"],
        environment=killing.environment,
    )
    seen = more.record(tmp_path / "more")
    assert "Reader.read" in seen
    assert "Transport.get" in seen
    assert more.kill("after", len(seen)).returncode == KILLED
