"""A record on its way back: the resources of one session as a Bundle holds them, found by their roles.

The Bundle may be one that dnfhir sent (`urn:uuid:` references) or what a server gave (`Type/id`, also absolute).
Roles come from the business identifiers; the hospital's people are found through the Encounter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from dnfhir.content import json_object, json_objects
from dnfhir.errors import BundleError, Problem
from dnfhir.mappers.elements import Json
from dnfhir.mappers.record import WITHOUT_IDENTIFIER
from dnfhir.terms.systems import CANONICAL

_NAMESPACE = f"{CANONICAL}/sid/"
_ENCOUNTER = "#encounter"


@dataclass(frozen=True)
class Unread:
    """Something of a record that no field of the session says. where: role or type/id and element; why."""

    where: str
    why: str


@dataclass
class Found:
    """The resources of one session by role, and what of them could not be read."""

    session_id: str
    resources: dict[str, Json]
    by_name: dict[str, Json] = field(repr=False)
    unread: list[Unread] = field(default_factory=list)

    def role(self, role: str) -> Json | None:
        """The resource with this role, unless it was withdrawn."""
        resource = self.resources.get(role)
        return None if resource is None or withdrawn(resource) else resource

    def each(self, kind: str) -> Iterator[tuple[str, Json]]:
        """(key, resource) of every resource whose role is `kind`/key, by key, but those withdrawn."""
        for role in sorted(self.resources):
            if role.startswith(f"{kind}/") and (resource := self.role(role)) is not None:
                yield role.removeprefix(f"{kind}/"), resource

    def referred(self, reference: Json | None) -> Json | None:
        """The resource that a Reference names, when the Bundle holds it."""
        return self.by_name.get(_relative(str(json_object(reference).get("reference", ""))))

    def role_of(self, reference: Json | None) -> str | None:
        """The role of the resource that a Reference names."""
        resource = self.referred(reference)
        return next((role for role, held in self.resources.items() if held is resource), None) if resource else None

    def key_of(self, kind: str, reference: Json | None) -> str | None:
        """The key of the resource that a Reference names, when its role is `kind`/key."""
        role = self.role_of(reference) or ""
        return role.removeprefix(f"{kind}/") if role.startswith(f"{kind}/") else None

    def note(self, where: str, why: str) -> None:
        """Name something that cannot be read."""
        self.unread.append(Unread(where, why))


def find_session(bundle: Json) -> Found:
    """The one session in a Bundle. BundleError when it holds none, or more than one, or is no Bundle of resources."""
    _check_shape(bundle)
    resources = [entry["resource"] for entry in bundle.get("entry", []) if "resource" in entry]
    by_name = dict(_names(bundle))
    names = [(value, resource) for resource in resources for value in _own_names(resource)]
    sessions = sorted({value.removesuffix(_ENCOUNTER) for value, _ in names if value.endswith(_ENCOUNTER)})
    if len(sessions) != 1:
        what = "no Encounter of a dnfhir session" if not sessions else f"{len(sessions)} sessions; unmap takes one"
        raise BundleError([Problem("/entry", f"the Bundle holds {what}")])
    found = Found(sessions[0], {}, by_name)
    mine = f"{found.session_id}#"
    found.resources = {value.removeprefix(mine): resource for value, resource in names if value.startswith(mine)}
    known = [id(resource) for resource in (*found.resources.values(), *_people(found))]
    for resource in resources:
        if id(resource) not in known:
            found.note(_label(resource), "not part of this session")
    return found


def _check_shape(bundle: Json) -> None:
    """BundleError names the entries that are no entries."""
    entries = bundle.get("entry", [])
    if not isinstance(entries, list):
        raise BundleError([Problem("/entry", "is not a list", "a list of entries")])
    wrong = [
        Problem(f"/entry/{number}", "holds no resource", '{"resource": {"resourceType": …}}')
        for number, entry in enumerate(entries)
        if not isinstance(entry, dict) or not _is_resource(entry.get("resource", {"resourceType": ""}))
    ]
    if wrong:
        raise BundleError(wrong)


def _is_resource(resource: Any) -> bool:
    return isinstance(resource, dict) and isinstance(resource.get("resourceType"), str)


def withdrawn(resource: Json) -> bool:
    """Whether the resource is entered-in-error."""
    codes = json_objects(json_object(resource.get("verificationStatus")).get("coding"))
    by_extension = any(
        extension.get("url") == f"{CANONICAL}/StructureDefinition/entered-in-error"
        for extension in json_objects(resource.get("modifierExtension"))
    )
    coded = any(coding.get("code") == "entered-in-error" for coding in codes)
    return coded or by_extension or resource.get("status") == "entered-in-error"


def _people(found: Found) -> Iterator[Json]:
    """The hospital's people, put among the roles: they carry no identifier of ours."""
    encounter = found.resources["encounter"]
    therapist = next((who.get("individual") for who in json_objects(encounter.get("participant"))), None)
    episode = next(iter(json_objects(encounter.get("episodeOfCare"))), None)
    references = {
        "patient": encounter.get("subject"),
        "practitioner": therapist,
        "practice": encounter.get("serviceProvider"),
        "episode": episode,
    }
    for role, reference in references.items():
        if resource := found.referred(json_object(reference)):
            found.resources[role] = resource
            yield resource


def _own_names(resource: Json) -> Iterator[str]:
    """The values of the business identifiers that dnfhir gave; a series' name is no session's (`episode#encounter`)."""
    if resource["resourceType"] == "EpisodeOfCare":
        return
    named: Any = resource.get("identifier", [])
    labels = named if isinstance(named, list) else [named]
    if resource["resourceType"] in WITHOUT_IDENTIFIER:
        tags = json_objects(json_object(resource.get("meta")).get("tag"))
        labels = [{**tag, "value": tag.get("code")} for tag in tags]
    for label in json_objects(labels):
        if str(label.get("system", "")).startswith(_NAMESPACE) and isinstance(label.get("value"), str):
            yield label["value"]


def _names(bundle: Json) -> Iterator[tuple[str, Json]]:
    """Every name under which a resource of the Bundle may be referred to."""
    for entry in bundle.get("entry", []):
        if resource := entry.get("resource"):
            if full_url := entry.get("fullUrl"):
                yield _relative(str(full_url)), resource
            if "id" in resource:
                yield f"{resource['resourceType']}/{resource['id']}", resource
                yield f"urn:uuid:{resource['id']}", resource


def _relative(reference: str) -> str:
    """`Type/id` of an absolute or versioned reference; a urn stays as it is."""
    unversioned = reference.partition("/_history/")[0]
    return unversioned if unversioned.startswith("urn:") else "/".join(unversioned.split("/")[-2:])


def _label(resource: Json) -> str:
    return f"{resource['resourceType']}/{resource.get('id', '?')}"
