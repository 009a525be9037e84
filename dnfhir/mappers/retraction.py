"""The Provenance of a retraction: that a whole session was entered in error, by whose word, and
why.

https://hl7.org/fhir/R4/provenance.html. It is made from the newest Provenance of the session. Like
that, it names the document, who recorded it, and, for each resource, the hash of its content: now
of the content entered in error.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Final

from dnfhir.fhir import jsontext
from dnfhir.fhir.content import HASH_EXTENSION
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.forward.context import Entry
from dnfhir.mappers.forward.elements import hl7, present
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.forward.in_language import in_language
from dnfhir.mappers.forward.in_words import sentences, when
from dnfhir.mappers.forward.narrative import narrative
from dnfhir.mappers.forward.profiles import is_own
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.roles import PROVENANCE
from dnfhir.terms.systems import SHA_256

_ASSEMBLER: Final = "assembler"


def retraction(  # noqa: PLR0913 (named)
    identity: Identity,
    newest: Json,
    document: str,
    hashes: Mapping[str, str],
    *,
    recorded: str,
    reason: str,
    version: str,
) -> Entry:
    """The Provenance to write.

    newest: that of the document to retract; document: the document's hash.

    hashes: by `Type/id`, the hash of each resource's content once it is entered in error; recorded:
    an instant; version: dnfhir's. The name follows from the document, so retracting it twice is one
    retraction.
    """
    digest = sha256(jsontext.canonical(["retract", document]).encode()).hexdigest()
    role = f"{PROVENANCE}{digest}"
    name = identity.business_identifier(role)
    language = str(newest.get("language", "nl"))
    known = language if language in ("nl", "en") else "en"
    sentence = phrase("retracted", known).format(time=when(recorded, known), reason=reason)
    resource = present(
        resourceType="Provenance",
        id=identity.uuid(role),
        meta=_meta(newest, name),
        language=language,
        text=narrative(sentences([sentence]), language),
        target=[_target(reference, content_hash) for reference, content_hash in hashes.items()],
        recorded=recorded,
        reason=[{"text": reason}],
        activity=in_language(hl7("v3-DataOperation", "NULLIFY"), known),
        agent=[*_authors(newest), in_language(_assembler(version), known)],
        entity=[{"role": "source", "what": {"identifier": {"system": SHA_256, "value": document}}}],
    )
    return Entry(role, identity.full_url(role), resource, name)


def _meta(newest: Json, name: Mapping[str, str]) -> Json:
    """Its own name as the tag, and the claims and the test label of the Provenance before it."""
    meta = json_object(newest.get("meta"))
    claims = meta.get("profile")
    if not isinstance(claims, list):
        claims = []
    return present(
        profile=[claim for claim in claims if is_own(claim)],
        security=json_objects(meta.get("security")),
        tag=[{"system": name["system"], "code": name["value"]}],
    )


def _target(reference: str, content_hash: str) -> Json:
    extension = {"url": HASH_EXTENSION, "valueString": content_hash}
    return {"extension": [extension], "reference": reference}


def _authors(newest: Json) -> list[Json]:
    """Who answers for the session: all agents but the program."""
    return [agent for agent in json_objects(newest.get("agent")) if not _is_program(agent)]


def _is_program(agent: Json) -> bool:
    codings = json_objects(json_object(agent.get("type")).get("coding"))
    return any(coding.get("code") == _ASSEMBLER for coding in codings)


def _assembler(version: str) -> Json:
    return {
        "type": hl7("provenance-participant-type", _ASSEMBLER),
        "who": {"display": f"dnfhir {version}"},
    }
