"""Procedures there and back: the session's needling, each needling, other treatment."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from dnfhir.mappers import procedure
from dnfhir.mappers.procedure import needling, other_treatment
from dnfhir.session.fields.words import LEVELS
from dnfhir.terms.systems import OWN
from dnfhir.validation import check_bundle, validate_document
from tests.mappers.parts import (
    Json,
    back,
    by_id,
    changed,
    edited,
    in_order,
    mapped,
    resources_of,
    roles,
    stated_of,
)

ELSEWHERE = ("needle", "twitch_responses")
UNKNOWN_CODE = {
    "system": "urn:oid:2.16.840.1.113883.6.3",
    "code": "X 1",
    "display": "something of one's own",
}


def needled(**fields: Any) -> Json:
    """The case report with one needling, of the multifidi."""
    return changed(
        "case-report",
        adverse_events=...,
        needling=[{"id": "n1", "muscle": "mm. multifidi", **fields}],
    )


def own_codes(concept: Json) -> list[str]:
    """The codes of our own system."""
    return [coding["code"] for coding in concept["coding"] if coding["system"] == OWN]


def treated(**fields: Any) -> Json:
    """The case report with one other treatment, massage."""
    return changed("case-report", other_treatment=[{"id": "o1", "treatment": "massage", **fields}])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("side", "left"),
        ("side", "right"),
        ("side", "bilateral"),
        ("at", "2014-03-05T10:12:00.50+01:00"),
        ("levels", list(LEVELS)),
        ("punctures", 1),
        ("depth_mm", Decimal("12.50")),
        ("depth_mm", Decimal("0")),
        ("retention_s", Decimal("600.0")),
        ("stimulation", "turned\tand <twisted>"),
        ("response_sought", "LTR & é"),
        ("stopped", True),
        ("stopped", "patient felt faint"),
        ("muscle", UNKNOWN_CODE),
        ("muscle", {"system": "http://snomed.info/sct", "code": "6001004"}),
    ],
)
def test_each_field_of_a_needling_comes_back(field: str, value: Any) -> None:
    document = needled(**{field: value})
    (stated,) = needling.from_fhir(resources_of(document))["needling"]
    assert stated[field] == value
    assert stated.keys() == {"id", "muscle", field}
    assert in_order(back(needling, document)) == stated_of(document, "needling")


@pytest.mark.parametrize("kind", ["region", "muscle"])
def test_a_coded_place_is_region_or_muscle_as_it_was_stated(kind: str) -> None:
    """Codes that nobody knows: only the mark tells them apart."""
    document = treated(**{kind: UNKNOWN_CODE}, side="left")
    assert back(other_treatment, document)["other_treatment"] == [
        {"id": "o1", "treatment": "massage", kind: UNKNOWN_CODE, "side": "left"}
    ]


def test_region_and_muscle_with_the_same_code_stay_two() -> None:
    document = treated(region=UNKNOWN_CODE, muscle=UNKNOWN_CODE)
    assert in_order(back(other_treatment, document)) == stated_of(document, "other_treatment")


@pytest.mark.parametrize("side", ["left", "right", "bilateral"])
def test_a_side_alone_comes_back(side: str) -> None:
    document = treated(side=side)
    assert back(other_treatment, document)["other_treatment"] == [
        {"id": "o1", "treatment": "massage", "side": side}
    ]
    assert check_bundle(mapped(document).bundle()) == ()


def test_a_trigger_point_names_the_place_once() -> None:
    """The needling has the point's muscle and side in FHIR, and leaves them to it in the document."""
    points = [
        {"id": "p", "muscle": "quadratus lumborum", "side": "left"},
        {"id": "q", "muscle": "piriformis"},
    ]
    needlings = [
        {"id": "n1", "trigger_point": "p", "muscle": "m. quadratus lumborum", "side": "left"},
        {"id": "n2", "trigger_point": "q", "side": "right"},
    ]
    document = changed(
        "case-report",
        trigger_points=points,
        needling=needlings,
        other_treatment=[],
        adverse_events=...,
    )
    stated = by_id(back(needling, document)["needling"])
    assert stated["n1"] == {"id": "n1", "trigger_point": "p"}
    assert stated["n2"] == {"id": "n2", "trigger_point": "q", "side": "right"}
    site = roles(document)["needling/n1"]["bodySite"][0]
    assert site["text"] == "m. quadratus lumborum links" and "extension" in site


