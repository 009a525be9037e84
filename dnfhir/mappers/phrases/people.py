"""Sentences about people, the visit, its series, and who recorded it.

In braces: what of the record goes there.
"""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, dict[str, str]]] = {
    "born": {"nl": "geboren {day}", "en": "born {day}"},
    "born_in": {"nl": "geboren in {day}", "en": "born in {day}"},
    "sex.male": {"nl": "man", "en": "male"},
    "sex.female": {"nl": "vrouw", "en": "female"},
    "sex.other": {"nl": "geslacht: anders", "en": "sex: other"},
    "sex.unknown": {"nl": "geslacht onbekend", "en": "sex unknown"},
    "the_therapist": {"nl": "de behandelaar", "en": "the therapist"},
    "encounter.by": {"nl": "Behandelaar: {who}", "en": "Therapist: {who}"},
    "encounter.number": {
        "nl": "sessie {number} van de reeks",
        "en": "session {number} of the series",
    },
    "encounter.note": {"nl": "Opmerking: {text}", "en": "Note: {text}"},
    "encounter.no_events": {"nl": "Geen ongewenste gebeurtenissen", "en": "No adverse events"},
    "series": {"nl": "Behandelreeks {name}", "en": "Series of sessions {name}"},
    "series.from": {"nl": "vanaf {day}", "en": "from {day}"},
    "series.until": {"nl": "tot en met {day}", "en": "up to and including {day}"},
    "recorded": {
        "nl": "Sessie van {session} vastgelegd door {who} op {time}",
        "en": "Session of {session} recorded by {who} on {time}",
    },
    "assembled": {
        "nl": "Omgezet naar dit dossier door het programma {name}",
        "en": "Put into this record by the program {name}",
    },
    "retracted": {
        "nl": "Hele sessie ingetrokken, {time}. Reden: {reason}",
        "en": "Whole session withdrawn, {time}. Reason: {reason}",
    },
}
