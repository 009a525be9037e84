"""The last thing done to each resource: its codes say what they mean in the record's language.

A code of our own system has its name as display, but where the document gave that code; a CodeableConcept whose mapper
wrote no text has the name of its code. Codes of others keep the display of their own system.
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
    """The same JSON with a display on each code of ours and a text in each CodeableConcept, in `nl` or `en`."""
    if isinstance(value, list):
        return [in_language(part, language) for part in value]
    if not isinstance(value, dict):
        return value
    told = {name: in_language(part, language) for name, part in value.items()}
    if (
        told.get("system") == OWN
        and "code" in told
        and not told.keys() & {"userSelected", "extension"}
    ):
        return {**told, "display": by_code(OWN, told["code"])[0].name(language)}
    if "coding" in told and "text" not in told:
        return present(**told, text=name_of(told["coding"], language))
    return told


def name_of(codings: list[Json], language: str) -> str | None:
    """What a concept is called: the name of its first code that has one."""
    return next((name for code in codings if (name := _name(code, language))), None)


def _name(code: Json, language: str) -> str | None:
    """HL7's and the vocabulary's codes have a name here; a code of the document has its text from its mapper."""
    hl7 = HL7_NAMES.get(code["system"].removeprefix(_HL7), {}).get(code["code"])
    known = by_code(code["system"], code["code"])
    return hl7[language] if hl7 else (preferred(known[0], language) if known else None)
