"""Every warning in one table: its code, the rule that finds it, and its words in Dutch and English.

A code is a contract with those who read `--json`: added to, never renamed. docs/mapping.md lists them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dnfhir.session import Session
from dnfhir.warnings import intake, needling

#: Where in the document the rule applies, as JSON pointers; "" is the document as a whole, nothing is no warning.
Rule = Callable[[Session], Iterable[str]]


@dataclass(frozen=True)
class Warning:
    """One kind of warning. outside: it counts only where the screening does not allow needling."""

    code: str
    rule: Rule
    nl: str
    en: str
    outside: bool = False


@dataclass(frozen=True)
class Warned:
    """A warning of one session. pointers: the values it is about (RFC 6901); none for the document as a whole."""

    code: str
    pointers: tuple[str, ...] = ()


WARNINGS: Final[tuple[Warning, ...]] = (
    Warning(
        "positive_neurological_test",
        intake.positive_neurological_test,
        "een neurologische test is positief",
        "a neurological test is positive",
    ),
    Warning(
        "fear_of_needles_with_consent",
        intake.fear_of_needles_with_consent,
        "naaldangst, met toestemming",
        "fear of needles, with consent",
    ),
    Warning(
        "referred_pain_not_asked",
        intake.referred_pain_not_asked,
        "uitstralende pijn niet gevraagd",
        "referred pain not asked",
    ),
    Warning(
        "fear_of_needles_not_asked",
        intake.fear_of_needles_not_asked,
        "naaldangst niet gevraagd",
        "fear of needles not asked",
    ),
    Warning(
        "needled_although_not_allowed",
        needling.needled,
        "geprikt terwijl de uitkomst dat niet toelaat",
        "needled although the outcome does not allow it",
        outside=True,
    ),
    Warning(
        "needled_before_consent",
        needling.before_consent,
        "geprikt vóór de toestemming",
        "needled before consent",
    ),
)
_BY_CODE: Final = {warning.code: warning for warning in WARNINGS}


def warned_of(session: Session, *, allowed: bool) -> Iterator[Warned]:
    """The warnings of a session, in the table's order. allowed: whether its screening allows needling."""
    for warning in WARNINGS:
        pointers = () if warning.outside and allowed else tuple(warning.rule(session))
        if pointers:
            yield Warned(warning.code, tuple(pointer for pointer in pointers if pointer))


def words(code: str, language: str) -> str:
    """A warning's words in Dutch (`nl`) or English."""
    warning = _BY_CODE[code]
    return warning.nl if language == "nl" else warning.en
