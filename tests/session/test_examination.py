"""Tests of an examination as vendors write them: what is measured has its unit, and the right field is named."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.session.documents import changed, only_problem, read

_TEST = {"test": "SLR", "side": "left"}


def reported(**fields: Any) -> Any:
    """The change that gives the first test these fields."""
    return {"/examination/tests/0": {**_TEST, **fields}}


@pytest.mark.parametrize(
    ("value", "expected", "suggestion"),
    [
        (45, 'the number with its unit, as {"number": 45, "unit": "deg"}', None),
        (Decimal("8.5"), 'the number with its unit, as {"number": 8.5, "unit": "deg"}', None),
        ("45°", None, '{"number": 45, "unit": "°"}'),
        ("45 graden", None, '{"number": 45, "unit": "graden"}'),
        ("12,5 kg", None, '{"number": 12.5, "unit": "kg"}'),
        ("45", None, None),
        ("45 graad", None, None),
        (True, None, None),
        ([45], None, None),
    ],
)
def test_a_number_without_a_unit_of_its_own_is_reported_how_to_be_written(
    value: Any, expected: str | None, suggestion: str | None
) -> None:
    """The unit is offered only when it was written: none is guessed."""
    problem = only_problem(reported(value=value))
    assert problem.pointer == "/examination/tests/0/value"
    assert expected in (None, problem.expected)
    assert problem.suggestions == ((suggestion,) if suggestion else ())


@pytest.mark.parametrize("unit", ["kg/cm2", "kg/cm²", "kgf / cm^2", "N/cm2", "kg per cm2"])
def test_a_pressure_is_sent_to_the_force_that_the_algometer_reads(unit: str) -> None:
    problem = only_problem(reported(value={"number": 4, "unit": unit}))
    assert problem.pointer == "/examination/tests/0/value/unit"
    assert problem.suggestions == ("kg", "N")


def test_a_grade_is_never_taken_for_an_angle() -> None:
    """'graad' is a grade of strength or of a reflex, and of an angle: it names neither."""
    problem = only_problem(reported(value={"number": 4, "unit": "graad"}))
    assert problem.pointer == "/examination/tests/0/value/unit"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("waarde", "value"), ("measurement", "value"), ("uitslag", "result"), ("interpretation", "result"),
        ("comment", "text"), ("bevinding", "text"), ("location", "region"), ("joint", "region"), ("fase", "moment"),
        ("reden", "why"), ("laterality", "side"),
    ],
)  # fmt: skip
def test_another_name_of_a_field_is_offered(name: str, meant: str) -> None:
    """A value that is not the field's is no guess of its name."""
    problem = only_problem(reported(result="positive", **{name: 5}))
    assert (problem.pointer, problem.suggestions) == (f"/examination/tests/0/{name}", (meant,))


@pytest.mark.parametrize("name", ["degrees", "graden", "rom", "ROM", "hoek", "kg"])
def test_a_unit_as_a_field_is_reported_how_to_write_the_value(name: str) -> None:
    problem = only_problem(reported(result="positive", **{name: "45"}))
    assert (
        problem.expected == 'value with the number and its unit, as {"number": 45, "unit": "deg"}'
    )


@pytest.mark.parametrize(
    ("name", "meant"), [("value", "number"), ("amount", "number"), ("units", "unit")]
)
def test_another_name_inside_a_value_is_offered(name: str, meant: str) -> None:
    problem = only_problem(reported(value={"number": 4, "unit": "kg", name: 1}))
    assert (problem.pointer, problem.suggestions) == (
        f"/examination/tests/0/value/{name}",
        (meant,),
    )


@pytest.mark.parametrize(
    ("moment", "meant"),
    [("voor", "before"), ("baseline", "before"), ("na", "after"), ("post", "after")],
)
def test_another_word_for_a_moment_is_offered(moment: str, meant: str) -> None:
    assert only_problem(reported(result="positive", moment=moment)).suggestions == (meant,)


def test_a_number_keeps_its_digits_and_may_be_below_0() -> None:
    session = read(changed(reported(value={"number": Decimal("-12.50"), "unit": "°"})))
    assert session.examination and session.examination.tests[0].value
    assert str(session.examination.tests[0].value.number) == "-12.50"
