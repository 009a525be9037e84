"""Which profile of ours a resource claims, and what it breaks of it; our extensions wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.errors import Problem
from dnfhir.fhir.json_values import Json, items
from dnfhir.fhir.pointers import join
from dnfhir.terms.systems import DEFINITIONS
from dnfhir.validation.fhirpath.values import Around
from dnfhir.validation.profile_rules.definitions import Definition, definition
from dnfhir.validation.profile_rules.elements import Context, Found, item_problems
from dnfhir.validation.references import Index
from dnfhir.validation.walk import Node


def profile_problems(node: Node, index: Index) -> Iterator[Problem]:
    """What one object breaks of the profiles that it claims, or of our extension that it is."""
    if node.type == "Extension":
        yield from _extension_problems(node, index)
    elif "resourceType" in node.value and "meta" in node.value:
        for pointer, url in _claimed(node.value, node.pointer):
            known = definition(url)
            if known is None:
                yield Problem(
                    pointer, "not a profile of this version of dnfhir", "a profile of its package"
                )
            elif known.type != node.value["resourceType"]:
                yield Problem(pointer, f"a profile for {known.type}", "the profile of what this is")
            else:
                yield from _held(node, known, index)


def claims_ours(resource: Json) -> bool:
    """Whether a resource claims a profile of ours."""
    return any(_claimed(resource, ""))


def _claimed(resource: Json, pointer: str) -> Iterator[tuple[str, str]]:
    meta = resource.get("meta")
    if isinstance(meta, dict):
        for at, url in items(meta.get("profile"), join(pointer, "meta", "profile")):
            if isinstance(url, str) and url.startswith(DEFINITIONS):
                yield at, url.partition("|")[0]


def _extension_problems(node: Node, index: Index) -> Iterator[Problem]:
    url = node.value.get("url")
    if not isinstance(url, str) or not url.startswith(DEFINITIONS):
        return
    known = definition(url)
    if known is None or known.type != "Extension":
        yield Problem(
            join(node.pointer, "url"),
            "not an extension of this version of dnfhir",
            "one of its package",
        )
    else:
        yield from _held(node, known, index)


def _held(node: Node, known: Definition, index: Index) -> Iterator[Problem]:
    found = Found(node.pointer, known.type, node.value)
    yield from item_problems(found, known.root, Context(Around(node.root), index))
