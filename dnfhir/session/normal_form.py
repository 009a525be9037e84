"""The normal form: one document for all documents that mean the same, and the hash that names it.

Keys sorted, lists in the order of their items' keys, empty lists and objects gone (but
`trigger_points` and `adverse_events`), `not_asked` and defaults gone, numbers and words as written.
What is done at a trigger point leaves muscle and side to it; a birth date that is a database's
default is none. The normal form of a normal form is itself.
"""

from __future__ import annotations

import hashlib
from decimal import Decimal
from functools import partial
from typing import Any, Final

from pydantic.fields import FieldInfo

from dnfhir.fhir import jsontext
from dnfhir.session.checking.keys import item_order
from dnfhir.session.fields.base import Part
from dnfhir.session.fields.place import leaves_the_side
from dnfhir.session.model import Session
from dnfhir.session.people import DATABASE_DEFAULTS
from dnfhir.session.treatment import AT_POINTS

#: Lists whose emptiness is an answer.
EMPTY_IS_AN_ANSWER: Final = ("trigger_points", "adverse_events")
#: Lists whose order is their own.
ORDERED: Final = ("given",)


def normal_form(session: Session) -> dict[str, Any]:
    """The session as a JSON value in normal form; decimals are Decimal with their digits."""
    form = _part(session)
    _leave_place_to_points(form)
    if session.patient.birth_date in DATABASE_DEFAULTS:
        form["patient"].pop("birth_date")
    form["schema"] = session.schema_
    return dict(sorted(form.items()))


def normal_text(session: Session) -> str:
    """The normal form as indented JSON."""
    return jsontext.pretty(normal_form(session))


def same_order_text(session: Session) -> str:
    """The document as canonical JSON, its lists in the order they came in: it maps to the same
    bytes.
    """
    return jsontext.canonical(
        session.model_dump(by_alias=True, exclude_unset=True, exclude_none=True)
    )


def document_hash(session: Session) -> str:
    """SHA-256, in hexadecimal, of the canonical JSON of the normal form."""
    return hashlib.sha256(jsontext.canonical(normal_form(session)).encode()).hexdigest()


def _leave_place_to_points(form: dict[str, Any]) -> None:
    """A trigger point's muscle and side are its treatment's too: written once, they cannot come to
    disagree.

    The one side that was treated of a trigger point on both sides is the treatment's own.
    """
    points = {point["id"]: point for point in form.get("trigger_points", ())}
    for field in AT_POINTS:
        for treatment in form.get(field, ()):
            _leave_place_to(points.get(treatment.get("trigger_point"), {}), treatment)


def _leave_place_to(point: dict[str, Any], treatment: dict[str, Any]) -> None:
    if "muscle" in point:
        treatment.pop("muscle", None)
    if not leaves_the_side(point.get("side")) or point.get("side") == treatment.get("side"):
        treatment.pop("side", None)


def _part(part: Part) -> dict[str, Any]:
    form: dict[str, Any] = {}
    for name, field in sorted(type(part).model_fields.items()):
        value = getattr(part, name)
        plain = _plain(name, value)
        if _is_recorded(name, field, value, plain):
            form[field.alias or name] = plain
    return form


def _is_recorded(name: str, field: FieldInfo, value: Any, plain: Any) -> bool:
    """Whether a value is an answer: not a default, and not empty where emptiness is none."""
    if value is None or name in EMPTY_IS_AN_ANSWER:
        return value is not None
    return value != field.get_default(call_default_factory=True) and plain not in ([], {})


def _plain(name: str, value: Any) -> Any:
    if name == "extensions":
        return _sorted(value)
    if isinstance(value, Part):
        return _part(value)
    if isinstance(value, tuple):
        return [_plain("", item) for item in _in_order(name, value)]
    return value


def _in_order(name: str, items: tuple[Any, ...]) -> list[Any]:
    if name in ORDERED:
        return list(items)
    return sorted(items, key=partial(item_order, name))


def _sorted(value: Any) -> Any:
    """Free content with its keys sorted, nothing left out."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    if isinstance(value, list | tuple):
        return [_sorted(item) for item in value]
    if isinstance(value, float):
        return Decimal(repr(value))
    return value
