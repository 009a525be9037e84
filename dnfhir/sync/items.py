"""What a push needs to know of a mapped session: resources with roles, and a few facts. No muscle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.identity import Strategy
from dnfhir.mappers.roles import EPISODE


class MappedEntry(Protocol):
    """One resource of the session, as a mapper gives it."""

    @property
    def role(self) -> str: ...
    @property
    def full_url(self) -> str: ...
    @property
    def resource(self) -> Json: ...
    @property
    def identifier(self) -> dict[str, str]: ...


class SessionFacts(Protocol):
    """Facts of the session itself; `recorded_at` is an RFC 3339 instant."""

    @property
    def id(self) -> str: ...
    @property
    def recorded_at(self) -> str: ...
    @property
    def test_data(self) -> bool: ...
    def model_dump(self, *, mode: str) -> dict[str, Any]:
        """The document as JSON; its strings are cut from what a server says."""


class MappedSession(Protocol):
    """A session as FHIR resources."""

    @property
    def session(self) -> SessionFacts: ...
    @property
    def entries(self) -> Sequence[MappedEntry]: ...


@dataclass(frozen=True)
class Item:
    """One resource on its way to a server: its role, its name in the Bundle, its identifier.

    Without an id the server chooses one.
    """

    role: str
    full_url: str
    resource: Json = field(repr=False)
    identifier: dict[str, str] = field(repr=False)

    @property
    def type(self) -> str:
        """The FHIR resource type."""
        return str(self.resource["resourceType"])

    @property
    def ref(self) -> str:
        """`Type/id`, of what has an id that dnfhir chose."""
        return f"{self.type}/{self.id}"

    @property
    def name(self) -> tuple[str, str]:
        """System and value of its business identifier."""
        return self.identifier["system"], self.identifier["value"]

    @property
    def id(self) -> str | None:
        """The id that dnfhir chose."""
        server_id = self.resource.get("id")
        return str(server_id) if server_id else None


def items_of(
    mapped: MappedSession, strategy: Strategy, *, conditional_create: bool = True
) -> list[Item]:
    """The session's resources as this identity strategy sends them.

    The EpisodeOfCare gets no id of ours where the server can create conditionally: see
    `dnfhir.sync.episode`.
    """
    items = []
    for entry in mapped.entries:
        is_shared = conditional_create and entry.role == EPISODE
        resource = _without_id(entry)
        if strategy == "client-id" and not is_shared:
            resource = dict(entry.resource)
        items.append(Item(entry.role, entry.full_url, resource, dict(entry.identifier)))
    return items


def _without_id(entry: MappedEntry) -> Json:
    return {name: value for name, value in entry.resource.items() if name != "id"}
