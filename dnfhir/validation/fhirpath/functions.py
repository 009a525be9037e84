"""FHIRPath's functions and operators, as far as our invariants use them."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from dnfhir.fhir.json_values import as_objects, number
from dnfhir.validation.fhirpath.values import (
    Around,
    Expression,
    Items,
    answer,
    descendants,
    equal,
    less,
    member,
    text,
    texts,
    truth,
    union,
)

#: A function: the collection it is called on, what stands in its brackets, $this and what is around it.
Function = Callable[[Items, list[Expression], Any, Around], Items]


def _negated(value: bool | None) -> Items:
    return [] if value is None else [not value]


def _not(items: Items, _arguments: list[Expression], _this: Any, _around: Around) -> Items:
    return _negated(truth(items))


def _where(items: Items, arguments: list[Expression], _this: Any, around: Around) -> Items:
    return [item for item in items if truth(arguments[0](item, around))]


def _exists(items: Items, arguments: list[Expression], this: Any, around: Around) -> Items:
    return [bool(_where(items, arguments, this, around) if arguments else items)]


def _all(items: Items, arguments: list[Expression], _this: Any, around: Around) -> Items:
    return [all(truth(arguments[0](item, around)) for item in items)]


def _subset(items: Items, arguments: list[Expression], this: Any, around: Around) -> Items:
    others = arguments[0](this, around)
    return [all(item in others for item in items)]


def _choose(_items: Items, arguments: list[Expression], this: Any, around: Around) -> Items:
    condition, if_true, *if_false = arguments
    if truth(condition(this, around)):
        return if_true(this, around)
    return if_false[0](this, around) if if_false else []


def _extension(items: Items, arguments: list[Expression], this: Any, around: Around) -> Items:
    urls = arguments[0](this, around)
    extensions = as_objects(member(items, "extension"))
    return [extension for extension in extensions if extension.get("url") in urls]


def _substring(items: Items, arguments: list[Expression], this: Any, around: Around) -> Items:
    (start,) = arguments[0](this, around)
    if start < 0:
        return []
    return [line[start:] for line in texts(items) if start < len(line)]


def _of_text(test: Callable[[str, str], bool]) -> Function:
    """A function that asks something of each text (one, in our invariants)."""

    def asked(items: Items, arguments: list[Expression], this: Any, around: Around) -> Items:
        argument = next(texts(arguments[0](this, around)), None)
        if argument is None:
            return []
        return [test(item, argument) for item in texts(items)]

    return asked


def _type(items: Items, *_: object) -> Items:
    names: Items = []
    for item in as_objects(items):
        if "resourceType" in item:
            names.append({"name": item["resourceType"]})
    return names


FUNCTIONS: Final[dict[str, Function]] = {
    "all": _all,
    "count": lambda items, *_: [len(items)],
    "descendants": lambda items, *_: descendants(items),
    "distinct": lambda items, *_: union(items, []),
    "empty": lambda items, *_: [not items],
    "endsWith": _of_text(str.endswith),
    "exists": _exists,
    "extension": _extension,
    "first": lambda items, *_: items[:1],
    "iif": _choose,
    "isDistinct": lambda items, *_: [len(union(items, [])) == len(items)],
    "length": lambda items, *_: [len(item) for item in texts(items)],
    "matches": _of_text(lambda item, pattern: re.search(pattern, item, re.DOTALL) is not None),
    "not": _not,
    "startsWith": _of_text(str.startswith),
    "subsetOf": _subset,
    "substring": _substring,
    "toString": lambda items, *_: [text(item) for item in items],
    "type": _type,
    "where": _where,
}


def _and(left: Items, right: Items) -> Items:
    truths = {truth(left), truth(right)}
    if False in truths:
        return [False]
    return [] if None in truths else [True]


def _or(left: Items, right: Items) -> Items:
    truths = {truth(left), truth(right)}
    if True in truths:
        return [True]
    return [] if None in truths else [False]


def _xor(left: Items, right: Items) -> Items:
    first, second = truth(left), truth(right)
    if first is None or second is None:
        return []
    return [first != second]


def _implies(left: Items, right: Items) -> Items:
    return _or(_negated(truth(left)), right)


def _in(left: Items, right: Items) -> Items:
    return [left[0] in right] if left else []


def _differ(left: Items, right: Items) -> Items:
    return _negated(equal(left, right))


def _not_above(left: Items, right: Items) -> Items:
    return _negated(less(right, left))


def _plus(left: Items, right: Items) -> Items:
    """The sum of two numbers, or two texts in one; nothing of what cannot be added."""
    if len(left) != 1 or len(right) != 1:
        return []
    if isinstance(left[0], str) and isinstance(right[0], str):
        return [left[0] + right[0]]
    first, second = number(left[0]), number(right[0])
    if first is None or second is None:
        return []
    return [Decimal(str(first)) + Decimal(str(second))]


#: How strongly each binds, weakest first, and what it makes of two collections.
OPERATORS: Final[dict[str, tuple[int, Callable[[Items, Items], Items]]]] = {
    "implies": (1, _implies),
    "or": (2, _or),
    "xor": (2, _xor),
    "and": (3, _and),
    "in": (4, _in),
    "=": (5, lambda left, right: answer(equal(left, right))),
    "!=": (5, _differ),
    "<": (6, lambda left, right: answer(less(left, right))),
    ">": (6, lambda left, right: answer(less(right, left))),
    "<=": (6, _not_above),
    ">=": (6, lambda left, right: _not_above(right, left)),
    "|": (7, union),
    "+": (9, _plus),
}
#: What the left side alone decides: its truth, and the result whatever the right side is.
DECIDED: Final = {"implies": (False, True), "and": (False, False), "or": (True, True)}
#: `is Patient` binds between | and +.
IS_STRENGTH: Final = 8
