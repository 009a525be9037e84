"""What single mappers owe the reader: unknown stays unknown, numbers keep their digits, nothing vanishes."""

from __future__ import annotations

import copy
from typing import Any

from dnfhir.fhir import jsontext
from dnfhir.mappers import Mapped, map_session
from dnfhir.session import read_session
from tests.documents import as_real_data, example

Json = dict[str, Any]


def mapped(document: Json) -> Mapped:
    return map_session(read_session(jsontext.canonical(document).encode()))


def roles(document: Json) -> dict[str, Json]:
    return {entry.role: entry.resource for entry in mapped(document).entries}


def extensions(resource: Json) -> dict[str, Json]:
    return {result["url"].rpartition("/")[2]: result for result in resource.get("extension", [])}


def changed(name: str, **changes: Any) -> Json:
    return {**copy.deepcopy(example(name)), **changes}


def test_a_puncture_count_that_was_not_counted_does_not_appear() -> None:
    assert "needle-punctures" not in extensions(roles(example("case-report"))["needling/n1"])
    counted = roles(example("bilateral-shoulder"))["needling/n1"]
    assert extensions(counted)["needle-punctures"]["valuePositiveInt"] == 6


def test_decimals_keep_their_digits() -> None:
    needle = roles(example("case-report"))["needle/n1"]
    assert '"value":0.30' in jsontext.canonical(needle)
    assert '"value":40.0' in jsontext.canonical(roles(example("bilateral-shoulder"))["needle/n1"])


def test_absent_contraindications_are_no_conditions() -> None:
    assert not [
        role for role in roles(example("case-report")) if role.startswith("contraindication/")
    ]


def test_reported_is_unconfirmed_by_the_patient_and_recognised_is_confirmed_by_the_therapist() -> (
    None
):
    resources = roles(example("excluded"))
    lymphoedema, nickel = (
        resources["contraindication/lymphoedema"],
        resources["contraindication/nickel_allergy"],
    )
    assert lymphoedema["verificationStatus"]["coding"][0]["code"] == "confirmed"
    assert nickel["resourceType"] == "AllergyIntolerance"
    assert nickel["verificationStatus"]["coding"][0]["code"] == "unconfirmed"
    assert nickel["code"]["coding"][0]["code"] == "33396006"


def test_every_reason_of_a_needling_not_done_is_named_and_points_to_its_finding() -> None:
    resources = roles(example("excluded"))
    parent = resources["session-procedure"]
    reasons = [extension["valueCodeableConcept"] for extension in parent["extension"]]
    assert parent["status"] == "not-done"
    leaflet, others = ["lymphoedema", "nickel-allergy"], ["recent-surgery", "lymph-node-removal"]
    expected = [*leaflet, "other-contraindication-absolute", *others]
    assert [reason["coding"][0]["code"] for reason in reasons] == expected
    assert parent["statusReason"] == reasons[0]
    components = resources["eligibility"]["component"]
    assert [
        component["extension"][0]["valueReference"]["reference"][:9] for component in components
    ] == ["urn:uuid:"] * len(expected)


def test_eligible_yet_not_needled_says_just_that() -> None:
    document = changed("case-report", needling=[])
    status = roles(document)["session-procedure"]["statusReason"]
    assert status["coding"][0]["code"] == "not-performed-other"


def test_treatment_instead_of_needling_is_no_part_of_it() -> None:
    resources = roles(example("declined"))
    assert resources["session-procedure"]["status"] == "not-done"
    assert all("partOf" not in resources[f"treatment/{name}"] for name in ("o1", "o2", "o3"))
    assert resources["consent"]["provision"]["type"] == "deny"


def test_what_took_place_outside_the_session_has_no_encounter() -> None:
    resources = roles(example("case-report"))
    assert "encounter" in resources["pain-score/p2"]
    assert all(
        "encounter" not in resources[role]
        for role in ("pain-score/p1", "pain-score/p4", "treatment/o1")
    )


def test_a_stopped_needling_is_stopped_with_its_reason_and_the_session_only_when_all_were() -> None:
    document = example("bilateral-shoulder")
    resources = roles(document)
    assert resources["needling/n3"]["status"] == "stopped"
    assert resources["needling/n3"]["statusReason"] == {"text": "Patient asked to stop."}
    assert resources["session-procedure"]["status"] == "completed"
    document["needling"] = [needling for needling in document["needling"] if needling["id"] == "n3"]
    resources = roles(document)
    assert (
        resources["needling/n3"]["status"] == resources["session-procedure"]["status"] == "stopped"
    )


def test_a_score_of_an_nrs_has_the_nrs_code_and_never_the_vas_one() -> None:
    codes = [code["code"] for code in roles(example("excluded"))["pain-score/p1"]["code"]["coding"]]
    assert codes == ["72514-3", "225908003"]


def test_without_an_answer_there_is_no_consent() -> None:
    assert "consent" not in roles(example("undetermined"))


def test_test_data_is_labelled_and_real_data_is_not() -> None:
    assert all(
        "security" in resource["meta"] for resource in roles(example("case-report")).values()
    )
    real = roles(as_real_data(example("case-report")))
    assert not any("security" in resource.get("meta", {}) for resource in real.values())


def test_text_with_markup_is_escaped_in_the_narrative() -> None:
    document = changed("case-report")
    document["complaint"]["problem"] = {
        "system": "urn:x:y",
        "code": "1",
        "display": "<script>alert(1)</script> & 'x'",
    }
    div = roles(document)["complaint"]["text"]["div"]
    assert "<script" not in div
    assert "&lt;script&gt;" in div


def test_a_side_without_a_place_is_kept() -> None:
    document = changed("case-report")
    document["complaint"].pop("regions")
    document["other_treatment"][0] = {"id": "o1", "treatment": "massage", "side": "right"}
    resources = roles(document)
    sides = [
        resources[role]["bodySite"][0]["extension"][0]["valueCodeableConcept"]
        for role in ("complaint", "treatment/o1")
    ]
    assert [side["coding"][0]["code"] for side in sides] == ["7771000", "24028007"]


def test_a_consent_without_an_answer_stands_among_the_answers_of_the_intake() -> None:
    document = changed("case-report")
    document["screening"]["consent"] = {"explained": True, "by": "the mother"}
    resources = roles(document)
    assert "consent" not in resources
    assert "the mother" in str(resources["questionnaire"]["item"])


def test_needling_against_the_screening_is_an_issue_that_names_procedure_and_reason() -> None:
    resources = roles(example("needled-although-excluded"))
    named = {reference["reference"] for reference in resources["screening-conflict"]["implicated"]}
    ids = {
        role: f"urn:uuid:{resources[role]['id']}"
        for role in ("needling/n1", "contraindication/fever")
    }
    assert set(ids.values()) <= named


def test_corrected_and_first_document_name_the_same_resources() -> None:
    first, second = roles(example("case-report")), roles(example("corrected"))
    shared = first.keys() & second.keys()
    assert all(first[role].get("id") == second[role].get("id") for role in shared)
    assert first.keys() - second.keys() == {
        "treatment/o1",
        *(r for r in first if r.startswith("provenance/")),
    }


def test_sessions_of_one_episode_share_its_resource_and_nothing_else_of_their_own() -> None:
    results = [roles(example(f"episode-{number}")) for number in (1, 2, 3)]
    assert len({session["episode"]["id"] for session in results}) == 1
    assert len({session["encounter"]["id"] for session in results}) == 3
    assert [session["episode"]["status"] for session in results] == ["active", "active", "finished"]
