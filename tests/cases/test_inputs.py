"""Small inputs after public fault reports of this field: refused with the right words, or taken for what they are."""

from __future__ import annotations

import pytest

from dnfhir.errors import Problem
from tests.cases.receiver import codes, needlings, received, refusals
from tests.documents import as_real_data, case


def the_one(name: str) -> Problem:
    """The one problem of a case."""
    (problem,) = refusals(case(name)).values()
    return problem


@pytest.mark.parametrize("name", ["score-99", "score-null"])
def test_a_mark_for_no_score_is_no_score(name: str) -> None:
    """99 is what exports write for a score that was refused; it is never VAS100 with 99."""
    problem = the_one(name)
    assert problem.pointer == "/pain_scores/0/score"
    assert "leave the item out when no score was given" in str(problem)
    assert "VAS100" not in str(problem)


def test_a_score_after_treatment_before_the_session_names_both_times() -> None:
    problem = the_one("after-score-before-session")
    assert problem.pointer == "/pain_scores/1/at"
    assert "/started_at" in str(problem)


def test_a_record_from_before_its_session_is_one_error_at_the_record() -> None:
    """And not one for each score, which would lead to the wrong field."""
    problem = the_one("recorded-before-start")
    assert problem.pointer == "/recorded_at"
    assert "/started_at" in str(problem)


@pytest.mark.parametrize(
    ("name", "warned"), [("birth-date-minvalue", True), ("birth-date-none", False)]
)
def test_a_birth_date_that_nobody_knows_makes_nobody_eligible(name: str, warned: bool) -> None:
    session = received(name)
    assert (session.outcome, session.reasons) == ("undetermined", ("child_not_asked",))
    assert ("birth_date_is_a_default" in session.warnings) == warned


def test_a_pacemaker_counts_in_the_outcome() -> None:
    session = received("contraindication-pacemaker")
    assert "pacemaker" in session.reasons
    assert session.one("Condition", "contra-indicatie", "pacemaker")
    assert (
        "pacemaker" in session.one("Observation", "geschiktheid voor dry needling")["text"]["div"]
    )


def test_flexor_carpi_ulnaris_is_a_muscle() -> None:
    session = received("muscle-flexor-carpi-ulnaris")
    (done,) = needlings(session)
    assert "flexor-carpi-ulnaris" in codes(done["bodySite"][0])


def test_spurling_is_a_neurological_test() -> None:
    session = received("test-spurling")
    assert session.one("Observation", "spurling", "positief")
    assert "positive_neurological_test" in session.warnings


@pytest.mark.parametrize("number", [1, 2, 4])
def test_a_bsn_is_a_bsn_however_its_system_is_spelled(number: int) -> None:
    """https, an OID, capitals: one Patient, found by the register's own system, and a word to the sender."""
    session = received(f"bsn-system-{number}")
    (patient,) = session.all("Patient")
    assert patient["identifier"] == [
        {"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "999990019"}
    ]
    assert "identifier_system_respelled" in session.warnings


def test_a_dummy_number_is_for_tests_alone() -> None:
    dummy = case("dummy-bsn-1")
    assert received(dummy).one("Patient")
    (problem,) = refusals({**as_real_data(dummy), "patient": dummy["patient"]}).values()
    assert problem.pointer == "/patient/identifier/value"
    assert "made up for tests" in str(problem)
    assert "111111110" not in str(problem)
