"""How many letters two spellings differ by: one left out, added, changed, or changed places with
its neighbour.
"""

from __future__ import annotations


def letters(text: str) -> int:
    """The letters and digits of a text as a set of bits: two texts that differ in many are not
    compared further.
    """
    bits = 0
    for letter in text:
        bits |= 1 << (ord(letter) % 61)
    return bits


def distance(first: str, second: str, most: int) -> int:
    """The number of letters by which two spellings differ; `most` + 1 when it is more than `most`.

    The optimal string alignment of Damerau and Levenshtein: a row of the table for each letter of
    `first`.
    """
    first, second = _differing(first, second)
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for index in range(1, len(first) + 1):
        current = _next_row(first[:index], second, row, before)
        if min(current) > most:
            return most + 1
        before, row = row, current
    return min(row[-1], most + 1)


def _next_row(beginning: str, second: str, row: list[int], before: list[int]) -> list[int]:
    """How far a beginning is from each beginning of `second`, by the rows of one and of two letters
    less.
    """
    letter = beginning[-1]
    current = [len(beginning)]
    for at, its in enumerate(second, 1):
        best = min(row[at - 1] + (letter != its), row[at] + 1, current[-1] + 1)
        if beginning[-2:-1] == its and at > 1 and letter == second[at - 2]:
            best = min(best, before[at - 2] + 1)
        current.append(best)
    return current


def _differing(first: str, second: str) -> tuple[str, str]:
    """Both without the beginning and the end that they share."""
    start = _shared(first, second)
    first, second = first[start:], second[start:]
    end = _shared(first[::-1], second[::-1])
    return first[: len(first) - end], second[: len(second) - end]


def _shared(first: str, second: str) -> int:
    """How many letters two texts begin with alike."""
    count = 0
    for letter, its in zip(first, second, strict=False):
        if letter != its:
            break
        count += 1
    return count
