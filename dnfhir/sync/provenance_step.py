"""The step for a push's Provenance: what was sent of each resource, and how conflicts were decided.

The mapper's Provenance has the hash of what the document states of each resource. A push adds what
only the server tells: what was marked as entered in error, and of what somebody else had changed
the choice that was made, with the hash of what was kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dnfhir.fhir.content import (
    CHOICE_EXTENSION,
    HASH_EXTENSION,
    KEPT_EXTENSION,
    REPEAT_EXTENSION,
    content_hash,
)
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.sync.items import Item
from dnfhir.sync.manifest import ProvenanceCopy
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
    there = snapshot.provenance_named(item.name)
    writes = any(step.is_sent for step in steps)
    if there is None:
        return _first(item, snapshot, is_needed=writes or not older)
    same = not _decides(steps, snapshot) and _is_same(ProvenanceCopy(manifest), there, names)
    if not writes and (older or same):
        return step_for(item, "unchanged", "the server holds the same", there)
    item = replace(item, resource=_repeated(manifest, there.repeats + 1))
    return step_for(item, "update", "sent again", there)


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
        marks = _choice_marks(by_name.get(str(target.get("reference"))))
        targets.append({**target, "extension": [*target.get("extension", ()), *marks]})
    for step in steps:
        if step.dropped and step.role in snapshot.sent:
            sent = {"url": HASH_EXTENSION, "valueString": content_hash(step.resource, names)}
            marks = [sent, *_choice_marks(step)]
            targets.append({"extension": marks, "reference": f"{step.type}/{step.id}"})
    return {**provenance, "target": targets}


def _choice_marks(step: Step | None) -> list[Json]:
    """The extensions of a target over which a conflict was decided: how, and what was kept."""
    if step is None or step.choice is None:
        return []
    marks: list[Json] = [{"url": CHOICE_EXTENSION, "valueCode": step.choice}]
    if step.kept:
        marks.append({"url": KEPT_EXTENSION, "valueString": step.kept})
    return marks


def _is_same(ours: ProvenanceCopy, theirs: ProvenanceCopy, names: Mapping[str, str]) -> bool:
    """Do both state the same of each resource? By which choice something was written is past."""
    return _named(ours.sent, names) == _named(theirs.sent, names) and _named(
        ours.kept, names
    ) == _named(theirs.kept, names)


def _named(marks: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    """Marks by the document's names of the resources."""
    return {names.get(ref, ref): mark for ref, mark in marks.items()}


def _repeated(provenance: Json, count: int) -> Json:
    """The Provenance of a document that was replaced and comes back: a count makes it the newest."""
    extensions = [
        extension
        for extension in json_objects(provenance.get("extension"))
        if extension.get("url") != REPEAT_EXTENSION
    ]
    extensions.append({"url": REPEAT_EXTENSION, "valuePositiveInt": count})
    return {**provenance, "extension": extensions}
