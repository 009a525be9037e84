"""What the intake means: a session becomes a Decision, by the leaflet's rules as one table.

Source: the patient leaflet's rules on who may be needled; the table below is read from top to bottom.
The first row that has a reason gives the outcome; the reasons of every row that has one are listed,
the outcome's own first. Nothing here is an error: a session that must not be needled is a true record too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from dnfhir.session import Session, TestResult, concept_key
from dnfhir.session.intake import ABSOLUTE, RELATIVE
from dnfhir.session.times import date_bounds, local_date, moment
from dnfhir.terms.tests import is_neurological

CHILD: Final = "child"
#: Years; the leaflet names children but no age, so this number is the project's own.
ADULT_FROM: Final = 18
ALLOWS_NEEDLING: Final = ("eligible", "eligible_by_joint_decision")


@dataclass(frozen=True)
class Decision:
    """What the screening of one session means.

    outcome: one of the seven of `OUTCOMES`. reasons: keys of contraindications that are present
    (`lymphoedema`), or of what else decided (`consent_refused`, `fever_not_asked`). warnings: what a
    clinician should see whatever the outcome.
    """

    outcome: str
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def allows_needling(self) -> bool:
        """Whether the rules let this patient be needled in this session."""
        return self.outcome in ALLOWS_NEEDLING


def assess(session: Session) -> Decision:
    """Decide what the screening of a session means. Pure: the same session, the same decision."""
    found = [(outcome, tuple(rule(session))) for outcome, rule in RULES]
    outcome = next((outcome for outcome, reasons in found if reasons), "eligible")
    reasons = tuple(dict.fromkeys(reason for _, reasons in found for reason in reasons))
    return Decision(outcome, reasons, tuple(_warnings(session, outcome)))


def _excluded(session: Session) -> Iterator[str]:
    return (name for name in ABSOLUTE if answer(session, name) == "present")


def _declined(session: Session) -> Iterator[str]:
    """Fear of needles decides where nobody agreed; beside a refusal it is told too, for it may be why."""
    if consent_given(session) is False:
        yield "consent_refused"
    if not consent_given(session) and _fear(session) == "present":
        yield "fear_of_needles"


def _not_indicated(session: Session) -> Iterator[str]:
    if session.trigger_points == ():
        yield "no_trigger_points"
    indications = session.screening and session.screening.indications
    if indications and indications.regional_pain == "absent":
        yield "no_regional_pain"
    if indications and indications.hypersensitive_zone == "absent":
        yield "no_hypersensitive_zone"
    points = (point.referred_pain for point in session.trigger_points or ())
    if _referred_pain(session) == "neurological" or "neurological" in points:
        yield "neurological_referred_pain"


def _undetermined(session: Session) -> Iterator[str]:
    for name in (*ABSOLUTE, CHILD, *RELATIVE):
        if answer(session, name) == "not_asked" and not _pregnancy_of_a_man(session, name):
            yield f"{name}_not_asked"
    if session.trigger_points is None:
        yield "trigger_points_not_recorded"
    if consent_given(session) is None:
        yield "consent_not_recorded"
    elif consent_given(session) and not _explained(session):
        yield "not_explained"


def _not_advised(session: Session) -> Iterator[str]:
    return iter(()) if joint_decision(session) else _relative(session)


def _by_joint_decision(session: Session) -> Iterator[str]:
    return _relative(session) if joint_decision(session) else iter(())


#: The leaflet's rules, first match wins; `eligible` is what is left.
RULES: Final[tuple[tuple[str, Callable[[Session], Iterator[str]]], ...]] = (
    ("excluded", _excluded),
    ("declined", _declined),
    ("not_indicated", _not_indicated),
    ("undetermined", _undetermined),
    ("not_advised", _not_advised),
    ("eligible_by_joint_decision", _by_joint_decision),
)
OUTCOMES: Final = (*(outcome for outcome, _ in RULES), "eligible")


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


def _relative(session: Session) -> Iterator[str]:
    return (name for name in (CHILD, *RELATIVE) if answer(session, name) == "present")


def _child(session: Session) -> str:
    """Younger than 18 on the session's own calendar date; a birth date too vague to tell is not an answer."""
    if session.patient.birth_date is None:
        return "not_asked"
    on = local_date(session.started_at)
    ages = {_birthday(born, ADULT_FROM) > on for born in date_bounds(session.patient.birth_date)}
    if len(ages) == 2:
        return "not_asked"
    return "present" if ages.pop() else "absent"


def _birthday(born: date, years: int) -> date:
    """The day somebody turns `years`; born on 29 February, in a common year it is 1 March."""
    if born.year + years > date.max.year:
        return date.max
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def _warnings(session: Session, outcome: str) -> Iterator[str]:
    if any(_positive_neurological(test) for test in _tests(session)):
        yield "positive_neurological_test"
    if _fear(session) == "present" and consent_given(session):
        yield "fear_of_needles_with_consent"
    if _referred_pain(session) == "not_asked":
        yield "referred_pain_not_asked"
    if _fear(session) == "not_asked":
        yield "fear_of_needles_not_asked"
    if session.needling and outcome not in ALLOWS_NEEDLING:
        yield "needled_although_not_allowed"
    if _needled_before_consent(session):
        yield "needled_before_consent"


def _needled_before_consent(session: Session) -> bool:
    """Needling dated before consent, or in a session that ended before it: true, and something is wrong."""
    consent = session.screening and session.screening.consent
    if not session.needling or not consent or not consent.given or not consent.at:
        return False
    agreed = moment(consent.at)
    times = [needling.at or session.ended_at for needling in session.needling]
    return any(moment(at) < agreed for at in times if at)


def _positive_neurological(test: TestResult) -> bool:
    return test.result == "positive" and is_neurological(concept_key("test", test.test))


def _tests(session: Session) -> tuple[TestResult, ...]:
    return session.examination.tests if session.examination else ()


def _pregnancy_of_a_man(session: Session, name: str) -> bool:
    return name == "pregnancy" and session.patient.sex == "male"


def _fear(session: Session) -> str:
    return session.screening.fear_of_needles if session.screening else "not_asked"


def _referred_pain(session: Session) -> str:
    indications = session.screening and session.screening.indications
    return indications.referred_pain if indications else "not_asked"


def _explained(session: Session) -> bool:
    consent = session.screening and session.screening.consent
    return bool(consent and consent.explained)
