"""Local twitch responses there and back: a count, none, or several."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers.observation import twitch
from dnfhir.validation import check_bundle
from tests.mappers.parts import (
    Json,
    back,
    changed,
    edited,
    mapped,
    resources_of,
    roles,
)


def needled(**fields: Any) -> Json:
    """The case report with one needling."""
    return changed(
        "case-report",
        adverse_events=...,
        needling=[{"id": "n1", "muscle": "mm. multifidi", **fields}],
    )


@pytest.mark.parametrize("count", [0, 1, 7, 9999, "several"])
def test_every_kind_of_count_comes_back(count: int | str) -> None:
    assert back(twitch, needled(twitch_responses=count)) == {
        "needling": [{"id": "n1", "twitch_responses": count}]
    }


def test_none_though_looked_for_is_a_count_and_not_recorded_is_no_observation() -> None:
    assert roles(needled(twitch_responses=0))["twitch/n1"]["valueInteger"] == 0
    assert "twitch/n1" not in roles(needled())


def test_several_is_a_code_of_ours_and_no_number() -> None:
    result = roles(needled(twitch_responses="several"))["twitch/n1"]
    assert result["valueCodeableConcept"]["coding"][0]["code"] == "several"
    assert "valueInteger" not in result


def test_it_is_part_of_its_needling_and_seen_when_that_was_done() -> None:
    at = "2014-03-05T10:12:00+01:00"
    resources = roles(needled(twitch_responses=2, at=at))
    assert resources["twitch/n1"]["partOf"][0]["reference"].endswith(resources["needling/n1"]["id"])
    assert resources["twitch/n1"]["effectiveDateTime"] == at
    assert "effectivePeriod" not in resources["twitch/n1"]
    assert roles(needled(twitch_responses=2))["twitch/n1"]["effectiveDateTime"] == "2014-03-05"


def test_a_negative_count_is_caught_before_it_is_sent() -> None:
    """The project's own rule knows this Observation by its code."""
    bundle = mapped(needled(twitch_responses=2)).bundle()
    assert not check_bundle(bundle)
    for entry in bundle["entry"]:
        if "local-twitch-response" in str(entry["resource"].get("code")):
            entry["resource"]["valueInteger"] = -1
    assert any("twitch" in problem.message for problem in check_bundle(bundle))


@pytest.mark.parametrize(
    "value",
    [
        {"valueInteger": -1},
        {"valueInteger": True},
        {"valueInteger": "4"},
        {"valueString": "een paar"},
        {"valueCodeableConcept": {"text": "een paar"}},
        {},
    ],
)
def test_a_value_that_no_session_allows_is_named(value: Json) -> None:
    def edit(observation: Json) -> None:
        del observation["valueInteger"]
        observation.update(value)

    stated, unread = edited(twitch, needled(twitch_responses=4), "twitch/n1", edit)
    assert stated == {}
    assert unread and all(where.startswith("twitch/n1") for where in unread)


def test_both_values_are_no_value() -> None:
    several = roles(needled(twitch_responses="several"))["twitch/n1"]["valueCodeableConcept"]
    stated, unread = edited(
        twitch,
        needled(twitch_responses=4),
        "twitch/n1",
        lambda result: result.update(valueCodeableConcept=several),
    )
    assert stated == {} and unread == ["twitch/n1.value"]


def test_without_its_needling_it_is_named_and_not_read() -> None:
    resources = resources_of(needled(twitch_responses=4))
    resources.by_role["needling/n1"]["status"] = "entered-in-error"
    assert twitch.from_fhir(resources) == {}
    assert [unread.where for unread in resources.unread] == ["twitch/n1"]
