"""What has to be done so that the server holds what the document says: one step for each resource.

Only reads. The steps say what was found; whoever carries them out writes nothing when one is a conflict.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dnfhir.content import HASH_EXTENSION, REPEAT_EXTENSION, Json, content_hash, json_objects
from dnfhir.errors import ConflictError
from dnfhir.mappers.identity import EPISODE
from dnfhir.sync.compare import Action, Comparison, Step, StepError, deleted, step
from dnfhir.sync.diff import changes, difference
from dnfhir.sync.episode import find_series
from dnfhir.sync.held import ENCOUNTER, PROVENANCE, Session, SessionHeld, instant, last_sent, manifest_of
from dnfhir.sync.parties import Facts, Item
from dnfhir.sync.people import PATIENT, ROLES, PatientPolicy, find_person, same_person
from dnfhir.sync.reading import Held, Reader, has_identifier

_FOUND: Final[tuple[Action, str]] = ("unchanged", "found by its identifier")
_MISSING: Final[tuple[Action, str]] = ("create", "not on the server yet")


def plan(reader: Reader, items: Sequence[Item], facts: Facts, policy: PatientPolicy) -> list[Step]:
    """The steps, in the document's order, those for withdrawn resources after them.

    Raises StepError around a ConflictError: a doubtful person, or a session that is on the server for another
    patient or was deleted there; around a SessionError: a series that is another patient's; else what reading
    raises.
    """
    session = Session(reader, items, facts.id)
    encounter = _encounter(session, items)  # before the people: who is there with a session is found after it
    series = find_series(session, items)
    people = {item.role: _person(reader, item, policy) for item in items if item.role in ROLES}
    held = _held(session, items, encounter, people[PATIENT])
    shared = {**people, EPISODE: series.held} if series and isinstance(series.held, Held) else people
    names = {**held.names, **{found.ref: _url(items, role) for role, found in shared.items() if found}}
    older = held.newest is not None and _is_older(facts, held.newest)
    comparison = Comparison(names, older)
    own = [item for item in items if not item.role.startswith(PROVENANCE) and item.role != EPISODE]
    steps = [_step(item, people, held, comparison) for item in own]
    steps += _dropped(held, steps, comparison)
    steps += [_provenance(item, steps, held, comparison) for item in items if item.role.startswith(PROVENANCE)]
    if series:
        steps.insert(items.index(series.item), series.step(people[PATIENT], comparison))
    roles = {found.full_url: f"{found.type} ({found.role})" for found in steps}
    return [_explained(reader, found, names, roles) for found in steps]


def _person(reader: Reader, item: Item, policy: PatientPolicy) -> Held | None:
    try:
        return find_person(reader, item, policy)
    except ConflictError as error:
        raise StepError(step(item, "conflict", str(error)), error) from None


def _encounter(session: Session, items: Sequence[Item]) -> Held | None:
    try:
        return session.encounter()
    except ConflictError as error:
        raise _about_encounter(items, error) from None


def _held(session: Session, items: Sequence[Item], encounter: Held | None, patient: Held | None) -> SessionHeld:
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


def _is_older(facts: Facts, newest: Held) -> bool:
    return instant(facts.recorded_at) < instant(newest.resource.get("recorded"))


def _step(item: Item, people: Mapping[str, Held | None], held: SessionHeld, comparison: Comparison) -> Step:
    if item.role in ROLES:
        found = people[item.role]
        return step(item, *(_FOUND if found else _MISSING), found)
    if item.role in held.deleted:
        return deleted(item, held.deleted[item.role])
    return comparison.of_document(item, held.by_role.get(item.role), held.sent.get(item.role))


def _dropped(held: SessionHeld, steps: Sequence[Step], comparison: Comparison) -> list[Step]:
    """Steps for what was sent before and is not in the document; what somebody deleted needs none."""
    roles = {found.role for found in steps}
    gone = (role for role in held.sent if role not in roles and role in held.by_role)
    return [comparison.of_dropped(role, held.by_role[role], held.sent[role]) for role in gone]


def _explained(reader: Reader, found: Step, names: Mapping[str, str], roles: Mapping[str, str]) -> Step:
    """What an update would change; of a conflict also what somebody changed since the last push, where it is known."""
    if found.held is None or found.action not in ("update", "conflict"):
        return found
    now, wanted = found.held.resource, found.resource
    before = _before(reader, found, found.held, names) if found.action == "conflict" else None
    edited = "" if before is None or before is now else f": {difference(before, now, names)}"
    return replace(found, why=f"{found.why}{edited}", diff=changes(now, wanted, names, before, roles))


def _before(reader: Reader, found: Step, held: Held, names: Mapping[str, str]) -> Json | None:
    """What was sent last, as far as anybody still has it."""
    if found.last_sent is None:
        return None
    at_hand = (held.resource, found.resource)
    known = next((resource for resource in at_hand if content_hash(resource, names) == found.last_sent), None)
    return known or last_sent(reader, held, found.last_sent, names)


def _provenance(item: Item, steps: Sequence[Step], held: SessionHeld, comparison: Comparison) -> Step:
    """The record of this push: for everything that is written, and for every document not told of yet."""
    dropped = [found for found in steps if found.held and found.role in held.sent and found.identifier is None]
    item = replace(item, resource=_with_manifest(item.resource, dropped, comparison.names))
    there = next((one for one in held.provenances if has_identifier(one.resource, item.identifier)), None)
    writes = any(found.is_sent for found in steps)
    if there is None:
        if comparison.older and not writes:
            return replace(step(item, "unchanged", "a newer document that says the same was sent"), id=None)
        return step(item, *_MISSING)
    if not writes and (comparison.older or _same_manifest(item.resource, there.resource, comparison.names)):
        return step(item, "unchanged", "the server holds the same", there)
    return step(replace(item, resource=_repeated(item.resource, there.resource)), "update", "sent again", there)


def _with_manifest(provenance: Json, dropped: Sequence[Step], names: Mapping[str, str]) -> Json:
    """The manifest goes on naming what was withdrawn, so that a later push still knows it."""
    targets = [
        {
            "extension": [{"url": HASH_EXTENSION, "valueString": content_hash(found.resource, names)}],
            "reference": f"{found.type}/{found.id}",
        }
        for found in dropped
    ]
    return {**provenance, "target": [*provenance["target"], *targets]}


def _same_manifest(one: Json, other: Json, names: Mapping[str, str]) -> bool:
    def known(provenance: Json) -> dict[str, str]:
        return {names.get(ref, ref): sent for ref, sent in manifest_of(provenance)}

    return known(one) == known(other)


def _repeated(provenance: Json, there: Json) -> Json:
    """A document that was replaced and comes back: a count makes its Provenance a new version, the newest."""
    counts = (
        extension.get("valuePositiveInt")
        for extension in json_objects(there.get("extension"))
        if extension.get("url") == REPEAT_EXTENSION
    )
    count = next((count for count in counts if isinstance(count, int)), 0)
    others = [part for part in json_objects(provenance.get("extension")) if part.get("url") != REPEAT_EXTENSION]
    return {**provenance, "extension": [*others, {"url": REPEAT_EXTENSION, "valuePositiveInt": count + 1}]}
