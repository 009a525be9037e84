"""The words of `dnfhir explain`, in Dutch and English: for fields, answers, resources and what was decided."""

from __future__ import annotations

from typing import Final

#: Dutch names of the document's fields; the English ones are the fields' own.
FIELDS: Final[dict[str, str]] = {
    "schema": "versie van het document",
    "id": "naam in het document",
    "test_data": "testgegevens",
    "language": "taal",
    "jurisdiction": "land",
    "note": "opmerking",
    "recorded_at": "vastgelegd op",
    "started_at": "begin",
    "ended_at": "einde",
    "practice": "praktijk",
    "practitioner": "behandelaar",
    "patient": "patiënt",
    "episode": "behandelreeks",
    "complaint": "klacht",
    "medication": "medicatie",
    "screening": "screening",
    "examination": "onderzoek",
    "trigger_points": "triggerpunten",
    "needling": "dry needling",
    "other_treatment": "andere behandeling",
    "pain_scores": "pijnscores",
    "adverse_events": "ongewenste voorvallen",
    "aftercare": "nazorg",
    "extensions": "extra gegevens",
    "identifier": "nummer",
    "system": "stelsel",
    "value": "waarde",
    "code": "code",
    "display": "omschrijving",
    "name": "naam",
    "family": "achternaam",
    "given": "voornamen",
    "qualification": "kwalificatie",
    "sex": "geslacht",
    "birth_date": "geboortedatum",
    "session_number": "nummer van de sessie",
    "problem": "probleem",
    "codes": "codes",
    "regions": "lichaamsdelen",
    "side": "zijde",
    "since": "sinds",
    "severity": "ernst",
    "description": "beschrijving",
    "possible_cause": "mogelijke oorzaak",
    "sick_leave": "ziekgemeld",
    "course": "beloop",
    "text": "tekst",
    "indications": "indicaties",
    "contraindications": "contra-indicaties",
    "confirmed_by_therapist": "vastgesteld door de behandelaar",
    "fear_of_needles": "naaldangst",
    "consent": "toestemming",
    "joint_decision": "gezamenlijk besluit",
    "regional_pain": "regionale pijn",
    "hypersensitive_zone": "hypergevoelige zone",
    "referred_pain": "uitstralende pijn",
    "reduced_motion": "bewegingsverlies",
    "reduced_strength": "krachtverlies",
    "acute_infection": "acute infectie",
    "fever": "koorts",
    "lymphoedema": "lymfoedeem",
    "vascular_disease": "vaatziekte",
    "weakened_immune_system": "verzwakt immuunsysteem",
    "nickel_allergy": "nikkelallergie",
    "chromium_allergy": "chroomallergie",
    "pregnancy": "zwangerschap",
    "diabetes": "diabetes",
    "anticoagulants": "bloedverdunners",
    "contagious_disease": "besmettelijke ziekte",
    "raised_infection_risk": "verhoogd infectierisico",
    "explained": "uitgelegd",
    "by": "namens de patiënt",
    "taken": "genomen",
    "at": "tijdstip",
    "tests": "testen",
    "palpation": "palpatie",
    "posture": "houding",
    "motion": "beweging",
    "not_examined": "niet onderzocht",
    "test": "test",
    "result": "uitslag",
    "why": "waarom",
    "muscle": "spier",
    "levels": "niveaus",
    "hypertonic": "hypertoon",
    "painful": "pijnlijk",
    "what": "wat",
    "activity": "actief of latent",
    "taut_band": "strakke streng",
    "recognised_pain": "herkenbare pijn",
    "trigger_point": "triggerpunt",
    "position": "houding van de patiënt",
    "needle": "naald",
    "manufacturer": "fabrikant",
    "model": "type",
    "diameter_mm": "diameter in mm",
    "length_mm": "lengte in mm",
    "lot": "lotnummer",
    "punctures": "aantal prikken",
    "twitch_responses": "spiertrekkingen",
    "depth_mm": "diepte in mm",
    "retention_s": "verblijftijd in s",
    "stimulation": "stimulatie",
    "response_sought": "beoogde reactie",
    "stopped": "gestopt",
    "treatment": "behandeling",
    "region": "lichaamsdeel",
    "moment": "moment",
    "scale": "schaal",
    "score": "score",
    "event": "voorval",
}
#: The one field whose Dutch name depends on where it stands.
GIVEN_CONSENT: Final = "gegeven"

