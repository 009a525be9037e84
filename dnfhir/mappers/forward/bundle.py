"""One session as a transaction, and as a document that is handed over.

https://hl7.org/fhir/R4/http.html#transaction, https://hl7.org/fhir/R4/documents.html
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote, urlencode

from dnfhir.fhir.identifiers import search_token
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry
from dnfhir.mappers.forward.profiles import BUNDLE, DOCUMENT
from dnfhir.mappers.roles import SHARED


def transaction(entries: Sequence[Entry]) -> Json:
    """All entries as one transaction: the session's own by id, what it shares with others only where it is not yet."""
    return {
        "resourceType": "Bundle",
        "meta": {"profile": [BUNDLE]},
        "type": "transaction",
        "entry": [_entry(entry) for entry in entries],
    }


def document(entries: Sequence[Entry], identifier: dict[str, str], written: str) -> Json:
    """All entries as one document, the Composition first, the hospital's people and the series inside.

    identifier: of this document and no other version of it; written: an instant.
    """
    first = sorted(entries, key=lambda entry: entry.type != "Composition")
    return {
        "resourceType": "Bundle",
        "meta": {"profile": [DOCUMENT]},
        "identifier": identifier,
        "type": "document",
        "timestamp": written,
        "entry": [{"fullUrl": entry.full_url, "resource": entry.resource} for entry in first],
    }


def _entry(entry: Entry) -> Json:
    """A PUT of the series would overwrite what the other sessions of it say, and a POST carries no id."""
    if entry.role not in SHARED:
        request = {"method": "PUT", "url": f"{entry.type}/{entry.resource['id']}"}
        return {"fullUrl": entry.full_url, "resource": entry.resource, "request": request}
    resource = {name: value for name, value in entry.resource.items() if name != "id"}
    request = {
        "method": "POST",
        "url": entry.type,
        "ifNoneExist": identifier_query(entry.identifier),
    }
    return {"fullUrl": entry.full_url, "resource": resource, "request": request}


def identifier_query(identifier: dict[str, str]) -> str:
    """The search that finds a resource by identifier."""
    return urlencode({"identifier": search_token(identifier)}, quote_via=quote, safe="")
