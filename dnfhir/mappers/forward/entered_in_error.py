"""Marking what a corrected session no longer contains as entered in error: a status, never a
delete.

Condition and AllergyIntolerance lose their clinical status with it (con-5, ait-2:
https://hl7.org/fhir/R4/condition.html, allergyintolerance.html), and a Condition its abatement,
which no Condition without a status may have (con-4). AdverseEvent and PractitionerRole have no
status in R4: a modifier extension of ours takes its place, and a PractitionerRole is no longer
active.
"""

from __future__ import annotations

from typing import Final

from dnfhir.fhir.content import ENTERED_IN_ERROR_EXTENSION
from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.forward.narrative import generated
from dnfhir.mappers.forward.profiles import is_own

ENTERED_IN_ERROR: Final = "entered-in-error"

_HL7: Final = "http://terminology.hl7.org/CodeSystem"
_VERIFICATION: Final = {
    "Condition": f"{_HL7}/condition-ver-status",
    "AllergyIntolerance": f"{_HL7}/allergyintolerance-verification",
}
#: The element that is a status, where it is called otherwise.
_STATUS: Final = {"Goal": "lifecycleStatus"}
_WITH_STATUS: Final = frozenset(
    {
        "CarePlan",
        "Composition",
        "Consent",
        "DetectedIssue",
        "Device",
        "Encounter",
        "EpisodeOfCare",
        "Goal",
        "MedicationStatement",
        "Observation",
        "Procedure",
        "QuestionnaireResponse",
        "ServiceRequest",
    }
)
#: Types without a status.
_MARKED: Final = frozenset({"AdverseEvent", "PractitionerRole"})
#: Every type that dnfhir sends with ids of its own, but Provenance: that something was recorded
#: stays true.
CAN_BE_ENTERED_IN_ERROR: Final = _WITH_STATUS | _VERIFICATION.keys() | _MARKED
SERVER_META: Final = ("versionId", "lastUpdated", "source")
_IN_WORDS: Final = {"nl": "foutief ingevoerd", "en": "entered in error"}
_SENTENCE: Final = {"nl": "Ingetrokken: foutief ingevoerd", "en": "Withdrawn: entered in error"}


def can_be_entered_in_error(resource_type: str) -> bool:
    """Whether a resource of this type can be marked as entered in error.

    People and a Provenance cannot.
    """
    return resource_type in CAN_BE_ENTERED_IN_ERROR


def mark_entered_in_error(server_copy: Json) -> Json:
    """The resource as it is on the server, marked as entered in error, in the narrative too.

    ValueError for a type that cannot be marked.
    """
    kind = str(server_copy["resourceType"])
    resource = {name: value for name, value in server_copy.items() if name != "text"}
    resource["meta"] = _meta(json_object(server_copy.get("meta")))
    if not resource["meta"]:  # ele-1: no element may be empty
        del resource["meta"]
    if kind in _VERIFICATION:
        _mark_verification(resource, kind)
    elif kind in _MARKED:
        _mark_by_extension(resource, kind)
    elif kind in _WITH_STATUS:
        resource[_STATUS.get(kind, "status")] = ENTERED_IN_ERROR
    else:
        raise ValueError(f"a {kind} is never withdrawn")
    resource["text"] = _narrative(str(server_copy.get("language", "nl")))
    return resource


def _mark_verification(resource: Json, kind: str) -> None:
    """By the verification status, which takes the place of the clinical one."""
    for name in list(resource):
        if _belongs_to_status(kind, name):
            del resource[name]
    code = {"system": _VERIFICATION[kind], "code": ENTERED_IN_ERROR}
    text = _IN_WORDS.get(str(resource.get("language")), _IN_WORDS["nl"])
    resource["verificationStatus"] = {"coding": [code], "text": text}


def _belongs_to_status(kind: str, name: str) -> bool:
    """Whether an element goes with the clinical status.

    `_` before it: what a primitive has beside its value.
    """
    plain = name.removeprefix("_")
    return plain == "clinicalStatus" or (kind == "Condition" and plain.startswith("abatement"))


def _mark_by_extension(resource: Json, kind: str) -> None:
    """By an extension of ours, where the type has no status."""
    modifiers = []
    for modifier in resource.get("modifierExtension", []):
        if modifier.get("url") != ENTERED_IN_ERROR_EXTENSION:
            modifiers.append(modifier)
    modifiers.append({"url": ENTERED_IN_ERROR_EXTENSION, "valueBoolean": True})
    resource["modifierExtension"] = modifiers
    if kind == "PractitionerRole":
        resource["active"] = False


def _meta(server_meta: Json) -> Json:
    """Without the server's own, and without claims of national profiles: nl-core-Problem has no
    such status.
    """
    meta: Json = {}
    for name, value in server_meta.items():
        kept = value
        if name == "profile" and isinstance(value, list):
            kept = [claim for claim in value if is_own(claim)]
        if name not in SERVER_META and kept != []:
            meta[name] = kept
    return meta


def _narrative(language: str) -> Json:
    known = language if language in _SENTENCE else "en"
    return generated(f"<p>{_SENTENCE[known]}</p>", known)
