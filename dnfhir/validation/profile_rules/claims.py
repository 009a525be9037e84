"""Which profile of ours a resource claims, and what it breaks of it; our extensions wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.errors import Problem
from dnfhir.fhir.json_values import Json, items, json_object
from dnfhir.fhir.pointers import join
from dnfhir.terms.systems import DEFINITIONS
from dnfhir.validation.fhirpath.values import Around
from dnfhir.validation.profile_rules.definitions import Definition, definition
from dnfhir.validation.profile_rules.elements import Context, ElementValue, item_problems
from dnfhir.validation.references import Index
from dnfhir.validation.walk import Node


def profile_problems(node: Node, index: Index) -> Iterator[Problem]:
    """What one object breaks of the profiles that it claims, or of our extension that it is."""
    if node.type == "Extension":
        yield from _extension_problems(node, index)
    elif "resourceType" in node.value:
        for pointer, url in _claimed(node.value, node.pointer):
            yield from _claim_problems(node, pointer, url, index)


def _claim_problems(node: Node, pointer: str, url: str, index: Index) -> Iterator[Problem]:
    known = definition(url)
    if known is None:
        message = "not a profile of this version of dnfhir"
        yield Problem(pointer, message, "a profile of its package")
    elif known.type != node.value["resourceType"]:
        yield Problem(pointer, f"a profile for {known.type}", "the profile of what this is")
    else:
        yield from _rule_problems(node, known, index)


def _claimed(resource: Json, pointer: str) -> Iterator[tuple[str, str]]:
    """Where the resource claims a profile of ours, and which, without its version."""
    claims = json_object(resource.get("meta")).get("profile")
    for at, url in items(claims, join(pointer, "meta", "profile")):
        if isinstance(url, str) and url.startswith(DEFINITIONS):
            yield at, url.partition("|")[0]


def _extension_problems(node: Node, index: Index) -> Iterator[Problem]:
    url = node.value.get("url")
    if not isinstance(url, str) or not url.startswith(DEFINITIONS):
        return
    known = definition(url)
    if known is None or known.type != "Extension":
        message = "not an extension of this version of dnfhir"
        yield Problem(join(node.pointer, "url"), message, "one of its package")
    else:
        yield from _rule_problems(node, known, index)


def _rule_problems(node: Node, known: Definition, index: Index) -> Iterator[Problem]:
    value = ElementValue(node.pointer, known.type, node.value)
    yield from item_problems(value, known.root, Context(Around(node.root), index))
