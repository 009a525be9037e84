"""What the letter tells."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

from tests.checker.facts.elements import (
    Name,
    own_code,
)
from tests.checker.names import Facts, Json

_XHTML = "{http://www.w3.org/1999/xhtml}"


def letter(resource: Json, name: Name) -> Facts:
    """The sections with what they point to, where there is none, and the words of the note and the pain scores."""
    sections = {str(own_code(one["code"])): one for one in resource.get("section", [])}
    rows = [_cells(row) for row in _div(sections.get("section-pain")).iter(f"{_XHTML}tr")]
    return {
        "status": resource.get("status"),
        "type": own_code(resource.get("type")),
        "at": resource.get("date"),
        "visit": name(resource.get("encounter")),
        "custodian": name(resource.get("custodian")),
        "sections": {
            key: sorted(str(name(entry)) for entry in one["entry"])
            for key, one in sections.items()
            if "entry" in one
        },
        "none": [key for key, one in sections.items() if "emptyReason" in one],
        "note": " ".join("".join(_div(sections.get("section-note")).itertext()).split()),
        "scores": [(row[2], row[3]) for row in rows[1:]],
    }


def _div(section: Json | None) -> Element:
    return fromstring(section["text"]["div"] if section else "<div/>")  # noqa: S314


def _cells(row: Element) -> list[str]:
    return ["".join(cell.itertext()) for cell in row]
