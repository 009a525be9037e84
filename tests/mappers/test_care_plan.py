"""Aftercare there and back, word by word."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers import care_plan
from dnfhir.terms import concepts
from dnfhir.validation import validate_document
from tests.mappers.parts import changed, edited, mapped, roles


def test_all_advice_is_one_plan() -> None:
    document = changed("case-report", aftercare=[concept.display for concept in concepts("aftercare").values()])
    plan = roles(document)["aftercare"]
    assert len(plan["activity"]) == len(concepts("aftercare"))
    assert {activity["detail"]["status"] for activity in plan["activity"]} == {"unknown"}
    assert validate_document(mapped(document).bundle()) == ()


def test_without_advice_there_is_no_plan() -> None:
    assert "aftercare" not in roles(changed("case-report", aftercare=[]))


@pytest.mark.parametrize(
    ("episode", "status"),
    [(..., "active"), ({"id": "e"}, "active"), ({"id": "e", "ended_at": "2014-04"}, "completed")],
)
def test_a_plan_ends_with_its_episode(episode: Any, status: str) -> None:
    document = changed("case-report", episode=episode, aftercare=["heat"])
    assert roles(document)["aftercare"]["status"] == status


@pytest.mark.parametrize(
    ("activity", "where"),
    [
        ([{"detail": {"status": "unknown", "code": {"text": "sing"}}}], "aftercare.activity"),
        ([{"reference": {"reference": "Task/1"}}], "aftercare.activity"),
        ([{"detail": {"code": {"text": "heat"}}}, {"detail": {"code": {"text": "warmth"}}}], "aftercare.activity"),
        ({"detail": {}}, "aftercare.activity"),
    ],
)
def test_advice_that_is_none_of_ours_is_named(activity: Any, where: str) -> None:
    document = changed("case-report", aftercare=["heat"])
    said, unread = edited(care_plan, document, "aftercare", lambda plan: plan.update(activity=activity))
    assert where in unread
    assert said in ({}, {"aftercare": ["heat"]})
