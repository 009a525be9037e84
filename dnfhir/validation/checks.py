"""All checks over a FHIR document, in the order of the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from dnfhir.errors import Problem
from dnfhir.fhir.json_values import Json
from dnfhir.fhir.pointers import order
from dnfhir.validation.bindings import binding_problems
from dnfhir.validation.bundles import bundle_problems
from dnfhir.validation.contained import contained_problems
from dnfhir.validation.invariants import invariant_problems
from dnfhir.validation.profile_rules import profile_problems
from dnfhir.validation.references import Index, index_of, reference_problems
from dnfhir.validation.structure import structure_problems
from dnfhir.validation.walk import walk


def looks_like_fhir(document: object) -> bool:
    """True for a JSON object with a resourceType: a FHIR document rather than a session."""
    return isinstance(document, dict) and "resourceType" in document


def validate_document(document: Any) -> tuple[Problem, ...]:
    """Everything wrong with a FHIR document, a Bundle or a single resource (R4 4.0.1)."""
    if not isinstance(document, dict):
        return (Problem("", "not a JSON object", "a FHIR resource { … }"),)
    if document.get("resourceType") == "Bundle":
        return check_bundle(document)
    return check_resource(document)


def check_bundle(bundle: Json) -> tuple[Problem, ...]:
    """Everything wrong with a Bundle and the resources in it: all errors, in the document's order.

    Pointers lead into the bundle. No message contains a value of the document.
    """
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        return (Problem("/resourceType", "not a Bundle", "Bundle"),)
    from dnfhir.validation.session_rules import session_problems

    problems = [*bundle_problems(bundle), *session_problems(bundle)]
    problems += _node_problems(bundle, "", index_of(bundle))
    return _ordered(problems)


def check_resource(resource: Json, pointer: str = "") -> tuple[Problem, ...]:
    """Everything wrong with one resource that stands at `pointer` of its document.

    Whether a urn:uuid reference resolves is only known in a bundle, and not asked here.
    """
    problems = list(_node_problems(resource, pointer, Index()))
    if resource.get("resourceType") == "Bundle":
        problems += bundle_problems(resource, pointer)
    return _ordered(problems)


def _node_problems(resource: Json, pointer: str, index: Index) -> Iterator[Problem]:
    for node in walk(resource, pointer):
        yield from structure_problems(node)
        yield from binding_problems(node)
        yield from invariant_problems(node)
        yield from contained_problems(node)
        yield from profile_problems(node, index)
        yield from reference_problems(node, index)


def _ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, in the order of the document."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: order(problem.pointer)))
