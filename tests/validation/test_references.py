"""References: resolved inside the bundle, to a type that R4 allows."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.samples import (
    BUNDLE,
    OBSERVATION,
    PROCEDURE,
    WITH_CONTAINED,
    Case,
    Json,
    one_problem,
    urn,
)

REFERENCES: list[Case] = [
    (BUNDLE, {"/entry/3/resource/subject/reference": urn(9)},
     "/entry/3/resource/subject/reference", "this fullUrl"),
    (BUNDLE, {"/entry/3/resource/subject/reference": urn(2)},
     "/entry/3/resource/subject/reference", "may not point to a Condition"),
    (BUNDLE, {"/entry/2/resource/derivedFrom": [{"reference": urn(2)}]}, "/entry/2/resource/derivedFrom/0/reference",
     "may not point to a Condition"),
    (OBSERVATION, {"/subject/reference": "Organization/1"},
     "/subject/reference", "may not point to an Organization"),
    (PROCEDURE, {"/subject/reference": "http://x.org/fhir/Device/1"},
     "/subject/reference", "may not point to a Device"),
    (PROCEDURE, {"/subject": {"type": "Device", "display": "x"}},
     "/subject/type", "may not point to a Device"),
    (PROCEDURE, {"/subject": {"reference": "Patient/1", "type": "Group"}}, "/subject/type", "not the type"),
    (PROCEDURE, {"/subject/reference": "patient/1"}, "/subject/reference", "did you mean Patient?"),
    (PROCEDURE, {"/subject/reference": "just words"}, "/subject/reference", "not a reference"),
    (PROCEDURE, {"/subject/reference": "Patient?identifier=1"}, "/subject/reference", "transactions only"),
    (BUNDLE, {"/entry/3/resource/subject/reference": "Patent?identifier=1"},
     "/entry/3/resource/subject/reference", "R4 type"),
    (WITH_CONTAINED, {"/subject/reference": "#o"}, "/subject/reference", "may not point to an Organization"),
]  # fmt: skip


@pytest.mark.parametrize(("sample", "changes", "pointer", "words"), REFERENCES)
def test_each_wrong_reference_is_recognised(
    sample: Json, changes: dict[str, Any], pointer: str, words: str
) -> None:
    """One break gives one problem, at its place."""
    assert words in one_problem(sample, changes, pointer)
