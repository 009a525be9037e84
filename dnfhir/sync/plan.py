"""What has to be done so that the server has what the document states: one step for each resource.

Pure: it works on a snapshot, and knows no server. The steps state what is there; whoever carries
them out writes nothing when one is a conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dnfhir.errors import ConflictError
from dnfhir.fhir.content import content_hash
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.roles import EPISODE, PATIENT, PEOPLE, PROVENANCE
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.compare import Comparison
from dnfhir.sync.diff import changes, difference
from dnfhir.sync.episode import episode_item, episode_step
from dnfhir.sync.items import Item, SessionFacts
from dnfhir.sync.manifest import instant
from dnfhir.sync.provenance_step import provenance_step
from dnfhir.sync.snapshot import Snapshot, SnapshotConflict
from dnfhir.sync.step import Action, OnConflict, Step, StepError, step_for

_MATCHED: Final[tuple[Action, str]] = ("unchanged", "matched by its identifier")
_MISSING: Final[tuple[Action, str]] = ("create", "not on the server yet")


@dataclass(frozen=True)
class PushPlan:
    """What is to be done, and on which ground.

    provenances: those of the session that the server had. names: as in `content`.
    """

    steps: tuple[Step, ...]
    provenances: frozenset[str]
    names: Mapping[str, str] = field(repr=False)
    snapshot: Snapshot = field(repr=False)

    def unexplained(self) -> list[str]:
        """`Type/id` of what somebody else changed, where what was sent last is not at hand."""
        refs = []
        for step in self.steps:
            if step.server_copy is None or step.last_sent is None:
                continue
            if not _is_contested(step, self.snapshot):
                continue
            if _sent_at_hand(step, step.server_copy, self.names) is None:
                refs.append(step.server_copy.ref)
        return refs


def plan_push(
    snapshot: Snapshot, items: Sequence[Item], facts: SessionFacts, on_conflict: OnConflict = "stop"
) -> PushPlan:
    """The steps, in the document's order, those for dropped resources after them.

    on_conflict: what decides over a resource that somebody else changed, see
    `dnfhir.sync.compare`.

    Raises StepError around a ConflictError: a doubtful person, or a session that is on the server
    for another patient or was deleted there; around a SessionError: an episode that is another
    patient's.
    """
    if snapshot.conflict:
        raise _conflict(snapshot.conflict, items)
    names = _names(snapshot, items)
    older = snapshot.newest is not None and (
        instant(facts.recorded_at) < snapshot.newest.recorded_at
    )
    comparison = Comparison(names, older, on_conflict)
    steps = [_step(item, snapshot, comparison) for item in items if _is_of_the_session(item)]
    steps += _dropped(snapshot, steps, comparison)
    for item in items:
        if item.role.startswith(PROVENANCE):
            steps.append(provenance_step(item, steps, snapshot, names, older=older))
    episode = episode_item(items)
    if episode:
        step = episode_step(episode, snapshot.episode, snapshot.people[PATIENT], comparison)
        steps.insert(items.index(episode), step)
    provenances = frozenset(provenance.ref for provenance in snapshot.provenances)
    return PushPlan(tuple(steps), provenances, names, snapshot)


def explained(plan: PushPlan, versions: Mapping[str, Sequence[ServerCopy]]) -> list[Step]:
    """The steps with what each would change, and what somebody changed since the last push.

    versions: by `Type/id` the versions that the server still has of what `unexplained` names.
    """
    roles = {step.full_url: f"{step.type} ({step.role})" for step in plan.steps}
    return [_explained(step, plan, versions, roles) for step in plan.steps]


def _conflict(conflict: SnapshotConflict, items: Sequence[Item]) -> StepError:
    item = next(item for item in items if item.role == conflict.role)
    step = step_for(item, "conflict", conflict.reason)
    return StepError(step, ConflictError(conflict.reason))


def _names(snapshot: Snapshot, items: Sequence[Item]) -> dict[str, str]:
    """For each `Type/id` the name that the document uses, of what it shares with others too."""
    full_urls = {item.role: item.full_url for item in items}
    names = dict(snapshot.names)
    for role, copy in [*snapshot.people.items(), (EPISODE, snapshot.episode)]:
        if isinstance(copy, ServerCopy) and role in full_urls:
            names[copy.ref] = full_urls[role]
    return names


def _is_of_the_session(item: Item) -> bool:
    """Is it a resource that is compared, rather than the Provenance or the shared episode?"""
    return item.role != EPISODE and not item.role.startswith(PROVENANCE)


def _step(item: Item, snapshot: Snapshot, comparison: Comparison) -> Step:
    role = item.role
    if role in PEOPLE:
        match = snapshot.people[role]
        return step_for(item, *(_MATCHED if match else _MISSING), match)
    if role in snapshot.deleted:
        return comparison.of_deleted(item, snapshot.deleted[role])
    server_copy = snapshot.resources.get(role)
    sent, kept = snapshot.sent.get(role), snapshot.kept.get(role)
    return comparison.of_document(item, server_copy, sent, kept)


def _dropped(snapshot: Snapshot, steps: Sequence[Step], comparison: Comparison) -> Iterator[Step]:
    """Steps for what was sent before and is not in the document; what was deleted needs none."""
    roles = {step.role for step in steps}
    for role, sent in snapshot.sent.items():
        server_copy = snapshot.resources.get(role)
        if role in roles or server_copy is None:
            continue
        if role in snapshot.unknown:
            yield comparison.of_unknown(role, server_copy)
        else:
            yield comparison.of_dropped(role, server_copy, sent, snapshot.kept.get(role))


def _explained(
    step: Step,
    plan: PushPlan,
    versions: Mapping[str, Sequence[ServerCopy]],
    roles: Mapping[str, str],
) -> Step:
    """What an update would change; of a conflict also what somebody changed, where it is known."""
    contested = _is_contested(step, plan.snapshot)
    if step.server_copy is None or not (step.action == "update" or contested):
        return step
    before = None
    if contested:
        before = _sent_last(step, step.server_copy, plan.names, versions)
    now = step.server_copy.resource
    reason = step.reason
    if before is not None and before is not now:
        reason = f"{reason}: {difference(before, now, plan.names)}"
    diff = changes(now, step.resource, plan.names, before, roles)
    return replace(step, reason=reason, diff=diff)


def _is_contested(step: Step, snapshot: Snapshot) -> bool:
    """Did somebody else change it? A decision that was made before is not explained again."""
    if step.is_conflict or step.choice == "ours":
        return True
    return step.kept is not None and step.kept != snapshot.kept.get(step.role)


def _sent_last(
    step: Step,
    server_copy: ServerCopy,
    names: Mapping[str, str],
    versions: Mapping[str, Sequence[ServerCopy]],
) -> Json | None:
    """What was sent last, as far as anybody still has it."""
    if step.last_sent is None:
        return None
    at_hand = _sent_at_hand(step, server_copy, names)
    if at_hand is not None:
        return at_hand
    for version in versions.get(server_copy.ref, ()):
        if content_hash(version.resource, names) == step.last_sent:
            return version.resource
    return None


def _sent_at_hand(step: Step, server_copy: ServerCopy, names: Mapping[str, str]) -> Json | None:
    for resource in (server_copy.resource, step.resource):
        if content_hash(resource, names) == step.last_sent:
            return resource
    return None
