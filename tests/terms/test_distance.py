"""How far two spellings are from each other, in slips of the pen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.terms.distance import distance, letters

WORDS = st.text("abc", max_size=9)


def _by_the_book(one: str, other: str) -> int:
    """Optimal string alignment as it is defined, without any short cut."""
    table = {
        (row, column): row + column
        for row in range(len(one) + 1)
        for column in range(len(other) + 1)
    }
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            changed = table[row - 1, column - 1] + (one[row - 1] != other[column - 1])
            best = min(table[row - 1, column] + 1, table[row, column - 1] + 1, changed)
            if row > 1 and column > 1 and one[row - 2 : row] == other[column - 2 : column][::-1]:
                best = min(best, table[row - 2, column - 2] + 1)
            table[row, column] = best
    return table[len(one), len(other)]


@given(WORDS, WORDS, st.integers(1, 3))
def test_it_counts_as_defined_up_to_its_limit(one: str, other: str, most: int) -> None:
    assert distance(one, other, most) == min(_by_the_book(one, other), most + 1)
    assert distance(one, other, most) == distance(other, one, most)


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("soleus", "soleus", 0),
        ("soleus", "solues", 1),
        ("soleus", "soleuss", 1),
        ("medius", "minimus", 3),
        ("", "ab", 2),
    ],
)
def test_slips(one: str, other: str, slips: int) -> None:
    assert distance(one, other, 3) == slips


@given(WORDS, WORDS)
def test_each_slip_changes_at_most_two_letters_of_the_set(one: str, other: str) -> None:
    """So that texts with more different letters need not be compared."""
    assert (letters(one) ^ letters(other)).bit_count() <= 2 * _by_the_book(one, other)
