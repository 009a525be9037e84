"""people: whom the hospital knows, and when a person has to decide."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.errors import ConflictError
from dnfhir.fhir.identifiers import search_token
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.items import Item
from dnfhir.sync.people import PatientPolicy, check_person, match_person
from dnfhir.transport.redact import Redactor
from tests.fakes.fake_server import FakeServer

NUMBER = {"system": "urn:patients", "value": r"9|9,1\$7"}


def item(role: str = "patient", **elements: Any) -> Item:
    kind = {"patient": "Patient", "practitioner": "Practitioner", "practice": "Organization"}[role]
    return Item(
        role, "urn:uuid:1", {"resourceType": kind, "identifier": [NUMBER], **elements}, NUMBER
    )


def known(server: FakeServer, kind: str = "Patient", **elements: Any) -> str:
    return server.store({"resourceType": kind, "identifier": [NUMBER], **elements})


def matched(server: FakeServer, who: Item, policy: PatientPolicy = "create") -> ServerCopy | None:
    candidates = Reader(server, Redactor(())).find(who.type, who.identifier)
    return match_person(who, candidates, policy)


def test_the_number_is_escaped_as_fhir_search_asks() -> None:
    assert search_token(NUMBER) == r"urn:patients|9\|9\,1\\\$7"


def test_one_recognised_is_taken_and_the_number_is_in_no_url() -> None:
    server = FakeServer()
    ref = known(server)
    server_copy = matched(server, item())
    assert server_copy is not None
    assert server_copy.ref == ref
    assert server.requests == ["SEARCH Patient"]


def test_none_recognised_is_created_unless_the_patient_must_exist() -> None:
    server = FakeServer()
    assert matched(server, item()) is None
    with pytest.raises(ConflictError, match="must-exist"):
        matched(server, item(), "must-exist")
    assert matched(server, item("practitioner"), "must-exist") is None


@pytest.mark.parametrize("role", ["patient", "practitioner", "practice"])
def test_several_recognised_are_for_a_person_to_merge(role: str) -> None:
    server = FakeServer()
    who = item(role)
    known(server, who.type)
    known(server, who.type)
    with pytest.raises(ConflictError, match=r"2 .* have this identifier"):
        matched(server, who)


@pytest.mark.parametrize(
    ("document", "server_holds", "doubt"),
    [
        ({}, {"active": False}, "not active"),
        ({}, {"link": [{"type": "replaced-by"}]}, "replaced"),
        ({"birthDate": "1971-05-02"}, {"birthDate": "1971-05-03"}, "birth date"),
        ({"birthDate": "1971"}, {"birthDate": "1972-05-02"}, "birth date"),
        ({"birthDate": "1971-05"}, {"birthDate": "1971-06-01"}, "birth date"),
        ({"gender": "female"}, {"gender": "male"}, "sex"),
    ],
)
def test_a_doubtful_patient(
    document: dict[str, Any], server_holds: dict[str, Any], doubt: str
) -> None:
    server = FakeServer()
    known(server, **server_holds)
    with pytest.raises(ConflictError, match=doubt) as caught:
        matched(server, item(**document))
    assert "197" not in str(caught.value) and NUMBER["value"] not in str(caught.value)


@pytest.mark.parametrize(
    ("document", "server_holds"),
    [
        ({"birthDate": "1971"}, {"birthDate": "1971-05-02"}),
        ({"birthDate": "1971-05-02"}, {"birthDate": "1971"}),
        ({"birthDate": "1971-05-02"}, {}),
        ({"gender": "unknown"}, {"gender": "male"}),
        ({"gender": "male"}, {"gender": "unknown"}),
        ({}, {"gender": "male", "active": True, "link": [{"type": "replaces"}]}),
    ],
)
def test_what_contradicts_nothing(document: dict[str, Any], server_holds: dict[str, Any]) -> None:
    server = FakeServer()
    known(server, **server_holds)
    assert matched(server, item(**document)) is not None


def test_only_patients_are_compared() -> None:
    server = FakeServer()
    known(server, "Practitioner", active=False, gender="male")
    assert matched(server, item("practitioner", gender="female")) is not None


def test_a_record_without_the_identifier_is_nobody_we_asked_for() -> None:
    """Servers that match identifiers loosely, or ignore what they do not know."""
    server_copy = ServerCopy(
        {
            "resourceType": "Patient",
            "id": "1",
            "identifier": [{"system": "urn:patients", "value": "X"}],
        }
    )
    with pytest.raises(ConflictError, match="does not have"):
        check_person(item(), server_copy)
