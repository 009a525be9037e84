"""The narrative of a section: sentences as a list or a paragraph, and tables. https://hl7.org/fhir/R4/narrative.html"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import generated


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