POINT = {"id": "p", "muscle": "m. levator scapulae", "side": "left"}


def at_point(**fields: Any) -> Json:
    """The case report with one other treatment, at a trigger point."""
    treatment = {"id": "o1", "treatment": "compression", "trigger_point": "p", **fields}
    return changed(
        "case-report",
        trigger_points=[POINT],
        needling=[],
        other_treatment=[treatment],
        adverse_events=...,
    )


def test_other_treatment_of_a_trigger_point_has_its_muscle_and_side() -> None:
    """A receiver need not follow the reason; the document has the place once."""
    document = at_point()
    (site,) = roles(document)["treatment/o1"]["bodySite"]
    assert site["text"] == "m. levator scapulae links"
    assert own_codes(site["extension"][0]["valueCodeableConcept"]) == ["left"]
    assert "m. levator scapulae links" in roles(document)["treatment/o1"]["text"]["div"]
    assert back(other_treatment, document)["other_treatment"] == [
        {"id": "o1", "treatment": "compression", "trigger_point": "p"}
    ]


def test_a_region_beside_the_trigger_point_has_its_side_and_comes_back_alone() -> None:
    document = at_point(region="nek")
    region, muscle = roles(document)["treatment/o1"]["bodySite"]
    assert [
        own_codes(site["extension"][0]["valueCodeableConcept"]) for site in (region, muscle)
    ] == [["left"]] * 2
    (stated,) = back(other_treatment, document)["other_treatment"]
    assert stated == {"id": "o1", "treatment": "compression", "trigger_point": "p", "region": "nek"}


def test_a_side_that_the_trigger_point_does_not_say_stays_the_treatments_own() -> None:
    document = at_point(side="right") | {"trigger_points": [{"id": "p", "muscle": "piriformis"}]}
    (stated,) = back(other_treatment, document)["other_treatment"]
    assert stated["side"] == "right" and "muscle" not in stated


@pytest.mark.parametrize("side", ["right", "bilateral"])
def test_another_place_than_the_trigger_points_is_named_by_the_reverse_mapping(side: str) -> None:
    def moved(resource: Json) -> None:
        resource["bodySite"] = roles(treated(muscle="m. levator scapulae", side=side))[
            "treatment/o1"
        ]["bodySite"]

    stated, unread = edited(other_treatment, at_point(), "treatment/o1", moved)
    assert stated["other_treatment"] == [
        {"id": "o1", "treatment": "compression", "trigger_point": "p"}
    ]
    assert unread == ["treatment/o1.bodySite"]


@pytest.mark.parametrize("role", ["needling/n1", "treatment/o1", "session-procedure"])
def test_what_has_no_time_of_its_own_has_the_date_alone(role: str) -> None:
    """The visit's period began before the consent, and ended after the needling."""
    document = {**needled(twitch_responses=1), "other_treatment": treated()["other_treatment"]}
    resources = roles(document)
    assert resources[role]["performedDateTime"] == "2014-03-05"
    assert "performedPeriod" not in resources[role]
    assert resources["twitch/n1"]["effectiveDateTime"] == "2014-03-05"
    assert all("at" not in item for items in back(procedure, document).values() for item in items)


def test_the_date_is_the_one_on_the_sessions_own_clock() -> None:
    """Ten past midnight in the Netherlands is the day before in UTC."""
    times = {"started_at": "2014-03-06T00:10:00+01:00", "ended_at": "2014-03-06T00:40:00+01:00"}
    document = {**needled(), **times, "pain_scores": []}
    assert roles(document)["needling/n1"]["performedDateTime"] == "2014-03-06"


