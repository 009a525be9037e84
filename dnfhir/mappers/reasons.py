"""The reasons of a screening as codes, and where each was found."""

from __future__ import annotations

from typing import Final

from dnfhir.answers import CHILD
from dnfhir.mappers.elements import Json, coding
from dnfhir.session import CONTRAINDICATIONS
from dnfhir.terms import Concept, concept

#: Where a reason's code stands when not among the reasons proper.
_KIND: Final = {
    **dict.fromkeys((*CONTRAINDICATIONS, CHILD, "fear_of_needles"), "contraindication"),
    "not_performed_other": "refusal",
}


def reason(name: str) -> Json:
    """A reason as a code of our own: the external code of an allergy, say, is the substance only."""
    return {"coding": [coding(_concept(name).own)]}


def in_words(name: str, language: str) -> str:
    """A reason for people, in Dutch (`nl`) or English."""
    return _concept(name).name(language)


def _concept(name: str) -> Concept:
    return concept(_KIND.get(name, "reason"), name)
