"""Putting together the partial documents that the mappers decode, one from each."""

from __future__ import annotations

from typing import Any


def merge_documents(first: Any, second: Any) -> Any:
    """Two partial documents as one: objects by field, lists item by item where items share an `id`.

    Where both have a value, it is the second one's.
    """
    if isinstance(first, dict) and isinstance(second, dict):
        return _merge_objects(first, second)
    if isinstance(first, list) and isinstance(second, list):
        return _merge_lists(first, second)
    return second


def _merge_objects(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    merged = first | second
    for name in first.keys() & second.keys():
        merged[name] = merge_documents(first[name], second[name])
    return merged


def _merge_lists(first: list[Any], second: list[Any]) -> list[Any]:
    """The first list's items, each merged with the item of its id, then the other items of the
    second.
    """
    first_by_id, second_by_id = _by_id(first), _by_id(second)
    merged = []
    for item in first:
        same = second_by_id.get(_id(item))
        merged.append(item if same is None else merge_documents(item, same))
    for item in second:
        if _id(item) not in first_by_id:
            merged.append(item)
    return merged


def _by_id(items: list[Any]) -> dict[Any, Any]:
    by_id = {_id(item): item for item in items}
    by_id.pop(None, None)
    return by_id


def _id(item: Any) -> Any:
    return item.get("id") if isinstance(item, dict) else None
