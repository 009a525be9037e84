"""Many reads in one request: a `batch` Bundle of GETs (https://hl7.org/fhir/R4/http.html#transaction).

Its response is believed only when it accounts for everything: one entry for each read, each in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from dnfhir.fhir.json_values import Json, json_object
from dnfhir.transport.response import Response

_STATUS: Final = re.compile(r"([1-5][0-9]{2})(?:\s.*)?", re.DOTALL)
_WAIT: Final = frozenset({429, 503})


def batch_of(refs: Sequence[str]) -> Json:
    """The Bundle that reads each `Type/id`."""
    return {
        "resourceType": "Bundle",
        "type": "batch",
        "entry": [{"request": {"method": "GET", "url": ref}} for ref in refs],
    }


def asks_to_wait(response: Response) -> bool:
    """Whether the server wants fewer requests. To read each resource singly would be the wrong reply to that."""
    return response.status in _WAIT


def responses_of(batch: Response, refs: Sequence[str]) -> list[Response] | None:
    """The response to each read, in the order of `refs`; None when the batch's does not answer each with certainty.

    Order is by position, so one resource that is not the one asked for there puts the whole batch in doubt:
    an entry out of place may state of one resource that another is not there.
    """
    entries = _entries(batch)
    if entries is None or len(entries) != len(refs):
        return None
    responses: list[Response] = []
    for entry, ref in zip(entries, refs, strict=True):
        response = _response_of(json_object(entry), ref)
        if response is None:
            return None
        responses.append(response)
    return responses


def _entries(batch: Response) -> list[Any] | None:
    body = json_object(batch.body)
    is_bundle = body.get("resourceType") == "Bundle" and body.get("type") == "batch-response"
    entries = body.get("entry")
    if batch.status == 200 and is_bundle and isinstance(entries, list):
        return entries
    return None


def _response_of(entry: Json, ref: str) -> Response | None:
    """One entry as the response that a single read would have had; None when it cannot be one."""
    stated = json_object(entry.get("response"))
    status = _STATUS.fullmatch(str(stated.get("status", "")))
    if status is None:
        return None
    code = int(status[1])
    resource = json_object(entry.get("resource"))
    if code == 200:
        if f"{resource.get('resourceType')}/{resource.get('id')}" != ref:
            return None
        return Response(code, {}, resource, True, ref)
    if code < 400:
        return None
    # A single 4xx without a resource may be a page of somebody between; inside a Bundle the server itself states it.
    outcome = json_object(stated.get("outcome")) or resource
    return Response(code, {}, outcome or None, True, ref)
