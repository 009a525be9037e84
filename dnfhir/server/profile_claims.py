"""Which claimed profiles a server holds: a claim that it cannot look up is no fault of the document.

HAPI calls a profile that it does not have an error of the resource that claims it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.transport.transport import Transport


def without_unknown_claims(document: Json, transport: Transport) -> tuple[Json, tuple[str, ...]]:
    """The resource or Bundle claiming only profiles that the server holds, and the claims that were left out."""
    claimed = sorted(set(_claims(document)))
    held = _held(claimed, transport) if claimed else frozenset()
    unknown = tuple(url for url in claimed if url not in held)
    return _without(document, frozenset(unknown)), unknown


def _held(urls: list[str], transport: Transport) -> frozenset[str]:
    """Those of the profiles that the server has; none when it holds no definitions at all."""
    asked = [("url", ",".join(urls)), ("_elements", "url"), ("_count", str(2 * len(urls)))]
    answer = transport.search("StructureDefinition", asked)
    entries = json_objects(json_object(answer.body).get("entry")) if answer.status == 200 else []
    return frozenset(str(json_object(entry.get("resource")).get("url")) for entry in entries)


def _claims(value: Any) -> Iterator[str]:
    for resource in _resources(value):
        claimed = json_object(resource.get("meta")).get("profile")
        yield from (
            (url for url in claimed if isinstance(url, str)) if isinstance(claimed, list) else ()
        )


def _resources(document: Json) -> Iterator[Json]:
    yield document
    for entry in json_objects(document.get("entry")):
        yield json_object(entry.get("resource"))


def _without(resource: Json, unknown: frozenset[str]) -> Json:
    """A copy without these claims, in the resource and in those that it bundles."""
    kept = dict(resource)
    meta = json_object(resource.get("meta"))
    if isinstance(meta.get("profile"), list):
        profiles = [url for url in meta["profile"] if url not in unknown]
        kept["meta"] = {
            name: value for name, value in {**meta, "profile": profiles}.items() if value != []
        }
        if not kept["meta"]:
            del kept["meta"]
    if isinstance(resource.get("entry"), list):
        kept["entry"] = [_entry_without(entry, unknown) for entry in resource["entry"]]
    return kept


def _entry_without(entry: Any, unknown: frozenset[str]) -> Any:
    if not isinstance(entry, dict) or not isinstance(entry.get("resource"), dict):
        return entry
    return {**entry, "resource": _without(entry["resource"], unknown)}
