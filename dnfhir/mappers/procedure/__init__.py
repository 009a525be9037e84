"""Procedure: the session's dry needling as a whole; its parts are in `needling` and `other_treatment`.

https://hl7.org/fhir/R4/procedure.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.answers import needling_meant
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import extension, term
from dnfhir.mappers.forward.reasons import session_reason_code
from dnfhir.mappers.procedure import needling, other_treatment
from dnfhir.mappers.procedure.parts import complications, performed, shared
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Session

HOMES: Final = {**needling.HOMES, **other_treatment.HOMES}


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The parent 'dry needling', its parts, and the treatment beside it or instead of it.

    No parent where needling was never meant: a check-up without it left nothing undone.
    """
    if needling_meant(context.session):
        yield _session_procedure(context)
    yield from needling.to_fhir(context)
    yield from other_treatment.to_fhir(context)


def from_fhir(resources: SessionResources) -> Json:
    """Each needling and each other treatment; the parent follows from them."""
    return {**needling.from_fhir(resources), **other_treatment.from_fhir(resources)}


def _session_procedure(context: MappingContext) -> Entry:
    """Needling as a whole, by its parts: completed, stopped, or not done with every reason why."""
    session = context.session
    status = _status(session)
    not_done = status == "not-done"
    return context.entry(
        "session-procedure",
        "Procedure",
        treatment.session(context, status, _reasons(context) if not_done else ()),
        status=status,
        **(_why_not_done(context) if not_done else {}),
        **shared(context, done=not not_done),
        encounter=context.ref("encounter"),
        code=term("treatment", "dry_needling", "dry needling"),
        **({} if not_done else performed(context, None)),
        reasonReference=[context.ref("complaint")] if session.complaint else [],
        complicationDetail=complications(context, None),
    )


def _status(session: Session) -> str:
    """Completed as soon as one needling was: one that was broken off, as at a wrong place, does not undo the others."""
    if not session.needling:
        return "not-done"
    return "stopped" if all(needling.stopped for needling in session.needling) else "completed"


def _why_not_done(context: MappingContext) -> Json:
    """statusReason holds the first reason, our extension all of them; eligible yet not needled says just that."""
    codes = [session_reason_code(context.session, name) for name in _reasons(context)]
    every = [
        found
        for code in codes
        for found in extension("not-done-reason", {"valueCodeableConcept": code})
    ]
    return {"extension": every, "statusReason": codes[0]}


def _reasons(context: MappingContext) -> tuple[str, ...]:
    against = () if context.decision.allows_needling else context.decision.reasons
    return against or ("not_performed_other",)
