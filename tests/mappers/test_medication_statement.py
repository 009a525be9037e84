"""Medication there and back, as told: text, code, or both."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers import medication_statement
from dnfhir.validation import validate_document
from tests.mappers.parts import Json, back, changed, edited, mapped, roles

NAPROXEN = {"system": "http://www.whocc.no/atc", "code": "M01AE02", "display": "naproxen"}


def reported(*medicines: Json) -> Json:
    """The case report with these medicines."""
    return changed("case-report", medication=list(medicines))


def role_of(document: Json) -> str:
    return next(role for role in roles(document) if role.startswith("medication/"))


@pytest.mark.parametrize(
    "medicine",
    [
        {"text": "paracetamol 500 mg, <zo nodig>"},
        {"code": NAPROXEN},
        {"code": {"system": "urn:oid:1.2.3", "code": "X 1"}},
        {"text": "a pain killer", "code": NAPROXEN},
    ],
)
def test_text_code_or_both_come_back(medicine: Json) -> None:
    document = reported(medicine)
    assert back(medication_statement, document) == {"medication": [medicine]}
    assert validate_document(mapped(document).bundle()) == ()


def test_nobody_stated_whether_it_is_still_taken() -> None:
    document = reported({"text": "x"})
    statement = roles(document)[role_of(document)]
    assert statement["status"] == "unknown" and "effectiveDateTime" not in statement


@pytest.mark.parametrize(
    ("element", "value", "where"),
    [
        ("status", "stopped", ".status"),
        ("dosage", [{"text": "3 a day"}], ".dosage"),
        ("medicationCodeableConcept", {"coding": [NAPROXEN, {**NAPROXEN, "code": "M01AE"}]},
         ".medicationCodeableConcept"),
        ("medicationCodeableConcept", {}, ".medicationCodeableConcept"),
    ],
)  # fmt: skip
def test_an_edit_that_no_field_says_is_named(element: str, value: Any, where: str) -> None:
    document = reported({"text": "x"})
    role = role_of(document)
    _, unread = edited(
        medication_statement, document, role, lambda one: one.update({element: value})
    )
    assert f"{role}{where}" in unread


def test_a_code_added_by_somebody_else_is_read() -> None:
    """Beside the text, though no user of ours chose it."""
    document = reported({"text": "x"})
    stated, unread = edited(
        medication_statement,
        document,
        role_of(document),
        lambda one: one["medicationCodeableConcept"].update(coding=[NAPROXEN]),
    )
    assert stated == {"medication": [{"text": "x", "code": NAPROXEN}]}
    assert unread == []


def test_two_that_became_alike_are_one() -> None:
    document = reported({"text": "x"}, {"text": "y"})
    role = role_of(document)
    other = next(
        result for result in roles(document) if result.startswith("medication/") and result != role
    )
    text = roles(document)[other]["medicationCodeableConcept"]["text"]
    stated, unread = edited(
        medication_statement,
        document,
        role,
        lambda one: one["medicationCodeableConcept"].update(text=text),
    )
    assert stated == {"medication": [{"text": text}]}
    assert len(unread) == 1
