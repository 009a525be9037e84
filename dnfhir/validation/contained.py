"""Contained resources: R4 dom-2 to dom-5, and one id for one resource."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.errors import Problem, Remedy
from dnfhir.fhir.json_values import Json, items
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
    for pointer, inner in items(node.value["contained"], join(node.pointer, "contained")):
        if not isinstance(inner, dict):
            continue
        yield from _nested(pointer, inner)
        name = inner.get("id")
        if not isinstance(name, str):
            yield Problem(
                join(pointer, "id"),
                "dom-3: a contained resource without id",
                "an id, and a reference to it",
            )
        elif name in seen:
            yield Problem(
                join(pointer, "id"), "the id of another contained resource too", "an id of its own"
            )
        elif f"#{name}" not in pointed_to and "#" not in _fragments(inner):
            yield Problem(
                pointer, "dom-3: a contained resource that nothing refers to", "a reference to it"
            )
        seen.add(str(name))


def _nested(pointer: str, inner: Json) -> Iterator[Problem]:
    if "contained" in inner:
        message = "dom-2: a contained resource contains another"
        yield Problem(join(pointer, "contained"), message, "both in the outer resource")
    meta = inner.get("meta")
    for member, key in _NO_META:
        if isinstance(meta, dict) and member in meta:
            yield Problem(
                join(pointer, "meta", member), f"{key}: not in a contained resource", Remedy.REMOVE
            )


def _fragments(resource: Json) -> set[str]:
    """All strings of a resource that point inside ("#…")."""
    found: set[str] = set()
    waiting: list[object] = [resource]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str) and value.startswith("#"):
            found.add(value)
        elif isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return found
