"""What retracting a session takes: a step for each resource that was sent of it. Pure, on a snapshot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from dnfhir._version import __version__
from dnfhir.fhir.content import content_hash
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.fhir.references import is_type_and_id, reference_of
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.retraction import retraction
from dnfhir.mappers.roles import ENCOUNTER, PATIENT
from dnfhir.sync.compare import Comparison
from dnfhir.sync.manifest import ProvenanceCopy
from dnfhir.sync.snapshot import Snapshot
from dnfhir.sync.step import Action, Step

_REASONS: Final = {"update": "withdrawn", "unchanged": "withdrawn before"}
_STATES_IT: Final = "says that the session is withdrawn"


@dataclass(frozen=True)
class RetractionPlan:
    """What is to be done. newest: the session's newest Provenance; document: its source's hash.

    people: role and `Type/id` of the patient, and of who answered for the newest document. deleted:
    role and `Type/id` of what somebody deleted. names: by the server's `Type/id` the document's
    name. steps: what is to be done with each resource; one may be a conflict.
    """

    identity: Identity
    snapshot: Snapshot = field(repr=False)
    newest: ProvenanceCopy
    document: str
    people: Mapping[str, str]
    deleted: Mapping[str, str]
    names: Mapping[str, str] = field(repr=False)
    steps: tuple[Step, ...]

    def provenance_step(self, reason: str, now: datetime) -> Step:
        """The step that writes the Provenance of the retraction."""
        entry = retraction(
            self.identity,
            self.newest.resource,
            self.document,
            self._hashes(),
            recorded=_recorded(self.newest, now),
            reason=reason,
            version=__version__,
        )
        name = (entry.identifier["system"], entry.identifier["value"])
        there = self.snapshot.provenance_named(name)
        action: Action = "update" if there else "create"
        resource = dict(entry.resource)
        if not self._has_client_ids():
            resource.pop("id", None)
        return Step(
            role=entry.role,
            type="Provenance",
            full_url=entry.full_url,
            action=action,
            reason=_STATES_IT,
            resource=resource,
            server_copy=there,
            identifier=entry.identifier,
            id=there.id if there else resource.get("id"),
        )

    def _hashes(self) -> dict[str, str]:
        return {
            step.server_copy.ref: content_hash(step.resource, self.names)
            for step in self.steps
            if step.server_copy
        }

    def _has_client_ids(self) -> bool:
        encounter = self.snapshot.encounter
        return encounter is not None and encounter.id == self.identity.uuid(ENCOUNTER)


def plan_retraction(
    identity: Identity, snapshot: Snapshot, newest: ProvenanceCopy, document: str
) -> RetractionPlan:
    """A step for each resource that was sent and is there, compared with what was sent last."""
    people = dict(_people(snapshot, newest))
    deleted = dict(_deleted(snapshot, newest))
    names = dict(snapshot.names)
    for role, ref in [*deleted.items(), *people.items()]:
        names[ref] = identity.full_url(role)
    steps = tuple(_steps(snapshot, Comparison(names, older=False)))
    return RetractionPlan(identity, snapshot, newest, document, people, deleted, names, steps)


def local_reference(reference: object) -> str | None:
    """`Type/id` of a Reference to the same server, in whatever version."""
    ref = reference_of(reference)
    return ref if is_type_and_id(ref) else None


def _people(snapshot: Snapshot, newest: ProvenanceCopy) -> Iterator[tuple[str, str]]:
    """Role and `Type/id` of the patient, and of who answered for the newest document."""
    encounter = snapshot.encounter.resource if snapshot.encounter else {}
    author = _author(newest.resource)
    references = {
        PATIENT: encounter.get("subject"),
        "practitioner": author.get("who"),
        "practice": author.get("onBehalfOf"),
    }
    for role, reference in references.items():
        if ref := local_reference(reference):
            yield role, ref


def _author(provenance: Json) -> Json:
    agents = json_objects(provenance.get("agent"))
    return next((agent for agent in agents if agent.get("onBehalfOf")), {})


def _deleted(snapshot: Snapshot, newest: ProvenanceCopy) -> Iterator[tuple[str, str]]:
    """Role and `Type/id` of what was sent last and is deleted; others may still refer to it."""
    refs = {ref.partition("/")[2]: ref for ref in newest.sent}
    for role, server_id in snapshot.deleted.items():
        if server_id in refs:
            yield role, refs[server_id]


def _steps(snapshot: Snapshot, comparison: Comparison) -> Iterator[Step]:
    for role, sent in snapshot.sent.items():
        server_copy = snapshot.resources.get(role)
        if server_copy is None:
            continue
        if role in snapshot.unknown:
            yield comparison.of_unknown(role, server_copy)
            continue
        step = comparison.of_dropped(role, server_copy, sent)
        yield replace(step, reason=_REASONS.get(step.action, step.reason))


def _recorded(newest: ProvenanceCopy, now: datetime) -> str:
    """Now, or just after the newest document where that is dated later: what was last counts."""
    later = newest.recorded_at + timedelta(seconds=1)
    return max(now, later).isoformat(timespec="milliseconds")
