"""What an adverse event and its condition tell."""

from __future__ import annotations

from tests.checker.facts.elements import (
    Name,
    code_of,
    event_word,
    own_code,
)
from tests.checker.names import Facts, Json


def adverse_event(resource: Json, name: Name) -> Facts:
    return {
        "text": event_word(resource.get("event", {})),
        "date": resource.get("date"),
        "seriousness": own_code(resource.get("seriousness")),
        "outcome": code_of(resource.get("outcome")),
        "followed": next(
            (name(one["instance"]) for one in resource.get("suspectEntity", [])), None
        ),
    }


def complication(resource: Json, name: Name) -> Facts:
    return {
        "text": event_word(resource.get("code", {})),
        "clinical": code_of(resource.get("clinicalStatus")),
        "verification": code_of(resource.get("verificationStatus")),
        "over": resource.get("abatementDateTime"),
        "notes": [note["text"] for note in resource.get("note", [])],
    }
