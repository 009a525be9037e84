"""What was done: needling and other treatment. The needling fields follow STRICTA 2010 (items 2a to
2g).
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, WithJsonSchema

from dnfhir.session.fields.base import Items, Part, UnlessSilent, about, needs_one_of
from dnfhir.session.fields.choices import Side
from dnfhir.session.fields.dates import Instant
from dnfhir.session.fields.numbers import (
    DepthMm,
    DiameterMm,
    LengthMm,
    Punctures,
    RetentionS,
    Twitches,
)
from dnfhir.session.fields.texts import MAX_TEXT, Id, Text, check_text
from dnfhir.session.fields.words import Level, Material, Muscle, Position, Region, Treatment
from dnfhir.session.fields.wrong import wrong

#: Lists whose items may name a trigger point, and then take their place from it.
AT_POINTS: Final = ("needling", "other_treatment")


def check_stopped(value: object) -> bool | str:
    """true, or the reason as text; a needling that was not stopped has no such field."""
    if value is True:
        return True
    expected = "true, or the reason as text; leave the field out when it was not stopped"
    if value is False:
        raise wrong("is false", expected)
    if isinstance(value, str) and value.strip().casefold() in {
        "true",
        "false",
        "ja",
        "nee",
        "yes",
        "no",
    }:
        raise wrong("is yes or no as text", expected)
    return check_text(value)


Stopped = Annotated[
    Literal[True] | str,
    BeforeValidator(check_stopped),
    WithJsonSchema(
        {"anyOf": [{"const": True}, {"type": "string", "minLength": 1, "maxLength": MAX_TEXT}]}
    ),
]


class Needle(Part):
    """The needle used; single use."""

    manufacturer: Annotated[Text | None, about("Who makes it.", "Seirin")] = None
    model: Annotated[Text | None, about("Its type.", "type J")] = None
    diameter_mm: Annotated[
        DiameterMm | None,
        about("Its diameter in millimetres, with the digits that are meant.", 0.25, unit="mm"),
    ] = None
    length_mm: Annotated[LengthMm | None, about("Its length in millimetres.", 50, unit="mm")] = None
    material: Annotated[
        Material | None,
        about(
            "What it is made of; which materials contain nickel is known.",
            "stainless steel",
            "gold",
        ),
    ] = None
    lot: Annotated[Text | None, about("Its lot number.", "A1234")] = None


class Needling(Part):
    """One trigger point (or muscle) needled. Muscle and side are the trigger point's unless there is none."""

    model_config = needs_one_of("trigger_point", "muscle")

    id: Annotated[Id, about("Its name in this document.", "n1")]
    trigger_point: Annotated[Id | None, about("The id of the trigger point.", "tp1")] = None
    muscle: Annotated[
        Muscle | None, about("The muscle, when no trigger point is named.", "mm. multifidi")
    ] = None
    side: Annotated[
        Side | None,
        about(
            "The side, when no trigger point is named; or the one treated, of a bilateral one.",
            "left",
        ),
    ] = None
    levels: Annotated[Items[Level], about("The levels of the spine.", ["L3"])] = ()
    at: Annotated[
        Instant | None,
        about("When; missing means during the session.", "2014-03-05T10:12:00+01:00"),
    ] = None
    position: Annotated[Position | None, about("How the patient lay or sat.", "prone")] = None
    needle: Annotated[
        Needle | None,
        UnlessSilent,
        about("The needle.", {"manufacturer": "Seirin", "length_mm": 50}),
    ] = None
    punctures: Annotated[
        Punctures | None, about("Insertions; missing means not counted.", 3, unit="insertions")
    ] = None
    twitch_responses: Annotated[
        Twitches | None,
        about(
            "Local twitch responses: 0 is none though looked for.", 2, "several", unit="twitches"
        ),
    ] = None
    depth_mm: Annotated[DepthMm | None, about("How deep, in millimetres.", 25, unit="mm")] = None
    retention_s: Annotated[
        RetentionS | None, about("How long the needle stayed, in seconds.", 30, unit="s")
    ] = None
    stimulation: Annotated[Text | None, about("How it was stimulated.", "manual")] = None
    response_sought: Annotated[
        Text | None, about("Which response was sought.", "local twitch response")
    ] = None
    stopped: Annotated[
        Stopped | None,
        about("That it was broken off: true, or the reason.", True, "patient felt faint"),
    ] = None


class OtherTreatment(Part):
    """Treatment without a needle, beside needling or instead of it. Muscle and side are the trigger point's, if any."""

    id: Annotated[Id, about("Its name in this document.", "o1")]
    treatment: Annotated[Treatment, about("The treatment, in a word or a code.", "massage")]
    region: Annotated[Region | None, about("The region treated.", "lumbar region")] = None
    muscle: Annotated[
        Muscle | None, about("The muscle, when no trigger point is named.", "m. quadratus lumborum")
    ] = None
    side: Annotated[
        Side | None,
        about(
            "The side, when no trigger point is named; or the one treated, of a bilateral one.",
            "left",
        ),
    ] = None
    trigger_point: Annotated[Id | None, about("The id of the trigger point treated.", "tp1")] = None
    at: Annotated[
        Instant | None,
        about("When; missing means during the session.", "2014-03-06T10:00:00+01:00"),
    ] = None
    text: Annotated[Text | None, about("More about it.", "Rustig uitgevoerd.")] = None
