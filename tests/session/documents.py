"""The case report as a document to change, and what reading it then says."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from dnfhir.errors import Problem, SessionError
from dnfhir.fhir import jsontext
from dnfhir.session import Session, read_session

CASE_REPORT = (Path(__file__).parents[2] / "examples" / "case-report.session.json").read_bytes()
Json = dict[str, Any]


class Gone:
    """As a value in `changed`: the field is taken out. One name in every process, as tests are named by it."""

    def __repr__(self) -> str:
        return "GONE"


GONE = Gone()


def case_report() -> Json:
    """A fresh copy of the example."""
    document: Json = jsontext.parse(CASE_REPORT)
    return document


def changed(changes: Json, document: Json | None = None) -> Json:
    """The case report with values set by JSON pointer; `-` appends to a list, GONE takes out."""
    result = case_report() if document is None else copy.deepcopy(document)
    for pointer, value in changes.items():
        *parents, last = [
            part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]
        ]
        here: Any = result
        for part in parents:
            here = here[int(part)] if isinstance(here, list) else here.setdefault(part, {})
        if isinstance(here, list) and last == "-":
            here.append(value)
        elif isinstance(here, list):
            here[int(last)] = value
        elif value is GONE:
            del here[last]
        else:
            here[last] = value
    return result


def read(document: Any) -> Session:
    """The session of a JSON value, through its text."""
    return read_session(jsontext.pretty(document).encode())


def problems(document: Any) -> dict[str, Problem]:
    """What is wrong with a JSON value, by pointer; empty when nothing is."""
    try:
        read(document)
    except SessionError as error:
        return {problem.pointer: problem for problem in error.problems}
    return {}


def only_problem(changes: Json) -> Problem:
    """The one problem that these changes of the case report make."""
    result = problems(changed(changes))
    assert len(result) == 1, result
    return next(iter(result.values()))
