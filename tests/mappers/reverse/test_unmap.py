"""Reading records back that others touched: what cannot be read is named, and nothing is a defect."""

from __future__ import annotations

import copy
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnfhir.errors import BundleError
from dnfhir.fhir import jsontext
from dnfhir.mappers.reverse.unmap import unmap
from tests.documents import example
from tests.mappers.parts import JUNK, _places, mapped
from tests.sizes import size

Json = dict[str, Any]


def record(name: str) -> Json:
    """The Bundle of an example, as read from its text."""
    bundle: Json = jsontext.parse(
        jsontext.pretty(mapped(example(name)).bundle()).encode(), max_depth=64
    )
    return bundle


def resource(bundle: Json, role: str) -> Json:
    """The resource of the Bundle with this role."""
    result: Json = next(
        entry["resource"]
        for entry in bundle["entry"]
        if str(entry["resource"].get("identifier", "")).find(f"#{role}'") >= 0
    )
    return result


def test_an_edited_score_is_read_and_what_follows_from_it_is_named() -> None:
    bundle = record("case-report")
    resource(bundle, "pain-score/p2")["valueInteger"] = 80
    back = unmap(bundle)
    assert back.document()["pain_scores"][1]["score"] == 80
    assert [unread.where for unread in back.unread] == [
        "change/p2.component",
        "change/p2.valueCodeableConcept",
        "composition.section",
    ]


def test_where_text_and_code_disagree_the_code_wins_and_that_is_named() -> None:
    bundle = record("case-report")
    site = resource(bundle, "trigger-point/tp2")["bodySite"][0]
    site["coding"] = [
        {"system": "http://snomed.info/sct", "code": "75699001", "display": "Piriformis"}
    ]
    back = unmap(bundle)
    assert back.document()["trigger_points"][1]["muscle"] == "Piriformis"
    assert any("trigger-point/tp2" in unread.where for unread in back.unread)


def test_a_resource_of_somebody_else_is_named_and_not_read() -> None:
    bundle = record("case-report")
    bundle["entry"].append(
        {"resource": {"resourceType": "Observation", "id": "theirs", "valueInteger": 3}}
    )
    back = unmap(bundle)
    assert [(unread.where, unread.reason) for unread in back.unread] == [
        ("Observation/theirs", "not part of this session")
    ]


def test_a_withdrawn_item_does_not_come_back() -> None:
    bundle = record("case-report")
    resource(bundle, "treatment/o1")["status"] = "entered-in-error"
    assert [item["id"] for item in unmap(bundle).document()["other_treatment"]] == ["o2"]


@pytest.mark.parametrize(
    "bundle", [{}, {"entry": []}, {"entry": 5}, {"entry": [{"resource": 1}]}, {"entry": [None]}]
)
def test_what_is_no_record_of_a_session_is_an_error_of_the_bundle(bundle: Json) -> None:
    with pytest.raises(BundleError):
        unmap({"resourceType": "Bundle", "type": "collection", **bundle})


def test_two_sessions_in_one_bundle_are_refused() -> None:
    bundle = record("episode-1")
    bundle["entry"] += record("episode-2")["entry"]
    with pytest.raises(BundleError, match="2 sessions"):
        unmap(bundle)


@settings(max_examples=size(60, 1000), suppress_health_check=list(HealthCheck))
@given(st.data())
def test_no_edit_makes_unmap_a_defect(data: st.DataObject) -> None:
    bundle = record(data.draw(st.sampled_from(["case-report", "adverse-events", "neurological"])))
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = data.draw(st.sampled_from(_places(bundle)))
        container[key] = copy.deepcopy(data.draw(JUNK))
    with suppress(BundleError):
        back = unmap(bundle)
        jsontext.pretty(back.as_json()).encode()
        assert all((unread.where + unread.reason).isprintable() for unread in back.unread)
