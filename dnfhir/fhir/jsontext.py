"""JSON text: strictly read, canonically written, its numbers' digits kept.

The strict reader follows RFC 8259 and refuses what JSON readers disagree about: duplicate keys, NaN and
Infinity, lone surrogates, a byte order mark, numbers that a double cannot hold. Every flaw that leaves the
text readable is named, not the first only. Messages never quote text of the document.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

import simplejson

from dnfhir.errors import Problem
from dnfhir.fhir.pointers import Path

MAX_BYTES = 5_000_000
MAX_DEPTH = 32
MAX_DIGITS = 20

_NAMEABLE = re.compile(r"(?!.*[0-9]{5})[!-~]{1,64}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
#: A string as one token (an unclosed one runs to the end, so the scan stays linear), or a bracket.
_TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*+"?|[\[\]{}]', re.DOTALL)
#: Made once: it is used several hundred times a session.
_CANONICAL = simplejson.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, use_decimal=True, allow_nan=False
)
_DECIMAL_COMMA = re.compile(r"[0-9],\Z")

_SYNTAX = {
    "Expecting value": (
        "a value is missing or not written as JSON",
        'a number, true, false, "text", [...] or {...}',
    ),
    "Expecting property name": (
        "a field's name is missing or not in double quotes",
        '"name": value',
    ),
    "Expecting ':'": ("a colon is missing after a field's name", '"name": value'),
    "Expecting ','": (
        "a comma or a closing bracket is missing",
        "a comma between two values, none after the last",
    ),
    "Illegal trailing comma": (
        "there is a comma after the last value",
        "no comma after the last value",
    ),
    "Unterminated string": ("a text that begins here never ends", "a closing double quote"),
    "Invalid control character": (
        "a line end, tab or other control character stands inside a text",
        r"\n, \t …",
    ),
    "Invalid \\escape": ("a backslash that begins no JSON escape", r"\\ for a backslash"),
    "Invalid \\u": (
        r"\u is not followed by four hexadecimal digits",
        r"\u00e9, or the letter itself",
    ),
    "Extra data": (
        "something follows after the end of the document",
        "one JSON value, or one a line in an .ndjson",
    ),
}


class JsonTextError(ValueError):
    """The text is not JSON that can be kept exactly. `problems` names each flaw; `line` and `column` count
    from 1 and are those of a syntax error (0 when the flaws are inside a readable document)."""

    def __init__(self, problems: Sequence[Problem], line: int = 0, column: int = 0) -> None:
        self.problems = tuple(problems)
        self.line = line
        self.column = column
        super().__init__("\n".join(str(problem) for problem in self.problems))


def pointer(path: Iterable[str | int]) -> str:
    """The JSON pointer (RFC 6901) of a path; it stops before a key that may be a person's data.

    Field names are printable ASCII without blanks, at most 64 characters, and contain no long number.
    """
    parts: list[str] = []
    for part in path:
        if isinstance(part, str) and not _NAMEABLE.fullmatch(part):
            break
        parts.append("/" + str(part).replace("~", "~0").replace("/", "~1"))
    return "".join(parts)


def parse(data: bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Any:
    """The JSON value in UTF-8 `data`: integers as int, other numbers as Decimal with their digits.

    Raises JsonTextError, which names every flaw.
    """
    value, problems = examine(data, max_bytes=max_bytes, max_depth=max_depth)
    if problems:
        raise JsonTextError(problems)
    return value


def examine(
    data: bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH
) -> tuple[Any, tuple[Problem, ...]]:
    """Like `parse`, but flaws that leave the text readable come back beside the value, so that a reader can
    go on and name other errors too. A flawed number or text is None in the value; of a key that stands twice
    the last value is kept. Raises JsonTextError when the text cannot be read at all."""
    text = _decode(data, max_bytes)
    _check_depth(text, max_depth)
    flawed: list[object] = []
    value = _load(text, flawed)
    if not flawed and not _SURROGATE_ESCAPE.search(text):
        return value, ()
    problems: list[Problem] = []
    return _clean(value, (), problems), tuple(problems)


def canonical(value: Any) -> str:
    """The one text of a JSON value: keys sorted, no blanks, letters unescaped, a Decimal's digits kept."""
    return _CANONICAL.encode(value)


def pretty(value: Any) -> str:
    """The value for people: indented, keys in their order, a Decimal's digits kept, a line end at the end."""
    return (
        simplejson.dumps(value, indent=2, ensure_ascii=False, use_decimal=True, allow_nan=False)
        + "\n"
    )


class _Flaw:
    """Stands for a value that cannot be kept."""

    def __init__(self, message: str, expected: str, suggestions: tuple[str, ...] = ()) -> None:
        self.message, self.expected, self.suggestions = message, expected, suggestions

    def at(self, path: Path) -> Problem:
        return Problem(pointer(path), self.message, self.expected, self.suggestions)


class _Twice(dict[str, Any]):
    """An object with a key that stands twice; `pairs` are all its members."""

    pairs: list[tuple[str, Any]]


def _fail(message: str, expected: str, text: str = "", index: int | None = None) -> JsonTextError:
    if index is None:
        return JsonTextError([Problem("", message, expected)])
    line = text.count("\n", 0, index) + 1
    column = index - text.rfind("\n", 0, index)
    return JsonTextError(
        [Problem("", f"line {line}, column {column}: {message}", expected)], line, column
    )


