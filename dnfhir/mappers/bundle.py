"""The transaction Bundle of one session. https://hl7.org/fhir/R4/http.html#transaction"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote, urlencode

from dnfhir.mappers.elements import Json
from dnfhir.mappers.record import PEOPLE, Entry


def transaction(entries: Sequence[Entry]) -> Json:
    """All entries as one transaction: ours by id, the hospital's people only where they are not there yet."""
    return {
        "resourceType": "Bundle",
        "type": "transaction",
        "entry": [
            {"fullUrl": entry.full_url, "resource": entry.resource, "request": _request(entry)} for entry in entries
        ],
    }


def _request(entry: Entry) -> Json:
    if entry.role in PEOPLE:
        return {"method": "POST", "url": entry.type, "ifNoneExist": match(entry.identifier)}
    return {"method": "PUT", "url": f"{entry.type}/{entry.resource['id']}"}


def match(identifier: dict[str, str]) -> str:
    r"""The search that finds a resource by identifier; `\ | , $` in the value are escaped as FHIR search asks."""
    system, value = (_escape(identifier[part]) for part in ("system", "value"))
    return urlencode({"identifier": f"{system}|{value}"}, quote_via=quote, safe="")


def _escape(text: str) -> str:
    for character in "\\|,$":
        text = text.replace(character, "\\" + character)
    return text
