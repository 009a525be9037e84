"""A resource as a FHIR server has it, or why it has none. Values only: nothing here talks to a server."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from dnfhir.fhir.identifiers import business_identifiers
from dnfhir.fhir.json_values import Json, json_object


class Absent(Enum):
    """Why a resource is not there."""

    NEVER = "not on the server"
    DELETED = "deleted on the server"


@dataclass(frozen=True)
class ServerCopy:
    """A resource as the server has it; references to the same server are relative (`Patient/123`)."""

    resource: Json = field(repr=False)

    @property
    def type(self) -> str:
        """The FHIR resource type."""
        return str(self.resource["resourceType"])

    @property
    def id(self) -> str:
        """The id on the server."""
        return str(self.resource["id"])

    @property
    def ref(self) -> str:
        """`Type/id`."""
        return f"{self.type}/{self.id}"

    @property
    def names(self) -> frozenset[tuple[str, str]]:
        """System and value of its business identifiers, in its elements or its tags."""
        return frozenset(
            (str(name.get("system")), str(name.get("value")))
            for name in business_identifiers(self.resource)
        )

    @property
    def version(self) -> str | None:
        """The version id, or None from a server that keeps no versions."""
        version_id = json_object(self.resource.get("meta")).get("versionId")
        return str(version_id) if version_id else None
