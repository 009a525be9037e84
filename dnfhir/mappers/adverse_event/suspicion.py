"""A suspicion in the text of an event.

Whoever reads the texts alone must not take it for a fact.
"""

from __future__ import annotations

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.forward.elements import display_text, encode_word
from dnfhir.mappers.phrases import PHRASES
from dnfhir.session import AdverseEvent


def encode_event(context: MappingContext, event: AdverseEvent) -> Json:
    """The word or code of what happened; of a suspicion the text states that it is one."""
    language = context.session.language
    name = display_text("adverse_event", event.event, language)
    if event.certainty == "suspected":
        name = f"{context.words('suspicion')} {name}"
    return {**encode_word("adverse_event", event.event, language), "text": name}


def without_suspicion(text: str) -> str | None:
    """The text after our words for a suspicion, in either language.

    None when it does not begin with them.
    """
    for words in PHRASES["suspicion"].values():
        if text.startswith(f"{words} "):
            return text.removeprefix(f"{words} ")
    return None
