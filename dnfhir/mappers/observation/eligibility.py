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
from dnfhir.mappers.forward.elements import extension, term
from dnfhir.mappers.forward.reasons import in_words, reason_in
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.observation import examination, no_trigger_points
from dnfhir.mappers.observation.parts import survey
from dnfhir.mappers.sentences import course
from dnfhir.screening import RULE_SET, RULES_VERSION
from dnfhir.terms.contraindications import weight

#: The vocabulary's key of the rules in their version.
RULES: Final = f"{RULE_SET}_{RULES_VERSION}"


def to_fhir(record: Record) -> Iterator[Entry]:
    """The outcome of the screening, where needling was meant or something of the screening was asked."""
    if screening_is_recorded(record.session):
        yield _eligibility(record)


def _eligibility(record: Record) -> Entry:
    """What the screening decided, at the time of the intake, else on the day of the session.

    Each reason is a component that points to where it was found.
    """
    decision, screening = record.decision, record.session.screening
    at = screening.at if screening else None
    outcome = record.words(decision.outcome)
    return record.entry(
        "eligibility",
        "Observation",
        course.eligibility(record),
        status="final",
        category=survey(),
        code=term("observation", "needling_eligibility", record.words("eligibility")),
        subject=record.ref("patient"),
        encounter=record.ref("encounter"),
        effectiveDateTime=at or record.day,
        issued=record.recorded_date(at),
        valueCodeableConcept=term("outcome", decision.outcome, outcome),
        method=_method(record),
        device=record.ref(software.ROLE),
        derivedFrom=[record.ref(role) for role in _sources(record)],
        component=[_reason(record, name) for name in decision.reasons],
    )


def _method(record: Record) -> Json:
    """The rules that decided, with their version: another version of dnfhir with the same rules writes the same."""
    words = record.words(RULE_SET).format(version=RULES_VERSION)
    return term("observation", RULES, words)


def _sources(record: Record) -> Iterator[str]:
    """The roles of what was asked and seen; R4 allows no Condition here, so findings stand at their reasons."""
    for seen in (questionnaire_response, examination, no_trigger_points):
        yield from seen.roles(record.session)


def _reason(record: Record, name: str) -> Json:
    component: Json = {
        "code": term(
            "observation", "eligibility_reason", record.named("observation", "eligibility_reason")
        ),
        "valueCodeableConcept": {
            **reason_in(record.session, name),
            "text": in_words(record.session, name),
        },
    }
    if name in present_contraindications(record):
        found = {"valueReference": record.ref(role_of(name))}
        component["extension"] = [*extension("finding", found), *_weight(record, name)]
    return component


def _weight(record: Record, name: str) -> Iterable[Json]:
    """How much a contraindication weighs in this session, where the vocabulary says another thing."""
    if other_named(record.session, name):
        return ()
    here = weight_in(record.session, name)
    return extension("contraindication-weight", {"valueCode": here}) if here != weight(name) else ()
