"""The fields of the document as a tree: which object stands at a path, and which field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, get_args

from pydantic.fields import FieldInfo

from dnfhir.fhir.pointers import Path
from dnfhir.session.fields.base import Part
from dnfhir.session.model import Session


def part_at(path: Sequence[str | int]) -> type[Part] | None:
    """The model of the object at `path` of a document."""
    if not path:
        return Session
    field = field_at([step for step in path if isinstance(step, str)])
    if field is None:
        return None
    return part_in(field.annotation)


def field_at(path: Sequence[str | int]) -> FieldInfo | None:
    """The field at `path` of a document; None for an item of a list and for what has no field."""
    if not path or isinstance(path[-1], int):
        return None
    parent = part_at(path[:-1])
    if parent is None:
        return None
    for name, field in parent.model_fields.items():
        if (field.alias or name) == path[-1]:
            return field
    return None


def field_names(part: type[Part]) -> list[str]:
    """The names of an object's fields, as a document writes them."""
    return [field.alias or name for name, field in part.model_fields.items()]


def parts_below(part: type[Part], path: Path = ()) -> Iterator[tuple[Path, type[Part]]]:
    """An object and all objects inside it with their paths, in which `*` is any item of a list."""
    yield path, part
    for name, field in part.model_fields.items():
        inner = part_in(field.annotation)
        if inner is None:
            continue
        here: Path = (*path, field.alias or name)
        if "tuple" in str(field.annotation):
            here = (*here, "*")
        yield from parts_below(inner, here)


def part_in(annotation: Any) -> type[Part] | None:
    """The model inside an annotation such as `tuple[Model, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    for inner in get_args(annotation):
        part = part_in(inner)
        if part is not None:
            return part
    return None
