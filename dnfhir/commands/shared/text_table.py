"""Text in aligned columns, no wider than the terminal; into a file or another program in `_ELSEWHERE` columns."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from dnfhir.printable import one_line

_GAP = 2
#: Narrower than this a column cannot be read.
_NARROWEST = 8
#: Columns where there is no terminal, and lines where nobody counts them.
_ELSEWHERE = (120, 24)
#: Where a long name such as a FHIR path may be broken.
_JOINTS = re.compile(r"(?<=[.)])(?=[A-Za-z])")


def table(rows: Sequence[tuple[str, ...]], *, wide: int, indent: int = 0) -> Iterator[list[str]]:
    """The lines of each row of a table; what is too long is continued on the next line of its column.

    The column `wide` takes what the others leave; when they leave too little, they share the width.
    """
    if not rows:
        return
    shown = [tuple(one_line(cell) for cell in row) for row in rows]
    columns = _widths(
        [max(width(cell) for cell in column) for column in zip(*shown, strict=True)], wide, indent
    )
    for row in shown:
        cells = [wrapped(cell, size) for cell, size in zip(row, columns, strict=True)]
        lines = zip_longest(*cells, fillvalue="")
        yield [" " * indent + _padded(line, columns) for line in lines]


def _padded(cells: Sequence[str], columns: list[int]) -> str:
    """One line of a row, its cells in their columns."""
    padded = (cell + " " * (size - width(cell)) for cell, size in zip(cells, columns, strict=True))
    return (" " * _GAP).join(padded).rstrip()


def _widths(needed: list[int], wide: int, indent: int) -> list[int]:
    """The width of each column: as needed where there is room, at least the narrowest."""
    room = _room() - indent - _GAP * (len(needed) - 1)
    most = max(room // len(needed), 2)
    sizes = list(needed)
    if sum(sizes) > room:
        others = [size for column, size in enumerate(sizes) if column != wide]
        if room - sum(others) < min(needed[wide], 2 * _NARROWEST):
            sizes = [min(size, most) for size in sizes]
        sizes[wide] = max(
            room - sum(size for column, size in enumerate(sizes) if column != wide), 2
        )
    return [max(size, 1) for size in sizes]


def fitted(text: str) -> list[str]:
    """A text outside a table in lines that fit the terminal."""
    return wrapped(one_line(text), _room())


def _room() -> int:
    """The columns there are: those that COLUMNS says, or the terminal's."""
    return shutil.get_terminal_size(_ELSEWHERE).columns


def width(text: str) -> int:
    """How many columns of a terminal a text takes: wide letters two, combining marks none."""
    return sum(_letter(letter) for letter in text)


def _letter(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def wrapped(text: str, size: int) -> list[str]:
    """The text in lines of at most `size` columns, broken between words, and inside those that are longer.

    A JSON pointer is never broken, for it is there to be copied.
    """
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if width(joined) <= size:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        for part in _parts(word, size):
            if width(lines[-1] + part) > size and lines[-1]:
                lines.append("")
            lines[-1] += part
    return lines


def _parts(word: str, size: int) -> Iterator[str]:
    """What of a word must stay together: a pointer all of it, a long name between its joints, else each letter."""
    if word.startswith("/"):
        yield word
        return
    for part in _JOINTS.split(word):
        yield from [part] if width(part) <= size else part
