"""The therapist at a hospital that knows them: never written again; what they work as is the session's own."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers.reverse.session_resources import is_entered_in_error
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.server.reader import Reader
from dnfhir.session import normal_form
from dnfhir.sync.locate import with_id
from dnfhir.sync.pull import pull
from dnfhir.sync.push import PushOptions, push
from dnfhir.transport.redact import NO_WORDS
from dnfhir.validation import check_resource
from tests.documents import example, of_its_own
from tests.fakes.searching_server import SearchingServer
from tests.integration.support import mapped

Json = dict[str, Any]
STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])


def document() -> Json:
    """The Dutch example, its people used by no other test."""
    return of_its_own(example("nl-core"))


def corrected(reported: Json, recorded_at: str, specialty: str | None) -> Json:
    """A later version of a document by a therapist who works as this."""
    therapist = {
        name: value for name, value in reported["practitioner"].items() if name != "specialty"
    }
    works = {"specialty": specialty} if specialty else {}
    return {**reported, "recorded_at": recorded_at, "practitioner": {**therapist, **works}}


def the_role(server: SearchingServer) -> Json:
    (role,) = server.all("PractitionerRole")
    assert isinstance(role, dict)
    return role


@STRATEGIES
def test_a_therapist_that_the_hospital_knows_by_the_first_number_is_taken_as_they_are(
    strategy: str,
) -> None:
    server = SearchingServer()
    reported = document()
    known = server.store(
        {"resourceType": "Practitioner", "identifier": [reported["practitioner"]["identifier"]]}
    )
    before = server.now(known)
    push(mapped(reported), server, PushOptions(strategy=strategy))
    assert server.all("Practitioner") == [before]
    assert the_role(server)["practitioner"] == {"reference": known}


@STRATEGIES
def test_nobody_is_recognised_by_a_further_number(strategy: str) -> None:
    """Two people may share a practice's number; the document says which one is the therapist's."""
    server = SearchingServer()
    reported = document()
    other = server.store(
        {"resourceType": "Practitioner", "identifier": [reported["practitioner"]["identifiers"][0]]}
    )
    push(mapped(reported), server, PushOptions(strategy=strategy))
    (created,) = [
        server_copy
        for server_copy in server.all("Practitioner")
        if f"Practitioner/{server_copy['id']}" != other
    ]
    uses = [number.get("use") for number in created["identifier"]]
    assert uses == [None, "secondary", "secondary"]
    assert push(mapped(reported), server, PushOptions(strategy=strategy)).outcome == "unchanged"


@STRATEGIES
def test_a_corrected_session_without_specialty_withdraws_it_and_a_later_one_puts_it_back(
    strategy: str,
) -> None:
    server = SearchingServer()
    reported = document()
    push(mapped(reported), server, PushOptions(strategy=strategy))
    push(
        mapped(corrected(reported, "2026-09-15T09:00:00+02:00", None)),
        server,
        PushOptions(strategy=strategy),
    )
    gone = the_role(server)
    assert is_entered_in_error(gone)
    assert gone["active"] is False
    assert check_resource(gone) == ()
    push(
        mapped(corrected(reported, "2026-09-16T09:00:00+02:00", "manueel therapeut")),
        server,
        PushOptions(strategy=strategy),
    )
    back = the_role(server)
    assert not is_entered_in_error(back)
    assert (back["active"], back["specialty"][0]["text"]) == (True, "manuele therapie")


@STRATEGIES
def test_a_pulled_session_holds_it(strategy: str) -> None:
    server = SearchingServer()
    mapped_session = mapped(document())
    push(mapped_session, server, PushOptions(strategy=strategy))
    reader = Reader(server, NO_WORDS)
    (pulled,) = pull(reader, server.base_url, with_id(reader, mapped_session.session.id), {})
    assert pulled.bundle is not None
    assert unmap(pulled.bundle).document() == normal_form(mapped_session.session)
