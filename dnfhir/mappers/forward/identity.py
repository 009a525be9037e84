"""Names of resources: the same session document always names the same resources.

Everything derives from the practice, the session id and the role, so that repeating a push is
harmless by construction; no number of a patient enters a name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal
from uuid import UUID, uuid5

from dnfhir.fhir import jsontext
from dnfhir.mappers.roles import EPISODE
from dnfhir.session import Session

#: How resources get their ids: of dnfhir's making, or of the server's.
Strategy = Literal["client-id", "if-none-exist"]

#: What every name is made from. It never changes: with it each resource on each server would be
#: another.
BASE: Final = UUID("626830bc-672d-58c6-8ab5-bdfe66ceacec")

#: A practice's namespace is an OID made of a UUID, which needs no domain: ITU-T X.667, 2.25 and the
#: UUID as a number.
_NAMESPACE: Final = re.compile(r"urn:oid:2\.25\.(0|[1-9][0-9]{0,38})")


@dataclass(frozen=True)
class Identity:
    """Where a session's resource names come from: who the practice is, and its names for session
    and episode.
    """

    practice_system: str
    practice_value: str
    session_id: str
    episode_id: str = ""

    @classmethod
    def of(cls, session: Session) -> Identity:
        """The identity of one session.

        Its id is unique within the practice only, and so is its episode's.
        """
        practice = session.practice.identifier
        episode_id = session.episode.id if session.episode else ""
        return cls(practice.system, practice.value, session.id, episode_id)

    def uuid(self, role: str) -> str:
        """The id of the resource with this role, the same for every push of this session."""
        if role == EPISODE:
            return self._named(EPISODE, self.episode_id)
        return self._named("session", self.session_id, role)

    def full_url(self, role: str) -> str:
        """`urn:uuid:…`: how other entries of the same Bundle refer to the resource."""
        return f"urn:uuid:{self.uuid(role)}"

    def business_identifier(self, role: str) -> dict[str, str]:
        """The identifier by which any system finds the resource: the practice's own namespace and
        name.
        """
        practice = UUID(_uuid(self.practice_system, self.practice_value))
        name = f"{self.session_id}#{role}"
        if role == EPISODE:
            name = f"{EPISODE}#{self.episode_id}"
        return {"system": f"urn:oid:2.25.{practice.int}", "value": name}

    def of_episode(self, identifier: Mapping[str, object]) -> Identity | None:
        """The same names with the episode of a business identifier.

        None when it is not an episode of this practice.
        """
        practice_system = self.business_identifier("")["system"]
        value = str(identifier.get("value"))
        if identifier.get("system") != practice_system or not value.startswith(f"{EPISODE}#"):
            return None
        return replace(self, episode_id=value.removeprefix(f"{EPISODE}#"))

    def _named(self, *path: str) -> str:
        return _uuid(self.practice_system, self.practice_value, *path)


def is_own_name(system: object, value: object) -> bool:
    """Whether it has the form of a name that dnfhir gives: an OID of a UUID made of a name
    (version 5), and a `#`.
    """
    if not isinstance(system, str) or not isinstance(value, str) or "#" not in value:
        return False
    namespace = _NAMESPACE.fullmatch(system)
    if namespace is None:
        return False
    number = int(namespace[1])
    return number < 1 << 128 and UUID(int=number).version == 5


@lru_cache(maxsize=1024)
def _uuid(*path: str) -> str:
    """Kept, for one mapping needs the same names many times: every reference is one."""
    return str(uuid5(BASE, jsontext.canonical(path)))
