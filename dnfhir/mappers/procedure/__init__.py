"""Procedure: the session's dry needling as a whole.

Its parts are in `needling` and `other_treatment`.

https://hl7.org/fhir/R4/procedure.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from dnfhir.answers import needling_intended
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import extension, term
from dnfhir.mappers.forward.reasons import session_reason_code
from dnfhir.mappers.procedure import needling, other_treatment
from dnfhir.mappers.procedure.parts import complications, performed, shared_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Session

HOMES: Final = {**needling.HOMES, **other_treatment.HOMES}
_ROLE: Final = "session-procedure"


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The parent 'dry needling', its parts, and the treatment beside it or instead of it.

    No parent where needling was never intended: a check-up without it left nothing undone.
    """
    if needling_intended(context.session):
        yield _session_procedure(context)
    yield from needling.to_fhir(context)
    yield from other_treatment.to_fhir(context)


def from_fhir(resources: SessionResources) -> Json:
    """Each needling and each other treatment; the parent follows from them."""
    return {**needling.from_fhir(resources), **other_treatment.from_fhir(resources)}


def _session_procedure(context: MappingContext) -> Entry:
    """Needling as a whole, by its parts: completed, stopped, or not done with every reason why."""
    status = _status(context.session)
    if status == "not-done":
        return _not_done(context)
    return context.entry(
        _ROLE,
        "Procedure",
        treatment.session(context, status, ()),
        status=status,
        **shared_elements(context),
        **_dry_needling(context),
        **performed(context, None),
        **_reasons_and_complications(context),
    )


def _not_done(context: MappingContext) -> Entry:
    """Needling that was intended and not done: nobody performed it, and no time is its own."""
    reasons = _reasons(context)
    return context.entry(
        _ROLE,
        "Procedure",
        treatment.session(context, "not-done", reasons),
        status="not-done",
        **_reason_elements(context.session, reasons),
        **shared_elements(context, done=False),
        **_dry_needling(context),
        **_reasons_and_complications(context),
    )


def _dry_needling(context: MappingContext) -> dict[str, Any]:
    return {
        "encounter": context.ref("encounter"),
        "code": term("treatment", "dry_needling", "dry needling"),
    }


def _reasons_and_complications(context: MappingContext) -> dict[str, Any]:
    return {
        "reasonReference": context.complaint_refs(),
        "complicationDetail": complications(context, None),
    }


def _status(session: Session) -> str:
    """Completed as soon as one needling was.

    One that was broken off, as at a wrong place, does not undo the others.
    """
    if not session.needling:
        return "not-done"
    if all(needling.stopped for needling in session.needling):
        return "stopped"
    return "completed"


def _reason_elements(session: Session, reasons: tuple[str, ...]) -> Json:
    """statusReason has the first reason, our extension all of them.

    Eligible yet not needled states just that.
    """
    codes = [session_reason_code(session, name) for name in reasons]
    extensions: list[Json] = []
    for code in codes:
        extensions.extend(extension("not-done-reason", {"valueCodeableConcept": code}))
    return {"extension": extensions, "statusReason": codes[0]}


def _reasons(context: MappingContext) -> tuple[str, ...]:
    if context.decision.allows_needling:
        return ("not_performed_other",)
    return context.decision.reasons or ("not_performed_other",)
