"""The reasons of a screening, as codes and in words."""

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
    """A reason of this session: of a contraindication without a question by its weight, with its
    words as text.
    """
    contraindication = other_contraindication(session, name)
    if not contraindication:
        return reason_code(name)
    code = reason_code(f"other_contraindication_{contraindication.weight}")
    return {**code, **present(text=contraindication_name(contraindication))}


def reason_name(session: Session, name: str) -> str:
    """A reason for people, in the session's language, or in the words of whoever recorded it."""
    contraindication = other_contraindication(session, name)
    if contraindication:
        return contraindication_name(contraindication)
    return preferred(_concept(name), session.language)


def contraindication_name(contraindication: OtherContraindication) -> str:
    """What a contraindication without a question is called: its text, else its code's display,
    else the code.
    """
    if contraindication.text:
        return contraindication.text
    code = contraindication.code
    return (code.display or code.code) if code else ""


def _concept(name: str) -> Concept:
    return concept(_KIND.get(name, "reason"), name)
