"""What the warnings look up: medicines that speak against an answer, and where muscles lie. Each
row has a source.

`data/medicines.csv`: contraindication, atc (a code of the WHO's ATC index, or the beginning of
codes), name (the index's English name), also (other names, `|` between them), source.
`data/muscle_places.csv`: muscle, sides (2, or 1 for what lies across the midline), first and last
level of the spine along it, source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dnfhir.session.fields.words import LEVELS
from dnfhir.terms.csv_tables import table_rows
from dnfhir.terms.names import normalise


@dataclass(frozen=True)
class Medicine:
    """A medicine, or a group of them. atc: codes that begin so are it, "" when none; names:
    normalised words.
    """

    contraindication: str
    atc: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class WarningPlace:
    """Where a muscle lies. paired: whether there is one on each side; levels: those of the spine
    along it.
    """

    paired: bool
    levels: tuple[str, ...]


@cache
def medicines(contraindication: str) -> tuple[Medicine, ...]:
    """The medicines that are taken for, or bring about, what a contraindication asks for."""
    known = []
    for row in table_rows("dnfhir.warnings", "medicines"):
        if row["contraindication"] == contraindication:
            known.append(_medicine(row))
    return tuple(known)


@cache
def places() -> dict[str, WarningPlace]:
    """The places of muscles by their keys in the vocabulary."""
    return {row["muscle"]: _place(row) for row in table_rows("dnfhir.warnings", "muscle_places")}


def _medicine(row: dict[str, str]) -> Medicine:
    spellings: dict[str, None] = {}
    for name in filter(None, (row["name"], *row["also"].split("|"))):
        spellings |= dict.fromkeys(_spellings(normalise(name)))
    return Medicine(row["contraindication"], row["atc"], tuple(spellings))


def _spellings(name: str) -> Iterator[str]:
    """An international name in -in is written with -ine in Dutch (metformine, enoxaparine,
    cisplatine).
    """
    yield name
    if name.endswith("in"):
        yield f"{name}e"


def _place(row: dict[str, str]) -> WarningPlace:
    first, last = LEVELS.index(row["first"]), LEVELS.index(row["last"])
    return WarningPlace(row["sides"] == "2", LEVELS[first : last + 1])
