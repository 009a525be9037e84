"""What each detector catches, as a page: `python -m tests.profiles.defects.report` writes docs/defects.md."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from tests.profiles.defects import DEFECTS, GROUPS
from tests.profiles.defects.detect import engine_faults, is_caught, own_faults
from tests.profiles.defects.model import Defect
from tests.profiles.defects.reasons import WHY_MISSED
from tests.servers.fhir_packages import unpack_own
from tests.servers.hl7_validator import Validator

PAGE: Final = Path(__file__).parents[3] / "docs" / "defects.md"
_INTRODUCTION: Final = """\
# Seeded defects

Each row takes what an example session becomes and breaks one rule of the session or of our profiles. *Caught* means
an error at the element that is wrong, or the invariant that names it. *Own* is what `dnfhir validate` and a push check
before anything is sent; *engine* is HL7's official one with our profiles. The table is made by
`python -m tests.profiles.defects.report`; a test holds it true.
"""


class Caught(NamedTuple):
    """Who caught a defect."""

    own: bool
    engine: bool


def caught_by_own() -> dict[str, bool]:
    """Each defect by name: whether our own validation catches it."""
    return {defect.name: is_caught(defect, own_faults(defect)) for defect in DEFECTS}


def caught_by_engine(engine: Validator, folder: Path) -> dict[str, bool]:
    """Each defect by name: whether the official engine catches it."""
    return {d.name: is_caught(d, engine_faults(d, engine, folder / "defect.json")) for d in DEFECTS}


def page(own: Mapping[str, bool], engine: Mapping[str, bool]) -> str:
    """The page of all defects."""
    return "\n".join(_lines({name: Caught(own[name], engine[name]) for name in own}))


def _lines(results: Mapping[str, Caught]) -> Iterator[str]:
    total = len(results)
    yield _INTRODUCTION
    yield "| detector | caught | of | missed |\n| --- | --- | --- | --- |"
    for name, caught in (
        ("own", [r.own for r in results.values()]),
        ("engine", [r.engine for r in results.values()]),
    ):
        yield f"| {name} | {sum(caught)} | {total} | {total - sum(caught)} |"
    yield "\n## Missed\n\n| defect | missed by | why |\n| --- | --- | --- |"
    for name, result in results.items():
        if not all(result):
            by = " and ".join(
                detector
                for detector, caught in zip(Caught._fields, result, strict=True)
                if not caught
            )
            yield f"| {name} | {by} | {WHY_MISSED[name]} |"
    for title, group in GROUPS.items():
        yield f"\n## {title}\n\n| defect | example | element | own | engine |\n| --- | --- | --- | --- | --- |"
        yield from (_row(defect, results[defect.name]) for defect in group)
    yield ""


def _row(defect: Defect, result: Caught) -> str:
    marks = " | ".join("caught" if caught else "missed" for caught in result)
    rule = f", {defect.rule}" if defect.rule and any(result) else ""
    return f"| {defect.name} | {defect.example} | {defect.path}{rule} | {marks} |"


def main() -> None:
    """Write the page."""
    with (
        tempfile.TemporaryDirectory() as name,
        Validator(unpack_own(Path(name)), unknown_profiles_warn=True) as engine,
    ):
        PAGE.write_text(
            page(caught_by_own(), caught_by_engine(engine, Path(name))), encoding="utf-8"
        )
    sys.stderr.write(f"{PAGE.name}\n")


if __name__ == "__main__":
    main()
