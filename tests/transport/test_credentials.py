"""A refused credential is renewed once; every try has an X-Request-Id, which answers and errors tell."""

from __future__ import annotations

import socket
import uuid
from pathlib import Path

import pytest

from dnfhir.errors import AuthError, DnfhirError, TemporaryError, UnknownOutcomeError
from dnfhir.transport.auth import Auth, Fetched, Renewable, auth_from_environment
from dnfhir.transport.response import failure
from dnfhir.transport.transport import Transport
from tests.fakes.misbehaving import Behaviour, Received, Server, answer, serving

PATIENT = {"resourceType": "Patient"}
BUNDLE = {"resourceType": "Bundle", "type": "transaction"}


def _only(*tokens: str) -> Behaviour:
    """A server that takes these tokens only, and quotes what it refuses."""

    def behave(connection: socket.socket, received: Received) -> None:
        shown = received.headers.get("authorization", "").removeprefix("Bearer ")
        issue = {"code": "login", "diagnostics": f"not {shown}, nor canary-1"}
        refused = answer({"resourceType": "OperationOutcome", "issue": [issue]}, 401)
        (answer(PATIENT) if shown in tokens else refused)(connection, received)

    return behave


def _counting(*failing: DnfhirError) -> Renewable:
    """canary-1, canary-2, …; where an error is given, the renewal fails with it."""
    tokens = iter(f"canary-{number}" for number in range(1, 100))
    errors = iter([None, *failing])

    def fetch() -> Fetched:
        if error := next(errors, None):
            raise error
        token = next(tokens)
        return Fetched(Auth("Bearer", token, (token,)))

    return Renewable(fetch)


def _shown(server: Server) -> list[str]:
    return [sent.headers["authorization"] for sent in server.requests]


def test_after_401_one_more_try_is_made_with_the_new_credential_and_the_same_body() -> None:
    with serving(_only("canary-2")) as server, Transport(server.url, auth=_counting()) as transport:
        assert transport.transaction(BUNDLE).status == 200
        assert transport.search("Patient", {"identifier": "x|y"}).status == 200
    assert _shown(server) == ["Bearer canary-1", "Bearer canary-2", "Bearer canary-2"]
    assert server.requests[0].body == server.requests[1].body != b""


def test_a_credential_refused_twice_is_the_end() -> None:
    with serving(_only()) as server, Transport(server.url, auth=_counting()) as transport:
        bundle = transport.transaction(BUNDLE)
    error = failure(bundle)
    assert isinstance(error, AuthError)
    assert str(error).startswith("the server answered 401: not [removed], nor [removed]"), (
        "earlier ones are cut, too"
    )
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [400, 403, 407, 500])
def test_no_other_status_renews_it(status: int) -> None:
    with (
        serving(answer(status=status)) as server,
        Transport(server.url, auth=_counting()) as transport,
    ):
        assert transport.get("metadata").status == status
    assert len(server.requests) == 1


def test_what_cannot_be_renewed_is_not_tried_again() -> None:
    for auth in (
        None,
        Auth("Bearer", "canary", ("canary",)),
        Renewable(lambda: Fetched(Auth("Bearer", "x", ()))),
    ):
        with serving(answer(status=401)) as server, Transport(server.url, auth=auth) as transport:
            assert transport.get("metadata").status == 401
        assert len(server.requests) == 1


def test_a_renewal_that_fails_says_why() -> None:
    error = TemporaryError("the token server is busy")
    with (
        serving(_only()) as server,
        Transport(server.url, auth=_counting(error)) as transport,
        pytest.raises(TemporaryError, match="token server is busy") as failed,
    ):
        transport.transaction(BUNDLE)
    assert not isinstance(failed.value, UnknownOutcomeError), "a 401 carried nothing out"


@pytest.mark.parametrize("kind", ["TOKEN", "PASSWORD"])
def test_a_file_that_was_rotated_is_read_again(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "secret"
    path.write_text("old\n")
    environ = {f"DNFHIR_{kind}_FILE": str(path)} | (
        {"DNFHIR_USER": "u"} if kind == "PASSWORD" else {}
    )
    new = {"TOKEN": "Bearer new", "PASSWORD": "Basic dTpuZXc="}[kind]

    def behave(connection: socket.socket, received: Received) -> None:
        good = received.headers["authorization"] == new
        path.write_text("new\n")
        answer(PATIENT if good else None, 200 if good else 401)(connection, received)

    with (
        serving(behave) as server,
        Transport(server.url, auth=auth_from_environment(environ)) as transport,
    ):
        assert [transport.get("Patient/p").status for _ in range(2)] == [200, 200]
    assert len(server.requests) == 3


def test_every_try_is_sent_under_an_id_of_its_own_that_the_answer_tells() -> None:
    with serving(_only("canary-2")) as server, Transport(server.url, auth=_counting()) as transport:
        results = [
            transport.get("Patient/p"),
            transport.transaction(BUNDLE),
            transport.search("Patient", {}),
        ]
    sent = [one.headers["x-request-id"] for one in server.requests]
    assert len(set(sent)) == 4
    assert [answer.request_id for answer in results] == sent[1:]
    assert all(uuid.UUID(one).version == 4 for one in sent)


def test_every_error_tells_the_id_of_its_try() -> None:
    def drop(connection: socket.socket, _: Received) -> None:
        connection.shutdown(socket.SHUT_RDWR)

    for behave in (drop, answer(b"<html>"), answer(status=503)):
        with serving(behave) as server, Transport(server.url) as transport:
            error: DnfhirError | None
            try:
                error = failure(transport.transaction(BUNDLE))
            except DnfhirError as raised:
                error = raised
        assert error is not None
        assert error.request_id == server.requests[0].headers["x-request-id"]
    assert DnfhirError("x").request_id is None
