"""Cutting patient data and credentials out of text that others wrote.

A server's diagnostics are untrusted: HAPI's 409 quotes the patient's number. What the document holds about
people is cut from them, however it is encoded, before they go to a terminal, a log or an exception.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from typing import Final
from urllib.parse import unquote

from dnfhir.terms import find

REMOVED = "[removed]"
LIMIT = 500

_ANSI = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_].*?(?:\x07|\x1b\\|\x9c|$)|\x1b.?", re.DOTALL
)
_SPACES = re.compile(r"\s+")
_SHORTEST = 3
#: Letters of two neighbouring words from which they are cut: "Anna Pietersen", not "is not".
_TELLING_PAIR = 10
_READ = 5000  # characters of a foreign text that are looked at
_LAYERS = 5
_LONGEST_WORD = 100
_WORD = re.compile(rf"[^\W_]{{1,{_LONGEST_WORD}}}")
_JSON_ESCAPE = re.compile(r'\\(u[0-9a-fA-F]{4}|["\\/bfnrt])')
#: Members whose strings say nothing about a person: names of things in the document, addresses of code
#: systems, the words of our tables and enumerations.
# fmt: off
_NOT_PERSONAL = frozenset([
    "id", "schema", "system", "code", "language", "sex", "side", "levels", "activity", "muscle",
    "region", "regions", "treatment", "test", "position", "scale", "moment", "severity", "result",
    "event", "aftercare", "problem", "taut_band", "recognised_pain", "referred_pain", "trigger_point",
    "needling", "confirmed_by_therapist", "context", "direction", "urgency",
])
# fmt: on
#: Of these members a word that the vocabulary does not know is text of the record, and may say anything.
_WORDS_OF: Final = {
    "muscle": "muscle",
    "region": "region",
    "regions": "region",
    "treatment": "treatment",
    "test": "test",
    "position": "position",
    "aftercare": "aftercare",
    "problem": "problem",
    "event": "adverse_event",
}
_STATES = frozenset({"present", "absent", "not_asked"})
#: Everything below these, whatever its name, is about a person or of unknown meaning.
_PERSONAL = frozenset({"extensions", "name"})


def terminal_safe(text: str, limit: int = LIMIT) -> str:
    """One line without terminal sequences, control, invisible or bidi characters, at most `limit` long."""
    line = _plain(text)
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _plain(text: str) -> str:
    spaced = _SPACES.sub(" ", _ANSI.sub("", unicodedata.normalize("NFC", text)))
    shown = (char for char in spaced if unicodedata.category(char)[0] != "C")
    return "".join(shown).strip()


class Redactor:
    """Cuts secrets from text, in any case and percent-, form-, HTML- or JSON-encoded, also several times over.

    The text is decoded, then compared word by word: secrets of one to three words whole, of longer ones every
    three words in a row and every two that are long enough to tell something, as servers quote in parts. A single
    word of five characters or more is cut inside of other words too ("Ans" must not cut "transaction"). One word
    of less than three characters is left.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = tuple(secrets)

    def __repr__(self) -> str:
        return "Redactor()"

    def cut(self, text: str) -> str:
        """The decoded text on one line, every secret replaced by "[removed]"; of long text the beginning."""
        line = _decoded(text[: 2 * _READ])
        is_complete = len(text) <= 2 * _READ and len(line) <= _READ
        line = line[:_READ]
        end = len(line)
        if not is_complete:  # a secret may be broken off at the end, and then not be recognised
            end = max(end - 4 * _LONGEST_WORD, 0)
        shown, position = "", 0
        for start, after in self._spans(line):
            if start < end:
                shown += line[position:start] + REMOVED
                position = after
        return shown + line[position:end]

    @cached_property
    def _runs(self) -> frozenset[tuple[str, ...]]:
        """The secrets as runs of one to three words; made when first needed: most pushes need none."""
        runs: set[tuple[str, ...]] = set()
        for secret in self._secrets:
            runs |= _runs_of([match[0].lower() for match in _WORD.finditer(_decoded(secret))])
        return frozenset(run for run in runs if len("".join(run)) >= _SHORTEST)

    @cached_property
    def _inside(self) -> re.Pattern[str] | None:
        """The single words that are cut inside of other words too."""
        words = [run[0] for run in self._runs if len(run) == 1 and len(run[0]) > 4]
        if not words:
            return None
        words.sort(key=len, reverse=True)
        return re.compile("|".join(map(re.escape, words)), re.IGNORECASE)

    def _spans(self, line: str) -> list[tuple[int, int]]:
        """Where secrets stand, in order, those that touch or overlap as one."""
        spans = []
        if self._inside:
            spans = [match.span() for match in self._inside.finditer(line)]
        words = list(_WORD.finditer(line))
        for first in range(len(words)):
            for count in (1, 2, 3):
                run = words[first : first + count]
                if tuple(word[0].lower() for word in run) in self._runs:
                    spans.append((run[0].start(), run[-1].end()))
        return _joined(spans)


