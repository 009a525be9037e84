"""Provenance: who recorded the session, from which document, and what exactly was sent.

https://hl7.org/fhir/R4/provenance.html. The manifest, a content hash on every target, shows a later
push whether somebody else changed a resource: dnfhir itself remembers nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dnfhir.fhir.content import content_hash
from dnfhir.fhir.json_values import Json
from dnfhir.mappers import software
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import extension, hl7
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.roles import PRACTICE, PRACTITIONER, PROVENANCE, SHARED
from dnfhir.mappers.sentences import people
from dnfhir.session import document_hash
from dnfhir.terms.systems import SHA_256

HOMES: Final = {"recorded_at": "Provenance.recorded"}


def to_fhir(context: MappingContext, entries: Sequence[Entry]) -> Entry:
    """One Provenance over all of the session's own resources.

    R4 gives it no identifier, so a tag is its name.

    The therapist is the author of what was recorded, dnfhir the assembler of what it computed
    (`computed`).
    """
    digest = document_hash(context.session)
    role = f"{PROVENANCE}{digest}"
    return context.entry(
        role,
        "Provenance",
        people.provenance(context, software.NAME),
        target=[_target(context, entry) for entry in entries if entry.role not in SHARED],
        recorded=context.session.recorded_at,
        agent=[_author(context), _assembler(context)],
        entity=[_source(digest)],
    )


def _target(context: MappingContext, entry: Entry) -> Json:
    manifest = [*extension("content-hash", {"valueString": content_hash(entry.resource)})]
    if software.is_computed(entry.role):
        manifest += extension("computed", {"valueBoolean": True})
    return {"extension": manifest, **context.ref(entry.role)}


def _author(context: MappingContext) -> Json:
    return {
        "type": hl7("provenance-participant-type", "author"),
        "who": context.ref(PRACTITIONER),
        "onBehalfOf": context.ref(PRACTICE),
    }


def _assembler(context: MappingContext) -> Json:
    return {
        "type": hl7("provenance-participant-type", "assembler"),
        "who": {**context.ref(software.ROLE), "display": f"{software.NAME} {context.version}"},
    }


def _source(digest: str) -> Json:
    identifier = {"system": SHA_256, "value": digest}
    return {"role": "source", "what": {"identifier": identifier}}


def from_fhir(resources: SessionResources) -> Json:
    """When the newest document was recorded: every correction has added a Provenance of its own."""
    newest = resources.newest_provenance()
    return {"recorded_at": newest["recorded"]} if newest else {}
