"""Right resources, written by hand after the R4 pages; each test breaks a copy of one."""

from __future__ import annotations

import copy
from decimal import Decimal
from typing import Any

from dnfhir.validation import validate_document

Json = dict[str, Any]
#: A right sample, what is changed in it, the pointer of the one problem, words of its message.
Case = tuple[Json, dict[str, Any], str, str]

THO = "http://terminology.hl7.org/CodeSystem/"
SCALES = "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1"
OWN = "https://example.org/fhir"


def urn(number: int) -> str:
    """A fullUrl; equal numbers, equal fullUrls."""
    return f"urn:uuid:00000000-0000-4000-8000-{number:012d}"


def concept(system: str, code: str) -> Json:
    """A CodeableConcept with one coding."""
    return {"coding": [{"system": system, "code": code}]}


DIV = '<div xmlns="http://www.w3.org/1999/xhtml"><p>Pain <b>score</b> &amp; more</p></div>'

PATIENT: Json = {
    "resourceType": "Patient",
    "identifier": [{"system": "http://example.org/number", "value": "1"}],
    "name": [{"family": "Test", "given": ["Ann"]}],
    "gender": "female",
    "birthDate": "1970",
}

CONDITION: Json = {
    "resourceType": "Condition",
    "id": "00000000-0000-4000-8000-000000000002",
    "clinicalStatus": concept(f"{THO}condition-clinical", "active"),
    "verificationStatus": concept(f"{THO}condition-ver-status", "confirmed"),
    "code": {"text": "trigger point"},
    "subject": {"reference": urn(1)},
    "onsetDateTime": "2024-01",
}

ALLERGY: Json = {
    "resourceType": "AllergyIntolerance",
    "clinicalStatus": concept(f"{THO}allergyintolerance-clinical", "active"),
    "verificationStatus": concept(f"{THO}allergyintolerance-verification", "unconfirmed"),
    "patient": {"reference": "Patient/1"},
}

OBSERVATION: Json = {
    "resourceType": "Observation",
    "id": "00000000-0000-4000-8000-000000000003",
    "text": {"status": "generated", "div": DIV},
    "status": "final",
    "code": concept("http://loinc.org", "38214-3"),
    "method": concept(SCALES, "VAS100"),
    "subject": {"reference": urn(1)},
    "effectiveDateTime": "2024-02-29T10:00:00+01:00",
    "valueInteger": 90,
}

PROCEDURE: Json = {
    "resourceType": "Procedure",
    "id": "00000000-0000-4000-8000-000000000004",
    "extension": [{"url": f"{OWN}/StructureDefinition/needle-punctures", "valuePositiveInt": 3}],
    "status": "completed",
    "subject": {"reference": urn(1)},
    "performedPeriod": {"start": "2024-02-29T10:00:00+01:00", "end": "2024-02-29T10:20:00+01:00"},
    "reasonReference": [{"reference": urn(2)}],
}

DEVICE: Json = {
    "resourceType": "Device",
    "status": "active",
    "property": [
        {
            "type": {"text": "diameter"},
            "valueQuantity": [
                {
                    "value": Decimal("0.30"),
                    "unit": "mm",
                    "system": "http://unitsofmeasure.org",
                    "code": "mm",
                }
            ],
        }
    ],
}

CONSENT: Json = {
    "resourceType": "Consent",
    "status": "active",
    "scope": concept(f"{THO}consentscope", "treatment"),
    "category": [concept("http://loinc.org", "59284-0")],
    "patient": {"reference": "Patient/1"},
    "policyRule": {"text": "told and agreed"},
    "provision": {"type": "permit"},
}

PROVENANCE: Json = {
    "resourceType": "Provenance",
    "target": [{"reference": "Observation/1"}],
    "recorded": "2024-02-29T10:30:00Z",
    "agent": [{"who": {"reference": "Practitioner/1"}}],
}

ORGANIZATION: Json = {"resourceType": "Organization", "name": "Practice"}

ENCOUNTER: Json = {
    "resourceType": "Encounter",
    "status": "entered-in-error",
    "class": {"system": f"{THO}v3-ActCode", "code": "AMB"},
}

#: One that contains another.
WITH_CONTAINED: Json = {
    "resourceType": "Procedure",
    "contained": [{"resourceType": "Organization", "id": "o", "name": "Practice"}],
    "status": "completed",
    "subject": {"reference": "Patient/1"},
    "performer": [{"actor": {"reference": "#o"}}],
}


def entry(number: int, resource: Json) -> Json:
    """A PUT of a resource under its own id; of a resource without id a conditional POST."""
    kind, name = resource["resourceType"], resource.get("id")
    request = (
        {"method": "PUT", "url": f"{kind}/{name}"} if name else {"method": "POST", "url": kind}
    )
    return {"fullUrl": urn(number), "resource": resource, "request": request}


BUNDLE: Json = {
    "resourceType": "Bundle",
    "type": "transaction",
    "entry": [entry(1, PATIENT), entry(2, CONDITION), entry(3, OBSERVATION), entry(4, PROCEDURE)],
}
BUNDLE["entry"][0]["request"]["ifNoneExist"] = "identifier=http%3A%2F%2Fexample.org%2Fnumber%7C1"

RIGHT = (
    PATIENT, CONDITION, ALLERGY, OBSERVATION, PROCEDURE, DEVICE, CONSENT, PROVENANCE, ORGANIZATION, ENCOUNTER,
    WITH_CONTAINED, BUNDLE,
)  # fmt: skip

GONE = object()


def broken(sample: Json, changes: dict[str, Any]) -> Json:
    """A copy with values put at pointers (GONE takes a member away; "-" adds to a list)."""
    result = copy.deepcopy(sample)
    for pointer, value in changes.items():
        *path, last = [
            step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]
        ]
        place: Any = result
        for step in path:
            place = place[int(step)] if isinstance(place, list) else place[step]
        if value is GONE:
            del place[int(last) if isinstance(place, list) else last]
        elif last == "-":
            place.append(value)
        else:
            place[int(last) if isinstance(place, list) else last] = value
    return result


def one_problem(sample: Json, changes: dict[str, Any], pointer: str) -> str:
    """The one problem that the changes cause, at the pointer and nowhere else, in words."""
    problems = validate_document(broken(sample, changes))
    assert [problem.pointer for problem in problems] == [pointer], problems
    return str(problems[0])
