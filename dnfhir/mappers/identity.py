"""Names of resources: the same session document always names the same resources.

Everything derives from the practice, the session id and the role, so that repeating a push is harmless by
construction; no number of a patient enters a name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from dnfhir import jsontext
from dnfhir.session import Session
from dnfhir.terms.systems import CANONICAL

#: The role of the series: the one resource that sessions share, so no session's id enters its names.
EPISODE: Final = "episode"

_BASE = uuid5(NAMESPACE_URL, CANONICAL)


@dataclass(frozen=True)
class Identity:
    """Where a session's resource names come from: who the practice is, and its names for session and series."""

    practice_system: str
    practice_value: str
    session_id: str
    episode_id: str = ""

    @classmethod
    def of(cls, session: Session) -> Identity:
        """The identity of one session; its id is unique within the practice only, and so is its series'."""
        practice = session.practice.identifier
        return cls(practice.system, practice.value, session.id, session.episode.id if session.episode else "")

    def uuid(self, role: str) -> str:
        """The id of the resource with this role, the same for every push of this session."""
        if role == EPISODE:
            return self._named(EPISODE, self.episode_id)
        return self._named("session", self.session_id, role)

    def full_url(self, role: str) -> str:
        """`urn:uuid:…`: how other entries of the same Bundle refer to the resource."""
        return f"urn:uuid:{self.uuid(role)}"

    def business_identifier(self, role: str) -> dict[str, str]:
        """The identifier by which any system finds the resource: the practice's own namespace and name."""
        practice = _uuid(self.practice_system, self.practice_value)
        name = f"{EPISODE}#{self.episode_id}" if role == EPISODE else f"{self.session_id}#{role}"
        return {"system": f"{CANONICAL}/sid/{practice}", "value": name}

    def of_episode(self, identifier: Mapping[str, object]) -> Identity | None:
        """The same names with the series that a business identifier names; None when it names none of this practice."""
        value = str(identifier.get("value"))
        if identifier.get("system") != self.business_identifier("")["system"] or not value.startswith(f"{EPISODE}#"):
            return None
        return replace(self, episode_id=value.removeprefix(f"{EPISODE}#"))

    def _named(self, *path: str) -> str:
        return _uuid(self.practice_system, self.practice_value, *path)


@lru_cache(maxsize=1024)
def _uuid(*path: str) -> str:
    """Asked for many times in one mapping: every reference is a name."""
    return str(uuid5(_BASE, jsontext.canonical(path)))