#: Answers that are words of the document, in Dutch; in English they are what they are.
ANSWERS: Final[dict[str, str]] = {
    "true": "ja",
    "false": "nee",
    "present": "aanwezig",
    "absent": "afwezig",
    "not_asked": "niet gevraagd",
    "muscular": "musculair",
    "neurological": "neurologisch",
    "left": "links",
    "right": "rechts",
    "bilateral": "beiderzijds",
    "male": "man",
    "female": "vrouw",
    "other": "anders",
    "unknown": "onbekend",
    "mild": "licht",
    "moderate": "matig",
    "severe": "ernstig",
    "significant": "aanzienlijk",
    "serious": "ernstig",
    "positive": "positief",
    "negative": "negatief",
    "indeterminate": "onduidelijk",
    "not_performed": "niet uitgevoerd",
    "active": "actief",
    "latent": "latent",
    "baseline": "vooraf",
    "after": "na behandeling",
    "follow_up": "vervolg",
    "several": "meerdere",
    "none": "geen",
}

#: What each resource is to a clinician, by the kind of its role: Dutch, English.
RESOURCES: Final[dict[str, tuple[str, str]]] = {
    "patient": ("patiënt", "patient"),
    "practitioner": ("behandelaar", "practitioner"),
    "practice": ("praktijk", "practice"),
    "encounter": ("bezoek", "visit"),
    "episode": ("behandelreeks", "series of sessions"),
    "questionnaire": ("vragenlijst", "questionnaire"),
    "consent": ("toestemming", "consent"),
    "aftercare": ("nazorgplan", "aftercare plan"),
    "complaint": ("klacht", "complaint"),
    "contraindication": ("contra-indicatie", "contraindication"),
    "trigger-point": ("triggerpunt", "trigger point"),
    "no-trigger-points": ("geen triggerpunten", "no trigger points"),
    "complication": ("complicatie", "complication"),
    "adverse-event": ("ongewenst voorval", "adverse event"),
    "medication": ("medicatie", "medication"),
    "session-procedure": ("behandeling", "treatment"),
    "needling": ("dry needling", "needling"),
    "treatment": ("andere behandeling", "other treatment"),
    "needle": ("naald", "needle"),
    "twitch": ("spiertrekkingen", "twitch responses"),
    "pain-score": ("pijnscore", "pain score"),
    "test": ("test", "test"),
    "palpation": ("palpatie", "palpation"),
    "posture": ("houding", "posture"),
    "motion": ("beweging", "motion"),
    "not-examined": ("niet onderzocht", "not examined"),
    "provenance": ("vastlegging", "record"),
}

#: The headings and phrases around them: Dutch, English.
PHRASES: Final[dict[str, tuple[str, str]]] = {
    "session": ("sessie", "session"),
    "text": ("tekst bij", "text with"),
    "says nothing": ("zegt niets", "says nothing"),
    "screening": ("Uitkomst van de screening", "What the screening decided"),
    "outcome": ("uitkomst", "outcome"),
    "reason": ("reden", "reason"),
    "warning": ("let op", "warning"),
    "none": ("geen", "none"),
    "not asked": ("niet gevraagd", "not asked"),
    "empty": ("leeg", "empty"),
    "version": ("versie", "version"),
    "the same as without it": ("hetzelfde als zonder", "the same as without it"),
    "as its trigger point": ("als bij het triggerpunt", "as its trigger point"),
    "eligible": ("geen bezwaar gevonden", "nothing found against it"),
}


def phrase(key: str, language: str) -> str:
    """The words for `key` in `nl` or `en`; a key without words is its own."""
    return PHRASES.get(key, (key, key))[language != "nl"]


def field(name: str, parent: str, language: str) -> str:
    """The name of a field for a reader."""
    if language == "nl":
        return GIVEN_CONSENT if (parent, name) == ("consent", "given") else FIELDS.get(name, name)
    return name.replace("_", " ")


def answer(value: str, language: str) -> str:
    """A word of the document for a reader."""
    return ANSWERS.get(value, FIELDS.get(value, value)) if language == "nl" else value.replace("_", " ")


def resource(role: str, language: str) -> str:
    """What the resource with this role is to a reader."""
    kind = role.partition("/")[0]
    return RESOURCES.get(kind, (kind, kind))[language != "nl"]
