"""Loading conformance resources: once, again, over somebody else's edit, and when the server refuses."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.server.install import Loaded, load
from dnfhir.transport.response import Response
from tests.fakes.fake_server import FakeServer

Json = dict[str, Any]
URL = "https://dnfhir.example/fhir/ValueSet/a"


def value_set(version: str = "0.9.0", title: str = "A", name: str = "a") -> Json:
    """A small conformance resource."""
    return {
        "resourceType": "ValueSet",
        "id": name,
        "url": URL,
        "version": version,
        "status": "active",
        "title": title,
    }


class Server(FakeServer):
    """Finds resources by their canonical URL as well."""

    def get(self, path: str, params: Any = ()) -> Response:
        if "url" not in dict(params):
            return super().get(path, params)
        entries = [
            {"resource": one} for one in self.all(path) if one.get("url") == dict(params)["url"]
        ]
        return Response(
            200, {}, {"resourceType": "Bundle", "type": "searchset", "entry": entries}, True
        )


def loaded(server: Server, *resources: Json, overwrite: bool = False) -> list[Loaded]:
    """All lines of one run."""
    return list(load(resources, server, overwrite=overwrite))


def outcomes(server: Server, *resources: Json, overwrite: bool = False) -> list[tuple[str, int]]:
    """Outcome and exit code of each line."""
    return [
        (line.outcome, line.exit_code) for line in loaded(server, *resources, overwrite=overwrite)
    ]


def test_what_is_there_is_not_sent_again() -> None:
    server = Server()
    assert outcomes(server, value_set()) == [("created", 0)]
    assert outcomes(server, value_set()) == [("unchanged", 0)]
    assert server.writes == 1


def test_what_a_server_adds_by_itself_is_no_difference() -> None:
    server = Server()
    server.dialect = lambda one: {
        **one,
        "meta": {**one["meta"], "source": one["meta"]["source"] + "#request"},
    }
    assert outcomes(server, value_set()) == [("created", 0)]
    assert outcomes(server, value_set()) == [("unchanged", 0)]
    assert outcomes(server, value_set("0.10.0", "B")) == [("updated", 0)]


def test_a_newer_version_takes_the_place_of_what_was_loaded() -> None:
    server = Server()
    loaded(server, value_set())
    assert outcomes(server, value_set("0.10.0", "B")) == [("updated", 0)]
    assert server.now("ValueSet/a")["title"] == "B"


def test_an_older_version_does_not() -> None:
    server = Server()
    loaded(server, value_set("0.10.0", "B"))
    (line,) = loaded(server, value_set())
    assert (line.outcome, line.exit_code, line.reason) == (
        "failed",
        76,
        "the server has a newer one, version 0.10.0",
    )
    assert server.now("ValueSet/a")["title"] == "B"


def test_an_edit_of_somebody_else_is_kept_unless_a_person_says_so() -> None:
    server = Server()
    loaded(server, value_set())
    server.edit("ValueSet/a", title="Edited by hand")
    (line,) = loaded(server, value_set("0.10.0"))
    assert (line.exit_code, line.reason) == (76, "somebody else has edited it on the server")
    assert server.now("ValueSet/a")["title"] == "Edited by hand"
    assert outcomes(server, value_set("0.10.0"), overwrite=True) == [("updated", 0)]
    assert server.now("ValueSet/a")["title"] == "A"


def test_what_somebody_else_put_at_the_same_id_is_theirs() -> None:
    server = Server()
    server.store(value_set(title="Theirs"))
    assert outcomes(server, value_set()) == [("failed", 76)]


def test_another_definition_under_the_same_id_is_never_overwritten() -> None:
    server = Server()
    server.store({**value_set(), "url": "https://hospital.example/ValueSet/a"})
    [line] = loaded(server, value_set(), overwrite=True)
    assert (line.outcome, line.exit_code) == ("failed", 76)
    assert "another definition" in line.reason


def test_an_edit_between_reading_and_writing_is_not_lost() -> None:
    server = Server()
    loaded(server, value_set())
    server.before_transaction = lambda: server.edit("ValueSet/a", title="Meanwhile")
    assert outcomes(server, value_set("0.10.0")) == [("failed", 75)]
    assert server.now("ValueSet/a")["title"] == "Meanwhile"


@pytest.mark.parametrize("overwrite", [False, True])
def test_no_second_resource_of_one_url_is_made(overwrite: bool) -> None:
    server = Server()
    server.store(value_set(name="other"))
    (line,) = loaded(server, value_set(), overwrite=overwrite)
    assert (line.exit_code, line.reason) == (
        76,
        "the server has it under another id: ValueSet/other",
    )


def test_what_was_deleted_is_made_again() -> None:
    server = Server()
    loaded(server, value_set())
    server.delete("ValueSet/a")
    (line,) = loaded(server, value_set())
    assert (line.outcome, line.reason) == ("created", "it had been deleted")


def refused(status: int) -> Response:
    """A failed write."""
    body = {"resourceType": "OperationOutcome", "issue": [{"diagnostics": "no\x1b[31m"}]}
    return Response(status, {}, body, True, "", True)


@pytest.mark.parametrize(("status", "code", "lines"), [(422, 69, 2), (503, 75, 1), (403, 77, 1)])
def test_a_refused_one_does_not_stop_the_others_but_a_lost_server_does(
    status: int, code: int, lines: int
) -> None:
    server = Server()
    server.fault = lambda _: refused(status)
    result = loaded(server, value_set(), {**value_set(name="b"), "url": "urn:b"})
    assert (len(result), result[0].outcome, result[0].exit_code) == (lines, "failed", code)
    assert "\x1b" not in result[0].reason


def test_an_answer_that_does_not_tell_is_an_unknown_outcome() -> None:
    server = Server()
    server.fault = lambda _: Response(
        200, {}, {"resourceType": "Bundle", "type": "transaction-response"}, True, "", True
    )
    assert outcomes(server, value_set()) == [("failed", 75)]
