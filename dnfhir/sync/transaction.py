"""The transaction Bundle of what has to be written, and the check that every entry of it was carried out.

200 is not success: the answer must be a transaction-response with as many entries as were sent, each 2xx
with a location of the right kind (https://hl7.org/fhir/R4/http.html#transaction-response).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote

from dnfhir.errors import BundleError, Problem, RefusedError, UnknownOutcomeError
from dnfhir.fhir.identifiers import identifier_search
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.roles import ENCOUNTER
from dnfhir.sync.compare import Step, StepError
from dnfhir.transport.redact import Redactor
from dnfhir.transport.transport import Response, failure

_LOCATION = re.compile(
    r"(?:^|.*/)([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})(?:/_history/([A-Za-z0-9.-]{1,64}))?"
)
_ETAG = re.compile(r'(?:W/)?"?([A-Za-z0-9.-]{1,64})"?')
_STATUS = re.compile(r"([1-5][0-9]{2})(?: .*)?", re.DOTALL)


_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})

#: A version that no resource ever has.
_NO_VERSION: Final = 'W/"0"'
#: The status of an entry that made a new resource.
CREATED: Final = 201


@dataclass(frozen=True)
class EntryResult:
    """One entry carried out: HTTP status, id on the server, and the version where the server tells it."""

    status: int
    id: str
    version: str | None


def transaction(
    steps: Sequence[Step], written: Mapping[str, str] = _NOTHING, *, only_new: bool = False
) -> Json:
    """The Bundle of the steps that write; references among them stay `urn:uuid:…`, others become `Type/id`.

    written: `Type/id` of what earlier transactions of the session wrote, by its name in the document.
    only_new: hold the Encounter to being created, and with it the session, see `Target.creates_only_new`.

    Raises BundleError when two entries would write the same resource, RefusedError when an update cannot be
    guarded because the server keeps no versions.
    """
    sent = [step for step in steps if step.is_sent]
    names = {
        step.full_url: f"{step.type}/{step.id}" for step in steps if not step.is_sent and step.id
    } | dict(written)
    entries = [_entry(step, names, only_new) for step in sent]
    seen: set[tuple[str, str]] = set()
    for index, entry in enumerate(entries):
        request = entry["request"]
        target = (request["url"], request.get("ifNoneExist", ""))
        if target in seen:
            raise BundleError(
                [Problem(f"/entry/{index}/request", "a second entry for the same resource")]
            )
        seen.add(target)
    return {"resourceType": "Bundle", "type": "transaction", "entry": entries}


def _entry(step: Step, names: Mapping[str, str], only_new: bool) -> Json:
    resource = _referring(step.resource, names)
    if step.held is not None:
        return _update(step, resource, step.held.version)
    if "id" not in resource:
        match = "=".join(
            quote(part, safe="") for part in identifier_search(step.type, step.identifier or {})
        )
        request = {"method": "POST", "url": step.type, "ifNoneExist": match}
    else:
        request = {"method": "PUT", "url": f"{step.type}/{resource['id']}"}
        if (
            only_new and step.role == ENCOUNTER
        ):  # one is enough, and of this one it is known that it never was there
            request["ifMatch"] = _NO_VERSION
    return {"fullUrl": step.full_url, "resource": resource, "request": request}


def _update(step: Step, resource: Json, version: str | None) -> Json:
    if version is None:
        raise RefusedError(
            f"the server tells no version of {step.type}/{step.id}: an update cannot be guarded"
        )
    request = {"method": "PUT", "url": f"{step.type}/{step.id}", "ifMatch": f'W/"{version}"'}
    return {"fullUrl": step.full_url, "resource": {**resource, "id": step.id}, "request": request}


def _referring(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_referring(part, names) for part in value]
    if not isinstance(value, dict):
        return value
    found = {name: _referring(part, names) for name, part in value.items()}
    if isinstance(value.get("reference"), str):
        found["reference"] = names.get(value["reference"], value["reference"])
    return found


def is_too_large(answer: Response) -> bool:
    """Was the transaction refused for its size, so that a smaller one may go?

    413, or an outcome that says `too-costly` and nothing else. Not `too-long`, which may mean one element's text: a
    session split for that would be written in part before its fault is found.
    """
    issues = json_objects(json_object(answer.body).get("issue"))
    codes = {issue.get("code") for issue in issues if issue.get("severity") in ("error", "fatal")}
    return answer.status == 413 or (answer.status in (400, 422) and codes == {"too-costly"})


def carried_out(answer: Response, sent: Sequence[Step], redactor: Redactor) -> list[EntryResult]:
    """What the server did with each step, in their order.

    Raises the failure the whole answer means; StepError for a failing entry inside a 2xx answer;
    UnknownOutcomeError when the answer does not tell what became of every entry.
    """
    error = failure(answer, redactor)
    if error is not None:
        raise error
    body = json_object(answer.body)
    if body.get("resourceType") != "Bundle" or body.get("type") != "transaction-response":
        raise UnknownOutcomeError(
            "the server answered the transaction without a transaction-response"
        )
    entries = body.get("entry")
    if not isinstance(entries, list) or len(entries) != len(sent):
        count = len(entries) if isinstance(entries, list) else 0
        raise UnknownOutcomeError(
            f"the server answered {count} entries to a transaction of {len(sent)}"
        )
    responses = [json_object(json_object(entry).get("response")) for entry in entries]
    return [_done(response, step, redactor) for response, step in zip(responses, sent, strict=True)]


def _done(response: Json, step: Step, redactor: Redactor) -> EntryResult:
    found = _STATUS.fullmatch(str(response.get("status", "")))
    if found is None:
        raise StepError(step, UnknownOutcomeError("the server's answer has no status for it"))
    status = int(found[1])
    outcome = json_object(response.get("outcome"))
    if not 200 <= status < 300:
        inner = Response(status, {}, outcome or None, bool(outcome), step.type, True)
        raise StepError(
            step, failure(inner, redactor) or UnknownOutcomeError("it was not carried out")
        )
    location = _LOCATION.fullmatch(str(response.get("location", "")))
    if location is None or location[1] != step.type or (step.id and location[2] != step.id):
        raise StepError(
            step, UnknownOutcomeError("the server's answer names no such resource as its location")
        )
    return EntryResult(status, location[2], location[3] or _etag(response.get("etag")))


def _etag(value: object) -> str | None:
    """The version in an ETag; HAPI writes `1` inside a transaction-response, the standard `W/"1"`."""
    found = _ETAG.fullmatch(str(value or ""))
    return found[1] if found else None
