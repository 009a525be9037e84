"""Warnings about why the patient came. Each rule gives the places that it applies to."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.session import Session


def open_in_ended_episode(session: Session) -> Iterator[str]:
    """The series is over and its complaint is not: it stays among the patient's active problems."""
    ended = session.episode and session.episode.ended_at
    if ended and session.complaint and not session.complaint.resolved_at:
        yield "/complaint"
