"""`map --coverage`, `explain` and `completeness`: the same truth for programs and for people."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from dnfhir.commands.shared.explain_words import FIELDS, RESOURCES
from dnfhir.commands.shared.text_table import table, width, wrapped
from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.printable import one_line
from dnfhir.session import session_of
from tests.commands.conftest import Run
from tests.documents import EXAMPLES, SESSIONS, example
from tests.mappers.full_session import full_session, schema_leaves

CASE = EXAMPLES / "case-report.session.json"


def test_coverage_names_the_home_of_each_field(run: Run) -> None:
    done = run("map", "--coverage", CASE)
    output = json.loads(done.out)
    fields = {field["pointer"]: field for field in output["fields"]}
    assert (done.code, output["session"]) == (0, "2014-03-05-lbp-1")
    assert fields["/needling/0/needle/diameter_mm"] == {
        "pointer": "/needling/0/needle/diameter_mm",
        "fhir": ["needle/n1: Device.property(needle-diameter).valueQuantity"],
        "state": "mapped",
    }
    assert fields["/schema"] == {
        "pointer": "/schema",
        "fhir": [],
        "state": "says nothing",
        "why": "version",
    }


def test_coverage_of_a_refused_document_is_65_and_says_why(run: Run) -> None:
    document = example("case-report")
    document["needling"][0]["needle"]["diameter_mm"] = "0,3 mm"
    done = run("map", "--coverage", "-", stdin=jsontext.canonical(document).encode())
    output = json.loads(done.out)
    assert (done.code, output["session"]) == (65, None)
    assert [(field["pointer"], field["state"]) for field in output["fields"]] == [
        ("/needling/0/needle/diameter_mm", "refused")
    ]
    assert "decimal comma" in output["fields"][0]["why"]


def test_what_is_kept_as_text_is_one_line_of_stderr(run: Run) -> None:
    done = run("map", "-", stdin=jsontext.canonical(full_session()).encode())
    assert [line for line in done.err.splitlines() if line.startswith("kept")] == [
        "kept as text: /note, /extensions"
    ]


@pytest.mark.parametrize("columns", [60, 80, 200])
@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: str(path.name))
def test_explain_fits_the_terminal(
    run: Run, session: Path, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = run("explain", session).out.splitlines()
    assert max(width(line) for line in lines) <= columns


def test_explain_speaks_the_language_of_the_session(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    dutch = run("explain", CASE).out
    english = run("explain", EXAMPLES / "joint-decision.session.json").out
    assert "Triggerpunten: tp1" in dutch
    assert any(line.split()[:2] == ["zijde", "links"] for line in dutch.splitlines())
    assert "klacht: Condition.code" in dutch
    assert "naald: Device.manufacturer" in dutch
    assert "tekst bij bezoek: Encounter.extension(" in dutch
    assert "needle: Device.manufacturer" in english
    assert english.splitlines()[-4:] == [
        "What the screening decided",
        "  outcome  Eligible by joint decision",
        "  reason   pregnancy",
        "  reason   osteoporosis",
    ]


def test_explain_tells_outcome_reasons_and_warnings_in_words(run: Run) -> None:
    lines = run("explain", EXAMPLES / "needled-although-excluded.session.json").out.splitlines()
    assert any("uitgesloten" in line or "Excluded" in line for line in lines[-4:])
    assert any("geprikt terwijl" in line or "needled although" in line for line in lines)


def test_free_text_is_shown_as_written(run: Run) -> None:
    document = {**example("case-report"), "note": "left\x1b"}
    document["note"] = "left"
    document["examination"]["posture"] = "present\n\u202eabsent"
    out = run("explain", "-", stdin=jsontext.canonical(document).encode()).out
    assert "present absent" in out
    assert "\u202e" not in out


def test_every_field_and_every_resource_has_words() -> None:
    parts = {part for path in schema_leaves() for part in path.split("/")} - {"*"}
    assert parts <= FIELDS.keys()
    roles = {
        entry.role.partition("/")[0]
        for document in (full_session(), example("excluded"), example("undetermined"))
        for entry in map_session(session_of(document)).entries
    }
    assert (
        roles - {"eligibility", "change", "screening-conflict", "software", "composition"}
        <= RESOURCES.keys()
    )


def test_completeness_is_json_for_programs_and_never_a_gate(run: Run) -> None:
    done = run("completeness", CASE, "--json")
    output = json.loads(done.out)
    assert (done.code, output["session"], output["score"]) == (
        0,
        "2014-03-05-lbp-1",
        {"present": 9, "applicable": 13},
    )
    assert output["items"][1] == {
        "item": "2a",
        "title": "number of needle insertions",
        "state": "missing",
        "where": [],
        "how": "add punctures (for example 3) to /needling/0, /needling/1",
    }
    assert run("completeness", EXAMPLES / "undetermined.session.json").code == 0


def test_completeness_is_a_table_for_people(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    lines = run("completeness", CASE).out.splitlines()
    assert lines[0] == "STRICTA 2010: 9 of 13 items"
    assert any(line.split()[:4] == ["2g", "needle", "type", "present"] for line in lines)
    assert max(len(line) for line in lines) <= 120


def test_explain_tells_each_part_once_however_the_keys_are_sorted(run: Run) -> None:
    normal = run("normalise", CASE).out.encode()
    for out in (run("explain", CASE).out, run("explain", "-", stdin=normal).out):
        headings = [line for line in out.splitlines()[1:] if line and not line.startswith(" ")]
        assert len(headings) == len(set(headings))
        assert headings[0] == "Sessie" and headings[-1] == "Uitkomst van de screening"
        assert (
            headings.index("Klacht")
            < headings.index("Onderzoek")
            < headings.index("Pijnscores: p1")
        )


def test_explain_is_json_for_programs_with_the_homes_that_coverage_has(run: Run) -> None:
    output = json.loads(run("explain", CASE, "--json").out)
    covered = json.loads(run("map", "--coverage", CASE).out)
    homes = {field["pointer"]: field["fhir"] for field in covered["fields"]}
    assert {field["pointer"]: field["fhir"] for field in output["fields"]} == homes
    assert output["screening"]["outcome"] == "eligible"
    (lot,) = (field for field in output["fields"] if field["pointer"] == "/needling/0/needle/model")
    assert (lot["part"], lot["field"], lot["value"]) == (
        "Dry needling: n1",
        "naald · type",
        "type J",
    )


@pytest.mark.parametrize("columns", [None, 40, 70])
def test_a_pointer_is_never_broken(
    run: Run, columns: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it is wider than its column it stands out of it."""
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns:
        monkeypatch.setenv("COLUMNS", str(columns))
    out = run("completeness", CASE).out
    places = {
        place
        for item in json.loads(run("completeness", CASE, "--json").out)["items"]
        for place in item["where"]
    }
    starred = {re.sub("/[0-9]+/", "/*/", place) for place in places}
    assert all(re.search(re.escape(place) + r"(,|\s|$)", out) for place in starred)


def test_a_long_name_is_broken_at_its_joints() -> None:
    assert wrapped("x Condition.bodySite.extension(a).value", 20) == [
        "x",
        "Condition.bodySite.",
        "extension(a).value",
    ]


def test_wide_letters_and_combining_marks_keep_columns_aligned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "24")
    rows = list(
        table([("漢字漢字", "e\u0301e\u0301"), ("x", "a very long text that is wrapped")], wide=1)
    )
    assert all(width(line) <= 24 for lines in rows for line in lines)
    assert rows[0] == ["漢字漢字  e\u0301e\u0301"]
    assert len(rows[1]) == 3


def test_text_cannot_steer_the_terminal() -> None:
    assert one_line("a\x1b[31m\nb\u202ec") == "a [31m b c"
    assert wrapped("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"]
