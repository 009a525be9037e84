"""reading: many resources in one request, and answers that are none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from dnfhir.errors import ConfigError, DnfhirError, RefusedError, TemporaryError
from dnfhir.fhir.references import is_type_and_id
from dnfhir.server.capabilities import read_target
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.sync.push import push
from dnfhir.transport.redact import Redactor
from dnfhir.transport.response import UnexpectedResponseError
from dnfhir.transport.transport import Response, Transport
from tests.documents import example, of_its_own
from tests.fakes.fake_server import FakeServer
from tests.fakes.misbehaving import answer, serving
from tests.integration.support import mapped
from tests.sync.small_session import session

REFS = ["Observation/a", "Observation/gone", "Observation/never", "Observation/b"]


def observations() -> FakeServer:
    server = FakeServer()
    for name in ("a", "gone", "b"):
        server.store({"resourceType": "Observation", "id": name, "status": "final"})
    server.edit("Observation/b", status="amended")
    server.delete("Observation/gone")
    return server


def reported(result: dict[str, ServerCopy | Absent]) -> dict[str, object]:
    return {
        ref: server_copy.version if isinstance(server_copy, ServerCopy) else server_copy
        for ref, server_copy in result.items()
    }


SINGLY = {REFS[0]: "1", REFS[1]: Absent.DELETED, REFS[2]: Absent.NEVER, REFS[3]: "2"}


def test_many_are_read_in_one_request_each_with_its_own_version() -> None:
    server = observations()
    assert reported(Reader(server, Redactor(())).read_many([*REFS, REFS[0]])) == SINGLY
    assert server.requests == ["BATCH"]


def test_a_hundred_are_asked_for_at_once() -> None:
    server = observations()
    result = Reader(server, Redactor(())).read_many(
        f"Observation/{number}" for number in range(201)
    )
    assert set(result.values()) == {Absent.NEVER}
    assert server.requests == ["BATCH", "BATCH", "GET Observation/200"]


def _spoilt(change: Callable[[list[Any]], Any]) -> Callable[[Response], Response]:
    def spoil(result: Response) -> Response:
        result.body["entry"] = change(result.body["entry"])
        return result

    return spoil


@pytest.mark.parametrize(
    "batch",
    [
        None,
        lambda result: replace(result, status=500),
        lambda result: replace(result, status=302, body=None, is_fhir=False),
        lambda result: replace(result, body=None, is_fhir=False),
        lambda result: replace(result, body={**result.body, "type": "transaction-response"}),
        _spoilt(lambda entries: entries[:-1]),
        _spoilt(lambda entries: None),
        _spoilt(lambda entries: entries[::-1]),
        _spoilt(lambda entries: [entries[1], entries[0], *entries[2:]]),
        _spoilt(lambda entries: [{"response": entries[0]["response"]}, *entries[1:]]),
        _spoilt(lambda entries: [{"resource": entries[0]["resource"]}, *entries[1:]]),
        _spoilt(lambda entries: ["x", *entries[1:]]),
        _spoilt(lambda entries: [*entries[:3], {"response": {"status": "304"}}]),
    ],
)
def test_a_batch_that_is_not_understood_whole_decides_nothing(batch: Any) -> None:
    server = observations()
    server.batch = batch
    reader = Reader(server, Redactor(()))
    assert reported(reader.read_many(REFS)) == SINGLY
    assert server.requests == ["BATCH", *(f"GET {ref}" for ref in REFS)]
    reader.read_many(REFS)
    assert server.requests.count("BATCH") == 1, "it is not tried again"


def test_an_entry_that_a_batch_refuses_is_read_singly() -> None:
    server = observations()
    server.batch = _spoilt(
        lambda entries: [{"response": {"status": "403 Forbidden"}}, *entries[1:]]
    )
    assert reported(Reader(server, Redactor(())).read_many(REFS)) == SINGLY
    assert server.requests == ["BATCH", "GET Observation/a"]


@pytest.mark.parametrize(
    "batch",
    [
        lambda result: replace(result, status=503),
        lambda result: replace(result, status=429),
        _spoilt(lambda entries: [{"response": {"status": "429"}}, *entries[1:]]),
    ],
)
def test_a_server_that_wants_fewer_requests_gets_no_more(batch: Any) -> None:
    server = observations()
    server.batch = batch
    with pytest.raises(TemporaryError):
        Reader(server, Redactor(())).read_many(REFS)
    assert server.requests == ["BATCH"]


def test_pushing_again_needs_few_requests() -> None:
    server = FakeServer()
    push(session(), server)
    server.requests.clear()
    assert push(session(), server).outcome == "unchanged"
    assert server.requests.count("BATCH") == 1
    assert len(server.requests) == 7


def test_real_servers_answer_a_batch_as_they_answer_single_reads(server: str) -> None:
    with Transport(server) as transport:
        receipt = push(mapped(of_its_own(example("case-report"))), transport)
        refs = [f"{line.type}/{line.id}" for line in receipt.resources] + [
            "Observation/never",
            "NoSuchType/1",
        ]
        reader = Reader(transport, Redactor(()))
        sent: list[str] = []
        get = transport.get
        transport.get = lambda path, params=(): sent.append(path) or get(path, params)  # type: ignore[method-assign, func-returns-value]
        many = reader.read_many(refs)
        assert sent == []
        assert many == {ref: reader.read(ref) for ref in refs}


@pytest.mark.parametrize(
    "name", ["Observation/.", "Observation/..", "Observation/", "x/1", "Observation/1/2", "A/1"]
)
def test_what_is_no_name_of_a_resource_is_no_reference(name: str) -> None:
    assert not is_type_and_id(name)
    assert is_type_and_id("Observation/1.2..")


PAGE = b"<html><title>Log in</title></html>"
BUNDLE: dict[str, Any] = {"resourceType": "Bundle", "type": "searchset"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (PAGE, 200),
        (b'{"resourceType": "Obser', 200),
        (PAGE, 404),
        (PAGE, 410),
        (PAGE, 302),
        (BUNDLE, 200),
    ],
)
def test_what_is_no_answer_to_a_read_is_distinguished(body: object, status: int) -> None:
    with serving(answer(body, status)) as server, pytest.raises(UnexpectedResponseError):
        Reader(Transport(server.url), Redactor(())).read("Observation/1")


@pytest.mark.parametrize(
    "body",
    [
        {"resourceType": "OperationOutcome"},
        {**BUNDLE, "entry": [{"resource": {"resourceType": "Observation"}}]},
        {**BUNDLE, "link": [{"relation": "next", "url": "?page=1"}]},
    ],
)
def test_what_is_no_answer_to_a_search_is_distinguished(body: Any) -> None:
    with serving(answer(body)) as server:
        if "link" in body:
            body["link"][0]["url"] = f"{server.url}/Observation?page=1"
            server.behave = answer(body)
        with pytest.raises(UnexpectedResponseError):
            Reader(Transport(server.url), Redactor(())).search("Observation", "code", "x")


@pytest.mark.parametrize("status", [400, 404, 405])
def test_a_page_in_place_of_a_searchs_answer_refuses_no_document(status: int) -> None:
    identifier = {"system": "urn:x", "value": "1"}
    with serving(answer(PAGE, status)) as server, pytest.raises(UnexpectedResponseError):
        Reader(Transport(server.url), Redactor(())).find("Patient", identifier)


def test_a_search_that_the_server_itself_refuses_is_refused() -> None:
    with (
        serving(answer({"resourceType": "OperationOutcome"}, 400)) as server,
        pytest.raises(RefusedError),
    ):
        Reader(Transport(server.url), Redactor(())).search("Observation", "code", "x")


@pytest.mark.parametrize(
    ("body", "status"), [(PAGE, 200), (PAGE, 404), (b"", 405), (PAGE, 307), (BUNDLE, 200)]
)
def test_what_is_no_capability_statement_is_distinguished(body: object, status: int) -> None:
    with serving(answer(body, status)) as server, pytest.raises(UnexpectedResponseError):
        read_target(Transport(server.url))


def test_another_fhir_version_is_a_fault_of_the_configuration_for_good() -> None:
    statement = {"resourceType": "CapabilityStatement", "fhirVersion": "5.0.0"}
    with serving(answer(statement)) as server, pytest.raises(ConfigError) as caught:
        read_target(Transport(server.url))
    assert not isinstance(caught.value, UnexpectedResponseError)
    assert isinstance(caught.value, DnfhirError)
