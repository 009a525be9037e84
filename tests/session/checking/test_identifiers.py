"""Numbers that a register cannot have given out are stopped at the door, and no message tells them on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.session.checking.identifiers import PARTIES, RULES
from dnfhir.session.registers import BELGIAN, DUTCH
from tests.generated.strategy_numbers import bsns, enterprises, numbered, ssins
from tests.session.documents import changed, only_problem, read

#: Well-formed, and right by their check digits: published test numbers and examples of the registers.
RIGHT = (
    (f"{DUTCH}bsn", "999990019"),
    (f"{DUTCH}bsn", "111222333"),
    (f"{DUTCH}bsn", "040645678"),
    (f"{DUTCH}uzi-nr-pers", "000012345"),
    (f"{DUTCH}agb-z", "04999999"),
    (f"{DUTCH}big", "19999999904"),
    (f"{DUTCH}ura", "90000380"),
    (f"{BELGIAN}ssin", "93051822361"),
    (f"{BELGIAN}ssin", "17073003384"),
    (f"{BELGIAN}ssin", "98472899765"),
    (f"{BELGIAN}nihdi", "19876543201"),
    (f"{BELGIAN}nihdi", "71000436"),
    (f"{BELGIAN}cbe", "0999999922"),
    ("urn:oid:2.999.1", "anything at all"),
)
#: What people write, and a word of the answer.
WRONG = (
    (f"{DUTCH}bsn", "99999001", "not written", "nine digits"),
    (f"{DUTCH}bsn", "9999.90.019", "not written", "without dots"),
    (f"{DUTCH}bsn", "999990018", "fails the eleven-test", "a digit is wrong"),
    (f"{DUTCH}bsn", "000000000", "fails the eleven-test", "a digit is wrong"),
    (
        f"{DUTCH}bsn",
        "\u0669\u0669\u0669\u0669\u0669\u0660\u0660\u0661\u0669",
        "not written",
        "nine digits",
    ),
    (f"{DUTCH}uzi-nr-pers", "12345", "not written", "leading zeros"),
    (f"{DUTCH}agb-z", "4999999", "not written", "eight digits"),
    (f"{DUTCH}agb-z", "04-999999", "not written", "eight digits"),
    (f"{DUTCH}big", "1999999990", "not written", "eleven digits"),
    (f"{DUTCH}ura", "380", "not written", "eight digits"),
    (f"{BELGIAN}ssin", "93.05.18-223.61", "not written", "dots or dashes"),
    (f"{BELGIAN}ssin", "93051822360", "fails the check digits", "a digit is wrong"),
    (f"{BELGIAN}nihdi", "1-98765-43-201", "not written", "dots or dashes"),
    (f"{BELGIAN}cbe", "BE0999999922", "not written", "without BE"),
    (f"{BELGIAN}cbe", "999999922", "not written", "ten digits"),
    (f"{BELGIAN}cbe", "0999999921", "fails the check digits", "a digit is wrong"),
)


@pytest.mark.parametrize(("system", "value"), RIGHT)
@pytest.mark.parametrize("party", PARTIES)
def test_numbers_that_may_be_are_read(party: str, system: str, value: str) -> None:
    read(changed({f"/{party}/identifier": {"system": system, "value": value}}))


@pytest.mark.parametrize(("system", "value", "fault", "right"), WRONG)
@pytest.mark.parametrize("party", PARTIES)
def test_numbers_that_cannot_be_are_named_by_place_and_not_by_value(
    party: str, system: str, value: str, fault: str, right: str
) -> None:
    problem = only_problem({f"/{party}/identifier": {"system": system, "value": value}})
    assert problem.pointer == f"/{party}/identifier/value"
    assert fault in problem.message
    assert right in (problem.expected or "")
    assert value not in str(problem)


NUMBERED = pytest.mark.parametrize("party", ["practice", "practitioner"])


@NUMBERED
def test_further_numbers_are_checked_like_the_first(party: str) -> None:
    agb = {"system": f"{DUTCH}agb-z", "value": "4999999"}
    problem = only_problem(
        {f"/{party}/identifiers": [{"system": "urn:oid:2.999.1", "value": "4"}, agb]}
    )
    assert problem.pointer == f"/{party}/identifiers/1/value"
    assert "eight digits" in (problem.expected or "")
    assert "4999999" not in str(problem)


@NUMBERED
def test_a_number_that_is_reported_twice_is_named_at_its_second_place(party: str) -> None:
    first = changed({})[party]["identifier"]
    again = only_problem({f"/{party}/identifiers": [first]})
    assert (again.pointer, again.message) == (
        f"/{party}/identifiers/0",
        f"is the same as /{party}/identifier",
    )
    other = {"system": "urn:oid:2.999.1", "value": "4"}
    twice = only_problem({f"/{party}/identifiers": [other, {**other, "value": "5"}, other]})
    place = f"/{party}/identifiers"
    assert (twice.pointer, twice.message) == (f"{place}/2", f"is the same as in {place}/0")
    assert first["value"] not in f"{again}{twice}"


@given(
    st.sampled_from(sorted(RULES)).flatmap(
        lambda system: st.tuples(st.just(system), numbered()[system])
    )
)
def test_every_number_made_by_the_rules_passes(number: tuple[str, str]) -> None:
    system, value = number
    assert RULES[system].fault(value) is None


@given(bsns(), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_of_a_bsn_is_always_recognised(value: str, place: int, more: int) -> None:
    """The weights and eleven have no common factor."""
    digit = (int(value[place]) + more) % 10
    assert RULES[f"{DUTCH}bsn"].fault(f"{value[:place]}{digit}{value[place + 1 :]}")


@given(bsns(), st.integers(0, 7))
def test_two_neighbours_of_a_bsn_in_the_other_order_are_recognised(value: str, place: int) -> None:
    """But for the last two, whose weights 2 and -1 are 3 apart: found too, as 3 times a difference is no 11."""
    swapped = f"{value[:place]}{value[place + 1]}{value[place]}{value[place + 2 :]}"
    assert (RULES[f"{DUTCH}bsn"].fault(swapped) is None) == (swapped == value)


@given(enterprises(), st.integers(1, 9), st.integers(0, 9))
def test_one_wrong_digit_of_an_enterprise_number_is_always_recognised(
    value: str, place: int, digit: int
) -> None:
    """A digit counts a power of ten, which 97 does not divide."""
    other = f"{value[:place]}{digit}{value[place + 1 :]}"
    assert (RULES[f"{BELGIAN}cbe"].fault(other) is None) == (other == value)


@given(ssins())
def test_check_digits_of_a_ssin_off_by_one_are_recognised(value: str) -> None:
    """Not every wrong digit is: the number does not say in which century its holder was born."""
    off = f"{value[:9]}{int(value[9:]) % 97 + 1:02d}"
    first = int(value[:9])
    other_century = {97 - first % 97, 97 - (2_000_000_000 + first) % 97}
    assert (RULES[f"{BELGIAN}ssin"].fault(off) is None) == (int(off[9:]) in other_century)
