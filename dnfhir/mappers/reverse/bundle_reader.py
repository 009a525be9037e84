"""A Bundle as others may hand it over: its resources, the names they go by, and which of two versions is newer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from dnfhir.errors import BundleError, Problem
from dnfhir.fhir.identifiers import WITHOUT_IDENTIFIER
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.fhir.references import unversioned
from dnfhir.mappers.forward.identity import is_own_name
from dnfhir.session.times import is_instant, moment

_TYPE: Final = re.compile(r"[A-Z][A-Za-z]{1,63}")
_ID: Final = re.compile(r"[A-Za-z0-9.-]{1,64}")
_URN: Final = re.compile(r"urn:uuid:[0-9a-f-]{36}")
#: Their ids on a server may be numbers of people: they are not repeated.
_PERSONS: Final = ("Patient", "Person", "RelatedPerson", "Practitioner")


def resources_of(bundle: object) -> list[Json]:
    """The resource of each entry, empty for an entry without one. BundleError names the entries that are none."""
    entries = bundle.get("entry", []) if isinstance(bundle, dict) else None
    if not isinstance(entries, list):
        raise BundleError([Problem("/entry", "is not a list", "a list of entries")])
    wrong = [
        Problem(f"/entry/{number}", "holds no resource", '{"resource": {"resourceType": …}}')
        for number, entry in enumerate(entries)
        if not isinstance(entry, dict)
        or not _is_resource(entry.get("resource", {"resourceType": ""}))
    ]
    if wrong:
        raise BundleError(wrong)
    return [entry.get("resource", {}) for entry in entries]


def _is_resource(resource: Any) -> bool:
    return isinstance(resource, dict) and isinstance(resource.get("resourceType"), str)


def own_names(resource: Json) -> Iterator[tuple[str, str]]:
    """System and value of the business identifiers that dnfhir gave to a session's own resource."""
    named: Any = resource.get("identifier", [])
    labels = named if isinstance(named, list) else [named]
    if resource.get("resourceType") in WITHOUT_IDENTIFIER:
        tags = json_objects(json_object(resource.get("meta")).get("tag"))
        labels = [{**tag, "value": tag.get("code")} for tag in tags]
    for resource_label in json_objects(labels):
        system, value = resource_label.get("system"), resource_label.get("value")
        if is_own_name(system, value):
            yield str(system), str(value)


def resources_by_name(bundle: Json) -> dict[str, Json]:
    """Every name under which a resource may be referred to; of several versions the newest goes by it.

    A name that resources of two servers share names none of them.
    """
    named: dict[str, tuple[str, Json]] = {}
    unclear: set[str] = set()
    for entry in bundle.get("entry", ()):
        if resource := entry.get("resource"):
            base = unversioned(entry.get("fullUrl"))
            for name in _names(base, resource):
                other_base, other = named.get(name, (base, resource))
                if _is_url(base) and _is_url(other_base) and base != other_base:
                    unclear.add(name)
                elif name not in named or version_key(resource) > version_key(other):
                    named[name] = (base, resource)
    return {name: resource for name, (_, resource) in named.items() if name not in unclear}


def _names(base: str, resource: Json) -> Iterator[str]:
    """Its address; type and id; and these at any address, when it has none of its own."""
    if base:
        yield base
    if isinstance(resource.get("id"), str):
        yield f"{resource['resourceType']}/{resource['id']}"
        yield f"urn:uuid:{resource['id']}"
        if not _is_url(base):
            yield f"/{resource['resourceType']}/{resource['id']}"


def resolve(by_name: dict[str, Json], reference: object) -> Json | None:
    """The resource that a Reference's string names, by its address, its type and id, or as urn:uuid."""
    name = unversioned(reference)
    exact = by_name.get(name)
    if exact is not None or not _is_url(name):
        return exact if name else None
    return by_name.get("/" + "/".join(name.split("/")[-2:]))


def _is_url(name: str) -> bool:
    return name.startswith(("http://", "https://"))


def version_key(resource: Json) -> tuple[float, int]:
    """What tells the newer of two versions: when it was last updated, then its version."""
    meta = json_object(resource.get("meta"))
    updated, version = str(meta.get("lastUpdated")), str(meta.get("versionId"))
    when = moment(updated).timestamp() if is_instant(updated) else 0.0
    return when, int(version) if version.isascii() and version.isdecimal() and len(
        version
    ) < 20 else -1


def resource_label(resource: Json) -> str:
    """Type and id of a resource for people; nothing that is no FHIR type or id, and no id of a person."""
    kind, name = str(resource.get("resourceType")), str(resource.get("id", "?"))
    known = _ID.fullmatch(name) and kind not in _PERSONS
    return f"{kind if _TYPE.fullmatch(kind) else '?'}/{name if known else '?'}"


def reference_label(reference: object) -> str:
    """The same of a Reference's string."""
    name = unversioned(reference)
    if _URN.fullmatch(name):
        return name
    kind, _, end = "/".join(name.split("/")[-2:]).partition("/")
    return resource_label({"resourceType": kind, "id": end})
