"""What a server should hold of adverse events."""

from __future__ import annotations

from collections.abc import Iterator

from tests.checker import names
from tests.checker.expected.shared import Expectation
from tests.checker.names import Facts, Json


def events(document: Json) -> Iterator[Expectation]:
    """Adverse events, and the condition that each left."""
    for event in document.get("adverse_events", []):
        yield f"adverse-event/{event['id']}", "AdverseEvent", _event(document, event)
        yield f"complication/{event['id']}", "Condition", _complication(document, event)


def _event(document: Json, event: Json) -> Facts:
    followed = names.name(document, _suspect(event)) if document.get("needling") else None
    return {
        "text": _named(document, event),
        "date": event.get("at"),
        "seriousness": f"event-{event['severity']}" if "severity" in event else None,
        "outcome": "resolved" if "resolved_at" in event else event.get("outcome"),
        "followed": followed,
    }


def _complication(document: Json, event: Json) -> Facts:
    is_over = "resolved_at" in event or event.get("outcome") == "resolved"
    is_suspected = event.get("certainty") == "suspected"
    return {
        "text": _named(document, event),
        "clinical": "resolved" if is_over else "active",
        "verification": "provisional" if is_suspected else "confirmed",
        "over": event.get("resolved_at"),
        "notes": [event[field] for field in ("text", "action") if field in event],
    }


def _named(document: Json, event: Json) -> str:
    """The event's name; of a suspected one with the doubt in words."""
    name: str = event["event"]
    if event.get("certainty") != "suspected":
        return name
    doubt = {"nl": "verdenking op ", "en": "suspected "}[document.get("language", "nl")]
    return doubt + name


def _suspect(event: Json) -> str:
    """The role of what an event followed: its needling, else needling as a whole."""
    return f"needling/{event['needling']}" if "needling" in event else "session-procedure"
