"""Finding sessions on a server without their documents: of a patient, by their id, or by when they were recorded.

A session is found by its Encounter, whose business identifier dnfhir gave it; what others call an Encounter, or
write as a Provenance, is passed over. Results come a page at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dnfhir.errors import ConflictError
from dnfhir.fhir.identifiers import search_token
from dnfhir.fhir.json_values import json_objects
from dnfhir.fhir.references import is_type_and_id, reference_of
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.reverse.bundle_reader import own_names
from dnfhir.mappers.roles import ENCOUNTER_NAME
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy

#: How many resources a page of a long search holds, unless told otherwise.
PAGE: Final = 50


@dataclass(frozen=True)
class SessionMatch:
    """A session that was found. ref: its `Encounter/id`; encounter, provenance: what was read while finding it."""

    ref: str
    encounter: ServerCopy | None = None
    provenance: ServerCopy | None = None


def of_patient(
    reader: Reader, identifier: Mapping[str, str], page: int | None = None
) -> Iterator[SessionMatch]:
    """The sessions of everybody on the server with this identifier; searched by POST, so that it is in no URL."""
    for patient in reader.find("Patient", dict(identifier)):
        found = reader.each("Encounter", [("patient", patient.ref), *_paged(page)])
        yield from (SessionMatch(held.ref, held) for held in found if session_name(held))


def with_id(
    reader: Reader,
    session_id: str,
    practice: Mapping[str, str] | None = None,
    page: int | None = None,
) -> Iterator[SessionMatch]:
    """The sessions with this id, of one practice (its identifier) or of all: an id is unique within a practice only."""
    name = f"{session_id}{ENCOUNTER_NAME}"
    if practice is None:
        searched = search_token({"system": "", "value": name}).removeprefix("|")
    else:
        wanted = Identity(practice["system"], practice["value"], session_id).business_identifier(
            "encounter"
        )
        searched = search_token(wanted)
    for held in reader.each("Encounter", [("identifier", searched), *_paged(page)]):
        names = [(system, value) for system, value in own_names(held.resource) if value == name]
        if names and (practice is None or (wanted["system"], name) in names):
            yield SessionMatch(held.ref, held)


def recorded_since(reader: Reader, since: str, page: int | None = None) -> Iterator[SessionMatch]:
    """The sessions of which dnfhir recorded anything since then, oldest first, some of them several times.

    since: an instant or a date, by the server's clock (`_lastUpdated` of the Provenance). What others edited in a
    session is no recording.
    """
    params = [("_lastUpdated", f"ge{since}"), ("_sort", "_lastUpdated"), *_paged(page)]
    for held in reader.each("Provenance", params):
        if ref := _visit_of(held):
            yield SessionMatch(ref, provenance=held)


def the_one(
    reader: Reader, session_id: str, practice: Mapping[str, str] | None = None
) -> ServerCopy | None:
    """The Encounter of the one session with this id; None when there is none.

    Raises ConflictError when there are several: of several practices, or of one twice.
    """
    found = {visit.ref: visit.encounter for visit in with_id(reader, session_id, practice)}
    if len(found) < 2:
        return next(iter(found.values()), None)
    systems = {system for held in found.values() if held for system, _ in _named(held)}
    if practice is None and len(systems) > 1:
        raise ConflictError(
            f"{len(systems)} practices have a session with this id; name one with --practice"
        )
    raise ConflictError(f"{len(found)} Encounters have the identifier of this session")


def session_name(encounter: ServerCopy) -> tuple[str, str] | None:
    """The practice's namespace and the session's id, when the Encounter is that of a session."""
    return next(
        ((system, value.removesuffix(ENCOUNTER_NAME)) for system, value in _named(encounter)), None
    )


def _named(encounter: ServerCopy) -> Iterator[tuple[str, str]]:
    return (name for name in own_names(encounter.resource) if name[1].endswith(ENCOUNTER_NAME))


def _visit_of(provenance: ServerCopy) -> str | None:
    """`Encounter/id` of the session that a Provenance of ours tells of."""
    if not any("#provenance/" in value for _, value in own_names(provenance.resource)):
        return None
    targets = json_objects(provenance.resource.get("target"))
    refs = (reference_of(target) for target in targets)
    return next(
        (ref for ref in refs if ref.startswith("Encounter/") and is_type_and_id(ref)),
        None,
    )


def _paged(page: int | None) -> Sequence[tuple[str, str]]:
    return [("_count", str(page or PAGE))]
