"""R4 structure: elements, cardinality, choices, empty values."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.samples import (
    DEVICE,
    ENCOUNTER,
    GONE,
    OBSERVATION,
    PATIENT,
    PROVENANCE,
    Case,
    Json,
    concept,
    one_problem,
)

STRUCTURE: list[Case] = [
    (PATIENT, {"/gendr": "male"}, "/gendr", "did you mean gender?"),
    (PATIENT, {"/name/0/famly": "x"}, "/name/0/famly", "did you mean family?"),
    (PATIENT, {"/fhir_comments": "x"}, "/fhir_comments", "no such element"),
    (ENCOUNTER, {"/class_fhir": {"code": "AMB"}}, "/class_fhir", "no such element"),
    (PATIENT, {"/a~1b": 1}, "/a~1b", "no such element"),
    (PATIENT, {"/name/0/resourceType": "HumanName"}, "/name/0/resourceType", "no resource"),
    (PATIENT, {"/_name": [{"id": "a"}]}, "/_name", "primitive elements only"),
    (PATIENT, {"/resourceType": "Patent"}, "/resourceType", "did you mean Patient?"),
    (PATIENT, {"/resourceType": GONE}, "/resourceType", "no resourceType"),
    (PATIENT, {"/resourceType": 7}, "/resourceType", "not an R4"),
    (PATIENT, {"/resourceType": "DomainResource"}, "/resourceType", "not an R4"),
    (PATIENT, {"/resourceType": "Ingredient"}, "/resourceType", "not an R4"),
    (PATIENT, {"/resourceType": "MedicinalProduct"}, "", "no R4 definition"),
    ({"resourceType": "Parameters", "parameter": [{"name": "a", "resource": {"id": "a"}}]}, {},
     "/parameter/0/resource/resourceType", "no resourceType"),
    (OBSERVATION, {"/status": GONE}, "/status", "needs status"),
    (OBSERVATION, {"/code": GONE}, "/code", "needs code"),
    (PROVENANCE, {"/target": GONE}, "/target", "at least one"),
    (PROVENANCE, {"/target": []}, "/target", "an empty list"),
    (PROVENANCE, {"/agent/0/who": GONE, "/agent/0/type": {"text": "x"}}, "/agent/0/who", "needs who"),
    (DEVICE, {"/property/0/type": GONE}, "/property/0/type", "needs type"),
    (PATIENT, {"/extension": [{"valueCode": "a"}]}, "/extension/0/url", "needs url"),
    (PATIENT, {"/name": {"family": "x"}}, "/name", "is a list"),
    (OBSERVATION, {"/code": [concept("http://loinc.org", "1")]}, "/code", "takes one value"),
    (PATIENT, {"/birthDate": ["1970"]}, "/birthDate", "takes one value"),
    (PATIENT, {"/name": [[{"family": "x"}]]}, "/name/0", "a list in a list"),
    (PATIENT, {"/name": ["Ann"]}, "/name/0", "a plain value"),
    (PATIENT, {"/name": ['{"family": "x"}']}, "/name/0", "a plain value"),
    (PATIENT, {"/birthDate": {"value": "1970"}}, "/birthDate", "an object where a date"),
    (PATIENT, {"/birthDate": None}, "/birthDate", "null"),
    (PATIENT, {"/name/0/given": ["Ann", None]}, "/name/0/given/1", "null in a list"),
    (PATIENT, {"/name/0": None}, "/name/0", "null in a list"),
    (PATIENT, {"/name/0": {}}, "/name/0", "ele-1"),
    (PATIENT, {"/name/0": {"id": "a"}}, "/name/0", "ele-1"),
    (OBSERVATION, {"/valueString": "a"}, "/valueString", "a second value[x] beside valueInteger"),
    (PROVENANCE, {"/occurredDateTime": "2024", "/occurredPeriod": {"start": "2024"}},
     "/occurredPeriod", "second"),
    (PATIENT, {"/extension": [{"url": "http://x", "valueRatioRange": {}}]},
     "/extension/0/valueRatioRange", "no such"),
    (DEVICE, {"/property/0/valueQuantity/0/value": "0.30"},
     "/property/0/valueQuantity/0/value", "without quotes"),
    ({"resourceType": "MedicationStatement", "status": "unknown", "subject": {"reference": "Patient/1"}}, {},
     "", "needs medication[x]"),
]  # fmt: skip


@pytest.mark.parametrize(("sample", "changes", "pointer", "words"), STRUCTURE)
def test_each_break_of_structure_is_recognised(
    sample: Json, changes: dict[str, Any], pointer: str, words: str
) -> None:
    """One break gives one problem, at its place."""
    assert words in one_problem(sample, changes, pointer)
