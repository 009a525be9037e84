"""The reasons of a screening as codes, and where each was found."""

from __future__ import annotations

from typing import Final

from dnfhir.answers import CHILD, other_contraindication
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import coding, present
from dnfhir.session import CONTRAINDICATIONS, OtherContraindication, Session
from dnfhir.terms import Concept, concept, preferred

#: Where a reason's code stands when not among the reasons proper.
_KIND: Final = {
    **dict.fromkeys((*CONTRAINDICATIONS, CHILD, "fear_of_needles"), "contraindication"),
    "not_performed_other": "refusal",
}


def reason_code(name: str) -> Json:
    """A reason as a code of our own: the external code of an allergy, say, is the substance only."""
    return {"coding": [coding(_concept(name).own)]}


def session_reason_code(session: Session, name: str) -> Json:
    """A reason of this session: of a contraindication without a question by its weight, with its words as text."""
    if other := other_contraindication(session, name):
        return {
            **reason_code(f"other_contraindication_{other.weight}"),
            **present(text=contraindication_name(other)),
        }
    return reason_code(name)


def reason_name(session: Session, name: str) -> str:
    """A reason for people, in the session's language, or in the words of whoever recorded it."""
    other = other_contraindication(session, name)
    return contraindication_name(other) if other else preferred(_concept(name), session.language)


def contraindication_name(other: OtherContraindication) -> str:
    """What a contraindication without a question is called: its text, else its code's display, else the code."""
    known = other.code and (other.code.display or other.code.code)
    return other.text or known or ""


def _concept(name: str) -> Concept:
    return concept(_KIND.get(name, "reason"), name)
