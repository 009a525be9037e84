"""The goals of a plan there and back, each named by its words."""

from __future__ import annotations

import pytest

from dnfhir.mappers import goal
from dnfhir.mappers.forward.entered_in_error import can_be_entered_in_error, mark_entered_in_error
from dnfhir.validation import validate_document
from tests.mappers.parts import Json, back, changed, edited, resources_of, roles

GOALS = ["2 uur zitten zonder pijn", "weer hardlopen"]


def with_goals(*goals: str, **more: object) -> Json:
    return changed("case-report", plan={"goals": list(goals)}, **more)


def goals_of(document: Json) -> dict[str, Json]:
    return {role: one for role, one in roles(document).items() if one["resourceType"] == "Goal"}


def test_each_goal_is_one_in_words_and_sought() -> None:
    result = goals_of(with_goals(*GOALS, episode=...))
    assert sorted(one["description"]["text"] for one in result.values()) == GOALS
    assert {one["lifecycleStatus"] for one in result.values()} == {"active"}
    assert any(
        "Doel van de behandeling: weer hardlopen" in one["text"]["div"] for one in result.values()
    )


def test_a_goal_of_a_series_that_ended_is_no_longer_sought_and_not_stated_to_be_reached() -> None:
    (result,) = goals_of(
        with_goals("weer hardlopen", episode={"id": "1", "ended_at": "2014-03-12"})
    ).values()
    assert result["lifecycleStatus"] == "completed"
    assert not result.keys() & {"achievementStatus", "expressedBy", "outcomeCode"}


def test_a_goal_keeps_its_name_in_whatever_order_the_goals_stand() -> None:
    assert goals_of(with_goals(*GOALS)) == goals_of(with_goals(*reversed(GOALS)))
    one, other = goals_of(with_goals("Weer  hardlopen")), goals_of(with_goals("weer hardlopen"))
    assert one.keys() == other.keys()


def test_there_and_back() -> None:
    stated = back(goal, with_goals(*GOALS))["plan"]["goals"]
    assert sorted(stated) == GOALS
    assert back(goal, changed("case-report")) == {}


def test_what_is_written_and_what_is_withdrawn_is_right_fhir() -> None:
    (result,) = goals_of(with_goals("weer hardlopen")).values()
    assert can_be_entered_in_error("Goal")
    assert mark_entered_in_error(result)["lifecycleStatus"] == "entered-in-error"
    assert validate_document(result) == ()
    assert validate_document(mark_entered_in_error(result)) == ()


def test_a_withdrawn_goal_is_not_read() -> None:
    resources = resources_of(with_goals(*GOALS))
    role = next(
        role
        for role, one in resources.by_role.items()
        if one.get("description") == {"text": GOALS[0]}
    )
    resources.by_role[role] = mark_entered_in_error(resources.by_role[role])
    assert goal.from_fhir(resources) == {"plan": {"goals": [GOALS[1]]}}


@pytest.mark.parametrize(
    ("change", "stated", "unread"),
    [
        ({"lifecycleStatus": "cancelled"}, {}, "lifecycleStatus"),
        ({"lifecycleStatus": "proposed"}, {}, "lifecycleStatus"),
        ({"description": {}}, {}, "description"),
        ({"description": {"text": "rennen"}}, {"plan": {"goals": ["rennen"]}}, ""),
        (
            {"achievementStatus": {"text": "behaald"}},
            {"plan": {"goals": ["hardlopen"]}},
            "achievementStatus",
        ),
    ],
)
def test_what_others_edited_is_read_as_far_as_it_can_be_and_named(
    change: Json, stated: Json, unread: str
) -> None:
    document = with_goals("hardlopen")
    (role,) = goals_of(document)
    result, named = edited(goal, document, role, lambda one: one.update(change))
    assert result == stated
    assert named == ([f"{role}.{unread}"] if unread else [])
