"""Provenance: who recorded the session, from which document, and what exactly was sent.

https://hl7.org/fhir/R4/provenance.html. The manifest, a content hash on every target, lets a later push see
whether somebody else changed a resource, without any memory of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dnfhir.content import content_hash
from dnfhir.mappers.elements import Json, extension, hl7
from dnfhir.mappers.record import PEOPLE, Entry, Record
from dnfhir.session import document_hash


def to_fhir(record: Record, others: Sequence[Entry]) -> Iterator[Entry]:
    """One Provenance over all of the session's own resources; it has no identifier in R4, so a tag carries it."""
    digest = document_hash(record.session)
    role = f"provenance/{digest}"
    name = record.identity.tag(role)
    yield record.entry(
        role,
        "Provenance",
        record.words("provenance"),
        meta={"tag": [{"system": name["system"], "code": name["value"]}]},
        target=[_target(record, entry) for entry in others if entry.role not in PEOPLE],
        recorded=record.session.recorded_at,
        agent=[_author(record), _assembler(record)],
        entity=[_source(digest)],
    )


def _target(record: Record, entry: Entry) -> Json:
    manifest = list(extension("content-hash", {"valueString": content_hash(entry.resource)}))
    return {"extension": manifest, **record.ref(entry.role)}


def _author(record: Record) -> Json:
    return {
        "type": hl7("provenance-participant-type", "author"),
        "who": record.ref("practitioner"),
        "onBehalfOf": record.ref("practice"),
    }


def _assembler(record: Record) -> Json:
    return {
        "type": hl7("provenance-participant-type", "assembler"),
        "who": {"display": f"dnfhir {record.version}"},
    }


def _source(digest: str) -> Json:
    identifier = {"system": "urn:dnfhir:sha256", "value": digest}
    return {"role": "source", "what": {"identifier": identifier}}
