"""Collections of JSON values: members, equality and order as FHIRPath has them. Nothing here raises."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from dnfhir.fhir.json_values import is_after, number

Items = list[Any]


@dataclass(frozen=True)
class Around:
    """The resource that an expression is evaluated in (%resource), and what paths from it on were found to be.

    One for as long as nobody changes the resource.
    """

    resource: Any
    found: dict[str, Items] = field(default_factory=dict)


#: What an expression becomes: from the item in focus ($this) and what is around it to a collection.
Expression = Callable[[Any, Around], Items]

#: The elements of more than one type (value[x]) in the resources that a session becomes.
_CHOICES = frozenset(
    {"value", "effective", "performed", "onset", "abatement", "medication", "scheduled", "deceased"}
)


def truth(items: Items) -> bool | None:
    """A collection as a yes or no; None when it is empty. One item that is no boolean is a yes."""
    if not items:
        return None
    return items[0] if isinstance(items[0], bool) else True


def answer(value: bool | None) -> Items:
    """A yes or no as a collection."""
    return [] if value is None else [value]


def member(items: Items, name: str) -> Items:
    """The members of this name of all items; of value[x] whatever it is called (valueInteger)."""
    found: Items = []
    for item in items:
        if not isinstance(item, dict):
            continue
        value = item.get(name)
        if value is None and name in _CHOICES:
            value = next((held for key, held in item.items() if _is_choice(key, name)), None)
        _add(found, value)
    return found


def member_of_type(items: Items, name: str, kind: str) -> Items:
    """The members of this name that are of a type: by their key (valueInteger), or resources by their resourceType."""
    key = f"{name}{kind[0].upper()}{kind[1:]}"
    found: Items = []
    for item in items:
        if isinstance(item, dict):
            _add(found, item.get(key))
            found += [one for one in member([item], name) if is_of_type(one, kind)]
    return found


def is_of_type(item: Any, kind: str) -> bool:
    """Whether an item is a resource of a type, or a Reference (by what it holds)."""
    if not isinstance(item, dict):
        return False
    return item.get("resourceType") == kind or (
        kind == "Reference" and isinstance(item.get("reference"), str)
    )


def union(left: Items, right: Items) -> Items:
    """The items of both, each once."""
    found: Items = []
    for item in (*left, *right):
        if item not in found:
            found.append(item)
    return found


def descendants(items: Items) -> Items:
    """All that is inside the items, at any depth."""
    waiting, found = [child for item in items for child in _children(item)], []
    while waiting:
        item = waiting.pop()
        found.append(item)
        waiting.extend(_children(item))
    return found


def equal(left: Items, right: Items) -> bool | None:
    """Whether two collections are the same, item by item; None when one is empty."""
    return left == right if left and right else None


def less(left: Items, right: Items) -> bool | None:
    """Whether one item is below another: numbers, times (whatever their offsets) or text; None: nobody can say."""
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
    return str(item).lower() if isinstance(item, bool) else str(item)


def texts(items: Items) -> Iterator[str]:
    """The strings among the items."""
    return (item for item in items if isinstance(item, str))


def _children(item: Any) -> Iterable[Any]:
    if isinstance(item, dict):
        return item.values()
    return item if isinstance(item, list) else ()


def _is_choice(key: str, name: str) -> bool:
    return key.startswith(name) and key[len(name) : len(name) + 1].isupper()


def _add(found: Items, value: Any) -> None:
    if isinstance(value, list):
        found.extend(item for item in value if item is not None)
    elif value is not None:
        found.append(value)
