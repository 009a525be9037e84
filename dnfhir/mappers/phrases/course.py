"""Sentences about pain, adverse events, consent and what the screening decided.

In braces: what goes there.
"""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, dict[str, str]]] = {
    "scale.VAS100": {"nl": "VAS (0–100)", "en": "VAS (0–100)"},
    "scale.VAS10": {"nl": "VAS (0–10)", "en": "VAS (0–10)"},
    "scale.NRS": {"nl": "NRS (0–10)", "en": "NRS (0–10)"},
    "pain": {"nl": "Pijn {score} op {scale}", "en": "Pain {score} on {scale}"},
    "pain.relevant_improvement": {
        "nl": "Klinisch relevante verbetering van pijn: {before} → {after} op {scale}",
        "en": "Clinically relevant improvement of pain: {before} → {after} on {scale}",
    },
    "pain.relevant_worsening": {
        "nl": "Klinisch relevante verslechtering van pijn: {before} → {after} op {scale}",
        "en": "Clinically relevant worsening of pain: {before} → {after} on {scale}",
    },
    "pain.no_relevant_change": {
        "nl": "Geen klinisch relevante verandering van pijn: {before} → {after} op {scale}",
        "en": "No clinically relevant change of pain: {before} → {after} on {scale}",
    },
    "pain.source": {"nl": "Drempel: {source}", "en": "Threshold: {source}"},
    "event": {"nl": "Ongewenste gebeurtenis", "en": "Adverse event"},
    "event.mild": {"nl": "Lichte ongewenste gebeurtenis", "en": "Mild adverse event"},
    "event.significant": {
        "nl": "Matig ernstige ongewenste gebeurtenis",
        "en": "Significant adverse event",
    },
    "event.serious": {"nl": "Ernstige ongewenste gebeurtenis", "en": "Serious adverse event"},
    "event.after": {"nl": "na dry needling van {place}", "en": "after dry needling of {place}"},
    "event.action": {"nl": "Wat eraan gedaan is: {text}", "en": "What was done about it: {text}"},
    "event.over": {"nl": "Voorbij op {day}", "en": "Over on {day}"},
    "event.resolved": {"nl": "Voorbij", "en": "Over"},
    "event.ongoing": {"nl": "Nog niet voorbij", "en": "Not over yet"},
    "event.unknown": {
        "nl": "Of het voorbij is, is niet bekend",
        "en": "Whether it is over is not known",
    },
    "consent.permit": {"nl": "Toestemming gegeven door {who}", "en": "Consent given by {who}"},
    "consent.deny": {"nl": "Toestemming geweigerd door {who}", "en": "Consent refused by {who}"},
    "consent.withdrawn": {"nl": "Ingetrokken op {time}", "en": "Withdrawn on {time}"},
    "consent.not_in_force": {
        "nl": "Niet van kracht: de screening sluit dry needling uit",
        "en": "Not in force: the screening excludes dry needling",
    },
    "because": {"nl": "Reden: {reasons}", "en": "Reason: {reasons}"},
    "weighed": {"nl": "Afgewogen: {reasons}", "en": "Weighed: {reasons}"},
    "because_several": {"nl": "Redenen: {reasons}", "en": "Reasons: {reasons}"},
}
