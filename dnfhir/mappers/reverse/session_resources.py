"""The resources of one session by their roles, and what of them no field of the session states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from dnfhir.fhir.content import ENTERED_IN_ERROR_EXTENSION
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.reverse.bundle_reader import resolve
from dnfhir.printable import replace_unprintable
from dnfhir.session.times import is_instant, moment

_ENTERED_IN_ERROR: Final = "entered-in-error"

What = Literal["not read", "differs", "missing", "withdrawn"]


@dataclass(frozen=True)
class Unread:
    """Something in the resources that no field of the session states.

    where: the role, or type and id, and the element; reason: why no field states it. what: whether
    it was not read, differs from what the session gives, is missing, or was withdrawn.
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
        """The resource with this role, unless it is entered in error."""
        resource = self.by_role.get(role)
        if resource is None or is_entered_in_error(resource):
            return None
        return resource

    def of_kind(self, kind: str) -> Iterator[tuple[str, Json]]:
        """(key, resource) for every role `kind`/key, in the order of the keys.

        None entered in error.
        """
        for role in sorted(self.by_role):
            resource = self.get(role)
            if role.startswith(f"{kind}/") and resource is not None:
                yield role.removeprefix(f"{kind}/"), resource

    def newest_provenance(self) -> Json | None:
        """The Provenance of the newest document; every correction adds one."""
        newest: Json | None = None
        for _, provenance in self.of_kind("provenance"):
            if not is_instant(str(provenance.get("recorded"))):
                continue
            if newest is None or moment(provenance["recorded"]) > moment(newest["recorded"]):
                newest = provenance
        return newest

    def resolve(self, reference: object) -> Json | None:
        """The resource to which a Reference leads, when the Bundle contains it."""
        return resolve(self.by_name, json_object(reference).get("reference"))

    def role_of(self, reference: object) -> str | None:
        """The role of the resource to which a Reference leads."""
        target = self.resolve(reference)
        if not target:
            return None
        for role, resource in self.by_role.items():
            if resource is target:
                return role
        return None

    def key_of(self, kind: str, reference: object) -> str | None:
        """The key of the resource to which a Reference leads, when its role is `kind`/key."""
        role_kind, slash, key = (self.role_of(reference) or "").partition("/")
        return key if slash and role_kind == kind else None

    def pointer(self, role: str) -> str:
        """Where in the Bundle the resource with this role stands."""
        resource = self.by_role.get(role)
        for number, entry in enumerate(self.entries):
            if entry is resource:
                return f"/entry/{number}/resource"
        return "/entry"

    def note(self, where: str, reason: str, what: What = "not read") -> None:
        """Name something that the session does not state; a terminal may show it."""
        self.unread.append(Unread(replace_unprintable(where, "?"), reason, what))


def is_entered_in_error(resource: Json) -> bool:
    """Whether the resource is marked as entered in error: by its status, or by an extension of
    ours.
    """
    if _ENTERED_IN_ERROR in (resource.get("status"), resource.get("lifecycleStatus")):
        return True
    verification = json_object(resource.get("verificationStatus"))
    if any(
        code.get("code") == _ENTERED_IN_ERROR for code in json_objects(verification.get("coding"))
    ):
        return True
    modifiers = json_objects(resource.get("modifierExtension"))
    return any(modifier.get("url") == ENTERED_IN_ERROR_EXTENSION for modifier in modifiers)
