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
    """The search that finds a resource by identifier."""
    return urlencode({"identifier": token(identifier)}, quote_via=quote, safe="")


def token(identifier: dict[str, str]) -> str:
    r"""`system|value` as a search parameter; `\ | , $` are escaped (hl7.org/fhir/R4/search.html#escaping)."""
    return "|".join(_escape(identifier[part]) for part in ("system", "value"))


def _escape(text: str) -> str:
    for character in "\\|,$":
        text = text.replace(character, "\\" + character)
    return text
