"""The reasons of a screening as codes, and where each was found."""

from __future__ import annotations

from typing import Final

from dnfhir.mappers.elements import Json, coding
from dnfhir.screening import ABSOLUTE, CHILD, RELATIVE
from dnfhir.terms import concept

#: Where a reason's code stands when not among the reasons proper.
_KIND: Final = {
    **dict.fromkeys((*ABSOLUTE, CHILD, *RELATIVE, "fear_of_needles"), "contraindication"),
    "not_performed_other": "refusal",
}


def reason(name: str) -> Json:
    """A reason as a code of our own: the external code of an allergy, say, is the substance only."""
    return {"coding": [coding(concept(_KIND.get(name, "reason"), name).own)]}
