"""What a server should hold of the letter: it points to all that tells something."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.checker import names
from tests.checker.expected.shared import is_referred
from tests.checker.names import Facts, Json

#: The section of the letter that each kind of role stands in; of a referral it depends on its direction.
_SECTIONS: dict[str, tuple[str, ...]] = {
    "reason": ("complaint",),
    "history": ("medication",),
    "screening": (
        "questionnaire", "contraindication", "other-contraindication", "pregnancy", "eligibility", "consent",
        "screening-conflict", "withdrawal-conflict",
    ),
    "findings": ("posture", "motion", "test", "palpation", "trigger-point", "no-trigger-points", "not-examined"),
    "needling": ("session-procedure", "needling", "needle", "twitch"),
    "other-treatment": ("treatment",),
    "pain": ("pain-score", "change"),
    "measures": ("measure",),
    "adverse-events": ("adverse-event", "complication"),
    "advice": ("aftercare",),
    "plan": ("plan", "goal"),
}  # fmt: skip
_HIGHEST = {"VAS100": 100, "VAS10": 10, "NRS": 10}


def letter(document: Json, roles: tuple[str, ...]) -> Facts:
    """The letter points to all that tells something, and has the note and every pain score in the order of time."""
    first = document.get("episode", {}).get("session_number") == 1
    called = {role: names.name(document, role) for role in roles}
    sections = {
        key: sorted(name for role, name in called.items() if role.partition("/")[0] in kinds)
        for key, kinds in _SECTIONS.items()
    }
    if "referral" in roles:
        sections["reason" if is_referred(document, "in") else "plan"].append(called["referral"])
    scores = sorted(
        document.get("pain_scores", []),
        key=lambda score: (datetime.fromisoformat(score["at"]), score["id"]),
    )
    return {
        "status": "final",
        "type": "physio-initial-note" if first else "physio-note",
        "at": document["recorded_at"],
        "visit": names.name(document, "encounter"),
        "custodian": names.person(document, "practice"),
        "sections": {
            f"section-{key}": sorted(entries) for key, entries in sections.items() if entries
        },
        "none": ["section-adverse-events"] if document.get("adverse_events") == [] else [],
        "note": " ".join(document.get("note", "").split()),
        "scores": [
            (f"{_number(score['score'], document)}/{_HIGHEST[score['scale']]}", score["scale"])
            for score in scores
        ],
    }


def _number(value: Any, document: Json) -> str:
    """As the letter's language writes it."""
    return str(value).replace(".", "," if document.get("language", "nl") == "nl" else ".")
