"""finding: sessions of a patient, by their id, and by when they were recorded; nobody else's."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest

from dnfhir.errors import ConfigError, ConflictError
from dnfhir.server.reader import Reader
from dnfhir.sync.locate import of_patient, recorded_since, the_one, with_id
from dnfhir.sync.push import push
from dnfhir.transport.redact import Redactor
from tests.documents import example, of_its_own
from tests.fakes.searching_server import SearchingServer
from tests.integration.support import mapped

Json = dict[str, Any]
LONG_AGO = "2000-01-01"


def reader(server: SearchingServer) -> Reader:
    return Reader(server, Redactor(()))


def filled(*documents: Json) -> SearchingServer:
    server = SearchingServer()
    for document in documents:
        push(mapped(document), server)
    return server


def several(count: int) -> list[Json]:
    """Sessions of one patient in one practice."""
    first = of_its_own(example("excluded"))
    return [{**first, "id": f"s-{number}"} for number in range(count)]


@pytest.mark.parametrize("page", [1, 2, 50])
def test_all_sessions_of_a_patient_are_recognised_on_however_many_pages(page: int) -> None:
    documents = several(5)
    server = filled(*documents, of_its_own(example("excluded")))
    result = list(of_patient(reader(server), documents[0]["patient"]["identifier"], page))
    assert len({visit.ref for visit in result}) == 5
    assert {visit.encounter.ref for visit in result if visit.encounter} == {
        visit.ref for visit in result
    }


def test_an_encounter_of_others_is_no_session() -> None:
    (document,) = several(1)
    server = filled(document)
    (patient,) = server.all("Patient")
    server.store(
        {"resourceType": "Encounter", "subject": {"reference": f"Patient/{patient['id']}"}}
    )
    server.store(
        {
            "resourceType": "Encounter",
            "identifier": [{"system": "urn:other", "value": "s-0#encounter"}],
        }
    )
    assert len(list(of_patient(reader(server), document["patient"]["identifier"]))) == 1
    assert len(list(with_id(reader(server), "s-0"))) == 1


def test_a_session_id_of_two_practices_is_two_sessions_and_one_when_the_practice_is_named() -> None:
    one, other = of_its_own(example("excluded")), of_its_own(example("excluded"))
    server = filled(one, other)
    assert len(list(with_id(reader(server), one["id"]))) == 2
    (visit,) = with_id(reader(server), one["id"], one["practice"]["identifier"])
    assert the_one(reader(server), one["id"], one["practice"]["identifier"]) == visit.encounter
    with pytest.raises(ConflictError, match="2 practices have a session with this id"):
        the_one(reader(server), one["id"])
    assert the_one(reader(server), "another") is None


def test_an_encounter_that_is_there_twice_is_a_conflict() -> None:
    (document,) = several(1)
    server = filled(document)
    (encounter,) = server.all("Encounter")
    server.store({**encounter, "id": "copy"})
    with pytest.raises(ConflictError, match="2 Encounters"):
        the_one(reader(server), "s-0", document["practice"]["identifier"])


@pytest.mark.parametrize("page", [1, 2, 50])
def test_what_was_recorded_is_recognised_by_its_provenance_and_what_others_recorded_is_not(
    page: int,
) -> None:
    server = filled(*several(3))
    (encounter, *_) = server.all("Encounter")
    server.store(
        {"resourceType": "Provenance", "target": [{"reference": f"Encounter/{encounter['id']}"}]}
    )
    result = list(recorded_since(reader(server), LONG_AGO, page))
    assert len(result) == len({visit.ref for visit in result}) == 3
    newest = max(
        visit.provenance.resource["meta"]["lastUpdated"] for visit in result if visit.provenance
    )
    (last,) = recorded_since(reader(server), newest, page)
    assert last in result


def test_pages_are_asked_for_as_they_are_needed() -> None:
    server = filled(*several(5))
    server.requests.clear()
    assert len(list(islice(recorded_since(reader(server), LONG_AGO, 2), 2))) == 2
    assert server.requests == ["SEARCH Provenance"]


def test_a_next_page_on_another_server_is_not_followed() -> None:
    server = filled(*several(2))
    server.next_base = "http://127.0.0.1.example:8/fhir"
    with pytest.raises(ConfigError, match="not followed"):
        list(recorded_since(reader(server), LONG_AGO, 1))
