"""What the intake means: a session becomes a Decision, by the leaflet's rules as one table.

Source: the patient leaflet's rules on who may be needled; the table below is read from top to
bottom. The first row that has a reason gives the outcome; the reasons of every row that has one are
listed, the outcome's own first. Nothing here is an error: a session that must not be needled is a
true record too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from dnfhir.answers import (
    CHILD,
    absolute_contraindications,
    answer_to,
    consent_given,
    consent_withdrawn,
    fear_of_needles,
    is_pregnancy_of_male,
    joint_decision,
    referred_pain,
    relative_contraindications,
    treatment_explained,
)
from dnfhir.session import Session
from dnfhir.session.intake import ABSOLUTE, RELATIVE, Indications
from dnfhir.warnings import Warned, warned_of

#: What is left where no rule has a reason.
ELIGIBLE: Final = "eligible"
ALLOWS_NEEDLING: Final = (ELIGIBLE, "eligible_by_joint_decision")
#: Whose rules decide, and in which version: raised when a rule below changes what is decided, never
#: with dnfhir's own.
RULE_SET: Final = "leaflet_rules"
RULES_VERSION: Final = "1"


@dataclass(frozen=True)
class Decision:
    """What the screening of one session means.

    outcome: one of the seven of `OUTCOMES`. reasons: keys of contraindications that are present
    (`lymphoedema`), or of what else decided (`consent_refused`, `fever_not_asked`). warned: what a
    clinician should see whatever the outcome, with its places in the document.
    """

    outcome: str
    reasons: tuple[str, ...]
    warned: tuple[Warned, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        """The codes of the warnings, in the order of `dnfhir.warnings.WARNINGS`."""
        return tuple(warned.code for warned in self.warned)

    @property
    def allows_needling(self) -> bool:
        """Whether the rules let this patient be needled in this session."""
        return self.outcome in ALLOWS_NEEDLING


def assess(session: Session) -> Decision:
    """Decide what the screening of a session means. Pure: the same session, the same decision."""
    outcome = ELIGIBLE
    reasons: dict[str, None] = {}
    for its_outcome, rule in RULES:
        of_rule = dict.fromkeys(rule(session))
        if of_rule and outcome == ELIGIBLE:
            outcome = its_outcome
        reasons |= of_rule
    warned = tuple(warned_of(session, allows_needling=outcome in ALLOWS_NEEDLING))
    return Decision(outcome, tuple(reasons), warned)


def _excluded(session: Session) -> Iterator[str]:
    return absolute_contraindications(session)


def _declined(session: Session) -> Iterator[str]:
    """Fear of needles decides where nobody agreed; beside a refusal or withdrawal it is a reason
    too.
    """
    withdrawn = consent_withdrawn(session)
    if consent_given(session) is False:
        yield "consent_refused"
    if withdrawn:
        yield "consent_withdrawn"
    if (withdrawn or not consent_given(session)) and fear_of_needles(session) == "present":
        yield "fear_of_needles"


def _not_indicated(session: Session) -> Iterator[str]:
    if session.trigger_points == ():
        yield "no_trigger_points"
    yield from _not_indicated_by_answers(session)
    of_points = [point.referred_pain for point in session.trigger_points or ()]
    if "neurological" in (referred_pain(session), *of_points):
        yield "neurological_referred_pain"


def _not_indicated_by_answers(session: Session) -> Iterator[str]:
    indications = (session.screening and session.screening.indications) or Indications()
    if indications.regional_pain == "absent":
        yield "no_regional_pain"
    if indications.hypersensitive_zone == "absent":
        yield "no_hypersensitive_zone"


def _undetermined(session: Session) -> Iterator[str]:
    for name in (*ABSOLUTE, CHILD, *RELATIVE):
        if answer_to(session, name) == "not_asked" and not is_pregnancy_of_male(session, name):
            yield f"{name}_not_asked"
    if session.trigger_points is None:
        yield "trigger_points_not_recorded"
    yield from _consent_undetermined(session)


def _consent_undetermined(session: Session) -> Iterator[str]:
    given = consent_given(session)
    if given is None:
        yield "consent_not_recorded"
    elif given and not treatment_explained(session):
        yield "not_explained"


def _not_advised(session: Session) -> Iterator[str]:
    if not joint_decision(session):
        yield from relative_contraindications(session)


def _by_joint_decision(session: Session) -> Iterator[str]:
    if joint_decision(session):
        yield from relative_contraindications(session)


#: The leaflet's rules, the first with a reason wins.
RULES: Final[tuple[tuple[str, Callable[[Session], Iterator[str]]], ...]] = (
    ("excluded", _excluded),
    ("declined", _declined),
    ("not_indicated", _not_indicated),
    ("undetermined", _undetermined),
    ("not_advised", _not_advised),
    ("eligible_by_joint_decision", _by_joint_decision),
)
OUTCOMES: Final = (*dict(RULES), ELIGIBLE)
