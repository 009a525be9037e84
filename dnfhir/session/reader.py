"""From bytes to a Session, or to every problem of the document at once."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from dnfhir.errors import Problem, SessionError
from dnfhir.fhir import jsontext
from dnfhir.session.checking.checks import check_document
from dnfhir.session.explain import problems_of
from dnfhir.session.fields.texts import check_id
from dnfhir.session.model import SCHEMA, Session
from dnfhir.session.wording.guessed import as_ours
from dnfhir.session.wording.kept_words import STRICT

#: Of one input, which may hold many documents.
MAX_INPUT: Final = 500_000_000
#: More problems than this are counted, not named.
MAX_PROBLEMS: Final = 500


@dataclass(frozen=True)
class ReadResult:
    """What became of one document: a session, or the error that names its problems.

    line: its line in an NDJSON input, from 1; None for a document on its own. name: the id that a wrong document
    gives itself, as far as it can be read.
    """

    line: int | None
    session: Session | None = None
    error: SessionError | None = None
    name: str | None = None


def load(source: str | Path, *, max_bytes: int = MAX_INPUT) -> bytes:
    """The bytes of a file, or of standard input for `-`.

    OSError when the file cannot be read; SessionError when it is larger than `max_bytes`.
    """
    if str(source) == "-":
        data = sys.stdin.buffer.read(max_bytes + 1)
    else:
        with Path(source).open("rb") as file:
            data = file.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise SessionError([Problem("", "the input is too large", f"at most {max_bytes:,} bytes")])
    return data


def read_session(data: bytes, *, strict_vocabulary: bool = False) -> Session:
    """The one session in UTF-8 JSON. SessionError names every problem.

    strict_vocabulary: whether a word that the vocabulary does not know is refused, and never kept as text.
    """
    try:
        value, flaws = jsontext.examine(data)
    except jsontext.JsonTextError as error:
        value, flaws = None, error.problems
    if flaws and value is None:
        raise SessionError(flaws)
    return session_of(value, flaws, strict_vocabulary=strict_vocabulary)


def read_sessions(
    data: bytes, *, lines: bool | None = None, strict_vocabulary: bool = False
) -> list[ReadResult]:
    """The sessions of an input: one document, or NDJSON with one a line; a wrong line is its own error only.

    lines: whether it is NDJSON (the file's name ends in `.ndjson`); None looks at the content.
    strict_vocabulary: as for `read_session`.
    """

    def outcome(line: int | None, text: bytes) -> ReadResult:
        return _outcome(line, text, strict_vocabulary=strict_vocabulary)

    if not (_looks_like_lines(data) if lines is None else lines):
        return [outcome(None, data)]
    numbered = enumerate(data.split(b"\n"), start=1)
    return [outcome(number, line) for number, line in numbered if line.strip()] or [
        outcome(None, data)
    ]


def session_of(
    value: Any, flaws: Iterable[Problem] = (), *, strict_vocabulary: bool = False
) -> Session:
    """The session in a parsed JSON value (numbers as int and Decimal).

    SessionError names every problem, first those in `flaws`, which were found before.
    """
    problems, session = list(flaws), None
    if kind := _fhir_kind(value):
        hint = "; use dnfhir unmap" if kind == "Bundle" else ""
        raise SessionError([Problem("", f"this is a FHIR {kind}, not a session{hint}")])
    if isinstance(value, dict) and _other_version(value):
        raise SessionError(_model_problems({"schema": value["schema"]})[:1])
    ours = as_ours(value)
    try:
        session = Session.model_validate(ours.document, context={STRICT: strict_vocabulary})
    except ValidationError as error:
        problems += map(ours.where, problems_of(error, MAX_PROBLEMS))
    problems += map(ours.where, check_document(ours.document))
    if session is None or problems:
        raise SessionError(_one_a_place(problems))
    return session.with_guessed(ours.guessed.values())


def _outcome(line: int | None, data: bytes, *, strict_vocabulary: bool) -> ReadResult:
    try:
        return ReadResult(line, session=read_session(data, strict_vocabulary=strict_vocabulary))
    except SessionError as error:
        return ReadResult(line, error=error, name=_name(data))


def _name(data: bytes) -> str | None:
    """The id in a document that is wrong, when it is a well-formed one."""
    try:
        value, _ = jsontext.examine(data)
        return check_id(value["id"]) if isinstance(value, dict) else None
    except (jsontext.JsonTextError, KeyError, PydanticCustomError):
        return None


def _looks_like_lines(data: bytes) -> bool:
    """Several lines, of which the first is an object of its own."""
    first, _, rest = data.strip().partition(b"\n")
    return bool(rest) and first.startswith(b"{") and first.rstrip().endswith(b"}")


def _other_version(value: dict[str, Any]) -> bool:
    """Whether it is a session document of another version: what its fields mean we cannot know."""
    schema = value.get("schema")
    return isinstance(schema, str) and schema.startswith("dnfhir/session/") and schema != SCHEMA


def _fhir_kind(value: object) -> str | None:
    """What a FHIR document calls itself, when the value is one; names that are none of FHIR's are not repeated."""
    kind = value.get("resourceType") if isinstance(value, dict) and "schema" not in value else None
    if not isinstance(kind, str):
        return None
    return kind if kind == "Bundle" else "resource"


def _model_problems(value: object) -> list[Problem]:
    try:
        Session.model_validate(value)
    except ValidationError as error:
        return list(problems_of(error, MAX_PROBLEMS))
    return []


def _one_a_place(problems: Iterable[Problem]) -> list[Problem]:
    """The first problem of each place; of the document as a whole there may be several."""
    first: dict[tuple[str, str], Problem] = {}
    for problem in problems:
        first.setdefault((problem.pointer, "" if problem.pointer else problem.message), problem)
    found = list(first.values())
    if len(found) <= MAX_PROBLEMS:
        return found
    return [*found[:MAX_PROBLEMS], Problem("", f"and {len(found) - MAX_PROBLEMS} more problems")]
