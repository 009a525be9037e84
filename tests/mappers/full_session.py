"""A session document that holds every field of the schema once at least."""

from __future__ import annotations

from typing import Any

from dnfhir.session import CodedWord, Session
from dnfhir.session.field_tree import part_in, parts_below
from tests.session.documents import changed

Json = dict[str, Any]

#: What the case report leaves out.
_MORE: Json = {
    "/jurisdiction": "nl",
    "/purpose": "assessment",
    "/practice/identifiers": [{"system": "urn:oid:2.999.1", "value": "12"}],
    "/practitioner/identifiers": [
        {"system": "http://fhir.nl/fhir/NamingSystem/agb-z", "value": "04999999"}
    ],
    "/practitioner/specialty": "manueel therapeut",
    "/complaint/severity": "moderate",
    "/complaint/confirmed_by_therapist": True,
    "/medication/0/code": {"system": "http://www.whocc.no/atc", "code": "N02AX02"},
    "/screening/indications/reduced_motion": "present",
    "/screening/indications/reduced_strength": "absent",
    "/screening/contraindications/diabetes": "present",
    "/screening/contraindications/nickel_allergy": "present",
    "/screening/contraindications/recent_surgery": "absent",
    "/screening/contraindications/bleeding_disorder": "present",
    "/screening/contraindications/pacemaker": "absent",
    "/screening/contraindications/epilepsy": "present",
    "/screening/contraindications/implant_at_site": "absent",
    "/screening/contraindications/skin_lesion_at_site": "absent",
    "/screening/contraindications/lymph_node_removal": "absent",
    "/screening/contraindications/other": [
        {
            "id": "c1",
            "text": "botontkalking",
            "code": {
                "system": "http://snomed.info/sct",
                "code": "64859006",
                "display": "Osteoporosis",
            },
            "weight": "relative",
            "state": "present",
        }
    ],
    "/screening/confirmed_by_therapist": ["diabetes"],
    "/screening/consent/by": ["de patiënt", "de dochter van de patiënt"],
    "/screening/consent/withdrawn_at": "2014-03-05T10:40:00+01:00",
    "/screening/joint_decision": {
        "taken": True,
        "at": "2014-03-05T10:07:00+01:00",
        "note": "Alleen links.",
    },
    "/examination/tests/0/side": "left",
    "/examination/tests/0/region": "lage rug",
    "/examination/tests/0/moment": "before",
    "/examination/tests/0/value": {"number": 55, "unit": "graden"},
    "/examination/tests/0/text": "rek in de hamstrings",
    "/examination/tests/0/neurological": True,
    "/examination/tests/0/why": "licht onzeker",
    "/examination/motion": "Flexie beperkt.",
    "/trigger_points/0/levels": ["L2"],
    "/trigger_points/0/activity": "active",
    "/trigger_points/0/taut_band": "present",
    "/trigger_points/0/recognised_pain": "present",
    "/trigger_points/0/referred_pain": "muscular",
    "/needling/0/levels": ["L2"],
    "/needling/0/at": "2014-03-05T10:12:00+01:00",
    "/needling/0/needle/material": "roestvrij staal",
    "/needling/0/needle/lot": "A1234",
    "/needling/0/punctures": 3,
    "/needling/0/twitch_responses": 4,
    "/needling/0/depth_mm": 25,
    "/needling/0/retention_s": 30,
    "/needling/0/stimulation": "manueel",
    "/needling/0/response_sought": "lokale spiertrekking",
    "/needling/0/stopped": "pijn",
    "/needling/-": {"id": "n3", "muscle": "m. piriformis", "side": "left", "stopped": True},
    "/other_treatment/0/trigger_point": "tp1",
    "/other_treatment/0/text": "Rustig uitgevoerd.",
    "/other_treatment/-": {
        "id": "o9",
        "treatment": "massage",
        "muscle": "m. piriformis",
        "side": "left",
    },
    "/pain_scores/0/context": "motion",
    "/pain_scores/0/region": "lumbar region",
    "/pain_scores/0/side": "left",
    "/pain_scores/1/context": "motion",
    "/pain_scores/1/region": "lage rug",
    "/pain_scores/1/side": "left",
    "/adverse_events": [
        {
            "id": "a1",
            "event": "bleeding",
            "certainty": "suspected",
            "severity": "mild",
            "at": "2014-03-05T10:20:00+01:00",
            "outcome": "ongoing",
            "action": "Vijf minuten afgedrukt.",
            "text": "Wordt dikker.",
            "needling": "n1",
        },
        {"id": "a2", "event": "duizelig", "resolved_at": "2014-03-05T11:00:00+01:00"},
    ],
    "/outcome_measures": [
        {
            "id": "q1",
            "instrument": "PSK",
            "score": 70,
            "at": "2014-03-05T10:02:00+01:00",
            "text": "zitten",
        }
    ],
    "/aftercare": [
        "drink water",
        {
            "system": "http://snomed.info/sct",
            "code": "229070002",
            "display": "Stretching exercises",
        },
        {"text": "Vandaag geen bad."},
    ],
    "/referral": {
        "direction": "out",
        "to": "huisarts",
        "reason": "Uitstraling tot in de voet.",
        "urgency": "urgent",
        "at": "2014-03-05",
    },
    "/plan": {"goals": ["2 uur zitten zonder pijn"], "frequency": "1x per week", "sessions": 6},
    "/extensions": {"vendor": {"room": 2}},
}


def full_session() -> Json:
    """A fresh copy."""
    return changed(_MORE)


def schema_leaves() -> set[str]:
    """The path of every field that holds a value; list items are `*`; a word, a code or a list of them is one."""
    return {
        "/".join(str(part) for part in (*path, field.alias or name))
        for path, part in parts_below(Session)
        if part is not CodedWord
        for name, field in part.model_fields.items()
        if part_in(field.annotation) in (None, CodedWord)
    }
