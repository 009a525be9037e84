"""References: they resolve inside the bundle, and point to a type that R4 allows there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dnfhir.errors import Problem
from dnfhir.fhir.json_values import Json, as_objects
from dnfhir.fhir.pointers import join, nearest
from dnfhir.fhir.resource_types import R4_TYPES
from dnfhir.validation.walk import Node

_ID = r"[A-Za-z0-9\-.]{1,64}"
_RELATIVE = re.compile(rf"([A-Za-z]+)/{_ID}(/_history/{_ID})?")
_ABSOLUTE = re.compile(rf"https?://\S+/([A-Za-z]+)/{_ID}(/_history/{_ID})?")
_CONDITIONAL = re.compile(r"([A-Z][A-Za-z]+)\?\S+")
_TYPE_URL = "http://hl7.org/fhir/StructureDefinition/"


@dataclass(frozen=True)
class Index:
    """What a bundle holds: the type of the resource at each fullUrl. Outside of a bundle nothing is known."""

    types: Mapping[str, str] = field(default_factory=dict)
    in_bundle: bool = False
    is_transaction: bool = False


def index_of(bundle: Json) -> Index:
    """The resources of a bundle by fullUrl."""
    types: dict[str, str] = {}
    for entry in as_objects(bundle.get("entry")):
        url, resource = entry.get("fullUrl"), entry.get("resource")
        if isinstance(url, str) and isinstance(resource, dict):
            types[url] = str(resource.get("resourceType"))
    return Index(types, in_bundle=True, is_transaction=bundle.get("type") == "transaction")


def reference_problems(node: Node, index: Index) -> Iterator[Problem]:
    """What is wrong with one Reference."""
    if node.type != "Reference":
        return
    stated = node.value.get("type")
    stated = stated.removeprefix(_TYPE_URL) if isinstance(stated, str) else None
    reference = node.value.get("reference")
    found = stated
    if isinstance(reference, str) and reference.strip():
        pointer = join(node.pointer, "reference")
        found = _target_type(reference, node, index)
        wrong = _target_problem(pointer, reference, found, index)
        if wrong:
            yield wrong
            return
        if stated and found in R4_TYPES and stated != found:
            yield Problem(
                join(node.pointer, "type"), "not the type of the resource it points to", found
            )
        found = found or stated
    yield from _allowed(node, found)


def _allowed(node: Node, found: str | None) -> Iterator[Problem]:
    targets = node.element.targets if node.element else ()
    if found in R4_TYPES and targets and found not in targets:
        member = "reference" if "reference" in node.value else "type"
        name = node.element.name if node.element else "this element"
        message = f"{name} may not point to {'an' if found[0] in 'AEIO' else 'a'} {found}"
        yield Problem(join(node.pointer, member), message, " or ".join(targets))


def _target_type(reference: str, node: Node, index: Index) -> str | None:
    """The type of the resource a reference points to; None when it cannot be told."""
    if reference == "#":
        return str(node.root.get("resourceType"))
    if reference.startswith("#"):
        inner = [
            one for one in as_objects(node.root.get("contained")) if one.get("id") == reference[1:]
        ]
        return str(inner[0].get("resourceType")) if inner else None
    return type_of_target(reference, index)


def type_of_target(reference: str, index: Index) -> str | None:
    """The type of the resource a reference to another resource names; None when it cannot be told."""
    if reference in index.types:
        return index.types[reference]
    for pattern in (_RELATIVE, _ABSOLUTE, _CONDITIONAL):
        match = pattern.fullmatch(reference)
        if match and (match[1] in R4_TYPES or pattern is _RELATIVE):
            return match[1]
    return None


def _target_problem(
    pointer: str, reference: str, found: str | None, index: Index
) -> Problem | None:
    """Why a reference leads nowhere, or None."""
    if reference.startswith("#"):
        wrong = found is None
        message, expected = (
            "ref-1: no contained resource has this id",
            "the id of a contained resource",
        )
    elif reference.startswith(("urn:uuid:", "urn:oid:")):
        wrong = index.in_bundle and reference not in index.types
        message, expected = "no entry of the bundle has this fullUrl", "the fullUrl of an entry"
    elif _RELATIVE.fullmatch(reference):
        wrong = found not in R4_TYPES
        message, expected = "not an R4 (4.0.1) resource type", "Type/id"
    elif _CONDITIONAL.fullmatch(reference):
        wrong = found is None or not index.is_transaction
        message, expected = (
            "a search as a reference stands in transactions only, for an R4 type",
            "Type/id",
        )
    else:
        wrong = not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.\-]*:\S+", reference)
        message, expected = (
            "not a reference",
            "Type/id, a fullUrl of the bundle, an absolute URL, or #id",
        )
    return (
        Problem(pointer, message, expected, () if found in R4_TYPES else nearest(found, R4_TYPES))
        if wrong
        else None
    )
