"""Warnings about needling that should not have been, or not yet. Each rule gives the places that it applies to."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir import answers
from dnfhir.session import Session
from dnfhir.session.times import moment


def needled(session: Session) -> Iterator[str]:
    """Whatever was needled."""
    return (f"/needling/{index}" for index, _ in enumerate(session.needling))


def nickel_free(session: Session) -> Iterator[str]:
    """Nickel-free needles for somebody with an allergy to nickel: what the maker declares is not tested here."""
    if answers.answer_to(session, "nickel_allergy") == "present" and answers.needled_without_nickel(
        session
    ):
        yield from (
            f"/needling/{index}/needle/material" for index, _ in enumerate(session.needling)
        )


def before_consent(session: Session) -> Iterator[str]:
    """Needling dated before consent, or in a session that ended before it: true, and something is wrong."""
    consent = session.screening and session.screening.consent
    if not consent or not consent.given or not consent.at:
        return
    agreed = moment(consent.at)
    for index, needling in enumerate(session.needling):
        at = needling.at or session.ended_at
        if at and moment(at) < agreed:
            yield f"/needling/{index}"


def after_withdrawal(session: Session) -> Iterator[str]:
    """Needling begun after the patient withdrew consent."""
    for index, needling in enumerate(session.needling):
        if answers.needled_after_withdrawal(session, needling):
            yield f"/needling/{index}"


def perhaps_after_withdrawal(session: Session) -> Iterator[str]:
    """Needling without a time of its own in a session in which consent was withdrawn: it may have been before or after.

    In a session that ended before the withdrawal it was before, whatever its time.
    """
    withdrawn = answers.withdrawn_at(session)
    over = withdrawn and session.ended_at and moment(session.ended_at) <= moment(withdrawn)
    if withdrawn is None or over:
        return
    for index, needling in enumerate(session.needling):
        if not needling.at and not answers.needled_after_withdrawal(session, needling):
            yield f"/needling/{index}"
