"""Aftercare there and back, word by word."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers import care_plan
from dnfhir.terms import concepts
from dnfhir.validation import validate_document
from tests.mappers.parts import back, changed, edited, in_order, mapped, roles, stated_of


def test_all_advice_is_one_plan() -> None:
    document = changed(
        "case-report", aftercare=[concept.display for concept in concepts("aftercare").values()]
    )
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


_CODE = {"system": "urn:oid:1.2.3", "code": "A1", "display": "Rest"}


def test_advice_keeps_the_way_in_which_it_was_stated() -> None:
    """A word with the vocabulary's codes, a code as the user's choice, free text as description and no code."""
    reported: list[Any] = ["warmte", _CODE, {"text": "Vandaag geen bad."}]
    word, code, text = (
        one["detail"]
        for one in roles(changed("case-report", aftercare=reported))["aftercare"]["activity"]
    )
    assert word["code"]["text"] == "warmte aanbrengen"
    assert {one["code"] for one in word["code"]["coding"]} == {"aftercare-heat"}
    assert code["code"] == {"coding": [{**_CODE, "userSelected": True}], "text": "Rest"}
    assert text == {"status": "unknown", "description": "Vandaag geen bad."}


def test_advice_comes_back_as_it_was_stated() -> None:
    """Free text that is a word of the vocabulary stays free text."""
    reported: list[Any] = ["warmte", _CODE, {"text": "Vandaag geen bad."}, {"text": "rust"}]
    assert stated_of(changed("case-report", aftercare=reported), "aftercare") == in_order(
        back(care_plan, changed("case-report", aftercare=reported))
    )


def test_the_narrative_tells_all_advice() -> None:
    document = changed("case-report", aftercare=["warmte", _CODE, {"text": "Vandaag geen bad."}])
    assert (
        "Nazorg: warmte aanbrengen; Rest; Vandaag geen bad."
        in roles(document)["aftercare"]["text"]["div"]
    )


def test_a_name_of_existing_documents_is_what_it_was() -> None:
    """Only words: the resource's id and its role do not change with what else advice may be."""
    plan = roles(changed("case-report", aftercare=["heat"]))["aftercare"]
    assert (plan["id"], plan["identifier"][0]["value"]) == (
        "3c49bfe7-bcef-5599-89f0-59d5fcdb91d0",
        "2014-03-05-lbp-1#aftercare",
    )


@pytest.mark.parametrize(
    ("activity", "where"),
    [
        ([{"detail": {"status": "unknown", "code": {"text": "geen"}}}], "aftercare.activity"),
        ([{"reference": {"reference": "Task/1"}}], "aftercare.activity"),
        (
            [{"detail": {"code": {"text": "heat"}}}, {"detail": {"code": {"text": "warmth"}}}],
            "aftercare.activity",
        ),
        ({"detail": {}}, "aftercare.activity"),
    ],
)
def test_advice_that_is_none_of_ours_is_named(activity: Any, where: str) -> None:
    document = changed("case-report", aftercare=["heat"])
    stated, unread = edited(
        care_plan, document, "aftercare", lambda plan: plan.update(activity=activity)
    )
    assert where in unread
    assert stated in ({}, {"aftercare": ["heat"]})
