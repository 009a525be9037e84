"""From bytes to sessions: all errors together, NDJSON, files and standard input."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dnfhir.errors import DATA, SessionError
from dnfhir.fhir import jsontext
from dnfhir.session import Session, load, read_session, read_sessions
from tests.session.documents import CASE_REPORT, case_report, changed, problems, read


def line(**values: Any) -> bytes:
    """The case report on one line."""
    return jsontext.canonical(case_report() | values).encode()


def test_the_case_report_is_read() -> None:
    session = read_session(CASE_REPORT)
    assert session.id == "2014-03-05-lbp-1"
    assert session.needling[0].needle is not None
    assert str(session.needling[0].needle.diameter_mm) == "0.30"
    assert session.adverse_events == ()


def test_a_session_cannot_be_changed_and_shows_nothing() -> None:
    session = read_session(CASE_REPORT)
    with pytest.raises(ValueError, match="frozen"):
        session.id = "other"  # type: ignore[misc]
    assert f"{session!r} {session} {session.patient!r}" == "Session() Session() Patient()"


def test_five_mistakes_of_a_vendor_are_five_errors() -> None:
    """JSON flaw, unknown field, wrong word, wrong reference, contradicting times: all stages at once."""
    document = changed(
        {
            "/patient/birthDate": "1958",
            "/complaint/side": "Links",
            "/needling/0/trigger_point": "tp9",
            "/ended_at": "2014-03-05T09:00:00+01:00",
        }
    )
    data = jsontext.pretty(document).replace('"score": 90', '"score": 9e1').encode()
    with pytest.raises(SessionError) as caught:
        read_session(data)
    assert {problem.pointer for problem in caught.value.problems} == {
        "/pain_scores/0/score",
        "/patient/birthDate",
        "/complaint/side",
        "/needling/0/trigger_point",
        "/ended_at",
    }
    assert caught.value.exit_code == DATA


def test_a_flawed_value_is_named_once() -> None:
    data = CASE_REPORT.replace(b'"score": 90', b'"score": NaN')
    with pytest.raises(SessionError) as caught:
        read_session(data)
    assert [problem.pointer for problem in caught.value.problems] == ["/pain_scores/0/score"]


def test_another_version_is_refused_by_name_and_alone() -> None:
    result = problems(changed({"/schema": "dnfhir/session/2", "/patient": 3}))
    assert list(result) == ["/schema"]
    assert '"dnfhir/session/2" is another version' in result["/schema"].message


@pytest.mark.parametrize("schema", ["session", 1, "dnfhir/session/1 ", "dnfhir/session/1.0"])
def test_what_is_not_this_schema_is_refused(schema: Any) -> None:
    assert problems(changed({"/schema": schema}))["/schema"].expected == '"dnfhir/session/1"'


def test_many_problems_are_counted_after_the_first_five_hundred() -> None:
    many = [{"test": f"zzz{number}", "result": "nul"} for number in range(900)]
    with pytest.raises(SessionError) as caught:
        read(changed({"/examination/tests": many}))
    assert len(caught.value.problems) == 501
    assert "400 more" in caught.value.problems[-1].message


def test_lines_are_read_one_by_one() -> None:
    outcomes = read_sessions(line(id="1") + b"\n\n" + line(id="2") + b"\r\n")
    assert [(outcome.line, outcome.session and outcome.session.id) for outcome in outcomes] == [
        (1, "1"),
        (3, "2"),
    ]


def test_a_wrong_or_torn_line_is_an_error_of_that_line_only() -> None:
    data = b"\n".join([line(id="1"), line(id=""), b"\xff", line(id="4"), line(id="5")[:-40]])
    outcomes = read_sessions(data)
    assert [outcome.line for outcome in outcomes] == [1, 2, 3, 4, 5]
    assert [isinstance(outcome.session, Session) for outcome in outcomes] == [
        True,
        False,
        False,
        True,
        False,
    ]
    assert all(outcome.error is None or outcome.error.problems for outcome in outcomes)


def test_one_line_is_one_document_unless_it_is_stated_to_be_lines() -> None:
    assert read_sessions(line())[0].line is None
    assert read_sessions(line(), lines=True)[0].line == 1
    assert len(read_sessions(CASE_REPORT)) == 1


@pytest.mark.parametrize("data", [b"", b"\n\n", b"  "])
def test_an_empty_input_is_an_error(data: bytes) -> None:
    for lines in (None, True, False):
        (outcome,) = read_sessions(data, lines=lines)
        assert outcome.error is not None
        assert "empty" in str(outcome.error)


def test_a_file_or_standard_input_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "session.json"
    file.write_bytes(CASE_REPORT)
    assert load(file) == load(str(file)) == CASE_REPORT
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(CASE_REPORT)))
    assert load("-") == CASE_REPORT


def test_an_input_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    file.write_bytes(b"x" * 11)
    assert load(file, max_bytes=11) == b"x" * 11
    with pytest.raises(SessionError, match="too large"):
        load(file, max_bytes=10)


def test_a_hostile_document_does_not_take_long() -> None:
    """Long texts where times, numbers and words belong, and thousands of unknown fields."""
    long = "T" * 200_000
    hostile: dict[str, Any] = {f"field{number}": 1 for number in range(2000)}
    hostile |= {"/": Decimal("1.5")}
    changes = {
        "/started_at": long,
        "/complaint/side": long,
        "/trigger_points/0/muscle": long,
        "/needling/0/punctures": " " * 200_000,
    }
    result = problems(changed(changes) | hostile)
    assert "/started_at" in result
