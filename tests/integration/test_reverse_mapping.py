"""The way back from real servers: found, pulled page by page, resumed, withdrawn; and what HL7's engine says of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dnfhir.errors import ConflictError
from dnfhir.fhir import jsontext
from dnfhir.fhir.content import content
from dnfhir.mappers.reverse.session_resources import is_entered_in_error
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.session import normal_form, read_session
from dnfhir.sync.locate import SessionMatch, of_patient, recorded_since, the_one, with_id
from dnfhir.sync.pull import pull
from dnfhir.sync.receipt import Receipt
from dnfhir.sync.retract import retract
from dnfhir.sync.snapshot_reader import summary_of, targets_of
from dnfhir.transport.redact import Redactor
from dnfhir.transport.transport import Transport
from tests.documents import example, of_its_own
from tests.integration.support import Json, pushed
from tests.servers.hl7_validator import Validator

PAGE = 2


def several(url: str, form: Callable[[Json], Json] = dict) -> list[Json]:
    """Five sessions of one patient in one practice, each of another kind, on the server."""
    first = of_its_own(example("case-report"))
    people = {role: first[role] for role in ("practice", "practitioner", "patient")}
    names = ("case-report", "excluded", "declined", "bilateral-shoulder", "undetermined")
    documents = [
        form({**example(name), **people, "id": f"s-{number}"}) for number, name in enumerate(names)
    ]
    for document in documents:
        pushed(document, url)
    return documents


def normal(document: Json) -> Json:
    return normal_form(read_session(jsontext.canonical(document).encode()))


def by_value(documents: list[Json]) -> dict[str, Any]:
    """By session id, numbers by value: the embedded server drops trailing zeros."""
    return {document["id"]: content({"document": document}) for document in documents}


def pulled(reader: Reader, url: str, visits: Any) -> list[Json]:
    """The documents of the sessions found; none of them with anything unread."""
    results = [unmap(one.bundle) for one in pull(reader, url, visits, {}) if one.bundle]
    assert [one.unread for one in results] == [()] * len(results)
    return [one.document() for one in results]


def test_several_sessions_come_back_page_by_page_however_they_are_asked_for(server: str) -> None:
    documents = several(server)
    expected = by_value([normal(document) for document in documents])
    with Transport(server) as transport:
        reader = Reader(transport, Redactor(()))
        patient = documents[0]["patient"]["identifier"]
        visits = list(of_patient(reader, patient, PAGE))
        mine = {visit.ref for visit in visits}
        assert by_value(pulled(reader, server, visits)) == expected
        first = min(written(reader, visit) for visit in visits)
        since = (visit for visit in recorded_since(reader, first, PAGE) if visit.ref in mine)
        assert by_value(pulled(reader, server, since)) == expected
        (one,) = pulled(
            reader, server, with_id(reader, "s-0", documents[0]["practice"]["identifier"], 1)
        )
        assert by_value([one]) == by_value([normal(documents[0])])
        assert len(list(with_id(reader, "s-0", None, 1))) >= 1


def written(reader: Reader, visit: SessionMatch) -> str:
    newest = summary_of(reader, visit).newest
    assert newest is not None
    return str(newest.resource["meta"]["lastUpdated"])


def test_what_was_pulled_from_hapi_is_unchanged_when_it_is_pushed_again(hapi: str) -> None:
    """Of documents in normal form: in another one the order within a list may be another, which is then sent."""
    documents = several(hapi, normal)
    with Transport(hapi) as transport:
        reader = Reader(transport, Redactor(()))
        back = pulled(reader, hapi, of_patient(reader, documents[0]["patient"]["identifier"], PAGE))
    assert {pushed(document, hapi).outcome for document in back} == {"unchanged"}


def test_a_session_known_by_its_stamp_is_not_fetched_and_one_recorded_anew_is(server: str) -> None:
    document = of_its_own(example("excluded"))
    pushed(document, server)
    with Transport(server) as transport:
        reader = Reader(transport, Redactor(()))
        patient = document["patient"]["identifier"]
        (first,) = pull(reader, server, of_patient(reader, patient), {})
        assert first.snapshot is not None
        known = {first.ref: first.snapshot.stamp}
        (again,) = pull(reader, server, of_patient(reader, patient), known)
        assert again.unchanged
        pushed({**document, "recorded_at": "2027-01-01T10:00:00+01:00", "note": "anders"}, server)
        (anew,) = pull(reader, server, of_patient(reader, patient), known)
        assert anew.bundle is not None and unmap(anew.bundle).document()["note"] == "anders"


def own(reader: Reader, document: Json) -> list[ServerCopy]:
    encounter = the_one(reader, document["id"], document["practice"]["identifier"])
    assert encounter is not None
    result = targets_of(reader, summary_of(reader, SessionMatch(encounter.ref, encounter)))
    return [server_copy for server_copy in result.values() if isinstance(server_copy, ServerCopy)]


@pytest.mark.parametrize("name", ["case-report", "adverse-events", "episode-1"])
def test_a_withdrawn_session_stays_withdrawn_until_a_later_document_comes(
    server: str, name: str
) -> None:
    document = of_its_own(example(name))
    count = len(pushed(document, server).resources)
    practice = document["practice"]["identifier"]
    with Transport(server) as transport:
        reader = Reader(transport, Redactor(()))
        done = retract(document["id"], "proef", transport, practice=practice)
        shared = (
            5 if "episode" in document else 4
        )  # the people, the series and the first Provenance
        assert (done.outcome, len(done.resources)) == ("updated", count - shared + 1)
        assert all(
            is_entered_in_error(server_copy.resource) for server_copy in own(reader, document)
        )
        versions = {server_copy.ref: server_copy.version for server_copy in own(reader, document)}
        assert retract(document["id"], "proef", transport, practice=practice).outcome == "unchanged"
        with pytest.raises(ConflictError, match="older document"):
            pushed(document, server)
        assert {
            server_copy.ref: server_copy.version for server_copy in own(reader, document)
        } == versions
        (one,) = pull(reader, server, of_patient(reader, document["patient"]["identifier"]), {})
        assert one.error is not None and "withdrawn" in str(one.error)
        later = {**document, "recorded_at": "2027-01-01T10:00:00+01:00"}
        assert pushed(later, server).outcome == "updated"
        assert not any(
            is_entered_in_error(server_copy.resource) for server_copy in own(reader, document)
        )
        (back,) = pulled(reader, server, of_patient(reader, document["patient"]["identifier"]))
    assert by_value([back]) == by_value([normal(later)])


def test_an_edit_by_somebody_else_keeps_the_whole_session_from_being_withdrawn(server: str) -> None:
    document = of_its_own(example("case-report"))
    receipt: Receipt = pushed(document, server)
    practice = document["practice"]["identifier"]
    with Transport(server) as transport:
        reader = Reader(transport, Redactor(()))
        line = next(line for line in receipt.resources if line.role == "needling/n1")
        server_copy = transport.get(f"{line.type}/{line.id}").body
        edited = {**server_copy, "note": [{"text": "door een ander"}]}
        entry = {"resource": edited, "request": {"method": "PUT", "url": f"{line.type}/{line.id}"}}
        transport.transaction({"resourceType": "Bundle", "type": "transaction", "entry": [entry]})
        with pytest.raises(
            ConflictError, match="needling/n1: changed on the server by somebody else"
        ):
            retract(document["id"], "proef", transport, practice=practice)
        assert not any(
            is_entered_in_error(server_copy.resource) for server_copy in own(reader, document)
        )


def test_the_engine_finds_no_error_in_a_withdrawn_session(
    hapi: str, validator: Validator, tmp_path: Path
) -> None:
    document = of_its_own(example("case-report"))
    pushed(document, hapi)
    with Transport(hapi) as transport:
        reader = Reader(transport, Redactor(()))
        retract(document["id"], "proef", transport, practice=document["practice"]["identifier"])
        (visit,) = of_patient(reader, document["patient"]["identifier"])
        result = summary_of(reader, visit)
        assert result.newest is not None
        resources = [result.newest, *own(reader, document)]
    file = tmp_path / "resource.json"
    errors: list[str] = []
    for server_copy in resources:
        file.write_text(jsontext.canonical(server_copy.resource), encoding="utf-8")
        errors += [
            f"{server_copy.type}: {one}"
            for one in validator.validate(file)
            if one.severity in ("error", "fatal")
        ]
    assert errors == []
