"""What the integration tests share: pushing documents, and asking a server what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dnfhir.fhir import jsontext
from dnfhir.mappers import Mapped, map_session
from dnfhir.session import read_session
from dnfhir.sync.push import push
from dnfhir.sync.receipt import Receipt
from dnfhir.transport.transport import Transport

Json = dict[str, Any]

#: What of the record a search by patient finds, with the parameter that does.
BY_PATIENT = {
    "Encounter": "patient",
    "Condition": "patient",
    "AllergyIntolerance": "patient",
    "Observation": "patient",
    "Consent": "patient",
    "Procedure": "patient",
}


def mapped(document: Json) -> Mapped:
    """A raw session document, read and mapped."""
    return map_session(read_session(jsontext.canonical(document).encode()))


def pushed(document: Json, url: str) -> Receipt:
    """Push a raw session document; failures raise."""
    with Transport(url) as transport:
        return push(mapped(document), transport)


def search(url: str, kind: str, **parameters: str) -> list[Json]:
    """All resources that a search finds, page by page."""
    with Transport(url) as transport:
        return list(_pages(transport, kind, {"_count": "200", **parameters}))


def _pages(transport: Transport, kind: str, parameters: dict[str, str]) -> Iterator[Json]:
    body = transport.search(kind, parameters).body
    while True:
        yield from (entry["resource"] for entry in body.get("entry", []))
        following = [link["url"] for link in body.get("link", []) if link["relation"] == "next"]
        if not following:
            return
        path = transport.same_server(following[0])
        assert path is not None
        body = transport.get(path).body


def token(identifier: Json) -> str:
    """An identifier as a search token."""
    return f"{identifier['system']}|{identifier['value']}"


def the_patient(url: str, document: Json) -> Json:
    """The one Patient of the document; more than one is a failure of the test."""
    matches = search(url, "Patient", identifier=token(document["patient"]["identifier"]))
    assert len(matches) == 1, f"{len(matches)} patients"
    return matches[0]


def record_of(url: str, document: Json) -> dict[str, list[Json]]:
    """Everything a search by the document's patient finds, by resource type."""
    patient = the_patient(url, document)["id"]
    return {kind: search(url, kind, **{name: patient}) for kind, name in BY_PATIENT.items()}


def versions(url: str, receipt: Receipt) -> dict[str, str]:
    """The version that the server now holds of each resource of a receipt."""
    with Transport(url) as transport:
        return {
            line.role: _version(transport, f"{line.type}/{line.id}") for line in receipt.resources
        }


def _version(transport: Transport, path: str) -> str:
    return str(transport.get(path).body["meta"]["versionId"])
