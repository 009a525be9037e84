"""R4's invariants, each named by its key."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.samples import (
    ALLERGY,
    CONDITION,
    CONSENT,
    DEVICE,
    GONE,
    OBSERVATION,
    ORGANIZATION,
    PATIENT,
    PROCEDURE,
    THO,
    WITH_CONTAINED,
    Case,
    Json,
    concept,
    one_problem,
)

WITHDRAWN = concept(f"{THO}condition-ver-status", "entered-in-error")

INVARIANTS: list[Case] = [
    (CONDITION, {"/category": [concept(f"{THO}condition-category", "problem-list-item")], "/clinicalStatus": GONE},
     "/clinicalStatus", "con-3"),
    (CONDITION, {"/abatementDateTime": "2024"}, "/clinicalStatus", "con-4"),
    (CONDITION, {"/verificationStatus": WITHDRAWN}, "/clinicalStatus", "con-5"),
    (CONDITION, {"/stage": [{"type": {"text": "x"}}]}, "/stage/0", "con-1"),
    (CONDITION, {"/evidence": [{"id": "a", "extension": [{"url": "http://x", "valueCode": "a"}]}]},
     "/evidence/0", "con-2"),
    (ALLERGY, {"/clinicalStatus": GONE}, "/clinicalStatus", "ait-1"),
    (ALLERGY, {"/verificationStatus": concept(f"{THO}allergyintolerance-verification", "entered-in-error")},
     "/clinicalStatus", "ait-2"),
    (OBSERVATION, {"/dataAbsentReason": {"text": "x"}}, "/dataAbsentReason", "obs-6"),
    (OBSERVATION, {"/component": [{"code": concept("http://loinc.org", "38214-3")}]},
     "/valueInteger", "obs-7"),
    (OBSERVATION, {"/referenceRange": [{"type": {"text": "x"}}]}, "/referenceRange/0", "obs-3"),
    (OBSERVATION, {"/valueInteger": GONE, "/valueRange": {"low": {"value": 2}, "high": {"value": 1}}},
     "/valueRange/high/value", "rng-2"),
    (OBSERVATION, {"/valueInteger": GONE, "/valueRatio": {"numerator": {"value": 2}}},
     "/valueRatio/denominator", "rat-1"),
    (CONSENT, {"/policyRule": GONE}, "", "ppc-1"),
    (CONSENT, {"/patient": GONE}, "/patient", "ppc-5"),
    (CONSENT, {"/patient": GONE, "/scope": concept(f"{THO}consentscope", "research")}, "/patient", "ppc-3"),
    (CONSENT, {"/patient": GONE, "/scope": concept(f"{THO}consentscope", "adr")}, "/patient", "ppc-4"),
    (CONSENT, {"/patient": GONE, "/scope": concept(f"{THO}consentscope", "patient-privacy")},
     "/patient", "ppc-2"),
    (ORGANIZATION, {"/name": GONE, "/active": True}, "", "org-1"),
    (ORGANIZATION, {"/address": [{"use": "home"}]}, "/address/0/use", "org-2"),
    (ORGANIZATION, {"/telecom": [{"use": "home", "system": "phone", "value": "1"}]},
     "/telecom/0/use", "org-3"),
    (PATIENT, {"/telecom": [{"value": "1"}]}, "/telecom/0/system", "cpt-2"),
    (PATIENT, {"/contact": [{"gender": "male"}]}, "/contact/0", "pat-1"),
    (PATIENT, {"/photo": [{"data": "aGk="}]}, "/photo/0/contentType", "att-1"),
    (PROCEDURE, {"/performedPeriod/end": "2024-02-29T10:00:00+02:00"}, "/performedPeriod/end", "per-1"),
    (PROCEDURE, {"/performedPeriod/end": "2023"}, "/performedPeriod/end", "per-1"),
    (PROCEDURE, {"/extension": [{"url": "http://x"}]}, "/extension/0", "ext-1"),
    (PROCEDURE, {"/extension": [{"url": "http://x", "valueCode": "a", "extension": [{"url": "b", "valueCode": "c"}]}]},
     "/extension/0", "ext-1"),
    (DEVICE, {"/property/0/valueQuantity/0/system": GONE}, "/property/0/valueQuantity/0/system", "qty-3"),
    (CONDITION, {"/onsetDateTime": GONE, "/onsetAge": {"value": 0, "code": "a", "system": "http://unitsofmeasure.org"}},
     "/onsetAge/value", "age-1"),
    (CONDITION, {"/onsetDateTime": GONE, "/onsetAge": {"value": 3}}, "/onsetAge/code", "age-1"),
    ({"resourceType": "CarePlan", "status": "active", "intent": "plan", "subject": {"reference": "Patient/1"}},
     {"/activity": [{"detail": {"status": "unknown"}, "reference": {"reference": "Task/1"}}]},
     "/activity/0/reference", "cpl-3"),
    ({"resourceType": "Parameters", "parameter": [{"name": "a"}]}, {}, "/parameter/0", "inv-1"),
    ({"resourceType": "QuestionnaireResponse", "status": "completed"},
     {"/item": [{"linkId": "1", "answer": [{"valueBoolean": True}], "item": [{"linkId": "2"}]}]},
     "/item/0/item", "qrs-1"),
]  # fmt: skip

CONTAINED: list[Case] = [
    (WITH_CONTAINED, {"/contained/0/contained": [{"resourceType": "Organization", "id": "p", "name": "x"}]},
     "/contained/0/contained", "dom-2"),
    (WITH_CONTAINED, {"/contained/-": {"resourceType": "Organization", "id": "q", "name": "x"}},
     "/contained/1", "dom-3"),
    (WITH_CONTAINED, {"/contained/-": {"resourceType": "Organization", "name": "x"}},
     "/contained/1/id", "dom-3"),
    (WITH_CONTAINED, {"/contained/-": {"resourceType": "Organization", "id": "o", "name": "x"}},
     "/contained/1/id", "too"),
    (WITH_CONTAINED, {"/contained/0/meta": {"versionId": "1"}}, "/contained/0/meta/versionId", "dom-4"),
    (WITH_CONTAINED, {"/contained/0/meta": {"lastUpdated": "2024-01-01T00:00:00Z"}},
     "/contained/0/meta/lastUpdated", "dom-4"),
    (WITH_CONTAINED, {"/contained/0/meta": {"security": [{"code": "R"}]}},
     "/contained/0/meta/security", "dom-5"),
    (WITH_CONTAINED, {"/performer/-": {"actor": {"reference": "#p"}}},
     "/performer/1/actor/reference", "ref-1"),
]  # fmt: skip


@pytest.mark.parametrize(("sample", "changes", "pointer", "words"), INVARIANTS + CONTAINED)
def test_each_broken_rule_is_recognised(
    sample: Json, changes: dict[str, Any], pointer: str, words: str
) -> None:
    """One break gives one problem, at its place."""
    assert words in one_problem(sample, changes, pointer)
