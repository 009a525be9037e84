"""Partial documents, one from each mapper's way back, put together."""

from __future__ import annotations

from typing import Any


def merge_documents(one: Any, other: Any) -> Any:
    """Two partial documents as one: objects by field, lists item by item where items share an `id`."""
    if isinstance(one, dict) and isinstance(other, dict):
        both = {key: merge_documents(one[key], other[key]) for key in one.keys() & other.keys()}
        return {**one, **other, **both}
    if isinstance(one, list) and isinstance(other, list):
        return _joined(one, other)
    return other


def _joined(one: list[Any], other: list[Any]) -> list[Any]:
    ids = {item["id"]: item for item in other if isinstance(item, dict) and "id" in item}
    known = {item["id"] for item in one if isinstance(item, dict) and "id" in item}
    first = [
        merge_documents(item, ids[item["id"]])
        if isinstance(item, dict) and item.get("id") in ids
        else item
        for item in one
    ]
    return first + [
        item for item in other if not (isinstance(item, dict) and item.get("id") in known)
    ]
