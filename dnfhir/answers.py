"""The answers of an intake, one question each: what the screening and its warnings are decided from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.session import Needling, OtherContraindication, Session
from dnfhir.session.intake import CONTRAINDICATIONS, OTHER
from dnfhir.session.times import birthday, date_bounds, local_date, moment
from dnfhir.terms.contraindications import weight
from dnfhir.terms.needle_materials import is_nickel_free

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


def withdrawn_at(session: Session) -> str | None:
    """When the patient withdrew the consent given; None when it stood."""
    consent = session.screening and session.screening.consent
    return consent.withdrawn_at if consent else None


def needled_after_withdrawal(session: Session, needling: Needling) -> bool:
    """Whether a needling surely began after consent was withdrawn.

    One without a time of its own is in doubt unless the whole session was after it.
    """
    withdrawn = withdrawn_at(session)
    return withdrawn is not None and moment(needling.at or session.started_at) > moment(withdrawn)


def consent_withdrawn(session: Session) -> bool:
    """Whether the patient withdrew consent and nothing was needled before.

    Needling that was done while the consent stood was agreed to, whatever came after it.
    """
    withdrawn = withdrawn_at(session) is not None
    return withdrawn and all(
        needled_after_withdrawal(session, needling) for needling in session.needling
    )


def joint_decision(session: Session) -> bool:
    """Whether a decision taken together with the patient, with its time, is recorded."""
    decision = session.screening and session.screening.joint_decision
    return bool(decision and decision.taken and decision.at)


def present(session: Session) -> Iterator[str]:
    """The contraindications that are present, by name; those without a question as `other:` and their id."""
    yield from (name for name in CONTRAINDICATIONS if answer(session, name) == "present")
    yield from (f"{OTHER}{one.id}" for one in others(session) if one.state == "present")


def others(session: Session) -> tuple[OtherContraindication, ...]:
    """The contraindications that have no question of their own, whatever their answer."""
    asked = session.screening and session.screening.contraindications
    return asked.other if asked else ()


def other_named(session: Session, name: str) -> OtherContraindication | None:
    """The one that `other:` and its id name; None for any other name."""
    return next((one for one in others(session) if name == f"{OTHER}{one.id}"), None)


def absolute_present(session: Session) -> Iterator[str]:
    """The contraindications that are present and exclude needling."""
    return (name for name in present(session) if weight_in(session, name) == "absolute")


def relative_present(session: Session) -> Iterator[str]:
    """The relative contraindications that are present, and being a child."""
    if answer(session, CHILD) == "present":
        yield CHILD
    yield from (name for name in present(session) if weight_in(session, name) == "relative")


def needled_without_nickel(session: Session) -> bool:
    """Whether every needle used is known to hold no nickel; of one that nobody described that is not known."""
    needles = [needling.needle for needling in session.needling]
    return bool(needles) and all(needle and is_nickel_free(needle.material) for needle in needles)


def weight_in(session: Session, name: str) -> str:
    """A contraindication's weight in this session, `absolute` or `relative`.

    Nickel-free needles leave an allergy to nickel to be decided on together; one without a question of its own weighs
    what the document says.
    """
    if other := other_named(session, name):
        return other.weight
    if name == "nickel_allergy" and needled_without_nickel(session):
        return "relative"
    return weight(name)


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


def needling_meant(session: Session) -> bool:
    """Whether needling was done, or the visit was for treatment: only then can it be 'not done'."""
    return bool(session.needling) or session.purpose in (None, "treatment")


def screening_is_recorded(session: Session) -> bool:
    """Whether the record says what the screening decided: where needling was meant, or something of it was asked."""
    screening = session.screening
    asked = screening and (screening.indications or screening.contraindications)
    return needling_meant(session) or bool(asked) or consent_given(session) is not None
