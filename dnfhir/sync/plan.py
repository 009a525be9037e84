"""What has to be done so that the server holds what the document says: one step for each resource.

Only reads. The steps say what was found; whoever carries them out writes nothing when one is a conflict.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dnfhir.errors import ConflictError
from dnfhir.fhir.content import content_hash
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.roles import ENCOUNTER, EPISODE, PATIENT, PEOPLE, PROVENANCE
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.compare import Action, Comparison, OnConflict, Step, StepError, step
from dnfhir.sync.diff import changes, difference
from dnfhir.sync.episode import find_series
from dnfhir.sync.items import Facts, Item
from dnfhir.sync.manifest import recorded
from dnfhir.sync.people import PatientPolicy, find_person, same_person
from dnfhir.sync.snapshot import Session, SessionHeld, instant, last_sent

_FOUND: Final[tuple[Action, str]] = ("unchanged", "found by its identifier")
_MISSING: Final[tuple[Action, str]] = ("create", "not on the server yet")


@dataclass(frozen=True)
class Plan:
    """What is to be done, and on which ground: recordings are the session's Provenances that the server held."""

    steps: list[Step]
    recordings: frozenset[str]


def plan(
    reader: Reader,
    items: Sequence[Item],
    facts: Facts,
    policy: PatientPolicy,
    on_conflict: OnConflict = "stop",
) -> Plan:
    """The steps, in the document's order, those for withdrawn resources after them.

    on_conflict: what decides over a resource that somebody else changed, see `dnfhir.sync.compare`.

    Raises StepError around a ConflictError: a doubtful person, or a session that is on the server for another
    patient or was deleted there; around a SessionError: a series that is another patient's; else what reading
    raises.
    """
    session = Session(reader, items, facts.id)
    encounter = _encounter(
        session, items
    )  # before the people: who is there with a session is found after it
    series = find_series(session, items)
    people = {item.role: _person(reader, item, policy) for item in items if item.role in PEOPLE}
    held = _held(session, items, encounter, people[PATIENT])
    shared = (
        {**people, EPISODE: series.held}
        if series and isinstance(series.held, ServerCopy)
        else people
    )
    names = {
        **held.names,
        **{found.ref: _url(items, role) for role, found in shared.items() if found},
    }
    older = held.newest is not None and _is_older(facts, held.newest)
    comparison = Comparison(names, older, on_conflict)
    own = [item for item in items if not item.role.startswith(PROVENANCE) and item.role != EPISODE]
    steps = [_step(item, people, held, comparison) for item in own]
    steps += _dropped(held, steps, comparison)
    steps += [
        recorded(item, steps, held, comparison)
        for item in items
        if item.role.startswith(PROVENANCE)
    ]
    if series:
        steps.insert(items.index(series.item), series.step(people[PATIENT], comparison))
    roles = {found.full_url: f"{found.type} ({found.role})" for found in steps}
    told = [_explained(reader, found, names, roles, held.kept.get(found.role)) for found in steps]
    return Plan(told, frozenset(found.ref for found in held.provenances))


def _person(reader: Reader, item: Item, policy: PatientPolicy) -> ServerCopy | None:
    try:
        return find_person(reader, item, policy)
    except ConflictError as error:
        raise StepError(step(item, "conflict", str(error)), error) from None


def _encounter(session: Session, items: Sequence[Item]) -> ServerCopy | None:
    try:
        return session.encounter()
    except ConflictError as error:
        raise _about_encounter(items, error) from None


def _held(
    session: Session,
    items: Sequence[Item],
    encounter: ServerCopy | None,
    patient: ServerCopy | None,
) -> SessionHeld:
    """What the server holds of the session, once it is certain that it is about this patient."""
    if encounter is None:
        return SessionHeld()
    if not same_person(encounter, patient):
        error = ConflictError("the session is on the server already, for another patient")
        raise _about_encounter(items, error)
    try:
        return session.read(encounter)
    except ConflictError as error:
        raise _about_encounter(items, error) from None


def _about_encounter(items: Sequence[Item], error: ConflictError) -> StepError:
    item = next(item for item in items if item.role == ENCOUNTER)
    return StepError(step(item, "conflict", str(error)), error)


def _url(items: Sequence[Item], role: str) -> str:
    return next(item.full_url for item in items if item.role == role)


def _is_older(facts: Facts, newest: ServerCopy) -> bool:
    return instant(facts.recorded_at) < instant(newest.resource.get("recorded"))


def _step(
    item: Item, people: Mapping[str, ServerCopy | None], held: SessionHeld, comparison: Comparison
) -> Step:
    if item.role in PEOPLE:
        found = people[item.role]
        return step(item, *(_FOUND if found else _MISSING), found)
    if item.role in held.deleted:
        return comparison.of_deleted(item, held.deleted[item.role])
    role = item.role
    return comparison.of_document(
        item, held.by_role.get(role), held.sent.get(role), held.kept.get(role)
    )


def _dropped(held: SessionHeld, steps: Sequence[Step], comparison: Comparison) -> list[Step]:
    """Steps for what was sent before and is not in the document; what somebody deleted needs none."""
    roles = {found.role for found in steps}
    gone = (role for role in held.sent if role not in roles and role in held.by_role)
    return [
        comparison.of_dropped(role, held.by_role[role], held.sent[role], held.kept.get(role))
        for role in gone
    ]


def _explained(
    reader: Reader, found: Step, names: Mapping[str, str], roles: Mapping[str, str], was: str | None
) -> Step:
    """What an update would change; of a conflict also what somebody changed since the last push, where it is known.

    was: the hash of what was kept before; that decision is not explained again.
    """
    contested = (
        found.action == "conflict"
        or found.choice == "ours"
        or (found.kept is not None and found.kept != was)
    )
    if found.held is None or not (found.action == "update" or contested):
        return found
    now, wanted = found.held.resource, found.resource
    before = _before(reader, found, found.held, names) if contested else None
    edited = "" if before is None or before is now else f": {difference(before, now, names)}"
    return replace(
        found, why=f"{found.why}{edited}", diff=changes(now, wanted, names, before, roles)
    )


def _before(reader: Reader, found: Step, held: ServerCopy, names: Mapping[str, str]) -> Json | None:
    """What was sent last, as far as anybody still has it."""
    if found.last_sent is None:
        return None
    at_hand = (held.resource, found.resource)
    known = next(
        (resource for resource in at_hand if content_hash(resource, names) == found.last_sent), None
    )
    return known or last_sent(reader, held, found.last_sent, names)
