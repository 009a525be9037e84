"""The commands that need no server: what stands on stdout, what on stderr, and the exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from dnfhir.fhir import jsontext
from tests.commands.conftest import Run
from tests.documents import EXAMPLES, SESSIONS, example

CASE = EXAMPLES / "case-report.session.json"
CHECKOUT = EXAMPLES.parent


def test_map_prints_one_json_document_and_nothing_else(run: Run) -> None:
    done = run("map", CASE)
    bundle = json.loads(done.out)
    assert done.code == 0
    assert bundle["type"] == "transaction"
    assert all(entry["fullUrl"].startswith("urn:uuid:") for entry in bundle["entry"])
    assert done.err == "kept as text: /note\n"


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: path.name)
def test_map_gives_the_same_bytes_from_a_file_and_from_stdin(run: Run, session: Path) -> None:
    assert run("map", session).out == run("map", "-", stdin=session.read_bytes()).out


@pytest.mark.parametrize(
    "command", [("map",), ("map", "--coverage"), ("explain",), ("screen",), ("completeness",)]
)
def test_a_bundle_instead_of_a_session_is_one_clear_problem(
    run: Run, command: tuple[str, ...]
) -> None:
    done = run(*command, EXAMPLES / "case-report.bundle.json")
    assert done.code == 65
    assert (done.err + done.out).count(
        "this is a FHIR Bundle, not a session; use dnfhir unmap"
    ) == 1
    assert "is missing" not in done.err + done.out


def test_help_cuts_no_summary(run: Run) -> None:
    reported = run("--help").out
    commands = reported[reported.index("Commands:") : reported.index("Exit codes:")]
    assert "..." not in commands
    assert all(line.endswith(".") for line in commands.splitlines()[1:] if line.strip())


def test_help_says_what_each_choice_does_and_which_is_taken(run: Run) -> None:
    reported = " ".join(run("push", "--help").out.split()).replace("- ", "-")
    for words in (
        "`must-exist` writes nothing",
        "`create` makes",
        "`if-none-exist`, the",
        "[default: auto]",
    ):
        assert words in reported


def test_screen_says_outcome_reasons_and_warnings(run: Run) -> None:
    done = run("screen", EXAMPLES / "excluded.session.json", "--json")
    assert json.loads(done.out) == {
        "outcome": "excluded",
        "reasons": [
            "lymphoedema",
            "nickel_allergy",
            "other:c1",
            "recent_surgery",
            "lymph_node_removal",
        ],
        "warnings": [],
    }
    words = run("screen", EXAMPLES / "declined.session.json")
    assert (words.code, words.out) == (
        0,
        "outcome: declined\nreason:  consent_refused\nreason:  fear_of_needles\n",
    )


def test_schema_is_json_schema_2020_12(run: Run) -> None:
    schema = json.loads(run("schema").out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_terms_shows_codes_with_their_source(run: Run) -> None:
    done = run("terms", "mm. multifidi")
    assert done.code == 0
    assert "5709001" in done.out
    assert "source:" in done.out


@pytest.mark.parametrize("kind", ["session", "bundle"])
def test_validate_takes_sessions_and_bundles(run: Run, kind: str) -> None:
    done = run("validate", EXAMPLES / f"case-report.{kind}.json")
    assert (done.code, done.out) == (0, "valid\n")


def test_validate_names_every_problem_of_a_bundle(run: Run, tmp_path: Path) -> None:
    bundle = json.loads((EXAMPLES / "case-report.bundle.json").read_text(encoding="utf-8"))
    first, second, third = [
        number
        for number, entry in enumerate(bundle["entry"])
        if entry["resource"]["resourceType"] == "Observation"
    ][:3]
    del bundle["entry"][first]["resource"]["status"]
    bundle["entry"][second]["resource"]["status"] = "finnal"
    bundle["entry"][third]["resource"]["subject"]["reference"] = (
        "urn:uuid:00000000-0000-0000-0000-000000000000"
    )
    file = tmp_path / "bundle.json"
    file.write_text(json.dumps(bundle), encoding="utf-8")
    done = run("validate", file, "--json")
    pointers = [problem["pointer"] for problem in json.loads(done.out)["problems"]]
    assert done.code == 65
    assert {
        f"/entry/{second}/resource/status",
        f"/entry/{third}/resource/subject/reference",
    } <= set(pointers)
    assert any(pointer.startswith(f"/entry/{first}/resource") for pointer in pointers)


def test_a_wrong_document_is_65_with_every_error_named(run: Run, tmp_path: Path) -> None:
    document = example("case-report")
    document["needling"][0]["muscle"] = "multifidius"
    document["pain_scores"][0]["score"] = 900
    document["complaint"]["side"] = "Links"
    document["screning"] = {}
    file = tmp_path / "wrong.json"
    file.write_text(jsontext.canonical(document), encoding="utf-8")
    for command in ("map", "screen", "validate"):
        done = run(command, file)
        assert done.code == 65
        assert "Traceback" not in done.err
        for pointer in (
            "/needling/0/muscle",
            "/pain_scores/0/score",
            "/complaint/side",
            "/screning",
        ):
            assert pointer in done.err
        assert "multifidus" in done.err
        assert "left" in done.err
    assert run("map", file).out == ""


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"\xff\xfe{", b'{"a":NaN}', b"[" * 100_000, b'"\\ud800"', b"1" * 6000],
)
def test_no_input_gives_a_traceback(run: Run, data: bytes) -> None:
    for command in ("map", "screen", "validate"):
        done = run(command, "-", stdin=data)
        assert done.code == 65
        assert "Traceback" not in done.err
        assert done.err


def test_a_file_that_is_not_there_and_an_unknown_command_are_wrong_use(run: Run) -> None:
    assert run("map", "no-such-file.json").code == 2
    assert run("pusch").code == 2
    assert run("push").code == 2


def test_a_defect_ends_in_70_without_a_word_of_the_document(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("Testpersoon 999990019")

    monkeypatch.setattr("dnfhir.commands.map.map_session", broken)
    done = run("map", CASE)
    assert done.code == 70
    assert "RuntimeError" in done.err
    assert "Testpersoon" not in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("way", [["-m", "dnfhir"], ["cli.py"]])
def test_runs_as_a_module_and_from_a_checkout(way: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, *way, "screen", str(CASE), "--json"],
        capture_output=True,
        text=True,
        check=True,
        cwd=CHECKOUT,
    )
    assert json.loads(done.stdout)["outcome"] == "eligible"


def test_help_loads_little_more_than_click() -> None:
    """Under 2.5 times the time of importing click alone; the two are timed in turns."""

    def seconds(*arguments: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], check=True, capture_output=True, cwd=CHECKOUT)
        return time.perf_counter() - start

    pairs = [(seconds("-c", "import click"), seconds("-m", "dnfhir", "--help")) for _ in range(7)]
    assert median(theirs for _, theirs in pairs) < 2.5 * median(click for click, _ in pairs)


def test_help_imports_no_library_but_click() -> None:
    code = "import sys, dnfhir.commands; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=CHECKOUT
    )
    loaded = set(done.stdout.split())
    assert not loaded & {
        "pydantic",
        "requests",
        "fhir",
        "simplejson",
        "dnfhir.session",
        "dnfhir.mappers",
    }


def test_completion_for_the_shell_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_DNFHIR_COMPLETE", "bash_source")
    script = Path(sys.executable).with_name("dnfhir")
    done = subprocess.run([str(script)], check=False, capture_output=True, text=True)
    assert "_dnfhir_completion" in done.stdout
