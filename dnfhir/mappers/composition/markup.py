"""The narrative of a section: sentences as a list or a paragraph, and tables.

https://hl7.org/fhir/R4/narrative.html
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.narrative import generated


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
    return generated("".join(map(_block, blocks)), language)


def _block(block: Block) -> str:
    if isinstance(block, Table):
        return _table(block)
    if len(block.sentences) == 1:
        return f"<p>{_text(block.sentences[0])}</p>"
    return f"<ul>{_each_in('li', block.sentences)}</ul>"


def _table(table: Table) -> str:
    head = _row("th", table.head)
    rows = "".join(_row("td", row) for row in table.rows)
    return f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _row(cell: str, words: Iterable[str]) -> str:
    return f"<tr>{_each_in(cell, words)}</tr>"


def _each_in(element: str, texts: Iterable[str]) -> str:
    return "".join(f"<{element}>{_text(text)}</{element}>" for text in texts)


def _text(text: str) -> str:
    """Escaped; lines stay lines."""
    return escape(text, quote=False).replace("\r\n", "\n").replace("\n", "<br/>")
