"""What others may have written or edited: elements of the wrong shape and values that no session
allows are left out and noted, so that what reads the rest may take its shape from R4.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from dnfhir.fhir.definitions import elements_of
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.terms.systems import UCUM

_NAME: Final = re.compile(r"_?[A-Za-z][A-Za-z0-9]{0,63}")
#: What every resource has and no field of a session states.
_COMMON: Final = frozenset({"resourceType", "id", "meta", "language", "text", "identifier"})
_JSON: Final[dict[str, tuple[type, ...]]] = {
    "boolean": (bool,),
    "integer": (int,),
    "positiveInt": (int,),
    "unsignedInt": (int,),
    "decimal": (int, float, Decimal),
}


def keep_known_elements(
    resources: SessionResources, role: str, resource: Json, written: Collection[str]
) -> Json:
    """The resource with its R4 elements in their R4 shape; everything else is noted and left out.

    written: the elements that `to_fhir` writes for this role; others that are there are noted too.
    """
    for name in resource.keys() - _COMMON - set(written):
        resources.note(f"{role}.{_shown(name)}", "no field of the session states it")
    known = {name: value for name, value in resource.items() if name in written}
    return _object(resources, role, str(resource.get("resourceType")), known)


def keep_elements(resource: Json, *names: str) -> Json:
    """These elements of a resource in their R4 shape.

    Nothing is noted, for the hospital's own have others too.
    """
    return keep_known_elements(SessionResources("", {}, {}), "", resource, names)


def drop_invalid(
    resources: SessionResources, where: str, model: type[BaseModel], item: Json
) -> Json | None:
    """The item of a document without the fields whose values no session allows.

    None when none can be made.
    """
    kept = dict(item)
    while True:
        try:
            model.model_validate(kept)
        except ValidationError as error:
            wrong = sorted(_fields_at_fault(error) & kept.keys())
        else:
            return kept
        if not wrong:
            reason = "not read: what a session needs of it is missing or cannot be read"
            resources.note(where, reason)
            return None
        for name in wrong:
            resources.note(f"{where}: {name}", "not a value that a session allows")
            del kept[name]


def _fields_at_fault(error: ValidationError) -> set[str]:
    return {str(fault["loc"][0]) for fault in error.errors() if fault["loc"]}


def quantity_in(resources: SessionResources, where: str, amount: Any, unit: str) -> Any:
    """The number of a Quantity in `unit` (UCUM); another unit is noted and not converted."""
    if not isinstance(amount, dict):
        return amount
    if (amount.get("system", UCUM), amount.get("code")) != (UCUM, unit) or "comparator" in amount:
        resources.note(where, f"not an exact number of {unit}")
        return None
    return amount.get("value")


def _object(resources: SessionResources, where: str, type_name: str, value: Json) -> Json:
    elements = elements_of(type_name)
    kept: Json = {}
    for name, content in value.items():
        place = f"{where}.{_shown(name)}"
        element = elements.get(name)
        if element is None:
            resources.note(place, "not an element that is read")
        elif not element.many:
            kept[name] = _value(resources, place, element.type, content)
        elif isinstance(content, list):
            kept[name] = _values(resources, place, element.type, content)
        else:
            resources.note(place, "not a list, as R4 has it")
    return {name: content for name, content in kept.items() if content is not None}


def _values(
    resources: SessionResources, where: str, type_name: str, values: list[Any]
) -> list[Any]:
    kept = []
    for value in values:
        shaped = _value(resources, where, type_name, value)
        if shaped is not None:
            kept.append(shaped)
    return kept


def _value(resources: SessionResources, where: str, type_name: str, value: Any) -> Any:
    """A value of this R4 type, or None for one of another shape."""
    if not type_name[0].islower():
        if isinstance(value, dict):
            return _object(resources, where, type_name, value)
        resources.note(where, "not an object, as R4 has it")
        return None
    kinds = _JSON.get(type_name, (str,))
    if isinstance(value, kinds) and (isinstance(value, bool) == (kinds == (bool,))):
        return value
    resources.note(where, f"not a {type_name}, as R4 has it")
    return None


def _shown(name: str) -> str:
    """An element's name; what cannot be one is not repeated."""
    if not _NAME.fullmatch(name):
        return "?"
    return name
