"""Contained resources: R4 dom-2 to dom-5, and one id for one resource."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.errors import Problem, Remedy
from dnfhir.fhir.json_values import Json, items, json_object
from dnfhir.fhir.pointers import join
from dnfhir.validation.walk import Node

#: Members of a contained resource's meta that it may not have, and the R4 key.
_NO_META = (("versionId", "dom-4"), ("lastUpdated", "dom-4"), ("security", "dom-5"))


def contained_problems(node: Node) -> Iterator[Problem]:
    """What is wrong with the resources contained in this one."""
    if node.value is not node.root or "contained" not in node.value:
        return
    pointed_to = _fragments(node.root)
    seen: set[str] = set()
    for pointer, resource in items(node.value["contained"], join(node.pointer, "contained")):
        if isinstance(resource, dict):
            yield from _nested_problems(pointer, resource)
            yield from _id_problems(pointer, resource, pointed_to, seen)
            seen.add(str(resource.get("id")))


def _id_problems(
    pointer: str, resource: Json, pointed_to: set[str], seen: set[str]
) -> Iterator[Problem]:
    name = resource.get("id")
    if not isinstance(name, str):
        message = "dom-3: a contained resource without id"
        yield Problem(join(pointer, "id"), message, "an id, and a reference to it")
    elif name in seen:
        message = "the id of another contained resource too"
        yield Problem(join(pointer, "id"), message, "an id of its own")
    elif f"#{name}" not in pointed_to and "#" not in _fragments(resource):
        message = "dom-3: a contained resource that nothing refers to"
        yield Problem(pointer, message, "a reference to it")


def _nested_problems(pointer: str, resource: Json) -> Iterator[Problem]:
    if "contained" in resource:
        message = "dom-2: a contained resource contains another"
        yield Problem(join(pointer, "contained"), message, "both in the outer resource")
    meta = json_object(resource.get("meta"))
    for member, key in _NO_META:
        if member in meta:
            message = f"{key}: not in a contained resource"
            yield Problem(join(pointer, "meta", member), message, Remedy.REMOVE)


def _fragments(resource: Json) -> set[str]:
    """All strings of a resource that point inside ("#…")."""
    fragments: set[str] = set()
    waiting: list[object] = [resource]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str) and value.startswith("#"):
            fragments.add(value)
        elif isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return fragments
