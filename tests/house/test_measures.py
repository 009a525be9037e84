"""That the code stays as easy to read as it is: short functions of few branches, in short files."""

from __future__ import annotations

from tests.house import measure
from tests.house.sources import modules

DNFHIR = modules("dnfhir")


def test_there_are_at_most_21_comprehensions_in_a_thousand_lines() -> None:
    """Half of what it was: 43."""
    assert measure.comprehensions_per_thousand(DNFHIR) <= 21.5


def test_there_are_at_most_18_conditional_expressions_in_a_thousand_lines() -> None:
    """Half of what it was: 36."""
    assert measure.conditionals_per_thousand(DNFHIR) <= 18


def test_no_function_is_longer_than_forty_lines() -> None:
    assert measure.long_functions(DNFHIR, 40) == {}
