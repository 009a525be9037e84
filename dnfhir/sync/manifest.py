"""The manifest: what a Provenance of ours states of each resource that was sent."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.fhir.content import CHOICE_EXTENSION, HASH_EXTENSION, KEPT_EXTENSION, REPEAT_EXTENSION
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.fhir.references import is_type_and_id, reference_of
from dnfhir.sync.step import Step
from dnfhir.terms.systems import SHA_256


def manifest_of(provenance: Json) -> Iterator[tuple[str, str]]:
    """Each target with the hash of the content that was sent for it."""
    return _marks(provenance, HASH_EXTENSION)


def kept_of(provenance: Json) -> Iterator[tuple[str, str]]:
    """Each target that was left as the server had it, with the hash of that content."""
    return _marks(provenance, KEPT_EXTENSION)


def document_hash(provenance: Json) -> str | None:
    """The hash of the document that a Provenance names as its source."""
    for entity in json_objects(provenance.get("entity")):
        identifier = json_object(json_object(entity.get("what")).get("identifier"))
        if identifier.get("system") == SHA_256 and identifier.get("value"):
            return str(identifier["value"])
    return None


def hash_mark(content_hash: str) -> Json:
    """The extension of a target that states the hash of what was sent."""
    return {"url": HASH_EXTENSION, "valueString": content_hash}


def choice_marks(step: Step | None) -> list[Json]:
    """The extensions of a target over which a conflict was decided: how, and what was kept."""
    if step is None or step.choice is None:
        return []
    marks: list[Json] = [{"url": CHOICE_EXTENSION, "valueCode": step.choice}]
    if step.kept:
        marks.append({"url": KEPT_EXTENSION, "valueString": step.kept})
    return marks


def repeated(provenance: Json, server_copy: Json) -> Json:
    """The Provenance of a document that was replaced and comes back: a count makes it the newest."""
    others = [
        extension
        for extension in json_objects(provenance.get("extension"))
        if extension.get("url") != REPEAT_EXTENSION
    ]
    mark = {"url": REPEAT_EXTENSION, "valuePositiveInt": _repeats(server_copy) + 1}
    return {**provenance, "extension": [*others, mark]}


def _repeats(provenance: Json) -> int:
    """How often the document was sent again."""
    for extension in json_objects(provenance.get("extension")):
        count = extension.get("valuePositiveInt")
        if extension.get("url") == REPEAT_EXTENSION and isinstance(count, int):
            return count
    return 0


def _marks(provenance: Json, url: str) -> Iterator[tuple[str, str]]:
    """What an extension states of each target; anybody may have written it, so any shape is read."""
    for target in json_objects(provenance.get("target")):
        ref = reference_of(target)
        mark = _mark(target, url)
        if mark and (is_type_and_id(ref) or ref.startswith("urn:uuid:")):
            yield ref, mark


def _mark(target: Json, url: str) -> str:
    for extension in json_objects(target.get("extension")):
        if extension.get("url") == url:
            return str(extension.get("valueString") or "")
    return ""
