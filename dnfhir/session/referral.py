"""Who referred the patient to the therapist, or to whom the therapist referred the patient."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict

from dnfhir.session.fields.base import Part, about
from dnfhir.session.fields.choices import Direction, Urgency
from dnfhir.session.fields.dates import When
from dnfhir.session.fields.texts import Text


class Referral(Part):
    """One referral: in, of another to this practice; or out, of this practice to another, which then is named."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"properties": {"direction": {"const": "out"}}},
            "then": {"required": ["to"]},
        }
    )

    direction: Annotated[
        Direction,
        about(
            "Whether the patient was referred to this practice (in) or by it to another (out).",
            "out",
        ),
    ]
    to: Annotated[
        Text | None,
        about(
            "The other party: of out to whom the patient is referred, of in by whom.", "huisarts"
        ),
    ] = None
    reason: Annotated[Text | None, about("Why.", "Vermoeden van radiculopathie C6.")] = None
    urgency: Annotated[
        Urgency | None,
        about(
            "How soon the patient should be seen: routine, urgent, asap (before urgent) or stat (at once).",
            "urgent",
        ),
    ] = None
    at: Annotated[
        When | None, about("When the referral was written; a date may be partial.", "2014-03-05")
    ] = None
