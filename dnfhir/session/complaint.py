"""Why the patient came, and the medication they reported."""

from __future__ import annotations

from typing import Annotated

from dnfhir.session.fields.base import Items, Part, about, needs_one_of
from dnfhir.session.fields.choices import ComplaintSeverity, Side
from dnfhir.session.fields.dates import Instant, When
from dnfhir.session.fields.numbers import Flag
from dnfhir.session.fields.texts import Text
from dnfhir.session.fields.words import CodedWord, ProblemWord, Region


class CourseNote(Part):
    """How the complaint was at one moment."""

    at: Annotated[Instant, about("When this was seen or reported.", "2014-03-06T10:00:00+01:00")]
    text: Annotated[
        Text, about("What was seen or reported.", "Klachtenvrij; behandeling beëindigd.")
    ]


class Complaint(Part):
    """The complaint that the session is for."""

    problem: Annotated[
        ProblemWord | None, about("The complaint, in a word or a code.", "acute low back pain")
    ] = None
    codes: Annotated[
        Items[CodedWord],
        about(
            "Other codes for it.", [{"system": "http://hl7.org/fhir/sid/icpc-1-nl", "code": "L03"}]
        ),
    ] = ()
    regions: Annotated[Items[Region], about("Where it is felt.", ["lumbar region", "buttock"])] = ()
    side: Annotated[Side | None, about("The side where it is felt.", "left")] = None
    since: Annotated[
        When | None, about("Since when; a date may be partial.", "2014-03-04", "2014-03")
    ] = None
    resolved_at: Annotated[
        When | None, about("Since when it is over; a date may be partial.", "2014-03-12", "2014-03")
    ] = None
    confirmed_by_therapist: Annotated[
        Flag,
        about(
            "Whether the therapist diagnosed it; missing means that the patient reported it.", True
        ),
    ] = False
    severity: Annotated[ComplaintSeverity | None, about("How bad it is.", "moderate")] = None
    description: Annotated[
        Text | None, about("The complaint in the record's own words.", "Diep zeurende pijn.")
    ] = None
    possible_cause: Annotated[
        Text | None, about("What may have brought it on.", "Een uur gewandeld.")
    ] = None
    sick_leave: Annotated[Flag | None, about("Whether the patient reported sick for it.", True)] = (
        None
    )
    course: Annotated[
        Items[CourseNote],
        about("How it went on.", [{"at": "2014-03-12T10:30:00+01:00", "text": "Klachtenvrij."}]),
    ] = ()


class Medication(Part):
    """One medicine that the patient reported; its text, its code, or both."""

    model_config = needs_one_of("text", "code")

    text: Annotated[Text | None, about("The medicine as reported.", "tramadol")] = None
    code: Annotated[
        CodedWord | None,
        about("The medicine's code.", {"system": "http://www.whocc.no/atc", "code": "N02AX02"}),
    ] = None
