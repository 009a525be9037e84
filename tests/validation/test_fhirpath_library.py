"""Our FHIRPath beside a library's: the same verdict for the Bundle's own invariants, on right and on wrong Bundles."""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

import pytest
from fhirpathpy import compile as compile_with_library
from fhirpathpy.models import models

from dnfhir import profiles
from dnfhir.validation.fhirpath import compile_path
from dnfhir.validation.fhirpath.values import Around, truth
from tests.profiles.defects.model import example

Json = dict[str, Any]
#: The library counts two equal items of a document as different here; HL7's two engines and ours do not.
_BY_IDENTITY = ("subsetOf(", "isDistinct(")


@cache
def invariants() -> dict[str, str]:
    """Key and expression of the invariants on the Bundle as a whole."""
    bundle = next(one for one in profiles.resources() if one["id"] == "dn-session-bundle")
    rules = next(one for one in bundle["differential"]["element"] if one["path"] == "Bundle")[
        "constraint"
    ]
    return {
        rule["key"]: rule["expression"]
        for rule in rules
        if not any(w in rule["expression"] for w in _BY_IDENTITY)
    }


@cache
def by_library() -> dict[str, Any]:
    return {
        key: compile_with_library(expression, models["r4"])
        for key, expression in invariants().items()
    }


def without(name: str, kind: str) -> Json:
    """The example's Bundle without its resources of one type."""
    document = copy.deepcopy(example(name))
    document["entry"] = [
        entry for entry in document["entry"] if entry["resource"]["resourceType"] != kind
    ]
    return document


CASES = {
    "excluded": lambda: example("excluded"),
    "needled although excluded": lambda: example("needled-although-excluded"),
    "no consent": lambda: without("case-report", "Consent"),
    "no detected issue": lambda: without("needled-although-excluded", "DetectedIssue"),
    "no provenance": lambda: without("undetermined", "Provenance"),
    "no observation": lambda: without("declined", "Observation"),
}


@pytest.mark.parametrize("case", CASES)
def test_the_verdicts_are_the_librarys(case: str) -> None:
    document = CASES[case]()
    ours = {
        key: truth(compile_path(text)(document, Around(document))) is True
        for key, text in invariants().items()
    }
    theirs = {
        key: run(document, {"resource": document}) == [True] for key, run in by_library().items()
    }
    assert ours == theirs
