"""The answers of an intake, one question each: what the screening and its warnings are decided from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.session import Session
from dnfhir.session.intake import CONTRAINDICATIONS
from dnfhir.session.times import birthday, date_bounds, local_date
from dnfhir.terms.contraindications import weight

CHILD: Final = "child"
#: Years; the leaflet names children but no age, so this number is the project's own.
ADULT_FROM: Final = 18


def answer(session: Session, contraindication: str) -> str:
    """present, absent or not_asked for one contraindication; `child` is computed from the birth date."""
    if contraindication == CHILD:
        return _child(session)
    asked = session.screening and session.screening.contraindications
    return str(getattr(asked, contraindication)) if asked else "not_asked"


def consent_given(session: Session) -> bool | None:
    """What the patient said of needling; None when no consent or refusal is recorded."""
    consent = session.screening and session.screening.consent
    return consent.given if consent else None


def joint_decision(session: Session) -> bool:
    """Whether a decision taken together with the patient, with its time, is recorded."""
    decision = session.screening and session.screening.joint_decision
    return bool(decision and decision.taken and decision.at)


def absolute_present(session: Session) -> Iterator[str]:
    """The contraindications that are present and exclude needling."""
    return (name for name in CONTRAINDICATIONS if weight(name) == "absolute" and answer(session, name) == "present")


def relative_present(session: Session) -> Iterator[str]:
    """The relative contraindications that are present, and being a child."""
    names = (CHILD, *CONTRAINDICATIONS)
    return (name for name in names if weight(name) == "relative" and answer(session, name) == "present")


def has_turned(session: Session, years: int) -> bool | None:
    """Whether the patient is `years` or older on the session's own calendar date.

    None without a birth date, and with one too vague to tell.
    """
    if session.patient.born is None:
        return None
    on = local_date(session.started_at)
    turned = {birthday(born, years) <= on for born in date_bounds(session.patient.born)}
    return turned.pop() if len(turned) == 1 else None


def _child(session: Session) -> str:
    """Younger than 18; a birth date too vague to tell is not an answer."""
    return {None: "not_asked", False: "present", True: "absent"}[has_turned(session, ADULT_FROM)]


def pregnancy_of_a_man(session: Session, name: str) -> bool:
    """Whether `name` is a question that nobody needs to ask of this patient."""
    return name == "pregnancy" and session.patient.sex == "male"


def fear_of_needles(session: Session) -> str:
    """present, absent or not_asked."""
    return session.screening.fear_of_needles if session.screening else "not_asked"


def referred_pain(session: Session) -> str:
    """The intake's answer about referred pain: its kind, absent or not_asked."""
    indications = session.screening and session.screening.indications
    return indications.referred_pain if indications else "not_asked"


def explained(session: Session) -> bool:
    """Whether the treatment was explained beforehand."""
    consent = session.screening and session.screening.consent
    return bool(consent and consent.explained)
