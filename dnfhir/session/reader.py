"""From bytes to a Session, or to every problem of the document at once."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

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
    """What one document of an input came to: a session, or the error that names its problems.

    line: its line in an NDJSON input, from 1; None for a document on its own. name: the id that a
    wrong document gives itself, as far as it can be read.
    """

    line: int | None
    session: Session | None = None
    error: SessionError | None = None
    name: str | None = None


class ReadDocument(NamedTuple):
    """A session and its document.

    document: the JSON value that was read, with our names where a vendor's were read as ours.
    """

    session: Session
    document: Any


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

    strict_vocabulary: whether a word that the vocabulary does not know is refused, and never kept
    as text.
    """
    return read_document(data, strict_vocabulary=strict_vocabulary).session


def read_document(data: bytes, *, strict_vocabulary: bool = False) -> ReadDocument:
    """The same with the document that the session was read from."""
    value, flaws = _examined(data)
    if flaws and value is None:
        raise SessionError(flaws)
    return _document_of(value, flaws, strict_vocabulary=strict_vocabulary)


def read_sessions(
    data: bytes, *, lines: bool | None = None, strict_vocabulary: bool = False
) -> list[ReadResult]:
    """The sessions of an input: one document, or NDJSON with one a line; a wrong line is its own
    error only.

    lines: whether it is NDJSON (the file's name ends in `.ndjson`); None looks at the content.
    strict_vocabulary: as for `read_session`.
    """
    result = partial(_result, strict_vocabulary=strict_vocabulary)
    if lines is None:
        lines = _looks_like_lines(data)
    if not lines:
        return [result(None, data)]
    results = []
    for number, line in enumerate(data.split(b"\n"), start=1):
        if line.strip():
            results.append(result(number, line))
    return results or [result(None, data)]


def session_of(
    value: Any, flaws: Iterable[Problem] = (), *, strict_vocabulary: bool = False
) -> Session:
    """The session in a parsed JSON value (numbers as int and Decimal).

    SessionError names every problem, first those in `flaws`, which the reader of the text named.
    """
    return _document_of(value, flaws, strict_vocabulary=strict_vocabulary).session


def _examined(data: bytes) -> tuple[Any, Sequence[Problem]]:
    """The value of a text and its flaws; no value when the text cannot be read at all."""
    try:
        return jsontext.examine(data)
    except jsontext.JsonTextError as error:
        return None, error.problems


def _document_of(value: Any, flaws: Iterable[Problem], *, strict_vocabulary: bool) -> ReadDocument:
    _refuse_other_documents(value)
    problems, session = list(flaws), None
    ours = as_ours(value)
    try:
        session = Session.model_validate(ours.document, context={STRICT: strict_vocabulary})
    except ValidationError as error:
        problems += map(ours.where, problems_of(error, MAX_PROBLEMS))
    problems += map(ours.where, check_document(ours.document))
    if session is None or problems:
        raise SessionError(_one_a_place(problems))
    return ReadDocument(session.with_guessed(ours.guessed.values()), ours.document)


def _refuse_other_documents(value: Any) -> None:
    """A document of another kind or version has one problem: its fields mean something else."""
    kind = _fhir_kind(value)
    if kind == "Bundle":
        message = "this is a FHIR Bundle, not a session; use dnfhir unmap"
        raise SessionError([Problem("", message)])
    if kind:
        raise SessionError([Problem("", f"this is a FHIR {kind}, not a session")])
    if isinstance(value, dict) and _is_other_version(value):
        raise SessionError(_model_problems({"schema": value["schema"]})[:1])


def _result(line: int | None, data: bytes, *, strict_vocabulary: bool) -> ReadResult:
    try:
        return ReadResult(line, session=read_session(data, strict_vocabulary=strict_vocabulary))
    except SessionError as error:
        return ReadResult(line, error=error, name=_name(data))


def _name(data: bytes) -> str | None:
    """The id in a document that is wrong, when it is a well-formed one."""
    try:
        value, _ = jsontext.examine(data)
        if not isinstance(value, dict):
            return None
        return check_id(value["id"])
    except (jsontext.JsonTextError, KeyError, PydanticCustomError):
        return None


def _looks_like_lines(data: bytes) -> bool:
    """Several lines, of which the first is an object of its own."""
    first, _, rest = data.strip().partition(b"\n")
    return bool(rest) and first.startswith(b"{") and first.rstrip().endswith(b"}")


def _is_other_version(value: dict[str, Any]) -> bool:
    """Whether it is a session document of another version: what its fields mean we cannot know."""
    schema = value.get("schema")
    return isinstance(schema, str) and schema.startswith("dnfhir/session/") and schema != SCHEMA


def _fhir_kind(value: object) -> str | None:
    """What a FHIR document calls itself, when the value is one; names that are none of FHIR's are
    not repeated.
    """
    if not isinstance(value, dict) or "schema" in value:
        return None
    kind = value.get("resourceType")
    if not isinstance(kind, str):
        return None
    if kind == "Bundle":
        return kind
    return "resource"


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
        message = ""
        if not problem.pointer:
            message = problem.message
        first.setdefault((problem.pointer, message), problem)
    named = list(first.values())
    if len(named) <= MAX_PROBLEMS:
        return named
    return [*named[:MAX_PROBLEMS], Problem("", f"and {len(named) - MAX_PROBLEMS} more problems")]
