"""snapshot_reader: all of one session as the server has it, read by its Encounter."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.errors import BundleError
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.session import normal_form
from dnfhir.sync.locate import SessionMatch
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.snapshot import Snapshot
from dnfhir.sync.snapshot_reader import collection_bundle, summary_of
from dnfhir.transport.redact import Redactor
from tests.documents import example, of_its_own
from tests.fakes.searching_server import SearchingServer
from tests.integration.support import mapped

Json = dict[str, Any]


def pushed(*documents: Json, strategy: str = "auto") -> tuple[SearchingServer, SessionMatch]:
    server = SearchingServer()
    for document in documents:
        push(mapped(document), server, PushOptions(strategy=strategy))
    (encounter,) = server.all("Encounter")
    return server, SessionMatch(f"Encounter/{encounter['id']}")


@pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])
@pytest.mark.parametrize("name", ["case-report", "episode-1", "adverse-events", "excluded"])
def test_the_record_holds_all_that_the_session_says(name: str, strategy: str) -> None:
    document = of_its_own(example(name))
    server, visit = pushed(document, strategy=strategy)
    reader = Reader(server, Redactor(()))
    unmapped = unmap(collection_bundle(reader, summary_of(reader, visit), server.base_url))
    assert (unmapped.document(), unmapped.unread) == (normal_form(mapped(document).session), ())


def test_of_a_corrected_session_the_newest_document_counts() -> None:
    document = of_its_own(example("case-report"))
    later = {**document, "recorded_at": "2020-01-01T10:00:00Z", "note": "anders"}
    server, visit = pushed(document)
    reader = Reader(server, Redactor(()))
    before = summary_of(reader, visit)
    push(mapped(later), server)
    after = summary_of(reader, visit)
    assert (len(before.provenances), len(after.provenances)) == (1, 2)
    assert before.stamp != after.stamp
    assert unmap(collection_bundle(reader, after, server.base_url)).document() == normal_form(
        mapped(later).session
    )


def test_each_resource_is_asked_for_once() -> None:
    server, visit = pushed(of_its_own(example("case-report")))
    reader = Reader(server, Redactor(()))
    server.requests.clear()
    collection_bundle(reader, summary_of(reader, visit), server.base_url)
    visit_read, *batches = [request for request in server.requests if request != "GET Provenance"]
    assert (visit_read, batches) == (
        f"GET {visit.ref}",
        ["BATCH", "BATCH"],
    )  # its own, then its people and series


def test_a_session_whose_encounter_is_gone_or_renamed_is_named_as_such() -> None:
    server, visit = pushed(of_its_own(example("excluded")))
    reader = Reader(server, Redactor(()))
    server.edit(visit.ref, identifier=[])
    with pytest.raises(BundleError, match="no longer has the identifier"):
        summary_of(reader, visit)
    server.delete(visit.ref)
    with pytest.raises(BundleError, match="deleted on the server"):
        summary_of(reader, visit)


IDS = st.text("abcdefABCDEF0123456789-.", min_size=1, max_size=64) | st.uuids().map(str)


@given(IDS, st.text(min_size=1))
def test_a_sessions_name_is_a_uuid_whatever_ids_the_server_and_the_practice_give(
    server_id: str, session: str
) -> None:
    server_copy = ServerCopy({"resourceType": "Encounter", "id": server_id})
    name = Snapshot("urn:x", session, server_copy).file_name
    assert str(UUID(name)) == name
    assert name == Snapshot("urn:x", session, server_copy).file_name
