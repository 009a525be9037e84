"""The examples: their golden Bundles, outcomes, and what our own checks say of them.

The golden files beside the examples were read line by line by a person against the map when they were made; a
change of one is to be read again before it is committed (`make golden`).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dnfhir.fhir import jsontext
from dnfhir.screening import assess
from dnfhir.session import read_session
from dnfhir.validation import check_bundle
from tests.documents import SESSIONS
from tests.golden import DOCUMENT, bundle_text, document_text, golden_path
from tests.letters import LETTERS, letters

OUTCOMES = {
    "adverse-events": "eligible",
    "child": "not_advised",
    "corrected": "eligible",
    "episode-1": "eligible",
    "episode-2": "eligible",
    "episode-3": "eligible",
    "needled-after-withdrawal": "eligible",
    "needled-although-excluded": "excluded",
    "neurological": "not_indicated",
    "bilateral-shoulder": "eligible",
    "case-report": "eligible",
    "declined": "declined",
    "excluded": "excluded",
    "follow-up": "undetermined",
    "joint-decision": "eligible_by_joint_decision",
    "nickel-free": "eligible_by_joint_decision",
    "nl-core": "eligible",
    "undetermined": "undetermined",
    "withdrawn": "declined",
}
each_session = pytest.mark.parametrize(
    "session", SESSIONS, ids=lambda path: str(path.name.split(".")[0])
)


@each_session
def test_maps_to_its_golden_bundle_byte_for_byte(session: Path) -> None:
    assert bundle_text(session) == golden_path(session).read_text(encoding="utf-8")


def test_the_case_report_is_handed_over_as_its_golden_document() -> None:
    assert document_text() == DOCUMENT.read_text(encoding="utf-8")


def test_every_letter_is_the_one_that_was_read() -> None:
    """Of every example and case one, and no file that none of them has."""
    now = dict(letters())
    assert {
        path: path.read_text(encoding="utf-8") for path in sorted(LETTERS.glob("*/*.txt"))
    } == now


@each_session
def test_has_the_outcome_it_was_made_for(session: Path) -> None:
    assert (
        assess(read_session(session.read_bytes())).outcome == OUTCOMES[session.name.split(".")[0]]
    )


@each_session
def test_every_problem_has_both_statuses_and_the_date_it_was_recorded(session: Path) -> None:
    """But a clinical status where it was entered in error, which con-5 and ait-2 forbid."""
    bundle = jsontext.parse(golden_path(session).read_bytes())
    for entry in bundle["entry"]:
        resource = entry["resource"]
        if resource["resourceType"] not in ("Condition", "AllergyIntolerance"):
            continue
        verification = [coding["code"] for coding in resource["verificationStatus"]["coding"]]
        expected = {"recordedDate"} | (
            {"clinicalStatus"} if "entered-in-error" not in verification else set()
        )
        assert expected <= resource.keys(), resource["id"]


@each_session
def test_our_own_checks_find_nothing(session: Path) -> None:
    assert check_bundle(jsontext.parse(golden_path(session).read_bytes())) == ()


@each_session
def test_no_two_observations_of_one_time_have_the_same_name(session: Path) -> None:
    """By the text of the code and the note alone: left and right, which needling, which scale."""
    bundle = jsontext.parse(golden_path(session).read_bytes())
    seen = [
        one["resource"]
        for one in bundle["entry"]
        if one["resource"]["resourceType"] == "Observation"
    ]
    names = [
        (one["code"]["text"], str(one.get("note")), one.get("effectiveDateTime")) for one in seen
    ]
    assert len(names) == len(set(names))


@each_session
def test_every_coded_value_of_an_observation_has_words_of_the_records_language(
    session: Path,
) -> None:
    """A display is English; nobody should have to read a result from it alone."""
    bundle = jsontext.parse(golden_path(session).read_bytes())
    seen = [
        one["resource"]
        for one in bundle["entry"]
        if one["resource"]["resourceType"] == "Observation"
    ]
    parts = [*seen, *(part for one in seen for part in one.get("component", ()))]
    assert all(part["code"]["text"] for part in parts)
    assert all(
        part["valueCodeableConcept"]["text"] for part in parts if "valueCodeableConcept" in part
    )


@each_session
def test_every_observation_says_of_what_kind_it_is_and_who_or_what_made_it(session: Path) -> None:
    """A category, and a performer or, where rules computed it, a device: never both, never neither."""
    bundle = jsontext.parse(golden_path(session).read_bytes())
    resources = [entry["resource"] for entry in bundle["entry"]]
    for one in (result for result in resources if result["resourceType"] == "Observation"):
        name = one["identifier"][0]["value"]
        assert one["category"][0]["coding"][0]["code"] in ("exam", "survey", "social-history"), name
        assert ("performer" in one) != ("device" in one), name
        assert all(person["reference"] for person in one.get("performer", ())), name
