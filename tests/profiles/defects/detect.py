"""Whether a defect is caught: an error at the element that is wrong, or an invariant that names what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from dnfhir.fhir import jsontext
from dnfhir.server.validate import pointer_of
from dnfhir.validation import check_bundle, check_resource
from tests.profiles.defects.model import Defect, bundle_of, where
from tests.servers.hl7_validator import Validator
from tests.validation.samples import Json


class Fault(NamedTuple):
    """An error that a detector tells of: its place in the session's Bundle, and its words."""

    pointer: str
    message: str


def own_faults(defect: Defect) -> list[Fault]:
    """What our own validation finds before sending."""
    document, start = shown(defect)
    problems = check_bundle(document) if defect.whole else check_resource(document, start)
    return [Fault(problem.pointer, problem.message) for problem in problems]


def engine_faults(defect: Defect, engine: Validator, path: Path) -> list[Fault]:
    """What the official engine finds; it is shown the document as a file at `path`."""
    document, start = shown(defect)
    path.write_text(jsontext.pretty(document), encoding="utf-8")
    return [
        Fault(
            start + (pointer_of(issue.location, document) or ""),
            f"{issue.message} ({issue.location})",
        )
        for issue in engine.errors(path)
    ]


def shown(defect: Defect) -> tuple[Json, str]:
    """What a detector is shown, and where it stands in the session's Bundle.

    The whole Bundle for a defect of the session, else the one resource: nothing else in the session could tell.
    """
    bundle = bundle_of(defect)
    if defect.whole:
        return bundle, ""
    start = re.match(r"/entry/(\d+)/resource", where(defect))
    assert start is not None, defect.name
    resource: Json = bundle["entry"][int(start[1])]["resource"]
    return resource, start[0]


def is_caught(defect: Defect, faults: Iterable[Fault]) -> bool:
    """Whether one of the errors is about what is wrong."""
    return any(_is_about(defect, fault) for fault in faults)


def _is_about(defect: Defect, fault: Fault) -> bool:
    element = where(defect)
    if (
        defect.rule
        and re.search(rf"\b{defect.rule}\b", fault.message)
        and _holds(fault.pointer, element)
    ):
        return True
    if not element:
        return False  # of a whole resource that is gone only an invariant can tell
    if _holds(element, fault.pointer):
        return True
    return fault.pointer in _around(element) and _names(fault.message, element)


def _holds(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/")


def _around(element: str) -> Iterator[str]:
    """The object that an element is missing in; for an item of a list the list too."""
    outer, _, last = element.rpartition("/")
    yield outer
    if last.isdigit():
        yield outer.rpartition("/")[0]


def _names(message: str, element: str) -> bool:
    """Whether words name the element, a choice by its name or its stem (value of valueInteger)."""
    name = next(step for step in reversed(element.split("/")) if not step.isdigit())
    stem = re.match(r"(value|effective|performed|medication)(?=[A-Z])", name)
    return re.search(rf"\b({name}|{stem[0] if stem else name})\b", message) is not None
