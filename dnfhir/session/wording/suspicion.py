"""How sure the words of an event are: 'verdenking op pneumothorax' and 'pneumothorax?' are a
suspected pneumothorax.

One rule: words of doubt around the event, and any question mark, mean `suspected` and leave the
event itself. A word that the vocabulary knows padded is that event, whatever words are in it. What
denies an event is none, and is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from dnfhir.terms import find

_KIND: Final = "adverse_event"
#: Longer texts are not words of the vocabulary.
_LONGEST: Final = 200
_MARKS: Final = re.compile("[?？¿؟]")
_DEGREE: Final = (
    r"(?:(?:sterke?|ernstige?|klinische?|hoge|lichte|lage|geringe|strong|high|low|clinical)\s+)?"
)
#: Words of doubt before an event, in Dutch and English.
_BEFORE: Final = re.compile(
    rf"(?:{_DEGREE}(?:verdenking|vermoeden|suspicion)(?:\s+(?:op|van|voor|of|for))?"
    r"|verdachte?(?:\s+(?:op|van|voor))?|vermoedelijke?|vermoede?|mogelijke?|misschien|wellicht|waarschijnlijke?"
    r"|suspected|suspect|suspicious\s+(?:for|of)|susp\.?|possibl[ey]|probabl[ey]|presumed|presumably|maybe|perhaps"
    r"|v\.a\.|verd\.|query|rule\s+out|r/o|to\s+(?:exclude|rule\s+out)|cannot\s+exclude|could\s+be|may\s+be|might\s+be)"
    r"(?:\s*[:,]\s*|\s+-\s+|\s+)(?:(?:een|an?)\s+)?(?=\S)",
    re.IGNORECASE,
)
#: Words of doubt after it.
_AFTER: Final = re.compile(
    r"(?<=\S)(?:\s*[,(]\s*|\s+-\s+|\s+)"
    r"(?:verdenking|vermoeden|vermoed|verdacht|vermoedelijk|mogelijk|misschien|wellicht|waarschijnlijk"
    r"|niet\s+uitgesloten|niet\s+uit\s+te\s+sluiten|(?:nog\s+)?uit\s+te\s+sluiten"
    r"|suspected|possibl[ey]|probabl[ey]|presumed|maybe|not\s+(?:excluded|ruled\s+out)|to\s+be\s+(?:excluded|ruled\s+out))"
    r"\s*\)?$",
    re.IGNORECASE,
)
#: Words that deny what they stand with.
_DENIED: Final = re.compile(
    r"\b(?:geen|niet|nooit|zonder|nee|uitgesloten|uitsluiting|weerlegd|ontkend|ontkracht|afwezig|afwezigheid|negatief"
    r"|onwaarschijnlijke?|no|not|never|without|excluded|exclusion|ruled\s+out|refuted|denied|absent|absence|negative"
    r"|unlikely)\b",
    re.IGNORECASE,
)
#: A minus after a finding is shorthand for its absence.
_MINUS: Final = re.compile(r"(?:\s|\()[-−–]\s*\)?\s*$")


class WordedEvent(NamedTuple):
    """An event as a text has it: the word without words of doubt, and whether there were any."""

    event: str
    suspected: bool


def event_in(text: str) -> WordedEvent:
    """The event that a text names, and whether as a suspicion."""
    if len(text) > _LONGEST:
        return WordedEvent(text, False)
    event = text
    if _MARKS.search(text):
        event = _without_marks(text)
    while not _is_known(event):
        surer = _once_surer(event)
        if surer is None:
            break
        event = surer
    return WordedEvent(event or text, suspected=event != text)


def is_denied(text: str) -> bool:
    """Whether a text means that something did not happen; a name of an event with such a word does
    not.
    """
    return _MINUS.search(text) is not None or (
        _DENIED.search(text) is not None and not _is_known(text)
    )


def is_doubt_alone(text: str) -> bool:
    """Whether a text has words of doubt and names nothing that is doubted."""
    padded = f"{text.strip()} x"
    doubt = _BEFORE.match(padded)
    return doubt is not None and doubt.end() == len(padded) - 1


def is_worded_as_suspicion(event: object) -> bool:
    """Whether an event of a raw document, a word or a code with its display, is worded as a
    suspicion.
    """
    if isinstance(event, Mapping):
        event = event.get("display")
    return isinstance(event, str) and event_in(event).suspected


def with_certainty(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """A raw adverse event whose words of doubt, if any, stand in `certainty`; a code keeps its
    display as it is.
    """
    event = item.get("event")
    if is_worded_as_suspicion(event) and item.get("certainty", "confirmed") == "confirmed":
        item = {**item, "certainty": "suspected"}
    if isinstance(event, str):
        item = {**item, "event": event_in(event).event}
    return item


def _once_surer(text: str) -> str | None:
    """The text without one word of doubt before or after it; None without any."""
    if before := _BEFORE.match(text.strip()):
        return text.strip()[before.end() :].strip()
    if after := _AFTER.search(text.strip()):
        return text.strip()[: after.start()].strip()
    return None


def _without_marks(text: str) -> str:
    return re.sub(r"\(\s*\)", "", _MARKS.sub("", text)).strip(" \t.,;:-")


def _is_known(text: str) -> bool:
    return find(_KIND, text) is not None
