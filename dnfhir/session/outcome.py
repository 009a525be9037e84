"""How it went: pain scores and adverse events."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic import ConfigDict, ValidationInfo, WithJsonSchema, field_validator, model_validator
from pydantic_core import PydanticCustomError

from dnfhir.session.fields.base import Part, about
from dnfhir.session.fields.choices import (
    Certainty,
    EventOutcome,
    EventSeverity,
    Moment,
    PainContext,
    Scale,
    Side,
)
from dnfhir.session.fields.dates import Instant, When
from dnfhir.session.fields.numbers import check_number, digits, in_full
from dnfhir.session.fields.texts import Id, Text
from dnfhir.session.fields.words import DID_HAPPEN, CodedWord, Event, Region
from dnfhir.session.fields.wrong import wrong
from dnfhir.session.wording.suspicion import is_denied, with_certainty

#: The highest score of each scale; the lowest is 0.
HIGHEST: Final = {"VAS100": 100, "VAS10": 10, "NRS": 10}

#: A point of VAS10 is a centimetre of the line: one digit after the point is as fine as it can be
#: read.
_TENTHS: Final = re.compile(r"-?[0-9]+\.[0-9]")

#: What exports write for a score that was refused, not applicable or missing.
_MARKS: Final = (77, 88, 99)
_NOT_GIVEN: Final = "leave the item out when no score was given"

_Score = Annotated[int | Decimal, WithJsonSchema({"type": "number", "minimum": 0, "maximum": 100})]


class PainScore(Part):
    """Pain as the patient gave it, on one scale at one moment."""

    model_config = ConfigDict(
        json_schema_extra={
            "allOf": [
                {
                    "if": {"properties": {"scale": {"enum": ["VAS10", "NRS"]}}},
                    "then": {"properties": {"score": {"maximum": 10}}},
                },
                {
                    "if": {"properties": {"scale": {"enum": ["VAS100", "NRS"]}}},
                    "then": {"properties": {"score": {"type": "integer"}}},
                },
            ]
        }
    )

    id: Annotated[Id, about("Its name in this document.", "p1")]
    moment: Annotated[Moment, about("Before treatment, after it, or later.", "baseline")]
    scale: Annotated[Scale, about("VAS100 is 0 to 100, VAS10 and NRS are 0 to 10.", "VAS100")]
    score: Annotated[
        _Score,
        about(
            "The score, a whole number; on VAS10 it may have one digit after the point. "
            "An item without one is left out.",
            90,
            unit="points of the scale",
        ),
    ]
    at: Annotated[Instant, about("When the patient gave it.", "2014-03-05T10:00:00+01:00")]
    context: Annotated[
        PainContext | None,
        about(
            "Under which circumstances; scores of different ones are never compared.",
            "motion",
            "rest",
        ),
    ] = None
    region: Annotated[Region | None, about("Where this pain is, in a word or a code.", "knie")] = (
        None
    )
    side: Annotated[Side | None, about("The side where this pain is.", "right")] = None

    @field_validator("score", mode="before")
    @classmethod
    def _in_scale(cls, value: object, info: ValidationInfo) -> int | Decimal:
        return check_score(value, info.data.get("scale"))


class AdverseEvent(Part):
    """Something unwanted that happened in or after the session."""

    id: Annotated[Id, about("Its name in this document.", "a1")]
    event: Annotated[
        Event,
        about(
            "What happened, in a word or a code. Words of doubt ('verdenking op X', 'mogelijk X', 'X?') "
            "are read as X with `certainty` suspected.",
            "bleeding",
        ),
    ]
    certainty: Annotated[
        Certainty,
        about("Whether it is certain or a suspicion; missing means confirmed.", "suspected"),
    ] = "confirmed"
    severity: Annotated[EventSeverity | None, about("How bad it was.", "mild")] = None
    at: Annotated[Instant | None, about("When it happened.", "2014-03-05T10:20:00+01:00")] = None
    outcome: Annotated[
        EventOutcome | None, about("Whether it is over; with `resolved_at` it is.", "ongoing")
    ] = None
    resolved_at: Annotated[
        When | None,
        about(
            "When it was over; a date may be partial.", "2014-03-07", "2014-03-05T10:25:00+01:00"
        ),
    ] = None
    action: Annotated[Text | None, about("What was done about it.", "Vijf minuten afgedrukt.")] = (
        None
    )
    text: Annotated[Text | None, about("More about it.", "Na afdrukken over.")] = None
    needling: Annotated[Id | None, about("The id of the needling that it followed.", "n1")] = None

    @model_validator(mode="before")
    @classmethod
    def _as_worded(cls, value: object) -> object:
        """Words of doubt are a certainty; what was over at some time is resolved."""
        if not isinstance(value, Mapping):
            return value
        item = with_certainty(value)
        if item.get("resolved_at") is None:
            return item
        return {"outcome": "resolved", **item}

    @field_validator("event")
    @classmethod
    def _not_denied(cls, event: str | CodedWord) -> str | CodedWord:
        """A code whose name denies it; words are refused as such before this."""
        if isinstance(event, CodedWord) and event.display and is_denied(event.display):
            raise wrong("has a name that denies it", DID_HAPPEN)
        return event


def check_score(value: object, scale: str | None) -> int | Decimal:
    """A whole number within `scale`, on VAS10 also a tenth; without a known scale, within the
    widest.
    """
    highest = HIGHEST.get(scale or "", HIGHEST["VAS100"])
    number = _score_number(value, highest)
    expected = _right_score(scale, highest)
    is_fraction = number != int(number)
    if is_fraction and not _is_tenth(number, scale):
        raise wrong(f"{digits(number)} is not a whole number", expected)
    if not 0 <= number <= highest:
        raise wrong(f"{digits(number)} is not on the scale", f"{expected}; {_otherwise(number)}")
    if isinstance(number, Decimal) and not is_fraction:
        message = f"{digits(number)} is not written as a whole number"
        raise wrong(message, expected, in_full(number))
    return number


def _right_score(scale: str | None, highest: int) -> str:
    """What a score on a scale looks like."""
    expected = f"a whole number from 0 to {highest}"
    if scale:
        expected += f" on {scale}"
    if scale == "VAS10":
        expected += " or with one digit after the point"
    return expected


def _score_number(value: object, highest: int) -> int | Decimal:
    """The number of a score; one inside a text is offered only when it is on the scale."""
    try:
        return check_number(value)
    except PydanticCustomError as error:
        context: Mapping[str, Any] = error.context or {}
    offered = []
    for suggestion in context["suggestions"]:
        if 0 <= Decimal(suggestion) <= highest:
            offered.append(suggestion)
    expected = context["expected"]
    if not offered:
        expected = f"{expected}; {_NOT_GIVEN}"
    raise wrong(context["message"], expected, tuple(offered))


def _otherwise(number: int | Decimal) -> str:
    """What to write instead of a number outside of the scale: often it is a mark for a score that
    was not given.
    """
    if 0 <= number <= HIGHEST["VAS100"] and number not in _MARKS:
        return f"for a score of 0 to 100 write the scale VAS100 with {digits(number)}; {_NOT_GIVEN}"
    return _NOT_GIVEN


def _is_tenth(number: int | Decimal, scale: str | None) -> bool:
    """Whether it is read off a line of 10 cm to the millimetre; a numeric rating has no half
    points.
    """
    return scale == "VAS10" and _TENTHS.fullmatch(digits(number)) is not None
