"""Asking a FHIR server what it holds: by name, by identifier, by what refers to it; and what it held before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dnfhir.errors import AuthError, ConfigError, DnfhirError, RefusedError
from dnfhir.fhir.identifiers import has_identifier, identifier_search
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.fhir.references import is_type_and_id
from dnfhir.server.batch import answers, asks_to_wait, batch_of
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.transport.redact import Redactor
from dnfhir.transport.response import UnexpectedResponseError
from dnfhir.transport.transport import Response, Transport, failure

_MOST_PAGES = 100
_MOST_PAGES_OF_A_SERVER = 1_000_000
_MOST_AT_ONCE = (
    100  # reads in one batch: some servers take few entries, and an answer has a size limit
)


class Reader:
    """Reads from one server. Every method raises what `Transport` and `failure` raise.

    It raises StrayAnswerError for an answer that is no answer to what was asked: the content of a record was not
    refused by it, and asked again it may be the right one.
    """

    def __init__(self, transport: Transport, redactor: Redactor) -> None:
        self._transport = transport
        self._redactor = redactor
        self._batch = True  # HAPI takes batches without declaring them, so only trying tells

    def read(self, ref: str) -> ServerCopy | Absent:
        """The resource now at `Type/id`."""
        return self._read(self._transport.get(ref), ref)

    def read_many(self, refs: Iterable[str]) -> dict[str, ServerCopy | Absent]:
        """The resources now at each `Type/id`, in as few requests as the server allows.

        An answer to a batch that is not understood whole is dropped, and each is read singly; so is one whose entry
        was refused: a batch never decides what a single read would not. Raises as `read` does.
        """
        wanted = list(dict.fromkeys(refs))
        found: dict[str, ServerCopy | Absent] = {}
        for start in range(0, len(wanted), _MOST_AT_ONCE):
            found |= self._chunk(wanted[start : start + _MOST_AT_ONCE])
        return found

    def _chunk(self, refs: Sequence[str]) -> dict[str, ServerCopy | Absent]:
        if self._batch and len(refs) > 1:
            answer = self._transport.post(
                "", batch_of(refs), {"Cache-Control": "no-cache"}, writes=False
            )
            if asks_to_wait(answer):
                self._checked(answer)
            parts = answers(answer, refs)
            if parts is not None:
                return {ref: self._part(part, ref) for ref, part in zip(refs, parts, strict=True)}
            self._batch = False
        return {ref: self.read(ref) for ref in refs}

    def _part(self, answer: Response, ref: str) -> ServerCopy | Absent:
        try:
            return self._read(answer, ref)
        except (RefusedError, AuthError):
            return self.read(ref)

    def _read(self, answer: Response, ref: str) -> ServerCopy | Absent:
        if answer.status in (404, 410):
            if not answer.is_fhir:
                raise UnexpectedResponseError(f"the answer ({answer.status}) is no FHIR resource")
            return Absent.DELETED if answer.status == 410 else Absent.NEVER
        found = self._held(self._checked(answer))
        if found.ref != ref:
            raise UnexpectedResponseError(
                f"the server answered with another resource than the one asked for, {ref}"
            )
        return found

    def find(self, resource_type: str, identifier: dict[str, str]) -> list[ServerCopy]:
        """All resources of a type with this business identifier, which goes in the body, not in a URL."""
        name, value = identifier_search(resource_type, identifier)
        found = self._all(self._transport.search(resource_type, [(name, value)]), resource_type)
        return [held for held in found if has_identifier(held.resource, identifier)]

    def search(self, resource_type: str, name: str, value: str) -> list[ServerCopy]:
        """All resources of a type that a search finds, page after page."""
        return list(self._all(self._transport.get(resource_type, [(name, value)]), resource_type))

    def each(self, resource_type: str, params: Sequence[tuple[str, str]]) -> Iterator[ServerCopy]:
        """All resources of a type that a search finds, a page at a time; what is searched for is in no URL of ours."""
        return self._all(
            self._transport.search(resource_type, params), resource_type, _MOST_PAGES_OF_A_SERVER
        )

    def earlier_versions(self, ref: str) -> list[ServerCopy]:
        """The versions the server still has, newest first; none from a server without history."""
        answer = self._transport.get(f"{ref}/_history")
        if failure(answer) is not None or answer.body.get("resourceType") != "Bundle":
            return []
        return [self._held(resource) for resource in _resources(answer.body, ref.partition("/")[0])]

    def _all(
        self, answer: Response, resource_type: str, most_pages: int = _MOST_PAGES
    ) -> Iterator[ServerCopy]:
        seen: set[str] = set()
        while True:
            page = self._checked(answer)
            if page.get("resourceType") != "Bundle":
                raise UnexpectedResponseError("the server answered a search without a Bundle")
            yield from (self._held(resource) for resource in _resources(page, resource_type))
            further = self._next(page)
            if further is None:
                return
            if further in seen or len(seen) >= most_pages:
                raise UnexpectedResponseError("the server's search results have no end")
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

    def _checked(self, answer: Response) -> Json:
        error: DnfhirError | None = failure(answer, self._redactor)
        if (
            isinstance(error, RefusedError) and not answer.is_fhir
        ):  # a container without its application says 404 so
            raise UnexpectedResponseError(f"the answer ({answer.status}) is no FHIR resource")
        if error is not None:
            raise error
        body: Json = answer.body
        return body

    def _held(self, resource: Json) -> ServerCopy:
        name = resource.get("id")
        if not isinstance(name, str) or not is_type_and_id(
            f"{resource.get('resourceType')}/{name}"
        ):
            raise UnexpectedResponseError("the server answered with a resource without a proper id")
        return ServerCopy(self._local(resource))

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
