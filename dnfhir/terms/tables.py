"""The vocabulary's tables: one readable CSV file a kind, read on first use and kept.

One row is one coding of one concept; the rows of a concept stand together. Columns: key, system
(`own` is our code system), code, display, then on the concept's first row its Dutch and Latin names
and its aliases (`|` between them), relation, source, verified, note. The English name of a concept
is the display of its own code. A table may have columns of its own after these (`MARKS`).

relation is how the code relates to the concept: empty the same; `broader` a group that contains it,
used after the others; anything else (`narrower`, `map`, `method`, `related`, `uberon`) is kept for
people and later concept maps and never put into a resource. verified is `yes` when code and display
were seen together in the named source; our own codes are `no`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from dnfhir.terms.csv_tables import table_rows
from dnfhir.terms.systems import OWN

#: kind -> its table below `data/`, in a folder by theme.
TABLES: Final[dict[str, str]] = {
    "muscle": "anatomy/muscles",
    "region": "anatomy/regions",
    "level": "anatomy/levels",
    "side": "anatomy/sides",
    "contraindication": "intake/contraindications",
    "finding": "examination/findings",
    "problem": "examination/problems",
    "severity": "examination/severity",
    "test": "examination/tests",
    "interpretation": "examination/interpretations",
    "treatment": "treatment/treatments",
    "position": "treatment/positions",
    "needle": "treatment/needle",
    "needle_material": "treatment/needle_materials",
    "adverse_event": "treatment/adverse_events",
    "aftercare": "treatment/aftercare",
    "pain": "examination/pain",
    "refusal": "intake/refusal",
    "consent": "intake/consent",
    "outcome": "intake/outcomes",
    "reason": "intake/reasons",
    "observation": "examination/observations",
    "measure": "examination/measures",
    "unit": "examination/units",
    "document": "documents/documents",
    "section": "documents/sections",
    "purpose": "intake/purposes",
    "referral": "intake/referrals",
    "specialty": "intake/specialties",
    "plan": "treatment/plans",
    "other": "documents/other",
}
KINDS: Final = tuple(TABLES)
#: Columns that one table alone has, on a concept's first row: the module that reads one explains
#: it.
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
    """One line of a table: a coding of the concept `key`, how it relates to it, and where it was
    seen.
    """

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

    codings: the same thing in other code systems (SNOMED CT first), then our own code, then a group
    that contains it. display: the English name. nl, la: Dutch and Latin names, empty when none is
    known.
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
        return _own(self.codings)

    @property
    def short_latin(self) -> str:
        """Its Latin name as the field writes it: `m. piriformis`, `mm. scaleni`; empty when none is
        known.
        """
        return self.la.replace("musculus ", "m. ", 1).replace("musculi ", "mm. ", 1)

    def name(self, language: str) -> str:
        """Its name in Dutch (`nl`), or in Latin where there is no Dutch one; in other languages the
        English name.
        """
        if language == "nl":
            return self.nl or self.short_latin or self.display
        return self.display

    @property
    def names(self) -> tuple[str, ...]:
        """What a person may write for it: English, Latin and Dutch names, then the aliases."""
        return tuple(filter(None, (self.display, self.la, self.nl, *self.aliases)))


@cache
def rows(kind: str) -> tuple[Row, ...]:
    """Every line of the table of `kind`, in its order; KeyError for an unknown kind."""
    marks = MARKS.get(kind, ())
    return tuple(_row(line, marks) for line in table_rows("dnfhir.terms", TABLES[kind]))


def mark(kind: str, key: str, name: str) -> str:
    """The column `name` of a concept; empty when nothing stands there. KeyError for an unknown
    concept.
    """
    return _lines(kind)[key][0].marks[name]


def _row(line: dict[str, str], marks: tuple[str, ...]) -> Row:
    return Row(
        key=line["key"],
        coding=Coding(_system(line["system"]), line["code"], line["display"]),
        nl=line["nl"],
        la=line["la"],
        aliases=tuple(filter(None, line["aliases"].split("|"))),
        relation=line["relation"],
        source=line["source"],
        verified=line["verified"] == "yes",
        note=line["note"],
        marks={name: line[name] for name in marks},
    )


def _system(written: str) -> str:
    """The address of a code system; the table calls ours `own`."""
    if written == "own":
        return OWN
    return written


@cache
def concepts(kind: str) -> dict[str, Concept]:
    """The concepts of `kind` by their keys, in the table's order; KeyError for an unknown kind."""
    return {key: _concept(kind, key, lines) for key, lines in _lines(kind).items()}


def _concept(kind: str, key: str, lines: Sequence[Row]) -> Concept:
    codings = tuple(row.coding for row in lines if row.relation in (EXACT, BROADER))
    first = lines[0]
    return Concept(kind, key, codings, _own(codings).display, first.nl, first.la, first.aliases)


def _own(codings: tuple[Coding, ...]) -> Coding:
    return next(coding for coding in codings if coding.system == OWN)


def lines_of(concept: Concept) -> tuple[Row, ...]:
    """The table's lines of one concept: its codings with sources and notes."""
    return _lines(concept.kind)[concept.key]


@cache
def _lines(kind: str) -> dict[str, tuple[Row, ...]]:
    lines: dict[str, tuple[Row, ...]] = {}
    for row in rows(kind):
        lines[row.key] = (*lines.get(row.key, ()), row)
    return lines
