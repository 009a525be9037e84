"""How heavy each contraindication weighs, as the table has it."""

from __future__ import annotations

import pytest

from dnfhir.answers import CHILD
from dnfhir.session.intake import ABSOLUTE, CONTRAINDICATIONS, FURTHER, RELATIVE
from dnfhir.terms import concepts, lines_of
from dnfhir.terms.contraindications import weight


@pytest.mark.parametrize("key", ABSOLUTE)
def test_what_the_leaflet_lets_exclude_is_absolute(key: str) -> None:
    assert weight(key) == "absolute"


@pytest.mark.parametrize("key", [CHILD, *RELATIVE, *FURTHER])
def test_what_the_leaflet_leaves_to_both_and_what_it_does_not_ask_is_relative(key: str) -> None:
    assert weight(key) == "relative"


def test_no_other_contraindication_has_a_weight_of_its_own() -> None:
    """The therapist says it, each time: whether osteoporosis excludes depends on the patient."""
    asked = {*CONTRAINDICATIONS, CHILD}
    assert {key for key in concepts("contraindication") if weight(key)} == asked
    with pytest.raises(KeyError):
        weight("no_such_thing")


def test_a_weight_stands_on_a_concepts_first_line_alone() -> None:
    for known in concepts("contraindication").values():
        assert not any(line.marks["weight"] for line in lines_of(known)[1:]), known.key
