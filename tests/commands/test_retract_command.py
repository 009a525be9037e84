"""`dnfhir retract`, `status` and `diff` from a shell: what they say, and the exit codes."""

from __future__ import annotations

import json
import re
import socket
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.session import document_hash, session_of
from tests.commands.conftest import Run
from tests.documents import example, of_its_own
from tests.fakes.misbehaving import Behaviour, Received, answer, serving
from tests.integration.support import pushed, token

Json = dict[str, Any]
ID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
PRIVATE = (
    "999990019",
    "Testpersoon",
    "Anna",
    "1958",
    "19999999904",
    "Diep zeurende",
    "tramadol",
    "geheime reden",
)
#: What is not the session's own to withdraw.
SHARED = ("Patient", "Practitioner", "Organization", "EpisodeOfCare", "Provenance")
NOWHERE = "http://127.0.0.1:9/fhir"


def written(folder: Path, document: Json) -> Path:
    file = folder / "one.session.json"
    file.write_text(jsontext.canonical(document), encoding="utf-8")
    return file


def only(document: Json, url: str) -> tuple[str, ...]:
    """How to name this session and no other test's on the same server."""
    return (
        document["id"],
        "--practice",
        token(document["practice"]["identifier"]),
        "--server",
        url,
    )


def test_a_session_is_withdrawn_once_and_reported_by_role(run: Run, server: str) -> None:
    document = of_its_own(example("case-report"))
    receipt = pushed(document, server)
    count = sum(line.type not in SHARED for line in receipt.resources)
    trial = run("retract", *only(document, server), "--reason", "geheime reden", "--dry-run")
    assert "(dry run: this would be sent there; nothing was written)" in trial.out
    done = run("retract", *only(document, server), "--reason", "-", stdin=b"geheime\nreden\n")
    assert (done.code, done.err) == (0, "")
    assert done.out.count("\n  withdrawn ") == count == trial.out.count("\n  withdrawn ")
    shown = ID.sub("", done.out)  # a server's id may hold any digits
    assert not [private for private in PRIVATE if private in shown]
    again = run("retract", *only(document, server), "--reason", "nogmaals", "--json")
    output = json.loads(again.out)
    assert (again.code, output["outcome"], len(output["resources"])) == (0, "unchanged", count)


def test_what_cannot_be_withdrawn_is_76_and_says_why(run: Run, server: str) -> None:
    documents = [{**of_its_own(example("excluded")), "id": "retract-me"} for _ in range(2)]
    for document in documents:
        pushed(document, server)
    two = run("retract", "retract-me", "--reason", "proef", "--server", server, "--json")
    assert (two.code, json.loads(two.out)["outcome"]) == (76, "failed")
    assert two.err == "dnfhir: 2 practices have a session with this id; name one with --practice\n"
    none = run("retract", "no-such-session", "--reason", "proef", "--server", server)
    assert (none.code, none.err) == (76, "dnfhir: the server holds no session with this id\n")


@pytest.mark.parametrize("reason", ["", "  \n", "x" * 1001, "\x1b[31m"])
def test_a_reason_is_a_text_for_people(run: Run, reason: str) -> None:
    assert run("retract", "a", "--reason", reason, "--server", NOWHERE).code == 2
    for typed in (reason.encode(), b"\xff"):
        assert run("retract", "a", "--reason", "-", "--server", NOWHERE, stdin=typed).code == 2


def test_the_status_follows_a_session_from_nowhere_to_withdrawn(
    run: Run, server: str, tmp_path: Path
) -> None:
    document = of_its_own(example("case-report"))
    file = written(tmp_path, document)

    def reported(source: Path | None = None) -> Json:
        name: tuple[object, ...] = (
            (source, "--server", server) if source else only(document, server)
        )
        done = run("status", *name, "--json")
        assert (done.code, done.err) == (0, "")
        output: Json = json.loads(done.out)
        assert output["session"] == document["id"]
        assert output["server"]["target"] == server
        return output

    assert [reported(source)["server"]["state"] for source in (file, None)] == [
        "nowhere",
        "nowhere",
    ]
    receipt = pushed(document, server)
    there = reported(file)
    digest = document_hash(session_of(document))
    assert there["document"] == there["server"]["recorded"]["document"] == digest
    assert there["server"]["recorded"] == {**reported()["server"]["recorded"], "same": True}
    assert reported()["server"]["recorded"]["same"] is None
    mine = {(line.type, line.id, "1") for line in receipt.resources if line.type not in SHARED}
    assert {
        (one["type"], one["id"], one["version"]) for one in there["server"]["resources"]
    } == mine
    assert (
        reported(written(tmp_path, {**document, "note": "anders"}))["server"]["recorded"]["same"]
        is False
    )
    assert run("retract", *only(document, server), "--reason", "proef").code == 0
    after = reported(file)["server"]
    assert (after["state"], after["encounter"]["version"], after["recorded"]["document"]) == (
        "withdrawn",
        "2",
        digest,
    )


