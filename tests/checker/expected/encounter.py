"""What a server should hold of the encounter itself and of the complaint."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from tests.checker import names
from tests.checker.expected.shared import Expectation, is_referred
from tests.checker.names import Facts, Json
from tests.checker.normal import normal, purpose


def encounter(document: Json) -> Iterator[Expectation]:
    """The encounter, who did it, the screening and the complaint."""
    yield "encounter", "Encounter", _encounter(document)
    if "specialty" in document["practitioner"]:
        yield "practitioner-role", "PractitionerRole", _works_as(document)
    yield "software", "Device", {"patient": None}
    if "complaint" in document:
        yield "complaint", "Condition", _complaint(document)


def _encounter(document: Json) -> Facts:
    is_ended = "ended_at" in document or _is_of_later(document)
    facts: Facts = {
        "status": "finished" if is_ended else "unknown",
        "start": document["started_at"],
        "end": document.get("ended_at"),
        "note": document.get("note"),
        "purpose": None,
        "practitioner": names.person(document, "practitioner"),
        "practice": names.person(document, "practice"),
        "series": names.series(document),
        "complaint": None,
        "based_on": None,
    }
    if "purpose" in normal(document):
        facts["purpose"] = f"{purpose(document)}-visit".replace("_", "-")
    if "complaint" in document:
        facts["complaint"] = names.name(document, "complaint")
    if is_referred(document, "in"):
        facts["based_on"] = names.name(document, "referral")
    return facts


def _complaint(document: Json) -> Facts:
    complaint = document["complaint"]
    is_confirmed = bool(complaint.get("confirmed_by_therapist"))
    texts = [complaint[field] for field in ("description", "possible_cause") if field in complaint]
    texts += [note["text"] for note in complaint.get("course", [])]
    return {
        "text": complaint.get("problem"),
        "since": complaint.get("since"),
        "over": complaint.get("resolved_at"),
        "clinical": "resolved" if "resolved_at" in complaint else "active",
        "verification": "confirmed" if is_confirmed else "unconfirmed",
        "by": names.person(document, "practitioner" if is_confirmed else "patient"),
        "regions": sorted(complaint.get("regions", [])),
        "side": complaint.get("side"),
        "notes": sorted(texts),
    }


def _is_of_later(document: Json) -> bool:
    """Whether it was recorded on a later day than the session's, by the session's own clock."""
    start = datetime.fromisoformat(document["started_at"])
    return (
        datetime.fromisoformat(document["recorded_at"]).astimezone(start.tzinfo).date()
        > start.date()
    )


def _works_as(document: Json) -> Facts:
    return {
        "active": True,
        "practitioner": names.person(document, "practitioner"),
        "practice": names.person(document, "practice"),
        "specialty": [document["practitioner"]["specialty"]],
    }
