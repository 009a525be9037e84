"""The answers of an intake, one question each.

What the screening and its warnings are decided from.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.session import ConsentAnswer, Needling, OtherContraindication, Session
from dnfhir.session.intake import CONTRAINDICATIONS, OTHER
from dnfhir.session.times import birthday, date_bounds, local_date, moment
from dnfhir.terms.contraindications import weight
from dnfhir.terms.needle_materials import is_nickel_free

CHILD: Final = "child"
#: Years; the leaflet names children but no age, so this number is the project's own.
ADULT_FROM: Final = 18
_NOT_ASKED: Final = "not_asked"


def answer_to(session: Session, contraindication: str) -> str:
    """present, absent or not_asked for one contraindication.

    `child` is computed from the birth date.
    """
    if contraindication == CHILD:
        return _child(session)
    screening = session.screening
    if screening is None or screening.contraindications is None:
        return _NOT_ASKED
    return str(getattr(screening.contraindications, contraindication))


def _child(session: Session) -> str:
    """Younger than 18; a birth date too vague to tell is not an answer."""
    is_adult = has_turned(session, ADULT_FROM)
    if is_adult is None:
        return _NOT_ASKED
    return "absent" if is_adult else "present"


def has_turned(session: Session, years: int) -> bool | None:
    """Whether the patient is `years` or older on the session's own calendar date.

    None without a birth date, and with one too vague to tell.
    """
    if session.patient.born is None:
        return None
    day = local_date(session.started_at)
    first, last = date_bounds(session.patient.born)
    turned = birthday(first, years) <= day
    if turned != (birthday(last, years) <= day):
        return None
    return turned


def _consent(session: Session) -> ConsentAnswer | None:
    if session.screening is None:
        return None
    return session.screening.consent


def consent_given(session: Session) -> bool | None:
    """The patient's answer about needling; None when no consent or refusal is recorded."""
    consent = _consent(session)
    if consent is None:
        return None
    return consent.given


def withdrawn_at(session: Session) -> str | None:
    """When the patient withdrew the consent given; None when it stood."""
    consent = _consent(session)
    if consent is None:
        return None
    return consent.withdrawn_at


def treatment_explained(session: Session) -> bool:
    """Whether the treatment was explained beforehand."""
    consent = _consent(session)
    return consent is not None and bool(consent.explained)


def needled_after_withdrawal(session: Session, needling: Needling) -> bool:
    """Whether a needling surely began after consent was withdrawn.

    One without a time of its own is in doubt unless the whole session was after it.
    """
    withdrawn = withdrawn_at(session)
    if withdrawn is None:
        return False
    return moment(needling.at or session.started_at) > moment(withdrawn)


def consent_withdrawn(session: Session) -> bool:
    """Whether the patient withdrew consent and nothing was needled before.

    Needling that was done while the consent stood was agreed to, whatever came after it.
    """
    if withdrawn_at(session) is None:
        return False
    return all(needled_after_withdrawal(session, needling) for needling in session.needling)


def joint_decision(session: Session) -> bool:
    """Whether a decision taken together with the patient, with its time, is recorded."""
    if session.screening is None or session.screening.joint_decision is None:
        return False
    decision = session.screening.joint_decision
    return bool(decision.taken and decision.at)


def present_contraindications(session: Session) -> Iterator[str]:
    """The contraindications that are present, by name.

    One without a question is named `other:` and its id.
    """
    for name in CONTRAINDICATIONS:
        if answer_to(session, name) == "present":
            yield name
    for contraindication in other_contraindications(session):
        if contraindication.state == "present":
            yield f"{OTHER}{contraindication.id}"


def other_contraindications(session: Session) -> tuple[OtherContraindication, ...]:
    """The contraindications that have no question of their own, whatever their answer."""
    screening = session.screening
    if screening is None or screening.contraindications is None:
        return ()
    return screening.contraindications.other


def other_contraindication(session: Session, name: str) -> OtherContraindication | None:
    """The contraindication that `other:` and its id name; None for any other name."""
    for contraindication in other_contraindications(session):
        if name == f"{OTHER}{contraindication.id}":
            return contraindication
    return None


def absolute_contraindications(session: Session) -> Iterator[str]:
    """The contraindications that are present and exclude needling."""
    for name in present_contraindications(session):
        if weight_in(session, name) == "absolute":
            yield name


def relative_contraindications(session: Session) -> Iterator[str]:
    """The relative contraindications that are present, and being a child."""
    if answer_to(session, CHILD) == "present":
        yield CHILD
    for name in present_contraindications(session):
        if weight_in(session, name) == "relative":
            yield name


def weight_in(session: Session, name: str) -> str:
    """A contraindication's weight in this session, `absolute` or `relative`.

    Nickel-free needles leave an allergy to nickel to be decided on together; one without a question
    of its own has the weight that the document gives it.
    """
    if contraindication := other_contraindication(session, name):
        return contraindication.weight
    if name == "nickel_allergy" and needled_without_nickel(session):
        return "relative"
    return weight(name)


def needled_without_nickel(session: Session) -> bool:
    """Whether every needle used is known to contain no nickel.

    For a needle that is not described this is unknown.
    """
    for needling in session.needling:
        if needling.needle is None or not is_nickel_free(needling.needle.material):
            return False
    return bool(session.needling)


def is_pregnancy_of_male(session: Session, name: str) -> bool:
    """Whether `name` is a question that need not be asked of this patient."""
    return name == "pregnancy" and session.patient.sex == "male"


def fear_of_needles(session: Session) -> str:
    """present, absent or not_asked."""
    if session.screening is None:
        return _NOT_ASKED
    return session.screening.fear_of_needles


def referred_pain(session: Session) -> str:
    """The intake's answer about referred pain: its kind, absent or not_asked."""
    screening = session.screening
    if screening is None or screening.indications is None:
        return _NOT_ASKED
    return screening.indications.referred_pain


def needling_intended(session: Session) -> bool:
    """Whether needling was done, or the session was for treatment.

    Only at such a session can it be 'not done'.
    """
    return bool(session.needling) or session.purpose in (None, "treatment")


def screening_is_recorded(session: Session) -> bool:
    """Whether the record states what the screening decided.

    It does where needling was intended, or something of the screening was asked.
    """
    screening = session.screening
    if needling_intended(session) or consent_given(session) is not None:
        return True
    return screening is not None and bool(screening.indications or screening.contraindications)
