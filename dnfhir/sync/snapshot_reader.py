"""Reads all that a server has of one session into a Snapshot: for a push, a retraction, a pull, a status.

Every method of the reader that is used here may raise what `Reader` raises. What leaves it open
which resource is meant is no failure of reading: it is the snapshot's conflict, and ends it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dnfhir.errors import BundleError, ConflictError, Problem
from dnfhir.fhir.identifiers import business_identifiers
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.fhir.references import is_type_and_id, reference_of
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.roles import ENCOUNTER, EPISODE, PATIENT, PEOPLE, PROVENANCE, SHARED
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.sync.items import Item
from dnfhir.sync.locate import SessionMatch, session_name
from dnfhir.sync.manifest import ProvenanceCopy
from dnfhir.sync.people import PatientPolicy, match_person, same_person
from dnfhir.sync.snapshot import Snapshot, SnapshotConflict

_ANOTHER_PATIENT = "the session is on the server already, for another patient"
_DELETED = "the session's Encounter was on the server and somebody deleted it"


def snapshot_for_push(
    reader: Reader, items: Sequence[Item], session_id: str, policy: PatientPolicy
) -> Snapshot:
    """What the server has of the session that `items` are, and of its people and its episode."""
    by_role = {item.role: item for item in items}
    role = ENCOUNTER
    snapshot = Snapshot()
    try:
        encounter = _encounter(reader, by_role[ENCOUNTER])
        if EPISODE in by_role:  # before the people: who is there with a session is read after it
            role = EPISODE
            snapshot = replace(snapshot, episode=_locate(reader, by_role[EPISODE]))
        people: dict[str, ServerCopy | None] = {}
        for item in items:
            if item.role in PEOPLE:
                role = item.role
                people[role] = match_person(item, reader.find(item.type, item.identifier), policy)
        role = ENCOUNTER
        snapshot = replace(snapshot, people=people)
        if encounter is None:
            return snapshot
        if not same_person(encounter, people[PATIENT]):
            raise ConflictError(_ANOTHER_PATIENT)
        practice = by_role["practice"].identifier
        naming = Naming(Identity(practice["system"], practice["value"], session_id), items)
        return _session(reader, naming, encounter, snapshot)
    except ConflictError as error:
        return replace(snapshot, conflict=SnapshotConflict(role, str(error)))


def snapshot_of(reader: Reader, identity: Identity, encounter: ServerCopy) -> Snapshot:
    """What the server has of a session without its document at hand.

    Raises ConflictError: several resources have the name of one.
    """
    return _session(reader, Naming(identity, ()), encounter, Snapshot())


def summary_of(reader: Reader, match: SessionMatch) -> Snapshot:
    """The Encounter and the Provenances of a session alone.

    Raises BundleError: its Encounter is gone, or no longer that of a session.
    """
    encounter = match.encounter or reader.read(match.ref)
    if isinstance(encounter, Absent):
        raise BundleError([Problem("", f"the session's Encounter is {encounter.value}")])
    name = session_name(encounter)
    if name is None:
        raise BundleError([Problem("", "the Encounter no longer has the identifier of a session")])
    provenances = provenances_of(reader, encounter.ref, *name)
    return Snapshot(*name, encounter=encounter, provenances=provenances)


def provenances_of(
    reader: Reader, encounter_ref: str, namespace: str, session_id: str
) -> tuple[ProvenanceCopy, ...]:
    """The Provenances that dnfhir wrote of a session."""
    provenances = []
    for candidate in reader.search("Provenance", "target", encounter_ref):
        provenance = ProvenanceCopy(candidate.resource)
        if provenance.is_of(namespace, session_id):
            provenances.append(provenance)
    return tuple(provenances)


def provenances_again(reader: Reader, snapshot: Snapshot) -> tuple[ProvenanceCopy, ...]:
    """Those that are there now of a session that was read before."""
    ref = snapshot.encounter.ref if snapshot.encounter else ""
    return provenances_of(reader, ref, snapshot.namespace, snapshot.session_id)


def targets_of(reader: Reader, snapshot: Snapshot) -> dict[str, ServerCopy | Absent]:
    """Each resource that was sent last, by `Type/id`, and what became of it; the Encounter first."""
    refs: list[str] = []
    if snapshot.encounter:
        refs.append(snapshot.encounter.ref)
    if snapshot.newest:
        refs += snapshot.newest.sent
    return _read_each(reader, dict.fromkeys(refs), [snapshot.encounter])


def collection_bundle(reader: Reader, snapshot: Snapshot, base_url: str) -> Json:
    """The session with its people and its episode, as the collection Bundle that `unmap` takes."""
    copies = targets_of(reader, snapshot)
    for provenance in snapshot.provenances:
        copies[provenance.ref] = provenance
    if snapshot.encounter:
        refs = dict.fromkeys(_references(snapshot.encounter.resource))
        copies |= _read_each(reader, refs, snapshot.provenances)
    entries = []
    for ref, copy in copies.items():
        if isinstance(copy, ServerCopy):
            entries.append({"fullUrl": f"{base_url}/{ref}", "resource": copy.resource})
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


class Naming:
    """Which role of the session a resource has: by its name, else by an id that dnfhir chose."""

    def __init__(self, identity: Identity, items: Sequence[Item]) -> None:
        self.identity = identity
        self.namespace = identity.business_identifier("")["system"]
        self._prefix = f"{identity.session_id}#"
        self.items: dict[str, Item] = {}
        self._by_ref: dict[str, str] = {}
        for item in items:
            if item.role not in SHARED:
                self.items[item.role] = item
                self._by_ref[f"{item.type}/{item.id}"] = item.role

    def role_of(self, resource: Json) -> str | None:
        """The role in its business identifier; the practice's namespace must be ours."""
        for name in business_identifiers(resource):
            value = str(name.get("value"))
            if name.get("system") == self.namespace and value.startswith(self._prefix):
                return value.removeprefix(self._prefix)
        return None

    def role_at(self, ref: str) -> str | None:
        """The role of the document's resource at `Type/id`."""
        return self._by_ref.get(ref)


