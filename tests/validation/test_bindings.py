"""Required bindings, of plain codes and of CodeableConcepts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.samples import (
    ALLERGY,
    CONDITION,
    CONSENT,
    DEVICE,
    ENCOUNTER,
    OBSERVATION,
    PATIENT,
    THO,
    Case,
    Json,
    concept,
    one_problem,
)

BINDINGS: list[Case] = [
    (OBSERVATION, {"/status": "finl"}, "/status", "did you mean final?"),
    (OBSERVATION, {"/status": "not-done"}, "/status", "does not allow"),
    (PATIENT, {"/gender": "Female"}, "/gender", "did you mean female"),
    (PATIENT, {"/identifier/0/use": "first"}, "/identifier/0/use", "does not allow"),
    (ENCOUNTER, {"/status": "done"}, "/status", "does not allow"),
    (ALLERGY, {"/category": ["drug"]}, "/category/0", "does not allow"),
    (OBSERVATION, {"/text/status": "made"}, "/text/status", "does not allow"),
    (DEVICE, {"/property/0/valueQuantity/0/comparator": "="},
     "/property/0/valueQuantity/0/comparator", "does not"),
    (CONSENT, {"/provision/provision": [{"type": "permt"}]},
     "/provision/provision/0/type", "did you mean permit?"),
    (CONDITION, {"/clinicalStatus": concept(f"{THO}condition-clinical", "actve")}, "/clinicalStatus/coding/0/code",
     "did you mean active"),
    (CONDITION, {"/clinicalStatus": {"text": "active"}}, "/clinicalStatus", "condition-clinical"),
    (CONDITION, {"/verificationStatus": concept("http://snomed.info/sct", "1")},
     "/verificationStatus", "R4 requires"),
    (ALLERGY, {"/clinicalStatus": concept(f"{THO}condition-clinical", "active")},
     "/clinicalStatus", "R4 requires"),
]  # fmt: skip


@pytest.mark.parametrize(("sample", "changes", "pointer", "words"), BINDINGS)
def test_each_code_outside_of_its_value_set_is_recognised(
    sample: Json, changes: dict[str, Any], pointer: str, words: str
) -> None:
    """One break gives one problem, at its place."""
    assert words in one_problem(sample, changes, pointer)
