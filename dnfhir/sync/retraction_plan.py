"""What withdrawing a whole session takes: a step for each resource that was sent of it. Only reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from dnfhir._version import __version__
from dnfhir.errors import ConflictError
from dnfhir.fhir.content import content_hash
from dnfhir.fhir.identifiers import business_identifiers, has_identifier
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.fhir.references import is_type_and_id, reference_of
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.retraction import retraction
from dnfhir.mappers.reverse.bundle_reader import own_names
from dnfhir.mappers.roles import ENCOUNTER, PATIENT
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.sync.compare import Action, Comparison, Step
from dnfhir.sync.items import Item
from dnfhir.sync.locate import session_name, the_one
from dnfhir.sync.session_record import document_hash
from dnfhir.sync.snapshot import Session, SessionHeld, instant, manifest_of
from dnfhir.transport.redact import patient_strings

_SAYS_SO: Final = "says that the session is withdrawn"


@dataclass(frozen=True)
class RetractionPlan:
    """One session on the server, to be withdrawn. newest: its newest Provenance; document: what that names as source.

    names: by the server's `Type/id` the document's name. gone: by role the `Type/id` of what somebody deleted.
    steps: what is to be done with each resource; one may be a conflict. secrets: what no server's words may tell.
    """

    identity: Identity
    encounter: ServerCopy
    held: SessionHeld
    newest: ServerCopy
    document: str
    names: Mapping[str, str]
    gone: Mapping[str, str]
    steps: Sequence[Step]
    secrets: frozenset[str] = field(repr=False)

    def provenance(self, reason: str, now: datetime) -> Step:
        """The step that writes the Provenance of the withdrawal."""
        entry = retraction(
            self.identity,
            self.newest.resource,
            self.document,
            {
                step.held.ref: content_hash(step.resource, self.names)
                for step in self.steps
                if step.held
            },
            recorded=_after(self.newest.resource, now),
            reason=reason,
            version=__version__,
        )
        there = next(
            (
                one
                for one in self.held.provenances
                if has_identifier(one.resource, entry.identifier)
            ),
            None,
        )
        by_id = self.encounter.id == self.identity.uuid(ENCOUNTER)
        resource = (
            entry.resource
            if by_id
            else {key: part for key, part in entry.resource.items() if key != "id"}
        )
        known = there.id if there else resource.get("id")
        action: Action = "update" if there else "create"
        return Step(
            entry.role,
            "Provenance",
            entry.full_url,
            action,
            _SAYS_SO,
            resource,
            there,
            entry.identifier,
            known,
        )


def plan_withdrawal(
    reader: Reader, session_id: str, practice: Mapping[str, str] | None
) -> RetractionPlan:
    """Find the session and compare each resource with what was sent last.

    Raises ConflictError: no such session, several, or one of which nothing tells what was sent; else what reading
    raises.
    """
    encounter = the_one(reader, session_id, practice)
    if encounter is None:
        raise ConflictError("the server holds no session with this id")
    identity = _identity(reader, session_id, encounter, practice)
    held = Session(reader, _items(identity, encounter), session_id).read(encounter)
    newest = held.newest
    document = document_hash(newest.resource) if newest else None
    if newest is None or document is None:
        raise ConflictError(
            "no Provenance tells which document was sent of this session, so none can be withdrawn"
        )
    _add_overlooked(reader, held, newest, identity)
    people = dict(_people(encounter, newest))
    gone = dict(_deleted(held, newest))
    roles = {
        **{ref: role for role, ref in gone.items()},
        **{ref: role for role, ref in people.items()},
    }
    names = {**held.names, **{ref: identity.full_url(role) for ref, role in roles.items()}}
    steps = tuple(_withdrawing(held, Comparison(names, older=False)))
    secrets = frozenset(_secrets(reader, people.get(PATIENT), held))
    return RetractionPlan(identity, encounter, held, newest, document, names, gone, steps, secrets)


def _identity(
    reader: Reader, session_id: str, encounter: ServerCopy, practice: Mapping[str, str] | None
) -> Identity:
    """Where the session's names come from: the practice as it was named, or as the server holds it."""
    if practice is not None:
        return Identity(practice["system"], practice["value"], session_id)
    namespace = (session_name(encounter) or ("", ""))[0]
    ref = _ref(encounter.resource.get("serviceProvider"))
    found = reader.read(ref) if ref else Absent.NEVER
    for name in business_identifiers(found.resource) if isinstance(found, ServerCopy) else ():
        identity = Identity(str(name.get("system")), str(name.get("value")), session_id)
        if identity.business_identifier("")["system"] == namespace:
            return identity
    raise ConflictError(
        "the Encounter's practice no longer has the number of this session; name it with --practice"
    )


