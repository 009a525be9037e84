"""The screening's outcome names what it follows from."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from tests.documents import SESSIONS
from tests.mappers.parts import Json, changed, mapped, roles
from tests.sizes import size
from tests.strategies import sessions

EXAMPLES = [path.name.removesuffix(".session.json") for path in SESSIONS]
EXAMINED = ("test/", "palpation/", "posture", "motion", "not-examined/")


def sources(document: Json) -> list[str]:
    """Roles of the resources that the outcome is derived from."""
    names = {entry.full_url: entry.role for entry in mapped(document).entries}
    return [names[one["reference"]] for one in roles(document)["eligibility"].get("derivedFrom", [])]


def test_a_check_up_where_nothing_was_asked_has_none() -> None:
    assert "eligibility" not in roles(changed("follow-up"))


@pytest.mark.parametrize("name", sorted({*EXAMPLES} - {"follow-up"}))
def test_it_is_derived_from_the_intake_and_everything_examined(name: str) -> None:
    document = changed(name)
    found = roles(document)
    expected = {role for role in found if role.startswith((*EXAMINED, "questionnaire", "no-trigger-points"))}
    assert set(sources(document)) == expected
    assert len(sources(document)) == len(expected)


def test_the_intake_comes_first() -> None:
    assert sources(changed("case-report"))[0] == "questionnaire"


def test_nothing_asked_nothing_examined_is_derived_from_nothing() -> None:
    document = changed("case-report", screening=..., examination=...)
    assert "derivedFrom" not in roles(document)["eligibility"]


def test_trigger_points_that_were_not_found_are_a_source() -> None:
    document = changed("case-report", trigger_points=[], needling=[], adverse_events=...)
    assert sources(document)[-1] == "no-trigger-points"


@settings(max_examples=size(30, 1000), deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(sessions())
def test_every_source_is_in_the_bundle_and_of_a_type_that_r4_allows(document: Json) -> None:
    types = {role: resource["resourceType"] for role, resource in roles(document).items()}
    assert {types[role] for role in sources(document)} <= {"QuestionnaireResponse", "Observation"}
