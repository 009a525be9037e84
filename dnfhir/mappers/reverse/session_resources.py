"""A record on its way back: the resources of one session as a Bundle holds them, found by their roles.

The Bundle may be one that dnfhir sent (`urn:uuid:` references) or what a server gave (`Type/id`, also absolute).
Roles come from the business identifiers: a session is the practice's namespace and its own id. The hospital's
people are found through the Encounter. What is about another patient is not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from dnfhir.errors import BundleError, Problem
from dnfhir.fhir.content import ENTERED_IN_ERROR_EXTENSION
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.forward.profiles import OWN_PROFILES
from dnfhir.mappers.reverse.bundle_reader import (
    own_names,
    resolve,
    resource_label,
    resources_by_name,
    resources_of,
    version_key,
)
from dnfhir.mappers.roles import (
    ENCOUNTER,
    ENCOUNTER_NAME,
    EPISODE,
    PATIENT,
    PEOPLE,
    PRACTICE,
    PRACTITIONER,
    SHARED,
)
from dnfhir.printable import replace_unprintable
from dnfhir.session.times import is_instant, moment

#: Roles that a name of a session's own resource may have; the others belong to people, or to several sessions.
_KINDS: Final = OWN_PROFILES.keys() - {*SHARED}

What = Literal["not read", "differs", "missing", "withdrawn"]


@dataclass(frozen=True)
class Unread:
    """Something of a record that no field of the session says. where: role or type/id and element; reason: why.

    what: whether it was not read, differs from what the session gives, is missing, or was withdrawn.
    """

    where: str
    reason: str
    what: What = "not read"


@dataclass
class SessionResources:
    """The resources of one session by role, and what of them could not be read."""

    session_id: str
    by_role: dict[str, Json]
    by_name: dict[str, Json] = field(repr=False)
    unread: list[Unread] = field(default_factory=list)
    system: str = ""
    entries: Sequence[Json] = field(default=(), repr=False)

    def get(self, role: str) -> Json | None:
        """The resource with this role, unless it was withdrawn."""
        resource = self.by_role.get(role)
        return None if resource is None or is_entered_in_error(resource) else resource

    def of_kind(self, kind: str) -> Iterator[tuple[str, Json]]:
        """(key, resource) of every resource whose role is `kind`/key, by key, but those withdrawn."""
        for role in sorted(self.by_role):
            if role.startswith(f"{kind}/") and (resource := self.get(role)) is not None:
                yield role.removeprefix(f"{kind}/"), resource

    def newest_provenance(self) -> Json | None:
        """The Provenance of the newest document; every correction has added one."""
        dated = [
            held for _, held in self.of_kind("provenance") if is_instant(str(held.get("recorded")))
        ]
        return max(dated, key=lambda held: moment(held["recorded"]), default=None)

    def resolve(self, reference: object) -> Json | None:
        """The resource that a Reference names, when the Bundle holds it."""
        return resolve(self.by_name, json_object(reference).get("reference"))

    def role_of(self, reference: object) -> str | None:
        """The role of the resource that a Reference names."""
        resource = self.resolve(reference)
        return (
            next((role for role, held in self.by_role.items() if held is resource), None)
            if resource
            else None
        )

    def key_of(self, kind: str, reference: object) -> str | None:
        """The key of the resource that a Reference names, when its role is `kind`/key."""
        role = self.role_of(reference) or ""
        return role.removeprefix(f"{kind}/") if role.startswith(f"{kind}/") else None

    def pointer(self, role: str) -> str:
        """Where in the Bundle the resource with this role stands."""
        held = self.by_role.get(role)
        numbers = (number for number, resource in enumerate(self.entries) if resource is held)
        return next((f"/entry/{number}/resource" for number in numbers), "/entry")

    def note(self, where: str, reason: str, what: What = "not read") -> None:
        """Name something that the session does not say; a terminal may show it."""
        self.unread.append(Unread(replace_unprintable(where, "?"), reason, what))


def find_session(bundle: Json) -> SessionResources:
    """The one session in a Bundle.

    BundleError when it holds none, more than one, or one that was withdrawn, or is no Bundle of resources.
    """
    entries = resources_of(bundle)
    system, session_id = _the_session(entries)
    names = resources_by_name(bundle)
    resources = SessionResources(session_id, {}, names, system=system, entries=entries)
    _take(resources)
    if is_entered_in_error(resources.by_role[ENCOUNTER]):
        place = resources.pointer(ENCOUNTER)
        raise BundleError([Problem(place, "is entered in error: the session was withdrawn")])
    _people(resources)
    known = [id(resource) for resource in resources.by_role.values()]
    _leave_out(resources)
    for resource in entries:
        if resource and id(resource) not in known and not _has_role(resources, resource):
            again = resolve(resources.by_name, f"{resource['resourceType']}/{resource.get('id')}")
            old = again is not None and id(again) in known
            resources.note(
                resource_label(resource),
                "a newer version of it is taken" if old else "not part of this session",
            )
    return resources


def _the_session(entries: Sequence[Json]) -> tuple[str, str]:
    """The practice's namespace and the session's own id: only both together name it in the world."""
    visits = (resource for resource in entries if resource.get("resourceType") == "Encounter")
    names = [name for visit in visits for name in own_names(visit)]
    sessions = {
        (system, value.removesuffix(ENCOUNTER_NAME))
        for system, value in names
        if value.endswith(ENCOUNTER_NAME)
    }
    if len(sessions) != 1:
        what = (
            "no Encounter of a dnfhir session"
            if not sessions
            else f"{len(sessions)} sessions; unmap takes one"
        )
        raise BundleError([Problem("/entry", f"the Bundle holds {what}")])
    return sessions.pop()


def _take(resources: SessionResources) -> None:
    """The session's own resources by their roles; of two with one role the newer one."""
    for resource in resources.entries:
        for role in _roles(resources, resource):
            before = resources.by_role.get(role)
            if before is not None:
                resources.note(role, "is there more than once; the newest is taken, else the first")
            if before is None or version_key(resource) > version_key(before):
                resources.by_role[role] = resource


