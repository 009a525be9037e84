"""The last thing done to each resource: its codes get names in the session's language.

A code of our own system has its name as display, but where the document gave that code; a
CodeableConcept whose mapper wrote no text has the name of its code. Codes of others keep the
display of their own system.
"""

from __future__ import annotations

from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import present
from dnfhir.terms import by_code, preferred
from dnfhir.terms.systems import OWN

_HL7: Final = "http://terminology.hl7.org/CodeSystem/"
#: What codes of terminology.hl7.org are called, by their code system: those that a record can have.
HL7_NAMES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "adverse-event-outcome": {
        "resolved": {"nl": "voorbij", "en": "over"},
        "ongoing": {"nl": "nog niet voorbij", "en": "not over yet"},
        "unknown": {"nl": "niet bekend of het voorbij is", "en": "not known whether it is over"},
    },
    "allergyintolerance-clinical": {"active": {"nl": "actief", "en": "active"}},
    "allergyintolerance-verification": {
        "confirmed": {"nl": "bevestigd", "en": "confirmed"},
        "unconfirmed": {"nl": "niet bevestigd", "en": "unconfirmed"},
    },
    "condition-category": {
        "encounter-diagnosis": {"nl": "bevinding bij dit contact", "en": "finding of this visit"}
    },
    "condition-clinical": {
        "active": {"nl": "actief", "en": "active"},
        "resolved": {"nl": "voorbij", "en": "resolved"},
    },
    "condition-ver-status": {
        "confirmed": {"nl": "bevestigd", "en": "confirmed"},
        "unconfirmed": {"nl": "niet bevestigd", "en": "unconfirmed"},
        "provisional": {"nl": "voorlopig", "en": "provisional"},
    },
    "consentscope": {
        "treatment": {"nl": "toestemming voor behandeling", "en": "consent to treatment"}
    },
    "data-absent-reason": {"not-performed": {"nl": "niet uitgevoerd", "en": "not performed"}},
    "diagnosis-role": {"CC": {"nl": "hoofdklacht", "en": "chief complaint"}},
    "observation-category": {
        "exam": {"nl": "onderzoek", "en": "examination"},
        "procedure": {"nl": "verrichting", "en": "procedure"},
        "social-history": {"nl": "sociale anamnese", "en": "social history"},
        "survey": {"nl": "vragenlijst", "en": "survey"},
    },
    "provenance-participant-type": {
        "author": {"nl": "auteur", "en": "author"},
        "assembler": {"nl": "samensteller", "en": "assembler"},
    },
    "v3-DataOperation": {"NULLIFY": {"nl": "ongeldig verklaren", "en": "nullify"}},
}


def in_language(value: Any, language: str) -> Any:
    """The same JSON with a display on each code of ours and a text in each CodeableConcept, in
    `nl` or `en`.
    """
    if isinstance(value, list):
        return [in_language(item, language) for item in value]
    if not isinstance(value, dict):
        return value
    element = {name: in_language(inner, language) for name, inner in value.items()}
    if _is_own_code(element):
        return {**element, "display": by_code(OWN, element["code"])[0].name(language)}
    if "coding" in element and "text" not in element:
        return present(**element, text=name_of(element["coding"], language))
    return element


def _is_own_code(element: Json) -> bool:
    """Whether it is a code of our system that a mapper wrote.

    One of the document keeps the document's display.
    """
    if element.get("system") != OWN or "code" not in element:
        return False
    return "userSelected" not in element and "extension" not in element


def name_of(codings: list[Json], language: str) -> str | None:
    """What a concept is called: the name of its first code that has one."""
    for coding in codings:
        name = _name(coding, language)
        if name:
            return name
    return None


def _name(coding: Json, language: str) -> str | None:
    """HL7's and the vocabulary's codes have a name here.

    A code of the document has its text from its mapper.
    """
    names = HL7_NAMES.get(coding["system"].removeprefix(_HL7), {}).get(coding["code"])
    if names:
        return names[language]
    known = by_code(coding["system"], coding["code"])
    return preferred(known[0], language) if known else None
