"""The record of a push, its Provenance: what was said of each resource, and how conflicts over it were decided.

The mapper's Provenance holds the hash of what the document says of each resource. A push adds what only the server
tells: what was withdrawn, and of what somebody else had changed the choice that was made, with the hash of what was
kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dnfhir.fhir.content import (
    CHOICE_EXTENSION,
    HASH_EXTENSION,
    KEPT_EXTENSION,
    REPEAT_EXTENSION,
    content_hash,
)
from dnfhir.fhir.identifiers import has_identifier
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.sync.compare import Comparison, Step, step
from dnfhir.sync.items import Item
from dnfhir.sync.snapshot import SessionHeld, kept_of, manifest_of


def recorded(item: Item, steps: Sequence[Step], held: SessionHeld, comparison: Comparison) -> Step:
    """The record of this push: for all that is written or declined, and for every document not told of yet."""
    item = replace(item, resource=_with_manifest(item.resource, steps, held, comparison.names))
    there = next(
        (one for one in held.provenances if has_identifier(one.resource, item.identifier)), None
    )
    writes = any(found.is_sent for found in steps)
    decides = any(
        found.kept is not None and found.kept != held.kept.get(found.role) for found in steps
    )
    if there is None:
        if comparison.older and not writes:
            return replace(
                step(item, "unchanged", "a newer document that says the same was sent"), id=None
            )
        cut_off = held.encounter is not None and not held.provenances
        why = "completes the session" if cut_off else "not on the server yet"
        return replace(step(item, "create", why), completes=cut_off)
    same = not decides and _same_manifest(item.resource, there.resource, comparison.names)
    if not writes and (comparison.older or same):
        return step(item, "unchanged", "the server holds the same", there)
    return step(
        replace(item, resource=_repeated(item.resource, there.resource)),
        "update",
        "sent again",
        there,
    )


def _with_manifest(
    provenance: Json, steps: Sequence[Step], held: SessionHeld, names: Mapping[str, str]
) -> Json:
    """The manifest goes on naming what was withdrawn, so that a later push still knows it."""
    by_name = {found.full_url: found for found in steps}
    targets = [
        {
            **target,
            "extension": [
                *target.get("extension", ()),
                *_choice(by_name.get(str(target.get("reference")))),
            ],
        }
        for target in json_objects(provenance.get("target"))
    ]
    dropped = [
        {
            "extension": [
                {"url": HASH_EXTENSION, "valueString": content_hash(found.resource, names)},
                *_choice(found),
            ],
            "reference": f"{found.type}/{found.id}",
        }
        for found in steps
        if found.held and found.role in held.sent and found.identifier is None
    ]
    return {**provenance, "target": [*targets, *dropped]}


def _choice(found: Step | None) -> list[Json]:
    """How a conflict over the resource was decided, when there was one."""
    if found is None or found.choice is None:
        return []
    kept = [{"url": KEPT_EXTENSION, "valueString": found.kept}] if found.kept else []
    return [{"url": CHOICE_EXTENSION, "valueCode": found.choice}, *kept]


def _same_manifest(one: Json, other: Json, names: Mapping[str, str]) -> bool:
    """Do both say the same of each resource? By which choice something was written is past."""

    def known(provenance: Json) -> tuple[dict[str, str], dict[str, str]]:
        sent, kept = (
            {names.get(ref, ref): said for ref, said in part(provenance)}
            for part in (manifest_of, kept_of)
        )
        return sent, kept

    return known(one) == known(other)


def _repeated(provenance: Json, there: Json) -> Json:
    """A document that was replaced and comes back: a count makes its Provenance a new version, the newest."""
    counts = (
        extension.get("valuePositiveInt")
        for extension in json_objects(there.get("extension"))
        if extension.get("url") == REPEAT_EXTENSION
    )
    count = next((count for count in counts if isinstance(count, int)), 0)
    others = [
        part
        for part in json_objects(provenance.get("extension"))
        if part.get("url") != REPEAT_EXTENSION
    ]
    return {
        **provenance,
        "extension": [*others, {"url": REPEAT_EXTENSION, "valuePositiveInt": count + 1}],
    }