@dataclass
class _Parts:
    """What a snapshot is made of, while it is read."""

    resources: dict[str, ServerCopy]
    deleted: dict[str, str]
    roles: dict[str, str]
    unknown: set[str]

    def lack(self, role: str) -> bool:
        """Is it a role of which nothing is known yet? Provenances are read by themselves."""
        is_known = role in self.resources or role in self.deleted
        return not is_known and not role.startswith(PROVENANCE)


def _encounter(reader: Reader, item: Item) -> ServerCopy | None:
    encounter = _locate(reader, item)
    if encounter is Absent.DELETED:
        raise ConflictError(_DELETED)
    return encounter if isinstance(encounter, ServerCopy) else None


def _locate(reader: Reader, item: Item) -> ServerCopy | Absent:
    """A resource by the id it has when dnfhir chose it, else by its business identifier."""
    if item.id:
        copy = reader.read(f"{item.type}/{item.id}")
        if copy is not Absent.NEVER:
            return copy
    return _by_identifier(reader, item)


def _by_identifier(reader: Reader, item: Item) -> ServerCopy | Absent:
    matches = reader.find(item.type, item.identifier)
    if len(matches) > 1:
        raise ConflictError(
            f"{len(matches)} {item.type} resources have the identifier of role {item.role}"
        )
    return matches[0] if matches else Absent.NEVER


def _session(reader: Reader, naming: Naming, encounter: ServerCopy, start: Snapshot) -> Snapshot:
    """All that the server has of the session with this Encounter, added to `start`."""
    session_id = naming.identity.session_id
    provenances = provenances_of(reader, encounter.ref, naming.namespace, session_id)
    snapshot = replace(
        start,
        namespace=naming.namespace,
        session_id=session_id,
        encounter=encounter,
        provenances=provenances,
    )
    newest = snapshot.newest or ProvenanceCopy({})
    parts = _Parts({ENCOUNTER: encounter}, {}, {}, set())
    _read_targets(reader, naming, parts, [ref for ref in newest.sent if ref != encounter.ref])
    parts.roles[encounter.ref] = ENCOUNTER
    _read_newcomers(reader, naming, parts)
    return replace(
        snapshot,
        resources=parts.resources,
        sent=_by_role(newest.sent, parts.roles),
        kept=_by_role(newest.kept, parts.roles),
        deleted=parts.deleted,
        unknown=frozenset(parts.unknown),
        names={
            **_names(naming, parts),
            **dict(_episode_names(reader, naming, encounter, start.episode)),
        },
    )


