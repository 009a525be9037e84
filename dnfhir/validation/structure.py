"""R4 structure: known elements, required ones, cardinality, choices, primitive values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dnfhir.errors import Problem, Remedy
from dnfhir.fhir.definitions import (
    ANY_RESOURCE,
    PRIMITIVE_EXTENSION,
    Element,
    elements_of,
    is_checkable,
    required_choices,
    required_elements,
)
from dnfhir.fhir.json_values import Json
from dnfhir.fhir.pointers import join, nearest
from dnfhir.fhir.resource_types import NO_MODEL, R4_TYPES, with_article
from dnfhir.validation.narrative import div_faults
from dnfhir.validation.primitives import fault
from dnfhir.validation.walk import Node


def structure_problems(node: Node) -> Iterator[Problem]:
    """What is wrong with one object's own members."""
    if node.type == ANY_RESOURCE:
        yield _unknown_resource(node)
        return
    if _is_empty(node):
        expected = "content, or the element left out"
        yield Problem(node.pointer, "ele-1: an object without content", expected)
    elements = elements_of(node.type)
    for key, value in node.value.items():
        yield from _member_problems(node, key, value, elements)
    yield from _missing(node)
    yield from _choices(node, elements)


def _is_empty(node: Node) -> bool:
    """An id is no content, but for the twin of a primitive (`_name`)."""
    if node.type == PRIMITIVE_EXTENSION:
        return not node.value
    return not node.value.keys() - {"id"}


def _member_problems(
    node: Node, key: str, value: object, elements: Mapping[str, Element]
) -> Iterator[Problem]:
    element = elements.get(key.removeprefix("_"))
    is_twin = key.startswith("_")
    if element is None and key == "resourceType" and is_checkable(node.type):
        return
    if element is None or (is_twin and not element.primitive):
        yield _unknown_element(node, key, elements)
        return
    kind = element.type
    if is_twin:
        kind = PRIMITIVE_EXTENSION
    yield from _shape_problems(join(node.pointer, key), value, element, node.value, kind)


def _unknown_resource(node: Node) -> Problem:
    named = node.value.get("resourceType")
    if isinstance(named, str) and named in NO_MODEL:
        return Problem(node.pointer, f"dnfhir has no R4 definition of {named}, so cannot check it")
    pointer = join(node.pointer, "resourceType")
    if named is None:
        return Problem(
            pointer, "no resourceType: not a FHIR resource", "the name of an R4 resource type"
        )
    known = R4_TYPES - NO_MODEL
    return Problem(
        pointer, "not an R4 (4.0.1) resource type", "an R4 resource type", nearest(named, known)
    )


def _unknown_element(node: Node, key: str, elements: Mapping[str, Element]) -> Problem:
    pointer = join(node.pointer, key)
    if key == "resourceType":
        return Problem(
            pointer, f"a {node.type} is not a resource and has no resourceType", Remedy.REMOVE
        )
    if key.startswith("_"):
        return Problem(
            pointer,
            "extensions of this kind stand beside primitive elements only",
            Remedy.REMOVE,
        )
    return Problem(
        pointer, f"{node.type} has no such element in R4", suggestions=nearest(key, elements)
    )


def _shape_problems(
    pointer: str, value: object, element: Element, parent: Json, kind: str
) -> Iterator[Problem]:
    """Cardinality: one value, or a list of them; then each value."""
    if value is None:
        yield Problem(pointer, "null", "a value, or the element left out")
    elif not isinstance(value, list):
        if element.many:
            yield Problem(pointer, f"one value where {element.name} is a list", "[ … ] around it")
        yield from _value_problems(pointer, value, kind)
    elif not element.many:
        yield Problem(pointer, f"a list where {element.name} takes one value", "one value")
    elif not value:
        yield Problem(pointer, "an empty list", "at least one item, or the element left out")
    else:
        for index, item in enumerate(value):
            at = join(pointer, index)
            if item is not None:
                yield from _value_problems(at, item, kind)
            elif not _has_twin(pointer.rpartition("/")[2], index, parent):
                yield Problem(at, "null in a list", "a value, or the item left out")


def _has_twin(key: str, index: int, parent: Json) -> bool:
    """In lists of primitives null stands where only the twin (`name`, `_name`) has an item."""
    twin = parent.get(key[1:] if key.startswith("_") else f"_{key}")
    return isinstance(twin, list) and index < len(twin) and twin[index] is not None


def _value_problems(pointer: str, value: object, kind: str) -> Iterator[Problem]:
    if isinstance(value, list):
        yield Problem(pointer, "a list in a list", "one value")
    elif kind[0].islower():
        yield from _primitive_problems(pointer, value, kind)
    elif not isinstance(value, dict):
        message = f"a plain value where {with_article(kind)} is meant"
        yield Problem(pointer, message, "an object { … }")


def _primitive_problems(pointer: str, value: object, kind: str) -> Iterator[Problem]:
    if isinstance(value, dict):
        yield Problem(pointer, f"an object where a {kind} is meant", f"a value of type {kind}")
        return
    flaw = fault(kind, value)
    if flaw:
        yield Problem(pointer, flaw.message, flaw.expected)
    elif kind == "xhtml" and isinstance(value, str):
        for flaw in div_faults(value):
            yield Problem(pointer, flaw.message, flaw.expected)


def _missing(node: Node) -> Iterator[Problem]:
    for element in required_elements(node.type):
        if not _is_there(element, node.value):
            message = f"{node.type} needs {element.name}"
            yield Problem(join(node.pointer, element.name), message, _what(element))


def _is_there(element: Element, value: Json) -> bool:
    """A primitive may be there as its twin alone."""
    return element.name in value or (element.primitive and f"_{element.name}" in value)


def _what(element: Element) -> str:
    """What an element takes. Primitive types have names that elements have too: `code`, `id`, `url`."""
    what = with_article(element.type)
    if element.primitive:
        what = f"a value of type {element.type}"
    if element.many:
        return f"at least one: [ {what} ]"
    return what


def _choices(node: Node, elements: Mapping[str, Element]) -> Iterator[Problem]:
    """Of value[x] at most one, and one where R4 requires it."""
    first_of: dict[str, str] = {}
    for key in node.value:
        element = elements.get(key.removeprefix("_"))
        if element is None or element.choice is None:
            continue
        first = first_of.setdefault(element.choice, element.name)
        if first != element.name:
            message = f"a second {element.choice}[x] beside {first}"
            yield Problem(join(node.pointer, key), message, f"only one {element.choice}[x]")
    for choice in sorted(required_choices(node.type) - first_of.keys()):
        options = [element.name for element in elements.values() if element.choice == choice]
        yield Problem(node.pointer, f"{node.type} needs {choice}[x]", _one_of(options))


def _one_of(options: list[str]) -> str:
    if len(options) < 4:
        return " or ".join(options)
    return f"one of {len(options)}, such as {options[0]}"
