"""How a name is compared: without case, accents and punctuation; a muscle's also in its Latin
cases.

Pure functions over text, so that what is written on paper (`M. Multifidus`, `mm. multifidi`,
`multifidus-spier`) meets the one name in the table.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

#: Words that say no more than 'this is a muscle'.
_MUSCLE_WORDS: Final = frozenset(
    ("m", "mm", "musculus", "musculi", "musculorum", "muscle", "muscles", "spier", "spieren")
)
_COMPOUND: Final = re.compile(r"(?<=\w{4})(?:spieren|spier)$")
_MARKS: Final = re.compile(r"[\u0300-\u036f]")
_OTHER: Final = re.compile(r"[^a-z0-9]+")

#: Words inside muscle names that are genitives already and stay as they are in every case.
_GENITIVES: Final = frozenset(
    {
        *(
            "abdominis",
            "brachii",
            "capitis",
            "carpi",
            "cervicis",
            "digitorum",
            "dorsi",
            "et",
            "fasciae",
        ),
        *(
            "femoris",
            "hallucis",
            "latae",
            "lumborum",
            "pars",
            "pollicis",
            "scapulae",
            "spinae",
            "surae",
        ),
        "trunci",
    }
)
#: ending -> endings of genitive singular, nominative plural, genitive plural (in this order);
#: longest first.
_CASES: Final = (
    ("ceps", ("cipitis", "cipites", "cipitum")),
    ("teres", ("teretis", "teretes", "teretum")),
    ("or", ("oris", "ores", "orum")),
    ("us", ("i", "i", "orum")),
    ("is", ("is", "es", "ium")),
)
#: The same for names that the table gives in the plural: genitive plural, nominative and genitive
#: singular.
_PLURAL_CASES: Final = (
    ("ores", ("orum", "or", "oris")),
    ("es", ("ium", "is", "is")),
    ("i", ("orum", "us", "i")),
)
_ENDINGS: Final = {"singular": _CASES, "plural": _PLURAL_CASES}


def normalise(text: str) -> str:
    """Lower-case words of a-z and 0-9 with one space between them; the empty string when none are
    left.
    """
    folded = unicodedata.normalize("NFKD", text).casefold()
    folded = _MARKS.sub("", unicodedata.normalize("NFKD", folded))
    return _OTHER.sub(" ", folded).strip()


def compact(text: str) -> str:
    """A name as it is looked up: normalised, and without spaces (`slump test`: `slumptest`); a sign
    (`°`) is itself.
    """
    return normalise(text).replace(" ", "") or text.strip()


def without_muscle(text: str) -> str:
    """A normalised muscle name without `m.`, `musculus`, `spier` and the like around it; never
    emptied.
    """
    words = normalise(text).split()
    while len(words) > 1 and words[0] in _MUSCLE_WORDS:
        words = words[1:]
    while len(words) > 1 and words[-1] in _MUSCLE_WORDS:
        words = words[:-1]
    return " ".join(words)


#: kind -> what stands around a name and means no more than the kind: words before it, words after
#: it.
_FRAMES: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "aftercare": (("advies om", "advies", "adviezen", "advice to", "advice"), ()),
    "measure": ((), ("score", "vragenlijst", "questionnaire")),
    "region": (("regio van", "regio"), ("regio", "streek", "gebied", "region")),
    "test": (
        ("test van", "proef van", "teken van", "handgreep van", "test of", "sign of"),
        ("s test", "test", "proef", "s sign", "teken", "sign"),
    ),
    "treatment": ((), ("behandeling", "therapie", "techniek", "technieken")),
}
#: A frame may be part of a compound where so many letters are left before it ('knieregio').
_SHORTEST_LEFT: Final = 3


def without_frame(kind: str, text: str) -> str:
    """A normalised name without the words around it that say no more than its kind ('proef van
    Lasègue': 'lasegue').

    One at each end, also where it is the end of a compound; a name is never shortened to less than
    three letters.
    """
    before, after = _FRAMES.get(kind, ((), ()))
    name = _without_first(normalise(text), before)
    left = _without_last(name, after)
    if sum(map(str.isalpha, left)) < _SHORTEST_LEFT:
        return name
    return left


def _without_first(name: str, frames: tuple[str, ...]) -> str:
    for frame in frames:
        if name.startswith(f"{frame} "):
            return name.removeprefix(f"{frame} ")
    return name


def _without_last(name: str, frames: tuple[str, ...]) -> str:
    for frame in frames:
        if name.endswith(frame):
            return name.removesuffix(frame).rstrip()
    return name


def muscle_forms(text: str) -> Iterator[str]:
    """How a muscle that a person wrote may stand in the table, nearest first."""
    yield compact(text)
    bare = without_muscle(text)
    yield bare.replace(" ", "")
    yield _COMPOUND.sub("", bare).replace(" ", "")


def latin_cases(name: str) -> Iterator[str]:
    """A Latin muscle name in its other number and cases: `gluteus maximus` gives `glutei maximi`.

    Forms that no Latin word has (of a Dutch or English name) do no harm: nobody writes them.
    """
    words = without_muscle(name).split()
    for case in range(3):
        yield _in_case(words, case, "singular")
        yield _in_case(words, case, "plural")


def _in_case(words: list[str], case: int, number: str) -> str:
    return " ".join(_inflect(word, case, number) for word in words)


@cache
def _inflect(word: str, case: int, number: str) -> str:
    """A word in another case; number: the one in which the table gives it."""
    if word in _GENITIVES:
        return word
    for ending, cases in _ENDINGS[number]:
        if word.endswith(ending):
            return word.removesuffix(ending) + cases[case]
    return word
