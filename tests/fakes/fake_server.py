"""A FHIR server in memory behind the Transport seam: enough of it for a push, and able to misbehave."""

from __future__ import annotations

import copy
import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from dnfhir.fhir.identifiers import business_identifiers
from dnfhir.fhir.json_values import json_objects
from dnfhir.transport.transport import Params, Response, Transport

Json = dict[str, Any]
BASE = "http://127.0.0.1:8/fhir"


class FakeServer(Transport):
    """Keeps every version of every resource; `None` is a deletion.

    requests: what was asked, as "GET Patient/1". fault: takes the place of the next transaction's answer.
    before_transaction: something another client does first. statement: added to the CapabilityStatement.
    dialect: what the server makes of a resource it stores. conflict: the status for a stale If-Match.
    history: does it tell earlier versions. next_base: where its next pages are. batch: what it makes of the
    answer to a batch; None: it knows none. most: entries it takes in one transaction.
    """

    def __init__(self, base: str = BASE) -> None:
        super().__init__(base)
        self.versions: dict[str, list[Json | None]] = {}
        self.requests: list[str] = []
        self.fault: Callable[[Response], Response] | None = None
        self.before_transaction: Callable[[], object] | None = None
        self.statement: Json = {}
        self.dialect: Callable[[Json], Json] = lambda resource: resource
        self.conflict = 409
        self.takes_any_version_of_nothing = False
        self.history = True
        self.next_base = self.base_url
        self.batch: Callable[[Response], Response] | None = lambda answer: answer
        self.most: int | None = None
        self._ids = itertools.count(1001)
        self._clock = itertools.count(1)

    # What a test asks and does directly

    def now(self, ref: str) -> Json:
        """The resource now at `Type/id`."""
        result = self.versions[ref][-1]
        assert result is not None
        return result

    def all(self, kind: str) -> list[Json]:
        """All resources of a type."""
        return [
            result[-1]
            for ref, result in self.versions.items()
            if ref.startswith(f"{kind}/") and result[-1] is not None
        ]

    def store(self, resource: Json) -> str:
        """Write a resource by hand, as somebody else would; returns `Type/id`."""
        name = resource.get("id") or str(next(self._ids))
        ref = f"{resource['resourceType']}/{name}"
        versions = self.versions.setdefault(ref, [])
        second = next(self._clock)
        stamp = f"2026-11-22T10:{second // 60 % 60:02}:{second % 60:02}Z"
        meta = {
            **resource.get("meta", {}),
            "versionId": str(len(versions) + 1),
            "lastUpdated": stamp,
        }
        versions.append(self.dialect({**copy.deepcopy(resource), "id": name, "meta": meta}))
        return ref

    def edit(self, ref: str, **elements: object) -> None:
        """Change elements of a resource by hand."""
        self.store({**self.now(ref), **elements})

    def delete(self, ref: str) -> None:
        """Delete a resource by hand."""
        self.versions[ref].append(None)

    @property
    def writes(self) -> int:
        """How many transactions arrived."""
        return sum(request == "POST " for request in self.requests)

    def state(self) -> dict[str, list[Json | None]]:
        """Everything the server holds, to compare with later."""
        return copy.deepcopy(self.versions)

    # The Transport seam

    def get(self, path: str, params: Params = ()) -> Response:
        self.requests.append(f"GET {path}")
        if path == "metadata":
            return _answer(200, self._metadata())
        if path.startswith("?page="):
            return self._page("Provenance", "target", path.removeprefix("?page="), 2)
        parts = path.split("/")
        if len(parts) == 1:
            ((name, value),) = dict(params).items()
            return self._page(path, name, value, 1)
        if parts[-1] == "_history":
            return self._history("/".join(parts[:2]))
        versions = self.versions.get(path)
        if not versions:
            return _outcome(404, "not known")
        return _answer(200, versions[-1]) if versions[-1] else _outcome(410, "deleted")

    def search(self, resource_type: str, params: Params) -> Response:
        self.requests.append(f"SEARCH {resource_type}")
        ((_, value),) = dict(params).items()
        return _answer(200, _bundle("searchset", self._identified(resource_type, value)))

    def post(
        self,
        path: str,
        body: object,
        headers: Mapping[str, str] | None = None,
        *,
        writes: bool = True,
    ) -> Response:
        if isinstance(body, dict) and body.get("type") == "batch":
            return self._batch(body)
        self.requests.append(f"POST {path}")
        if self.before_transaction is not None:
            meanwhile, self.before_transaction = self.before_transaction, None
            meanwhile()
        before = self.state()
        try:
            answer = _answer(200, self._transaction(copy.deepcopy(body)), wrote=True)
        except _FailedError as failed:
            self.versions = before
            answer = _outcome(failed.status, failed.text, wrote=True)
        fault, self.fault = self.fault, None
        return fault(answer) if fault else answer

    # Behind it

    def _batch(self, bundle: Json) -> Response:
        """Reads only; they are not told of in `requests`."""
        self.requests.append("BATCH")
        if self.batch is None:
            return _outcome(400, "no batches here")
        reported = len(self.requests)
        entries = [_part(self.get(entry["request"]["url"])) for entry in bundle["entry"]]
        del self.requests[reported:]
        return self.batch(
            _answer(200, {"resourceType": "Bundle", "type": "batch-response", "entry": entries})
        )

    def _metadata(self) -> Json:
        return {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", **self.statement}

    def _identified(self, kind: str, token: str) -> list[Json]:
        wanted = re.sub(r"\\(.)", r"\1", token)
        return [
            resource
            for resource in self.all(kind)
            for identifier in business_identifiers(resource)
            if wanted == f"{identifier.get('system')}|{identifier.get('value')}"
        ]

    def _page(self, kind: str, name: str, value: str, number: int) -> Response:
        """Pages of one, the next one under an absolute URL."""
        results = [one for one in self.all(kind) if _refers(one, name, value)]
        bundle = _bundle("searchset", results[number - 1 : number] if number == 1 else results[1:])
        if number == 1 and len(results) > 1:
            bundle["link"] = [{"relation": "next", "url": f"{self.next_base}?page={value}"}]
        return _answer(200, bundle)

    def _history(self, ref: str) -> Response:
        if not self.history:
            return _outcome(405, "no history here")
        if ref not in self.versions:
            return _outcome(404, "not known")
        return _answer(
            200, _bundle("history", reversed([one for one in self.versions[ref] if one]))
        )

    def _transaction(self, bundle: Any) -> Json:
        if self.most is not None and len(bundle["entry"]) > self.most:
            raise _FailedError(413, "too many entries")
        names: dict[str, str] = {}
        places = [self._place(entry, names) for entry in bundle["entry"]]
        done = [
            self._write(entry, *place, names)
            for entry, place in zip(bundle["entry"], places, strict=True)
        ]
        return {"resourceType": "Bundle", "type": "transaction-response", "entry": done}

    def _place(self, entry: Json, names: dict[str, str]) -> tuple[str, bool]:
        """Where the entry goes, and whether it is written there at all."""
        request = entry["request"]
        kind = entry["resource"]["resourceType"]
        ref, writes = request["url"], True
        if request["method"] == "POST":
            result = self._identified(kind, unquote(request["ifNoneExist"]).partition("=")[2])
            if len(result) > 1:
                raise _FailedError(412, "several match")
            ref, writes = f"{kind}/{result[0]['id'] if result else next(self._ids)}", not result
        free = self.takes_any_version_of_nothing and not self.versions.get(ref)
        if (
            not free
            and "ifMatch" in request
            and request["ifMatch"] != f'W/"{len(self.versions.get(ref, []))}"'
        ):
            raise _FailedError(self.conflict, "another version")
        names[entry["fullUrl"]] = ref
        return ref, writes

    def _write(self, entry: Json, ref: str, writes: bool, names: dict[str, str]) -> Json:
        existed = bool(self.versions.get(ref)) and self.versions[ref][-1] is not None
        if writes:
            self.store({**_resolved(entry["resource"], names), "id": ref.partition("/")[2]})
        version = len(self.versions[ref])
        status = "200 OK" if existed else "201 Created"
        return {
            "response": {
                "status": status,
                "location": f"{ref}/_history/{version}",
                "etag": str(version),
            }
        }


class _FailedError(Exception):
    def __init__(self, status: int, text: str) -> None:
        self.status, self.text = status, text
        super().__init__(text)


def _answer(status: int, body: object, *, wrote: bool = False) -> Response:
    return Response(status, {}, copy.deepcopy(body), True, "", wrote)


def _outcome(status: int, text: str, *, wrote: bool = False) -> Response:
    issue = {"severity": "error", "code": "processing", "diagnostics": text}
    return Response(
        status, {}, {"resourceType": "OperationOutcome", "issue": [issue]}, True, "X/1", wrote
    )


def _bundle(kind: str, resources: Any) -> Json:
    entries = [{"resource": resource} for resource in resources]
    return {"resourceType": "Bundle", "type": kind, "entry": entries}


def _part(answer: Response) -> Json:
    """An answer as an entry of a batch-response."""
    response: Json = {"status": str(answer.status)}
    if answer.status == 200:
        return {"resource": answer.body, "response": response}
    return {"response": {**response, "outcome": answer.body}}


def _refers(resource: Json, name: str, value: str) -> bool:
    return any(target.get("reference") == value for target in json_objects(resource.get(name)))


def _resolved(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_resolved(part, names) for part in value]
    if not isinstance(value, dict):
        return value
    result = dict(_pairs(value, names))
    if str(result.get("reference", "")).startswith("urn:uuid:"):
        raise _FailedError(400, f"unresolved reference {result['reference']}")
    return result


def _pairs(value: Json, names: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    for name, part in value.items():
        known = name == "reference" and isinstance(part, str)
        yield name, names.get(part, part) if known else _resolved(part, names)
