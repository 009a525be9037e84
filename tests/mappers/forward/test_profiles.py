"""What resources claim: our profile always, a national one only where it is met; a claim is never content."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.fhir.content import content_hash, has_same_content
from dnfhir.mappers import Mapped, map_session
from dnfhir.mappers.forward.elements import BELGIAN_LATERALITY, LATERALITY
from dnfhir.mappers.forward.entered_in_error import mark_entered_in_error
from dnfhir.mappers.forward.profiles import OWN_PROFILES, claims, is_own
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.session import read_session
from tests.documents import SESSIONS, example

Json = dict[str, Any]
OWN = "https://dnfhir.example/fhir/StructureDefinition/"
NICTIZ = "http://nictiz.nl/fhir/StructureDefinition/"
L03 = {"system": "http://hl7.org/fhir/sid/icpc-1-nl", "code": "L03"}


def mapped(document: Json) -> Mapped:
    return map_session(read_session(jsontext.canonical(document).encode()))


def roles(document: Json) -> dict[str, Json]:
    return {entry.role: entry.resource for entry in mapped(document).entries}


def national(document: Json) -> dict[str, list[str]]:
    """The claims that are not ours, by role."""
    result = {role: resource["meta"]["profile"] for role, resource in roles(document).items()}
    return {
        role: kept
        for role, resources in result.items()
        if (kept := [one for one in resources if not is_own(one)])
    }


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: str(path.name))
def test_every_resource_claims_our_profile_first(session: Any) -> None:
    document = example(session.name.removesuffix(".session.json"))
    for role, resource in roles(document).items():
        first, *others = resource["meta"]["profile"]
        allergy = resource["resourceType"] == "AllergyIntolerance"
        assert first == OWN + (
            "dn-metal-allergy" if allergy else OWN_PROFILES[role.partition("/")[0]]
        )
        assert not any(is_own(other) for other in others)
    assert mapped(document).bundle()["meta"] == {"profile": [f"{OWN}dn-session-bundle"]}


def test_a_dutch_session_claims_what_it_meets() -> None:
    assert national(example("nl-core")) == {
        "patient": [f"{NICTIZ}nl-core-Patient"],
        "practitioner": [f"{NICTIZ}nl-core-HealthProfessional-Practitioner"],
        "practitioner-role": [f"{NICTIZ}nl-core-HealthProfessional-PractitionerRole"],
        "encounter": [f"{NICTIZ}nl-core-Encounter"],
        "complaint": [f"{NICTIZ}nl-core-Problem"],
        **{f"pain-score/p{number}": [f"{NICTIZ}nl-core-PainScore"] for number in (1, 2, 3, 4)},
    }


def test_of_no_jurisdiction_no_national_profile_is_claimed() -> None:
    assert national(example("nl-core") | {"jurisdiction": "none"}) == {}


def test_a_belgian_session_claims_no_dutch_profile() -> None:
    claimed = national(example("nl-core") | {"jurisdiction": "be"})
    assert claimed and not any(
        one.startswith(NICTIZ) for resource in claimed.values() for one in resource
    )


@pytest.mark.parametrize(
    ("change", "is_problem"),
    [
        ({}, True),
        (
            {"regions": []},
            False,
        ),  # its side then stands alone, without the code that the profile requires
        ({"regions": [], "side": None}, True),
        ({"regions": ["lumbale regio", "bil"]}, False),
        ({"regions": [{"system": "urn:x:places", "code": "1"}]}, False),
        ({"codes": []}, False),
        ({"codes": [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "M54.5"}]}, False),
        ({"codes": [], "problem": L03}, True),
        ({"possible_cause": "Tillen."}, False),  # a second note
        ({"description": None, "possible_cause": "Tillen."}, True),
    ],
)
def test_a_complaint_is_a_dutch_problem_when_it_has_its_code_one_place_and_one_note(
    change: Json, is_problem: bool
) -> None:
    document = example("nl-core")
    complaint = {**document["complaint"], **change}
    document["complaint"] = {name: value for name, value in complaint.items() if value is not None}
    claimed = "complaint" in national(document)
    status = [code["code"] for code in roles(document)["complaint"]["verificationStatus"]["coding"]]
    assert claimed == is_problem
    assert status == (["unconfirmed", "UNK"] if is_problem else ["unconfirmed"])


def test_a_kind_of_role_without_a_profile_is_a_defect() -> None:
    with pytest.raises(KeyError):
        claims("none", "something/new", "Basic", {})


def test_claims_do_not_count_as_content() -> None:
    """An upgrade that claims more, or a server that drops claims, leaves every record unchanged."""
    for resource in roles(example("nl-core")).values():
        bare = copy.deepcopy(resource)
        del bare["meta"]["profile"]
        assert content_hash(bare) == content_hash(resource)
        assert has_same_content(resource, bare) and has_same_content(bare, resource)


def test_a_record_without_claims_comes_back_whole() -> None:
    bundle = mapped(example("nl-core")).bundle()
    for entry in bundle["entry"]:
        del entry["resource"]["meta"]["profile"]
    assert unmap(bundle).unread == ()


def test_a_withdrawn_complaint_is_no_dutch_problem_any_more() -> None:
    """nl-core-Problem knows no status for it; our own profile does."""
    gone = mark_entered_in_error(roles(example("nl-core"))["complaint"])
    assert gone["meta"]["profile"] == [f"{OWN}dn-complaint"]
    bare = roles(example("nl-core"))["complaint"] | {"meta": {}}
    assert mark_entered_in_error(bare).get("meta") is None


def laterality(site: Json) -> str:
    return str(site["extension"][0]["url"])


def test_belgium_writes_sides_its_own_way() -> None:
    resources = roles(example("bilateral-shoulder"))
    for role, resource in resources.items():
        sites = resource.get("bodySite", [])
        for site in sites if isinstance(sites, list) else [sites]:
            assert laterality(site) == BELGIAN_LATERALITY, role
    reported = resources["complaint"]["bodySite"][0]["extension"][0]["valueCoding"]
    assert (reported["system"], reported["code"]) == ("http://snomed.info/sct", "51440002")


def test_a_belgian_complaint_has_the_fields_of_be_problem() -> None:
    complaint = roles(example("bilateral-shoulder"))["complaint"]
    assert {"identifier", "clinicalStatus", "code", "recordedDate", "recorder"} <= complaint.keys()
    assert complaint["recordedDate"] == example("bilateral-shoulder")["started_at"]


@pytest.mark.parametrize(
    ("code", "side"), [("419161000", "left"), ("419465000", "right"), ("7771000", "left")]
)
def test_both_ways_to_write_a_side_are_read(code: str, side: str) -> None:
    """Belgian records had 'unilateral left' before 2026; nictiz' extension is read in Belgium too."""
    bundle = mapped(example("bilateral-shoulder")).bundle()
    points = [
        entry["resource"]
        for entry in bundle["entry"]
        if "dn-trigger-point" in str(entry["resource"]["meta"])
    ]
    one = {"system": "http://snomed.info/sct", "code": code}
    points[0]["bodySite"][0]["extension"] = [{"url": BELGIAN_LATERALITY, "valueCoding": one}]
    points[1]["bodySite"][0]["extension"] = [
        {"url": LATERALITY, "valueCodeableConcept": {"coding": [one]}}
    ]
    key = points[0]["identifier"][0]["value"].rpartition("/")[2]
    other = points[1]["identifier"][0]["value"].rpartition("/")[2]
    read = {point.id: point.side for point in unmap(bundle).session.trigger_points or ()}
    assert read[key] == side
    assert read[other] == side


def test_a_jurisdiction_that_cannot_be_read_is_named() -> None:
    bundle = mapped(example("nl-core")).bundle()
    encounter = next(
        e["resource"] for e in bundle["entry"] if e["resource"]["resourceType"] == "Encounter"
    )
    for result in encounter["extension"]:
        if result["url"].endswith("/jurisdiction"):
            result["valueCode"] = "de"
    back = unmap(bundle)
    assert back.session.jurisdiction == "none"
    assert "encounter.extension(jurisdiction)" in {one.where for one in back.unread}
