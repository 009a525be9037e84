"""What the therapist examined and observed: tests, palpation, posture and motion, trigger
points.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Final

from pydantic import BeforeValidator, ConfigDict, WithJsonSchema

from dnfhir.session.fields.base import Items, Part, about
from dnfhir.session.fields.choices import (
    Activity,
    ReferredPain,
    Result,
    Side,
    TestMoment,
    ThreeState,
)
from dnfhir.session.fields.numbers import Flag, check_amount, digits
from dnfhir.session.fields.texts import Id, Text
from dnfhir.session.fields.words import Level, Muscle, Region, Test, Unit
from dnfhir.session.fields.wrong import kind_of, wrong
from dnfhir.terms import find

#: The fields with a test's result, one of them at least. A test that was not performed has `result`
#: alone.
OUTCOMES: Final = ("result", "value", "text")
_WITH_UNIT: Final = re.compile(
    r"\s*(-?[0-9]{1,6}(?:[.,][0-9]{1,6})?)\s*([^\d\s].{0,30}?)\s*", re.DOTALL
)

_Number = Annotated[
    int | Decimal, BeforeValidator(check_amount), WithJsonSchema({"type": "number"})
]


class Measured(Part):
    """A number with its unit, as it was read from the instrument; none is converted."""

    number: Annotated[_Number, about("The number, below 0 too.", 45, 8.5)]
    unit: Annotated[
        Unit,
        about("Its unit, in a word or its UCUM code.", "deg", "graden", "mm", "cm", "kg", "N", "s"),
    ]


def check_measured(value: object) -> object:
    """A number alone, or with its unit in one text, is not yet a measured value; the unit is never
    guessed.
    """
    if value is None or isinstance(value, dict | Measured):
        return value
    number = "45"
    suggestions: tuple[str, ...] = ()
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        number = digits(value)
    elif isinstance(value, str):
        suggestions = _split(value)
    expected = f'the number with its unit, as {{"number": {number}, "unit": "deg"}}'
    raise wrong(f"is {kind_of(value)}", expected, suggestions)


def _split(value: str) -> tuple[str, ...]:
    """The number and the unit of a text such as 45°, when the vocabulary knows the unit."""
    quantity = _WITH_UNIT.fullmatch(value)
    if not quantity or find("unit", quantity[2]) is None:
        return ()
    return (f'{{"number": {quantity[1].replace(",", ".")}, "unit": "{quantity[2]}"}}',)


class TestResult(Part):
    """One test and how it came out: a result, what was measured, words, or several of these."""

    model_config = ConfigDict(
        json_schema_extra={
            "anyOf": [{"required": [name]} for name in OUTCOMES],
            "if": {"properties": {"result": {"const": "not_performed"}}, "required": ["result"]},
            "then": {"not": {"anyOf": [{"required": ["value"]}, {"required": ["text"]}]}},
        }
    )

    test: Annotated[Test, about("The test, in a word or a code.", "straight leg raise")]
    side: Annotated[Side | None, about("The side tested.", "left")] = None
    region: Annotated[Region | None, about("Where it was tested, in a word or a code.", "knie")] = (
        None
    )
    moment: Annotated[
        TestMoment | None,
        about("Before or after the treatment of this session.", "before", "after"),
    ] = None
    result: Annotated[
        Result | None,
        about("How it came out; may be missing where there is a value or a text.", "negative"),
    ] = None
    value: Annotated[
        Measured | None,
        BeforeValidator(check_measured),
        about("What was measured, with its unit.", {"number": 45, "unit": "deg"}),
    ] = None
    text: Annotated[Text | None, about("How it came out, in words.", "verlaagd")] = None
    neurological: Annotated[
        Flag | None,
        about(
            "Whether a positive result speaks of a nerve, of a test that the vocabulary does not mark so; "
            "false takes no mark away.",
            True,
        ),
    ] = None
    why: Annotated[Text | None, about("Why it was not done, or is unclear.", "pijn")] = None


class Palpation(Part):
    """One muscle as felt."""

    muscle: Annotated[Muscle, about("The muscle, in a word or a code.", "m. quadratus lumborum")]
    side: Annotated[Side | None, about("The side felt.", "left")] = None
    levels: Annotated[Items[Level], about("The levels of the spine.", ["T12", "L1"])] = ()
    hypertonic: Annotated[Flag | None, about("Whether its tone is raised.", True)] = None
    painful: Annotated[Flag | None, about("Whether palpation hurts.", True)] = None


class NotExamined(Part):
    """An examination that was not done."""

    what: Annotated[Text, about("What was not examined.", "extended motion examination")]
    why: Annotated[Text | None, about("Why not.", "pain")] = None


class Examination(Part):
    """The physical examination."""

    tests: Annotated[
        Items[TestResult], about("Tests.", [{"test": "slump", "result": "negative"}])
    ] = ()
    palpation: Annotated[
        Items[Palpation],
        about("Muscles felt.", [{"muscle": "m. quadratus lumborum", "painful": True}]),
    ] = ()
    posture: Annotated[Text | None, about("The posture.", "Antalgische houding.")] = None
    motion: Annotated[Text | None, about("The motion.", "Flexie beperkt.")] = None
    not_examined: Annotated[
        Items[NotExamined],
        about("What was not examined, and why.", [{"what": "motion", "why": "pain"}]),
    ] = ()


class TriggerPoint(Part):
    """A myofascial trigger point found by palpation."""

    id: Annotated[Id, about("Its name in this document.", "tp1")]
    muscle: Annotated[Muscle, about("The muscle, in a word or a code.", "m. quadratus lumborum")]
    side: Annotated[Side | None, about("Its side.", "left")] = None
    levels: Annotated[Items[Level], about("The levels of the spine.", ["L3"])] = ()
    activity: Annotated[
        Activity | None, about("Whether it hurts by itself.", "active", "latent")
    ] = None
    taut_band: Annotated[ThreeState, about("A taut band; missing means not asked.", "present")] = (
        "not_asked"
    )
    recognised_pain: Annotated[
        ThreeState, about("The patient's own pain at touch; missing means not asked.", "present")
    ] = "not_asked"
    referred_pain: Annotated[
        ReferredPain, about("Pain elsewhere at touch; missing means not asked.", "muscular")
    ] = "not_asked"
