"""What each resource claims to conform to (`meta.profile`): our profile first, national ones after
it where met.

A claim is no content: a server may keep it or drop it, and a resource whose claims alone differ is
unchanged (`dnfhir.fhir.content`). The Dutch profiles are nictiz' packages nictiz.fhir.nl.r4.nl-core
and .zib2020 0.12.1-beta.1, the Belgian ones hl7.fhir.be.core 2.1.2 (hl7-be/core@b0cf499) and
hl7.fhir.be.core-clinical 1.1.0 (hl7-be/core-clinical@87078ca). Where these require a Belgian
profile of whom they refer to, dnfhir writes one that has it: for people whom the hospital has
already, that is up to the hospital.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from dnfhir.terms import by_code, concept
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
_BE_CORE: Final = "https://www.ehealth.fgov.be/standards/fhir/core/StructureDefinition/"
_BE_CLINICAL: Final = (
    "https://www.ehealth.fgov.be/standards/fhir/core-clinical/StructureDefinition/"
)
#: Systems all of whose codes are in the value set that nl-core-Problem requires
#: (ProbleemNaamCodelijst, 2020); of SNOMED CT it takes two reference sets only, whose members only
#: a terminology server knows.
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


_NIHDI: Final = ("nihdi", "nihdi-organization", "nihdi-professional")
#: The vocabulary's key of the code that Belgium's list of scores has for a visual analogue scale.
VISUAL_BELGIAN: Final = "vas_instrument_be"
_REGISTERS: Final = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/"
_NUMBERS: Final = {
    **dict.fromkeys((f"{_REGISTERS}{name}" for name in _NIHDI), "[0-9]{11}|[0-9]{8}"),
    f"{_REGISTERS}ssin": "[0-9]{11}",
    f"{_REGISTERS}cbe": "[01][0-9]{9}",
}
_STRUCTURES: Final = ("muscle", "region")
_PROBLEMS: Final = (
    "complaint",
    "contraindication",
    "other-contraindication",
    "trigger-point",
    "complication",
)
#: Kinds of Observations that a person made; a pregnancy may be the therapist's finding.
_OBSERVED: Final = (
    "test", "palpation", "posture", "motion", "not-examined", "no-trigger-points", "twitch", "pregnancy",
)  # fmt: skip


def claims(
    jurisdiction: str,
    role: str,
    resource_type: str,
    elements: Mapping[str, Any],
    *,
    therapist_named: bool = True,
) -> list[str]:
    """The profiles that a resource of this role claims.

    KeyError for a kind of role without one: a defect.

    therapist_named: whether the Practitioner has a name, as be-practitioner and profiles that refer
    to it require.
    """
    if resource_type == "AllergyIntolerance":
        return [f"{DEFINITIONS}{_METAL}"]
    kind = role.partition("/")[0]
    profiles = [f"{DEFINITIONS}{OWN_PROFILES[kind]}"]
    for national in _NATIONAL.get(jurisdiction, {}).get(kind, ()):
        if national.meets(elements) and (therapist_named or not national.of_therapist):
            profiles.append(national.url)
    return profiles


def is_own(profile: object) -> bool:
    """Whether a claim is of one of our profiles, which hold for a withdrawn resource too."""
    return isinstance(profile, str) and profile.startswith(DEFINITIONS)


def is_visual(elements: Mapping[str, Any]) -> bool:
    """Whether a pain score can be a be-scoreresult: its required codes have the visual analogue
    scale, and no NRS.
    """
    visual = concept("pain", VISUAL_BELGIAN).codings[0].code
    return any(coding.get("code") == visual for coding in _codings(elements))


def _codings(elements: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    codings: list[Mapping[str, Any]] = elements.get("code", {}).get("coding", [])
    return codings


def _has_belgian_numbers(elements: Mapping[str, Any]) -> bool:
    """be-inv-NIHDI, -SSIN and -CBE: a number of these registers has so many digits and nothing
    else.
    """
    for identifier in elements.get("identifier", []):
        digits = _NUMBERS.get(str(identifier.get("system")))
        if digits and not re.fullmatch(digits, str(identifier.get("value"))):
            return False
    return True


def _is_belgian_problem(elements: Mapping[str, Any]) -> bool:
    """be-problem: a code, and every place a structure of the body in SNOMED CT, which its required
    list is made of.
    """
    return bool(elements.get("code")) and _are_structures(elements, _STRUCTURES)


def meets_problem(elements: Mapping[str, Any]) -> bool:
    """Whether a complaint can be a nl-core-Problem: a code of its systems, one known region and
    one note at most.
    """
    if not any(coding.get("system") in _PROBLEM_SYSTEMS for coding in _codings(elements)):
        return False
    if len(elements.get("bodySite", [])) > 1 or len(elements.get("note", [])) > 1:
        return False
    return _are_structures(elements, ("region",))


def _are_structures(elements: Mapping[str, Any], kinds: Collection[str]) -> bool:
    """Whether the vocabulary knows every body site as one of these kinds of body structures, by
    SNOMED CT.
    """
    return all(_is_structure(site, kinds) for site in elements.get("bodySite", []))


def _is_structure(site: Mapping[str, Any], kinds: Collection[str]) -> bool:
    for coding in site.get("coding", []):
        if coding.get("system") != SNOMED:
            continue
        if any(known.kind in kinds for known in by_code(SNOMED, str(coding.get("code")))):
            return True
    return False


def _is_whole_score(elements: Mapping[str, Any]) -> bool:
    """Whether the score is an integer: nl-core-PainScore has no place for tenths of VAS10."""
    return "valueInteger" in elements


def _always(elements: Mapping[str, Any]) -> bool:
    return True


@dataclass(frozen=True)
class _National:
    """A national profile, whether these elements meet it, and whether it requires the therapist to
    be a Belgian one.
    """

    url: str
    meets: Callable[[Mapping[str, Any]], bool] = _always
    of_therapist: bool = False


#: Observed by the therapist, or reported by the patient, who is always a be-patient.
_OBSERVATION: Final = _National(f"{_BE_CLINICAL}be-clinical-observation", of_therapist=True)
_REPORT: Final = _National(f"{_BE_CLINICAL}be-clinical-observation")

#: By jurisdiction and kind of role. Not claimed: be-procedure, which requires an element of R5;
#: be-device of dnfhir itself, which has two identifiers; be-clinical-observation of what is
#: computed, which has no performer.
_NATIONAL: Final[Mapping[str, Mapping[str, tuple[_National, ...]]]] = {
    "nl": {
        "patient": (_National(f"{_NICTIZ}nl-core-Patient"),),
        "practitioner": (_National(f"{_NICTIZ}nl-core-HealthProfessional-Practitioner"),),
        "practitioner-role": (_National(f"{_NICTIZ}nl-core-HealthProfessional-PractitionerRole"),),
        "encounter": (_National(f"{_NICTIZ}nl-core-Encounter"),),
        "pain-score": (_National(f"{_NICTIZ}nl-core-PainScore", _is_whole_score),),
        "complaint": (_National(f"{_NICTIZ}nl-core-Problem", meets_problem),),
    },
    "be": {
        "patient": (_National(f"{_BE_CORE}be-patient", _has_belgian_numbers),),
        "practitioner": (
            _National(f"{_BE_CORE}be-practitioner", _has_belgian_numbers, of_therapist=True),
        ),
        "practice": (_National(f"{_BE_CORE}be-organization", _has_belgian_numbers),),
        "consent": (_National(f"{_BE_CORE}be-Consent"),),
        "provenance": (_National(f"{_BE_CORE}be-provenance"),),
        "needle": (_National(f"{_BE_CLINICAL}be-device"),),
        "pain-score": (_National(f"{_BE_CLINICAL}be-scoreresult", is_visual), _REPORT),
        "measure": (_REPORT,),
        **dict.fromkeys(
            _PROBLEMS,
            (_National(f"{_BE_CLINICAL}be-problem", _is_belgian_problem, of_therapist=True),),
        ),
        **dict.fromkeys(_OBSERVED, (_OBSERVATION,)),
    },
}
