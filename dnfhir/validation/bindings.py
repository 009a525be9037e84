"""Required bindings: HAPI and the models both accept a code that R4 does not allow."""

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

_NOT_ALLOWED = "a code that R4 does not allow here"


def _type_key(path: str) -> str:
    """ "Device.udiCarrier.entryType" as the definitions name it: "DeviceUdiCarrier.entryType"."""
    head, *steps, last = path.split(".")
    for step in steps:
        head += step[0].upper() + step[1:]
    return f"{head}.{last}"


_TABLE = {_type_key(path): values for path, values in BINDINGS.items()}


def binding_problems(node: Node) -> Iterator[Problem]:
    """The codes of one object that its required bindings do not allow."""
    elements = elements_of(node.type)
    for key, value in node.value.items():
        element = elements.get(key)
        bound = _bound(node.type, element) if element else None
        if element is None or bound is None:
            continue
        for pointer, item in items(value, join(node.pointer, key)):
            if element.type == "code":
                yield from _code_problems(pointer, item, bound)
            elif isinstance(item, dict):
                yield from _concept_problems(pointer, item, bound)


def _bound(type_name: str, element: Element) -> ValueSet | None:
    """The value set that an element is bound to: of the table here, else of the models where that is complete."""
    path = f"{type_name}.{element.name}"
    if path in _TABLE:
        return _TABLE[path]
    is_complete = path not in _NOT_CODES and not _OPEN & set(element.codes)
    if element.type == "code" and element.codes and is_complete:
        return ValueSet(path, element.codes)
    return None


def _code_problems(pointer: str, code: object, bound: ValueSet) -> Iterator[Problem]:
    if isinstance(code, str) and code.strip() and code not in bound.codes:
        expected = "one of " + ", ".join(bound.codes)
        yield Problem(pointer, _NOT_ALLOWED, expected, nearest(code, bound.codes))


def _concept_problems(
    pointer: str, concept: dict[str, object], bound: ValueSet
) -> Iterator[Problem]:
    """One coding must be of the value set; others may stand beside it."""
    of_system: list[tuple[str, object]] = []
    for at, coding in items(concept.get("coding"), join(pointer, "coding")):
        if isinstance(coding, dict) and coding.get("system") == bound.system:
            if coding.get("code") in bound.codes:
                return
            of_system.append((at, coding.get("code")))
    expected = f"one of {', '.join(bound.codes)} of {bound.system}"
    for at, code in of_system:
        yield Problem(join(at, "code"), _NOT_ALLOWED, expected, nearest(code, bound.codes))
    if not of_system:
        message = f"no coding of the value set {bound.name}, which R4 requires"
        yield Problem(pointer, message, expected)
