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
    """All entries as one transaction: the session's own by id, what it shares with others only
    where it is not yet.
    """
    return {
        "resourceType": "Bundle",
        "meta": {"profile": [BUNDLE]},
        "type": "transaction",
        "entry": [_entry(entry) for entry in entries],
    }


def document(entries: Sequence[Entry], identifier: dict[str, str], written: str) -> Json:
    """All entries as one document, the Composition first, the hospital's people and the episode
    inside.

    identifier: of this document and no other version of it; written: an instant.
    """
    ordered = sorted(entries, key=lambda entry: entry.type != "Composition")
    return {
        "resourceType": "Bundle",
        "meta": {"profile": [DOCUMENT]},
        "identifier": identifier,
        "type": "document",
        "timestamp": written,
        "entry": [{"fullUrl": entry.full_url, "resource": entry.resource} for entry in ordered],
    }


def _entry(entry: Entry) -> Json:
    """A PUT of the episode would overwrite what its other sessions state, and a POST has no id."""
    resource = entry.resource
    if entry.role not in SHARED:
        request = {"method": "PUT", "url": f"{entry.type}/{resource['id']}"}
    else:
        resource = {name: value for name, value in resource.items() if name != "id"}
        query = identifier_query(entry.identifier)
        request = {"method": "POST", "url": entry.type, "ifNoneExist": query}
    return {"fullUrl": entry.full_url, "resource": resource, "request": request}


def identifier_query(identifier: dict[str, str]) -> str:
    """The search that finds a resource by identifier."""
    return urlencode({"identifier": search_token(identifier)}, quote_via=quote, safe="")
