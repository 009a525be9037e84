"""Sentences about what was done, advised and planned. In braces: what of the record goes there."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, dict[str, str]]] = {
    "needling.completed": {"nl": "Dry needling uitgevoerd", "en": "Dry needling done"},
    "needling.stopped": {
        "nl": "Dry needling voortijdig gestopt",
        "en": "Dry needling stopped early",
    },
    "needling.not-done": {"nl": "Dry needling niet uitgevoerd", "en": "Dry needling not done"},
    "needling.partly_stopped": {"nl": "Voortijdig gestopt", "en": "Stopped early"},
    "needling.why": {"nl": "Reden: {text}", "en": "Reason: {text}"},
    "needling.trigger_point": {"nl": "triggerpunt", "en": "trigger point"},
    "needling.position": {"nl": "houding: {position}", "en": "position: {position}"},
    "needling.needle": {"nl": "naald {needle}", "en": "needle {needle}"},
    "needling.depth": {"nl": "diepte {depth} mm", "en": "depth {depth} mm"},
    "needling.puncture": {"nl": "1 prik", "en": "1 puncture"},
    "needling.punctures": {"nl": "{count} prikken", "en": "{count} punctures"},
    "needling.retention": {"nl": "naald {time} laten zitten", "en": "needle left in for {time}"},
    "needling.stimulation": {"nl": "Stimulatie: {text}", "en": "Stimulation: {text}"},
    "needling.sought": {"nl": "Gezochte respons: {text}", "en": "Response sought: {text}"},
    "twitch.none": {
        "nl": "geen lokale twitchrespons (LTR)",
        "en": "no local twitch response (LTR)",
    },
    "twitch.one": {"nl": "1 lokale twitchrespons (LTR)", "en": "1 local twitch response (LTR)"},
    "twitch.count": {
        "nl": "{count} lokale twitchresponsen (LTR)",
        "en": "{count} local twitch responses (LTR)",
    },
    "twitch.several": {
        "nl": "diverse lokale twitchresponsen (LTR), niet geteld",
        "en": "several local twitch responses (LTR), not counted",
    },
    "second": {"nl": "1 seconde", "en": "1 second"},
    "seconds": {"nl": "{count} seconden", "en": "{count} seconds"},
    "minute": {"nl": "1 minuut", "en": "1 minute"},
    "minutes": {"nl": "{count} minuten", "en": "{count} minutes"},
    "needle.diameter": {"nl": "diameter {size} mm", "en": "diameter {size} mm"},
    "needle.length": {"nl": "lengte {size} mm", "en": "length {size} mm"},
    "needle.lot": {"nl": "partij {lot}", "en": "lot {lot}"},
    "needle.single_use": {"nl": "voor eenmalig gebruik", "en": "for single use"},
    "plan.goals": {"nl": "Doelen: {goals}", "en": "Goals: {goals}"},
    "plan.goal": {"nl": "Doel: {goals}", "en": "Goal: {goals}"},
    "referral.why": {"nl": "Reden: {text}", "en": "Reason: {text}"},
}
