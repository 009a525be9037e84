"""What the server holds of one session: its Encounter, its Provenances with their manifest, their targets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from dnfhir.errors import ConflictError
from dnfhir.fhir.content import HASH_EXTENSION, KEPT_EXTENSION, content_hash
from dnfhir.fhir.identifiers import business_identifiers
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.fhir.references import is_type_and_id, reference_of
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.roles import ENCOUNTER, EPISODE, PEOPLE, PROVENANCE
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.sync.items import Item


@dataclass
class SessionHeld:
    """One session as the server holds it; empty when it holds nothing of it.

    by_role: its resources. sent: for each role the content hash that was sent last. kept: for those that were declined,
    the hash of what the server held then. deleted: roles whose resource somebody deleted. names: for each `Type/id`
    the name that the document uses for it.
    """

    encounter: ServerCopy | None = None
    provenances: list[ServerCopy] = field(default_factory=list)
    by_role: dict[str, ServerCopy] = field(default_factory=dict)
    sent: dict[str, str] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)
    deleted: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    @property
    def newest(self) -> ServerCopy | None:
        """The Provenance of what was sent last."""
        return max(self.provenances, key=_age, default=None)


class Session:
    """Finds out what a server holds of the session that `items` are."""

    def __init__(self, reader: Reader, items: Sequence[Item], session_id: str) -> None:
        self._reader = reader
        self._prefix = f"{session_id}#"
        self._items = {item.role: item for item in items if item.role not in (*PEOPLE, EPISODE)}
        practice = next(item for item in items if item.role == "practice").identifier
        self._located: dict[str, ServerCopy] = {}
        self._identity = Identity(practice["system"], practice["value"], session_id)

    def encounter(self) -> ServerCopy | None:
        """The session's Encounter. Raises ConflictError: deleted, or there more than once."""
        found = self.locate(self._items[ENCOUNTER])
        if found is Absent.DELETED:
            raise ConflictError("the session's Encounter was on the server and somebody deleted it")
        return found if isinstance(found, ServerCopy) else None

    def locate(self, item: Item) -> ServerCopy | Absent:
        """A resource by the id it has when dnfhir chose it, else by its business identifier."""
        found = self._find(item)
        if isinstance(found, ServerCopy):
            self._located[found.ref] = found
        return found

    def _find(self, item: Item) -> ServerCopy | Absent:
        if item.id:
            found = self._reader.read(f"{item.type}/{item.id}")
            if found is not Absent.NEVER:
                return found
        return self._by_identifier(item)

    def _by_identifier(self, item: Item) -> ServerCopy | Absent:
        several = self._reader.find(item.type, item.identifier)
        if len(several) > 1:
            raise ConflictError(
                f"{len(several)} {item.type} resources have the identifier of role {item.role}"
            )
        return several[0] if several else Absent.NEVER

    def read(self, encounter: ServerCopy) -> SessionHeld:
        """All that the server holds of the session with this Encounter."""
        held = SessionHeld(encounter, self._provenances(encounter), {ENCOUNTER: encounter})
        manifest = dict(manifest_of(held.newest.resource)) if held.newest else {}
        targets = self._reader.read_many(
            ref for ref in manifest if ref != encounter.ref and is_type_and_id(ref)
        )
        roles = {ref: self._target(held, ref, found) for ref, found in targets.items()} | {
            encounter.ref: ENCOUNTER
        }
        held.sent = {roles[ref]: sent for ref, sent in manifest.items() if ref in roles}
        kept = kept_of(held.newest.resource) if held.newest else ()
        held.kept = {roles[ref]: was for ref, was in kept if ref in roles}
        self._newcomers(held)
        for role, found in held.by_role.items():
            held.names[found.ref] = self._identity.full_url(role)
        for role, gone in held.deleted.items():
            if (
                role in self._items and self._items[role].id == gone
            ):  # what refers to it is no other for that
                held.names[f"{self._items[role].type}/{gone}"] = self._identity.full_url(role)
        held.names.update(self._series(encounter))
        return held

    def _series(self, encounter: ServerCopy) -> Iterator[tuple[str, str]]:
        """The name of each series that the Encounter refers to: not the document's, when it has changed there."""
        for reference in json_objects(encounter.resource.get("episodeOfCare")):
            ref = reference_of(reference)
            found = self._located.get(ref) or (
                self._reader.read(ref) if is_type_and_id(ref) else None
            )
            for name in (
                business_identifiers(found.resource) if isinstance(found, ServerCopy) else ()
            ):
                if identity := self._identity.of_episode(name):
                    yield ref, identity.full_url(EPISODE)

    def _newcomers(self, held: SessionHeld) -> None:
        """What no manifest names: new in the document, or left by a push that was cut off."""
        known = (*held.by_role, *held.deleted)
        new = [
            item
            for role, item in self._items.items()
            if role not in known and not role.startswith(PROVENANCE)
        ]
        by_id = self._reader.read_many(f"{item.type}/{item.id}" for item in new if item.id)
        for item in new:
            found = by_id.get(f"{item.type}/{item.id}", Absent.NEVER)
            if found is Absent.NEVER:
                found = self._by_identifier(item)
            if isinstance(found, ServerCopy):
                held.by_role[item.role] = found
            elif found is Absent.DELETED:
                held.deleted[item.role] = str(item.id)

    def _provenances(self, encounter: ServerCopy) -> list[ServerCopy]:
        found = self._reader.search("Provenance", "target", encounter.ref)
        return [held for held in found if (self._role(held.resource) or "").startswith(PROVENANCE)]

    def _target(self, held: SessionHeld, ref: str, found: ServerCopy | Absent) -> str:
        """Note what was found at one target of the manifest; returns its role (`?` when nothing tells it)."""
        if isinstance(found, ServerCopy):
            role = self._role(found.resource) or self._role_by_id(ref) or f"?{ref}"
            held.by_role[role] = found
            return role
        role = self._role_by_id(ref) or self._former_role(ref) or f"?{ref}"
        held.deleted[role] = ref.partition("/")[2]
        return role

    def _role(self, resource: Json) -> str | None:
        """The role that the business identifier tells; the practice's namespace must be ours."""
        namespace = self._identity.business_identifier("")["system"]
        values = (
            str(part.get("value"))
            for part in business_identifiers(resource)
            if part.get("system") == namespace
        )
        return next(
            (
                value.removeprefix(self._prefix)
                for value in values
                if value.startswith(self._prefix)
            ),
            None,
        )

    def _role_by_id(self, ref: str) -> str | None:
        known = (role for role, item in self._items.items() if ref == f"{item.type}/{item.id}")
        return next(known, None)

    def _former_role(self, ref: str) -> str | None:
        roles = (self._role(version.resource) for version in self._reader.earlier_versions(ref))
        return next((role for role in roles if role), None)


