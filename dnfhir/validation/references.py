"""References: they resolve inside the bundle, and point to a type that R4 allows there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from dnfhir.errors import Problem
from dnfhir.fhir.json_values import Json, as_objects
from dnfhir.fhir.pointers import join, nearest
from dnfhir.fhir.resource_types import R4_TYPES, with_article
from dnfhir.validation.primitives import Fault
from dnfhir.validation.walk import Node

_ID = r"[A-Za-z0-9\-.]{1,64}"
_RELATIVE = re.compile(rf"([A-Za-z]+)/{_ID}(/_history/{_ID})?")
_ABSOLUTE = re.compile(rf"https?://\S+/([A-Za-z]+)/{_ID}(/_history/{_ID})?")
_CONDITIONAL = re.compile(r"([A-Z][A-Za-z]+)\?\S+")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:\S+")
_TYPE_URL = "http://hl7.org/fhir/StructureDefinition/"


@dataclass(frozen=True)
class Index:
    """The type of the resource at each fullUrl of a bundle. Outside of a bundle nothing is known."""

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
    reference = node.value.get("reference")
    stated = _stated_type(node.value)
    if not isinstance(reference, str) or not reference.strip():
        yield from _target_problems(node, stated)
        return
    kind = _target_type(reference, node, index)
    fault = _fault_of(reference, kind, index)
    if fault:
        suggestions = () if kind in R4_TYPES else nearest(kind, R4_TYPES)
        pointer = join(node.pointer, "reference")
        yield Problem(pointer, fault.message, fault.expected, suggestions)
        return
    if stated and kind in R4_TYPES and stated != kind:
        message = "not the type of the resource it points to"
        yield Problem(join(node.pointer, "type"), message, kind)
    yield from _target_problems(node, kind or stated)


def _stated_type(reference: Json) -> str | None:
    """The type that a Reference states of its target."""
    stated = reference.get("type")
    if not isinstance(stated, str):
        return None
    return stated.removeprefix(_TYPE_URL)


def _target_problems(node: Node, kind: str | None) -> Iterator[Problem]:
    """A target of a type that the element may not point to."""
    element = node.element
    if element is None or not element.targets or kind not in R4_TYPES or kind in element.targets:
        return
    member = "reference" if "reference" in node.value else "type"
    message = f"{element.name} may not point to {with_article(kind)}"
    yield Problem(join(node.pointer, member), message, " or ".join(element.targets))


def _target_type(reference: str, node: Node, index: Index) -> str | None:
    """The type of the resource a reference points to; None when it cannot be known."""
    if reference == "#":
        return str(node.root.get("resourceType"))
    if not reference.startswith("#"):
        return type_of_target(reference, index)
    for contained in as_objects(node.root.get("contained")):
        if contained.get("id") == reference[1:]:
            return str(contained.get("resourceType"))
    return None


def type_of_target(reference: str, index: Index) -> str | None:
    """The type of the resource a reference to another resource names; None when it cannot be known."""
    if reference in index.types:
        return index.types[reference]
    for pattern in (_RELATIVE, _ABSOLUTE, _CONDITIONAL):
        match = pattern.fullmatch(reference)
        if match and (match[1] in R4_TYPES or pattern is _RELATIVE):
            return match[1]
    return None


def _fault_of(reference: str, kind: str | None, index: Index) -> Fault | None:
    """Why a reference to a resource of this type leads nowhere; None when it leads somewhere."""
    if reference.startswith("#"):
        message = "ref-1: no contained resource has this id"
        return _fault_unless(kind is not None, message, "the id of a contained resource")
    if reference.startswith(("urn:uuid:", "urn:oid:")):
        resolves = reference in index.types or not index.in_bundle
        message = "no entry of the bundle has this fullUrl"
        return _fault_unless(resolves, message, "the fullUrl of an entry")
    if _RELATIVE.fullmatch(reference):
        return _fault_unless(kind in R4_TYPES, "not an R4 (4.0.1) resource type", "Type/id")
    if _CONDITIONAL.fullmatch(reference):
        message = "a search as a reference stands in transactions only, for an R4 type"
        return _fault_unless(kind is not None and index.is_transaction, message, "Type/id")
    expected = "Type/id, a fullUrl of the bundle, an absolute URL, or #id"
    return _fault_unless(_URI.fullmatch(reference) is not None, "not a reference", expected)


def _fault_unless(is_right: bool, message: str, expected: str) -> Fault | None:
    return None if is_right else Fault(message, expected)
