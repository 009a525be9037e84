"""DetectedIssue: needled although the screening forbids it, before consent, or after consent was withdrawn.

https://hl7.org/fhir/R4/detectedissue.html

Derived: it follows from the rest of the record, so the way back computes and compares it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from dnfhir.answers import consent_given, consent_withdrawn, needled_after_withdrawal, withdrawn_at
from dnfhir.fhir.json_values import Json
from dnfhir.mappers import software
from dnfhir.mappers.condition import present_contraindications, role_of
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
    """One issue for the session when its needling should not have been, one for what consent no longer covered."""
    yield from _screening_conflict(context)
    yield from _withdrawal_conflict(context)


def _screening_conflict(context: MappingContext) -> Iterator[Entry]:
    issues = [name for name in (_NOT_ALLOWED, _BEFORE_CONSENT) if name in context.decision.warnings]
    if not issues:
        return
    reasons = _reasons(context)
    also = [term("reason", name) for name in issues[1:]]
    why = _why(context, reasons)
    detail = _detail(context, issues, reasons)
    evidence = [{"code": codes} for codes in (also, why) if codes]
    yield _issue(
        context,
        "screening-conflict",
        issues[0],
        _implicated(context),
        evidence=evidence,
        detail=detail,
    )


def _withdrawal_conflict(context: MappingContext) -> Iterator[Entry]:
    """The needlings begun after the patient withdrew consent, and no others."""
    session = context.session
    needled = [one for one in session.needling if needled_after_withdrawal(session, one)]
    if not needled:
        return
    withdrawn = fill_phrase(context, "consent.withdrawn", time=when(context, withdrawn_at(session)))
    detail = in_words.sentences([context.words(_AFTER_WITHDRAWAL), withdrawn])
    implicated = [*(f"needling/{needling.id}" for needling in needled), "consent"]
    yield _issue(context, "withdrawal-conflict", _AFTER_WITHDRAWAL, implicated, detail=detail)


def _issue(
    context: MappingContext, role: str, code: str, implicated: Iterable[str], **elements: Any
) -> Entry:
    """A grave issue that dnfhir computed. code: of our reasons; implicated: the roles of what it is about."""
    return context.entry(
        role,
        "DetectedIssue",
        elements["detail"],
        status="final",
        code=term("reason", code),
        severity="high",
        patient=context.ref("patient"),
        author=context.ref(software.ROLE),
        implicated=[context.ref(one) for one in implicated],
        **elements,
    )


def from_fhir(resources: SessionResources) -> Json:
    """Nothing: it is computed again."""
    return {}


def _reasons(context: MappingContext) -> tuple[str, ...]:
    """Why the outcome forbids needling; none when it allows it."""
    return () if context.decision.allows_needling else context.decision.reasons


def _why(context: MappingContext, reasons: tuple[str, ...]) -> list[Json]:
    """Outcome and reasons as codes; none where the outcome allows needling."""
    codes = [session_reason_code(context.session, name) for name in reasons]
    return [term("outcome", context.decision.outcome), *codes] if codes else []


def _detail(context: MappingContext, issues: Sequence[str], reasons: tuple[str, ...]) -> str:
    """Outcome and reasons, in the language of the session."""
    named = (context.words(issue) for issue in issues)
    return in_words.sentences([*named, course.outcome(context), reasons_clause(context, reasons)])


def _implicated(context: MappingContext) -> Iterator[str]:
    """Every needling, what was found against it, the screening's outcome, and the consent it disagrees with."""
    session = context.session
    yield from (f"needling/{needling.id}" for needling in session.needling)
    if not context.decision.allows_needling:
        present = set(present_contraindications(context))
        yield from (role_of(name) for name in context.decision.reasons if name in present)
        neurological = (
            p for p in session.trigger_points or () if p.referred_pain == "neurological"
        )
        yield from (f"trigger-point/{point.id}" for point in neurological)
        yield "eligibility"
    against = consent_given(session) is False or consent_withdrawn(session)
    if against or _BEFORE_CONSENT in context.decision.warnings:
        yield "consent"
