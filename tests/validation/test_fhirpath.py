"""The part of FHIRPath that our invariants use, by cases from its specification (https://hl7.org/fhirpath/N1)."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from typing import Any

import pytest

from dnfhir import profiles
from dnfhir.validation.fhirpath import FhirPathError, compile_path, holds
from dnfhir.validation.fhirpath.values import Around

_ITEM: dict[str, Any] = {
    "resourceType": "Observation",
    "status": "final",
    "valueQuantity": {"value": Decimal("1.50"), "code": "mm"},
    "effectiveDateTime": "2026-01-01T10:00:00+01:00",
    "extension": [{"url": "urn:a", "valueCode": "x"}, {"url": "urn:b", "valueInteger": 3}],
    "component": [{"valueInteger": 1}, {"valueBoolean": False}],
    "subject": {"reference": "Patient/1"},
    "contained": [{"resourceType": "Patient", "id": "p"}],
}


def value_of(expression: str) -> list[Any]:
    return compile_path(expression)(_ITEM, Around(_ITEM))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("status", ["final"]),
        ("missing", []),
        ("value.value", [Decimal("1.50")]),
        ("value.ofType(Quantity).code", ["mm"]),
        ("value.ofType(integer)", []),
        ("component.value", [1, False]),
        ("component.value.ofType(boolean)", [False]),
        ("contained.ofType(Patient).id", ["p"]),
        ("contained.ofType(Device)", []),
        ("extension('urn:b').value", [3]),
        ("extension.where(url = 'urn:a').value", ["x"]),
        ("extension.all(url.startsWith('urn:'))", [True]),
        ("extension.count() = 2", [True]),
        ("(1 | 2 | 1).count()", [2]),
        ("('a' | 'b').subsetOf('a' | 'b' | 'c')", [True]),
        ("(component.value).isDistinct()", [True]),
        ("missing.empty() and status.exists()", [True]),
        ("missing.not()", []),
        ("missing = 1", []),
        ("missing > 1", []),
        ("missing in (1 | 2)", []),
        ("false and missing", [False]),
        ("true and missing", []),
        ("true or missing", [True]),
        ("false implies missing", [True]),
        ("missing implies true", [True]),
        ("missing implies false", []),
        ("true xor status.empty()", [True]),
        ("status != 'final'", [False]),
        ("iif(status = 'final', 'yes', 'no')", ["yes"]),
        ("'urn:uuid:' + 'a'", ["urn:uuid:a"]),
        ("1 + 2 = 3", [True]),
        ("-1 < 0 and 2 >= 2 and 1 <= 1 and 3 > 2", [True]),
        ("'abcdef'.substring(2)", ["cdef"]),
        (r"'it\'s'.length()", [4]),
        ("status.matches('^fin')", [True]),
        ("status.endsWith('al')", [True]),
        ("value.ofType(Quantity).value.toString()", ["1.50"]),
        ("%resource.status = status", [True]),
        ("component.where($this.value = 1).count()", [1]),
        ("subject is Reference", [True]),
        ("$this is Observation", [True]),
        ("$this.type().name", ["Observation"]),
        ("descendants().where($this is Reference).reference", ["Patient/1"]),
        ("effective < '2026-01-01T09:30:00Z'", [True]),
        ("effective > '2026-01-01T09:30:00Z'", [False]),
    ],
)
def test_what_an_expression_gives(expression: str, expected: list[Any]) -> None:
    assert value_of(expression) == expected


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "status.",
        "status.trace('x')",
        "(status",
        "status )",
        "1 = = 2",
        "status.where(",
        "-x",
        "a ~ b",
    ],
)
def test_what_is_not_known_is_refused_when_compiled(expression: str) -> None:
    with pytest.raises(FhirPathError):
        compile_path(expression)


def test_an_invariant_holds_only_when_it_is_clearly_so() -> None:
    """Empty is not true, as in the engines."""
    assert holds("status = 'final'", _ITEM, _ITEM)
    assert not holds("missing = 'final'", _ITEM, _ITEM)


@pytest.mark.parametrize(
    "item", [None, 7, "text", [], [[]], {}, {"value": {"x": 1}}, {"extension": 3}, True]
)
def test_odd_values_raise_nothing(item: Any) -> None:
    """Whatever stands in a document: every invariant of the package can be asked."""
    for expression in every_invariant():
        holds(expression, item, item)


def test_every_invariant_of_the_package_can_be_read() -> None:
    assert len(every_invariant()) > 80


@cache
def every_invariant() -> list[str]:
    result = set()
    for name, content in profiles.files().items():
        if name.startswith("package/StructureDefinition-"):
            elements = json.loads(content)["differential"]["element"]
            result |= {
                rule["expression"] for element in elements for rule in element.get("constraint", ())
            }
    return sorted(result)
