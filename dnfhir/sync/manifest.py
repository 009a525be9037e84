"""The manifest: what a Provenance of ours states of each resource that was sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cached_property

from dnfhir.fhir.content import HASH_EXTENSION, KEPT_EXTENSION, REPEAT_EXTENSION
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.fhir.references import is_type_and_id, reference_of
from dnfhir.mappers.roles import PROVENANCE
from dnfhir.server.server_copy import ServerCopy
from dnfhir.terms.systems import SHA_256


class ProvenanceCopy(ServerCopy):
    """A Provenance, and what it states. Anybody may have written it, so any shape is read."""

    @cached_property
    def sent(self) -> Mapping[str, str]:
        """For each target the hash of the content that was sent for it."""
        return dict(self._marks(HASH_EXTENSION))

    @cached_property
    def kept(self) -> Mapping[str, str]:
        """For each target that was left as the server had it, the hash of that content."""
        return dict(self._marks(KEPT_EXTENSION))

    @cached_property
    def document_hash(self) -> str | None:
        """The hash of the document that it names as its source."""
        for entity in json_objects(self.resource.get("entity")):
            identifier = json_object(json_object(entity.get("what")).get("identifier"))
            if identifier.get("system") == SHA_256 and identifier.get("value"):
                return str(identifier["value"])
        return None

    @cached_property
    def recorded_at(self) -> datetime:
        """When its document was recorded."""
        return instant(self.resource.get("recorded"))

    @cached_property
    def written_at(self) -> datetime:
        """When the server says that this version was written."""
        return instant(json_object(self.resource.get("meta")).get("lastUpdated"))

    @cached_property
    def repeats(self) -> int:
        """How often its document was sent again."""
        for extension in json_objects(self.resource.get("extension")):
            count = extension.get("valuePositiveInt")
            if extension.get("url") == REPEAT_EXTENSION and isinstance(count, int):
                return count
        return 0

    @property
    def stamp(self) -> str:
        """Its id and version: changes whenever dnfhir records something of the session."""
        return f"{self.id}/{self.version or ''}"

    def is_of(self, namespace: str, session_id: str) -> bool:
        """Did dnfhir write it of this session? Its name begins with the session's."""
        prefix = f"{session_id}#{PROVENANCE}"
        return any(system == namespace and value.startswith(prefix) for system, value in self.names)

    def _marks(self, url: str) -> Iterator[tuple[str, str]]:
        for target in json_objects(self.resource.get("target")):
            ref = reference_of(target)
            mark = _mark(target, url)
            if mark and (is_type_and_id(ref) or ref.startswith("urn:uuid:")):
                yield ref, mark


def instant(text: object) -> datetime:
    """An RFC 3339 instant; what cannot be read counts as the oldest."""
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _mark(target: Json, url: str) -> str:
    for extension in json_objects(target.get("extension")):
        if extension.get("url") == url:
            return str(extension.get("valueString") or "")
    return ""