def manifest_of(provenance: Json) -> Iterator[tuple[str, str]]:
    """Each target with the hash of the content that was sent for it."""
    return _marks(provenance, HASH_EXTENSION)


def kept_of(provenance: Json) -> Iterator[tuple[str, str]]:
    """Each target that was left as the server held it, with the hash of that content."""
    return _marks(provenance, KEPT_EXTENSION)


def _marks(provenance: Json, url: str) -> Iterator[tuple[str, str]]:
    """What an extension says of each target; anybody may have written the manifest, so any shape is read."""
    for target in json_objects(provenance.get("target")):
        ref = reference_of(target)
        extensions = json_objects(target.get("extension"))
        said = next(
            (part.get("valueString") for part in extensions if part.get("url") == url), None
        )
        if said and (is_type_and_id(ref) or ref.startswith("urn:uuid:")):
            yield ref, str(said)


def last_sent(reader: Reader, held: ServerCopy, sent: str, names: Mapping[str, str]) -> Json | None:
    """The version whose content was sent last, where the server still has it."""
    versions = (version.resource for version in reader.earlier_versions(held.ref))
    return next((resource for resource in versions if content_hash(resource, names) == sent), None)


def instant(text: object) -> datetime:
    """An RFC 3339 instant; what cannot be read counts as the oldest."""
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def written_at(held: ServerCopy) -> datetime:
    """When the server says that this version was written."""
    return instant(json_object(held.resource.get("meta")).get("lastUpdated"))


def _age(provenance: ServerCopy) -> tuple[datetime, datetime]:
    return instant(provenance.resource.get("recorded")), written_at(provenance)
