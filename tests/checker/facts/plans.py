"""What goals, plans, aftercare and the referral tell."""

from __future__ import annotations

from tests.checker.facts.elements import (
    Name,
    extension,
    own_code,
    word_of,
)
from tests.checker.names import Facts, Json


def plan(resource: Json, name: Name) -> Facts:
    detail: Json = next((one["detail"] for one in resource.get("activity", [])), {})
    return {
        "status": resource.get("status"),
        "goals": sorted(str(name(one)) for one in resource.get("goal", [])),
        **_planned(resource, name),
        "frequency": detail.get("scheduledString"),
        "sessions": extension(detail, "/sessions-planned").get("valuePositiveInt"),
    }


def _planned(resource: Json, name: Name) -> Facts:
    return {
        "kind": next((own_code(one) for one in resource.get("category", [])), None),
        "from": resource.get("period", {}).get("start"),
        "until": resource.get("period", {}).get("end"),
        "complaint": name(next(iter(resource.get("addresses", [])), None)),
    }


def aftercare(resource: Json, name: Name) -> Facts:
    details = [one["detail"] for one in resource.get("activity", [])]
    reported = sorted(str(one.get("description") or word_of(one["code"])) for one in details)
    return {"advice": reported, **_planned(resource, name)}


def referral(resource: Json, name: Name) -> Facts:
    by = resource.get("requester", {})
    return {
        "status": resource.get("status"),
        "code": own_code(resource.get("code")),
        "by": name(by) if "reference" in by else by.get("display"),
        "to": [one.get("display") for one in resource.get("performer", [])],
        "visit": name(resource.get("encounter")),
        "reason": next((one.get("text") for one in resource.get("reasonCode", [])), None),
        "urgency": resource.get("priority"),
        "at": resource.get("authoredOn"),
    }


def goal(resource: Json, name: Name) -> Facts:
    return {
        "status": resource.get("lifecycleStatus"),
        "text": resource.get("description", {}).get("text"),
    }