def _decode(data: bytes, max_bytes: int) -> str:
    if len(data) > max_bytes:
        raise _fail(
            f"the document is {len(data):,} bytes long", f"at most {max_bytes:,} bytes a document"
        )
    if not data.strip():
        raise _fail("the document is empty", "a JSON object")
    if data.startswith(b"\xef\xbb\xbf"):
        raise _fail("the document begins with a byte order mark", "UTF-8 without byte order mark")
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in data[:4]:
        raise _fail("the document is not UTF-8; it looks like UTF-16 or UTF-32", "UTF-8")
    bad = None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        bad = error.start
    message = "a byte that is not UTF-8; the document looks like Latin-1 or Windows-1252"
    raise _fail(
        message, "the document saved as UTF-8", data[:bad].decode("utf-8", "replace") + "?", bad
    )


def _check_depth(text: str, max_depth: int) -> None:
    depth = 0
    for token in _TOKEN.finditer(text):
        first = token[0]
        if first in "[{":
            depth += 1
            if depth > max_depth:
                message = f"brackets are nested more than {max_depth} deep"
                raise _fail(message, f"at most {max_depth} levels", text, token.start())
        elif first in "]}":
            depth -= 1


def _load(text: str, flawed: list[object]) -> Any:
    """The value of the text; what cannot be kept stands in it as a mark, which is also put in `flawed`."""

    def number(kind: type[int] | type[Decimal], literal: str) -> Any:
        flaw = _number_flaw(literal)
        if flaw:
            return _noted(flaw, flawed)
        return kind(literal)

    decoder = json.JSONDecoder(
        object_pairs_hook=lambda pairs: _members(pairs, flawed),
        parse_int=lambda literal: number(int, literal),
        parse_float=lambda literal: number(Decimal, literal),
        parse_constant=lambda name: _noted(
            _Flaw(f"{name} is not JSON", "a number, or the field left out"), flawed
        ),
    )
    try:
        return decoder.decode(text)
    except json.JSONDecodeError as error:
        message, index = error.msg, error.pos
    except RecursionError:
        raise _fail("brackets are nested too deep", f"at most {MAX_DEPTH} levels") from None
    raise _syntax_error(message, text, index)


def _noted(flaw: _Flaw, flawed: list[object]) -> _Flaw:
    flawed.append(flaw)
    return flaw


def _members(pairs: list[tuple[str, Any]], flawed: list[object]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    twice = _Twice(members)
    twice.pairs = pairs
    flawed.append(twice)
    return twice


def _syntax_error(message: str, text: str, index: int) -> JsonTextError:
    if not text[index:].strip():
        return _fail(
            "the document breaks off", "the rest of the document", text, len(text.rstrip())
        )
    if text[index].isdigit() and _DECIMAL_COMMA.search(text, max(0, index - 9), index):
        return _fail("a number with a decimal comma", "a decimal point, as in 0.30", text, index)
    for beginning, (what, expected) in _SYNTAX.items():
        if message.startswith(beginning):
            return _fail(what, expected, text, index)
    return _fail("this is not JSON", "JSON as in RFC 8259", text, index)


def _number_flaw(literal: str) -> _Flaw | None:
    if "e" in literal or "E" in literal:
        return _Flaw("a number with an exponent", "the number in plain digits", _plain(literal))
    digits = sum(character.isdigit() for character in literal)
    if digits > MAX_DIGITS:
        return _Flaw(f"a number of {digits} digits", f"at most {MAX_DIGITS} digits")
    if literal.startswith("-") and not literal.strip("-0."):
        return _Flaw("a negative zero", "0")
    if "." in literal and Decimal(literal).adjusted() < -6:
        return _Flaw("a number below 0.000001", "0, or a number of at least 0.000001")
    return None


def _plain(literal: str) -> tuple[str, ...]:
    exponent = literal.lower().partition("e")[2].strip("+-")
    if len(literal) > MAX_DIGITS or len(exponent) > 2:
        return ()
    plain = f"{Decimal(literal):f}"
    if len(plain) > MAX_DIGITS:
        return ()
    return (plain,)


def _clean(value: Any, path: Path, problems: list[Problem]) -> Any:
    if isinstance(value, _Flaw):
        problems.append(value.at(path))
        return None
    if isinstance(value, str) and _SURROGATE.search(value):
        message = "half of a surrogate pair, which is not a character"
        problems.append(Problem(pointer(path), message, "whole characters"))
        return None
    if isinstance(value, list):
        return [_clean(item, (*path, index), problems) for index, item in enumerate(value)]
    if isinstance(value, dict):
        return dict(_clean_members(value, path, problems))
    return value


def _clean_members(
    value: dict[str, Any], path: Path, problems: list[Problem]
) -> Iterator[tuple[str, Any]]:
    seen: dict[str, int] = {}
    for key, item in value.pairs if isinstance(value, _Twice) else value.items():
        seen[key] = seen.get(key, 0) + 1
        if seen[key] == 2:
            message = "this field stands more than once in its object"
            problems.append(Problem(pointer((*path, key)), message, "each field once"))
        if _SURROGATE.search(key):
            message = "a field's name holds half of a surrogate pair"
            problems.append(Problem(pointer(path), message, "whole characters"))
            continue
        yield key, _clean(item, (*path, key), problems)
