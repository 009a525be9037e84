"""Procedure: the session's dry needling as a whole; its parts are in `needling` and `other_treatment`.

https://hl7.org/fhir/R4/procedure.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.answers import needling_meant
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import extension, term
from dnfhir.mappers.forward.reasons import reason_in
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.procedure import needling, other_treatment
from dnfhir.mappers.procedure.parts import complications, performed, shared
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Session

HOMES: Final = {**needling.HOMES, **other_treatment.HOMES}


def to_fhir(record: Record) -> Iterator[Entry]:
    """The parent 'dry needling', its parts, and the treatment beside it or instead of it.

    No parent where needling was never meant: a check-up without it left nothing undone.
    """
    if needling_meant(record.session):
        yield _session_procedure(record)
    yield from needling.to_fhir(record)
    yield from other_treatment.to_fhir(record)


def from_fhir(found: Found) -> Json:
    """Each needling and each other treatment; the parent follows from them."""
    return {**needling.from_fhir(found), **other_treatment.from_fhir(found)}


def _session_procedure(record: Record) -> Entry:
    """Needling as a whole, by its parts: completed, stopped, or not done with every reason why."""
    session = record.session
    status = _status(session)
    not_done = status == "not-done"
    return record.entry(
        "session-procedure",
        "Procedure",
        treatment.session(record, status, _reasons(record) if not_done else ()),
        status=status,
        **(_why_not_done(record) if not_done else {}),
        **shared(record, done=not not_done),
        encounter=record.ref("encounter"),
        code=term("treatment", "dry_needling", "dry needling"),
        **({} if not_done else performed(record, None)),
        reasonReference=[record.ref("complaint")] if session.complaint else [],
        complicationDetail=complications(record, None),
    )


def _status(session: Session) -> str:
    """Completed as soon as one needling was: one that was broken off, as at a wrong place, does not undo the others."""
    if not session.needling:
        return "not-done"
    return "stopped" if all(needling.stopped for needling in session.needling) else "completed"


def _why_not_done(record: Record) -> Json:
    """statusReason holds the first reason, our extension all of them; eligible yet not needled says just that."""
    codes = [reason_in(record.session, name) for name in _reasons(record)]
    every = [
        found
        for code in codes
        for found in extension("not-done-reason", {"valueCodeableConcept": code})
    ]
    return {"extension": every, "statusReason": codes[0]}


def _reasons(record: Record) -> tuple[str, ...]:
    against = () if record.decision.allows_needling else record.decision.reasons
    return against or ("not_performed_other",)
