"""Collections of JSON values: members, equality and order as FHIRPath has them. Nothing here raises."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from dnfhir.fhir.json_values import choice_key, is_after, number

Items = list[Any]


@dataclass(frozen=True)
class Around:
    """The resource that an expression is evaluated in (%resource), and the results of paths from it on.

    A new one is needed once the resource is changed.
    """

    resource: Any
    results: dict[str, Items] = field(default_factory=dict)


#: What an expression becomes: from the item in focus ($this) and what is around it to a collection.
Expression = Callable[[Any, Around], Items]

#: The elements of more than one type (value[x]) in the resources that a session becomes.
_CHOICES = frozenset(
    {"value", "effective", "performed", "onset", "abatement", "medication", "scheduled", "deceased"}
)


def truth(items: Items) -> bool | None:
    """A collection as a yes or no; None when it is empty. One item that is not a boolean is a yes."""
    if not items:
        return None
    return items[0] is not False


def answer(value: bool | None) -> Items:
    """A yes or no as a collection."""
    return [] if value is None else [value]


def member(items: Items, name: str) -> Items:
    """The members of this name of all items; of value[x] whatever it is called (valueInteger)."""
    values: Items = []
    for item in items:
        if not isinstance(item, dict):
            continue
        value = item.get(name)
        if value is None and name in _CHOICES:
            key = choice_key(item, name)
            value = item[key] if key else None
        _add(values, value)
    return values


def member_of_type(items: Items, name: str, kind: str) -> Items:
    """The members of this name that are of a type: by their key (valueInteger), or resources by their resourceType."""
    key = f"{name}{kind[0].upper()}{kind[1:]}"
    values: Items = []
    for item in items:
        if isinstance(item, dict):
            _add(values, item.get(key))
            values += [value for value in member([item], name) if is_of_type(value, kind)]
    return values


def is_of_type(item: Any, kind: str) -> bool:
    """Whether an item is a resource of a type, or a Reference (by its members)."""
    if not isinstance(item, dict):
        return False
    if kind == "Reference" and isinstance(item.get("reference"), str):
        return True
    return bool(item.get("resourceType") == kind)


def union(left: Items, right: Items) -> Items:
    """The items of both, each once."""
    distinct: Items = []
    for item in (*left, *right):
        if item not in distinct:
            distinct.append(item)
    return distinct


def descendants(items: Items) -> Items:
    """All that is inside the items, at any depth."""
    waiting: Items = []
    for item in items:
        waiting.extend(_children(item))
    inside: Items = []
    while waiting:
        item = waiting.pop()
        inside.append(item)
        waiting.extend(_children(item))
    return inside


def equal(left: Items, right: Items) -> bool | None:
    """Whether two collections are the same, item by item; None when one is empty."""
    if not left or not right:
        return None
    return left == right


def less(left: Items, right: Items) -> bool | None:
    """Whether one item is below another: numbers, times (whatever their offsets), text; None if incomparable."""
    if len(left) != 1 or len(right) != 1:
        return None
    first, second = number(left[0]), number(right[0])
    if first is not None and second is not None:
        return bool(first < second)
    if isinstance(left[0], str) and isinstance(right[0], str):
        return is_after(right[0], left[0])
    return None


def text(item: Any) -> str:
    """An item as toString() has it."""
    if isinstance(item, bool):
        return str(item).lower()
    return str(item)


def texts(items: Items) -> Iterator[str]:
    """The strings among the items."""
    return (item for item in items if isinstance(item, str))


def _children(item: Any) -> Iterable[Any]:
    if isinstance(item, dict):
        return item.values()
    if isinstance(item, list):
        return item
    return ()


def _add(values: Items, value: Any) -> None:
    if isinstance(value, list):
        values.extend(item for item in value if item is not None)
    elif value is not None:
        values.append(value)
