"""Asking a FHIR server what it holds: by name, by identifier, by what refers to it; and what it held before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from dnfhir.content import Json, json_object, json_objects
from dnfhir.errors import ConfigError, DnfhirError, RefusedError
from dnfhir.mappers.bundle import token
from dnfhir.sync.redact import Redactor
from dnfhir.sync.transport import Answer, Transport, failure

#: `Type/id`: the only references that are read (https://hl7.org/fhir/R4/datatypes.html#id).
REFERENCE = re.compile(r"[A-Z][A-Za-z]{1,40}/[A-Za-z0-9.-]{1,64}")

_MOST_PAGES = 100
_MOST_PAGES_OF_A_SERVER = 1_000_000

#: No `identifier` search for these in R4, nor everywhere (QuestionnaireResponse); a tag carries the name as well.
_FOUND_BY_TAG = frozenset({"AdverseEvent", "Provenance", "QuestionnaireResponse"})


class Absent(Enum):
    """Why a resource is not there."""

    NEVER = "not on the server"
    DELETED = "deleted on the server"


@dataclass(frozen=True)
class Held:
    """A resource as the server holds it; references to the same server are relative (`Patient/123`)."""

    resource: Json = field(repr=False)

    @property
    def type(self) -> str:
        """The FHIR resource type."""
        return str(self.resource["resourceType"])

    @property
    def id(self) -> str:
        """The id on the server."""
        return str(self.resource["id"])

    @property
    def ref(self) -> str:
        """`Type/id`."""
        return f"{self.type}/{self.id}"

    @property
    def version(self) -> str | None:
        """The version id, or None from a server that keeps no versions."""
        found = json_object(self.resource.get("meta")).get("versionId")
        return str(found) if found else None


def identifier_search(resource_type: str, identifier: dict[str, str]) -> tuple[str, str]:
    """The search parameter that finds a resource of this type by its business identifier."""
    if resource_type in _FOUND_BY_TAG:
        return "_tag", token(identifier)
    return "identifier", token(identifier)


def business_identifiers(resource: Json) -> Iterator[Json]:
    """Identifiers of a resource: those it has, one or many, and those its tags carry."""
    found = resource.get("identifier")
    yield from json_objects([found] if isinstance(found, dict) else found)
    for tag in json_objects(json_object(resource.get("meta")).get("tag")):
        yield {"system": tag.get("system"), "value": tag.get("code")}


def has_identifier(resource: Json, identifier: dict[str, str]) -> bool:
    """Does the resource carry exactly this identifier?"""
    wanted = (identifier["system"], identifier["value"])
    return any((part.get("system"), part.get("value")) == wanted for part in business_identifiers(resource))


class Reader:
    """Reads from one server. Every method raises what `Transport` and `failure` raise."""

    def __init__(self, transport: Transport, redactor: Redactor) -> None:
        self._transport = transport
        self._redactor = redactor

    def read(self, ref: str) -> Held | Absent:
        """The resource now at `Type/id`."""
        answer = self._transport.get(ref)
        if answer.status in (404, 410) and answer.is_fhir:
            return Absent.DELETED if answer.status == 410 else Absent.NEVER
        found = self._held(self._checked(answer))
        if found.ref != ref:
            raise RefusedError(f"the server answered with another resource than the one asked for, {ref}")
        return found

    def find(self, resource_type: str, identifier: dict[str, str]) -> list[Held]:
        """All resources of a type with this business identifier, which goes in the body, not in a URL."""
        name, value = identifier_search(resource_type, identifier)
        found = self._all(self._transport.search(resource_type, [(name, value)]), resource_type)
        return [held for held in found if has_identifier(held.resource, identifier)]

    def search(self, resource_type: str, name: str, value: str) -> list[Held]:
        """All resources of a type that a search finds, page after page."""
        return list(self._all(self._transport.get(resource_type, [(name, value)]), resource_type))

    def each(self, resource_type: str, params: Sequence[tuple[str, str]]) -> Iterator[Held]:
        """All resources of a type that a search finds, a page at a time; what is searched for is in no URL of ours."""
        return self._all(self._transport.search(resource_type, params), resource_type, _MOST_PAGES_OF_A_SERVER)

    def earlier(self, ref: str) -> list[Held]:
        """The versions the server still has, newest first; none from a server without history."""
        answer = self._transport.get(f"{ref}/_history")
        if failure(answer) is not None or answer.body.get("resourceType") != "Bundle":
            return []
        return [self._held(resource) for resource in _resources(answer.body, ref.partition("/")[0])]

    def _all(self, answer: Answer, resource_type: str, most_pages: int = _MOST_PAGES) -> Iterator[Held]:
        seen: set[str] = set()
        while True:
            page = self._checked(answer)
            if page.get("resourceType") != "Bundle":
                raise RefusedError("the server answered a search without a Bundle")
            yield from (self._held(resource) for resource in _resources(page, resource_type))
            further = self._next(page)
            if further is None:
                return
            if further in seen or len(seen) >= most_pages:
                raise RefusedError("the server's search results have no end")
            seen.add(further)
            answer = self._transport.get(further)

    def _next(self, page: Json) -> str | None:
        links = json_objects(page.get("link"))
        url = next((link.get("url") for link in links if link.get("relation") == "next"), None)
        if url is None:
            return None
        relative = self._transport.same_server(str(url))
        if relative is None:
            raise ConfigError(
                "the server's next page leads to another address, which is not followed; "
                "use the address the server knows itself by"
            )
        return relative

    def _checked(self, answer: Answer) -> Json:
        error: DnfhirError | None = failure(answer, self._redactor)
        if error is not None:
            raise error
        body: Json = answer.body
        return body

    def _held(self, resource: Json) -> Held:
        if not REFERENCE.fullmatch(f"{resource.get('resourceType')}/{resource.get('id')}"):
            raise RefusedError("the server answered with a resource without a proper id")
        return Held(self._local(resource))

    def _local(self, value: Any) -> Any:
        """References by this server's own absolute address become relative."""
        if isinstance(value, list):
            return [self._local(part) for part in value]
        if not isinstance(value, dict):
            return value
        found = {name: self._local(part) for name, part in value.items()}
        target = value.get("reference")
        if isinstance(target, str) and "://" in target:
            found["reference"] = self._transport.same_server(target) or target
        return found


def _resources(bundle: Json, resource_type: str) -> Iterator[Json]:
    for entry in json_objects(bundle.get("entry")):
        resource = json_object(entry.get("resource"))
        if resource.get("resourceType") == resource_type:
            yield resource
