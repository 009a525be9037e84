"""Wrong documents are refused (65), each named; none of them is sent or stored, and none stops the others."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.session import reader
from tests.commands.conftest import Run
from tests.documents import example, of_its_own
from tests.failures.between import between, receipts, session, states, written

GOOD = jsontext.canonical(example("undetermined")).encode()


def _with(member: bytes) -> bytes:
    return GOOD[:-1] + b"," + member + b"}"


#: Bytes that are no session, and what is said of them.
WRONG: dict[str, tuple[bytes, str]] = {
    "deep nesting": (_with(b'"extensions":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000), ""),
    "deep nesting of lists": (b"[" * 1_000_000, ""),
    "NaN": (_with(b'"pain_scores":[{"id":"p1","score":NaN}]'), "NaN"),
    "Infinity": (_with(b'"pain_scores":[{"id":"p1","score":-Infinity}]'), "Infinity"),
    "duplicate keys": (_with(b'"id":"another"'), "/id"),
    "lone surrogates": (_with(b'"note":"\\ud800"'), "/note"),
    "2^70": (
        _with(b'"episode":{"id":"e","session_number":1180591620717411303424}'),
        "/episode/session_number",
    ),
    "an exponent without end": (
        _with(b'"episode":{"id":"e","session_number":1e999999999}'),
        "/episode/session_number",
    ),
    "BOM": (b"\xef\xbb\xbf" + GOOD, "byte order mark"),
    "wrong encoding": (GOOD.replace(b'"id":', b'"note":"caf\xe9","id":', 1), ""),
    "UTF-16": (GOOD.decode().encode("utf-16"), ""),
    "torn": (GOOD[:-40], ""),
    "empty": (b"", ""),
    "no JSON": (b"<html>", ""),
    "a NUL": (_with(b'"note":"a\\u0000b"'), "/note"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_document(run: Run, embedded: str, tmp_path: Path, name: str) -> None:
    data, stated = WRONG[name]
    (tmp_path / "a.session.json").write_bytes(data)
    good = written(tmp_path, of_its_own(example("undetermined")), "b.session.json")
    with between(embedded, lambda *_: None) as server:
        done = run("push", tmp_path, "--server", server.url, "--json")
        assert all(data[:200] not in one.body for one in server.requests if data)
    assert done.code == 65
    assert [receipt["outcome"] for receipt in receipts(done)] == ["failed", "created"]
    assert states(run) == ["delivered"], "only the good one came into the outbox"
    assert stated in done.err and "a.session.json" in done.err
    assert "Traceback" not in done.err and "defect" not in done.err
    assert run("push", good, "--server", embedded).code == 0


def test_oversized_input(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader.load, "__kwdefaults__", {"max_bytes": len(GOOD)})
    (tmp_path / "a.session.json").write_bytes(GOOD + b" ")
    for place in (tmp_path, tmp_path / "a.session.json"):
        done = run("push", place, "--server", "http://127.0.0.1:9/fhir", "--wait", "0", "--json")
        assert done.code == 65
        assert "the input is too large" in done.err
    assert run("push", "-", "--server", "http://127.0.0.1:9/fhir", stdin=GOOD + b" ").code == 65
    assert states(run) == []


def test_torn_last_ndjson_line(run: Run, embedded: str, tmp_path: Path) -> None:
    lines = [jsontext.canonical(of_its_own(example("undetermined"))) for _ in range(3)]
    file = tmp_path / "day.ndjson"
    file.write_text("\n".join(lines)[:-50], encoding="utf-8")
    done = run("push", file, "--server", embedded, "--json")
    assert [receipt["outcome"] for receipt in receipts(done)] == ["created", "created", "failed"]
    assert (done.code, "day.ndjson:3: " in done.err) == (65, True)
    file.write_text("\n".join(lines), encoding="utf-8")
    again = run("push", file, "--server", embedded, "--json")
    assert [receipt["outcome"] for receipt in receipts(again)] == [
        "unchanged",
        "unchanged",
        "created",
    ]


def _ids(*names: str) -> list[Any]:
    return [pytest.param(name, id=name.replace("/", "_")) for name in names]


@pytest.mark.parametrize(
    "name", _ids("../../escaped", "..", "a/../../escaped", "/escaped", "~", "con")
)
def test_dots_and_slashes_in_names_lead_nowhere(
    run: Run, embedded: str, tmp_path: Path, name: str
) -> None:
    """No file is named by a document or by a server: pulled ones by a UUID, exported ones by a number."""
    folder = tmp_path / "inside"
    folder.mkdir()
    file = session(folder, id=name)
    code = run("push", file, "--server", embedded).code
    before = set(tmp_path.iterdir())
    patient = written(folder, json.loads(file.read_text())["patient"]["identifier"], "patient.json")
    pulled = run("pull", "--patient", patient, "--to", folder / "pulled", "--server", embedded)
    run("push", file, "--server", "http://127.0.0.1:9/fhir", "--wait", "0")
    exported = run("outbox", "export", "--state", "queued", "--to", folder / "out")
    assert (code, pulled.code, exported.code) in ((0, 0, 0), (65, 0, 0))
    assert set(tmp_path.iterdir()) == before
    for made in (folder / "pulled", folder / "out"):
        names = [path.name for path in made.rglob("*")] if made.exists() else []
        assert not [one for one in names if "escaped" in one or "~" in one or one == "con"]


def test_symlinks(run: Run, embedded: str, tmp_path: Path) -> None:
    """A link to a session is read, a broken one or a loop is a wrong document; none is ever written through."""
    folder, secret = tmp_path / "inside", tmp_path / "secret"
    folder.mkdir()
    secret.write_text("mine", encoding="utf-8")
    session(tmp_path).rename(tmp_path / "real.json")
    (folder / "a.session.json").symlink_to(tmp_path / "real.json")
    (folder / "b.session.json").symlink_to(tmp_path / "not-there")
    (folder / "c.session.json").symlink_to("c.session.json")
    done = run("push", folder, "--server", embedded, "--json")
    assert (done.code, [receipt["outcome"] for receipt in receipts(done)]) == (
        65,
        ["created", "failed", "failed"],
    )
    (tmp_path / "outbox.db").symlink_to(secret)
    tmp_path.chmod(0o700)
    linked = run(
        "push", tmp_path / "real.json", "--server", embedded, "--outbox", tmp_path / "outbox.db"
    )
    assert (linked.code, secret.read_text(encoding="utf-8")) == (78, "mine")
    run("push", tmp_path / "real.json", "--server", "http://127.0.0.1:9/fhir", "--wait", "0")
    (tmp_path / "out").mkdir()
    (number,) = [
        one["number"] for one in receipts(run("outbox", "list", "--state", "queued", "--json"))
    ]
    (tmp_path / "out" / f"{number}.session.json").symlink_to(secret)
    assert run("outbox", "export", "--state", "queued", "--to", tmp_path / "out").code == 0
    assert secret.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "out" / f"{number}.session.json").is_symlink()


@pytest.mark.timeout(20)
def test_a_pipe_in_a_folder_holds_nobody_up(run: Run, embedded: str, tmp_path: Path) -> None:
    session(tmp_path)  # one.session.json
    os.mkfifo(tmp_path / "a.session.json")
    done = run("push", tmp_path, "--server", embedded, "--json")
    assert (done.code, [receipt["outcome"] for receipt in receipts(done)]) == (0, ["created"])
