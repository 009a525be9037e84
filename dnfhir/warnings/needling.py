"""Warnings about needling that should not have been, or not yet. Each rule gives the places that it
applies to.
"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir import answers
from dnfhir.session import Needling, Session
from dnfhir.session.times import moment


def needled(session: Session) -> Iterator[str]:
    """Whatever was needled."""
    for pointer, _ in _needlings(session):
        yield pointer


def nickel_free(session: Session) -> Iterator[str]:
    """Nickel-free needles for somebody with an allergy to nickel: what the maker declares is not
    tested here.
    """
    if answers.answer_to(session, "nickel_allergy") != "present":
        return
    if answers.needled_without_nickel(session):
        for pointer, _ in _needlings(session):
            yield f"{pointer}/needle/material"


def before_consent(session: Session) -> Iterator[str]:
    """Needling dated before consent, or in a session that ended before it: true, and something is
    wrong.
    """
    consent = session.consent
    if consent is None or not consent.given or not consent.at:
        return
    for pointer, needling in _needlings(session):
        if _is_before(needling.at or session.ended_at, consent.at):
            yield pointer


def after_withdrawal(session: Session) -> Iterator[str]:
    """Needling begun after the patient withdrew consent."""
    for pointer, needling in _needlings(session):
        if answers.needled_after_withdrawal(session, needling):
            yield pointer


def perhaps_after_withdrawal(session: Session) -> Iterator[str]:
    """Needling without a time of its own in a session in which consent was withdrawn: it may have
    been before or after.

    In a session that ended before the withdrawal it was before, whatever its time.
    """
    withdrawn = answers.withdrawn_at(session)
    if withdrawn is None or _ended_by(session, withdrawn):
        return
    for pointer, needling in _needlings(session):
        if not needling.at and not answers.needled_after_withdrawal(session, needling):
            yield pointer


def _is_before(instant: str | None, limit: str) -> bool:
    return instant is not None and moment(instant) < moment(limit)


def _ended_by(session: Session, instant: str) -> bool:
    return session.ended_at is not None and moment(session.ended_at) <= moment(instant)


def _needlings(session: Session) -> Iterator[tuple[str, Needling]]:
    """Each needling with its pointer."""
    for index, needling in enumerate(session.needling):
        yield f"/needling/{index}", needling
