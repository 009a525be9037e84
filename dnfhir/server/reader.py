"""Reading from a FHIR server: by name, by identifier, by what refers to it; and the earlier versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from dnfhir.errors import AuthError, ConfigError, RefusedError
from dnfhir.fhir.identifiers import has_identifier, identifier_search
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.fhir.references import is_type_and_id
from dnfhir.server.batch import asks_to_wait, batch_of, responses_of
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.transport.redact import Redactor
from dnfhir.transport.response import Response, UnexpectedResponseError, failure
from dnfhir.transport.transport import Transport

_MOST_PAGES: Final = 100
_MOST_PAGES_OF_A_SERVER: Final = 1_000_000
#: Reads in one batch: some servers take few entries, and a response has a size limit.
_MOST_AT_ONCE: Final = 100
_ABSENT: Final = {404: Absent.NEVER, 410: Absent.DELETED}


class Reader:
    """Reads from one server. Every method raises what `Transport` and `failure` raise.

    It raises UnexpectedResponseError for a response that does not fit the request: that refuses nothing, and asked
    again the server may give the right one.
    """

    def __init__(self, transport: Transport, redactor: Redactor) -> None:
        self._transport = transport
        self._redactor = redactor
        self._takes_batches = True  # HAPI takes them without declaring it, so only trying shows

    def read(self, ref: str) -> ServerCopy | Absent:
        """The resource now at `Type/id`."""
        return self._resource_at(ref, self._transport.get(ref))

    def read_many(self, refs: Iterable[str]) -> dict[str, ServerCopy | Absent]:
        """The resources now at each `Type/id`, in as few requests as the server allows.

        A response to a batch that does not answer each read with certainty is dropped, and each is read singly; so is
        one whose entry was refused: a batch never decides what a single read would not. Raises as `read` does.
        """
        distinct = list(dict.fromkeys(refs))
        resources: dict[str, ServerCopy | Absent] = {}
        for start in range(0, len(distinct), _MOST_AT_ONCE):
            resources |= self._read_batch(distinct[start : start + _MOST_AT_ONCE])
        return resources

    def _read_batch(self, refs: Sequence[str]) -> dict[str, ServerCopy | Absent]:
        responses = self._batch(refs)
        if responses is None:
            return {ref: self.read(ref) for ref in refs}
        resources: dict[str, ServerCopy | Absent] = {}
        for ref, response in zip(refs, responses, strict=True):
            try:
                resources[ref] = self._resource_at(ref, response)
            except (RefusedError, AuthError):
                resources[ref] = self.read(ref)
        return resources

    def _batch(self, refs: Sequence[str]) -> list[Response] | None:
        """The response to each read; None when they cannot be read at once, now and later."""
        if not self._takes_batches or len(refs) < 2:
            return None
        headers = {"Cache-Control": "no-cache"}
        batch = self._transport.post("", batch_of(refs), headers, writes=False)
        if asks_to_wait(batch):
            self._checked(batch)
        responses = responses_of(batch, refs)
        self._takes_batches = responses is not None
        return responses

    def _resource_at(self, ref: str, response: Response) -> ServerCopy | Absent:
        if response.status in _ABSENT:
            if not response.is_fhir:
                raise _not_fhir(response)
            return _ABSENT[response.status]
        server_copy = self._server_copy(self._checked(response))
        if server_copy.ref != ref:
            raise UnexpectedResponseError(
                f"the server answered with another resource than the one asked for, {ref}"
            )
        return server_copy

    def find(self, resource_type: str, identifier: dict[str, str]) -> list[ServerCopy]:
        """All resources of a type with this business identifier, which goes in the body, not in a URL."""
        params = [identifier_search(resource_type, identifier)]
        first = self._transport.search(resource_type, params)
        matches: list[ServerCopy] = []
        for server_copy in self._all(first, resource_type):
            if has_identifier(server_copy.resource, identifier):
                matches.append(server_copy)
        return matches

    def search(self, resource_type: str, name: str, value: str) -> list[ServerCopy]:
        """All resources of a type that a search matches, page after page."""
        return list(self._all(self._transport.get(resource_type, [(name, value)]), resource_type))

    def each(self, resource_type: str, params: Sequence[tuple[str, str]]) -> Iterator[ServerCopy]:
        """All resources of a type that a search matches, a page at a time; its parameters are in no URL of ours."""
        first = self._transport.search(resource_type, params)
        return self._all(first, resource_type, _MOST_PAGES_OF_A_SERVER)

    def earlier_versions(self, ref: str) -> list[ServerCopy]:
        """The versions the server still has, newest first; none from a server without history."""
        response = self._transport.get(f"{ref}/_history")
        if failure(response) is not None or response.body.get("resourceType") != "Bundle":
            return []
        versions = _resources(response.body, ref.partition("/")[0])
        return list(map(self._server_copy, versions))

    def _all(
        self, response: Response, resource_type: str, most_pages: int = _MOST_PAGES
    ) -> Iterator[ServerCopy]:
        seen: set[str] = set()
        while True:
            page = self._checked(response)
            if page.get("resourceType") != "Bundle":
                raise UnexpectedResponseError("the server answered a search without a Bundle")
            for resource in _resources(page, resource_type):
                yield self._server_copy(resource)
            further = self._next(page)
            if further is None:
                return
            if further in seen or len(seen) >= most_pages:
                raise UnexpectedResponseError("the server's search results have no end")
            seen.add(further)
            response = self._transport.get(further)

    def _next(self, page: Json) -> str | None:
        """Where the next page is; None after the last. Only this server is asked for it."""
        url = _next_link(page)
        if url is None:
            return None
        relative = self._transport.same_server(str(url))
        if relative is None:
            raise ConfigError(
                "the server's next page leads to another address, which is not followed; "
                "use the address the server knows itself by"
            )
        return relative

    def _checked(self, response: Response) -> Json:
        error = failure(response, self._redactor)
        if isinstance(error, RefusedError) and not response.is_fhir:
            raise _not_fhir(response)  # a container without its application answers 404 so
        if error is not None:
            raise error
        body: Json = response.body
        return body

    def _server_copy(self, resource: Json) -> ServerCopy:
        name = resource.get("id")
        ref = f"{resource.get('resourceType')}/{name}"
        if not isinstance(name, str) or not is_type_and_id(ref):
            raise UnexpectedResponseError("the server answered with a resource without a proper id")
        return ServerCopy(self._relative(resource))

    def _relative(self, value: Any) -> Any:
        """References by this server's own absolute address become relative."""
        if isinstance(value, list):
            return list(map(self._relative, value))
        if not isinstance(value, dict):
            return value
        members = {name: self._relative(member) for name, member in value.items()}
        reference = value.get("reference")
        if isinstance(reference, str) and "://" in reference:
            members["reference"] = self._transport.same_server(reference) or reference
        return members


def _not_fhir(response: Response) -> UnexpectedResponseError:
    return UnexpectedResponseError(f"the answer ({response.status}) is not a FHIR resource")


def _next_link(page: Json) -> object:
    for link in json_objects(page.get("link")):
        if link.get("relation") == "next":
            return link.get("url")
    return None


def _resources(bundle: Json, resource_type: str) -> Iterator[Json]:
    for entry in json_objects(bundle.get("entry")):
        resource = json_object(entry.get("resource"))
        if resource.get("resourceType") == resource_type:
            yield resource
