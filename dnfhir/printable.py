"""Text of documents and servers for a terminal: a control character or direction mark in it could steer the screen."""

from __future__ import annotations

import json


def replace_unprintable(text: str, replacement: str) -> str:
    """The text with `replacement` for every character that is not printable."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else replacement for letter in text)


def one_line(text: str) -> str:
    """The text as one line: blanks for what is not printable, and one blank for several."""
    return " ".join(replace_unprintable(text, " ").split())


def escape_unprintable(text: str) -> str:
    """JSON text with every character that is not printable as JSON escape: the same JSON value."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in text)
