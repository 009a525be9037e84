"""From what was read to a session: the smallest parts that no session allows are left out and named.

Only what a session cannot be without ends in an error, in words of the FHIR element that lacks it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from dnfhir.errors import BundleError, Problem, SessionError
from dnfhir.fhir import jsontext
from dnfhir.fhir.json_values import Json
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.mappers.forward.coverage import home_of, leaves
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.session import Session, read_session

#: What a session cannot be without: the role that says it, its element, and what that must be.
_REQUIRED: Final = {
    "id": (
        "encounter",
        "Encounter.identifier",
        "the session's own name, of one line and at most 64 characters",
    ),
    "started_at": ("encounter", "Encounter.period.start", "a time with seconds and offset"),
    "recorded_at": (
        "encounter",
        "Provenance.recorded",
        "a Provenance of the session with its time",
    ),
    "practice": (
        "practice",
        "Organization.identifier",
        "a system (an absolute URI) and a value that it can give out",
    ),
    "practitioner": (
        "practitioner",
        "Practitioner.identifier",
        "a system (an absolute URI) and its value",
    ),
    "patient": (
        "patient",
        "Patient.identifier",
        "a system (an absolute URI) and a value that it can give out",
    ),
}
#: The Encounter's element that leads to each of the people.
_LEADS: Final = {
    "practice": "serviceProvider",
    "practitioner": "participant.individual",
    "patient": "subject",
}
_ITEMS: Final = {
    "trigger_points": "trigger-point",
    "needling": "needling",
    "other_treatment": "treatment",
    "pain_scores": "pain-score",
    "outcome_measures": "measure",
    "adverse_events": "adverse-event",
}
#: Messages without a value of the record, a number, or a pointer into a document that the reader never saw.
_PLAIN: Final = re.compile(r"[a-z ,;:-]+")


def repair_session(resources: SessionResources, document: Json) -> Session:
    """The session in a document that was read from a record; `document` loses what no session allows.

    BundleError when something is missing or wrong that a session must have.
    """
    while True:
        try:
            return read_session(_encoded(document))
        except SessionError as error:
            problems = error.problems
        faults = {
            _existing(document, _path(problem.pointer)): problem for problem in reversed(problems)
        }
        if () in faults and document.pop("extensions", None) is not None:
            resources.note(
                "encounter.extension(kept-text)", "holds more than a session's extensions may"
            )
            continue
        _refuse(resources, document, problems)
        # Deeper and later ones first: the places of the others stay what they are.
        places = {path: _where(document, path) for path in faults}
        for path in sorted(faults, reverse=True):
            _remove(document, path)
            resources.note(places[path], _why(faults[path], path))


def _encoded(document: Json) -> bytes:
    """The document as JSON. SessionError names each value that JSON cannot hold."""
    try:
        return jsontext.canonical(document).encode()
    except ValueError:
        wrong = [
            Problem(pointer(path), "cannot be written")
            for path, value in leaves(document)
            if _is_odd(value)
        ]
        raise SessionError(wrong or [Problem("", "cannot be written")]) from None


def _is_odd(value: Any) -> bool:
    """Half a character, not a number, or too long a one."""
    try:
        jsontext.canonical(value).encode()
    except ValueError:
        return True
    return False


def _path(place: str) -> Path:
    """The parts of a JSON pointer; positions in lists become numbers where the document has a list."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in place.split("/")[1:])


def _existing(document: Json, path: Path) -> Path:
    """The longest beginning of a path that the document has: of a missing field what lacks it."""
    here: Any = document
    found: list[str | int] = []
    for part in path:
        if isinstance(here, dict) and part in here:
            found.append(part)
        elif isinstance(here, list) and str(part).isdecimal() and int(part) < len(here):
            found.append(int(part))
        else:
            break
        here = here[found[-1]]
    return tuple(found)


def _remove(document: Any, path: Path) -> None:
    for part in path[:-1]:
        document = document[part]
    del document[path[-1]]


def _refuse(resources: SessionResources, document: Json, problems: Sequence[Problem]) -> None:
    """BundleError when a problem lies in what a session cannot be without."""
    faults: dict[str, Problem] = {}
    for problem in problems:
        path = _path(problem.pointer)
        name = str(path[0]) if path else ""
        inside = len(path) > 1 and path[1] != "identifier" and name in document
        if not path or (name in _REQUIRED and not inside):
            faults[name] = _lacking(resources, name)
    if faults:
        raise BundleError(list(faults.values()))


def _lacking(resources: SessionResources, name: str) -> Problem:
    if name not in _REQUIRED:
        return Problem("", "holds more than a session may")
    role, element, expected = _REQUIRED[name]
    if role not in resources.by_role:
        lead, kind = _LEADS[name], element.partition(".")[0]
        message = f"Encounter.{lead} names no {kind} that the Bundle holds"
        return Problem(
            f"{resources.pointer('encounter')}/{lead.partition('.')[0]}",
            message,
            f"the {kind} as an entry",
        )
    return Problem(
        resources.pointer(role),
        f"{element} is missing, or is not one that a session can have",
        expected,
    )


def _why(problem: Problem, path: Path) -> str:
    """Why a place was left out. Messages that hold a value are not repeated: it may be about a person."""
    if len(_path(problem.pointer)) > len(path):
        return "not read: what a session needs of it is missing or cannot be read"
    return (
        problem.message
        if _PLAIN.fullmatch(problem.message)
        else "not a value that a session allows"
    )


def _where(document: Json, path: Path) -> str:
    """A place of the document as the record has it: the item's role, and the FHIR element."""
    item: Any = document.get(str(path[0]))
    role = ""
    if path[0] in _ITEMS and len(path) > 1 and isinstance(item, list):
        held = item[int(path[1])]
        role = f"{_ITEMS[str(path[0])]}/{held.get('id', '?')}" if isinstance(held, dict) else ""
    if role and len(path) == 2:
        return role
    home = home_of(path) or ".".join(str(part) for part in path)
    return f"{role}: {home}" if role else home
