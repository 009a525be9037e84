"""The screening's outcome names what it follows from."""

from __future__ import annotations

import pytest

from dnfhir.mappers import map_session
from dnfhir.session import session_of
from tests.documents import SESSIONS
from tests.generated.corpus import each_session
from tests.mappers.parts import Json, changed, mapped, roles
from tests.sizes import size

EXAMPLES = [path.name.removesuffix(".session.json") for path in SESSIONS]
EXAMINED = ("test/", "palpation/", "posture", "motion", "not-examined/")


def sources(document: Json) -> list[str]:
    """Roles of the resources that the outcome is derived from; none where a check-up has no outcome."""
    names = {entry.full_url: entry.role for entry in mapped(document).entries}
    return [
        names[one["reference"]]
        for one in roles(document).get("eligibility", {}).get("derivedFrom", [])
    ]


def test_a_check_up_where_nothing_was_asked_has_none() -> None:
    assert "eligibility" not in roles(changed("follow-up"))


@pytest.mark.parametrize("name", sorted({*EXAMPLES} - {"follow-up"}))
def test_it_is_derived_from_the_intake_and_everything_examined(name: str) -> None:
    document = changed(name)
    resources = roles(document)
    expected = {
        role
        for role in resources
        if role.startswith((*EXAMINED, "questionnaire", "no-trigger-points"))
    }
    assert set(sources(document)) == expected
    assert len(sources(document)) == len(expected)


def test_the_intake_comes_first() -> None:
    assert sources(changed("case-report"))[0] == "questionnaire"


def test_nothing_asked_nothing_examined_is_derived_from_nothing() -> None:
    document = changed("case-report", screening=..., examination=...)
    assert "derivedFrom" not in roles(document)["eligibility"]


def test_trigger_points_that_were_not_recognised_are_a_source() -> None:
    document = changed("case-report", trigger_points=[], needling=[], adverse_events=...)
    assert sources(document)[-1] == "no-trigger-points"


@each_session(size(30, 1000))
def test_every_source_is_in_the_bundle_and_of_a_type_that_r4_allows(document: Json) -> None:
    types = {role: resource["resourceType"] for role, resource in roles(document).items()}
    assert {types[role] for role in sources(document)} <= {"QuestionnaireResponse", "Observation"}


def test_eligible_is_stated_by_the_questions_of_the_leaflet_and_names_the_rules_with_their_version() -> (
    None
):
    """In words and by a code of ours; dnfhir's own version is not among them."""
    resource = roles(changed("case-report"))["eligibility"]
    assert resource["valueCodeableConcept"]["text"] == "geschikt volgens de vragen van de folder"
    assert "geschikt volgens de vragen van de folder" in resource["text"]["div"]
    method = resource["method"]
    assert method["coding"][0]["code"] == "leaflet-rules-1"
    assert method["text"] == "Regels van de patiëntenfolder, versie 1, door een programma toegepast"
    english = roles(changed("case-report", language="en"))["eligibility"]
    assert english["valueCodeableConcept"]["text"] == "eligible by the questions of the leaflet"
    assert (
        english["method"]["text"] == "Rules of the patient leaflet, version 1, applied by a program"
    )


def test_a_joint_decision_is_eligible_by_the_leaflet_too() -> None:
    resource = roles(changed("joint-decision", language="nl"))["eligibility"]
    words = "geschikt volgens de vragen van de folder, in samenspraak besloten"
    assert resource["valueCodeableConcept"]["text"] == words


def test_another_version_of_dnfhir_writes_the_same_outcome() -> None:
    session = session_of(changed("case-report"))
    one, other = (
        next(
            entry.resource
            for entry in map_session(session, version=version).entries
            if entry.role == "eligibility"
        )
        for version in ("1.0", "2.0")
    )
    assert one == other


@pytest.mark.parametrize(
    ("changes", "at"),
    [
        ({}, "2014-03-05T10:02:00+01:00"),
        ({"screening": ...}, "2014-03-05"),
    ],
)
def test_an_outcome_is_never_without_its_date(changes: Json, at: str) -> None:
    """One without a date would be read as of today; without a time of the intake it is the session's day."""
    assert roles(changed("case-report", **changes))["eligibility"]["effectiveDateTime"] == at
