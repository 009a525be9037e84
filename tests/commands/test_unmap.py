"""`normalise` and `unmap`: the session on stdout, what could not be read on stderr, 65 for what is no record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dnfhir import jsontext
from dnfhir.session import normal_text, session_of
from tests.commands.conftest import Run
from tests.documents import EXAMPLES, SESSIONS, example

CASE = EXAMPLES / "case-report.session.json"


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: str(path.name))
def test_unmap_of_map_is_the_normal_form(run: Run, session: Path) -> None:
    bundle = run("map", session).out
    done = run("unmap", "-", stdin=bundle.encode())
    assert (done.code, done.out, done.err) == (0, run("normalise", session).out, "")


def test_normalise_prints_the_normal_form_and_is_its_own(run: Run) -> None:
    done = run("normalise", CASE)
    assert done.out == normal_text(session_of(example("case-report")))
    assert run("normalise", "-", stdin=done.out.encode()).out == done.out


def test_what_cannot_be_read_is_named_on_stderr(run: Run, tmp_path: Path) -> None:
    bundle = json.loads(run("map", CASE).out)
    bundle["entry"].append({"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Flag", "id": "f1"}})
    file = tmp_path / "bundle.json"
    file.write_text(json.dumps(bundle), encoding="utf-8")
    done = run("unmap", file)
    assert done.code == 0
    assert done.err == "not read: Flag/f1: not part of this session\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"{", "dnfhir: "),
        (b"[]", "is no Bundle"),
        (b'{"resourceType": "Patient"}', "is no Bundle"),
        (b'{"resourceType": "Bundle", "type": "transaction", "entry": []}', "no Encounter of a dnfhir session"),
        (b'{"resourceType": "Bundle", "entry": [{"resource": 5}]}', "/entry"),
        (b'{"resourceType": "Bundle", "entry": {}}', "/entry"),
    ],
)
def test_what_is_no_record_is_65(run: Run, text: bytes, says: str) -> None:
    done = run("unmap", "-", stdin=text)
    assert (done.code, done.out) == (65, "")
    assert says in done.err


def test_two_sessions_in_one_bundle_are_65(run: Run) -> None:
    bundles = [json.loads(run("map", EXAMPLES / f"{name}.session.json").out) for name in ("case-report", "declined")]
    bundles[0]["entry"] += bundles[1]["entry"]
    done = run("unmap", "-", stdin=json.dumps(bundles[0]).encode())
    assert done.code == 65
    assert "2 sessions" in done.err


def test_a_wrong_session_has_no_normal_form(run: Run) -> None:
    document = {**example("case-report"), "id": 5}
    done = run("normalise", "-", stdin=jsontext.canonical(document).encode())
    assert (done.code, done.out) == (65, "")
