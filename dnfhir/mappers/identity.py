"""Names of resources: the same session document always names the same resources.

Everything derives from the practice, the session id and the role, so that repeating a push is harmless by
construction; no number of a patient enters a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote
from uuid import NAMESPACE_URL, UUID, uuid5

from dnfhir import jsontext
from dnfhir.session import Session
from dnfhir.terms.systems import CANONICAL

_BASE = uuid5(NAMESPACE_URL, CANONICAL)


@dataclass(frozen=True)
class Identity:
    """Where a session's resource names come from: who the practice is, and its name for the session."""

    practice_system: str
    practice_value: str
    session_id: str

    @classmethod
    def of(cls, session: Session) -> Identity:
        """The identity of one session; its id is unique within the practice only."""
        practice = session.practice.identifier
        return cls(practice.system, practice.value, session.id)

    def uuid(self, role: str) -> UUID:
        """The id of the resource with this role, the same for every push of this session."""
        return self._named("session", self.session_id, role)

    def full_url(self, role: str) -> str:
        """`urn:uuid:…`: how other entries of the same Bundle refer to the resource."""
        return f"urn:uuid:{self.uuid(role)}"

    def business_identifier(self, role: str) -> dict[str, str]:
        """The identifier by which any system finds the resource: the practice's own namespace and name."""
        practice = uuid5(_BASE, jsontext.canonical([self.practice_system, self.practice_value]))
        return {"system": f"{CANONICAL}/sid/{practice}", "value": f"{self.session_id}#{role}"}

    def tag(self, role: str) -> dict[str, str]:
        """The same name for a resource that R4 gives no identifier; a tag's code holds no white space."""
        name = self.business_identifier(role)
        return {**name, "value": "".join(quote(c) if c.isspace() else c for c in name["value"])}

    def _named(self, *path: str) -> UUID:
        return uuid5(_BASE, jsontext.canonical([self.practice_system, self.practice_value, *path]))
