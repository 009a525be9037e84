"""The FHIR package of our profiles as it is shipped: a tar in FHIR's package form, made by `make profiles`."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Iterator
from importlib import resources as _resources
from typing import Any, Final

from dnfhir._version import __version__

#: The package's name; its version is dnfhir's.
PACKAGE: Final = "dnfhir"
FILE_NAME: Final = f"{PACKAGE}-{__version__}.tgz"

#: What a server takes first: what a resource names comes before it.
_ORDER: Final = (
    *("CodeSystem", "ValueSet", "ConceptMap", "Extension", "StructureDefinition"),
    *("Questionnaire", "NamingSystem", "CapabilityStatement"),
)
_FOLDER: Final = "package/"
_EXAMPLES: Final = "package/example/"


def package_bytes() -> bytes:
    """The package as a file `dnfhir-<version>.tgz` holds it. Raises FileNotFoundError when it was never built."""
    return _resources.files(__name__).joinpath(FILE_NAME).read_bytes()


def files() -> dict[str, bytes]:
    """All files of the package by their path inside it (`package/package.json` ...), sorted."""
    with tarfile.open(fileobj=io.BytesIO(package_bytes()), mode="r:gz") as archive:
        members = sorted(archive.getmembers(), key=lambda member: member.name)
        held = {member.name: archive.extractfile(member) for member in members}
        return {name: file.read() for name, file in held.items() if file is not None}


def resources() -> Iterator[dict[str, Any]]:
    """Each conformance resource with its snapshot, in the order a server can load them; no examples.

    Code systems, value sets, concept maps, extensions, profiles (a parent before its children), questionnaires,
    naming systems, capability statements.
    """
    found = [resource for name, resource in _parsed() if not name.startswith(_EXAMPLES)]
    yield from sorted(found, key=load_key)


def examples() -> Iterator[dict[str, Any]]:
    """Each example resource of the package, sorted by type and id."""
    yield from (resource for name, resource in _parsed() if name.startswith(_EXAMPLES))


def load_key(resource: dict[str, Any]) -> tuple[int, int, str]:
    """Where a conformance resource stands in the order of loading."""
    kind = "Extension" if resource.get("type") == "Extension" else resource["resourceType"]
    rank = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    parent = resource.get("baseDefinition", "")
    is_child = bool(parent) and not parent.startswith("http://hl7.org/fhir/StructureDefinition/")
    return rank, int(is_child), str(resource["id"])


def _parsed() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, content in files().items():
        if name.startswith(_FOLDER) and not name.endswith(("/package.json", "/.index.json")):
            yield name, json.loads(content)
