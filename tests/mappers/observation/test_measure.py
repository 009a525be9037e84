"""Outcome measures there and back: a survey that the patient filled in, on the instrument's own scale."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnfhir.mappers.observation import measure
from tests.generated.strategy_measures import is_measured_once, outcome_measures
from tests.generated.strategy_values import unlike
from tests.mappers.parts import Json, back, changed, edited, normal, roles
from tests.sizes import size

SLOW = settings(max_examples=size(40, 500), suppress_health_check=list(HealthCheck))
AT = "2014-03-05T10:02:00+01:00"
OWN = "https://dnfhir.example/fhir/CodeSystem/dry-needling"


def measured(*measures: Json, **more: Any) -> Json:
    return changed("case-report", outcome_measures=list(measures), **more)


def one(**fields: Any) -> Json:
    return measured({"id": "q1", "instrument": "QBPDS", "score": 38, "at": AT, **fields})


@SLOW
@given(st.data())
def test_every_measure_comes_back(data: st.DataObject) -> None:
    from datetime import UTC, datetime

    start = datetime(2014, 3, 5, 9, tzinfo=UTC)
    measures = data.draw(
        unlike(outcome_measures(start), "outcome_measures").filter(is_measured_once)
    )
    document = measured(*measures)
    assert back(measure, document).get("outcome_measures", []) == normal(document).get(
        "outcome_measures", []
    )


def test_it_is_a_survey_of_the_patient_in_points_of_its_scale() -> None:
    resources = roles(one())
    resource = resources["measure/q1"]
    patient = {"reference": "urn:uuid:" + resource["subject"]["reference"].rpartition(":")[2]}
    assert [coding["code"] for coding in resource["category"][0]["coding"]] == ["survey"]
    assert resource["performer"] == [patient] == [resources["encounter"]["subject"]]
    assert resource["valueQuantity"] == {
        "value": 38, "unit": "score", "system": "http://unitsofmeasure.org", "code": "{score}",
    }  # fmt: skip
    assert resource["code"]["text"] == "Quebec Back Pain Disability Scale"
    assert {"system": OWN, "code": "measure-qbpds"}.items() <= resource["code"]["coding"][
        -1
    ].items()


@pytest.mark.parametrize(
    ("fields", "language", "reported"),
    [
        ({}, "nl", "Quebec Back Pain Disability Scale: 38 (0–100, hoger is slechter)"),
        ({}, "en", "Quebec Back Pain Disability Scale: 38 (0–100, higher is worse)"),
        (
            {"instrument": "PSFS", "score": 4, "text": "zitten"}, "nl",
            "Patient Specific Functional Scale: 4 (0–10, hoger is beter), zitten",
        ),
        (
            {"instrument": "PSK", "score": 70, "text": "zitten"}, "nl",
            "Patiënt Specifieke Klachten (PSK): 70 (hoger is slechter), zitten",
        ),
        ({"instrument": "GPE", "score": 3}, "nl", "Globaal Ervaren Effect: 3"),
    ],
)  # fmt: skip
def test_the_narrative_says_where_the_scale_runs_and_which_way_as_far_as_it_is_known(
    fields: Json, language: str, reported: str
) -> None:
    """A reader who does not know the instrument cannot take PSFS 4 and PSK 4 for the same."""
    document = {**one(**fields), "language": language}
    assert f"<p>{reported}, " in roles(document)["measure/q1"]["text"]["div"]


def test_a_score_before_the_visit_is_of_no_visit() -> None:
    assert "encounter" in roles(one())["measure/q1"]
    assert "encounter" not in roles(one(at="2014-03-04T10:00:00+01:00"))["measure/q1"]


def test_two_scores_of_one_instrument_are_two_resources() -> None:
    later = {"id": "q2", "instrument": "QBPDS", "score": 12, "at": "2014-03-12T10:00:00+01:00"}
    resources = roles(measured({"id": "q1", "instrument": "QBPDS", "score": 38, "at": AT}, later))
    assert [resources[f"measure/{key}"]["valueQuantity"]["value"] for key in ("q1", "q2")] == [
        38,
        12,
    ]


@pytest.mark.parametrize(
    ("element", "value", "unread"),
    [
        (
            "valueQuantity",
            {"value": 38, "system": "http://unitsofmeasure.org", "code": "%"},
            "valueQuantity",
        ),
        (
            "valueQuantity",
            {"value": 380, "system": "http://unitsofmeasure.org", "code": "{score}"},
            "",
        ),
        ("code", {"text": "Vragenlijst 12"}, "code"),
        ("status", "cancelled", "status"),
        ("resourceType", "Basic", ""),
    ],
)
def test_what_is_no_score_of_an_instrument_is_named_and_not_read(
    element: str, value: Any, unread: str
) -> None:
    stated, where = edited(
        measure, one(), "measure/q1", lambda resource: resource.update({element: value})
    )
    assert stated == {}
    assert any(place.startswith(f"measure/q1{'.' if unread else ''}{unread}") for place in where)


def test_a_corrected_score_is_read_as_corrected() -> None:
    stated, where = edited(
        measure, one(), "measure/q1", lambda resource: resource["valueQuantity"].update(value=35)
    )
    assert stated["outcome_measures"][0]["score"] == 35
    assert where == []
