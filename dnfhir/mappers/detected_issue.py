"""DetectedIssue: needled although excluded, before consent, or after consent was withdrawn.

https://hl7.org/fhir/R4/detectedissue.html

Derived: it follows from the rest of the record, so the reverse mapping computes it again and
compares.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from dnfhir.answers import (
    consent_given,
    consent_withdrawn,
    needled_after_withdrawal,
    present_contraindications,
    withdrawn_at,
)
from dnfhir.fhir.json_values import Json
from dnfhir.mappers import software
from dnfhir.mappers.condition import role_of
from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import term
from dnfhir.mappers.forward.reasons import session_reason_code
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import course
from dnfhir.mappers.sentences.parts import fill_phrase, reasons_clause, when

HOMES: Final[dict[str, str]] = {}
_NOT_ALLOWED: Final = "needled_although_not_allowed"
_BEFORE_CONSENT: Final = "needled_before_consent"
_AFTER_WITHDRAWAL: Final = "needled_after_withdrawal"


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """One issue for needling that should not have been, one for what consent no longer covered."""
    yield from _screening_conflict(context)
    yield from _withdrawal_conflict(context)


def _screening_conflict(context: MappingContext) -> Iterator[Entry]:
    issues = [name for name in (_NOT_ALLOWED, _BEFORE_CONSENT) if name in context.decision.warnings]
    if not issues:
        return
    reasons = _reasons(context)
    yield _issue(
        context,
        "screening-conflict",
        issues[0],
        _implicated(context),
        evidence=list(_evidence(context, issues, reasons)),
        detail=_detail(context, issues, reasons),
    )


def _withdrawal_conflict(context: MappingContext) -> Iterator[Entry]:
    """The needlings begun after the patient withdrew consent, and no others."""
    session = context.session
    needlings = [
        needling for needling in session.needling if needled_after_withdrawal(session, needling)
    ]
    if not needlings:
        return
    time = when(context, withdrawn_at(session))
    withdrawn = fill_phrase(context, "consent.withdrawn", time=time)
    detail = in_words.sentences([context.words(_AFTER_WITHDRAWAL), withdrawn])
    implicated = [*(f"needling/{needling.id}" for needling in needlings), "consent"]
    yield _issue(context, "withdrawal-conflict", _AFTER_WITHDRAWAL, implicated, detail=detail)


def _issue(
    context: MappingContext, role: str, code: str, implicated: Iterable[str], **elements: Any
) -> Entry:
    """A grave issue that dnfhir computed.

    code: of our reasons; implicated: the roles of what it is about.
    """
    return context.entry(
        role,
        "DetectedIssue",
        elements["detail"],
        status="final",
        code=term("reason", code),
        severity="high",
        patient=context.ref("patient"),
        author=context.ref(software.ROLE),
        implicated=[context.ref(implicated_role) for implicated_role in implicated],
        **elements,
    )


def from_fhir(resources: SessionResources) -> Json:
    """Nothing: it is computed again."""
    return {}


def _reasons(context: MappingContext) -> tuple[str, ...]:
    """Why the outcome forbids needling; none when it allows it."""
    if context.decision.allows_needling:
        return ()
    return context.decision.reasons


def _evidence(
    context: MappingContext, issues: Sequence[str], reasons: Sequence[str]
) -> Iterator[Json]:
    """The issues beside the first one; outcome and reasons, where the outcome forbids needling."""
    if further := issues[1:]:
        yield {"code": [term("reason", name) for name in further]}
    if reasons:
        codes = [session_reason_code(context.session, name) for name in reasons]
        yield {"code": [term("outcome", context.decision.outcome), *codes]}


def _detail(context: MappingContext, issues: Sequence[str], reasons: tuple[str, ...]) -> str:
    """Outcome and reasons, in the language of the session."""
    parts = [context.words(issue) for issue in issues]
    return in_words.sentences([*parts, course.outcome(context), reasons_clause(context, reasons)])


def _implicated(context: MappingContext) -> Iterator[str]:
    """Every needling, what forbade it, the screening's outcome, and the consent."""
    for needling in context.session.needling:
        yield f"needling/{needling.id}"
    if not context.decision.allows_needling:
        yield from _forbidding(context)
        yield "eligibility"
    if _is_against_consent(context):
        yield "consent"


def _forbidding(context: MappingContext) -> Iterator[str]:
    """The contraindications among the reasons, and trigger points with neurological pain."""
    session = context.session
    contraindications = set(present_contraindications(session))
    for name in context.decision.reasons:
        if name in contraindications:
            yield role_of(name)
    for point in session.trigger_points or ():
        if point.referred_pain == "neurological":
            yield f"trigger-point/{point.id}"


def _is_against_consent(context: MappingContext) -> bool:
    session = context.session
    against = consent_given(session) is False or consent_withdrawn(session)
    return against or _BEFORE_CONSENT in context.decision.warnings
