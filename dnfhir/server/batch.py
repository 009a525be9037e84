"""Many reads in one request: a `batch` Bundle of GETs (https://hl7.org/fhir/R4/http.html#transaction).

Its answer is believed only when it accounts for everything: as many entries as were asked for, each in its place.
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


def asks_to_wait(answer: Response) -> bool:
    """Does the server want fewer requests? Asking for each resource singly would be the wrong reply to that."""
    return answer.status in _WAIT


def answers(answer: Response, refs: Sequence[str]) -> list[Response] | None:
    """The answer to each read, in the order of `refs`; None when it does not tell with certainty of each.

    Order is by position, so one resource that is not the one asked for there puts the whole answer in doubt:
    an entry out of place may say of one resource that another is not there.
    """
    body = json_object(answer.body)
    entries = body.get("entry")
    if (
        answer.status != 200
        or body.get("resourceType") != "Bundle"
        or body.get("type") != "batch-response"
    ):
        return None
    if not isinstance(entries, list) or len(entries) != len(refs):
        return None
    found = [_answer(entry, ref) for entry, ref in zip(entries, refs, strict=True)]
    known = [one for one in found if one is not None]
    return known if len(known) == len(found) else None


def _answer(entry: Any, ref: str) -> Response | None:
    """One entry as the answer that a single read would have been; None when it cannot be one."""
    response = json_object(json_object(entry).get("response"))
    status = _STATUS.fullmatch(str(response.get("status", "")))
    if status is None:
        return None
    code = int(status[1])
    resource = json_object(json_object(entry).get("resource"))
    if code == 200:
        is_asked_for = f"{resource.get('resourceType')}/{resource.get('id')}" == ref
        return Response(code, {}, resource, True, ref) if is_asked_for else None
    outcome = json_object(response.get("outcome")) or resource
    # A single 4xx without a resource may be a page of somebody between; inside a Bundle the server itself says it.
    return Response(code, {}, outcome or None, True, ref) if code >= 400 else None
