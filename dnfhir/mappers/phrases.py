"""What the narrative says of each resource, in Dutch and English."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, dict[str, str]]] = {
    "patient": {"nl": "Patiënt", "en": "Patient"},
    "practitioner": {"nl": "Behandelaar", "en": "Practitioner"},
    "practice": {"nl": "Praktijk", "en": "Practice"},
    "encounter": {"nl": "Sessie dry needling", "en": "Dry-needling session"},
    "complaint": {"nl": "Klacht", "en": "Complaint"},
    "contraindication": {"nl": "Contra-indicatie", "en": "Contraindication"},
    "allergy": {"nl": "Allergie", "en": "Allergy"},
    "trigger_point": {"nl": "Myofasciaal triggerpunt", "en": "Myofascial trigger point"},
    "session_procedure": {"nl": "Dry needling", "en": "Dry needling"},
    "needling": {"nl": "Dry needling van triggerpunt", "en": "Dry needling of a trigger point"},
    "needle": {"nl": "Naald", "en": "Needle"},
    "treatment": {"nl": "Behandeling", "en": "Treatment"},
    "pain_score": {"nl": "Pijnscore", "en": "Pain score"},
    "eligibility": {"nl": "Geschiktheid voor dry needling", "en": "Eligibility for dry needling"},
    "consent": {"nl": "Toestemming", "en": "Consent"},
    "permit": {"nl": "gegeven", "en": "given"},
    "deny": {"nl": "geweigerd", "en": "refused"},
    "provenance": {"nl": "Vastlegging", "en": "Record"},
    "left": {"nl": "links", "en": "left"},
    "right": {"nl": "rechts", "en": "right"},
    "bilateral": {"nl": "beiderzijds", "en": "both sides"},
    "not-done": {"nl": "niet uitgevoerd", "en": "not done"},
    "stopped": {"nl": "voortijdig gestopt", "en": "stopped early"},
    "completed": {"nl": "uitgevoerd", "en": "done"},
    "active": {"nl": "actief", "en": "active"},
    "latent": {"nl": "latent", "en": "latent"},
    "baseline": {"nl": "vooraf", "en": "before"},
    "after": {"nl": "na behandeling", "en": "after treatment"},
    "follow_up": {"nl": "vervolg", "en": "follow-up"},
    "punctures": {"nl": "prikken", "en": "punctures"},
    "needle_word": {"nl": "naald", "en": "needle"},
    "excluded": {"nl": "uitgesloten", "en": "excluded"},
    "declined": {"nl": "afgezien op wens van de patiënt", "en": "declined by the patient"},
    "not_indicated": {"nl": "niet geïndiceerd", "en": "not indicated"},
    "undetermined": {"nl": "niet vastgesteld", "en": "undetermined"},
    "not_advised": {"nl": "niet aangewezen", "en": "not advised"},
    "eligible_by_joint_decision": {
        "nl": "geschikt, in samenspraak besloten",
        "en": "eligible by joint decision",
    },
    "eligible": {"nl": "geschikt", "en": "eligible"},
}


def phrase(key: str, language: str) -> str:
    """The words for `key` in `nl` or `en`."""
    return PHRASES[key][language]