def _roles(resources: SessionResources, resource: Json) -> Iterator[str]:
    mine = f"{resources.session_id}#"
    for system, value in own_names(resource):
        role = value.removeprefix(mine)
        is_visit = (role == ENCOUNTER) == (resource.get("resourceType") == "Encounter")
        if (
            system == resources.system
            and value.startswith(mine)
            and role.partition("/")[0] in _KINDS
            and is_visit
        ):
            yield role


def _has_role(resources: SessionResources, resource: Json) -> bool:
    return next(_roles(resources, resource), None) is not None


def is_entered_in_error(resource: Json) -> bool:
    """Whether the resource is entered-in-error."""
    codes = json_objects(json_object(resource.get("verificationStatus")).get("coding"))
    modifiers = json_objects(resource.get("modifierExtension"))
    by_extension = any(
        extension.get("url") == ENTERED_IN_ERROR_EXTENSION for extension in modifiers
    )
    coded = any(coding.get("code") == "entered-in-error" for coding in codes)
    by_status = "entered-in-error" in (resource.get("status"), resource.get("lifecycleStatus"))
    return coded or by_extension or by_status


def _people(resources: SessionResources) -> None:
    """The hospital's people, put among the roles: they carry no identifier of ours."""
    encounter = resources.by_role[ENCOUNTER]
    references = {
        PATIENT: encounter.get("subject"),
        PRACTITIONER: _therapist(resources, encounter),
        PRACTICE: encounter.get("serviceProvider"),
        EPISODE: next(iter(json_objects(encounter.get("episodeOfCare"))), None),
    }
    for role, reference in references.items():
        if resource := resources.resolve(reference):
            resources.by_role[role] = resource


def _therapist(resources: SessionResources, encounter: Json) -> object:
    """Of several participants the one who recorded the session, else the first."""
    agents = json_objects((resources.newest_provenance() or {}).get("agent"))
    authors = [
        author for agent in agents if (author := resources.resolve(agent.get("who"))) is not None
    ]
    individuals = [who.get("individual") for who in json_objects(encounter.get("participant"))]
    recorders = (
        one for one in individuals if any(resources.resolve(one) is author for author in authors)
    )
    return next(recorders, next(iter(individuals), None))


def _leave_out(resources: SessionResources) -> None:
    """What is about another patient, or what a modifier that nobody here knows may turn into its opposite."""
    subject = resources.by_role[ENCOUNTER].get("subject")
    for role, resource in list(resources.by_role.items()):
        if role == ENCOUNTER or role in PEOPLE:
            continue
        modifiers = json_objects(resource.get("modifierExtension"))
        if json_object(subject) and not _about(resources, resource, subject):
            resources.note(role, "is about another patient than the Encounter")
        elif any(modifier.get("url") != ENTERED_IN_ERROR_EXTENSION for modifier in modifiers):
            resources.note(role, "has a modifierExtension that may change what it means")
        else:
            continue
        del resources.by_role[role]


def _about(resources: SessionResources, resource: Json, subject: object) -> bool:
    """Whether a resource that names a patient names this one; an adverse event may be the therapist's."""
    if (
        resource.get("resourceType") == "AdverseEvent"
        and resources.role_of(resource.get("subject")) == PRACTITIONER
    ):
        return True
    named = [resource[element] for element in ("subject", "patient") if element in resource]
    return all(_same(resources, one, subject) for one in named)


def _same(resources: SessionResources, one: object, other: object) -> bool:
    first, second = resources.resolve(one), resources.resolve(other)
    if first is None and second is None:
        return json_object(one).get("reference") == json_object(other).get("reference")
    return first is second
