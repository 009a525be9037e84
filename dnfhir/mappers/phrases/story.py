"""Sentences about the complaint, what was found and what was measured.

In braces: what of the record goes there.
"""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, dict[str, str]]] = {
    "complaint.since": {"nl": "sinds {day}", "en": "since {day}"},
    "complaint.over": {"nl": "voorbij sinds {day}", "en": "over since {day}"},
    "complaint.severity": {"nl": "ernst: {severity}", "en": "severity: {severity}"},
    "complaint.sick_leave": {"nl": "ziekgemeld", "en": "on sick leave"},
    "complaint.no_sick_leave": {"nl": "niet ziekgemeld", "en": "not on sick leave"},
    "complaint.description": {"nl": "Omschrijving: {text}", "en": "Description: {text}"},
    "complaint.possible_cause": {"nl": "Mogelijke oorzaak: {text}", "en": "Possible cause: {text}"},
    "complaint.course": {"nl": "Beloop op {time}: {text}", "en": "Course on {time}: {text}"},
    "on_side.left": {"nl": "{name} links", "en": "left {name}"},
    "on_side.right": {"nl": "{name} rechts", "en": "right {name}"},
    "on_side.bilateral": {"nl": "{name} beiderzijds", "en": "{name} on both sides"},
    "at_level": {"nl": "niveau {levels}", "en": "level {levels}"},
    "trigger_point.active": {
        "nl": "Actief myofasciaal triggerpunt",
        "en": "Active myofascial trigger point",
    },
    "trigger_point.latent": {
        "nl": "Latent myofasciaal triggerpunt",
        "en": "Latent myofascial trigger point",
    },
    "unit.degree": {"nl": "{number}°", "en": "{number}°"},
    "unit.centimetre": {"nl": "{number} cm", "en": "{number} cm"},
    "unit.millimetre": {"nl": "{number} mm", "en": "{number} mm"},
    "unit.metre": {"nl": "{number} m", "en": "{number} m"},
    "unit.kilogram": {"nl": "{number} kg", "en": "{number} kg"},
    "unit.newton": {"nl": "{number} N", "en": "{number} N"},
    "unit.millimetre_of_mercury": {"nl": "{number} mmHg", "en": "{number} mmHg"},
    "unit.percent": {"nl": "{number} %", "en": "{number} %"},
    "unit.second": {"nl": "{number} s", "en": "{number} s"},
    "unit.minute": {"nl": "{number} min", "en": "{number} min"},
    "unit.day": {"nl": "{number} d", "en": "{number} d"},
    "unit.year": {"nl": "{number} jaar", "en": "{number} y"},
    "unit.score_unit": {"nl": "score {number}", "en": "score {number}"},
    "unit.unity": {"nl": "{number}", "en": "{number}"},
}
