"""The letter of each example and case as plain text, in the folders beside this file; `make golden` writes them.

A person reads every changed line against the document before it is committed: what the text says, in which section it
says it, and what it leaves out. All were read so in November 2026.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import Element, fromstring

from dnfhir.errors import SessionError
from dnfhir.mappers import map_session
from dnfhir.session import read_session
from tests.documents import CASE_FILES, SESSIONS

Json = dict[str, Any]
LETTERS: Final = Path(__file__).parent
_XHTML: Final = "{http://www.w3.org/1999/xhtml}"


def letters() -> Iterator[tuple[Path, str]]:
    """File and text of the letter of every example, and of every case that is no refused one."""
    for session in (*SESSIONS, *CASE_FILES):
        text = letter_text(session)
        if text is not None:
            name = session.name.replace(".session.json", ".txt")
            yield LETTERS / session.parent.name / name, text


def letter_text(session: Path) -> str | None:
    """The letter of one document; None of one that is refused."""
    try:
        entries = map_session(read_session(session.read_bytes())).entries
    except SessionError:
        return None
    return rendered(next(entry.resource for entry in entries if entry.type == "Composition"))


def rendered(composition: Json) -> str:
    """Title, then each section's title and its lines."""
    lines = [composition["title"]]
    for section in composition["section"]:
        div = fromstring(section["text"]["div"])  # noqa: S314 (what dnfhir wrote)
        lines += ["", section["title"], *_lines(div)]
    return "\n".join(lines) + "\n"


def _lines(div: Element) -> Iterator[str]:
    for block in div:
        if block.tag == f"{_XHTML}table":
            yield from (" | ".join(map(_text, row)) for row in block.iter(f"{_XHTML}tr"))
        else:
            yield from (
                f"- {_text(item)}" for item in (block if block.tag == f"{_XHTML}ul" else [block])
            )


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
