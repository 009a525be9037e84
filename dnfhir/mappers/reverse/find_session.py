"""Finding the one session of a Bundle: its resources by role, from the business identifiers they
have.

The Bundle may be one that dnfhir sent (`urn:uuid:` references) or what a server gave (`Type/id`,
also absolute). The practice's namespace and the session's id together identify a session. The
Encounter leads to the hospital's people. What is about another patient is not read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

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
from dnfhir.mappers.reverse.session_resources import SessionResources, is_entered_in_error
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

#: Kinds of roles that identifiers of a session's own resources name; the other roles belong to
#: people, or to several sessions.
_KINDS: Final = OWN_PROFILES.keys() - {*SHARED}


def find_session(bundle: Json) -> SessionResources:
    """The one session in a Bundle.

    BundleError when there is none, when there are several, when the session is entered in error,
    and when it is not a Bundle of resources.
    """
    entries = resources_of(bundle)
    system, session_id = _name_of_session(entries)
    names = resources_by_name(bundle)
    resources = SessionResources(session_id, {}, names, system=system, entries=entries)
    _take_own(resources)
    if is_entered_in_error(resources.by_role[ENCOUNTER]):
        place = resources.pointer(ENCOUNTER)
        raise BundleError([Problem(place, "is entered in error: the session was withdrawn")])
    _take_people(resources)
    taken = {id(resource) for resource in resources.by_role.values()}
    _leave_out_unusable(resources)
    _note_untaken(resources, taken)
    return resources


def _name_of_session(entries: Sequence[Json]) -> tuple[str, str]:
    """The practice's namespace and the session's own id: only both together name it in the world."""
    sessions: set[tuple[str, str]] = set()
    for resource in entries:
        if resource.get("resourceType") == "Encounter":
            for system, value in own_names(resource):
                if value.endswith(ENCOUNTER_NAME):
                    sessions.add((system, value.removesuffix(ENCOUNTER_NAME)))
    if not sessions:
        raise BundleError([Problem("/entry", "the Bundle has no Encounter of a dnfhir session")])
    if len(sessions) > 1:
        count = f"the Bundle has {len(sessions)} sessions; unmap takes one"
        raise BundleError([Problem("/entry", count)])
    return sessions.pop()


def _take_own(resources: SessionResources) -> None:
    """The session's own resources by their roles; of two with one role the newer one."""
    for resource in resources.entries:
        for role in _roles(resources, resource):
            earlier = resources.by_role.get(role)
            if earlier is not None:
                resources.note(role, "is there more than once; the newest is taken, else the first")
            if earlier is None or version_key(resource) > version_key(earlier):
                resources.by_role[role] = resource


def _roles(resources: SessionResources, resource: Json) -> Iterator[str]:
    """The roles that a resource's own identifiers give it.

    Encounter is the role of an Encounter only.
    """
    prefix = f"{resources.session_id}#"
    is_encounter = resource.get("resourceType") == "Encounter"
    for system, value in own_names(resource):
        if system != resources.system or not value.startswith(prefix):
            continue
        role = value.removeprefix(prefix)
        if role.partition("/")[0] in _KINDS and (role == ENCOUNTER) == is_encounter:
            yield role


def _take_people(resources: SessionResources) -> None:
    """The hospital's people, put among the roles: they have no identifier of ours."""
    encounter = resources.by_role[ENCOUNTER]
    episodes = json_objects(encounter.get("episodeOfCare"))
    references = {
        PATIENT: encounter.get("subject"),
        PRACTITIONER: _therapist(resources, encounter),
        PRACTICE: encounter.get("serviceProvider"),
        EPISODE: episodes[0] if episodes else None,
    }
    for role, reference in references.items():
        resource = resources.resolve(reference)
        if resource:
            resources.by_role[role] = resource


def _therapist(resources: SessionResources, encounter: Json) -> object:
    """Of several participants the one who recorded the session, else the first."""
    provenance = resources.newest_provenance() or {}
    authors = [
        resources.resolve(agent.get("who")) for agent in json_objects(provenance.get("agent"))
    ]
    participants = json_objects(encounter.get("participant"))
    for participant in participants:
        individual = resources.resolve(participant.get("individual"))
        if individual is not None and any(individual is author for author in authors):
            return participant.get("individual")
    return participants[0].get("individual") if participants else None


def _leave_out_unusable(resources: SessionResources) -> None:
    """What is about another patient, or what an unknown modifier may turn into its opposite."""
    for role, resource in list(resources.by_role.items()):
        if role == ENCOUNTER or role in PEOPLE:
            continue
        reason = _reason_to_leave_out(resources, resource)
        if reason:
            resources.note(role, reason)
            del resources.by_role[role]


def _reason_to_leave_out(resources: SessionResources, resource: Json) -> str | None:
    subject = resources.by_role[ENCOUNTER].get("subject")
    if json_object(subject) and not _is_about(resources, resource, subject):
        return "is about another patient than the Encounter"
    modifiers = json_objects(resource.get("modifierExtension"))
    if any(modifier.get("url") != ENTERED_IN_ERROR_EXTENSION for modifier in modifiers):
        return "has a modifierExtension that may change what it means"
    return None


def _is_about(resources: SessionResources, resource: Json, subject: object) -> bool:
    """Whether a resource that names a patient names this one.

    An adverse event may be the therapist's.
    """
    is_event = resource.get("resourceType") == "AdverseEvent"
    if is_event and resources.role_of(resource.get("subject")) == PRACTITIONER:
        return True
    for element in ("subject", "patient"):
        if element in resource and not _lead_to_the_same(resources, resource[element], subject):
            return False
    return True


def _lead_to_the_same(resources: SessionResources, reference: object, subject: object) -> bool:
    """Whether two References lead to one resource.

    Where the Bundle has neither, whether both are written alike.
    """
    target, patient = resources.resolve(reference), resources.resolve(subject)
    if target is None and patient is None:
        return json_object(reference).get("reference") == json_object(subject).get("reference")
    return target is patient


def _note_untaken(resources: SessionResources, taken: Collection[int]) -> None:
    """Name the resources that are not taken.

    taken: `id()` of those that are, or were before they were left out.
    """
    for resource in resources.entries:
        if not resource or id(resource) in taken or any(_roles(resources, resource)):
            continue
        name = f"{resource['resourceType']}/{resource.get('id')}"
        current = resolve(resources.by_name, name)
        if current is not None and id(current) in taken:
            resources.note(resource_label(resource), "a newer version of it is taken")
        else:
            resources.note(resource_label(resource), "not part of this session")
