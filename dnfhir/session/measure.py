"""Outcome measures: what a questionnaire such as NDI, DASH or PSFS gave, with its instrument and
its time.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import ValidationInfo, WithJsonSchema, field_validator

from dnfhir.session.checking.keys import concept_key
from dnfhir.session.fields.base import Part, about
from dnfhir.session.fields.dates import Instant
from dnfhir.session.fields.numbers import check_amount, digits
from dnfhir.session.fields.texts import Id, Text
from dnfhir.session.fields.words import Instrument
from dnfhir.session.fields.wrong import wrong
from dnfhir.terms.measures import scales_of

_Score = Annotated[int | Decimal, WithJsonSchema({"type": "number"})]


class OutcomeMeasure(Part):
    """One score of one instrument at one moment. A PSK or PSFS has one for each activity, a HOOS for each subscale."""

    id: Annotated[Id, about("Its name in this document.", "q1")]
    instrument: Annotated[
        Instrument, about("The instrument, in a word or a code.", "QBPDS", "NDI", "PSFS")
    ]
    score: Annotated[
        _Score,
        about(
            "The score, on the instrument's own scale; none is converted.",
            38,
            unit="points of the instrument's scale",
        ),
    ]
    at: Annotated[Instant, about("When it was filled in.", "2014-03-05T10:00:00+01:00")]
    text: Annotated[
        Text | None,
        about(
            "What the score is of, where the instrument has several: activity, subscale, version.",
            "zitten",
            "1-7",
        ),
    ] = None

    @field_validator("score", mode="before")
    @classmethod
    def _on_the_scale(cls, value: object, info: ValidationInfo) -> int | Decimal:
        return check_score(value, info.data.get("instrument"))


def check_score(value: object, instrument: object) -> int | Decimal:
    """A number on one of the instrument's scales, as far as their ends are known."""
    number = check_amount(value)
    scales = scales_of(concept_key("measure", instrument))
    if scales and not any(scale.has(number) for scale in scales):
        message = f"{digits(number)} is not on the scale of the instrument"
        raise wrong(message, f"a score {' or '.join(map(str, scales))}")
    return number
