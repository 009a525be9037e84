"""What the reader of a document decides on one word: the concept it is read as, or the names it may
have meant.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from pydantic_core import PydanticCustomError

from dnfhir.session.fields.texts import check_line
from dnfhir.session.fields.words import MAX_WORD, check_event, check_level, check_unit
from dnfhir.session.fields.wrong import suggestions_of
from dnfhir.session.wording.suspicion import event_in
from dnfhir.terms import Concept, find, nearest_names

#: What the fields of a kind ask of a word beside that the vocabulary knows it.
_ASKED: Final[dict[str, Callable[[object], object]]] = {
    "adverse_event": check_event,
    "level": check_level,
    "unit": check_unit,
}


class Decided(NamedTuple):
    """The concept that a word is read as, None when it is not known; and then names that may have
    been meant.
    """

    concept: Concept | None
    suggestions: tuple[str, ...]


def decide(kind: str, word: str) -> Decided:
    """How a document's reader takes `word` in a field of `kind`: exactly, and never by the nearest
    name.

    Of an event in words of doubt ('verdenking pneumothorax') the event counts. KeyError for an
    unknown kind.
    """
    if kind == "adverse_event":
        word = event_in(word).event
    try:
        check_line(word, MAX_WORD)
        _ASKED.get(kind, str)(word)
    except PydanticCustomError as error:
        return Decided(None, suggestions_of(error.context or {}))
    concept = find(kind, word)
    if concept:
        return Decided(concept, ())
    return Decided(None, nearest_names(kind, word))
