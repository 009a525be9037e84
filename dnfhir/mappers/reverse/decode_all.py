"""How mappers decode alike: each resource of a kind, and by a table the other way round."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.reverse.session_resources import SessionResources

Key = TypeVar("Key")
Value = TypeVar("Value")


def decode_all(
    resources: SessionResources,
    kind: str,
    decode: Callable[[SessionResources, str, Json], Json | None],
) -> list[Json]:
    """What `decode` makes of each resource whose role is `kind`/key, by key; None is left out.

    decode: takes the resources, where it notes what cannot be read; the key; and the resource.
    """
    items: list[Json] = []
    for key, resource in resources.of_kind(kind):
        if item := decode(resources, key, resource):
            items.append(item)
    return items


def inverted(table: Mapping[Key, Value]) -> dict[Value, Key]:
    """The keys of a table by their values: what `to_fhir` writes by it, `from_fhir` looks up in
    this.
    """
    return {value: key for key, value in table.items()}