def _runs_of(words: list[str]) -> set[tuple[str, ...]]:
    """The runs of a secret's words that are cut.

    Every three words in a row, or all words of a shorter secret; every two that are long enough to
    tell something; and all of a number that is written in groups.
    """
    runs = {tuple(words[first : first + 3]) for first in range(max(len(words) - 2, 1))}
    for pair in pairwise(words):
        if len("".join(pair)) >= _TELLING_PAIR:
            runs.add(pair)
    joined = "".join(words)
    if joined.isdigit():
        runs.add((joined,))
    return runs


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that touch or overlap as one, without empty ones."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        elif end > start:
            joined.append((start, end))
    return joined


class _Everything(Redactor):
    """Leaves nothing of a text."""

    def cut(self, text: str) -> str:
        """Nothing."""
        return ""


#: For a server's words about people whose data are not at hand, so that they could not be cut.
NO_WORDS: Final[Redactor] = _Everything(())


def _decoded(text: str) -> str:
    """The text without percent, HTML and JSON escapes, however often they were laid on, on one safe line."""
    for _ in range(_LAYERS):
        plainer = html.unescape(unquote(_JSON_ESCAPE.sub(_unescape, text)))
        if plainer == text:
            break
        text = plainer
    return _plain(text)


def _unescape(match: re.Match[str]) -> str:
    code = match[1]
    if code[0] == "u":
        return chr(int(code[1:], 16))
    return " " if code in "bfnrt" else code


def patient_strings(document: object) -> set[str]:
    """All strings of a session document that may tell about a person: numbers, names, dates, free text.

    Left out are only the words that our tables and enumerations know, the addresses of code systems and the ids
    of items. The document may be the raw JSON value, checked or not.
    """
    strings = set(_leaves(document))
    if isinstance(document, dict):
        for person in _people(document):
            strings.update(_spellings(person))
        strings.update(_ids(document))  # some practices build them from names
    return {text for text in strings if len(text) >= _SHORTEST}


def _ids(document: dict[str, object]) -> Iterator[str]:
    """The ids of the session and of its episode."""
    episode = document.get("episode")
    for part in (document, episode):
        if isinstance(part, dict) and isinstance(part.get("id"), str):
            yield part["id"]


def _leaves(value: object, key: str = "", personal: bool = False) -> Iterator[str]:
    if isinstance(value, str):
        if personal or not _is_impersonal(key, value):
            yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _leaves(item, key, personal)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(item, name, personal or name in _PERSONAL)


def _is_impersonal(key: str, value: str) -> bool:
    """Whether a string is a word of our own tables or enumerations, or names a thing in the document."""
    if value in _STATES:
        return True
    kind = _WORDS_OF.get(key)
    return key in _NOT_PERSONAL and (kind is None or find(kind, value) is not None)


def _people(document: dict[str, object]) -> Iterator[object]:
    """What names a person: in a session document, or as a FHIR resource, alone or in a Bundle."""
    yield from (document.get("patient"), document.get("practitioner"), document)
    entries = document.get("entry")
    if isinstance(entries, list):
        for entry in entries:
            if isinstance(entry, dict):
                yield entry.get("resource")


def _spellings(person: object) -> Iterator[str]:
    """Further spellings of what names a person: parts of names, the birth date in other orders."""
    if not isinstance(person, dict):
        return
    for text in _leaves(person.get("name"), personal=True):
        yield from re.split(r"[\s-]+", text)
    born = person.get("birth_date", person.get("birthDate"))
    if isinstance(born, str):
        yield from _spellings_of_date(born)


def _spellings_of_date(text: str) -> Iterator[str]:
    date = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text)
    if date:
        year, month, day = date.groups()
        yield f"{day}-{month}-{year}"
        yield f"{day}/{month}/{year}"
        yield f"{month}/{day}/{year}"
        yield f"{year}{month}{day}"
