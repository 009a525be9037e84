"""How a conflict was decided: our own validation and the official engine hold the record of it to its profile."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.fhir.content import CHOICE_EXTENSION, KEPT_EXTENSION
from dnfhir.validation import check_bundle
from tests.profiles.defects.model import example, place
from tests.servers.hl7_validator import Validator

OURS = {"url": CHOICE_EXTENSION, "valueCode": "ours"}
THEIRS = {"url": CHOICE_EXTENSION, "valueCode": "theirs"}
KEPT = {"url": KEPT_EXTENSION, "valueString": "a" * 64}
WRONG = [
    [THEIRS],
    [KEPT],
    [OURS, KEPT],
    [{**THEIRS, "valueCode": "mine"}],
    [THEIRS, {**KEPT, "valueString": "A" * 64}],
    [OURS, OURS],
]


def decided(extensions: list[dict[str, str]]) -> tuple[Any, Any]:
    """An example in which a conflict over the first target was decided, and its Provenance."""
    bundle = copy.deepcopy(example("case-report"))
    provenance = bundle["entry"][place(bundle, "provenance")]["resource"]
    provenance["target"][0]["extension"] += extensions
    return bundle, provenance


@pytest.mark.parametrize("extensions", [[OURS], [THEIRS, KEPT]])
def test_a_choice_as_push_records_it_is_valid(
    extensions: Any, validator: Validator, tmp_path: Path
) -> None:
    bundle, provenance = decided(extensions)
    assert check_bundle(bundle) == ()
    file = tmp_path / "provenance.json"
    file.write_text(jsontext.pretty(provenance), encoding="utf-8")
    assert validator.errors(file) == []


@pytest.mark.parametrize("extensions", WRONG)
def test_a_choice_that_push_does_not_make_is_recognised(
    extensions: Any, validator: Validator, tmp_path: Path
) -> None:
    bundle, provenance = decided(extensions)
    assert check_bundle(bundle) != ()
    file = tmp_path / "provenance.json"
    file.write_text(jsontext.pretty(provenance), encoding="utf-8")
    assert validator.errors(file) != []
