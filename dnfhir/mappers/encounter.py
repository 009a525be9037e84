"""Encounter: the session itself. https://hl7.org/fhir/R4/encounter.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, get_args

from dnfhir.fhir import jsontext
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers import service_request
from dnfhir.mappers.adverse_event import encode_none_occurred
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
_AMBULATORY: Final = {
    "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    "code": "AMB",
    "display": "ambulatory",
}


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Finished when its end is recorded or its day was over, otherwise of unknown status."""
    session = context.session
    yield context.entry(
        "encounter",
        "Encounter",
        people.encounter(context),
        extension=list(_extensions(context)),
        status="finished" if session.ended_at or _day_was_over(session) else "unknown",
        **{"class": _AMBULATORY},
        basedOn=service_request.references_if_incoming(context),
        type=[term("treatment", "physical_therapy"), *_purpose(context)],
        subject=context.ref("patient"),
        participant=[{"individual": context.ref("practitioner")}],
        episodeOfCare=[context.ref("episode")] if session.episode else [],
        period=period(session.started_at, session.ended_at),
        reasonReference=context.complaint_refs(),
        serviceProvider=context.ref("practice"),
    )


def _day_was_over(session: Session) -> bool:
    """Whether the session was recorded after its own calendar day, by its own clock.

    At what time it ended is not known by that, so the period has no end.
    """
    start = moment(session.started_at)
    return moment(session.recorded_at).astimezone(start.tzinfo).date() > start.date()


def _purpose(context: MappingContext) -> Iterator[Json]:
    """What the encounter was for, beside that it is physical therapy.

    Its text in the language of the session.
    """
    if purpose := context.session.purpose:
        yield term(_PURPOSE, purpose, context.concept_name(_PURPOSE, purpose))


def _extensions(context: MappingContext) -> Iterator[Json]:
    yield from _kept_texts(context.session)
    yield from _session_number(context.session)
    yield from _jurisdiction(context.session)
    yield from encode_none_occurred(context)


def _kept_texts(session: Session) -> Iterator[Json]:
    """Text as it is, a structure as canonical JSON."""
    for name in KEPT:
        if value := getattr(session, name):
            text = value if isinstance(value, str) else jsontext.canonical(value)
            yield kept_text_extension(name, text)


def _session_number(session: Session) -> Iterator[Json]:
    if session.episode:
        number = session.episode.session_number
        yield from extension("session-number", {"valuePositiveInt": number})


def _jurisdiction(session: Session) -> Iterator[Json]:
    """Whose profiles the resources follow, when there are any beside our own."""
    if session.jurisdiction != "none":
        yield from extension("jurisdiction", {"valueCode": session.jurisdiction})


def from_fhir(resources: SessionResources) -> Json:
    """The encounter's own fields, and the texts kept on it."""
    resource = resources.by_role["encounter"]
    encounter = keep_elements(resource, "period", "extension", "language", "type")
    limits = encounter.get("period", {})
    number = extension_value(encounter, "session-number")
    return present(
        test_data=_is_test_data(resource) or None,
        language=encounter.get("language"),
        jurisdiction=_decode_jurisdiction(resources, encounter),
        purpose=_decode_purpose(resources, encounter),
        started_at=limits.get("start"),
        ended_at=limits.get("end"),
        episode=present(session_number=number),
        **_decode_kept_texts(resources, encounter),
    )


def _is_test_data(resource: Json) -> bool:
    labels = json_objects(json_object(resource.get("meta")).get("security"))
    return any(label.get("code") == TEST_DATA for label in labels)


def _decode_purpose(resources: SessionResources, encounter: Json) -> str | None:
    """The first purpose among the encounter's types; types of other kinds are not the session's."""
    purposes: list[str] = []
    for concept in encounter.get("type", []):
        if key := key_of(_PURPOSE, concept):
            purposes.append(key)
    if len(purposes) > 1:
        resources.note("encounter.type", "more than one purpose; the first is taken")
    return next(iter(purposes), None)


def _decode_jurisdiction(resources: SessionResources, encounter: Json) -> str | None:
    jurisdiction = extension_value(encounter, "jurisdiction")
    if jurisdiction in get_args(JurisdictionWord):
        return str(jurisdiction)
    if jurisdiction is not None:
        resources.note("encounter.extension(jurisdiction)", "neither nl nor be; none is taken")
    return None


def _decode_kept_texts(resources: SessionResources, encounter: Json) -> Json:
    fields: Json = {}
    for name, text in kept_texts(encounter):
        value = _kept_value(name, text)
        if value is None:
            resources.note(
                "encounter.extension(kept-text)", "no field of the session and its value"
            )
        else:
            fields[str(name)] = value
    return fields


def _kept_value(name: object, text: object) -> Any:
    """The value of the field that a kept text is of, or None when it cannot be read."""
    if name not in KEPT or not isinstance(text, str):
        return None
    if name == "note":
        return text
    try:
        return jsontext.parse(text.encode("utf-8", "replace"), max_depth=64)
    except jsontext.JsonTextError:
        return None