def _items(identity: Identity, encounter: ServerCopy) -> Sequence[Item]:
    """What `Session` has to be told of a session whose document is not at hand."""
    practice = {"system": identity.practice_system, "value": identity.practice_value}
    name = identity.business_identifier(ENCOUNTER)
    return [
        Item("practice", identity.full_url("practice"), {"resourceType": "Organization"}, practice),
        Item(ENCOUNTER, identity.full_url(ENCOUNTER), encounter.resource, name),
    ]


def _add_overlooked(
    reader: Reader, held: SessionHeld, newest: ServerCopy, identity: Identity
) -> None:
    """What an earlier Provenance names and the newest does not: they were written at the same moment."""
    known = dict(manifest_of(newest.resource))
    earlier = sorted(held.provenances, key=lambda one: instant(one.resource.get("recorded")))
    sent = {
        ref: told for one in earlier for ref, told in manifest_of(one.resource) if ref not in known
    }
    prefix = identity.business_identifier("")
    for ref, told in sent.items():
        found = reader.read(ref) if is_type_and_id(ref) else Absent.NEVER
        for system, value in own_names(found.resource) if isinstance(found, ServerCopy) else ():
            role = value.removeprefix(prefix["value"])
            mine = system == prefix["system"] and value.startswith(prefix["value"])
            if mine and role not in held.by_role and isinstance(found, ServerCopy):
                held.by_role[role], held.sent[role] = found, told
                held.names[ref] = identity.full_url(role)


def _people(encounter: ServerCopy, newest: ServerCopy) -> Iterator[tuple[str, str]]:
    """Role and `Type/id` of the patient, and of who answered for the newest document."""
    agents = json_objects(newest.resource.get("agent"))
    author = next((agent for agent in agents if agent.get("onBehalfOf")), {})
    references = {
        PATIENT: encounter.resource.get("subject"),
        "practitioner": author.get("who"),
        "practice": author.get("onBehalfOf"),
    }
    return ((role, ref) for role, reference in references.items() if (ref := _ref(reference)))


def _deleted(held: SessionHeld, newest: ServerCopy) -> Iterator[tuple[str, str]]:
    """Role and `Type/id` of what was sent last and somebody deleted; others may still refer to it."""
    refs = {ref.partition("/")[2]: ref for ref, _ in manifest_of(newest.resource)}
    return ((role, refs[name]) for role, name in held.deleted.items() if name in refs)


def _withdrawing(held: SessionHeld, comparison: Comparison) -> Iterator[Step]:
    """A step for each resource that was sent and is there."""
    for role, sent in held.sent.items():
        if role in held.by_role:
            step = comparison.of_dropped(role, held.by_role[role], sent)
            why = {"update": "withdrawn", "unchanged": "withdrawn before"}.get(
                step.action, step.why
            )
            yield replace(step, why=why)


def _secrets(reader: Reader, patient: str | None, held: SessionHeld) -> Iterator[str]:
    """What the record says of a person: a refusal of the server's may repeat it."""
    found = reader.read(patient) if patient else Absent.NEVER
    if isinstance(found, ServerCopy):
        yield from patient_strings({"patient": found.resource})
    for one in held.by_role.values():
        yield from patient_strings(one.resource)


def _ref(reference: object) -> str | None:
    ref = reference_of(reference)
    return ref if is_type_and_id(ref) else None


def _after(newest: Json, now: datetime) -> str:
    """Now, or just after the newest document where that is dated later: what was recorded last is what holds."""
    later = instant(newest.get("recorded")) + timedelta(seconds=1)
    return max(now, later).isoformat(timespec="milliseconds")
