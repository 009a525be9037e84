"""Which claimed profiles a server has: a claim that it cannot look up is not a fault of the document.

HAPI calls a profile that it does not have an error of the resource that claims it.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Any

from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.transport.transport import Transport


def without_unknown_claims(document: Json, transport: Transport) -> tuple[Json, tuple[str, ...]]:
    """The resource or Bundle claiming only profiles that the server has, and the claims that were left out."""
    claimed = sorted(set(_claims(document)))
    unknown = set(claimed) - _known(claimed, transport)
    return _without(document, unknown), tuple(sorted(unknown))


def _known(urls: list[str], transport: Transport) -> frozenset[str]:
    """Those of the profiles that the server has; none when it has no definitions at all."""
    if not urls:
        return frozenset()
    params = [("url", ",".join(urls)), ("_elements", "url"), ("_count", str(2 * len(urls)))]
    response = transport.search("StructureDefinition", params)
    if response.status != 200:
        return frozenset()
    entries = json_objects(json_object(response.body).get("entry"))
    return frozenset(str(json_object(entry.get("resource")).get("url")) for entry in entries)


def _claims(document: Json) -> Iterator[str]:
    for resource in _resources(document):
        claimed = json_object(resource.get("meta")).get("profile")
        if isinstance(claimed, list):
            for url in claimed:
                if isinstance(url, str):
                    yield url


def _resources(document: Json) -> Iterator[Json]:
    yield document
    for entry in json_objects(document.get("entry")):
        yield json_object(entry.get("resource"))


def _without(resource: Json, unknown: Set[str]) -> Json:
    """A copy without these claims, in the resource and in those that it bundles."""
    copy = dict(resource)
    meta = json_object(resource.get("meta"))
    if isinstance(meta.get("profile"), list):
        copy["meta"] = _meta_without(meta, unknown)
        if not copy["meta"]:
            del copy["meta"]
    if isinstance(resource.get("entry"), list):
        copy["entry"] = [_entry_without(entry, unknown) for entry in resource["entry"]]
    return copy


def _meta_without(meta: Json, unknown: Set[str]) -> Json:
    """A copy without these claims, and without lists that are empty then."""
    members = {**meta, "profile": [url for url in meta["profile"] if url not in unknown]}
    for name, value in list(members.items()):
        if value == []:
            del members[name]
    return members


def _entry_without(entry: Any, unknown: Set[str]) -> Any:
    if not isinstance(entry, dict) or not isinstance(entry.get("resource"), dict):
        return entry
    return {**entry, "resource": _without(entry["resource"], unknown)}
