"""What each resource claims to conform to (`meta.profile`): our profile first, national ones after it where met.

A claim is no content: a server may keep it or drop it, and a resource whose claims alone differ is unchanged
(`dnfhir.fhir.content`). The Dutch profiles are nictiz' packages nictiz.fhir.nl.r4.nl-core and .zib2020 0.12.1-beta.1,
the Belgian ones hl7.fhir.be.core 2.1.2 (hl7-be/core@b0cf499) and hl7.fhir.be.core-clinical 1.1.0
(hl7-be/core-clinical@87078ca). Where these want a Belgian profile of whom they refer to, that is one as dnfhir writes
it: whoever the hospital has already is the hospital's to conform.
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
    """The profiles that a resource of this role claims. KeyError for a kind of role without one: a defect.

    therapist_named: whether the Practitioner has a name, as be-practitioner and whatever refers to it want.
    """
    kind = role.partition("/")[0]
    name = _METAL if resource_type == "AllergyIntolerance" else OWN_PROFILES[kind]
    national = () if name == _METAL else _NATIONAL.get(jurisdiction, {}).get(kind, ())
    met = [
        one for one in national if one.meets(elements) and (therapist_named or not one.of_therapist)
    ]
    return [f"{DEFINITIONS}{name}", *(one.url for one in met)]


def is_own(profile: object) -> bool:
    """Whether a claim is of one of our profiles, which hold for a withdrawn resource too."""
    return isinstance(profile, str) and profile.startswith(DEFINITIONS)


def is_visual(elements: Mapping[str, Any]) -> bool:
    """Whether a pain score can be a be-scoreresult: its required codes have the visual analogue scale, and no NRS."""
    codes = {coding.get("code") for coding in elements.get("code", {}).get("coding", [])}
    return concept("pain", VISUAL_BELGIAN).codings[0].code in codes


def _has_belgian_numbers(elements: Mapping[str, Any]) -> bool:
    """be-inv-NIHDI, -SSIN and -CBE: a number of these registers has so many digits and nothing else."""
    named = [(one.get("system"), str(one.get("value"))) for one in elements.get("identifier", [])]
    return all(
        re.fullmatch(digits, value)
        for system, value in named
        if (digits := _NUMBERS.get(str(system)))
    )


def _is_belgian_problem(elements: Mapping[str, Any]) -> bool:
    """be-problem: a code, and every place a structure of the body in SNOMED CT, which its required list is made of."""
    return bool(elements.get("code")) and all(
        _names(site, _STRUCTURES) for site in elements.get("bodySite", [])
    )


def meets_problem(elements: Mapping[str, Any]) -> bool:
    """Whether a complaint can be a nl-core-Problem: a code of its systems, one known region and one note at most."""
    codings = elements.get("code", {}).get("coding", [])
    sites, notes = elements.get("bodySite", []), elements.get("note", [])
    named = any(coding.get("system") in _PROBLEM_SYSTEMS for coding in codings)
    return (
        named
        and len(sites) <= 1
        and len(notes) <= 1
        and all(_names(site, ("region",)) for site in sites)
    )


def _names(site: Mapping[str, Any], kinds: Collection[str]) -> bool:
    """Whether a body site has a SNOMED CT code that the vocabulary knows as one of these kinds of body structures."""
    codes = (
        coding.get("code") for coding in site.get("coding", []) if coding.get("system") == SNOMED
    )
    return any(known.kind in kinds for code in codes for known in by_code(SNOMED, str(code)))


def _is_whole_score(elements: Mapping[str, Any]) -> bool:
    """Whether the score is an integer: nl-core-PainScore has no place for tenths of VAS10."""
    return "valueInteger" in elements


def _always(elements: Mapping[str, Any]) -> bool:
    return True


@dataclass(frozen=True)
class _National:
    """A national profile, whether these elements meet it, and whether it wants the therapist to be a Belgian one."""

    url: str
    meets: Callable[[Mapping[str, Any]], bool] = _always
    of_therapist: bool = False


#: Observed by the therapist, or told by the patient, who is always a be-patient.
_SEEN: Final = _National(f"{_BE_CLINICAL}be-clinical-observation", of_therapist=True)
_TOLD: Final = _National(f"{_BE_CLINICAL}be-clinical-observation")

#: By jurisdiction and kind of role. Not claimed: be-procedure, which wants an element of R5; be-device of dnfhir
#: itself, which has two identifiers; be-clinical-observation of what is computed, which nobody performed.
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
        "pain-score": (_National(f"{_BE_CLINICAL}be-scoreresult", is_visual), _TOLD),
        "measure": (_TOLD,),
        **dict.fromkeys(
            _PROBLEMS,
            (_National(f"{_BE_CLINICAL}be-problem", _is_belgian_problem, of_therapist=True),),
        ),
        **dict.fromkeys(_OBSERVED, (_SEEN,)),
    },
}
