"""Names that people give to the document's fields, and what to write for each: for messages, never
read as ours.

Names that are read as ours stand in `guessed_names`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dnfhir.session.complaint import Complaint
from dnfhir.session.examination import Measured, TestResult
from dnfhir.session.fields.base import Part
from dnfhir.session.intake import ConsentAnswer, Contraindications, OtherContraindication
from dnfhir.session.measure import OutcomeMeasure
from dnfhir.session.model import Session
from dnfhir.session.outcome import AdverseEvent
from dnfhir.session.plan import Plan
from dnfhir.session.referral import Referral

#: Names that people give to fields, where likeness does not find them.
OTHER_NAMES: Final = {
    "version": "schema",
    "resource_type": "schema",
    "gender": "sex",
    "dob": "birth_date",
    "birthday": "birth_date",
    "date_of_birth": "birth_date",
    "laterality": "side",
    "circumstances": "context",
    "situation": "context",
    "level": "levels",
    "date": "at",
    "time": "at",
    "datetime": "at",
    "timestamp": "at",
    "value": "score",
    "vas": "score",
    "start": "started_at",
    "end": "ended_at",
    "therapist": "practitioner",
    "organization": "practice",
    "organisation": "practice",
    "ltr": "twitch_responses",
    "insertions": "punctures",
    "diameter": "diameter_mm",
    "length": "length_mm",
    "depth": "depth_mm",
    "retention": "retention_s",
    "comment": "note",
    "name": "text",
    "outcomes": "outcome_measures",
    "measures": "outcome_measures",
    "proms": "outcome_measures",
    "questionnaires": "outcome_measures",
    **dict.fromkeys(("referrals", "verwijzing", "service_request", "referred"), "referral"),
    **dict.fromkeys(("treatment_plan", "care_plan", "behandelplan", "plan_of_care"), "plan"),
}
#: The same of one part, where the name means something else than elsewhere.
NAMES_IN: Final[Mapping[type[Part], Mapping[str, str]]] = {
    Contraindications: {
        **dict.fromkeys(("others", "further", "overig", "overige", "andere", "anders"), "other"),
        **dict.fromkeys(("chemotherapy", "chemotherapie", "chemo"), "weakened_immune_system"),
        **dict.fromkeys(
            ("metal_implant", "implant", "implantaat", "prosthesis"), "implant_at_site"
        ),
        **dict.fromkeys(("open_wound", "wound", "skin_lesion"), "skin_lesion_at_site"),
    },
    OtherContraindication: {
        **dict.fromkeys(
            ("name", "description", "contraindication", "condition", "what", "omschrijving"), "text"
        ),
        **dict.fromkeys(("type", "kind", "severity", "level", "gewicht", "strength"), "weight"),
        **dict.fromkeys(
            ("answer", "status", "value", "result", "outcome", "present", "antwoord"), "state"
        ),
    },
    OutcomeMeasure: {
        **dict.fromkeys(
            ("name", "measure", "questionnaire", "code", "test", "scale", "vragenlijst"),
            "instrument",
        ),
        **dict.fromkeys(("total", "result", "outcome", "points"), "score"),
        **dict.fromkeys(("activity", "subscale", "version", "comment", "note"), "text"),
    },
    Complaint: {
        **dict.fromkeys(
            ("resolved", "resolved_on", "ended_at", "end", "end_date", "abatement"), "resolved_at"
        ),
        **dict.fromkeys(
            ("until", "tot", "opgelost", "hersteld_op", "klachtenvrij_sinds"), "resolved_at"
        ),
        **dict.fromkeys(
            ("confirmed", "diagnosed", "verified", "bevestigd", "vastgesteld"),
            "confirmed_by_therapist",
        ),
        **dict.fromkeys(
            ("certainty", "verification_status", "diagnosis_confirmed"), "confirmed_by_therapist"
        ),
    },
    ConsentAnswer: {
        **dict.fromkeys(
            ("withdrawn", "withdrawn_on", "withdrawal", "withdrawal_at", "retracted_at"),
            "withdrawn_at",
        ),
        **dict.fromkeys(
            ("revoked", "revoked_at", "revoked_on", "ended_at", "end", "until"), "withdrawn_at"
        ),
        **dict.fromkeys(("ingetrokken", "ingetrokken_op"), "withdrawn_at"),
        **dict.fromkeys(
            ("who", "given_by", "signed_by", "performer", "parents", "guardian", "namens", "door"),
            "by",
        ),
    },
    Plan: {
        **dict.fromkeys(
            (
                "goal",
                "doel",
                "doelen",
                "aim",
                "aims",
                "objective",
                "objectives",
                "target",
                "targets",
            ),
            "goals",
        ),
        **dict.fromkeys(
            (
                "frequency_per_week",
                "per_week",
                "sessions_per_week",
                "times_per_week",
                "frequentie",
                "schedule",
                "interval",
            ),
            "frequency",
        ),
        **dict.fromkeys(
            (
                "sessions_planned",
                "planned_sessions",
                "number_of_sessions",
                "sessions_total",
                "total",
                "aantal_sessies",
                "treatments",
                "visits",
                "number",
            ),
            "sessions",
        ),
    },
    TestResult: {
        **dict.fromkeys(("name", "code", "naam", "kind"), "test"),
        **dict.fromkeys(("outcome", "interpretation", "uitslag", "resultaat"), "result"),
        **dict.fromkeys(
            ("measurement", "measured", "amount", "quantity", "score", "waarde", "meting"), "value"
        ),
        **dict.fromkeys(
            ("finding", "description", "comment", "note", "remark", "bevinding", "opmerking"),
            "text",
        ),
        **dict.fromkeys(
            ("body_site", "location", "joint", "segment", "level", "regio", "gewricht"), "region"
        ),
        **dict.fromkeys(("timing", "phase", "when", "fase", "tijdstip"), "moment"),
        **dict.fromkeys(("reason", "reden", "waarom"), "why"),
        **dict.fromkeys(("neuro", "neurologisch", "is_neurological"), "neurological"),
    },
    Measured: {
        **dict.fromkeys(("value", "amount", "magnitude", "score", "waarde", "getal"), "number"),
        **dict.fromkeys(("code", "ucum", "units", "eenheid"), "unit"),
    },
    AdverseEvent: {
        **dict.fromkeys(
            ("name", "type", "complication", "what", "complicatie", "voorval"), "event"
        ),
        **dict.fromkeys(
            ("verification", "verification_status", "zekerheid", "certain", "suspected"),
            "certainty",
        ),
        **dict.fromkeys(("verdenking", "confirmed", "suspicion", "probability"), "certainty"),
        **dict.fromkeys(
            ("status", "result", "clinical_status", "afloop", "beloop", "resolved"), "outcome"
        ),
        **dict.fromkeys(
            ("resolved_on", "ended_at", "end", "end_date", "abatement", "hersteld_op"),
            "resolved_at",
        ),
        **dict.fromkeys(
            ("actions", "action_taken", "measures", "treatment", "actie", "maatregel"), "action"
        ),
        **dict.fromkeys(("comment", "note", "description", "omschrijving"), "text"),
    },
    Referral: {
        **dict.fromkeys(
            (
                "from",
                "by",
                "referrer",
                "referred_by",
                "verwijzer",
                "recipient",
                "receiver",
                "referred_to",
                "naar",
                "name",
                "specialty",
                "practitioner",
            ),
            "to",
        ),
        **dict.fromkeys(
            ("why", "indication", "question", "vraagstelling", "reden", "text", "note", "comment"),
            "reason",
        ),
        **dict.fromkeys(("priority", "spoed", "urgent"), "urgency"),
        **dict.fromkeys(("type", "kind", "richting"), "direction"),
    },
}
_REFERRED_OUT: Final = '/referral with {"direction": "out", "to": …}'
_REFERRED_IN: Final = '/referral with {"direction": "in", "to": …}'
#: What to write instead of a field that no field of the part is another name of.
INSTEAD: Final[Mapping[type[Part], Mapping[str, str]]] = {
    Plan: {
        **dict.fromkeys(
            ("referral", "referral_to", "referred_to", "refer_to", "verwezen_naar"), _REFERRED_OUT
        ),
        **dict.fromkeys(
            ("text", "description", "note", "comment"),
            "each goal in goals; why the patient is referred in /referral/reason; anything else in /note",
        ),
    },
    Session: {
        **dict.fromkeys(("referral_to", "referred_to", "refer_to", "verwezen_naar"), _REFERRED_OUT),
        **dict.fromkeys(
            ("referral_from", "referred_by", "referred_from", "referrer", "verwijzer"), _REFERRED_IN
        ),
    },
    OutcomeMeasure: dict.fromkeys(
        ("items", "activities", "subscales", "answers"),
        "an item of its own in /outcome_measures for each activity or subscale, which its text names, with its score",
    ),
    ConsentAnswer: dict.fromkeys(
        ("refused", "declined", "geweigerd"), "given: false for a refusal"
    ),
    TestResult: dict.fromkeys(
        (
            "degrees",
            "degree",
            "graden",
            "deg",
            "rom",
            "angle",
            "hoek",
            "mm",
            "cm",
            "kg",
            "newton",
            "seconds",
            "number",
        ),
        'value with the number and its unit, as {"number": 45, "unit": "deg"}',
    ),
}

#: What a question of the intake asks under a wider name, which also has its weight.
ASKED_AS: Final = {
    "haemophilia": "bleeding_disorder",
    "cancer": "weakened_immune_system",
    "antiplatelet": "anticoagulants",
}