def test_a_person_reads_the_status_a_line_each(run: Run, embedded: str, tmp_path: Path) -> None:
    document = of_its_own(example("excluded"))
    receipt = pushed(document, embedded)
    done = run("status", written(tmp_path, document), "--server", embedded)
    first, second, *others = done.out.splitlines()
    assert first == f"{document['id']}: there on {embedded}"
    assert second.endswith("(the one in the file)")
    assert len(others) == len(receipt.resources) - 4
    assert all("version 1 of 20" in line for line in others)


def test_the_status_of_an_id_of_two_practices_is_76(run: Run, server: str) -> None:
    for document in ({**of_its_own(example("excluded")), "id": "status-of-two"} for _ in range(2)):
        pushed(document, server)
    done = run("status", "status-of-two", "--server", server)
    assert (done.code, done.out) == (76, "")
    assert "--practice" in done.err


def test_a_file_that_is_not_there_is_no_id(run: Run) -> None:
    assert run("status", "nowhere.session.json", "--server", NOWHERE).code == 2
    assert run("status", "x" * 5000, "--server", NOWHERE).code == 75


def test_the_difference_is_0_while_it_is_ours_to_send_and_76_when_somebody_else_edited(
    run: Run, server: str, tmp_path: Path
) -> None:
    document = of_its_own(example("case-report"))
    file = written(tmp_path, document)
    assert run("diff", file, "--server", server).out.startswith(
        f"{document['id']}: created on {server} (dry run"
    )
    pushed(document, server)
    same = run("diff", file, "--server", server, "--json")
    assert (same.code, json.loads(same.out)["outcome"]) == (0, "unchanged")
    document["needling"][0]["needle"]["length_mm"] = 51
    ours = run("diff", written(tmp_path, document), "--server", server)
    assert (ours.code, ours.err) == (0, "")
    assert "+ property[" in ours.out and "51" in ours.out
    assert run("diff", file, "--server", server).out == ours.out


def test_a_difference_shows_values_on_stdout_only(run: Run, embedded: str, tmp_path: Path) -> None:
    document = of_its_own(example("case-report"))
    pushed(document, embedded)
    older = {**document, "recorded_at": "2014-03-12T10:40:00+01:00"}
    older["complaint"] = {**document["complaint"], "description": "Testpersoon zegt iets anders"}
    done = run("diff", written(tmp_path, older), "--server", embedded)
    assert done.code == 76
    assert "iets anders" in done.out
    assert not [private for private in PRIVATE if private in done.err]


@pytest.mark.parametrize("command", ["diff", "status"])
def test_a_wrong_document_is_65(run: Run, tmp_path: Path, command: str) -> None:
    file = written(tmp_path, {**example("case-report"), "recorded_at": "yesterday"})
    assert run(command, file, "--server", NOWHERE).code == 65


@pytest.mark.parametrize(
    "command", [("diff", "FILE"), ("status", "FILE"), ("status", "a"), ("retract", "a")]
)
def test_a_server_that_is_down_is_75(run: Run, tmp_path: Path, command: tuple[str, str]) -> None:
    file = written(tmp_path, example("case-report"))
    reason = ("--reason", "proef") if command[0] == "retract" else ()
    done = run(
        command[0], file if command[1] == "FILE" else command[1], "--server", NOWHERE, *reason
    )
    assert done.code == 75


ECHO = "Patient?identifier=bsn%7C999990019 Testpersoon \x1b[31mred\x1b[0m 1958"
TROUBLE = {
    "resourceType": "OperationOutcome",
    "issue": [{"severity": "error", "code": "x", "diagnostics": ECHO}],
}
CAPABLE = {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1"}


def troubled(status: int) -> Behaviour:
    """A server that is capable, and answers everything else with its words about a patient."""

    def behave(connection: socket.socket, received: Received) -> None:
        well = "metadata" in received.line
        (answer(CAPABLE) if well else answer(TROUBLE, status))(connection, received)

    return behave


@pytest.mark.parametrize(("status", "code"), [(401, 77), (422, 69), (500, 75)])
@pytest.mark.parametrize(
    "command",
    [
        ("pull", "--since", "2026-01-01"),
        ("pull", "--session", "a"),
        ("pull", "--patient", "FILE"),
        ("status", "a"),
        ("status", "FILE"),
        ("diff", "FILE"),
        ("retract", "a", "--reason", "geheime reden"),
    ],
    ids=" ".join,
)
def test_a_servers_words_about_a_patient_are_not_repeated(
    run: Run, tmp_path: Path, command: tuple[str, ...], status: int, code: int
) -> None:
    file = str(written(tmp_path, example("case-report")))
    with serving(troubled(status)) as server:
        done = run(*(file if part == "FILE" else part for part in command), "--server", server.url)
        asked = [received.line for received in server.requests]
    assert (done.code, len(asked) > 1) == (code, True)
    assert f"the server answered {status}" in done.err
    shown = done.err + done.out.replace("2014-03-05-lbp-1", "")
    assert not [private for private in (*PRIVATE, "\x1b", "Traceback") if private in shown]
    assert not [line for line in asked if "999990019" in line]
