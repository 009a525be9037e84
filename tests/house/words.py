"""The words that the project gave up for the field's own, and where they are looked for."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator

from tests.house.sources import ROOT, Module

#: No word of a name, and no word in docstrings, comments, messages and pages.
NOWHERE = (
    "told",
    "held",
    "found",
    "said",
    "aftermath",
    "patience",
    "verdict",
    "breaches",
    "profiled",
)
#: Phrases that stand in no text and, with underscores, in no name.
PHRASES = ("way back", "taken back", "may pass", "asked wait")
#: Good English or the clinic's own, so only no word of a name in dnfhir.
NO_NAME = ("says", "seal", "visit", "chosen", "somebody", "nobody")
#: No name as a whole: the words are good as a part of one.
NOT_ALONE = ("whole", "why", "want", "series", "readable", "allowed", "measured", "unlike")
#: No module and no class is called so.
NO_MODULE = ("reading", "record", "recording", "whole")
#: Classes that have other names.
CLASSES = ("PatientTransport", "StrayAnswerError", "Answer", "Done", "Line", "Ending", "Settled")
#: Words of a withdrawal: a resource is marked entered-in-error, a session is retracted.
WITHDRAW = re.compile(r"withdraw(s|n|al|als|able|ing)?")
#: The contract, and the clinic's own: a JSON key, a column, a consent that a patient withdrew.
CONTRACT = {
    "withdrawn_at": "JSON key of a consent",
    "withdrawal_conflict": "role of a resource",
    "needled_after_withdrawal": "a warning's name",
    "FileNotFoundError": "Python's own",
    "why": "JSON key of what was not examined, and of a result",
    "_NOT_FOUND": "a code of FHIR",
    "trigger_points_found": "a phrase of the letter: what palpation found",
}
#: A patient withdraws a consent: the clinic's word, in names that are about it.
CONSENT = re.compile(
    r"_?(consent_withdrawn|withdrawn|withdrawal|withdrawal_conflict|decode_withdrawn_at"
    r"|end_unless_withdrawn|(perhaps_)?after_withdrawal)",
    re.IGNORECASE,
)
#: What an examination finds is found, and FHIR has a code `not-found`.
CLINICAL = re.compile(
    r"(points?|therapist|was|were|none|nothing|session) found|found (it|by palpation)"
    r"|asked, found,|not-found",
    re.IGNORECASE,
)
#: Made of texts of the published package and of its seeded defects, which keep their wording.
PUBLISHED = ("docs/profiles.md", "docs/defects.md")
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def names(module: Module) -> Iterator[tuple[int, str]]:
    """Every identifier of a module, with its line; a string is none."""
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type == tokenize.NAME:
            yield token.start[0], token.string


def name_faults(module: Module, *, strict: bool = True) -> Iterator[str]:
    """The names of a module that the table gave up; `strict` with the words that are good English too."""
    for line, name in names(module):
        if name in CONTRACT or CONSENT.fullmatch(name):
            continue
        parts = [part.lower() for part in _WORDS.findall(name)]
        phrase = " ".join(parts)
        gone = [word for word in NOWHERE if word in parts]
        gone += [words for words in PHRASES if words in phrase]
        if strict:
            gone += [word for word in NO_NAME if word in parts]
            gone += [word for word in NOT_ALONE if word == name]
            gone += [word for word in CLASSES if word == name]
            gone += [part for part in parts if WITHDRAW.fullmatch(part)]
        if gone:
            yield f"{module.path}:{line} {name}"


def module_faults(module: Module) -> Iterator[str]:
    """A module whose own name the table gave up."""
    if module.name.rpartition(".")[2] in (*NOWHERE, *NO_MODULE):
        yield module.path


def text_faults(module: Module) -> Iterator[str]:
    """The comments, docstrings and messages of a module with a word that the table gave up."""
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type == tokenize.COMMENT:
            yield from prose_faults(token.string, f"{module.path}:{token.start[0]}")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            yield from prose_faults(node.value, f"{module.path}:{node.lineno}")


def page_faults(page: str) -> Iterator[str]:
    """The lines of a page with a word that the table gave up."""
    lines = (ROOT / page).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        yield from prose_faults(line, f"{page}:{number}")


_PROSE = re.compile(rf"\b({'|'.join((*NOWHERE, *PHRASES[:2]))})\b", re.IGNORECASE)


def prose_faults(text: str, where: str) -> Iterator[str]:
    """Where a text has a word that the table gave up."""
    text = CLINICAL.sub("", text)
    for match in _PROSE.finditer(text):
        start, end = max(match.start() - 30, 0), match.end() + 30
        yield f"{where} …{' '.join(text[start:end].split())}…"
