"""The judge of suggestions: words that tell two things apart, listed for the tests, and not as the code does.

Two texts are told apart when they hold different words of one line. Only whole words count, and ends of compounds
('heupabductie'), so that the list can be read and checked by eye.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from dnfhir.terms.names import normalise

#: Opposites: what one side of a line holds must never be answered with the other side of it.
OPPOSITES: Final = (
    (
        "flexor flexoren flexors flex buiger buigers flexie",
        "extensor extensoren extensors ext strekker strekkers extensie",
    ),
    ("abductor abductoren abd abductie", "adductor adductoren add adductie"),
    ("longus longi long lange", "brevis brev korte"),
    ("longus lange", "tertius"),
    ("pollicis poll duim thumb", "hallucis hall teen toe"),
    ("pollicis hallucis", "digitorum digiti indicis"),
    ("maximus max", "medius med", "minimus min"),
    ("major maj grote", "minor min kleine"),
    ("magnus", "longus", "brevis"),
    (
        "medialis medial mediaal mediale binnenste binnenzijde",
        "lateralis lateral lateraal laterale buitenste buitenzijde",
    ),
    ("vastus medialis", "vastus intermedius"),
    ("anterior ant voorste voorkant voorzijde", "posterior post achterste achterkant achterzijde"),
    ("superior bovenste upper", "inferior onderste lower", "middelste middle"),
    ("ascendens asc", "transversa transversus transv", "descendens desc"),
    ("internus internal", "externus external"),
    ("interni", "externi"),
    ("endorotatie internal", "exorotatie external"),
    ("ulnaris uln ulnar", "radialis rad radial", "medianus median"),
    ("tibialis", "fibularis peroneus"),
    ("hand manus handen handpalmzijdige palmares", "voet pedis foot voeten plantares"),
    ("capitis cap", "cervicis colli cerv", "thoracis thor", "lumborum lumb"),
    ("femoris bovenbeen", "brachii bovenarm", "abdominis", "surae"),
    ("profundus prof diepe", "superficialis oppervlakkige"),
    ("supraspinatus", "infraspinatus", "subscapularis"),
    ("proximale proximaal", "distale distaal"),
    ("links linker left", "rechts rechter right", "bilateraal bilateral"),
    ("acute acuut", "chronische chronisch chronic"),
    ("present aanwezig", "absent afwezig"),
    ("positief positive", "negatief negative"),
    ("hypotensie hypotension hypo", "hypertensie hypertension hyper"),
    ("actieve active actief", "passieve passive passief"),
    ("active actief", "latent latente"),
    ("warmte heat hot warm", "koude cold ijs ice"),
    ("rugligging supine", "buikligging prone"),
    (
        "heup hip",
        "knie knee",
        "enkel ankle",
        "schouder shoulder",
        "elleboog elbow",
        "pols wrist",
        "nek neck",
    ),
    (
        "heuppijn",
        "kniepijn",
        "enkelpijn",
        "schouderpijn",
        "elleboogpijn",
        "polspijn",
        "nekpijn",
        "beenpijn",
        "teenpijn",
    ),
    ("lumbale lumbar lumbaal", "thoracale thoracic thoracaal", "cervicale cervical cervicaal"),
    ("licht mild", "matig moderate", "ernstig severe"),
    ("zonder without geen niet no not", "met with"),
    ("varus", "valgus"),
    ("voor before", "na after", "tijdens during"),
    ("arm wrong arm", "leg been"),
)
_LINES: Final = tuple(tuple(frozenset(side.split()) for side in line) for line in OPPOSITES)
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz -."


def distinguished(one: str, other: str) -> bool:
    """Whether two texts hold different words of one line, or the first a number that the second has not."""
    ours, theirs = _words(one), _words(other)
    if not _numbers(one) <= _numbers(other):
        return True
    return any(_crossed(line, ours, theirs) for line in _LINES)


def _crossed(line: tuple[frozenset[str], ...], ours: set[str], theirs: set[str]) -> bool:
    here = {index for index, side in enumerate(line) if side & ours}
    there = {index for index, side in enumerate(line) if side & theirs}
    return bool(here) and bool(there) and not here & there


def _words(text: str) -> set[str]:
    """The words of a text, and of its compounds the ends."""
    words = set(normalise(text).split())
    ends = {end for line in _LINES for side in line for end in side if len(end) > 5}
    return words | {end for word in words for end in ends if word.endswith(end)}


def _numbers(text: str) -> set[str]:
    return {"".join(filter(str.isdigit, word)) for word in normalise(text).split()} - {""}


def slip(name: str, draw: random.Random) -> str:
    """A name with one slip of the pen: a letter left out, added, changed, doubled, or changed places with the next."""
    at = draw.randrange(len(name))
    before, letter, after = name[:at], name[at], name[at + 1 :]
    ways = (
        before + after,
        before + draw.choice(_LETTERS) + letter + after,
        before + draw.choice(_LETTERS) + after,
        before + letter + letter + after,
        before + after[:1] + letter + after[1:],
    )
    return draw.choice(ways)


def shortened(name: str) -> Iterator[str]:
    """A name with each of its words left out in turn."""
    words = normalise(name).split()
    for at in range(len(words)):
        yield " ".join((*words[:at], *words[at + 1 :]))
