"""A field that its object does not have: the field that was meant, or what to write instead."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import Final

from dnfhir.errors import Problem, Remedy
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.field_tree import field_names, parts_below
from dnfhir.session.fields.base import Part
from dnfhir.session.intake import Contraindications
from dnfhir.session.model import Session
from dnfhir.session.wording.other_names import ASKED_AS, INSTEAD, NAMES_IN, OTHER_NAMES
from dnfhir.terms import find

_UNKNOWN: Final = "is an unknown field"
#: How to write a contraindication that has no field.
_AS_OTHER: Final = (
    "it in the list other beside it: "
    '{"id": …, "text": …, "weight": "absolute" or "relative", "state": …}'
)
#: Names for a question that the intake does not ask, as it is computed.
_AGE: Final = ("child", "age", "child_age")


def unknown_field(path: Path, parent: type[Part] | None) -> Problem:
    """The problem of a field that `parent`, the object it stands in, does not have."""
    name = str(path[-1])
    here = pointer(path)
    if here.count("/") < len(path):
        message = "has an unknown field, whose name is not shown here"
        return Problem(here, message, _fields_of(parent))
    if parent is Contraindications:
        problem = _without_question(here, name)
        if problem:
            return problem
    return _meant(here, _plain(name), parent)


def _meant(here: str, plain: str, parent: type[Part] | None) -> Problem:
    if parent and plain in INSTEAD.get(parent, {}):
        return Problem(here, _UNKNOWN, INSTEAD[parent][plain])
    same = _same(plain, parent)
    if same:
        return Problem(here, _UNKNOWN, None, (same,))
    home = _elsewhere(plain)
    if home:
        return Problem(here, "is a field of another object", f"it at {home}")
    return _unknown(here, plain, parent)


def _unknown(here: str, plain: str, parent: type[Part] | None) -> Problem:
    """With the fields that resemble it, or with all that there are."""
    if parent is None:
        return Problem(here, _UNKNOWN)
    near = tuple(get_close_matches(plain, field_names(parent), n=2, cutoff=0.6))
    if parent is Contraindications:
        return Problem(here, _UNKNOWN, _AS_OTHER, near)
    if near:
        return Problem(here, _UNKNOWN, None, near)
    return Problem(here, _UNKNOWN, _fields_of(parent))


def _without_question(here: str, name: str) -> Problem | None:
    """What the intake does not ask: age is computed, and what the vocabulary knows beside it has a
    list.
    """
    if name in _AGE:
        return Problem(here, "is not asked: it is computed from the birth date", Remedy.REMOVE)
    known = find("contraindication", _plain(name).replace("_", " "))
    if known is None or _same(_plain(name), Contraindications):
        return None
    asked = ASKED_AS.get(known.key, known.key)
    if asked in Contraindications.model_fields:
        return Problem(here, _UNKNOWN, None, (asked,))
    return Problem(here, "has no question of its own", _AS_OTHER)


def _fields_of(parent: type[Part] | None) -> str | None:
    if parent is None:
        return None
    return "one of " + ", ".join(field_names(parent))


def _plain(name: str) -> str:
    """The name in the document's way of writing: snake case."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[-\s.]", "_", name).lower()


def _same(plain: str, parent: type[Part] | None) -> str | None:
    """The field of `parent` that is called so in another way of writing, or by another name."""
    if parent is None:
        return None
    names = field_names(parent)
    for name in (plain, NAMES_IN.get(parent, {}).get(plain), OTHER_NAMES.get(plain)):
        if name in names:
            return name
    return None


def _elsewhere(name: str) -> str:
    """Where in the document a field of this name belongs, when that is one place; `*` is any item
    of a list.
    """
    homes = _homes().get(name, [])
    if len(homes) != 1:
        return ""
    return pointer(homes[0])


@cache
def _homes() -> dict[str, list[Path]]:
    homes: dict[str, list[Path]] = {}
    for path, part in parts_below(Session):
        for name in field_names(part):
            homes.setdefault(name, []).append((*path, name))
    return homes
