"""What became of each field of a document: its place in FHIR, kept as text, or refused and why.

`field_homes` knows the places; this module decides whether a field has one.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import Any, Final, Literal

from dnfhir.errors import SessionError
from dnfhir.fhir.json_values import Json
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.mappers import map_session
from dnfhir.mappers.encounter import KEPT
from dnfhir.mappers.forward.field_homes import OTHERS, DocumentField, homes_of
from dnfhir.session import Session
from dnfhir.session.field_tree import field_at
from dnfhir.session.people import DATABASE_DEFAULTS
from dnfhir.session.treatment import AT_POINTS
from dnfhir.warnings.vocabulary import unknown_word

State = Literal["mapped", "text", "says nothing", "refused"]

#: The document's own version: no fact about the session.
_VERSION: Final = ("schema",)
#: Written on every resource, whether or not the document names it.
_LANGUAGE: Final = ("language",)
_BIRTH: Final = ("patient", "birth_date")
#: Lists whose emptiness is an answer.
_ANSWERS: Final = ("trigger_points", "adverse_events")


@dataclass(frozen=True)
class FieldCoverage:
    """What became of one field.

    homes: `role: FHIR path`; reason: for a field that was refused or says nothing.
    """

    pointer: str
    homes: tuple[str, ...]
    state: State
    reason: str = ""

    def as_json(self) -> Json:
        """The field for programs."""
        field: Json = {"pointer": self.pointer, "fhir": list(self.homes), "state": self.state}
        if self.reason:
            field["why"] = self.reason
        return field


def coverage(document: Json, session: Session) -> tuple[FieldCoverage, ...]:
    """What became of each field of `document`, in its order; `session` is what was read from it."""
    types = {entry.role: entry.type for entry in map_session(session).entries}
    as_text = {*KEPT, *unknown_word(session)}
    covered = []
    for path, value in leaves(document):
        covered.append(_covered(DocumentField(document, path, value, types), as_text))
    return tuple(covered)


def refused_fields(error: SessionError) -> tuple[FieldCoverage, ...]:
    """The places for which a document was refused, each with the reason."""
    fields = []
    for problem in error.problems:
        _, _, reason = str(problem).partition(": ")
        fields.append(FieldCoverage(problem.pointer, (), "refused", reason))
    return tuple(fields)


def kept_as_text(session: Session) -> tuple[str, ...]:
    """The fields of a session that are kept as text only."""
    return tuple(name for name in KEPT if getattr(session, name))


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every field that has a value, with the value; an empty list or object too.

    `extensions` is one.
    """
    if isinstance(value, dict) and value and path != ("extensions",):
        for name, inner in value.items():
            yield from leaves(inner, (*path, name))
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))
    else:
        yield path, value


def _covered(field: DocumentField, as_text: Set[object]) -> FieldCoverage:
    """as_text: names and pointers of the fields that are kept as text."""
    place = pointer(field.path)
    reason = _reason_for_nothing(field)
    if reason:
        return FieldCoverage(place, (), "says nothing", reason)
    is_text = place in as_text or field.name in as_text
    return FieldCoverage(place, tuple(homes_of(field)), "text" if is_text else "mapped")


def _reason_for_nothing(field: DocumentField) -> str | None:
    """Why the document would mean the same without this field; None when it would not."""
    return _without_meaning(field) or _same_as_default(field) or _same_as_trigger_point(field)


def _without_meaning(field: DocumentField) -> str | None:
    path, value = field.path, field.value
    if path == _VERSION:
        return "version"
    if value in ([], {}) and path[-1] not in _ANSWERS:
        return "empty"
    if path[:3] == OTHERS and path[-1] == "state" and value == "not_asked":
        return "not asked"
    if path == _BIRTH and value in DATABASE_DEFAULTS:
        return "a database's default"
    return None


def _same_as_default(field: DocumentField) -> str | None:
    known = field_at(field.path)
    if not known or known.default != field.value or field.path == _LANGUAGE:
        return None
    if field.value == "not_asked":
        return "not asked"
    return "the same as without it"


def _same_as_trigger_point(field: DocumentField) -> str | None:
    """A treatment's own muscle and side only repeat those of its trigger point."""
    path = field.path
    if path[0] not in AT_POINTS or len(path) < 3 or path[2] not in ("muscle", "side"):
        return None
    point = _trigger_point(field.document, field.above(2).get("trigger_point"))
    if path[2] not in point:
        return None
    return "as its trigger point"


def _trigger_point(document: Json, name: str | None) -> Json:
    """The trigger point of this name; empty without one."""
    points: list[Json] = document.get("trigger_points") or []
    for point in points:
        if point.get("id") == name:
            return point
    return {}