def _by_role(marks: Mapping[str, str], roles: Mapping[str, str]) -> dict[str, str]:
    return {roles[ref]: mark for ref, mark in marks.items() if ref in roles}


def _read_targets(reader: Reader, naming: Naming, parts: _Parts, refs: Sequence[str]) -> None:
    """What is now at each target of the manifest; where nothing tells its role, one is made up."""
    targets = reader.read_many(ref for ref in refs if is_type_and_id(ref))
    for ref, copy in targets.items():
        role = _role_of_target(reader, naming, ref, copy)
        if role is None:
            role = f"?{ref}"
            parts.unknown.add(role)
        parts.roles[ref] = role
        if isinstance(copy, ServerCopy):
            parts.resources[role] = copy
        else:
            parts.deleted[role] = ref.partition("/")[2]


def _role_of_target(
    reader: Reader, naming: Naming, ref: str, copy: ServerCopy | Absent
) -> str | None:
    if isinstance(copy, ServerCopy):
        return naming.role_of(copy.resource) or naming.role_at(ref)
    if role := naming.role_at(ref):
        return role
    for version in reader.earlier_versions(ref):
        if role := naming.role_of(version.resource):
            return role
    return None


def _read_newcomers(reader: Reader, naming: Naming, parts: _Parts) -> None:
    """What no manifest names: new in the document, or left by a push that was cut off."""
    newcomers = [item for item in naming.items.values() if parts.lack(item.role)]
    by_ref = reader.read_many(item.ref for item in newcomers if item.id)
    for item in newcomers:
        copy = by_ref.get(item.ref, Absent.NEVER)
        if copy is Absent.NEVER:
            copy = _by_identifier(reader, item)
        if isinstance(copy, ServerCopy):
            parts.resources[item.role] = copy
        elif copy is Absent.DELETED:
            parts.deleted[item.role] = str(item.id)


def _names(naming: Naming, parts: _Parts) -> dict[str, str]:
    """For each `Type/id` the name that the document uses."""
    names = {}
    for role, copy in parts.resources.items():
        names[copy.ref] = naming.identity.full_url(role)
    for role, server_id in parts.deleted.items():
        item = naming.items.get(role)
        if item and item.id == server_id:  # what refers to it is no other for that
            names[f"{item.type}/{server_id}"] = naming.identity.full_url(role)
    return names


def _episode_names(
    reader: Reader, naming: Naming, encounter: ServerCopy, episode: ServerCopy | Absent
) -> Iterator[tuple[str, str]]:
    """The name of each episode that the Encounter refers to.

    It is not the document's when that has changed there.
    """
    at_hand = {encounter.ref: encounter}
    if isinstance(episode, ServerCopy):
        at_hand[episode.ref] = episode
    for reference in json_objects(encounter.resource.get("episodeOfCare")):
        ref = reference_of(reference)
        copy = at_hand.get(ref) or (reader.read(ref) if is_type_and_id(ref) else None)
        for name in business_identifiers(copy.resource) if isinstance(copy, ServerCopy) else ():
            if identity := naming.identity.of_episode(name):
                yield ref, identity.full_url(EPISODE)


def _read_each(
    reader: Reader, refs: Iterable[str], at_hand: Iterable[ServerCopy | None]
) -> dict[str, ServerCopy | Absent]:
    """What is now at each `Type/id`; `at_hand` are not asked for again."""
    known = {copy.ref: copy for copy in at_hand if copy}
    proper = list(filter(is_type_and_id, refs))
    asked = reader.read_many(ref for ref in proper if ref not in known)
    return {ref: known.get(ref) or asked[ref] for ref in proper}


def _references(encounter: Json) -> Iterator[str]:
    """Patient, therapists, practice and episodes that an Encounter refers to."""
    references: list[object] = [encounter.get("subject")]
    for participant in json_objects(encounter.get("participant")):
        references.append(participant.get("individual"))
    references.append(encounter.get("serviceProvider"))
    references += json_objects(encounter.get("episodeOfCare"))
    for reference in references:
        if ref := reference_of(reference):
            yield ref
