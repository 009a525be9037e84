"""Pregnancy is an Observation, as zib Pregnancy and the International Patient Summary have it, never a Condition."""

from __future__ import annotations

import pytest

from dnfhir.mappers.observation import pregnancy
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.reverse.unmap import unmap
from tests.mappers.intake import screened, there_and_back
from tests.mappers.parts import Json, changed, edited, mapped, resources_of, roles

AT = "2014-03-05T10:02:00+01:00"


def pregnant(**fields: object) -> Json:
    """The case report of a pregnant patient."""
    return screened(contraindications={"pregnancy": "present"}, **fields)


def test_pregnancy_is_an_observation_in_the_codes_of_zib_and_ips() -> None:
    resources = roles(pregnant(at=AT))
    resource = resources["pregnancy"]
    assert "contraindication/pregnancy" not in resources
    assert resource["resourceType"] == "Observation"
    assert [one["code"] for one in resource["code"]["coding"]][:2] == ["118185001", "82810-3"]
    assert [one["code"] for one in resource["valueCodeableConcept"]["coding"]][:2] == [
        "77386006",
        "LA15173-0",
    ]
    assert resource["category"][0]["coding"][0]["code"] == "social-history"
    assert resource["effectiveDateTime"] == AT
    assert "zwanger, volgens de patiënt" in resource["text"]["div"]


def test_without_the_time_of_the_intake_it_has_the_date_of_the_session() -> None:
    assert roles(pregnant())["pregnancy"]["effectiveDateTime"] == "2014-03-05"


@pytest.mark.parametrize(("confirmed", "by"), [([], "patient"), (["pregnancy"], "practitioner")])
def test_its_performer_is_who_stated_so_and_comes_back(confirmed: list[str], by: str) -> None:
    document = pregnant(confirmed_by_therapist=confirmed)
    (performer,) = roles(document)["pregnancy"]["performer"]
    urls = {entry.full_url: entry.role for entry in mapped(document).entries}
    assert urls[performer["reference"]] == by
    there_and_back(document)


@pytest.mark.parametrize("state", ["absent", "not_asked"])
def test_only_a_pregnancy_that_is_present_is_one(state: str) -> None:
    document = screened(contraindications={"pregnancy": state})
    assert "pregnancy" not in roles(document)
    there_and_back(document)


def test_the_outcome_and_the_conflict_point_to_it() -> None:
    document = changed("needled-although-excluded")
    document["screening"]["contraindications"]["pregnancy"] = "present"
    resources = roles(document)
    url = f"urn:uuid:{resources['pregnancy']['id']}"
    pointed = [
        one["valueReference"]["reference"]
        for component in resources["eligibility"]["component"]
        for one in component.get("extension", [])
    ]
    assert url in pointed
    assert {"reference": url} in resources["screening-conflict"]["implicated"]


def test_a_pregnancy_that_only_its_observation_says_is_read_and_named() -> None:
    resources = resources_of(pregnant(at=AT))
    del resources.by_role["questionnaire"]
    assert pregnancy.from_fhir(resources) == {
        "screening": {"contraindications": {"pregnancy": "present"}}
    }
    assert "pregnancy" in [one.where for one in resources.unread]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"valueCodeableConcept": {"coding": [{"system": "http://snomed.info/sct", "code": "60001007"}]}},
         "pregnancy.valueCodeableConcept"),
        ({"status": "cancelled"}, "pregnancy.status"),
        ({"performer": [{"reference": "Practitioner/other"}]}, "pregnancy.performer"),
    ],
)  # fmt: skip
def test_what_others_made_of_it_is_named_and_the_answer_at_intake_taken(
    change: Json, where: str
) -> None:
    document = pregnant(confirmed_by_therapist=["pregnancy"])
    stated, unread = edited(
        pregnancy, document, "pregnancy", lambda resource: resource.update(change)
    )
    assert stated == {}
    assert where in unread


def test_the_condition_of_an_older_record_is_read_and_the_observation_missed() -> None:
    """As dnfhir wrote it before: a Condition by the role of the other contraindications."""
    bundle = mapped(pregnant(at=AT, confirmed_by_therapist=["pregnancy"])).bundle()
    entry = next(one for one in bundle["entry"] if _is(one, "pregnancy"))
    resource = entry["resource"]
    reported = {
        name: resource[name]
        for name in ("id", "identifier", "subject", "encounter", "language", "text")
    }
    reported["identifier"][0]["value"] = reported["identifier"][0]["value"].replace(
        "#pregnancy", "#contraindication/pregnancy"
    )
    code = {"coding": [{"system": "http://snomed.info/sct", "code": "77386006"}]}
    system = "http://terminology.hl7.org/CodeSystem/condition-"
    entry["resource"] = {
        "resourceType": "Condition",
        **reported,
        "clinicalStatus": {"coding": [{"system": f"{system}clinical", "code": "active"}]},
        "verificationStatus": {"coding": [{"system": f"{system}ver-status", "code": "confirmed"}]},
        "code": code,
    }
    read = unmap(bundle)
    assert read.session.screening is not None
    assert read.session.screening.confirmed_by_therapist == ("pregnancy",)
    assert ("pregnancy", "missing") in [(one.where, one.what) for one in read.unread]


def _is(entry: Json, role: str) -> bool:
    identifiers = entry["resource"].get("identifier", [])
    return isinstance(identifiers, list) and any(
        one["value"].endswith(f"#{role}") for one in identifiers
    )


def test_no_resource_is_no_pregnancy() -> None:
    assert pregnancy.from_fhir(SessionResources("1", {}, {})) == {}
