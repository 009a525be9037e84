"""`dnfhir terms check` against real servers, and `dnfhir terms QUERY` beside it."""

from __future__ import annotations

import json

import pytest

from dnfhir.server.terminology import external_codings
from dnfhir.terms.systems import INTERPRETATION, SNOMED
from tests.commands.conftest import Run


def test_hapi_confirms_what_it_has_and_contradicts_nothing(run: Run, hapi: str) -> None:
    """HAPI has HL7's own code systems and UCUM; it has neither SNOMED CT nor LOINC, and says no to them."""
    done = run("terms", "check", "--server", hapi, "--json")
    output = json.loads(done.out)
    assert (done.code, output["server"], output["counts"]["wrong"]) == (0, hapi, 0)
    assert len(output["codes"]) == len(external_codings())
    assert {code["state"] for code in output["codes"] if code["system"] == INTERPRETATION} == {
        "confirmed"
    }
    assert {code["state"] for code in output["codes"] if code["system"] == SNOMED} == {
        "not confirmed"
    }
    assert f"{INTERPRETATION}: 3 confirmed" in done.err.splitlines()


def test_a_server_without_terminology_operations_is_no_failure(run: Run, embedded: str) -> None:
    done = run("terms", "check", "--server", embedded)
    assert done.code == 0
    assert f"{INTERPRETATION}: 3 not supported" in done.err.splitlines()
    assert done.out.count("not supported") == len(external_codings())


def test_a_code_that_a_server_denies_ends_in_69(
    run: Run, hapi: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One of the codes is made wrong: HAPI knows the others of its system."""
    from dnfhir.server import terminology
    from dnfhir.terms import Coding

    some = [
        Coding(INTERPRETATION, "NEG", "Negative"),
        Coding(INTERPRETATION, "NEGATIVE", "Negative"),
    ]
    monkeypatch.setattr(terminology, "external_codings", lambda: tuple(some))
    done = run("terms", "check", "--server", hapi)
    assert done.code == 69
    assert "  wrong      NEGATIVE  Negative" in done.out
    assert done.err == f"{INTERPRETATION}: 1 confirmed, 1 wrong\n"


@pytest.mark.parametrize(
    ("arguments", "code"), [((), 78), (("--server", "http://127.0.0.1:9/fhir"), 75)]
)
def test_no_server_is_reported_by_its_exit_code(
    run: Run, arguments: tuple[str, ...], code: int
) -> None:
    assert run("terms", "check", *arguments).code == code


@pytest.mark.parametrize(
    "arguments", [("left",), ("search", "left"), ("--kind", "side", "left"), ("left", "--json")]
)
def test_a_word_is_looked_up_with_and_without_the_name_of_the_command(
    run: Run, arguments: tuple[str, ...]
) -> None:
    done = run("terms", *arguments)
    assert (done.code, done.err) == (0, "")
    assert "7771000" in done.out


def test_the_help_names_both(run: Run) -> None:
    reported = run("terms", "--help").out
    assert "QUERY" in reported and "check" in reported
    assert run("terms").code == 2
