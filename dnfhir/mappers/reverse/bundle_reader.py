"""A Bundle as others may hand it over: its resources, the names they go by, and which of two
versions is newer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from dnfhir.errors import BundleError, Problem
from dnfhir.fhir.identifiers import WITHOUT_IDENTIFIER
from dnfhir.fhir.json_values import Json, as_objects, json_object, json_objects
from dnfhir.fhir.references import unversioned
from dnfhir.mappers.forward.identity import is_own_name
from dnfhir.session.times import is_instant, moment

_TYPE: Final = re.compile(r"[A-Z][A-Za-z]{1,63}")
_ID: Final = re.compile(r"[A-Za-z0-9.-]{1,64}")
#: A number that is compared as one; a longer one would only cost time.
_VERSION: Final = re.compile(r"[0-9]{1,19}")
_URN: Final = re.compile(r"urn:uuid:[0-9a-f-]{36}")
#: Their ids on a server may be numbers of people: they are not repeated.
_PERSONS: Final = ("Patient", "Person", "RelatedPerson", "Practitioner")


def resources_of(bundle: object) -> list[Json]:
    """The resource of each entry, empty for an entry without one.

    BundleError names each entry that is not one.
    """
    entries = bundle.get("entry", []) if isinstance(bundle, dict) else None
    if not isinstance(entries, list):
        raise BundleError([Problem("/entry", "is not a list", "a list of entries")])
    problems = []
    for number, entry in enumerate(entries):
        if not _is_entry(entry):
            expected = '{"resource": {"resourceType": …}}'
            problems.append(Problem(f"/entry/{number}", "has no resource", expected))
    if problems:
        raise BundleError(problems)
    return [entry.get("resource", {}) for entry in entries]


def _is_entry(entry: Any) -> bool:
    if not isinstance(entry, dict):
        return False
    if "resource" not in entry:
        return True
    resource = entry["resource"]
    return isinstance(resource, dict) and isinstance(resource.get("resourceType"), str)


def own_names(resource: Json) -> Iterator[tuple[str, str]]:
    """System and value of the business identifiers that dnfhir gave to a session's own resource."""
    for identifier in _identifiers(resource):
        system, value = identifier.get("system"), identifier.get("value")
        if is_own_name(system, value):
            yield str(system), str(value)


def _identifiers(resource: Json) -> list[Json]:
    """The identifiers of a resource; its tags, where its type has no identifier."""
    if resource.get("resourceType") not in WITHOUT_IDENTIFIER:
        return as_objects(resource.get("identifier", []))
    tags = json_objects(json_object(resource.get("meta")).get("tag"))
    return [{**tag, "value": tag.get("code")} for tag in tags]


def resources_by_name(bundle: Json) -> dict[str, Json]:
    """Every name under which a resource may be referred to.

    Of several versions the newest goes by it.

    A name that resources of two servers share names none of them.
    """
    named: dict[str, tuple[str, Json]] = {}
    unclear: set[str] = set()
    for entry in bundle.get("entry", ()):
        resource = entry.get("resource")
        base = unversioned(entry.get("fullUrl"))
        for name in _names(base, resource):
            if name not in named:
                named[name] = (base, resource)
                continue
            earlier_base, earlier = named[name]
            if _are_on_two_servers(base, earlier_base):
                unclear.add(name)
            elif version_key(resource) > version_key(earlier):
                named[name] = (base, resource)
    return {name: resource for name, (_, resource) in named.items() if name not in unclear}


def _are_on_two_servers(base: str, earlier: str) -> bool:
    return _is_url(base) and _is_url(earlier) and base != earlier


def _names(base: str, resource: Json | None) -> Iterator[str]:
    """Its address; type and id; and these at any address, when it has none of its own."""
    if not resource:
        return
    if base:
        yield base
    if isinstance(resource.get("id"), str):
        yield f"{resource['resourceType']}/{resource['id']}"
        yield f"urn:uuid:{resource['id']}"
        if not _is_url(base):
            yield f"/{resource['resourceType']}/{resource['id']}"


def resolve(by_name: dict[str, Json], reference: object) -> Json | None:
    """The resource that a Reference's string names, by its address, its type and id, or as
    urn:uuid.
    """
    name = unversioned(reference)
    if not name:
        return None
    if name in by_name or not _is_url(name):
        return by_name.get(name)
    return by_name.get("/" + "/".join(name.split("/")[-2:]))


def _is_url(name: str) -> bool:
    return name.startswith(("http://", "https://"))


def version_key(resource: Json) -> tuple[float, int]:
    """What tells the newer of two versions: when it was last updated, then its version."""
    meta = json_object(resource.get("meta"))
    updated, version = str(meta.get("lastUpdated")), str(meta.get("versionId"))
    updated_at = moment(updated).timestamp() if is_instant(updated) else 0.0
    return updated_at, int(version) if _VERSION.fullmatch(version) else -1


def resource_label(resource: Json) -> str:
    """Type and id of a resource for people.

    Neither is shown where it is not a valid FHIR type or id; nor is the id of a person.
    """
    kind, name = str(resource.get("resourceType")), str(resource.get("id", "?"))
    if not _ID.fullmatch(name) or kind in _PERSONS:
        name = "?"
    if not _TYPE.fullmatch(kind):
        kind = "?"
    return f"{kind}/{name}"


def reference_label(reference: object) -> str:
    """The same for a Reference's string."""
    name = unversioned(reference)
    if _URN.fullmatch(name):
        return name
    kind, _, resource_id = "/".join(name.split("/")[-2:]).partition("/")
    return resource_label({"resourceType": kind, "id": resource_id})
