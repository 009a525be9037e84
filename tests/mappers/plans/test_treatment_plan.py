"""What is planned there and back: how often in words, how many sessions, and which goals."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers import treatment_plan
from dnfhir.mappers.forward.entered_in_error import mark_entered_in_error
from dnfhir.validation import validate_document
from tests.mappers.parts import Json, back, changed, edited, roles

PLAN: Json = {"goals": ["2 uur zitten zonder pijn"], "frequency": "1x per week", "sessions": 6}
HOW: Json = {"frequency": "1x per week", "sessions": 6}


def planned(plan: Json, **more: Any) -> Json:
    return changed("case-report", plan=plan, **more)


@pytest.mark.parametrize("plan", [{}, {"goals": []}])
def test_a_plan_that_says_nothing_is_none(plan: Json) -> None:
    assert "plan" not in roles(planned(plan))


def test_it_says_how_often_how_many_and_what_for() -> None:
    resources = roles(planned(PLAN))
    plan = resources["plan"]
    (goal,) = [one for one in resources.values() if one["resourceType"] == "Goal"]
    assert plan["goal"] == [{"reference": f"urn:uuid:{goal['id']}"}]
    assert plan["addresses"] == [{"reference": f"urn:uuid:{resources['complaint']['id']}"}]
    detail = plan["activity"][0]["detail"]
    assert (detail["scheduledString"], detail["description"], detail["status"]) == (
        "1x per week",
        "6 sessies",
        "unknown",
    )
    assert detail["extension"][0]["valuePositiveInt"] == 6
    assert (
        "Behandelplan: 1x per week, 6 sessies. Doel: 2 uur zitten zonder pijn."
        in plan["text"]["div"]
    )


def test_it_stands_beside_the_plan_for_aftercare() -> None:
    resources = roles(planned(PLAN))
    assert (resources["plan"]["title"], resources["aftercare"]["title"]) == (
        "Behandelplan",
        "Nazorg",
    )
    kinds = [resources[role]["category"][0]["coding"][0]["code"] for role in ("plan", "aftercare")]
    assert kinds == ["treatment-plan", "aftercare-plan"]
    assert resources["plan"]["id"] != resources["aftercare"]["id"]


@pytest.mark.parametrize(
    ("episode", "status"),
    [
        (..., "active"),
        ({"id": "1"}, "active"),
        ({"id": "1", "ended_at": "2014-03-12"}, "completed"),
    ],
)
def test_it_is_completed_when_its_series_has_ended(episode: Any, status: str) -> None:
    assert roles(planned(PLAN, episode=episode))["plan"]["status"] == status


@pytest.mark.parametrize(
    "part", [{"goals": ["x"]}, {"frequency": "om de week"}, {"sessions": 1}, HOW, PLAN]
)
def test_there_and_back(part: Json) -> None:
    how = {name: value for name, value in part.items() if name != "goals"}
    assert back(treatment_plan, planned(part)) == ({"plan": how} if how else {})
    plan = roles(planned(part))["plan"]
    assert validate_document(plan) == validate_document(mark_entered_in_error(plan)) == ()


def test_one_session_is_one_in_words() -> None:
    assert (
        roles(planned({"sessions": 1}, language="en"))["plan"]["activity"][0]["detail"][
            "description"
        ]
        == "1 session"
    )


@pytest.mark.parametrize(
    ("change", "stated", "unread"),
    [
        ({"status": "revoked"}, {}, "plan.status"),
        (
            {"activity": [{"detail": {"status": "cancelled", "scheduledString": "x"}}]},
            {},
            "plan.activity",
        ),
        (
            {"activity": [{"detail": {"doNotPerform": True, "scheduledString": "x"}}]},
            {},
            "plan.activity",
        ),
        ({"activity": [{"detail": {"scheduledString": "2x"}}]}, {"plan": {"frequency": "2x"}}, ""),
        ({"activity": []}, {}, ""),
        (
            {"activity": [{"detail": {"scheduledString": 5}}]},
            {},
            "plan.activity.detail.scheduledString",
        ),
        ({"note": [{"text": "x"}]}, {"plan": HOW}, "plan.note"),
    ],
)
def test_what_others_edited_is_read_as_far_as_it_can_be_and_named(
    change: Json, stated: Json, unread: str
) -> None:
    result, named = edited(treatment_plan, planned(PLAN), "plan", lambda plan: plan.update(change))
    assert result == stated
    assert named == ([unread] if unread else [])
