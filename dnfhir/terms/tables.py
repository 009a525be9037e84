"""The vocabulary's tables: one readable CSV file a kind, read on first use and kept.

One row is one coding of one concept; the rows of a concept stand together. Columns: key, system
(`own` is our code system), code, display, then on the concept's first row its Dutch and Latin names
and its aliases (`|` between them), relation, source, verified, note. The English name of a concept
is the display of its own code. A table may have columns of its own after these (`MARKS`).

relation says how the code relates to the concept: empty the same; `broader` a group that contains
it, used after the others; anything else (`narrower`, `map`, `method`, `related`, `uberon`) is kept
for people and later concept maps and never put into a resource.
verified is `yes` when code and display were seen together in the named source; our own codes are `no`.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Final

from dnfhir.terms.systems import OWN

#: kind -> name of its table in `data/`.
FILES: Final[dict[str, str]] = {
    "muscle": "muscles",
    "region": "regions",
    "level": "levels",
    "side": "sides",
    "contraindication": "contraindications",
    "finding": "findings",
    "problem": "problems",
    "severity": "severity",
    "test": "tests",
    "interpretation": "interpretations",
    "treatment": "treatments",
    "position": "positions",
    "needle": "needle",
    "needle_material": "needle_materials",
    "adverse_event": "adverse_events",
    "aftercare": "aftercare",
    "pain": "pain",
    "refusal": "refusal",
    "consent": "consent",
    "outcome": "outcomes",
    "reason": "reasons",
    "observation": "observations",
    "measure": "measures",
    "unit": "units",
    "document": "documents",
    "section": "sections",
    "purpose": "purposes",
    "referral": "referrals",
    "specialty": "specialties",
    "plan": "plans",
    "other": "other",
}
KINDS: Final = tuple(FILES)
#: Columns that one table alone has, on a concept's first row: what they mean is said by the module that reads them.
MARKS: Final[dict[str, tuple[str, ...]]] = {
    "test": ("neurological",),
    "contraindication": ("weight",),
    "needle_material": ("nickel",),
}

EXACT: Final = ""
BROADER: Final = "broader"


@dataclass(frozen=True)
class Coding:
    """A code of a code system with its short display."""

    system: str
    code: str
    display: str


@dataclass(frozen=True)
class Row:
    """One line of a table: a coding of the concept `key`, how it relates to it, and where it was seen."""

    key: str
    coding: Coding
    nl: str
    la: str
    aliases: tuple[str, ...]
    relation: str
    source: str
    verified: bool
    note: str
    marks: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Concept:
    """One thing the vocabulary knows.

    codings: the same thing in other code systems (SNOMED CT first), then our own code, then a group that
    contains it. display: the English name. nl, la: Dutch and Latin names, empty when none is known.
    """

    kind: str
    key: str
    codings: tuple[Coding, ...]
    display: str
    nl: str
    la: str
    aliases: tuple[str, ...]

    @property
    def own(self) -> Coding:
        """The concept's code in our own code system; every concept has one."""
        return next(coding for coding in self.codings if coding.system == OWN)

    @property
    def short_latin(self) -> str:
        """Its Latin name as the field writes it: `m. piriformis`, `mm. scaleni`; empty when none is known."""
        return self.la.replace("musculus ", "m. ", 1).replace("musculi ", "mm. ", 1)

    def name(self, language: str) -> str:
        """Its name in Dutch (`nl`), or in Latin where there is no Dutch one; in other languages the English name."""
        return (self.nl or self.short_latin or self.display) if language == "nl" else self.display

    @property
    def names(self) -> tuple[str, ...]:
        """What a person may write for it: English, Latin and Dutch names, then the aliases."""
        return tuple(name for name in (self.display, self.la, self.nl, *self.aliases) if name)


@cache
def rows(kind: str) -> tuple[Row, ...]:
    """Every line of the table of `kind`, in its order; KeyError for an unknown kind."""
    text = (files("dnfhir.terms") / "data" / f"{FILES[kind]}.csv").read_text(encoding="utf-8")
    return tuple(_row(line, MARKS.get(kind, ())) for line in csv.DictReader(text.splitlines()))


def mark(kind: str, key: str, name: str) -> str:
    """What the column `name` says of a concept; empty when it says nothing. KeyError for an unknown concept."""
    return _lines(kind)[key][0].marks[name]


def _row(line: dict[str, str], marks: tuple[str, ...]) -> Row:
    system = OWN if line["system"] == "own" else line["system"]
    return Row(
        key=line["key"],
        coding=Coding(system, line["code"], line["display"]),
        nl=line["nl"],
        la=line["la"],
        aliases=tuple(filter(None, line["aliases"].split("|"))),
        relation=line["relation"],
        source=line["source"],
        verified=line["verified"] == "yes",
        note=line["note"],
        marks={name: line[name] for name in marks},
    )


@cache
def concepts(kind: str) -> dict[str, Concept]:
    """The concepts of `kind` by their keys, in the table's order; KeyError for an unknown kind."""
    return {key: _concept(kind, key, lines) for key, lines in _lines(kind).items()}


def _concept(kind: str, key: str, lines: tuple[Row, ...]) -> Concept:
    codings = tuple(row.coding for row in lines if row.relation in (EXACT, BROADER))
    english = next(coding.display for coding in codings if coding.system == OWN)
    first = lines[0]
    return Concept(kind, key, codings, english, first.nl, first.la, first.aliases)


def lines_of(concept: Concept) -> tuple[Row, ...]:
    """The table's lines of one concept: its codings with sources and notes."""
    return _lines(concept.kind)[concept.key]


@cache
def _lines(kind: str) -> dict[str, tuple[Row, ...]]:
    return {key: tuple(lines) for key, lines in groupby(rows(kind), lambda row: row.key)}
