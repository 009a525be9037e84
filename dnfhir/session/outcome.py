"""How it went: pain scores and adverse events."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Final

from pydantic import ConfigDict, ValidationInfo, WithJsonSchema, field_validator

from dnfhir.session.base import Part, about
from dnfhir.session.choices import EventSeverity, Moment, Scale
from dnfhir.session.dates import Instant
from dnfhir.session.numbers import check_number, digits
from dnfhir.session.texts import Id, Text
from dnfhir.session.words import Event
from dnfhir.session.wrong import wrong

#: The highest score of each scale; the lowest is 0.
HIGHEST: Final = {"VAS100": 100, "VAS10": 10, "NRS": 10}

_Score = Annotated[int, WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 100})]


class PainScore(Part):
    """Pain as the patient gave it, on one scale at one moment."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"properties": {"scale": {"enum": ["VAS10", "NRS"]}}},
            "then": {"properties": {"score": {"maximum": 10}}},
        }
    )

    id: Annotated[Id, about("Its name in this document.", "p1")]
    moment: Annotated[Moment, about("Before treatment, after it, or later.", "baseline")]
    scale: Annotated[Scale, about("VAS100 is 0 to 100, VAS10 and NRS are 0 to 10.", "VAS100")]
    score: Annotated[
        _Score,
        about("The score, a whole number on every scale.", 90, unit="points of the scale"),
    ]
    at: Annotated[Instant, about("When the patient gave it.", "2014-03-05T10:00:00+01:00")]

    @field_validator("score", mode="before")
    @classmethod
    def _in_scale(cls, value: object, info: ValidationInfo) -> int:
        return check_score(value, info.data.get("scale"))


class AdverseEvent(Part):
    """Something unwanted that happened in or after the session."""

    id: Annotated[Id, about("Its name in this document.", "a1")]
    event: Annotated[Event, about("What happened, in a word or a code.", "bleeding")]
    severity: Annotated[EventSeverity | None, about("How bad it was.", "mild")] = None
    at: Annotated[Instant | None, about("When it happened.", "2014-03-05T10:20:00+01:00")] = None
    text: Annotated[Text | None, about("More about it.", "Na afdrukken over.")] = None
    needling: Annotated[Id | None, about("The id of the needling that it followed.", "n1")] = None


def check_score(value: object, scale: str | None) -> int:
    """A whole number within `scale`; without a known scale, within the widest."""
    number = check_number(value)
    highest = HIGHEST.get(scale or "", 100)
    expected = f"a whole number from 0 to {highest}" + (f" on {scale}" if scale else "")
    if isinstance(number, Decimal) and number != int(number):
        raise wrong(f"{digits(number)} is not a whole number", _finer(number, scale, expected))
    if not 0 <= number <= highest:
        wider = f"; for a score of 0 to 100 write the scale VAS100 with {digits(number)}" if 0 <= number <= 100 else ""
        raise wrong(f"{digits(number)} is not on the scale", f"{expected}{wider}")
    if isinstance(number, Decimal):
        raise wrong(f"{digits(number)} is not written as a whole number", expected, (str(int(number)),))
    return number


def _finer(number: Decimal, scale: str | None, expected: str) -> str:
    """Half points of a visual scale of 10 are whole points of VAS100; a numeric rating has no half points."""
    if scale == "VAS10" and 0 <= number <= 10 and number * 10 == int(number * 10):
        return f"{expected}; write VAS100 {int(number * 10)}"
    return expected
