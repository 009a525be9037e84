"""A hand-made mapped session: five resources of its own, three people, and a Provenance with its manifest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from dnfhir.fhir.content import HASH_EXTENSION, content_hash
from dnfhir.mappers.forward.identity import Identity

Json = dict[str, Any]
IDENTITY = Identity("urn:practice", "p-1", "s-1")
PATIENT_NUMBER = {"system": "urn:patients", "value": r"9|9,1\$7"}


@dataclass(frozen=True)
class Entry:
    """One resource of the session."""

    role: str
    full_url: str
    resource: Json
    identifier: dict[str, str]


@dataclass(frozen=True)
class Facts:
    """The session's own facts; `secret` stands for what the document tells of a person."""

    id: str = "s-1"
    recorded_at: str = "2026-01-02T10:00:00+01:00"
    test_data: bool = False
    secret: str = "Jansen-Verhoeven"

    def model_dump(self, *, mode: str) -> Json:
        """The document as JSON."""
        return {
            "id": self.id,
            "patient": {"name": {"family": self.secret}, "identifier": PATIENT_NUMBER},
        }


@dataclass(frozen=True)
class Mapped:
    """The session as FHIR."""

    entries: tuple[Entry, ...]
    session: Facts = field(default_factory=Facts)


def session(
    *,
    scores: dict[str, int] | None = None,
    digest: str = "d1",
    recorded_at: str = Facts.recorded_at,
    patient: Json | None = None,
    number: str = PATIENT_NUMBER["value"],
    test_data: bool = False,
    finding: bool = True,
) -> Mapped:
    """A session with pain scores by name, perhaps a finding, and a document hash."""
    identifier = {**PATIENT_NUMBER, "value": number}
    people = [
        _person("patient", {"resourceType": "Patient", **(patient or {})}, identifier),
        _person(
            "practitioner", {"resourceType": "Practitioner"}, {"system": "urn:big", "value": "1"}
        ),
        _person(
            "practice", {"resourceType": "Organization"}, {"system": "urn:practice", "value": "p-1"}
        ),
    ]
    labels = {"meta": {"security": [_TEST]}} if test_data else {}
    own = [
        _own(
            "encounter",
            "Encounter",
            **labels,
            status="finished",
            subject=ref("patient"),
            **{"class": {"system": _ACT_CODE, "code": "AMB"}},
        )
    ]
    if finding:
        own.append(_own("complaint", "Condition", subject=ref("patient"), clinicalStatus=_active()))
    own += [
        _own(
            f"pain-score/{name}",
            "Observation",
            status="final",
            code={"text": "pain"},
            valueInteger=score,
            encounter=ref("encounter"),
        )
        for name, score in ({"p1": 70, "p2": 20} if scores is None else scores).items()
    ]
    facts = Facts(recorded_at=recorded_at, test_data=test_data)
    return Mapped((*people, *own, provenance(own, digest, recorded_at)), facts)


_ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
_CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical"
_TEST = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HTEST"}


def ref(role: str) -> Json:
    """A reference as the mappers write it."""
    return {"reference": IDENTITY.full_url(role)}


def server_ref(kind: str, role: str) -> str:
    """`Type/id` under client ids."""
    return f"{kind}/{IDENTITY.uuid(role)}"


def provenance(own: list[Entry], digest: str, recorded_at: str) -> Entry:
    """The Provenance over `own`."""
    role = f"provenance/{digest}"
    name = IDENTITY.business_identifier(role)
    targets = [
        {
            "extension": [{"url": HASH_EXTENSION, "valueString": content_hash(entry.resource)}],
            **ref(entry.role),
        }
        for entry in own
    ]
    resource = {
        "resourceType": "Provenance",
        "id": str(IDENTITY.uuid(role)),
        "meta": {"tag": [{"system": name["system"], "code": name["value"]}]},
        "recorded": recorded_at,
        "target": targets,
        "agent": [{"who": ref("practitioner")}],
    }
    return Entry(role, IDENTITY.full_url(role), resource, name)


def _person(role: str, resource: Json, identifier: dict[str, str]) -> Entry:
    return Entry(
        role, IDENTITY.full_url(role), {**resource, "identifier": [identifier]}, identifier
    )


def _own(role: str, kind: str, **elements: Any) -> Entry:
    name = IDENTITY.business_identifier(role)
    resource = {
        "resourceType": kind,
        "id": str(IDENTITY.uuid(role)),
        "identifier": [name],
        **elements,
    }
    return Entry(role, IDENTITY.full_url(role), resource, name)


def _active() -> Json:
    return {"coding": [{"system": _CLINICAL, "code": "active"}]}
