"""Observation: what the screening decided. https://hl7.org/fhir/R4/observation.html

Derived: it follows from the rest of the record, so the reverse mapping computes it again and
compares.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.answers import (
    other_contraindication,
    present_contraindications,
    screening_is_recorded,
    weight_in,
)
from dnfhir.fhir.json_values import Json
from dnfhir.mappers import questionnaire_response, software
from dnfhir.mappers.condition import role_of
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import extension, term
from dnfhir.mappers.forward.reasons import reason_name, session_reason_code
from dnfhir.mappers.observation import examination, no_trigger_points
from dnfhir.mappers.observation.parts import survey_category
from dnfhir.mappers.sentences import course
from dnfhir.screening import RULE_SET, RULES_VERSION
from dnfhir.terms.contraindications import weight

#: The vocabulary's key of the rules in their version.
RULES: Final = f"{RULE_SET}_{RULES_VERSION}"
_REASON: Final = "eligibility_reason"


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The outcome of the screening, where the record states it."""
    if screening_is_recorded(context.session):
        yield _eligibility(context)


def _eligibility(context: MappingContext) -> Entry:
    """What the screening decided, at the time of the intake, else on the day of the session.

    Each reason is a component that points to the resource that states it.
    """
    decision, screening = context.decision, context.session.screening
    at = screening.at if screening else None
    outcome = context.words(decision.outcome)
    return context.entry(
        "eligibility",
        "Observation",
        course.eligibility(context),
        status="final",
        category=survey_category(),
        code=term("observation", "needling_eligibility", context.words("eligibility")),
        subject=context.ref("patient"),
        encounter=context.ref("encounter"),
        effectiveDateTime=at or context.day,
        issued=context.recorded_date(at),
        valueCodeableConcept=term("outcome", decision.outcome, outcome),
        method=_method(context),
        device=context.ref(software.ROLE),
        derivedFrom=[context.ref(role) for role in _sources(context)],
        component=[_reason(context, name) for name in decision.reasons],
    )


def _method(context: MappingContext) -> Json:
    """The rules that decided, with their version.

    Another version of dnfhir with the same rules writes the same.
    """
    words = context.words(RULE_SET).format(version=RULES_VERSION)
    return term("observation", RULES, words)


def _sources(context: MappingContext) -> Iterator[str]:
    """The roles of what was asked and seen.

    R4 allows no Condition here, so those stand at their reasons.
    """
    for module in (questionnaire_response, examination, no_trigger_points):
        yield from module.roles(context.session)


def _reason(context: MappingContext, name: str) -> Json:
    code = session_reason_code(context.session, name)
    component: Json = {
        "code": term("observation", _REASON, context.concept_name("observation", _REASON)),
        "valueCodeableConcept": {**code, "text": reason_name(context.session, name)},
    }
    if name in present_contraindications(context.session):
        finding = {"valueReference": context.ref(role_of(name))}
        component["extension"] = [*extension("finding", finding), *_weight(context, name)]
    return component


def _weight(context: MappingContext, name: str) -> Iterator[Json]:
    """A contraindication's weight in this session, where the vocabulary has another."""
    if other_contraindication(context.session, name):
        return
    weight_here = weight_in(context.session, name)
    if weight_here != weight(name):
        yield from extension("contraindication-weight", {"valueCode": weight_here})
