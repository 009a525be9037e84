"""Every object of a FHIR document with its R4 type, in document order.

The other checks look at one `Node` at a time; nothing here or there recurses, so that a document of any
depth is checked and not a crash.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dnfhir.fhir.definitions import (
    ANY_RESOURCE,
    PRIMITIVE_EXTENSION,
    Element,
    elements_of,
    is_checkable,
)
from dnfhir.fhir.json_values import Json
from dnfhir.fhir.pointers import join


@dataclass(frozen=True)
class Node:
    """One JSON object that stands where R4 knows an element.

    type: its R4 type; "Resource" when its resourceType names none that is known. element: its definition in
    the object around it. root: the resource it belongs to, for contained ones the container. contained: it
    is, or is part of, a contained resource.
    """

    pointer: str
    type: str
    value: Json
    root: Json
    element: Element | None = None
    contained: bool = False


def walk(resource: Json, pointer: str = "") -> Iterator[Node]:
    """The resource itself and all objects in it whose type is known."""
    waiting = [Node(pointer, _resource_type(resource), resource, resource)]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(list(_children(node))))


def _children(node: Node) -> Iterator[Node]:
    elements = elements_of(node.type)
    for key, value in node.value.items():
        element = elements.get(key.removeprefix("_"))
        if element is None or element.primitive != key.startswith("_"):
            continue
        kind = PRIMITIVE_EXTENSION if element.primitive else element.type
        pointer = join(node.pointer, key)
        if isinstance(value, dict):
            yield _child(node, element, kind, pointer, value)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, dict):
                    yield _child(node, element, kind, join(pointer, index), item)


def _child(parent: Node, element: Element, kind: str, pointer: str, value: Json) -> Node:
    if kind != ANY_RESOURCE:
        return Node(pointer, kind, value, parent.root, element, parent.contained)
    contained = parent.contained or element.name == "contained"
    return Node(
        pointer,
        _resource_type(value),
        value,
        parent.root if contained else value,
        element,
        contained,
    )


def _resource_type(resource: Json) -> str:
    named = resource.get("resourceType")
    if not is_checkable(named):
        return ANY_RESOURCE
    return str(named)
