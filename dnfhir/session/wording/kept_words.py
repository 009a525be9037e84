"""Words that the vocabulary does not know and a session keeps as text, and which of them it never
keeps.

One unknown word does not lose a session. But a word that means nothing, that denies, or that would
change what the record means (an accident of the therapist's on the patient, needling among other
treatment) stays an error.
"""

from __future__ import annotations

import re
from typing import Final

from pydantic import ValidationInfo

from dnfhir.session.wording.suspicion import is_doubt_alone
from dnfhir.terms import find
from dnfhir.terms.names import compact

#: Kinds of the vocabulary of which an unknown word is kept; of the others a wrong word could harm
#: or be misread.
KINDS: Final = ("test", "treatment", "position", "aftercare", "adverse_event", "problem", "region")
#: In the context of a validation: unknown words are refused.
STRICT: Final = "strict_vocabulary"

#: Letters of a word at least; of an event more, for 'verdenking op' doubts nothing that is named.
_FEWEST: Final = {"adverse_event": 3}
#: A level of the spine, a place that one letter and a number name: `C7`, `L5`.
_LEVEL: Final = re.compile(r"[CTLS]\s?1?\d", re.IGNORECASE)
#: What people write where there is nothing to write.
_NOTHING: Final = frozenset(
    (
        *(
            "geen",
            "nee",
            "neen",
            "niet",
            "niets",
            "nvt",
            "na",
            "nb",
            "onbekend",
            "ja",
            "no",
            "not",
            "none",
            "nothing",
        ),
        *(
            "unknown",
            "yes",
            "true",
            "false",
            "null",
            "nil",
            "nan",
            "undefined",
            "tbd",
            "todo",
            "xx",
            "xxx",
        ),
    )
)
#: A word that begins so denies what it names; of advice that is its sense ('niet sporten').
_DENIES: Final = re.compile(
    r"(?:geen|nee|neen|nooit|zonder|no|none|never|without)\b|(?:niet|not)\b(?![\s-]*(?:specif|aspecif|traumat))",
    re.IGNORECASE,
)
#: Treatment with a needle, however it is called; `prikkel` is a stimulus.
_NEEDLING: Final = re.compile(
    r"needl|naald|prik(?!kel)|punctu|acupun|inject|infiltra|percuta|\b(?:dn|edn|ims|imes|pens|peni|epte|epe)\b",
    re.IGNORECASE,
)
_WITHOUT_NEEDLE: Final = re.compile(
    r"\b(?:zonder|without|geen|no|non)[\s-]+(?:(?:een|a|the|dry)\s+)?(?:naald(?:en)?|needle?s?|needling)\b",
    re.IGNORECASE,
)
#: What happens to the therapist: as the patient's event it would be recorded of the wrong person.
_OF_THE_THERAPIST: Final = re.compile(
    r"prik[\s-]?(?:accident|incident|ongeval|ongeluk)|needle[\s-]?stick|stick[\s-]injury|naaldstick|prikte?\s+zich"
    r"|\b(?:zichzelf|myself|himself|herself)\b|\beigen\s+(?:vinger|hand|duim)|\bown\s+(?:finger|hand|thumb)",
    re.IGNORECASE,
)


def is_kept(kind: str, word: str) -> bool:
    """Whether a word of `kind` that the vocabulary does not know may stand as text."""
    if kind == "region" and _LEVEL.fullmatch(word):
        return True
    if kind not in KINDS or not _names_something(kind, word):
        return False
    if kind == "aftercare":
        return True
    if kind == "adverse_event" and _is_not_an_event(word):
        return False
    return _DENIES.match(word) is None


def _is_not_an_event(word: str) -> bool:
    """Whether a word is of the therapist's accident, or doubts without naming what."""
    return _OF_THE_THERAPIST.search(word) is not None or is_doubt_alone(word)


def _names_something(kind: str, word: str) -> bool:
    """Whether a word has enough letters, and is not what people write where there is nothing to
    write.
    """
    letters = sum(map(str.isalpha, word))
    return letters >= _FEWEST.get(kind, 2) and compact(word) not in _NOTHING


def is_unknown(kind: str, word: object) -> bool:
    """Whether this is a word, and not a code, that stands as text."""
    return isinstance(word, str) and find(kind, word) is None and is_kept(kind, word)


def is_taken(kind: str, word: str, info: ValidationInfo | None) -> bool:
    """Whether this validation takes an unknown word; with `STRICT` in its context it takes none."""
    is_strict = bool(info and info.context and info.context.get(STRICT))
    return not is_strict and is_kept(kind, word)


def names_needling(treatment: str) -> bool:
    """Whether a treatment that the vocabulary does not know is done with a needle."""
    return _NEEDLING.search(_WITHOUT_NEEDLE.sub("", treatment)) is not None
