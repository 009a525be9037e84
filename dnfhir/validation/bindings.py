"""Required bindings: HAPI and the models both take a code that R4 does not allow."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.errors import Problem
from dnfhir.fhir.definitions import Element, elements_of
from dnfhir.fhir.json_values import items
from dnfhir.fhir.pointers import join, nearest
from dnfhir.validation.value_sets import BINDINGS, ValueSet
from dnfhir.validation.walk import Node

#: Marks in the models' lists that stand for "and more": such a list proves nothing.
_OPEN = frozenset({"+", "etc."})
#: The model names the words of the short description, not the codes.
_NOT_CODES = frozenset({"CapabilityStatement.format"})


def _type_key(path: str) -> str:
    """ "Device.udiCarrier.entryType" as the definitions name it: "DeviceUdiCarrier.entryType"."""
    head, *steps, last = path.split(".")
    return head + "".join(step[0].upper() + step[1:] for step in steps) + "." + last


_TABLE = {_type_key(path): values for path, values in BINDINGS.items()}


def binding_problems(node: Node) -> Iterator[Problem]:
    """The codes of one object that its required bindings do not allow."""
    elements = elements_of(node.type)
    for key, value in node.value.items():
        element = elements.get(key)
        if element is None:
            continue
        bound = _bound(node.type, element)
        if bound is None:
            continue
        for pointer, item in items(value, join(node.pointer, key)):
            if element.type == "code":
                yield from _code_problems(pointer, item, bound)
            elif isinstance(item, dict):
                yield from _concept_problems(pointer, item, bound)


def _bound(type_name: str, element: Element) -> ValueSet | None:
    path = f"{type_name}.{element.name}"
    named = _TABLE.get(path)
    if (
        named
        or element.type != "code"
        or not element.codes
        or path in _NOT_CODES
        or _OPEN & set(element.codes)
    ):
        return named
    return ValueSet(path, element.codes)


def _code_problems(pointer: str, code: object, bound: ValueSet) -> Iterator[Problem]:
    if isinstance(code, str) and code.strip() and code not in bound.codes:
        words = "one of " + ", ".join(bound.codes)
        yield Problem(
            pointer, "a code that R4 does not allow here", words, nearest(code, bound.codes)
        )


def _concept_problems(
    pointer: str, concept: dict[str, object], bound: ValueSet
) -> Iterator[Problem]:
    """One coding must be of the value set; others may stand beside it."""
    codings = [
        (at, one)
        for at, one in items(concept.get("coding"), join(pointer, "coding"))
        if isinstance(one, dict)
    ]
    if any(
        one.get("system") == bound.system and one.get("code") in bound.codes for _, one in codings
    ):
        return
    words = f"one of {', '.join(bound.codes)} of {bound.system}"
    near = [(at, one) for at, one in codings if one.get("system") == bound.system]
    for at, one in near:
        yield Problem(
            join(at, "code"),
            "a code that R4 does not allow here",
            words,
            nearest(one.get("code"), bound.codes),
        )
    if not near:
        yield Problem(pointer, f"no coding of the value set {bound.name}, which R4 requires", words)
