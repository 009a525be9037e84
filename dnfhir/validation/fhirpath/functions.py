"""FHIRPath's functions and operators, as far as our invariants use them."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from dnfhir.fhir.json_values import number
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


def _not(items: Items, _arguments: list[Expression], _this: Any, _around: Around) -> Items:
    known = truth(items)
    return [] if known is None else [not known]


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
    chosen = arguments[1:2] if truth(arguments[0](this, around)) else arguments[2:3]
    return chosen[0](this, around) if chosen else []


def _extension(items: Items, arguments: list[Expression], this: Any, around: Around) -> Items:
    urls = arguments[0](this, around)
    return [
        one
        for one in member(items, "extension")
        if isinstance(one, dict) and one.get("url") in urls
    ]


def _substring(items: Items, arguments: list[Expression], this: Any, around: Around) -> Items:
    (start,) = arguments[0](this, around)
    return [item[start:] for item in texts(items) if 0 <= start < len(item)]


def _of_text(test: Callable[[str, str], bool]) -> Function:
    """A function that asks something of each text (one, in our invariants)."""

    def asked(items: Items, arguments: list[Expression], this: Any, around: Around) -> Items:
        other = next(texts(arguments[0](this, around)), None)
        return [] if other is None else [test(item, other) for item in texts(items)]

    return asked


def _members(item: Any) -> dict[str, Any]:
    return item if isinstance(item, dict) else {}


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
    "type": lambda items, *_: [
        {"name": one["resourceType"]} for one in items if "resourceType" in _members(one)
    ],
    "where": _where,
}


def _and(left: Items, right: Items) -> Items:
    known = {truth(left), truth(right)}
    return [False] if False in known else answer(None if None in known else True)


def _or(left: Items, right: Items) -> Items:
    known = {truth(left), truth(right)}
    return [True] if True in known else answer(None if None in known else False)


def _xor(left: Items, right: Items) -> Items:
    first, second = truth(left), truth(right)
    return answer(None if first is None or second is None else first != second)


def _implies(left: Items, right: Items) -> Items:
    first = truth(left)
    return _or(answer(None if first is None else not first), right)


def _in(left: Items, right: Items) -> Items:
    return [left[0] in right] if left else []


def _differ(left: Items, right: Items) -> Items:
    same = equal(left, right)
    return answer(None if same is None else not same)


def _not_above(left: Items, right: Items) -> Items:
    above = less(right, left)
    return answer(None if above is None else not above)


def _plus(left: Items, right: Items) -> Items:
    """The sum of two numbers, or two texts in one; nothing of what cannot be added."""
    if len(left) != 1 or len(right) != 1:
        return []
    if isinstance(left[0], str) and isinstance(right[0], str):
        return [left[0] + right[0]]
    first, second = number(left[0]), number(right[0])
    return [] if first is None or second is None else [Decimal(str(first)) + Decimal(str(second))]


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
