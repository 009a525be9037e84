"""Whether the numbers of people and practices can be right, by the system that gives them out.

Systems that are not in the table are not checked. Digits only: what is printed with dots, blanks or
without its leading zeros is another string, and a server that searches by identifier would not find
it. Messages never repeat a number, not in part either.

Sources: eleven-test of the BSN and length of UZI, URA, AGB and BIG numbers as the Dutch registers
publish them; the Belgian check digits as the national register (97 less the remainder, a 2 in front
for births from 2000 on; bis numbers, whose month is 20 or 40 higher, follow the same rule) and the
Crossroads Bank for Enterprises publish them. The check digits of a NIHDI number are not checked:
its register counts with 97 for some and 89 for others, and the published test numbers follow
neither.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.made_up import is_made_up
from dnfhir.session.checking.raw import at, objects
from dnfhir.session.registers import AGB, BIG, BSN, CBE, NIHDI, SSIN, URA, UZI, nearly, register

#: Whose identifiers a document has.
PARTIES: Final = ("practice", "practitioner", "patient")


@dataclass(frozen=True)
class RegisterRule:
    """What a number of one system looks like. right: in words; proof: its check digits' name;
    check: their test.
    """

    name: str
    form: str
    right: str
    proof: str = ""
    check: Callable[[str], bool] | None = None

    def has_form(self, value: str) -> bool:
        """Whether a number is written as its register writes it."""
        return re.fullmatch(self.form, value) is not None

    def fault(self, value: str) -> str | None:
        """What is wrong with a number; None when nothing is."""
        if not self.has_form(value):
            return f"is not written as {self.name} is"
        if self.check and not self.check(value):
            return f"fails {self.proof} of {self.name}"
        return None


def eleven_test(number: str) -> bool:
    """Whether nine digits pass the test of a BSN: weighed 9 to 2 and -1, they are a multiple of
    eleven.
    """
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(digit) * weight for digit, weight in zip(number, weights, strict=True))
    return total % 11 == 0 and int(number) > 0


def ninety_seven(number: str) -> bool:
    """Whether the last two digits are 97 less the remainder of the digits before them."""
    return 97 - int(number[:-2]) % 97 == int(number[-2:])


def ssin_test(number: str) -> bool:
    """The same for a SSIN, with a 2 in front for who was born in 2000 or later."""
    return ninety_seven(number) or ninety_seven(f"2{number}")


#: What to do about a number of the right form whose check digits are wrong.
_ANOTHER_LOOK: Final = (
    "the number as its document shows it: a digit is wrong, or two have changed places"
)
RULES: Final[Mapping[str, RegisterRule]] = {
    BSN: RegisterRule(
        "a BSN",
        "[0-9]{9}",
        "nine digits without dots or blanks, one of eight with a 0 before it",
        "the eleven-test",
        eleven_test,
    ),
    UZI: RegisterRule("an UZI number", "[0-9]{9}", "nine digits, with the leading zeros"),
    AGB: RegisterRule("an AGB code", "[0-9]{8}", "eight digits, with the leading zeros"),
    BIG: RegisterRule("a BIG number", "[0-9]{11}", "eleven digits, with the leading zeros"),
    URA: RegisterRule("an URA number", "[0-9]{8}", "eight digits, with the leading zeros"),
    SSIN: RegisterRule(
        "a SSIN (INSZ, NISS)",
        "[0-9]{11}",
        "eleven digits without dots or dashes",
        "the check digits",
        ssin_test,
    ),
    NIHDI: RegisterRule(
        "a NIHDI number (RIZIV, INAMI)",
        "[0-9]{11}|[0-9]{8}",
        "eleven digits, or eight, without dots or dashes",
    ),
    CBE: RegisterRule(
        "an enterprise number (KBO, BCE)",
        "[01][0-9]{9}",
        "ten digits without dots and without BE, the first a 0 or 1",
        "the check digits",
        ninety_seven,
    ),
}


def check_identifiers(document: Mapping[str, Any]) -> Iterator[Problem]:
    """A problem for every system that may mean a known one, and every number that its system cannot
    have given out.

    Nor does a document about a real patient have a number that was made up for tests.
    """
    for path in _places(document):
        system = at(document, (*path, "system"))
        if not isinstance(system, str):
            continue
        near = nearly(system)
        if near:
            expected = "the register's own system, or one that cannot be taken for it"
            message = "is nearly a known system, and another one to a server"
            yield Problem(pointer((*path, "system")), message, expected, near)
        else:
            yield from _number_problems(document, path, register(system))


def _number_problems(document: Mapping[str, Any], path: Path, system: str) -> Iterator[Problem]:
    value = at(document, (*path, "value"))
    if not isinstance(value, str):
        return
    fault = _fault(document, system, value)
    if fault:
        yield Problem(pointer((*path, "value")), *fault)


def rule_of(system: object) -> RegisterRule | None:
    """The rule for the numbers of a system, however it is spelled; None for one that is not
    checked.
    """
    if not isinstance(system, str):
        return None
    return RULES.get(register(system))


def _fault(document: Mapping[str, Any], system: str, value: str) -> tuple[str, str] | None:
    """What is wrong with a number of a register, and what would be right."""
    rule = RULES.get(system)
    if rule is None:
        return None
    fault = rule.fault(value)
    if fault and rule.has_form(value):
        return fault, _ANOTHER_LOOK
    if fault:
        return fault, rule.right
    if document.get("test_data", False) is False and is_made_up(system, value):
        return "is a number made up for tests", 'the real number, or "test_data": true'
    return None


def _places(document: Mapping[str, Any]) -> Iterator[Path]:
    """Where a document has numbers."""
    for party in PARTIES:
        yield (party, "identifier")
        for index, _ in objects(document, (party, "identifiers")):
            yield (party, "identifiers", index)
