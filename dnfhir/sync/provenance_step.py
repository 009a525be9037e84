"""The step for a push's Provenance: what was sent of each resource, and how conflicts were decided.

The mapper's Provenance has the hash of what the document states of each resource. A push adds what
only the server tells: what was marked as entered in error, and of what somebody else had changed
the choice that was made, with the hash of what was kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dnfhir.fhir.content import content_hash
from dnfhir.fhir.identifiers import has_identifier
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.items import Item
from dnfhir.sync.manifest import choice_marks, hash_mark, kept_of, manifest_of, repeated
from dnfhir.sync.snapshot import Snapshot
from dnfhir.sync.step import Step, step_for

_NEWER_IS_SAME: Final = "a newer document that says the same was sent"


def provenance_step(
    item: Item, steps: Sequence[Step], snapshot: Snapshot, names: Mapping[str, str], *, older: bool
) -> Step:
    """The Provenance of this push: of all that is written or declined, and of every new document.

    steps: all the others. names: as in `content`. older: a newer document was sent before.
    """
    manifest = _with_manifest(item.resource, steps, snapshot, names)
    item = replace(item, resource=manifest)
    server_copy = _server_copy(item, snapshot)
    writes = any(step.is_sent for step in steps)
    if server_copy is None:
        return _first(item, snapshot, is_needed=writes or not older)
    same = not _decides(steps, snapshot) and _is_same(manifest, server_copy.resource, names)
    if not writes and (older or same):
        return step_for(item, "unchanged", "the server holds the same", server_copy)
    item = replace(item, resource=repeated(manifest, server_copy.resource))
    return step_for(item, "update", "sent again", server_copy)


def _server_copy(item: Item, snapshot: Snapshot) -> ServerCopy | None:
    for provenance in snapshot.provenances:
        if has_identifier(provenance.resource, item.identifier):
            return provenance
    return None


def _first(item: Item, snapshot: Snapshot, *, is_needed: bool) -> Step:
    """The first Provenance of this document."""
    if not is_needed:
        return replace(step_for(item, "unchanged", _NEWER_IS_SAME), id=None)
    if snapshot.is_cut_off:
        return replace(step_for(item, "create", "completes the session"), completes=True)
    return step_for(item, "create", "not on the server yet")


def _decides(steps: Sequence[Step], snapshot: Snapshot) -> bool:
    """Is anything declined that was not declined before?"""
    return any(
        step.kept is not None and step.kept != snapshot.kept.get(step.role) for step in steps
    )


def _with_manifest(
    provenance: Json, steps: Sequence[Step], snapshot: Snapshot, names: Mapping[str, str]
) -> Json:
    """The manifest goes on naming what was dropped, so that a later push still knows it."""
    by_name = {step.full_url: step for step in steps}
    targets = []
    for target in json_objects(provenance.get("target")):
        marks = choice_marks(by_name.get(str(target.get("reference"))))
        targets.append({**target, "extension": [*target.get("extension", ()), *marks]})
    for step in steps:
        if step.dropped and step.role in snapshot.sent:
            marks = [hash_mark(content_hash(step.resource, names)), *choice_marks(step)]
            targets.append({"extension": marks, "reference": f"{step.type}/{step.id}"})
    return {**provenance, "target": targets}


def _is_same(manifest: Json, server_copy: Json, names: Mapping[str, str]) -> bool:
    """Do both state the same of each resource? By which choice something was written is past."""
    return _stated(manifest, names) == _stated(server_copy, names)


def _stated(provenance: Json, names: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    sent = {names.get(ref, ref): content for ref, content in manifest_of(provenance)}
    kept = {names.get(ref, ref): content for ref, content in kept_of(provenance)}
    return sent, kept
