"""Warnings about what was asked and examined. Each rule gives the places that it applies to."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir import answers
from dnfhir.session import Session, concept_key
from dnfhir.terms.tests import is_neurological


def positive_neurological_test(session: Session) -> Iterator[str]:
    """Each positive test of the nerves, by the vocabulary or by its own mark: its finding belongs
    to a physician.
    """
    if session.examination is None:
        return
    for index, test in enumerate(session.examination.tests):
        neurological = test.neurological or is_neurological(concept_key("test", test.test))
        if test.result == "positive" and neurological:
            yield f"/examination/tests/{index}"


def fear_of_needles_with_consent(session: Session) -> Iterator[str]:
    """A patient who fears needles agreed to them, and did not take that back."""
    agreed = answers.consent_given(session) and not answers.consent_withdrawn(session)
    if answers.fear_of_needles(session) == "present" and agreed:
        yield "/screening/fear_of_needles"


def referred_pain_not_asked(session: Session) -> Iterator[str]:
    """The leaflet asks it, and its absence changes no outcome."""
    if answers.referred_pain(session) == "not_asked" and answers.screening_is_recorded(session):
        yield ""


def fear_of_needles_not_asked(session: Session) -> Iterator[str]:
    """The leaflet asks it, and its absence changes no outcome."""
    if answers.fear_of_needles(session) == "not_asked" and answers.screening_is_recorded(session):
        yield ""


def taken_for_follow_up(session: Session) -> Iterator[str]:
    """The document has no purpose; its content is a check-up, and so it is recorded as one."""
    if session.purpose == "follow_up" and "purpose" not in session.model_fields_set:
        yield ""


def joint_decision_without_time(session: Session) -> Iterator[str]:
    """Decided together, and nobody knows when: it may as well have been noted after the
    needling.
    """
    decision = session.screening and session.screening.joint_decision
    if not decision or not decision.taken or decision.at:
        return
    if any(answers.relative_contraindications(session)):
        yield "/screening/joint_decision"
