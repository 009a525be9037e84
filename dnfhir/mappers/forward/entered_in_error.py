"""Withdrawing what a corrected session no longer says: a status, never a delete.

Condition and AllergyIntolerance drop their clinical status with it (con-5, ait-2:
https://hl7.org/fhir/R4/condition.html, allergyintolerance.html), and a Condition its abatement, which no Condition
without a status may have (con-4). AdverseEvent and PractitionerRole have no status in
R4; a modifier extension of ours says it, and a PractitionerRole is no longer active.
"""

from __future__ import annotations

from typing import Final

from dnfhir.fhir.content import ENTERED_IN_ERROR_EXTENSION
from dnfhir.fhir.json_values import Json
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
#: Every type that dnfhir sends with ids of its own, but Provenance: a record of recording is never withdrawn.
CAN_BE_ENTERED_IN_ERROR: Final = _WITH_STATUS | _VERIFICATION.keys() | _MARKED
SERVER_META: Final = ("versionId", "lastUpdated", "source")
_IN_WORDS: Final = {"nl": "foutief ingevoerd", "en": "entered in error"}
_SENTENCE: Final = {"nl": "Ingetrokken: foutief ingevoerd", "en": "Withdrawn: entered in error"}


def can_be_entered_in_error(resource_type: str) -> bool:
    """Is there a way to withdraw a resource of this type? Never for people and for a Provenance."""
    return resource_type in CAN_BE_ENTERED_IN_ERROR


def mark_entered_in_error(held: Json) -> Json:
    """The resource as the server holds it, marked as entered in error; the narrative says so too.

    Raises ValueError for a type that cannot be withdrawn.
    """
    kind = str(held["resourceType"])
    resource = {key: value for key, value in held.items() if key != "text"}
    resource["meta"] = _meta(held)
    if not resource["meta"]:  # ele-1: no element may be empty
        del resource["meta"]
    if kind in _VERIFICATION:
        resource = {
            name: part for name, part in resource.items() if not _is_of_the_status(kind, name)
        }
        code = {"system": _VERIFICATION[kind], "code": ENTERED_IN_ERROR}
        resource["verificationStatus"] = {"coding": [code], "text": _IN_WORDS[_language(held)]}
    elif kind in _MARKED:
        resource |= _marked(held)
    elif kind in _WITH_STATUS:
        resource[_STATUS.get(kind, "status")] = ENTERED_IN_ERROR
    else:
        raise ValueError(f"a {kind} is never withdrawn")
    return {**resource, "text": _narrative(str(held.get("language", "nl")))}


def _language(held: Json) -> str:
    return "en" if held.get("language") == "en" else "nl"


def _is_of_the_status(kind: str, name: str) -> bool:
    """Whether an element goes with the clinical status; `_` before it: what a primitive has beside its value."""
    plain = name.removeprefix("_")
    return plain == "clinicalStatus" or (kind == "Condition" and plain.startswith("abatement"))


def _marked(held: Json) -> Json:
    """The elements that withdraw a resource without a status."""
    others = [
        part
        for part in held.get("modifierExtension", [])
        if part.get("url") != ENTERED_IN_ERROR_EXTENSION
    ]
    active = {"active": False} if held["resourceType"] == "PractitionerRole" else {}
    return {
        "modifierExtension": [*others, {"url": ENTERED_IN_ERROR_EXTENSION, "valueBoolean": True}],
        **active,
    }


def _meta(held: Json) -> Json:
    """Without the server's own, and without claims of national profiles: nl-core-Problem knows no such status."""
    meta = {key: value for key, value in held.get("meta", {}).items() if key not in SERVER_META}
    if isinstance(meta.get("profile"), list):
        meta["profile"] = [claim for claim in meta["profile"] if is_own(claim)]
    return {key: value for key, value in meta.items() if value != []}


def _narrative(language: str) -> Json:
    known = language if language in _SENTENCE else "en"
    opening = f'<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="{known}" lang="{known}">'
    return {"status": "generated", "div": f"{opening}<p>{_SENTENCE[known]}</p></div>"}
