"""What a server says of our codes, whichever operations it has and however it says no."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import pytest

from dnfhir.errors import AuthError, ConfigError, DnfhirError, TemporaryError
from dnfhir.server.terminology import Checked, check_codings, external_codings
from dnfhir.terms import Coding
from dnfhir.terms.systems import OWN
from dnfhir.transport.response import Response
from dnfhir.transport.transport import Params, Transport

Json = dict[str, Any]
SYSTEM, ELSEWHERE = "http://codes.example/one", "http://codes.example/other"
LEFT, RIGHT, FOREIGN = (
    Coding(SYSTEM, "L", "Left"),
    Coding(SYSTEM, "R", "Right"),
    Coding(ELSEWHERE, "X", "Else"),
)
BOTH = ("validate-code", "lookup")


def parameters(**values: object) -> Json:
    """A Parameters resource; a dict is a resource."""
    parts = [
        {"name": name.replace("_", "-"), "resource" if isinstance(value, dict) else "valueX": value}
        for name, value in values.items()
    ]
    return {"resourceType": "Parameters", "parameter": parts}


def yes(display: str) -> Response:
    """The code is known."""
    return Response(200, {}, parameters(result=True, display=display), True)


def no(**more: object) -> Response:
    """It is not."""
    return Response(200, {}, parameters(result=False, message="unknown code", **more), True)


def outcome(status: int, text: str = "no") -> Response:
    """An error with an OperationOutcome."""
    return Response(
        status, {}, {"resourceType": "OperationOutcome", "issue": [{"diagnostics": text}]}, True
    )


class Terminology(Transport):
    """A terminology server behind the Transport seam; `says` answers (operation, system, code)."""

    def __init__(
        self, says: Callable[[str, str, str], Response], operations: tuple[str, ...] = BOTH
    ) -> None:
        super().__init__("http://127.0.0.1:8/fhir")
        self.says = says
        self.kind = "CodeSystem"
        self.operations = operations
        self.batches = True
        self.content: str | None = None
        self.requests: list[str] = []

    def get(self, path: str, params: Params = ()) -> Response:
        self.requests.append(path)
        if path == "metadata":
            return Response(200, {}, self._statement(), True)
        if path == "CodeSystem":
            server_copy = {
                "resourceType": "CodeSystem",
                "id": "1",
                "url": dict(params)["url"],
                "content": self.content,
            }
            result = [{"resource": server_copy}] if self.content else []
            return Response(
                200, {}, {"resourceType": "Bundle", "type": "searchset", "entry": result}, True
            )
        return self._opinion(path, dict(params))

    def post(
        self, path: str, body: Any, headers: object = None, *, writes: bool = True
    ) -> Response:
        self.requests.append(f"POST {path}")
        assert not writes
        if path:
            asked = {part["name"]: part for part in body["parameter"]}
            return self.says(
                "validate-code", asked["system"]["valueUri"], asked["code"]["valueCode"]
            )
        if not self.batches:
            return outcome(400)
        urls = [entry["request"]["url"].partition("?") for entry in body["entry"]]
        answers = [self._opinion(name, dict(parse_qsl(query))) for name, _, query in urls]
        entries = [
            {"resource": answer.body, "response": {"status": str(answer.status)}}
            for answer in answers
        ]
        return Response(
            200, {}, {"resourceType": "Bundle", "type": "batch-response", "entry": entries}, True
        )

    def _opinion(self, path: str, asked: dict[str, str]) -> Response:
        return self.says(path.partition("$")[2], asked.get("url") or asked["system"], asked["code"])

    def _statement(self) -> Json:
        operations = [{"name": name} for name in self.operations]
        rest = {
            "resource": [{"type": self.kind, "operation": operations}],
            "interaction": [{"code": "batch"}],
        }
        return {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "rest": [rest]}


def knows_left(operation: str, system: str, code: str) -> Response:
    """A server that has SYSTEM with one code in it, and says the same 'no' to everything else."""
    if (system, code) == (SYSTEM, "L"):
        return yes("left (qualifier value)")
    return no() if operation == "validate-code" else outcome(404)


def states(server: Terminology, *codings: Coding) -> list[str]:
    """What becomes of the codes."""
    return [checked.state for checked in check_codings(codings, server)]


@pytest.mark.parametrize("batches", [True, False])
@pytest.mark.parametrize("operation", BOTH)
def test_a_no_counts_only_in_a_code_system_that_the_server_has(
    operation: str, batches: bool
) -> None:
    server = Terminology(knows_left, (operation,))
    server.batches = batches
    assert states(server, LEFT, RIGHT, FOREIGN) == ["confirmed", "wrong", "not confirmed"]


def test_a_value_set_is_made_where_only_value_sets_can_be_asked() -> None:
    server = Terminology(knows_left, ("validate-code",))
    server.kind = "ValueSet"
    assert states(server, LEFT, RIGHT, FOREIGN) == ["confirmed", "wrong", "not confirmed"]
    assert server.requests[1:4] == ["POST ValueSet/$validate-code"] * 3


def test_a_server_that_declares_no_such_operation_is_not_asked() -> None:
    server = Terminology(knows_left, ())
    assert states(server, LEFT, RIGHT) == ["not supported"] * 2
    assert server.requests == ["metadata"]


def test_another_name_of_the_code_is_reported_and_no_fault() -> None:
    (result,) = check_codings([LEFT], Terminology(lambda *_: yes("Sinister")))
    assert result == Checked(LEFT, "other display", "Sinister")


@pytest.mark.parametrize(
    ("content", "state"),
    [("complete", "wrong"), ("fragment", "not confirmed"), (None, "not confirmed")],
)
def test_a_code_system_kept_whole_decides_and_a_part_of_one_does_not(
    content: str | None, state: str
) -> None:
    server = Terminology(lambda *_: no())
    server.content = content
    assert states(server, LEFT) == [state]


def test_a_part_of_a_code_system_denies_nothing_though_it_holds_other_codes() -> None:
    server = Terminology(knows_left)
    server.content = "fragment"
    assert states(server, LEFT, RIGHT) == ["confirmed", "not confirmed"]


def issues(kind: str) -> Json:
    """The parameter `issues`, as tx.fhir.org and Ontoserver give it."""
    return {
        "resourceType": "OperationOutcome",
        "issue": [{"details": {"coding": [{"code": kind}]}}],
    }


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (no(issues=issues("invalid-code")), "wrong"),
        (no(issues=issues("not-found")), "not confirmed"),
        (no(x_caused_by_unknown_system=SYSTEM), "not confirmed"),
        (
            Response(200, {}, parameters(result=True, message="CodeSystem is unknown"), True),
            "not confirmed",
        ),
        (outcome(422), "not confirmed"),
        (Response(200, {}, parameters(result="perhaps"), True), "not confirmed"),
        (Response(200, {}, {"resourceType": "Basic"}, True), "not confirmed"),
    ],
)
def test_the_server_may_say_itself_whether_it_has_the_code_system(
    answer: Response, state: str
) -> None:
    assert states(Terminology(lambda *_: answer, ("validate-code",)), LEFT) == [state]


def test_what_validation_does_not_answer_is_looked_up() -> None:
    def only_lookup(operation: str, system: str, code: str) -> Response:
        return outcome(400) if operation == "validate-code" else yes("Left")

    assert states(Terminology(only_lookup), LEFT) == ["confirmed"]


def test_many_codes_need_few_requests_and_progress_counts_each_once() -> None:
    codings = [Coding(SYSTEM, str(number), "n") for number in range(363)]
    server = Terminology(lambda *_: yes("n"))
    counted: list[int] = []
    result = check_codings(codings, server, advance=counted.append)
    assert [checked.coding for checked in result] == codings
    assert sum(counted) == 363
    assert len(server.requests) == 1 + 15


@pytest.mark.parametrize(
    ("status", "error"),
    [(401, AuthError), (429, TemporaryError), (500, TemporaryError), (302, ConfigError)],
)
@pytest.mark.parametrize("batches", [True, False])
def test_a_failing_request_is_a_failure_and_no_opinion(
    status: int, error: type[DnfhirError], batches: bool
) -> None:
    server = Terminology(lambda *_: outcome(status))
    server.batches = batches
    with pytest.raises(error):
        check_codings([LEFT], server)


def test_a_page_instead_of_an_answer_is_no_opinion() -> None:
    with pytest.raises(ConfigError):
        check_codings([LEFT], Terminology(lambda *_: Response(200, {}, None, False)))


def test_all_codes_of_others_are_asked_once() -> None:
    codings = external_codings()
    names = [(coding.system, coding.code) for coding in codings]
    assert len(set(names)) == len(names) > 300
    assert OWN not in {system for system, _ in names}
