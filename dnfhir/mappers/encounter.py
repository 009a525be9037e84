"""Encounter: the session itself. https://hl7.org/fhir/R4/encounter.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, get_args

from dnfhir.fhir import jsontext
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers import service_request
from dnfhir.mappers.adverse_event import none_occurred
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    extension,
    kept_text_extension,
    period,
    present,
    term,
)
from dnfhir.mappers.reverse.fhir_reader import extension_value, kept_texts, key_of
from dnfhir.mappers.reverse.keep_known_elements import keep_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import people
from dnfhir.session import Session
from dnfhir.session.fields.choices import JurisdictionWord
from dnfhir.session.times import moment
from dnfhir.terms.systems import TEST_DATA

HOMES: Final = {
    "id": "Encounter.identifier.value",
    "started_at": "Encounter.period.start",
    "ended_at": "Encounter.period.end",
    "language": "Encounter.language",
    "test_data": "Encounter.meta.security",
    "purpose": "Encounter.type",
    "jurisdiction": "Encounter.extension(jurisdiction).valueCode",
    "episode/session_number": "Encounter.extension(session-number).valuePositiveInt",
    "note": "Encounter.extension(kept-text)",
    "extensions": "Encounter.extension(kept-text)",
}
_PURPOSE: Final = "purpose"
#: Free text without a home of its own: kept with the name of its field.
KEPT: Final = ("note", "extensions")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The visit: ambulatory, finished when its end is recorded or its day was over, otherwise of unknown status."""
    session = context.session
    yield context.entry(
        "encounter",
        "Encounter",
        people.encounter(context),
        extension=[
            *_kept(session),
            *_session_number(session),
            *_jurisdiction(session),
            *none_occurred(context),
        ],
        status="finished" if session.ended_at or _day_was_over(session) else "unknown",
        **{
            "class": {
                "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
                "code": "AMB",
                "display": "ambulatory",
            }
        },
        basedOn=[context.ref(service_request.ROLE)] if service_request.is_incoming(session) else [],
        type=[term("treatment", "physical_therapy"), *_purpose(context)],
        subject=context.ref("patient"),
        participant=[{"individual": context.ref("practitioner")}],
        episodeOfCare=[context.ref("episode")] if session.episode else [],
        period=period(session.started_at, session.ended_at),
        reasonReference=[context.ref("complaint")] if session.complaint else [],
        serviceProvider=context.ref("practice"),
    )


def _day_was_over(session: Session) -> bool:
    """Whether the session was recorded after its own calendar day, by the clock of the place where it was.

    At what time it ended is not known by that, so the period has no end.
    """
    start = moment(session.started_at)
    return moment(session.recorded_at).astimezone(start.tzinfo).date() > start.date()


def _purpose(context: MappingContext) -> Iterator[Json]:
    """What the visit was for, beside that it is physical therapy; its text in the language of the session."""
    if purpose := context.session.purpose:
        yield term(_PURPOSE, purpose, context.concept_name(_PURPOSE, purpose))


def _kept(session: Session) -> Iterator[Json]:
    """Text as it is, a structure as canonical JSON."""
    for name in KEPT:
        if value := getattr(session, name):
            text = value if isinstance(value, str) else jsontext.canonical(value)
            yield kept_text_extension(name, text)


def _session_number(session: Session) -> Iterator[Json]:
    number = session.episode.session_number if session.episode else None
    return iter(extension("session-number", {"valuePositiveInt": number}))


def _jurisdiction(session: Session) -> Iterator[Json]:
    """Whose profiles the resources follow, when there are any beside our own."""
    code = session.jurisdiction if session.jurisdiction != "none" else None
    return iter(extension("jurisdiction", {"valueCode": code}))


def from_fhir(resources: SessionResources) -> Json:
    """The visit's own fields, and the texts kept on it."""
    held = resources.by_role["encounter"]
    encounter = keep_elements(held, "period", "extension", "language", "type")
    when = encounter.get("period", {})
    labels = [
        label.get("code") for label in json_objects(json_object(held.get("meta")).get("security"))
    ]
    number = extension_value(encounter, "session-number")
    return present(
        test_data=TEST_DATA in labels or None,
        language=encounter.get("language"),
        jurisdiction=_jurisdiction_said(resources, encounter),
        purpose=_purpose_said(resources, encounter),
        started_at=when.get("start"),
        ended_at=when.get("end"),
        episode=present(session_number=number),
        **_kept_said(resources, encounter),
    )


def _purpose_said(resources: SessionResources, encounter: Json) -> str | None:
    """The first purpose among the visit's types; types of other kinds are not the session's."""
    purposes = [key for one in encounter.get("type", []) if (key := key_of(_PURPOSE, one))]
    if len(purposes) > 1:
        resources.note("encounter.type", "more than one purpose; the first is taken")
    return purposes[0] if purposes else None


def _jurisdiction_said(resources: SessionResources, encounter: Json) -> str | None:
    said = extension_value(encounter, "jurisdiction")
    known = next((word for word in get_args(JurisdictionWord) if word == said), None)
    if said is not None and known is None:
        resources.note("encounter.extension(jurisdiction)", "neither nl nor be; none is taken")
    return known


def _kept_said(resources: SessionResources, encounter: Json) -> Json:
    said: Json = {}
    for name, text in kept_texts(encounter):
        value = _kept_value(name, text)
        if value is None:
            resources.note(
                "encounter.extension(kept-text)", "no field of the session and its value"
            )
        else:
            said[str(name)] = value
    return said


def _kept_value(name: object, text: object) -> Any:
    """What a kept text says, or None when it cannot be read."""
    if name not in KEPT or not isinstance(text, str):
        return None
    if name == "note":
        return text
    try:
        return jsontext.parse(text.encode("utf-8", "replace"), max_depth=64)
    except jsontext.JsonTextError:
        return None