@pytest.mark.parametrize(
    ("stops", "status"),
    [
        ((None,), "completed"),
        (("pain",), "stopped"),
        ((True, "pain"), "stopped"),
        (("the wrong leg", None), "completed"),
        ((None, True), "completed"),
    ],
)
def test_needling_as_a_whole_is_completed_as_soon_as_one_was(
    stops: tuple[Any, ...], status: str
) -> None:
    items = [
        {"id": f"n{number}", "muscle": "m. soleus", **({"stopped": stopped} if stopped else {})}
        for number, stopped in enumerate(stops)
    ]
    document = changed("case-report", needling=items, adverse_events=...)
    whole = roles(document)["session-procedure"]
    assert whole["status"] == status
    assert ("uitgevoerd: m. soleus. Voortijdig gestopt: m. soleus" in whole["text"]["div"]) is (
        status == "completed" and any(stops)
    )
    assert validate_document(mapped(document).bundle()) == ()


def test_a_muscle_needled_without_trigger_point_is_not_called_one() -> None:
    assert (
        "<p>Dry needling uitgevoerd: m. multifidus.</p>"
        in roles(needled())["needling/n1"]["text"]["div"]
    )


def test_twitches_have_no_note_in_the_procedure() -> None:
    assert "note" not in roles(needled(twitch_responses="several"))["needling/n1"]


EDITS: list[tuple[str, str, Any, str]] = [
    ("needling/n1", "status", "in-progress", "needling/n1.status"),
    ("needling/n1", "bodySite", [{"text": "left knee"}], "needling/n1.bodySite"),
    ("needling/n1", "bodySite", {"text": "m. piriformis"}, "needling/n1.bodySite"),
    ("needling/n1", "performedDateTime", "2014", "needling/n1: at"),
    ("needling/n1", "performedPeriod", {"start": "2014-03-06"}, "needling/n1.performedPeriod"),
    ("needling/n1", "performedDateTime", "2014-03-06", "needling/n1: at"),
    (
        "needling/n1",
        "reasonReference",
        [{"reference": "Condition/77"}],
        "needling/n1.reasonReference",
    ),
    ("needling/n1", "note", [{"text": "went well"}], "needling/n1.note"),
    ("treatment/o1", "status", "preparation", "treatment/o1.status"),
    ("treatment/o1", "note", [{"text": "a"}, {"text": "b"}], "treatment/o1.note"),
    ("treatment/o1", "bodySite", [{"text": "neck"}, {"text": "thigh"}], "treatment/o1.bodySite"),
    ("treatment/o1", "outcome", {"text": "better"}, "treatment/o1.outcome"),
    ("treatment/o1", "code", {"text": "needling of the neck"}, "treatment/o1: treatment"),
]


@pytest.mark.parametrize(("role", "element", "value", "where"), EDITS)
def test_an_edit_that_no_field_says_is_named(
    role: str, element: str, value: Any, where: str
) -> None:
    """Somebody else's words are not repeated, only where they stand."""
    document = {**needled(), "other_treatment": treated()["other_treatment"]}
    _, unread = edited(
        procedure, document, role, lambda resource: resource.update({element: value})
    )
    assert where in unread


@pytest.mark.parametrize("unit", ["cm", "[in_i]", None])
def test_a_depth_in_another_unit_is_not_taken_for_millimetres(unit: str | None) -> None:
    def to_unit(resource: Json) -> None:
        resource["extension"][0]["valueQuantity"]["code"] = unit

    stated, unread = edited(needling, needled(depth_mm=25), "needling/n1", to_unit)
    assert "depth_mm" not in stated["needling"][0]
    assert any(where.startswith("needling/n1.extension") for where in unread)


def test_what_was_withdrawn_is_not_read() -> None:
    document = treated()
    stated, _ = edited(
        procedure,
        document,
        "treatment/o1",
        lambda resource: resource.update(status="entered-in-error"),
    )
    assert "other_treatment" not in stated


def test_a_needling_whose_trigger_point_was_withdrawn_has_its_own_place() -> None:
    document = changed("case-report")
    resources = resources_of(document)
    for role, resource in resources.by_role.items():
        if role.startswith("trigger-point/"):
            resource["verificationStatus"] = {"coding": [{"code": "entered-in-error"}]}
    items = needling.from_fhir(resources)["needling"]
    assert items and all("muscle" in item and "trigger_point" not in item for item in items)
    assert resources.unread
