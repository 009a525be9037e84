"""What a server holds of one session, read by its Encounter, without the document at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from uuid import NAMESPACE_URL, UUID, uuid5

from dnfhir.errors import BundleError, Problem
from dnfhir.fhir import jsontext
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.fhir.references import is_type_and_id, reference_of
from dnfhir.mappers.reverse.bundle_reader import own_names
from dnfhir.mappers.reverse.session_resources import is_entered_in_error
from dnfhir.mappers.roles import PROVENANCE
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.sync.locate import SessionMatch, session_name
from dnfhir.sync.snapshot import SessionHeld, manifest_of
from dnfhir.terms.systems import SHA_256


@dataclass(frozen=True)
class StoredSession:
    """A session on a server: its Encounter, and each Provenance that dnfhir wrote of it.

    system: the practice's namespace; session_id: unique within it.
    """

    system: str
    session_id: str = field(repr=False)
    encounter: ServerCopy
    provenances: tuple[ServerCopy, ...]

    @property
    def newest(self) -> ServerCopy | None:
        """The Provenance of what was sent last."""
        return SessionHeld(provenances=list(self.provenances)).newest

    @property
    def name(self) -> str:
        """A UUID that names the session in file names: its Encounter's id, when it is one, else made of its name."""
        try:
            return str(UUID(self.encounter.id))
        except ValueError:
            return str(uuid5(NAMESPACE_URL, jsontext.canonical([self.system, self.session_id])))

    @property
    def stamp(self) -> str:
        """Changes whenever dnfhir records something of the session."""
        return stamp(self.newest) if self.newest else ""

    @property
    def is_withdrawn(self) -> bool:
        """Is the session as a whole entered in error?"""
        return is_entered_in_error(self.encounter.resource)

    @property
    def document_hash(self) -> str | None:
        """The hash of the document that was recorded last; a withdrawal keeps that of the withdrawn document."""
        return document_hash(self.newest.resource) if self.newest else None


def stamp(provenance: ServerCopy) -> str:
    """The id and the version of a Provenance."""
    return f"{provenance.id}/{provenance.version or ''}"


def document_hash(provenance: Json) -> str | None:
    """The hash of the document that a Provenance names as its source."""
    for entity in json_objects(provenance.get("entity")):
        identifier = json_object(json_object(entity.get("what")).get("identifier"))
        if identifier.get("system") == SHA_256 and identifier.get("value"):
            return str(identifier["value"])
    return None


def recorded(reader: Reader, visit: SessionMatch) -> StoredSession:
    """The session that was found. Raises BundleError: its Encounter is gone, or no longer that of a session."""
    encounter = visit.encounter or reader.read(visit.ref)
    if isinstance(encounter, Absent):
        raise BundleError([Problem("", f"the session's Encounter is {encounter.value}")])
    name = session_name(encounter)
    if name is None:
        raise BundleError([Problem("", "the Encounter no longer has the identifier of a session")])
    prefix = f"{name[1]}#{PROVENANCE}"
    found = reader.search("Provenance", "target", encounter.ref)
    ours = [
        held
        for held in found
        if any((s, v[: len(prefix)]) == (name[0], prefix) for s, v in own_names(held.resource))
    ]
    return StoredSession(*name, encounter, tuple(ours))


def targets(reader: Reader, found: StoredSession) -> dict[str, ServerCopy | Absent]:
    """Each resource that was sent last, by `Type/id`, and what became of it; the Encounter among them."""
    manifest = dict(manifest_of(found.newest.resource)) if found.newest else {}
    at_hand = {found.encounter.ref: found.encounter}
    return read_each(reader, dict.fromkeys([found.encounter.ref, *manifest]), at_hand)


def whole(reader: Reader, found: StoredSession, base_url: str) -> Json:
    """All of the session, with its people and its series, as the collection Bundle that `unmap` takes."""
    at_hand = {held.ref: held for held in found.provenances}
    own = targets(reader, found)
    people = read_each(reader, dict.fromkeys(_people(found.encounter.resource)), at_hand)
    parts = {**own, **at_hand, **people}
    entries = [
        {"fullUrl": f"{base_url}/{ref}", "resource": held.resource}
        for ref, held in parts.items()
        if isinstance(held, ServerCopy)
    ]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


def read_each(
    reader: Reader, refs: Mapping[str, object], at_hand: Mapping[str, ServerCopy]
) -> dict[str, ServerCopy | Absent]:
    """What is now at each `Type/id`; `at_hand` are not asked for again."""
    wanted = [ref for ref in refs if is_type_and_id(ref)]
    asked = reader.read_many([ref for ref in wanted if ref not in at_hand])
    return {ref: at_hand.get(ref) or asked[ref] for ref in wanted}


def _people(encounter: Json) -> Iterator[str]:
    """Patient, therapists, practice and series that an Encounter refers to."""
    individuals = [one.get("individual") for one in json_objects(encounter.get("participant"))]
    series = json_objects(encounter.get("episodeOfCare"))
    for reference in (
        encounter.get("subject"),
        *individuals,
        encounter.get("serviceProvider"),
        *series,
    ):
        if ref := reference_of(reference):
            yield ref
