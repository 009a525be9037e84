"""A server is asked only about the profiles that it holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from dnfhir.server.profile_claims import without_unknown_claims

OURS, THEIRS = (
    "https://dnfhir.example/fhir/StructureDefinition/dn-patient",
    "http://nictiz.example/nl-core-Patient",
)


@dataclass
class Response:
    status: int
    body: Any


@dataclass
class Server:
    """Holds some definitions, or refuses to be asked for any."""

    known_urls: tuple[str, ...] = ()
    status: int = 200
    asked: list[Any] = field(default_factory=list)

    def search(self, kind: str, params: Any) -> Response:
        self.asked.append((kind, params))
        return Response(
            self.status, {"entry": [{"resource": {"url": url}} for url in self.known_urls]}
        )


def bundle() -> dict[str, Any]:
    patient = {"resourceType": "Patient", "meta": {"profile": [OURS, THEIRS]}, "active": True}
    other = {"resourceType": "Device", "meta": {"tag": [{"code": "x"}]}}
    return {
        "resourceType": "Bundle",
        "meta": {"profile": [OURS]},
        "entry": [{"resource": patient}, {"resource": other}],
    }


def test_a_claim_stays_when_the_server_holds_the_profile() -> None:
    shown, unknown = without_unknown_claims(bundle(), Server((OURS,)))  # type: ignore[arg-type]
    assert unknown == (THEIRS,)
    assert shown["meta"] == {"profile": [OURS]}
    assert [entry["resource"].get("meta") for entry in shown["entry"]] == [
        {"profile": [OURS]},
        {"tag": [{"code": "x"}]},
    ]


def test_a_server_without_definitions_is_shown_no_claims_and_all_else() -> None:
    document = bundle()
    shown, unknown = without_unknown_claims(document, Server((OURS,), status=404))  # type: ignore[arg-type]
    assert unknown == (THEIRS, OURS)
    assert "meta" not in shown
    assert shown["entry"][0]["resource"] == {"resourceType": "Patient", "active": True}
    assert document == bundle(), "the document itself is as it was"


def test_a_document_that_claims_nothing_needs_no_question() -> None:
    server = Server()
    without_unknown_claims({"resourceType": "Patient"}, server)  # type: ignore[arg-type]
    assert server.asked == []
