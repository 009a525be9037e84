"""A server's OperationOutcome becomes problems of our document; its words are cut, its failures named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from dnfhir.errors import RefusedError, TemporaryError
from dnfhir.server.validate import pointer_of, server_problems
from dnfhir.transport.redact import Redactor
from dnfhir.transport.response import Response, UnexpectedResponseError
from dnfhir.transport.transport import Transport
from tests.validation.samples import BUNDLE, OBSERVATION, PATIENT, Json


class Server(Transport):
    """Gives one response, and remembers what it was asked."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__("https://fhir.example/r4")
        self.response = Response(status, {}, body, isinstance(body, dict))
        self.asked: list[tuple[str, object, bool]] = []

    def post(
        self,
        path: str,
        body: object,
        headers: Mapping[str, str] | None = None,
        *,
        writes: bool = True,
    ) -> Response:
        self.asked.append((path, body, writes))
        return self.response


def outcome(*issues: Json) -> Json:
    return {"resourceType": "OperationOutcome", "issue": list(issues)}


def ask(server: Server, resource: Json) -> list[tuple[str, str]]:
    problems = server_problems(server, resource, Redactor(["Janssen"]))
    return [(problem.pointer, problem.message) for problem in problems]


def test_only_errors_count_and_the_words_are_cleaned() -> None:
    body = outcome(
        {"severity": "warning", "code": "invalid", "diagnostics": "no narrative"},
        {
            "severity": "error",
            "code": "invalid",
            "diagnostics": "bad status of Janssen\x1b",
            "expression": ["Observation.status"],
        },
        {
            "severity": "fatal",
            "code": "exception",
            "details": {"text": "broke"},
            "location": ["Line[1] Col[2]"],
        },
        {"severity": "error", "code": "invariant", "expression": "nonsense"},
        {"severity": ["error"]},
    )
    server = Server(412, body)
    assert ask(server, OBSERVATION) == [
        ("/status", "the server: bad status of [removed]"),
        ("", "the server: broke"),
        ("", "the server: invariant"),
    ]
    assert server.asked == [("Observation/$validate", OBSERVATION, False)]


def test_no_errors_no_problems() -> None:
    body = outcome({"severity": "information", "code": "informational", "diagnostics": "all fine"})
    assert ask(Server(200, body), PATIENT) == []


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (404, outcome({"severity": "error", "code": "not-found"})),
        (405, None),
        (501, None),
        (
            400,
            outcome(
                {"severity": "error", "code": "not-supported", "diagnostics": "unknown operation"}
            ),
        ),
    ],
)
def test_a_server_without_validate_refuses(status: int, body: Any) -> None:
    with pytest.raises(RefusedError, match="does not offer"):
        ask(Server(status, body), PATIENT)


def test_a_failure_is_the_transport_s_to_name() -> None:
    with pytest.raises(TemporaryError):
        ask(Server(503, outcome({"severity": "error", "code": "transient"})), PATIENT)


def test_a_response_that_is_not_an_outcome_is_not_taken_for_approval() -> None:
    with pytest.raises(RefusedError, match="without an OperationOutcome"):
        ask(Server(200, {"resourceType": "Patient"}), PATIENT)


@pytest.mark.parametrize("body", [None, [], "x"])
def test_a_response_that_is_not_fhir_is_not_taken_for_approval(body: Any) -> None:
    with pytest.raises(UnexpectedResponseError):
        ask(Server(200, body), PATIENT)


def test_what_names_no_type_is_sent_nowhere() -> None:
    server = Server(200, outcome())
    assert ask(server, {"resourceType": "../Patient"})[0][0] == "/resourceType"
    assert server.asked == []


@pytest.mark.parametrize(
    ("expression", "pointer"),
    [
        ("Bundle", ""),
        ("Bundle.type", "/type"),
        ("Bundle.entry[2].resource.value.ofType(integer)", "/entry/2/resource/valueInteger"),
        ("Bundle.entry[2].resource.value[x]", "/entry/2/resource/valueInteger"),
        (
            "Bundle.entry[0].resource/*Patient/null*/.name[0].family",
            "/entry/0/resource/name/0/family",
        ),
        ("Bundle.entry[1].resource.code[0].text", "/entry/1/resource/code/text"),
        ("Bundle.entry[0].resource.gendr", "/entry/0/resource"),
        ("Bundle.entry[9].resource", "/entry"),
        ("Bundle.entry[0].resource.name.where(use = 'x')", "/entry/0/resource/name"),
        ("Patient.name", None),
        ("Line[1] Col[2]", None),
        ("", None),
    ],
)
def test_expressions_lead_into_the_document(expression: str, pointer: str | None) -> None:
    assert pointer_of(expression, BUNDLE) == pointer
