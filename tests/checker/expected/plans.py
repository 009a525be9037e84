"""What a server should hold of what is planned: goals, referral, aftercare."""

from __future__ import annotations

from collections.abc import Iterator

from tests.checker import names
from tests.checker.expected.shared import Expectation, is_referred
from tests.checker.names import Facts, Json


def plans(document: Json) -> Iterator[Expectation]:
    """The plan with its goals, the referral and the aftercare."""
    yield from _plan(document)
    if "referral" in document:
        yield "referral", "ServiceRequest", _referral(document)
    if document.get("aftercare"):
        advice = [_text(advice) for advice in document["aftercare"]]
        facts = {"advice": sorted(advice), **_planned(document, "aftercare-plan")}
        yield "aftercare", "CarePlan", facts


def _text(advice: str | Json) -> str:
    return advice if isinstance(advice, str) else str(advice["text"])


def _plan(document: Json) -> Iterator[Expectation]:
    """The plan and its goals: no longer sought when the series has ended."""
    plan = {name: value for name, value in document.get("plan", {}).items() if value != []}
    if not plan:
        return
    status = "completed" if "ended_at" in document.get("episode", {}) else "active"
    goals = {f"goal/{names.text_key(goal)}": goal for goal in plan.get("goals", [])}
    for role, goal in goals.items():
        yield role, "Goal", {"status": status, "text": goal}
    yield (
        "plan",
        "CarePlan",
        {
            "status": status,
            "goals": sorted(names.name(document, role) for role in goals),
            **_planned(document, "treatment-plan"),
            "frequency": plan.get("frequency"),
            "sessions": plan.get("sessions"),
        },
    )


def _planned(document: Json, kind: str) -> Facts:
    """What both plans say: an end of the series that is no whole day is none of theirs."""
    day, end = document["started_at"][:10], document.get("episode", {}).get("ended_at", "")
    return {
        "kind": kind,
        "from": day,
        "until": end if len(end) == len(day) else None,
        "complaint": names.name(document, "complaint") if "complaint" in document else None,
    }


def _referral(document: Json) -> Facts:
    """Out is open, asked for by the therapist; in is done with, and asked for by somebody named at most."""
    referral, is_out = document["referral"], is_referred(document, "out")
    return {
        "status": "active" if is_out else "completed",
        "code": "referral-out" if is_out else "referral-in",
        "by": names.person(document, "practitioner") if is_out else referral.get("to"),
        "to": [referral["to"]] if is_out else [],
        "visit": names.name(document, "encounter") if is_out else None,
        "reason": referral.get("reason"),
        "urgency": referral.get("urgency"),
        "at": referral.get("at"),
    }
