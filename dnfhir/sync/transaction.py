"""The transaction Bundle of what has to be written, and the check that every entry was carried out.

200 is not success: the response must be a transaction-response with as many entries as were sent,
each 2xx with a location of the right kind
(https://hl7.org/fhir/R4/http.html#transaction-response).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import quote

from dnfhir.errors import BundleError, Problem, RefusedError, UnknownOutcomeError
from dnfhir.fhir.identifiers import identifier_search
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.roles import ENCOUNTER
from dnfhir.sync.step import EntryResult, Step, StepError
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


def transaction_bundle(
    steps: Sequence[Step], written: Mapping[str, str] = _NOTHING, *, only_new: bool = False
) -> Json:
    """The Bundle of the steps that write.

    References among them stay `urn:uuid:…`, others become `Type/id`. written: `Type/id` of what
    earlier transactions of the session wrote, by its name in the document. only_new: require that
    the Encounter is created, and with it the session, see `Target.creates_only_new`.

    Raises BundleError when two entries would write the same resource, RefusedError when an update
    cannot be guarded because the server keeps no versions.
    """
    names = {
        step.full_url: f"{step.type}/{step.id}" for step in steps if not step.is_sent and step.id
    }
    names |= dict(written)
    entries = [_entry(step, names, only_new) for step in steps if step.is_sent]
    _check_each_once(entries)
    return {"resourceType": "Bundle", "type": "transaction", "entry": entries}


def _check_each_once(entries: Sequence[Json]) -> None:
    targets = set()
    for index, entry in enumerate(entries):
        request = entry["request"]
        target = (request["url"], request.get("ifNoneExist", ""))
        if target in targets:
            problem = Problem(f"/entry/{index}/request", "a second entry for the same resource")
            raise BundleError([problem])
        targets.add(target)


def _entry(step: Step, names: Mapping[str, str], only_new: bool) -> Json:
    resource = _with_names(step.resource, names)
    if step.server_copy is not None:
        resource["id"] = step.id
        return _written(step, resource, _update(step, step.version))
    if "id" not in resource:
        return _written(step, resource, _conditional_create(step))
    request = {"method": "PUT", "url": f"{step.type}/{resource['id']}"}
    if only_new and step.role == ENCOUNTER:
        # one is enough, and of this one it is known that it never was there
        request["ifMatch"] = _NO_VERSION
    return _written(step, resource, request)


def _written(step: Step, resource: Json, request: Json) -> Json:
    return {"fullUrl": step.full_url, "resource": resource, "request": request}


def _update(step: Step, version: str | None) -> Json:
    if version is None:
        raise RefusedError(
            f"the server tells no version of {step.type}/{step.id}: an update cannot be guarded"
        )
    return {"method": "PUT", "url": f"{step.type}/{step.id}", "ifMatch": f'W/"{version}"'}


def _conditional_create(step: Step) -> Json:
    name, value = identifier_search(step.type, step.identifier or {})
    match = f"{quote(name, safe='')}={quote(value, safe='')}"
    return {"method": "POST", "url": step.type, "ifNoneExist": match}


def _with_names(value: Any, names: Mapping[str, str]) -> Any:
    """A copy in which references name what is on the server by `Type/id`."""
    if isinstance(value, list):
        return [_with_names(item, names) for item in value]
    if not isinstance(value, dict):
        return value
    copy = {name: _with_names(member, names) for name, member in value.items()}
    if isinstance(value.get("reference"), str):
        copy["reference"] = names.get(value["reference"], value["reference"])
    return copy


def is_too_large(response: Response) -> bool:
    """Was the transaction refused for its size, so that a smaller one may go?

    413, or an outcome with `too-costly` and nothing else. Not `too-long`, which may mean one
    element's text: a session split for that would be written in part before its fault is known.
    """
    if response.status == 413:
        return True
    issues = json_objects(json_object(response.body).get("issue"))
    codes = {issue.get("code") for issue in issues if issue.get("severity") in ("error", "fatal")}
    return response.status in (400, 422) and codes == {"too-costly"}


def entry_results(
    response: Response, sent: Sequence[Step], redactor: Redactor
) -> list[EntryResult]:
    """What the server did with each step, in their order.

    Raises the failure that the response as a whole means; StepError for a failing entry inside a
    2xx response; UnknownOutcomeError when it does not tell what became of every entry.
    """
    error = failure(response, redactor)
    if error is not None:
        raise error
    body = json_object(response.body)
    if body.get("resourceType") != "Bundle" or body.get("type") != "transaction-response":
        raise UnknownOutcomeError(
            "the server answered the transaction without a transaction-response"
        )
    entries = body.get("entry")
    count = len(entries) if isinstance(entries, list) else 0
    if not isinstance(entries, list) or count != len(sent):
        raise UnknownOutcomeError(
            f"the server answered {count} entries to a transaction of {len(sent)}"
        )
    return [
        _entry_result(json_object(json_object(entry).get("response")), step, redactor)
        for entry, step in zip(entries, sent, strict=True)
    ]


def _entry_result(response: Json, step: Step, redactor: Redactor) -> EntryResult:
    match = _STATUS.fullmatch(str(response.get("status", "")))
    if match is None:
        raise StepError(step, UnknownOutcomeError("the server's answer has no status for it"))
    status = int(match[1])
    if not 200 <= status < 300:
        outcome = json_object(response.get("outcome"))
        inner = Response(status, {}, outcome or None, bool(outcome), step.type, True)
        raise StepError(
            step, failure(inner, redactor) or UnknownOutcomeError("it was not carried out")
        )
    location = _LOCATION.fullmatch(str(response.get("location", "")))
    if location is None or location[1] != step.type or (step.id and location[2] != step.id):
        raise StepError(
            step,
            UnknownOutcomeError("the server's answer names no such resource as its location"),
        )
    return EntryResult(status, location[2], location[3] or _etag(response.get("etag")))


def _etag(value: object) -> str | None:
    """The version in an ETag; HAPI writes `1` inside a transaction-response, not `W/"1"`."""
    match = _ETAG.fullmatch(str(value or ""))
    return match[1] if match else None
