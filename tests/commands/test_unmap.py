"""`normalise` and `unmap`: the session on stdout, what could not be read on stderr, 65 for what is no record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dnfhir.fhir import jsontext
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
    bundle["entry"].append(
        {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Flag", "id": "f1"}}
    )
    file = tmp_path / "bundle.json"
    file.write_text(json.dumps(bundle), encoding="utf-8")
    done = run("unmap", file)
    assert done.code == 0
    assert done.err == "not read: Flag/f1: not part of this session\n"


def edited(run: Run, tmp_path: Path, **elements: object) -> Path:
    """The case report's Bundle, its Patient edited."""
    bundle = json.loads(run("map", CASE).out)
    next(entry for entry in bundle["entry"] if entry["resource"]["resourceType"] == "Patient")[
        "resource"
    ] |= elements
    file = tmp_path / "edited.json"
    file.write_text(json.dumps(bundle), encoding="utf-8")
    return file


def test_for_programs_the_session_and_what_it_does_not_say_are_one_object(
    run: Run, tmp_path: Path
) -> None:
    done = run("unmap", "--json", edited(run, tmp_path, gender="x"))
    output = json.loads(done.out)
    assert (done.code, done.err, output["session"]["id"]) == (0, "", example("case-report")["id"])
    assert output["unread"] == [
        {"where": "Patient.gender", "why": "not a value that a session allows", "what": "not read"}
    ]


def test_a_strict_unmap_is_65_when_anything_is_named(run: Run, tmp_path: Path) -> None:
    lossy = edited(run, tmp_path, gender="x")
    assert [run("unmap", *strict, lossy).code for strict in ((), ("--strict",))] == [0, 65]
    assert run("unmap", "--strict", lossy).out == ""
    assert json.loads(run("unmap", "--strict", "--json", lossy).out)["unread"]
    whole = run("unmap", "--strict", "-", stdin=run("map", CASE).out.encode())
    assert (whole.code, whole.err) == (0, "")


@pytest.mark.parametrize("secret", ["Jan Jansen 123456782", "\x1b[31m", "999990019"])
@pytest.mark.parametrize("element", ["gender", "birthDate", "name", "identifier", "language"])
def test_stderr_repeats_nothing_of_the_record(
    run: Run, tmp_path: Path, element: str, secret: str
) -> None:
    for value in (secret, [{"family": secret, "use": secret, "system": secret, "value": secret}]):
        err = run("unmap", edited(run, tmp_path, **{element: value})).err
        assert secret not in err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"{", "dnfhir: "),
        (b"[]", "is not a Bundle"),
        (b'{"resourceType": "Patient"}', "is not a Bundle"),
        (
            b'{"resourceType": "Bundle", "type": "transaction", "entry": []}',
            "no Encounter of a dnfhir session",
        ),
        (b'{"resourceType": "Bundle", "entry": [{"resource": 5}]}', "/entry"),
        (b'{"resourceType": "Bundle", "entry": {}}', "/entry"),
    ],
)
def test_what_is_no_record_is_65(run: Run, text: bytes, says: str) -> None:
    done = run("unmap", "-", stdin=text)
    assert (done.code, done.out) == (65, "")
    assert says in done.err


def test_two_sessions_in_one_bundle_are_65(run: Run) -> None:
    bundles = [
        json.loads(run("map", EXAMPLES / f"{name}.session.json").out)
        for name in ("case-report", "declined")
    ]
    bundles[0]["entry"] += bundles[1]["entry"]
    done = run("unmap", "-", stdin=json.dumps(bundles[0]).encode())
    assert done.code == 65
    assert "2 sessions" in done.err


THRESHOLDS = '[pain_change]\nvas100 = 99\nvas10 = 9.9\nnrs = 9\npercent = 99\nsource = "Rule 7"\n'


def test_thresholds_of_ones_own_unmap_without_a_word_by_the_same_configuration(
    run: Run, tmp_path: Path
) -> None:
    config = tmp_path / "own.toml"
    config.write_text(THRESHOLDS, encoding="utf-8")
    bundle = run("map", CASE, "--config", config).out
    assert "Rule 7" in bundle
    done = run("unmap", "-", "--config", config, stdin=bundle.encode())
    assert (done.code, done.out, done.err) == (0, run("normalise", CASE).out, "")
    by_others = run("unmap", "-", stdin=bundle.encode())
    assert by_others.out == done.out
    assert set(by_others.err.splitlines()) >= {
        "differs: change/p2.method: differs from what the session that was read gives",
        "differs: change/p2.valueCodeableConcept: differs from what the session that was read gives",
    }


@pytest.mark.parametrize("named_by", ["DNFHIR_CONFIG", "XDG_CONFIG_HOME"])
def test_the_environment_names_the_configuration_as_for_push(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named_by: str
) -> None:
    config = tmp_path / "dnfhir" / "config.toml"
    config.parent.mkdir()
    config.write_text(THRESHOLDS, encoding="utf-8")
    monkeypatch.setenv(named_by, str(config if named_by == "DNFHIR_CONFIG" else tmp_path))
    bundle = run("map", CASE).out
    assert "Rule 7" in bundle
    assert run("unmap", "-", stdin=bundle.encode()).err == ""


@pytest.mark.parametrize("command", [("map",), ("map", "--coverage"), ("unmap",)])
def test_a_wrong_configuration_is_78(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    config = tmp_path / "own.toml"
    config.write_text("[pain_change]\nnrs = 3\n", encoding="utf-8")
    source = EXAMPLES / "case-report.bundle.json" if command == ("unmap",) else CASE
    done = run(*command, source, "--config", config)
    assert (done.code, done.out) == (78, "")
    assert "needs a source" in done.err


def test_a_wrong_session_has_no_normal_form(run: Run) -> None:
    document = {**example("case-report"), "id": 5}
    done = run("normalise", "-", stdin=jsontext.canonical(document).encode())
    assert (done.code, done.out) == (65, "")
