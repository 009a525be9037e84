"""From what was decoded to a session: the smallest parts that no session allows are left out and
noted.

Only what a session cannot be without ends in an error, which names the FHIR element that lacks it.
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
from dnfhir.mappers.forward.coverage import leaves
from dnfhir.mappers.forward.field_homes import home_of
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.roles import ENCOUNTER
from dnfhir.session import Session, read_session

#: What a session cannot be without: the role of the resource that has it, its element, and what
#: that must be.
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
#: Kinds of roles by the list of the document from which they come.
_KINDS: Final = {
    "trigger_points": "trigger-point",
    "needling": "needling",
    "other_treatment": "treatment",
    "pain_scores": "pain-score",
    "outcome_measures": "measure",
    "adverse_events": "adverse-event",
}
#: Messages without a value of a resource, a number, or a pointer into a document that the reader
#: never saw.
_PLAIN: Final = re.compile(r"[a-z ,;:-]+")


def repair_session(resources: SessionResources, document: Json) -> Session:
    """The session in a document that was decoded from resources.

    `document` loses what no session allows.

    BundleError when something is missing or wrong that a session must have.
    """
    while True:
        try:
            return read_session(_encoded(document))
        except SessionError as error:
            _leave_out_faults(resources, document, error.problems)


def _leave_out_faults(
    resources: SessionResources, document: Json, problems: Sequence[Problem]
) -> None:
    """Remove and note the smallest parts in which the problems lie."""
    faults: dict[Path, Problem] = {}
    for problem in reversed(problems):
        faults[_existing(document, _steps(problem.pointer))] = problem
    if () in faults and document.pop("extensions", None) is not None:
        where = "encounter.extension(kept-text)"
        resources.note(where, "has more than a session's extensions may have")
        return
    _refuse(resources, document, problems)
    places = {path: _where(document, path) for path in faults}
    # Deeper and later ones first: the places of the others stay what they are.
    for path in sorted(faults, reverse=True):
        _remove(document, path)
        resources.note(places[path], _reason(faults[path], path))


def _encoded(document: Json) -> bytes:
    """The document as JSON. SessionError names each value that JSON cannot express."""
    if _can_be_encoded(document):
        return jsontext.canonical(document).encode()
    problems = []
    for path, value in leaves(document):
        if not _can_be_encoded(value):
            problems.append(Problem(pointer(path), "cannot be written"))
    raise SessionError(problems or [Problem("", "cannot be written")])


def _can_be_encoded(value: Any) -> bool:
    """Not half a character, not a number that is none, nor one that is too long."""
    try:
        jsontext.canonical(value).encode()
    except ValueError:
        return False
    return True


def _steps(place: str) -> Path:
    """The steps of a JSON pointer, all as text."""
    steps = place.split("/")[1:]
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def _existing(document: Json, path: Path) -> Path:
    """The longest beginning of a path that the document has: for a missing field, what lacks it.

    Positions in lists become numbers.
    """
    here: Any = document
    existing: list[str | int] = []
    for step in path:
        if isinstance(here, dict) and step in here:
            existing.append(step)
        elif isinstance(here, list) and str(step).isdecimal() and int(step) < len(here):
            existing.append(int(step))
        else:
            break
        here = here[existing[-1]]
    return tuple(existing)


def _remove(document: Any, path: Path) -> None:
    for step in path[:-1]:
        document = document[step]
    del document[path[-1]]


def _refuse(resources: SessionResources, document: Json, problems: Sequence[Problem]) -> None:
    """BundleError when a problem lies in what a session cannot be without."""
    faults: dict[str, Problem] = {}
    for problem in problems:
        path = _steps(problem.pointer)
        if not path:
            faults[""] = Problem("", "has more than a session may have")
        elif _is_required(document, path):
            name = str(path[0])
            faults[name] = _missing(resources, name)
    if faults:
        raise BundleError(list(faults.values()))


def _is_required(document: Json, path: Path) -> bool:
    """Whether a session cannot be without what stands there.

    Of a person the identifier, not the rest.
    """
    is_other_part = len(path) > 1 and path[1] != "identifier" and path[0] in document
    return path[0] in _REQUIRED and not is_other_part


def _missing(resources: SessionResources, name: str) -> Problem:
    """What lacks in the Bundle: the element, or the whole resource to which the Encounter should
    lead.
    """
    role, element, expected = _REQUIRED[name]
    if role in resources.by_role:
        message = f"{element} is missing, or is not one that a session can have"
        return Problem(resources.pointer(role), message, expected)
    path, kind = _LEADS[name], element.partition(".")[0]
    place = f"{resources.pointer(ENCOUNTER)}/{path.partition('.')[0]}"
    message = f"Encounter.{path} names no {kind} that is in the Bundle"
    return Problem(place, message, f"the {kind} as an entry")


def _reason(problem: Problem, path: Path) -> str:
    """Why a place is left out.

    Messages with a value in them are not repeated: it may be about a person.
    """
    if len(_steps(problem.pointer)) > len(path):
        return "not read: what a session needs of it is missing or cannot be read"
    if _PLAIN.fullmatch(problem.message):
        return problem.message
    return "not a value that a session allows"


def _where(document: Json, path: Path) -> str:
    """A place of the document as the resources have it: the item's role, and the FHIR element."""
    role = _role_of_item(document, path)
    if role and len(path) == 2:
        return role
    home = home_of(path) or ".".join(map(str, path))
    if not role:
        return home
    return f"{role}: {home}"


def _role_of_item(document: Json, path: Path) -> str:
    """The role of the list's item in which the place lies; empty where it has none."""
    kind = _KINDS.get(str(path[0]))
    items: Any = document.get(str(path[0]))
    if kind is None or len(path) < 2 or not isinstance(items, list):
        return ""
    item = items[int(path[1])]
    if not isinstance(item, dict):
        return ""
    return f"{kind}/{item.get('id', '?')}"
