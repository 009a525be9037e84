"""R4's definitions of a type's elements: names, types, cardinality, reference targets, codes.

Read from the field metadata of `fhir.resources.R4B` (4.3.0) and corrected to R4 4.0.1 (`resource_types`).
The models' own `model_validate` is not used: with one wrong member in an object it is silent on missing
codes and on choices, it reads JSON out of strings, and accepts Python's field names (`class_fhir`,
`status__ext`) and unknown codes. A test proves that what it refuses is refused here too.
"""

from __future__ import annotations

import re
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any

from dnfhir.fhir.resource_types import NO_MODEL, NOT_IN_R4, ONLY_IN_R4, R4_TARGETS, R4_TYPES

#: The value of `_name` beside a primitive `name`: an id and extensions only.
PRIMITIVE_EXTENSION = "FHIRPrimitiveExtension"
ANY_RESOURCE = "Resource"

_MARKERS = {"UuidVersion": "uuid", "Base64Binary": "base64Binary"}


@dataclass(frozen=True)
class Element:
    """One element of a type.

    type: a primitive ("dateTime"), a data type ("Period"), a backbone ("ObservationComponent") or "Resource".
    choice: "value" for each of value[x], else None. targets: resource types a Reference may point to, empty
    for any. codes: the codes the model names; "+" among them means that there are more.
    """

    name: str
    type: str
    many: bool = False
    required: bool = False
    choice: str | None = None
    targets: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()

    @cached_property
    def primitive(self) -> bool:
        """True for a string, number or boolean of JSON."""
        return self.type[0].islower()


def is_checkable(resource_type: object) -> bool:
    """True for the name of an R4 resource type whose elements are known here."""
    return (
        isinstance(resource_type, str)
        and resource_type in R4_TYPES
        and resource_type not in NO_MODEL
    )


@cache
def elements_of(type_name: str) -> Mapping[str, Element]:
    """The elements of a type by their JSON names; empty for a type that is not known."""
    from fhir.resources.R4B import get_fhir_model_class

    try:
        model = get_fhir_model_class(type_name)
    except ValueError:
        return MappingProxyType({})
    elements: dict[str, Element] = {}
    for field in model.model_fields.values():
        name = field.alias or ""
        if _is_of_r4(type_name, name):
            elements[name] = _element(type_name, name, field)
    for path, kind in ONLY_IN_R4.items():
        owner, name = path.split(".")
        if owner == type_name:
            elements[name] = Element(name, kind, choice=name.removesuffix(kind))
    return MappingProxyType(elements)


def _is_of_r4(type_name: str, name: str) -> bool:
    """Whether a field of the R4B model is an element of R4; the twins of primitives are not listed."""
    if name.startswith("_") or name == "fhir_comments":
        return False
    return f"{type_name}.{name}" not in NOT_IN_R4


@cache
def required_elements(type_name: str) -> tuple[Element, ...]:
    """The elements a type must have, choices apart."""
    elements = elements_of(type_name).values()
    return tuple(element for element in elements if element.required and not element.choice)


@cache
def required_choices(type_name: str) -> frozenset[str]:
    """The choices ("value" of value[x]) of which a type must have one."""
    choices: set[str] = set()
    for element in elements_of(type_name).values():
        if element.choice and element.required:
            choices.add(element.choice)
    return frozenset(choices)


def _element(type_name: str, name: str, field: Any) -> Element:
    extra = field.json_schema_extra or {}
    kind, many = _kind(field.annotation, field.metadata)
    targets = R4_TARGETS.get(f"{type_name}.{name}", tuple(extra.get("enum_reference_types", ())))
    if ANY_RESOURCE in targets:
        targets = ()
    return Element(
        name,
        kind,
        many,
        required=bool(
            field.is_required()
            or extra.get("element_required")
            or extra.get("one_of_many_required")
        ),
        choice=extra.get("one_of_many"),
        targets=targets,
        codes=tuple(extra.get("enum_values", ())),
    )


def _kind(annotation: Any, metadata: typing.Iterable[Any] = ()) -> tuple[str, bool]:
    """A field's FHIR type, and whether it is a list."""
    primitive = _primitive(metadata)
    if primitive is not None:
        return primitive, False
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _kind(arguments[0], arguments[1:])
    if origin is list:
        return _kind(arguments[0])[0], True
    for argument in arguments:  # of `X | None`
        if argument is not type(None):
            return _kind(argument)
    if annotation is bool:
        return "boolean", False
    return re.sub(r"Type$", "", annotation.__name__), False


def _primitive(metadata: typing.Iterable[Any]) -> str | None:
    """The primitive type that a field's markers name; None without one."""
    for marker in metadata:
        name = type(marker).__name__
        if name in _MARKERS:
            return _MARKERS[name]
        if name[:1].isupper() and type(marker).__module__ == "fhir_core.types":
            return name[:1].lower() + name[1:]
    return None
