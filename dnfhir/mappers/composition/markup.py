"""The narrative of a section: sentences as a list or a paragraph, and tables. https://hl7.org/fhir/R4/narrative.html"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape, unescape
from typing import Final

from dnfhir.mappers.elements import Json
from dnfhir.mappers.record import generated

#: What begins or ends a line, and what stands inside one.
_LINE: Final = re.compile(r"</?(?:li|p|tr|ul|table|thead|tbody|div)\b[^>]*>")
_INSIDE: Final = re.compile(r"<[^>]*>")
_PARTS: Final = re.compile("[,;]")


@dataclass(frozen=True)
class Lines:
    """Sentences: one is a paragraph, several are a list."""

    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """Rows below a head; each row has a cell for each word of the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Lines | Table


def narrative(blocks: Sequence[Block], language: str) -> Json:
    """All blocks of a section under one another."""
    return generated("".join(_block(one) for one in blocks), language)


def _block(block: Block) -> str:
    if isinstance(block, Table):
        head, rows = _row("th", block.head), "".join(_row("td", row) for row in block.rows)
        return f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"
    if len(block.sentences) == 1:
        return f"<p>{_text(block.sentences[0])}</p>"
    return f"<ul>{_all('li', block.sentences)}</ul>"


def _row(cell: str, words: Iterable[str]) -> str:
    return f"<tr>{_all(cell, words)}</tr>"


def _all(element: str, words: Iterable[str]) -> str:
    return "".join(f"<{element}>{_text(one)}</{element}>" for one in words)


def _text(words: str) -> str:
    """Escaped; lines stay lines."""
    return escape(words, quote=False).replace("\r\n", "\n").replace("\n", "<br/>")


def said_in(div: object) -> list[tuple[str, ...]]:
    """What a section's XHTML says, to compare two: line by line in any order, in each its parts in any order.

    The lists of a session have no order, and the sentences follow them.
    """
    lines = (unescape(_INSIDE.sub(" ", line)) for line in _LINE.split(str(div)))
    return sorted(_parts(line) for line in lines if line.strip())


def _parts(line: str) -> tuple[str, ...]:
    """What stands before the first colon, and the parts of the rest."""
    head, _, rest = line.partition(":")
    return " ".join(head.split()), *sorted(" ".join(part.split()) for part in _PARTS.split(rest))
