"""A number that stands in for a number never enters a real patient's record."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.session.checking.identifiers import PARTIES, RULES
from dnfhir.session.checking.made_up import is_made_up
from dnfhir.session.registers import AGB, BIG, BSN, CBE, NIHDI, SSIN, URA, UZI
from tests.documents import as_real_data
from tests.session.documents import case_report, changed, problems, read

MADE_UP = (
    *(
        (BSN, f"{digit}" * 8 + f"{digit * 44 % 11}")
        for digit in range(1, 10)
        if digit * 44 % 11 < 10
    ),
    (BSN, "111111110"),
    (BSN, "999999990"),
    (BSN, "123456782"),
    (BSN, "012345672"),
    (BSN, "111222333"),
    (BSN, "000000012"),
    (BSN, "999990019"),
    (BSN, "999912345"),
    *((system, "0" * length) for system, length in ((UZI, 9), (AGB, 8), (URA, 8), (BIG, 11))),
    *(
        (system, "9" * length)
        for system, length in ((UZI, 9), (AGB, 8), (URA, 8), (BIG, 11), (NIHDI, 11), (NIHDI, 8))
    ),
    (UZI, "123456789"),
    (UZI, "000012345"),
    (URA, "12345678"),
    (URA, "87654321"),
    (AGB, "12345678"),
    (AGB, "04999999"),
    (AGB, "04000000"),
    (AGB, "04123456"),
    (AGB, "04012345"),
    (BIG, "19999999904"),
    (BIG, "12345678901"),
    (BIG, "49012345604"),
    (SSIN, "00000000097"),
    (SSIN, "11111111125"),
    (NIHDI, "12345678901"),
    (NIHDI, "19876543201"),
    (CBE, "0999999922"),
    (CBE, "0123456749"),
)
#: As real as a number can look that is nobody's: of published examples, or changed in a digit.
REAL = (
    (BSN, "040645678"),
    (BSN, "211551557"),
    (BSN, "249566758"),
    (UZI, "000095254"),
    (AGB, "04061253"),
    (AGB, "04000123"),
    (BIG, "49012836404"),
    (URA, "00012784"),
    (SSIN, "93051822361"),
    (NIHDI, "71000436"),
    (CBE, "0206653946"),
)


@pytest.mark.parametrize(("system", "value"), MADE_UP)
def test_numbers_of_tests_are_recognised(system: str, value: str) -> None:
    assert is_made_up(system, value)


@pytest.mark.parametrize(("system", "value"), REAL)
def test_numbers_as_registers_give_them_out_are_taken(system: str, value: str) -> None:
    assert not is_made_up(system, value)


@pytest.mark.parametrize("party", PARTIES)
@pytest.mark.parametrize("spelled", [BSN, f"{BSN}/", "urn:oid:2.16.840.1.113883.2.4.6.3"])
def test_a_made_up_number_is_refused_in_a_real_document_alone(party: str, spelled: str) -> None:
    number = {"system": spelled, "value": "111111110"}
    document = changed({f"/{party}/identifier": number}, as_real_data(case_report()))
    (result,) = problems(document).values()
    assert result.pointer == f"/{party}/identifier/value"
    assert result.message == "is a number made up for tests"
    assert result.expected == 'the real number, or "test_data": true'
    assert "111111110" not in str(result)
    read({**document, "test_data": True})


def test_without_the_field_a_document_is_a_real_one() -> None:
    document = case_report()
    del document["test_data"]
    assert set(problems(document)) == {f"/{party}/identifier/value" for party in PARTIES}


def test_further_numbers_are_looked_at_too() -> None:
    further = [{"system": URA, "value": "00000000"}]
    document = changed({"/practice/identifiers": further}, as_real_data(case_report()))
    assert set(problems(document)) == {"/practice/identifiers/0/value"}


def test_numbers_of_systems_that_nobody_checks_are_taken() -> None:
    number = {"system": "https://hospital.example.org/ids/patient", "value": "00000000"}
    read(changed({"/patient/identifier": number}, as_real_data(case_report())))


def test_hardly_any_number_of_a_register_looks_made_up() -> None:
    """Of some 45,000 numbers that a register may give out none is refused, but the block of test persons."""
    numbers = [f"{number:09d}" for number in range(10_000_000, 499_999_999, 1009)]
    right = [value for value in numbers if RULES[BSN].fault(value) is None]
    assert len(right) > 40_000
    assert [value for value in right if is_made_up(BSN, value)] == []


@given(st.text(max_size=12), st.sampled_from([*sorted(RULES), "urn:x:y"]))
def test_any_text_has_an_answer(value: str, system: str) -> None:
    assert is_made_up(system, value) in (True, False)
