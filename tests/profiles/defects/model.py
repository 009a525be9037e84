"""A defect as data, and the document that it makes of an example."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from dnfhir.fhir import jsontext
from dnfhir.terms.systems import CANONICAL, OWN, SNOMED
from tests.validation.samples import GONE, Json, broken

EXAMPLES: Final = Path(__file__).parents[3] / "examples"
#: Resources that bear no role in an identifier of ours.
_BY_TYPE: Final = {
    "patient": "Patient",
    "practitioner": "Practitioner",
    "practice": "Organization",
    "provenance": "Provenance",
}
#: What belongs to one element of a coded, measured or referring type: the element is what is wrong.
_INSIDE: Final = re.compile(
    r"/coding(/.*)?$|/reference$|(?<=/valueQuantity)/(?!\d+$).*$|(?<=/valueCoding)/.*$"
)

_NOWHERE: Final = "urn:uuid:00000000-0000-4000-8000-000000000000"

Changes = Mapping[str, Any]


@dataclass(frozen=True)
class Ref:
    """In a change: a reference to the example's resource of this role, or to nothing ("")."""

    role: str


@dataclass(frozen=True)
class Defect:
    """One thing wrong.

    example, role: what is taken; a session as a whole when `whole`. changes: values at JSON pointers in the resource
    (GONE takes away); pointers that start with @ are in its entry. also: changes in other roles, GONE for all of it.
    twin: the entry is there again, changed. at: the pointer of the element that is wrong, when it is not the first
    that changes. rule: the key of an invariant that says so, where it stands above the element or in the Bundle.
    """

    name: str
    example: str
    role: str
    changes: Changes | object
    at: str | None = None
    rule: str | None = None
    whole: bool = False
    twin: bool = False
    also: Mapping[str, Changes | object] = field(default_factory=dict)

    @property
    def pointer(self) -> str:
        """Where the wrong element is or should be, in its resource ("@/…" in its entry)."""
        if self.at is not None:
            return self.at
        first = next(iter(self.changes)) if isinstance(self.changes, Mapping) else ""
        return _INSIDE.sub("", first.removesuffix("/-"))

    @property
    def path(self) -> str:
        """The wrong element as a FHIRPath, from the resource or the entry on."""
        kind = (
            example(self.example)["entry"][place(example(self.example), self.role)]
            if self.role
            else None
        )
        start = kind["resource"]["resourceType"] if kind else "Bundle"
        steps = (
            f"[{step}]" if step.isdigit() else f".{step}"
            for step in self.pointer.removeprefix("@").split("/")[1:]
        )
        return ("entry" if self.pointer.startswith("@") else start) + "".join(steps)


@cache
def example(name: str) -> Json:
    """The Bundle of an example; not to be changed."""
    parsed: Json = jsontext.parse((EXAMPLES / f"{name}.bundle.json").read_bytes())
    return parsed


def role_of(resource: Json) -> str:
    """The role that a resource has in its session."""
    for role, kind in _BY_TYPE.items():
        if resource["resourceType"] == kind:
            return role
    named = resource["identifier"]
    value = str((named[0] if isinstance(named, list) else named)["value"])
    session, _, role = value.partition("#")
    return "episode" if session == "episode" else role


def place(bundle: Json, role: str) -> int:
    """Which entry holds the resource of a role. Raises LookupError when none does."""
    for index, entry in enumerate(bundle["entry"]):
        if role_of(entry["resource"]) == role:
            return index
    raise LookupError(role)


def bundle_of(defect: Defect) -> Json:
    """The whole session with the defect in it."""
    original = example(defect.example)
    bundle = copy.deepcopy(original)
    for role, changes in {defect.role: defect.changes, **defect.also}.items():
        if role == "":
            bundle = broken(bundle, changes)  # type: ignore[arg-type]
            continue
        index = place(bundle, role)
        if changes is GONE:
            del bundle["entry"][index]
            continue
        entry = broken(bundle["entry"][index], _resolved(changes, original))
        if defect.twin and role == defect.role:
            bundle["entry"].append(entry)
        else:
            bundle["entry"][index] = entry
    return bundle


def where(defect: Defect) -> str:
    """The JSON pointer of what is wrong in the whole session."""
    if not defect.role or defect.changes is GONE:
        return "" if defect.changes is GONE else defect.pointer
    index = (
        len(example(defect.example)["entry"])
        if defect.twin
        else place(example(defect.example), defect.role)
    )
    inside = (
        defect.pointer.removeprefix("@")
        if defect.pointer.startswith("@")
        else f"/resource{defect.pointer}"
    )
    return f"/entry/{index}{inside}"


def own(code: str) -> Json:
    """A coding of our own code system."""
    return {"system": OWN, "code": code}


def snomed(code: str) -> Json:
    """A coding of SNOMED CT."""
    return {"system": SNOMED, "code": code}


def extension(name: str, **value: Any) -> Json:
    """An extension of ours."""
    return {"url": f"{CANONICAL}/StructureDefinition/{name}", **value}


def _resolved(changes: Any, original: Json) -> Json:
    """The changes as values at pointers into an entry, references as fullUrls."""
    return {
        pointer[1:] if pointer.startswith("@") else f"/resource{pointer}": _with_urls(
            value, original
        )
        for pointer, value in changes.items()
    }


def _with_urls(value: Any, original: Json) -> Any:
    if isinstance(value, Ref):
        return original["entry"][place(original, value.role)]["fullUrl"] if value.role else _NOWHERE
    if isinstance(value, dict):
        return {key: _with_urls(one, original) for key, one in value.items()}
    return [_with_urls(one, original) for one in value] if isinstance(value, list) else value
