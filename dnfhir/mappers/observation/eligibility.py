"""Observation: what the screening decided. https://hl7.org/fhir/R4/observation.html

Derived: it follows from the rest of the record, so the way back computes and compares it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dnfhir.answers import other_named, screening_is_recorded, weight_in
from dnfhir.fhir.json_values import Json
from dnfhir.mappers import questionnaire_response, software
from dnfhir.mappers.condition import present_contraindications, role_of
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import extension, term
from dnfhir.mappers.forward.reasons import reason_name, session_reason_code
from dnfhir.mappers.observation import examination, no_trigger_points
from dnfhir.mappers.observation.parts import survey
from dnfhir.mappers.sentences import course
from dnfhir.screening import RULE_SET, RULES_VERSION
from dnfhir.terms.contraindications import weight

#: The vocabulary's key of the rules in their version.
RULES: Final = f"{RULE_SET}_{RULES_VERSION}"


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The outcome of the screening, where needling was meant or something of the screening was asked."""
    if screening_is_recorded(context.session):
        yield _eligibility(context)


def _eligibility(context: MappingContext) -> Entry:
    """What the screening decided, at the time of the intake, else on the day of the session.

    Each reason is a component that points to where it was found.
    """
    decision, screening = context.decision, context.session.screening
    at = screening.at if screening else None
    outcome = context.words(decision.outcome)
    return context.entry(
        "eligibility",
        "Observation",
        course.eligibility(context),
        status="final",
        category=survey(),
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
    """The rules that decided, with their version: another version of dnfhir with the same rules writes the same."""
    words = context.words(RULE_SET).format(version=RULES_VERSION)
    return term("observation", RULES, words)


def _sources(context: MappingContext) -> Iterator[str]:
    """The roles of what was asked and seen; R4 allows no Condition here, so findings stand at their reasons."""
    for seen in (questionnaire_response, examination, no_trigger_points):
        yield from seen.roles(context.session)


def _reason(context: MappingContext, name: str) -> Json:
    component: Json = {
        "code": term(
            "observation",
            "eligibility_reason",
            context.concept_name("observation", "eligibility_reason"),
        ),
        "valueCodeableConcept": {
            **session_reason_code(context.session, name),
            "text": reason_name(context.session, name),
        },
    }
    if name in present_contraindications(context):
        found = {"valueReference": context.ref(role_of(name))}
        component["extension"] = [*extension("finding", found), *_weight(context, name)]
    return component


def _weight(context: MappingContext, name: str) -> Iterable[Json]:
    """How much a contraindication weighs in this session, where the vocabulary says another thing."""
    if other_named(context.session, name):
        return ()
    here = weight_in(context.session, name)
    return extension("contraindication-weight", {"valueCode": here}) if here != weight(name) else ()
