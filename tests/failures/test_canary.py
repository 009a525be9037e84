"""Patient data and secrets appear nowhere they should not, over every command and every kind of failure."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dnfhir.commands import cli
from dnfhir.fhir import jsontext
from tests.commands.conftest import Run
from tests.failures.between import Ask, Json, between, is_transaction, written
from tests.failures.canary import BORN, Canary, Witness, raw, saying
from tests.failures.canary_cases import CASES, NO_PATIENTS, Scene, command_paths, prepare
from tests.fakes.fault_answers import FHIR, Reply
from tests.fakes.misbehaving import Behaviour, Received
from tests.session.documents import changed


@pytest.fixture
def canary() -> Canary:
    return Canary()


@pytest.fixture
def witness(run: Run, canary: Canary, monkeypatch: pytest.MonkeyPatch) -> Witness:
    """With a token in the environment, which `run` has cleared."""
    del run
    monkeypatch.setenv("DNFHIR_TOKEN", canary.token)
    result = Witness(canary)
    result.watch(monkeypatch)
    return result


def test_every_command_has_a_canary_case() -> None:
    assert {name.partition(":")[0] for name in CASES} == set(command_paths(cli))


@pytest.mark.parametrize(
    "name", [name for name in CASES if name != "profiles install"]
)  # 113 resources: too slow
def test_all_goes_well(  # noqa: PLR0917 (fixtures)
    run: Run, embedded: str, canary: Canary, witness: Witness, tmp_path: Path, name: str
) -> None:
    case = CASES[name]
    with between(embedded, lambda *_: None) as server:
        scene = Scene(canary, tmp_path, server.url, run)
        prepare(case, scene, embedded)
        done = run("--log", "json", *case.arguments(scene))
    assert done.code == 0, done.err
    witness.check(done, product=case.product)
    if case.product:
        assert canary.leaks_in(done.out) or name in ("diff", "push: dry run"), (
            "the record is the product"
        )
    if case.needs != "queued" or name in ("outbox retry", "outbox watch", "outbox discard"):
        assert canary.leaks_in(raw()) == [] or name == "push: keep", "gone with the delivery"
    for made in (tmp_path / "out", tmp_path / "pulled"):
        assert canary.leaks_in("\n".join(map(str, made.rglob("*")))) == []


def _outcome(status: int) -> Callable[[Canary], Reply]:
    def make(canary: Canary) -> Reply:
        issue = {
            "severity": "error",
            "code": "processing",
            "diagnostics": canary.echo,
            "details": {"text": canary.echo},
        }
        headers = {
            "Content-Type": FHIR,
            "Location": f"http://127.0.0.1:9/{canary.encoded}?q={canary.number}",
        }
        headers |= {"X-Echo": canary.echo, "Retry-After": canary.number, "ETag": canary.number}
        return Reply(
            status, saying({"resourceType": "OperationOutcome", "issue": [issue]}), headers
        )

    return make


def _page(status: int) -> Callable[[Canary], Reply]:
    return lambda canary: Reply(
        status, f"<html>{canary.echo}</html>".encode(), {"Content-Type": "text/html"}
    )


def _bundle(canary: Canary) -> Reply:
    url = f"http://evil.example/Patient?identifier={canary.number}&name={canary.word('Familie')}"
    entry = {"response": {"status": f"400 {canary.echo}", "location": f"Patient/{canary.number}"}}
    bundle = {"resourceType": "Bundle", "type": "searchset", "entry": [entry]}
    return Reply(
        200, saying({**bundle, "link": [{"relation": "next", "url": url}]}), {"Content-Type": FHIR}
    )


def _bytes(text: Callable[[Canary], str]) -> Callable[[Canary], Behaviour]:
    """No answer in the form of one; then the connection ends."""

    def make(canary: Canary) -> Behaviour:
        def behave(connection: socket.socket, _: Received) -> None:
            connection.sendall(text(canary).encode())
            connection.shutdown(socket.SHUT_RDWR)

        return behave

    return make


_HALF = _bytes(
    lambda canary: f"HTTP/1.1 200 {canary.number}\r\nContent-Length: 99999\r\n\r\n{canary.echo}"
)
_NO_HTTP = _bytes(lambda canary: f"{canary.echo}\r\n\r\n")
#: A chunk whose size is none: the HTTP library's own error quotes it.
_CHUNKS = _bytes(
    lambda canary: (
        f"HTTP/1.1 200 OK\r\nX-{canary.number}: {canary.echo}\r\nTransfer-Encoding: chunked\r\n\r\n"
        f"{canary.number}zz\r\n{canary.echo}"
    )
)


#: How a server tells what it was sent.
KINDS: dict[str, Callable[[Canary], Reply | Behaviour]] = {
    **{f"an OperationOutcome with {status}": _outcome(status) for status in (401, 422)},
    "a redirect": _outcome(307),
    "a page with 200": _page(200),
    "a Bundle with links": _bundle,
    "half an answer": _HALF,
    "no HTTP": _NO_HTTP,
    "broken chunks": _CHUNKS,
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "name", [name for name, case in CASES.items() if case.asks and ":" not in name]
)
def test_a_server_that_quotes_what_it_was_sent(  # noqa: PLR0917 (fixtures)
    run: Run, embedded: str, canary: Canary, witness: Witness, tmp_path: Path, name: str, kind: str
) -> None:
    """First at what writes, then at what is read but the CapabilityStatement, then at everything."""
    case, knows = CASES[name], replace(canary, tells_of_patients=name not in NO_PATIENTS)
    stages: list[Callable[[Received], bool]] = [
        is_transaction,
        lambda one: "metadata" not in one.line,
        lambda _: True,
    ]
    stage = stages[0]

    def spoil(received: Received, _: Ask) -> Reply | Behaviour | None:
        return KINDS[kind](knows) if stage(received) else None

    with between(embedded, spoil) as server:
        scene = Scene(canary, tmp_path, server.url, run)
        prepare(case, scene, embedded)
        for stage in stages[:2] if name in ("push", "retract") else stages[1:]:  # noqa: B007 (`spoil` reads it)
            done = run("--log", "json", *case.arguments(scene))
            assert done.code != 70, done.err
            witness.check(done, product=case.product)


@pytest.mark.parametrize("name", CASES)
def test_a_defect_whose_text_holds_it(  # noqa: PLR0917 (fixtures)
    run: Run,
    embedded: str,
    canary: Canary,
    witness: Witness,
    tmp_path: Path,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case = CASES[name]
    scene = Scene(canary, tmp_path, embedded, run)
    prepare(case, scene, embedded)
    arguments = case.more.get("defect") or case.arguments(scene)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(canary.echo) from ValueError(canary.echo)

    monkeypatch.setattr(case.defect, broken)
    done = run("--log", "json", *arguments)
    assert done.code == case.exit_code, done.err
    witness.check(done, product=False)


#: What makes the document wrong; `#` stands for a canary. A word of an enumeration or of the vocabulary, and a time of
#: the session, are told as they stand, so that somebody finds them; they are no data of a person.
WRONG: dict[str, Json] = {
    "number": {
        "/patient/identifier": {"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "#"}
    },
    "birth date": {"/patient/birth_date": "#"},
    "names": {"/patient/name": {"family": ["#"], "given": "#"}},
    "the sex": {"/patient/sex": ["#"], "/patient/birth_date": ["#"]},
    "texts where others are due": {
        "/medication": "#",
        "/pain_scores/0/score": "#",
        "/test_data": "#",
    },
    "ids that lead nowhere": {"/needling/0/trigger_point": "#"},
}


@pytest.mark.parametrize(
    "name", [name for name, case in CASES.items() if case.reads and name != "pull: patient"]
)
@pytest.mark.parametrize("wrong", [*WRONG, "torn", "not UTF-8", "twice"])
def test_a_malformed_document(  # noqa: PLR0917 (fixtures)
    run: Run, embedded: str, canary: Canary, witness: Witness, tmp_path: Path, name: str, wrong: str
) -> None:
    case, scene = CASES[name], Scene(canary, tmp_path, embedded, run)
    file = written(tmp_path, canary.document)
    data = file.read_bytes()
    if wrong in WRONG:
        data = _spoilt(canary, WRONG[wrong])
    data = {"torn": data[:-30], "not UTF-8": data + b"\xff", "twice": b'{"note":1,' + data[1:]}.get(
        wrong, data
    )
    arguments = [tmp_path / "bad.json" if one == file else one for one in case.arguments(scene)]
    (tmp_path / "bad.json").write_bytes(data)
    done = run("--log", "json", *arguments)
    assert done.code == 65, done.err
    witness.check(done, product=False)


def _spoilt(canary: Canary, changes: Json) -> bytes:
    text = jsontext.canonical(changed(changes, canary.document))
    return text.replace("#", canary.word("fout")).encode()


def test_the_canary_is_heard(canary: Canary) -> None:
    """Else nothing here would prove anything."""
    heard = canary.leaks_in(canary.echo)
    assert {canary.mark, canary.number, canary.encoded, *BORN} <= set(heard)
    assert canary.leaks_in("<html>nothing</html>") == []
