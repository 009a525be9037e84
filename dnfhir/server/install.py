"""Loading conformance resources on a server: each is compared with the server's first, and no edit is lost.

Each goes to its own id (PUT), an update guarded by the version that was read (If-Match). What dnfhir writes
bears the hash of its content as `meta.source`; a resource whose content no longer has that hash has been
edited by somebody else since.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from dnfhir.errors import OK, ConflictError, DnfhirError, RefusedError, UnknownOutcomeError
from dnfhir.fhir.content import content, content_hash
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.transport.redact import Redactor, terminal_safe
from dnfhir.transport.response import Response, failure
from dnfhir.transport.transport import Transport

Outcome = Literal["created", "updated", "unchanged", "failed"]
OUTCOMES: Final[tuple[Outcome, ...]] = ("created", "updated", "unchanged", "failed")

_MARK: Final = "urn:dnfhir:sha256:"
_NOTHING: Final = Redactor(())
_REASON_TO_CREATE: Final = {
    Absent.NEVER: "new on the server",
    Absent.DELETED: "it had been deleted",
}
_NUMBER: Final = re.compile(r"\d+")


@dataclass(frozen=True)
class Loaded:
    """What became of one resource; `version` is its business version."""

    type: str
    id: str
    url: str | None
    version: str | None
    outcome: Outcome
    reason: str
    exit_code: int = OK

    def as_json(self) -> dict[str, object]:
        """The line for programs."""
        return {
            "type": self.type,
            "id": self.id,
            "url": self.url,
            "version": self.version,
            "outcome": self.outcome,
            "why": self.reason,
        }

    def __str__(self) -> str:
        return f"{self.outcome:<9} {self.type}/{self.id}  ({self.reason})"


def load(
    resources: Iterable[Json], transport: Transport, *, overwrite: bool = False
) -> Iterator[Loaded]:
    """Put each resource on the server where its content is not there yet; one line each, as they come.

    overwrite: also over somebody else's edit, or a newer version. A resource that the server refuses, or that needs a
    person's decision, does not stop the others; any other failure is the last line.
    """
    reader = Reader(transport, _NOTHING)
    for resource in resources:
        try:
            yield _load_one(resource, reader, transport, overwrite)
        except DnfhirError as error:
            yield _line(resource, "failed", terminal_safe(str(error)), error.exit_code)
            if not isinstance(error, RefusedError | ConflictError):
                return


def _load_one(resource: Json, reader: Reader, transport: Transport, overwrite: bool) -> Loaded:
    server_copy = reader.read(f"{resource['resourceType']}/{resource['id']}")
    if isinstance(server_copy, Absent):
        _refuse_second_copy(resource, reader)
        _put(resource, None, transport)
        return _line(resource, "created", _REASON_TO_CREATE[server_copy])
    if content(resource) == content(server_copy.resource):
        return _line(resource, "unchanged", "the server has it")
    if server_copy.resource.get("url") != resource.get("url"):
        raise ConflictError(
            "the server has another definition under this id; it is never overwritten"
        )
    if not overwrite:
        _refuse_loss(resource, server_copy)
    _put(resource, server_copy, transport)
    return _line(resource, "updated", f"the server had {_version_of(server_copy.resource)}")


def _refuse_second_copy(resource: Json, reader: Reader) -> None:
    """Two resources of one canonical URL would leave it to chance which one a server uses."""
    url = resource.get("url")
    if not url:
        return
    refs: list[str] = []
    for server_copy in reader.search(resource["resourceType"], "url", url):
        if server_copy.resource.get("url") == url:
            refs.append(server_copy.ref)
    if refs:
        raise ConflictError(f"the server has it under another id: {', '.join(refs)}")


def _refuse_loss(resource: Json, server_copy: ServerCopy) -> None:
    if _numbers(server_copy.resource) > _numbers(resource):
        raise ConflictError(f"the server has a newer one, {_version_of(server_copy.resource)}")
    if _mark(server_copy.resource) != content_hash(server_copy.resource):
        raise ConflictError("somebody else has edited it on the server")


def _put(resource: Json, server_copy: ServerCopy | None, transport: Transport) -> None:
    """Write in a transaction of one entry. RefusedError when an update cannot be guarded."""
    meta = {**json_object(resource.get("meta")), "source": _MARK + content_hash(resource)}
    name = f"{resource['resourceType']}/{resource['id']}"
    request = {"method": "PUT", "url": name}
    if server_copy is not None:
        request["ifMatch"] = f'W/"{_guard(server_copy)}"'
    entry = {
        "fullUrl": f"{transport.base_url}/{name}",
        "resource": {**resource, "meta": meta},
        "request": request,
    }
    response = transport.transaction(
        {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}
    )
    if error := failure(response):
        raise error
    if not _is_stored(response):
        raise UnknownOutcomeError("the server's answer does not tell that it was stored")


def _guard(server_copy: ServerCopy) -> str:
    if server_copy.version is None:
        raise RefusedError("the server tells no version of it: an update cannot be guarded")
    return server_copy.version


def _is_stored(response: Response) -> bool:
    entries = json_objects(json_object(response.body).get("entry"))
    if len(entries) != 1:
        return False
    return str(json_object(entries[0].get("response")).get("status")).startswith("2")


def _mark(resource: Json) -> str:
    """The hash it was written with; HAPI adds `#` and the id of the request."""
    source = str(json_object(resource.get("meta")).get("source", ""))
    return source.partition("#")[0].removeprefix(_MARK)


def _numbers(resource: Json) -> list[int]:
    """A business version as numbers that compare: 0.10.0 is newer than 0.9.0."""
    return [int(part[:9]) for part in _NUMBER.findall(str(resource.get("version", "")))]


def _version_of(resource: Json) -> str:
    version = terminal_safe(str(resource.get("version", "")), 40)
    if not version:
        return "one without a version"
    return f"version {version}"


def _line(resource: Json, outcome: Outcome, reason: str, exit_code: int = OK) -> Loaded:
    url, version = resource.get("url"), resource.get("version")
    return Loaded(
        resource["resourceType"], resource["id"], url, version, outcome, reason, exit_code
    )
