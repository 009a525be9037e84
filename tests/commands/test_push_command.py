"""`dnfhir push` from a shell: receipts, exit codes, and what no failure may show."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from tests.commands.conftest import Run
from tests.documents import EXAMPLES, as_real_data, example, of_its_own
from tests.fakes.misbehaving import answer, serving

CASE = EXAMPLES / "case-report.session.json"
CAPABLE = {
    "resourceType": "CapabilityStatement",
    "fhirVersion": "4.0.1",
    "rest": [{"mode": "server"}],
}
#: For a push that will not be done: not for minutes.
BRIEFLY = ("--wait", "1")
#: What of the case report must never stand on stderr or in a receipt.
PRIVATE = ("999990019", "Testpersoon", "Anna", "1958", "19999999904", "Diep zeurende", "tramadol")


def written(folder: Path, document: dict[str, Any], name: str = "session.json") -> Path:
    file = folder / name
    file.write_text(jsontext.canonical(document), encoding="utf-8")
    return file


def test_the_receipt_for_programs_is_one_object_a_document(
    run: Run, server: str, tmp_path: Path
) -> None:
    file = written(tmp_path, of_its_own(example("case-report")))
    for outcome in ("created", "unchanged"):
        done = run("push", file, "--server", server, "--json")
        (line,) = done.out.splitlines()
        receipt = json.loads(line)
        assert done.code == 0
        assert (receipt["session"], receipt["target"], receipt["outcome"]) == (
            "2014-03-05-lbp-1",
            server,
            outcome,
        )
        assert {result["outcome"] for result in receipt["resources"]} == {outcome}
        assert all(
            set(result) == {"role", "type", "id", "version", "outcome", "why"}
            for result in receipt["resources"]
        )


def test_a_dry_run_says_what_would_be_sent_where_and_writes_nothing(
    run: Run, server: str, tmp_path: Path
) -> None:
    file = written(tmp_path, of_its_own(example("excluded")))
    for _ in range(2):
        done = run("push", file, "--server", server, "--dry-run", "--json")
        receipt = json.loads(done.out)
        assert (done.code, receipt["outcome"], receipt["dry_run"]) == (0, "created", True)
        assert receipt["target"] == server
        assert receipt["resources"][3]["why"] == "not on the server yet"


def corrected(run: Run, server: str, folder: Path) -> Path:
    """A document that says another thing than the one just pushed to the server."""
    document = of_its_own(example("case-report"))
    assert run("push", written(folder, document), "--server", server).code == 0
    document["needling"][0]["needle"]["length_mm"] = 51
    document["complaint"]["description"] = "anders dan eerst"
    return written(folder, document)


def test_a_dry_run_shows_programs_each_element_that_differs(
    run: Run, server: str, tmp_path: Path
) -> None:
    file = corrected(run, server, tmp_path)
    done = run("push", file, "--server", server, "--dry-run", "--json")
    resources = {result["role"]: result for result in json.loads(done.out)["resources"]}
    assert done.code == 0
    (length,) = resources["needle/n1"]["diff"]
    assert (length["change"], length["server"], length["document"]) == ("changed", 50, 51)
    assert length["path"].startswith("property[")
    assert [role for role, result in resources.items() if "diff" in result] == [
        "complaint",
        "needle/n1",
        "composition",
    ]
    assert "anders" not in done.err
    sent = run("push", file, "--server", server, "--json")
    assert (sent.code, "diff" in sent.out, "anders" in sent.out) == (0, False, False)


@pytest.mark.parametrize(("no_colour", "colours"), [("", True), ("1", False)])
def test_a_dry_run_colours_the_differences_on_a_terminal(  # noqa: PLR0917 (fixtures)
    run: Run,
    server: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    no_colour: str,
    colours: bool,
) -> None:
    file = corrected(run, server, tmp_path)
    plain = run("push", file, "--server", server, "--dry-run").out
    assert '.text: "anders dan eerst"' in plain and "\x1b" not in plain
    monkeypatch.setenv("NO_COLOR", no_colour)
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True)
    reported = run("push", file, "--server", server, "--dry-run").out
    assert ("\x1b[32m+ " in reported, "\x1b[31m- " in reported) == (colours, colours)


def test_one_finding_less_is_one_difference_by_its_role(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    document = of_its_own(example("case-report"))
    assert run("push", written(tmp_path, document), "--server", embedded).code == 0
    del document["examination"]["tests"][0]
    done = run("push", written(tmp_path, document), "--server", embedded, "--dry-run")
    differences = [line.strip() for line in done.out.splitlines() if line.startswith("      ")]
    assert [line for line in differences if "derivedFrom" in line] == [
        '- derivedFrom: "Observation (test/toe_walk_test)"'
    ]
    assert "urn:uuid" not in done.out
    assert done.out.count(embedded) == 1
    assert re.search(r"^  withdrawn test/toe_walk_test ", done.out, re.MULTILINE)


def test_what_is_kept_as_text_is_reported_of_each_file(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    files = [written(tmp_path, of_its_own(example("case-report")), f"{name}.json") for name in "ab"]
    done = run("push", *files, "--server", embedded, "--dry-run")
    kept = [line for line in done.err.splitlines() if "kept as text" in line]
    assert kept == [f"{file}: kept as text: /note" for file in files]


def test_several_documents_of_files_and_lines_each_have_a_receipt(
    run: Run, server: str, tmp_path: Path
) -> None:
    good, other = (
        jsontext.canonical(of_its_own(example(name))) for name in ("excluded", "declined")
    )
    lines = tmp_path / "sessions.ndjson"
    lines.write_text(
        f'{good}\n{{"schema": "dnfhir/session/1"}}\n{other}\n{good[:200]}', encoding="utf-8"
    )
    done = run(
        "push",
        lines,
        written(tmp_path, of_its_own(example("joint-decision"))),
        "--server",
        server,
        "--json",
    )
    receipts = [json.loads(line) for line in done.out.splitlines()]
    assert [result["outcome"] for result in receipts] == [
        "created",
        "failed",
        "created",
        "failed",
        "created",
    ]
    assert done.code == 65
    assert "sessions.ndjson:2: /id" in done.err


def test_a_person_reads_a_line_for_each_resource(run: Run, server: str, tmp_path: Path) -> None:
    done = run("push", written(tmp_path, of_its_own(example("undetermined"))), "--server", server)
    assert done.out.startswith("2026-0504-not-asked: created on ")
    assert "created   encounter  Encounter/" in done.out


def test_the_server_comes_from_flag_environment_or_named_file_and_never_from_this_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    config = tmp_path / "config.toml"
    config.write_text('server = "http://127.0.0.1:9/from-file"\n', encoding="utf-8")
    (tmp_path / "dnfhir.toml").write_text(config.read_text(encoding="utf-8"), encoding="utf-8")
    without = run("push", CASE)
    assert without.code == 78
    assert "dnfhir sandbox" in without.err
    named = run("push", CASE, *BRIEFLY, "--config", config, "--json")
    assert (named.code, json.loads(named.out)["target"]) == (75, "http://127.0.0.1:9/from-file")
    monkeypatch.setenv("DNFHIR_SERVER", "http://127.0.0.1:9/from-environment")
    over = run("push", CASE, *BRIEFLY, "--config", config, "--json")
    assert json.loads(over.out)["target"] == "http://127.0.0.1:9/from-environment"
    flag = run("push", CASE, *BRIEFLY, "--server", "http://127.0.0.1:9/from-flag", "--json")
    assert json.loads(flag.out)["target"] == "http://127.0.0.1:9/from-flag"


def test_a_public_sandbox_takes_only_test_data_and_nothing_is_sent(
    run: Run, tmp_path: Path
) -> None:
    real = as_real_data(example("case-report"))
    done = run("push", written(tmp_path, real), "--server", "https://hapi.fhir.org/baseR4")
    assert done.code == 78
    assert "test_data" in done.err


def outcome_of(text: str) -> dict[str, Any]:
    return {
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "error", "code": "x", "diagnostics": text}],
    }


ECHO = "Patient?identifier=bsn%7C999990019 Testpersoon \x1b[31mred\x1b[0m 1958"


@pytest.mark.parametrize(
    ("status", "body", "headers", "code"),
    [
        (200, b"<html>log in</html>", {"Content-Type": "text/html"}, 78),
        (302, b"", {"Location": "http://127.0.0.1:9/elsewhere"}, 78),
        (307, b"", {"Location": "http://127.0.0.1:9/elsewhere"}, 78),
        (401, outcome_of(ECHO), {}, 77),
        (403, outcome_of(ECHO), {}, 77),
        (404, outcome_of(ECHO), {}, 78),
        (400, outcome_of(ECHO), {}, 69),
        (422, outcome_of(ECHO), {}, 69),
        (429, outcome_of(ECHO), {"Retry-After": "3"}, 75),
        (500, outcome_of(ECHO), {}, 75),
        (503, outcome_of(ECHO), {}, 75),
    ],
)
def test_what_a_server_answers_ends_in_the_right_code_and_shows_nothing_private(
    run: Run, status: int, body: Any, headers: dict[str, str], code: int
) -> None:
    with serving(answer(body, status, headers)) as wrong:
        done = run("push", CASE, *BRIEFLY, "--server", wrong.url, "--json")
    assert done.code == code
    assert json.loads(done.out)["outcome"] == "failed"
    reported = done.err + done.out
    assert not [
        private for private in PRIVATE if private in reported.replace("dnfhir/session/1", "")
    ]
    assert "\x1b" not in reported
    assert "Traceback" not in reported


def test_a_server_that_is_down_is_75(run: Run) -> None:
    assert run("push", CASE, *BRIEFLY, "--server", "http://127.0.0.1:9/fhir").code == 75


@pytest.mark.parametrize(
    "url",
    ["http://fhir.example/r4", "ftp://127.0.0.1/fhir", "nonsense", "https://u:p@fhir.example/r4"],
)
def test_a_server_address_that_is_not_safe_is_78(run: Run, url: str) -> None:
    done = run("push", CASE, "--server", url)
    assert done.code == 78
    assert "u:p" not in done.err


def test_strict_screening_refuses_needling_that_is_not_allowed_and_otherwise_it_is_recorded(
    run: Run, server: str, tmp_path: Path
) -> None:
    document = of_its_own(example("case-report"))
    document["screening"]["contraindications"]["fever"] = "present"
    file = written(tmp_path, document)
    strict = run("push", file, "--server", server, "--strict-screening")
    assert strict.code == 65
    assert "/needling" in strict.err
    recorded = run("push", file, "--server", server, "--json")
    assert recorded.code == 0
    assert "needled_although_not_allowed" in json.loads(recorded.out)["warnings"]
    assert "warning: needled_although_not_allowed: needled although" in recorded.err


def test_secrets_and_patient_numbers_have_no_flag(run: Run) -> None:
    reported = run("push", "--help").out
    assert not re.search(r"--(token|password|user|secret|bsn|identifier)", reported)


def test_validate_asks_the_server_too(run: Run, server: str) -> None:
    done = run("validate", CASE, "--server", server)
    assert (done.code, done.out) == (0, "valid\n"), done.err
