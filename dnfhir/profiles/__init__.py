"""The FHIR package of our profiles as it is shipped: a tar in FHIR's package form, made by `make
profiles`.
"""

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
_NO_RESOURCES: Final = ("/package.json", "/.index.json")


def package_bytes() -> bytes:
    """The package as the file `dnfhir-<version>.tgz`. Raises FileNotFoundError when it was never
    built.
    """
    return _resources.files(__name__).joinpath(FILE_NAME).read_bytes()


def files() -> dict[str, bytes]:
    """All files of the package by their path inside it (`package/package.json` ...), sorted."""
    contents: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(package_bytes()), mode="r:gz") as archive:
        for member in sorted(archive.getmembers(), key=lambda member: member.name):
            file = archive.extractfile(member)
            if file is not None:
                contents[member.name] = file.read()
    return contents


def resources() -> Iterator[dict[str, Any]]:
    """Each conformance resource with its snapshot, in the order a server can load them; no
    examples.

    Code systems, value sets, concept maps, extensions, profiles (a parent before its children),
    questionnaires, naming systems, capability statements.
    """
    yield from sorted(_parsed(examples=False), key=load_key)


def examples() -> Iterator[dict[str, Any]]:
    """Each example resource of the package, sorted by type and id."""
    yield from _parsed(examples=True)


def load_key(resource: dict[str, Any]) -> tuple[int, int, str]:
    """Where a conformance resource stands in the order of loading."""
    kind = resource["resourceType"]
    if resource.get("type") == "Extension":
        kind = "Extension"
    rank = len(_ORDER)
    if kind in _ORDER:
        rank = _ORDER.index(kind)
    parent = resource.get("baseDefinition", "")
    is_child = bool(parent) and not parent.startswith("http://hl7.org/fhir/StructureDefinition/")
    return rank, int(is_child), str(resource["id"])


def _parsed(*, examples: bool) -> Iterator[dict[str, Any]]:
    """The package's resources: its examples, or all others."""
    for name, content in files().items():
        if not name.startswith(_FOLDER) or name.endswith(_NO_RESOURCES):
            continue
        if name.startswith(_EXAMPLES) == examples:
            yield json.loads(content)
