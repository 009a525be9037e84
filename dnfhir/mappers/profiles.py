"""What each resource claims to conform to (`meta.profile`): our profile first, national ones after it where met.

A claim is no content: a server may keep it or drop it, and a resource whose claims alone differ is unchanged
(`dnfhir.content`). The national profiles are nictiz' packages nictiz.fhir.nl.r4.nl-core and .zib2020 0.12.1-beta.1.
For Belgium nothing is claimed: its profiles demand Belgian profiles of the patient and the therapist as well, who
are the hospital's. Its rules that a session can follow are followed (docs/mapping.md).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from dnfhir.terms import by_code
from dnfhir.terms.systems import DEFINITIONS, SNOMED

#: Our profile for each kind of role; its id is the last part of its address.
OWN_PROFILES: Final[Mapping[str, str]] = {
    "patient": "dn-patient",
    "practitioner": "dn-practitioner",
    "practice": "dn-organization",
    "practitioner-role": "dn-practitioner-role",
    "episode": "dn-episode-of-care",
    "encounter": "dn-encounter",
    "questionnaire": "dn-intake",
    "complaint": "dn-complaint",
    "contraindication": "dn-contraindication",
    "other-contraindication": "dn-other-contraindication",
    "pregnancy": "dn-pregnancy",
    "trigger-point": "dn-trigger-point",
    "complication": "dn-complication",
    "medication": "dn-medication",
    "test": "dn-examination-test",
    "palpation": "dn-palpation",
    "posture": "dn-examination-text",
    "motion": "dn-examination-text",
    "not-examined": "dn-not-examined",
    "no-trigger-points": "dn-no-trigger-points",
    "eligibility": "dn-needling-eligibility",
    "twitch": "dn-twitch-response",
    "pain-score": "dn-pain-score",
    "change": "dn-pain-change",
    "measure": "dn-outcome-measure",
    "consent": "dn-consent",
    "session-procedure": "dn-session-procedure",
    "needling": "dn-needling-procedure",
    "treatment": "dn-other-treatment",
    "needle": "dn-needle",
    "adverse-event": "dn-adverse-event",
    "aftercare": "dn-aftercare",
    "referral": "dn-referral",
    "plan": "dn-treatment-plan",
    "goal": "dn-goal",
    "screening-conflict": "dn-screening-conflict",
    "withdrawal-conflict": "dn-withdrawal-conflict",
    "software": "dn-software",
    "composition": "dn-composition",
    "provenance": "dn-provenance",
}
#: A contraindication that is a substance is an AllergyIntolerance.
_METAL: Final = "dn-metal-allergy"
#: The whole session as a transaction.
BUNDLE: Final = f"{DEFINITIONS}dn-session-bundle"
#: The whole session as a document.
DOCUMENT: Final = f"{DEFINITIONS}dn-session-document"

_NICTIZ: Final = "http://nictiz.nl/fhir/StructureDefinition/"
#: Systems all of whose codes are in the value set that nl-core-Problem requires (ProbleemNaamCodelijst, 2020);
#: of SNOMED CT it takes two reference sets only, which nobody can look into without a terminology server.
_PROBLEM_SYSTEMS: Final = frozenset(
    {
        "http://hl7.org/fhir/sid/dsm5",
        "http://hl7.org/fhir/sid/icd-10-nl",
        "http://hl7.org/fhir/sid/icf-nl",
        "http://hl7.org/fhir/sid/icpc-1-nl",
        "http://www.nanda.org/",
        "urn:oid:2.16.840.1.113883.2.4.4.1.902.40",
        "urn:oid:2.16.840.1.113883.3.3210.14.2.2.35",
        "urn:oid:2.16.840.1.113883.6.98",
        "urn:oid:2.16.840.1.113883.6.126",
    }
)


def claims(jurisdiction: str, role: str, resource_type: str, elements: Mapping[str, Any]) -> list[str]:
    """The profiles that a resource of this role claims. KeyError for a kind of role without one: a defect."""
    kind = role.partition("/")[0]
    name = _METAL if resource_type == "AllergyIntolerance" else OWN_PROFILES[kind]
    national = _NATIONAL.get(jurisdiction, {}).get(kind)
    also = [f"{_NICTIZ}{national[0]}"] if national and national[1](elements) else []
    return [f"{DEFINITIONS}{name}", *also]


def is_own(profile: object) -> bool:
    """Whether a claim is of one of our profiles, which hold for a withdrawn resource too."""
    return isinstance(profile, str) and profile.startswith(DEFINITIONS)


def meets_problem(elements: Mapping[str, Any]) -> bool:
    """Whether a complaint can be a nl-core-Problem: a code of its systems, one known region and one note at most."""
    codings = elements.get("code", {}).get("coding", [])
    sites, notes = elements.get("bodySite", []), elements.get("note", [])
    named = any(coding.get("system") in _PROBLEM_SYSTEMS for coding in codings)
    return named and len(sites) <= 1 and len(notes) <= 1 and all(_is_body_structure(site) for site in sites)


def _is_body_structure(site: Mapping[str, Any]) -> bool:
    """Whether a body site has a SNOMED CT code that the vocabulary knows as a region: such are body structures."""
    codes = (coding.get("code") for coding in site.get("coding", []) if coding.get("system") == SNOMED)
    return any(known.kind == "region" for code in codes for known in by_code(SNOMED, str(code)))


def _is_whole_score(elements: Mapping[str, Any]) -> bool:
    """Whether the score is an integer: nl-core-PainScore has no place for tenths of VAS10."""
    return "valueInteger" in elements


def _always(elements: Mapping[str, Any]) -> bool:
    return True


#: By jurisdiction and kind of role: the national profile, and whether these elements meet it.
_NATIONAL: Final[Mapping[str, Mapping[str, tuple[str, Callable[[Mapping[str, Any]], bool]]]]] = {
    "nl": {
        "patient": ("nl-core-Patient", _always),
        "practitioner": ("nl-core-HealthProfessional-Practitioner", _always),
        "encounter": ("nl-core-Encounter", _always),
        "pain-score": ("nl-core-PainScore", _is_whole_score),
        "complaint": ("nl-core-Problem", meets_problem),
    }
}
