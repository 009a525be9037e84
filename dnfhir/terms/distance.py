"""How many letters two spellings differ by: one left out, added, changed, or changed places with its neighbour."""

from __future__ import annotations


def letters(text: str) -> int:
    """The letters and digits of a text as a set of bits: two texts that differ in many are not compared further."""
    bits = 0
    for letter in text:
        bits |= 1 << (ord(letter) % 61)
    return bits


def distance(one: str, other: str, most: int) -> int:
    """The number of letters by which two spellings differ; `most` + 1 when it is more than `most`."""
    one, other = _differing(one, other)
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one, 1):
        current = [index]
        for at, its in enumerate(other, 1):
            best = min(row[at - 1] + (letter != its), row[at] + 1, current[-1] + 1)
            if index > 1 and at > 1 and letter == other[at - 2] and its == one[index - 2]:
                best = min(best, before[at - 2] + 1)
            current.append(best)
        if min(current) > most:
            return most + 1
        before, row = row, current
    return min(row[-1], most + 1)


def _differing(one: str, other: str) -> tuple[str, str]:
    """Both without the beginning and the end that they share."""
    start = _shared(one, other)
    one, other = one[start:], other[start:]
    end = _shared(one[::-1], other[::-1])
    return one[: len(one) - end], other[: len(other) - end]


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (letter, its) in pairs if letter != its), min(len(one), len(other)))
