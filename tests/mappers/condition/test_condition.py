"""Conditions there and back: the complaint, contraindications, trigger points; and what others made of them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnfhir.fhir import jsontext
from dnfhir.mappers import condition
from dnfhir.mappers.reverse.find_session import find_session
from dnfhir.session import CONTRAINDICATIONS
from dnfhir.session.fields.words import LEVELS
from tests.documents import SESSIONS
from tests.mappers.intake import (
    UNKNOWN_CODE,
    Intake,
    complaining,
    pointed,
    screened,
    there_and_back,
)
from tests.mappers.parts import Json, changed, edited, mapped, mutations, resources_of, roles
from tests.sizes import size

SLOW = settings(max_examples=size(60, 1000), suppress_health_check=list(HealthCheck))
EXAMPLES = [path.name.removesuffix(".session.json") for path in SESSIONS]
ROLES = (
    "complaint",
    "contraindication/",
    "trigger-point/",
    "no-trigger-points",
    "questionnaire",
    "consent",
)
PRESENT = dict.fromkeys(CONTRAINDICATIONS, "present")
AT = "2014-03-05T10:30:00+01:00"


COMPLAINTS: list[Json] = [
    *({"side": side} for side in ("left", "right", "bilateral")),
    *({"side": side, "regions": ["buttock", "leg"]} for side in ("left", "right", "bilateral")),
    *({"since": since} for since in ("2014", "2014-03", "2014-03-04", "2014-03-04T08:00:00Z")),
    {"problem": "lage rugpijn"},
    {"problem": UNKNOWN_CODE},
    {"problem": UNKNOWN_CODE, "codes": [UNKNOWN_CODE]},
    {"codes": [{"system": "http://hl7.org/fhir/sid/icpc-1-nl", "code": "L03"}]},
    {"regions": [UNKNOWN_CODE], "side": "left"},
    {"description": "  <b>Zeurend</b>\r\n", "possible_cause": "漢字 & co"},
    {"course": [{"at": AT, "text": "Beter."}, {"at": AT, "text": "Veel beter."}]},
    {},
]


@pytest.mark.parametrize("complaint", COMPLAINTS, ids=str)
def test_every_field_of_a_complaint_comes_back(complaint: Json) -> None:
    there_and_back(complaining(**complaint))


def test_a_code_instead_of_the_word_is_chosen_and_one_beside_it_is_not() -> None:
    """Three kinds of coding in one element: of the word, instead of it, beside it."""
    code = {"system": "http://hl7.org/fhir/sid/icpc-1-nl", "code": "L03"}
    word = roles(complaining(problem="lage rugpijn", codes=[code]))["complaint"]["code"]
    assert word["text"] == "lage rugpijn"
    assert ["extension" in coding for coding in word["coding"]] == [False] * (
        len(word["coding"]) - 1
    ) + [True]
    instead = roles(complaining(problem=code, codes=[UNKNOWN_CODE]))["complaint"]["code"]
    assert [coding.get("userSelected") for coding in instead["coding"]] == [True, None]
    assert ["extension" in coding for coding in instead["coding"]] == [False, True]


POINTS: list[Json] = [
    *({"side": side} for side in ("left", "right", "bilateral")),
    {"levels": list(LEVELS)},
    {"id": "x/y~z é|#1"},
    {"muscle": UNKNOWN_CODE, "side": "right"},
]


@pytest.mark.parametrize("point", POINTS, ids=str)
def test_every_field_of_a_trigger_point_comes_back(point: Json) -> None:
    there_and_back(pointed(**point))


def test_no_trigger_points_is_not_the_same_as_none_recorded() -> None:
    none = changed(
        "case-report", trigger_points=[], needling=..., adverse_events=..., other_treatment=...
    )
    assert roles(none)["no-trigger-points"]["valueBoolean"] is False
    there_and_back(none)
    del none["trigger_points"]
    assert "no-trigger-points" not in roles(none)
    there_and_back(none)


@pytest.mark.parametrize("name", CONTRAINDICATIONS)
def test_every_contraindication_comes_back_reported_or_recognised(name: str) -> None:
    for state in ("present", "absent", "not_asked"):
        there_and_back(screened(contraindications={name: state}))
    there_and_back(screened(contraindications={name: "present"}, confirmed_by_therapist=[name]))


def test_all_contraindications_come_back_recognised() -> None:
    there_and_back(
        screened(contraindications=PRESENT, confirmed_by_therapist=list(CONTRAINDICATIONS))
    )


def of_snomed(code: str) -> Json:
    return {"system": "http://snomed.info/sct", "code": code}


#: Edits of a resource: role, what is done, what is read of it, where it is named.
EDITS: dict[str, tuple[Json, str, Any, Json, str]] = {
    "the codes of the problem say another thing": (
        complaining(problem="lage rugpijn"),
        "complaint",
        lambda resource: resource["code"].update(coding=[UNKNOWN_CODE]),
        {"complaint": {"problem": UNKNOWN_CODE}},
        "complaint.code",
    ),
    "the text of the problem says another thing": (
        complaining(problem="hoofdpijn"),
        "complaint",
        lambda resource: resource["code"].update(text="pijn in het hoofd of zo"),
        {"complaint": {"problem": "Headache"}},
        "complaint.code",
    ),
    "the muscle was coded anew, its text left": (
        pointed(muscle="mm. multifidi"),
        "trigger-point/tp1",
        lambda resource: resource["bodySite"][0].update(coding=[of_snomed("6001004")]),
        {"trigger_points": [{"id": "tp1", "muscle": "Quadratus lumborum"}]},
        "trigger-point/tp1.bodySite",
    ),
    "a stage that nobody knows": (
        complaining(severity="mild", problem="lage rugpijn"),
        "complaint",
        lambda resource: resource.update(severity={"coding": [of_snomed("1")]}),
        {"complaint": {"problem": "lage rugpijn"}},
        "complaint.severity",
    ),
    "the complaint was resolved": (
        complaining(problem="lage rugpijn"),
        "complaint",
        lambda resource: resource["clinicalStatus"]["coding"][0].update(code="resolved"),
        {"complaint": {"problem": "lage rugpijn"}},
        "complaint.clinicalStatus",
    ),
    "the complaint was refuted": (
        complaining(problem="lage rugpijn"),
        "complaint",
        lambda resource: resource["verificationStatus"]["coding"][0].update(code="refuted"),
        {},
        "complaint.verificationStatus",
    ),
    "the trigger point was refuted": (
        pointed(),
        "trigger-point/tp1",
        lambda resource: resource["verificationStatus"]["coding"][0].update(code="refuted"),
        {},
        "trigger-point/tp1.verificationStatus",
    ),
    "a remark without a time": (
        complaining(problem="lage rugpijn"),
        "complaint",
        lambda resource: resource.update(note=[{"text": "Let op"}]),
        {"complaint": {"problem": "lage rugpijn"}},
        "complaint.note",
    ),
    "a remark on a day": (
        complaining(problem="lage rugpijn"),
        "complaint",
        lambda resource: resource.update(note=[{"time": "2014-03-05", "text": "Let op"}]),
        {"complaint": {"problem": "lage rugpijn"}},
        "complaint.note",
    ),
    "two sides": (
        complaining(regions=["buttock", "leg"], side="left"),
        "complaint",
        lambda resource: resource["bodySite"][1]["extension"][0]["valueCodeableConcept"].update(
            coding=[of_snomed("24028007")]
        ),
        {"complaint": {"regions": ["buttock", "leg"], "side": "left"}},
        "complaint.bodySite",
    ),
    "an end, and still active": (
        complaining(problem="lage rugpijn"),
        "complaint",
        lambda resource: resource.update(abatementDateTime="2014"),
        {"complaint": {"problem": "lage rugpijn", "resolved_at": "2014"}},
        "complaint.clinicalStatus",
    ),
    "an extension of somebody else's": (
        pointed(),
        "trigger-point/tp1",
        lambda resource: resource.update(extension=[{"url": "urn:x", "valueString": "y"}]),
        {"trigger_points": [{"id": "tp1", "muscle": "mm. multifidi"}]},
        "trigger-point/tp1.extension",
    ),
    "a finding that is no trigger point": (
        pointed(activity="latent"),
        "trigger-point/tp1",
        lambda resource: resource.update(code={"coding": [of_snomed("16046003")]}),
        {"trigger_points": [{"id": "tp1", "muscle": "mm. multifidi"}]},
        "trigger-point/tp1.code",
    ),
    "no muscle any more": (
        pointed(),
        "trigger-point/tp1",
        lambda resource: resource.pop("bodySite"),
        {},
        "trigger-point/tp1",
    ),
    "a state that no question has": (
        pointed(taut_band="present"),
        "trigger-point/tp1",
        lambda resource: resource["extension"][0].update(valueCode="maybe"),
        {"trigger_points": [{"id": "tp1", "muscle": "mm. multifidi"}]},
        "trigger-point/tp1: taut_band",
    ),
    "another type of resource": (
        pointed(),
        "trigger-point/tp1",
        lambda resource: resource.update(resourceType="Observation"),
        {},
        "trigger-point/tp1",
    ),
}


@pytest.mark.parametrize("case", EDITS)
def test_what_was_edited_is_read_and_named(case: str) -> None:
    document, role, edit, expected, where = EDITS[case]
    field = "complaint" if role == "complaint" else "trigger_points"
    stated, unread = edited(condition, document, role, edit)
    assert stated.get(field) == expected.get(field)
    assert where in unread and all(name.startswith(where) for name in unread)


FINDINGS: dict[str, tuple[Any, Json, list[str]]] = {
    "confirmed by somebody": (
        lambda resource: resource["verificationStatus"]["coding"][0].update(code="confirmed"),
        {"contraindications": {"fever": "present"}, "confirmed_by_therapist": ["fever"]},
        [],
    ),
    "refuted": (
        lambda resource: resource["verificationStatus"]["coding"][0].update(code="refuted"),
        {"contraindications": {"fever": "present"}},
        ["contraindication/fever"],
    ),
    "thought possible": (
        lambda resource: resource["verificationStatus"]["coding"][0].update(code="provisional"),
        {"contraindications": {"fever": "present"}},
        ["contraindication/fever.verificationStatus"],
    ),
    "withdrawn": (
        lambda resource: resource["verificationStatus"]["coding"][0].update(
            code="entered-in-error"
        ),
        {"contraindications": {"fever": "present"}},
        ["contraindication/fever"],
    ),
    "coded as another one": (
        lambda resource: resource.update(code={"coding": [of_snomed("73211009")]}),
        {"contraindications": {"fever": "present"}},
        ["contraindication/fever.code", "contraindication/fever"],
    ),
}


@pytest.mark.parametrize("case", FINDINGS)
def test_an_edited_contraindication_is_read_and_named(case: str) -> None:
    edit, expected, where = FINDINGS[case]
    stated, unread = edited(
        Intake, screened(contraindications={"fever": "present"}), "contraindication/fever", edit
    )
    assert (stated["screening"], unread) == (expected, where)


def test_a_contraindication_that_only_its_resource_says_is_present_and_named() -> None:
    for name, kind in (("fever", "Condition"), ("nickel_allergy", "AllergyIntolerance")):
        resources = resources_of(screened(contraindications={name: "present"}))
        assert resources.by_role[f"contraindication/{name}"]["resourceType"] == kind
        resources.by_role["questionnaire"]["status"] = "entered-in-error"
        assert Intake.from_fhir(resources)["screening"] == {"contraindications": {name: "present"}}
        assert [unread.where for unread in resources.unread] == [f"contraindication/{name}"]


def test_a_condition_of_somebody_else_is_never_read_as_ours() -> None:
    """Same patient, same visit, same codes, but no name of ours: it is named as not of this session."""
    bundle = mapped(pointed(activity="active")).bundle()
    foreign = {
        **next(
            entry["resource"]
            for entry in bundle["entry"]
            if entry["resource"]["resourceType"] == "Condition"
        )
    }
    foreign |= {"id": "theirs", "identifier": [{"system": "urn:theirs", "value": "tp9"}]}
    nameless = {key: value for key, value in foreign.items() if key != "identifier"} | {
        "id": "nameless"
    }
    bundle["entry"] += [{"resource": foreign}, {"resource": nameless}]
    resources = find_session(bundle)
    assert [unread.where for unread in resources.unread] == [
        "Condition/theirs",
        "Condition/nameless",
    ]
    assert condition.from_fhir(resources)["trigger_points"] == [
        {"id": "tp1", "muscle": "mm. multifidi", "activity": "active"}
    ]


def test_a_withdrawn_trigger_point_is_not_read() -> None:
    stated, _ = edited(
        condition,
        pointed(),
        "trigger-point/tp1",
        lambda resource: resource["verificationStatus"]["coding"][0].update(
            code="entered-in-error"
        ),
    )
    assert "trigger_points" not in stated


def test_trigger_points_recognised_after_all_win_over_none_recognised() -> None:
    none = changed(
        "case-report", trigger_points=[], needling=..., adverse_events=..., other_treatment=...
    )
    resources = resources_of(none)
    resources.by_role["trigger-point/tp1"] = roles(pointed())["trigger-point/tp1"]
    assert Intake.from_fhir(resources)["trigger_points"] == [
        {"id": "tp1", "muscle": "mm. multifidi"}
    ]
    assert [unread.where for unread in resources.unread] == ["no-trigger-points"]


@SLOW
@given(st.sampled_from(EXAMPLES), st.data())
def test_no_edit_makes_reading_raise(name: str, data: st.DataObject) -> None:
    """Random junk in, and pieces out of, the resources of an example that these mappers read."""
    result = resources_of(changed(name))
    data.draw(
        mutations([resource for role, resource in result.by_role.items() if role.startswith(ROLES)])
    )
    jsontext.canonical(Intake.from_fhir(result))
    assert all(unread.where and unread.reason for unread in result.unread)
