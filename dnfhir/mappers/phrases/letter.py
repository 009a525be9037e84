"""What the letter of a session says itself: its title, the head of its table, and that there was
none.
"""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, dict[str, str]]] = {
    "letter_of_day": {"nl": "{name} van {day}", "en": "{name} of {day}"},
    "no_adverse_events": {
        "nl": "Gevraagd: er waren geen ongewenste gebeurtenissen.",
        "en": "Asked: there were no adverse events.",
    },
    "none_occurred": {"nl": "geen opgetreden", "en": "none occurred"},
    "table.moment": {"nl": "Moment", "en": "Moment"},
    "table.day": {"nl": "Datum", "en": "Date"},
    "table.score": {"nl": "Score", "en": "Score"},
    "table.scale": {"nl": "Schaal", "en": "Scale"},
    "table.circumstances": {"nl": "Omstandigheid en plaats", "en": "Circumstances and place"},
    "table.change": {"nl": "Verandering", "en": "Change"},
}
