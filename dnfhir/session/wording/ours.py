"""A document on its way to our names: what it has become, and where the vendor had it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.raw import at, path_of, raw_items
from dnfhir.session.wording.guessed_names import is_object, is_text


class Guessed(NamedTuple):
    """A name that was taken for ours. pointer: the vendor's field; ours: what it was read as."""

    pointer: str
    ours: str


@dataclass
class Ours:
    """A document by our names, and how it came to have them.

    guessed: the vendor's names, each once. moved: where the vendor had what stands at a place now.
    """

    document: Any
    guessed: dict[str, Guessed] = field(default_factory=dict)
    moved: dict[Path, Path] = field(default_factory=dict)

    def at(self, path: Path) -> Any:
        """The value at `path` now."""
        return at(self.document, path)

    def set(self, path: Path, value: Any) -> None:
        """Another value at `path`, in copies of what it stands in: the vendor's own stays as it
        is.
        """
        self.document = _with(self.document, path, value)

    def theirs(self, path: Path) -> Path:
        """Where the vendor has what stands at `path`."""
        for depth in range(len(path), 0, -1):
            if path[:depth] in self.moved:
                return self.moved[path[:depth]] + path[depth:]
        return path

    def took(self, theirs: Path, path: Path, ours: str = "") -> None:
        """The vendor's field `theirs` (by our names of what is around it) stands at `path` now."""
        self.moved[path] = self.theirs(theirs)
        self.read_as(theirs, ours or str(path[-1]))

    def read_as(self, theirs: Path, ours: str) -> None:
        """Remember the guess."""
        here = pointer(self.theirs(theirs))
        self.guessed.setdefault(here, Guessed(here, ours))

    def where(self, problem: Problem) -> Problem:
        """The problem at the vendor's own place."""
        path = path_of(problem.pointer)
        theirs = pointer(self.theirs(path))
        if theirs == pointer(path):
            return problem
        return replace(problem, pointer=theirs)


def places(ours: Ours, pattern: Path, here: Path = ()) -> Iterator[Path]:
    """The objects at a path in which `*` is each item of a list."""
    if "*" not in pattern:
        path = (*here, *pattern)
        if is_object(ours.at(path)):
            yield path
        return
    star = pattern.index("*")
    before = (*here, *pattern[:star])
    for index, _ in raw_items(ours.document, before):
        yield from places(ours, pattern[star + 1 :], (*before, index))


def without(item: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The object without these fields."""
    return {key: value for key, value in item.items() if key not in names}


def take(ours: Ours, path: Path, *names: str) -> None:
    """Take these fields out of the object at `path`; an object that is empty then goes too."""
    left = without(ours.at(path), *names)
    if left or not path:
        ours.set(path, left)
    else:
        take(ours, path[:-1], str(path[-1]))


def first_text(item: Mapping[str, Any], *names: str) -> str | None:
    """The first of these fields that is text."""
    for name in names:
        if is_text(item.get(name)):
            return name
    return None


def _with(document: Any, path: Path, value: Any) -> Any:
    """A copy with another value at `path`, in copies of what is around it."""
    if not path:
        return value
    first, rest = path[0], path[1:]
    copied = copy(document)
    if rest:
        value = _with(copied[first], rest, value)
    copied[first] = value
    return copied
