"""`dnfhir pull`: documents on stdout or in a folder, what they do not say on stderr, nothing of a person elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dnfhir.errors import TemporaryError
from dnfhir.fhir import jsontext
from dnfhir.fhir.content import content
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.session import normal_form, session_of
from tests.commands.conftest import Run
from tests.documents import example, of_its_own
from tests.integration.support import pushed, search, token

Json = dict[str, Any]
#: What of the case report must never stand on stderr or in a file's name.
PRIVATE = (
    "999990019",
    "Testpersoon",
    "Anna",
    "1958",
    "19999999904",
    "Diep zeurende",
    "tramadol",
    "2014-03-05-lbp-1",
)
LONG_AGO = "2000-01-01"


def by_value(document: Json) -> Any:
    return content({"document": document})


def normal(document: Json) -> Any:
    return by_value(normal_form(session_of(document)))


def read(text: str) -> Any:
    return by_value(jsontext.parse(text.encode()))


def file_of(folder: Path, value: object) -> Path:
    file = folder / "patient.json"
    file.write_text(jsontext.canonical(value), encoding="utf-8")
    return file


def test_the_sessions_of_a_patient_are_printed_one_a_line_as_push_takes_them(
    run: Run, server: str, tmp_path: Path
) -> None:
    documents = [of_its_own(example("case-report"))]
    documents.append({**documents[0], "id": "another"})
    for document in documents:
        pushed(document, server)
    patient = documents[0]["patient"]["identifier"]
    for source in (patient, documents[0]):
        done = run("pull", "--patient", file_of(tmp_path, source), "--server", server)
        assert (done.code, done.err) == (0, "")
        results = [read(line) for line in done.out.splitlines()]
        assert sorted(results, key=str) == sorted(map(normal, documents), key=str)
    assert (
        run("pull", "--patient", "-", "--server", server, stdin=json.dumps(patient).encode()).out
        == done.out
    )
    again = run("push", "-", "--server", server, "--json", stdin=done.out.encode())
    assert (again.code, len(again.out.splitlines())) == (0, 2)


def test_a_session_is_pulled_by_its_id_of_every_practice_or_of_one(run: Run, server: str) -> None:
    documents = [{**of_its_own(example("excluded")), "id": "same-id-in-two"} for _ in range(2)]
    for document in documents:
        pushed(document, server)
    assert len(run("pull", "--session", "same-id-in-two", "--server", server).out.splitlines()) == 2
    one = run(
        "pull",
        "--session",
        "same-id-in-two",
        "--server",
        server,
        "--practice",
        name_of(documents[0]),
    )
    assert [read(line) for line in one.out.splitlines()] == [normal(documents[0])]


def name_of(document: Json) -> str:
    return token(document["practice"]["identifier"])


def test_for_programs_each_line_says_what_the_session_does_not(run: Run, server: str) -> None:
    document = of_its_own(example("case-report"))
    pushed(document, server)
    del document["other_treatment"][0]
    pushed({**document, "recorded_at": "2027-01-01T10:00:00+01:00"}, server)
    options = ("--session", document["id"], "--practice", name_of(document), "--server", server)
    result = run("pull", *options)
    assert result.err.count("withdrawn: treatment/") == 1
    done = run("pull", *options, "--json")
    output = json.loads(done.out)
    assert (done.code, done.err, output["session"]["id"]) == (0, "", document["id"])
    assert [one["what"] for one in output["unread"]] == ["withdrawn"]


def sessions_in(folder: Path) -> dict[str, Any]:
    return {
        file.name: read(file.read_text(encoding="utf-8")) for file in folder.glob("*.session.json")
    }


def test_a_folder_gets_a_file_a_session_and_the_same_command_again_fetches_only_what_is_new(
    run: Run, fresh_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dnfhir.sync.locate.PAGE", 2)
    documents = [of_its_own(example(name)) for name in ("case-report", "excluded", "declined")]
    for document in documents:
        pushed(document, fresh_server)
    command = ("pull", "--since", LONG_AGO, "--to", tmp_path / "record", "--server", fresh_server)
    first = run(*command)
    assert (first.code, first.err) == (0, "")
    result = sessions_in(tmp_path / "record")
    assert first.out.splitlines() == [
        str(tmp_path / "record" / line.rpartition("/")[2]) for line in first.out.split()
    ]
    assert sorted(result.values(), key=str) == sorted(map(normal, documents), key=str)
    assert not any(private in name for private in PRIVATE for name in result)
    again = run(*command)
    assert (again.code, again.out) == (0, "")
    pushed({**documents[1], "recorded_at": "2027-01-01T10:00:00+01:00"}, fresh_server)
    assert len(run(*command).out.splitlines()) == 1


def counted(monkeypatch: pytest.MonkeyPatch, until: int | None = None) -> list[str]:
    """What is read from now on, by `Type/id`; after so many reads the server is down."""
    asked: list[str] = []
    read_one, read_several = Reader.read, Reader.read_many

    def note(refs: list[str]) -> None:
        if until is not None and len(asked) >= until:
            raise TemporaryError("the server cannot be reached")
        asked.extend(refs)

    def counting(reader: Reader, ref: str) -> ServerCopy | Absent:
        note([ref])
        return read_one(reader, ref)

    def counting_several(reader: Reader, refs: Iterable[str]) -> dict[str, ServerCopy | Absent]:
        wanted = list(refs)
        note(wanted)
        return read_several(reader, wanted)

    monkeypatch.setattr(Reader, "read", counting)
    monkeypatch.setattr(Reader, "read_many", counting_several)
    return asked


@pytest.mark.parametrize("which", ["--since", "--patient"])
def test_a_pull_that_breaks_off_goes_on_where_it_was(
    run: Run, fresh_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    first = of_its_own(example("case-report"))
    documents = [{**first, "id": f"s-{number}"} for number in range(3)]
    for document in documents:
        pushed(document, fresh_server)
    choice = LONG_AGO if which == "--since" else file_of(tmp_path, first["patient"]["identifier"])
    command = ("pull", which, choice, "--to", tmp_path / "record", "--server", fresh_server)
    with monkeypatch.context() as broken:
        counted(broken, until=60)
        assert run(*command).code == 75
    before = sessions_in(tmp_path / "record")
    assert 0 < len(before) < 3
    with monkeypatch.context() as watched:
        asked = counted(watched)
        done = run(*command)
    fetched = {ref for ref in asked if ref.startswith("Procedure/")}
    assert (done.code, len(done.out.splitlines())) == (0, 3 - len(before))
    assert sorted(sessions_in(tmp_path / "record").values(), key=str) == sorted(
        map(normal, documents), key=str
    )
    one = sum(line.type == "Procedure" for line in pushed(first, fresh_server).resources)
    assert len(fetched) == one * (3 - len(before))


def test_a_withdrawn_and_a_damaged_session_are_named_and_stop_no_other(
    run: Run, fresh_server: str, tmp_path: Path
) -> None:
    documents = [of_its_own(example(name)) for name in ("case-report", "excluded", "declined")]
    receipts = [pushed(document, fresh_server) for document in documents]
    command = ("pull", "--since", LONG_AGO, "--to", tmp_path / "record", "--server", fresh_server)
    assert run(*command).code == 0
    assert (
        run("retract", documents[0]["id"], "--reason", "proef", "--server", fresh_server).code == 0
    )
    damage(
        fresh_server, next(line.id for line in receipts[1].resources if line.role == "encounter")
    )
    later = [{**document, "recorded_at": "2027-01-01T10:00:00+01:00"} for document in documents[2:]]
    for document in later:
        pushed(document, fresh_server)
    done = run(*command)
    assert done.code == 65
    assert done.err.count("the session was withdrawn") == 1
    assert len(done.out.splitlines()) == 1
    assert len(list((tmp_path / "record").glob("*.withdrawn.json"))) == 1
    assert not [private for private in PRIVATE if private in done.err]
    whole = run("pull", "--since", LONG_AGO, "--server", fresh_server)
    assert (whole.code, len(whole.out.splitlines())) == (65, 1)
    assert len(whole.err.splitlines()) >= 2
    assert run(*command).code == 0


def damage(url: str, encounter: str | None) -> None:
    """Somebody takes the times out of an Encounter."""
    from dnfhir.transport.transport import Transport

    with Transport(url) as transport:
        server_copy = transport.get(f"Encounter/{encounter}").body
        del server_copy["period"]
        entry = {
            "resource": server_copy,
            "request": {"method": "PUT", "url": f"Encounter/{encounter}"},
        }
        transport.transaction({"resourceType": "Bundle", "type": "transaction", "entry": [entry]})


def test_nobody_on_the_server_is_no_failure(run: Run, embedded: str, tmp_path: Path) -> None:
    file = file_of(tmp_path, {"system": "urn:test:patient", "value": "nobody"})
    done = run("pull", "--patient", file, "--server", embedded)
    assert (done.code, done.out, done.err) == (0, "", "no session found\n")


def wrong() -> Iterator[tuple[object, str]]:
    yield (
        {"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "999990018"},
        "/value: fails the eleven-test",
    )
    yield {"system": "urn:x"}, "is not an identifier of a patient"
    yield {"system": "urn:x", "value": 999990019}, "/value: is not a text"
    yield ["999990019"], "is not an identifier of a patient"
    yield (
        {"schema": "dnfhir/session/1", "patient": {"identifier": {"value": "999990019"}}},
        "is missing",
    )


@pytest.mark.parametrize(("value", "says"), wrong(), ids=str)
def test_a_wrong_identifier_of_a_patient_is_65_and_not_repeated(
    run: Run, tmp_path: Path, value: object, says: str
) -> None:
    done = run("pull", "--patient", file_of(tmp_path, value), "--server", "http://127.0.0.1:9/fhir")
    assert done.code == 65
    assert says in done.err
    assert not [number for number in ("999990018", "999990019") if number in done.err]


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--session", "a", "--since", "2026-01-01"),
        ("--since", "yesterday"),
        ("--since", "2026-01-01T10:00:00"),
        ("--session", "a", "--practice", "b"),
        ("--since", "2026-01-01", "--practice", "a|b"),
    ],
)
def test_wrong_use_is_reported(run: Run, options: tuple[str, ...]) -> None:
    done = run("pull", *options, "--server", "http://127.0.0.1:9/fhir")
    assert (done.code, done.out) == (2, "")


def test_a_server_that_is_down_is_75(run: Run) -> None:
    done = run("pull", "--since", "2026-01-01", "--server", "http://127.0.0.1:9/fhir")
    assert (done.code, done.out) == (75, "")


def test_a_persons_number_stands_in_no_address_and_on_no_command_line(
    run: Run, embedded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import requests

    document = of_its_own(example("case-report"))
    pushed(document, embedded)
    asked: list[str] = []
    send = requests.Session.send

    def watching(
        session: requests.Session, request: requests.PreparedRequest, **options: Any
    ) -> requests.Response:
        asked.append(str(request.url))
        return send(session, request, **options)

    monkeypatch.setattr(requests.Session, "send", watching)
    number = document["patient"]["identifier"]["value"]
    for options in (("--to", tmp_path / "record"), ()):
        done = run("pull", "--patient", file_of(tmp_path, document), "--server", embedded, *options)
        assert done.code == 0
    assert (
        len(search(embedded, "Patient", identifier=token(document["patient"]["identifier"]))) == 1
    )
    assert len(asked) > 10 and not [url for url in asked if number in url]
    assert number not in done.err
