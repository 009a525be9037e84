"""Which tests are neurological, as the table marks them."""

from __future__ import annotations

import pytest

from dnfhir.terms import concepts, lines_of
from dnfhir.terms.tests import is_neurological


@pytest.mark.parametrize(
    "key",
    [
        "slr_test",
        "slump_test",
        "toe_walk_test",
        "heel_walk_test",
        "spurling_test",
        "babinski_sign",
        "ulnt1",
    ],
)
def test_a_test_that_loads_or_examines_a_nerve_is_neurological(key: str) -> None:
    assert is_neurological(key)


@pytest.mark.parametrize(
    "key", ["faber_test", "jobe_test", "neer_test", "thomas_test", "rom", "palpation"]
)
def test_a_test_of_joint_or_muscle_is_not(key: str) -> None:
    assert not is_neurological(key)


@pytest.mark.parametrize("key", [None, "", "code-0123456789abcdef", "no such test"])
def test_of_an_unknown_test_nothing_is_stated(key: str | None) -> None:
    assert not is_neurological(key)


def test_each_test_is_marked_once_yes_or_no() -> None:
    """On its first row: nothing stays undecided by an empty cell."""
    for known in concepts("test").values():
        first, *others = (line.marks["neurological"] for line in lines_of(known))
        assert first in ("yes", "no"), known.key
        assert not any(others), known.key
