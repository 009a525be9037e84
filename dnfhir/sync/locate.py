"""Locating sessions on a server without their documents: of a patient, by id, or by when recorded.

A session is located by its Encounter, whose business identifier dnfhir gave it; what others call an
Encounter, or write as a Provenance, is passed over. Results come a page at a time.
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

#: How many resources a page of a long search has, unless another number is asked for.
PAGE: Final = 50


@dataclass(frozen=True)
class SessionMatch:
    """A session on a server. ref: its `Encounter/id`; encounter, provenance: what was read of it."""

    ref: str
    encounter: ServerCopy | None = None
    provenance: ServerCopy | None = None


def of_patient(
    reader: Reader, identifier: Mapping[str, str], page: int | None = None
) -> Iterator[SessionMatch]:
    """The sessions of everybody with this identifier; searched by POST, so that it is in no URL."""
    for patient in reader.find("Patient", dict(identifier)):
        for encounter in reader.each("Encounter", [("patient", patient.ref), *_paged(page)]):
            if session_name(encounter):
                yield SessionMatch(encounter.ref, encounter)


def with_id(
    reader: Reader,
    session_id: str,
    practice: Mapping[str, str] | None = None,
    page: int | None = None,
) -> Iterator[SessionMatch]:
    """The sessions with this id, of one practice (its identifier) or of all.

    An id is unique within a practice only.
    """
    value = f"{session_id}{ENCOUNTER_NAME}"
    namespace = _namespace(practice, session_id)
    searched = search_token({"system": namespace or "", "value": value})
    if namespace is None:
        searched = searched.removeprefix("|")
    for encounter in reader.each("Encounter", [("identifier", searched), *_paged(page)]):
        namespaces = [system for system, name in own_names(encounter.resource) if name == value]
        if namespace in namespaces or (namespace is None and namespaces):
            yield SessionMatch(encounter.ref, encounter)


def recorded_since(reader: Reader, since: str, page: int | None = None) -> Iterator[SessionMatch]:
    """The sessions of which dnfhir recorded anything since then, oldest first, some several times.

    since: an instant or a date, by the server's clock (`_lastUpdated` of the Provenance). What
    others edited in a session does not count.
    """
    params = [("_lastUpdated", f"ge{since}"), ("_sort", "_lastUpdated"), *_paged(page)]
    for provenance in reader.each("Provenance", params):
        if ref := _encounter_of(provenance):
            yield SessionMatch(ref, provenance=provenance)


def the_one(
    reader: Reader, session_id: str, practice: Mapping[str, str] | None = None
) -> ServerCopy | None:
    """The Encounter of the one session with this id; None when there is none.

    Raises ConflictError when there are several: of several practices, or of one twice.
    """
    matches = {match.ref: match.encounter for match in with_id(reader, session_id, practice)}
    encounters = [encounter for encounter in matches.values() if encounter]
    if len(encounters) < 2:
        return next(iter(encounters), None)
    namespaces = {system for encounter in encounters for system, _ in _session_names(encounter)}
    if practice is None and len(namespaces) > 1:
        raise ConflictError(
            f"{len(namespaces)} practices have a session with this id; name one with --practice"
        )
    raise ConflictError(f"{len(encounters)} Encounters have the identifier of this session")


def session_name(encounter: ServerCopy) -> tuple[str, str] | None:
    """The practice's namespace and the session's id, when the Encounter is that of a session."""
    for system, value in _session_names(encounter):
        return system, value.removesuffix(ENCOUNTER_NAME)
    return None


def _namespace(practice: Mapping[str, str] | None, session_id: str) -> str | None:
    if practice is None:
        return None
    identity = Identity(practice["system"], practice["value"], session_id)
    return identity.business_identifier("encounter")["system"]


def _session_names(encounter: ServerCopy) -> Iterator[tuple[str, str]]:
    for system, value in own_names(encounter.resource):
        if value.endswith(ENCOUNTER_NAME):
            yield system, value


def _encounter_of(provenance: ServerCopy) -> str | None:
    """`Encounter/id` of the session that a Provenance of ours is about."""
    if not any("#provenance/" in value for _, value in own_names(provenance.resource)):
        return None
    for target in json_objects(provenance.resource.get("target")):
        ref = reference_of(target)
        if ref.startswith("Encounter/") and is_type_and_id(ref):
            return ref
    return None


def _paged(page: int | None) -> Sequence[tuple[str, str]]:
    return [("_count", str(page or PAGE))]
