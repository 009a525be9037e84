"""A session that should not have been needled says so, and names why."""

from __future__ import annotations

import copy
from typing import Any

from dnfhir.mappers import detected_issue
from dnfhir.validation import validate_document
from tests.documents import SESSIONS, example
from tests.generated.corpus import each_session
from tests.mappers.parts import Json, back, mapped, roles

ROLE = "screening-conflict"
LATE = "withdrawal-conflict"


def with_screening(**changes: Any) -> Json:
    """The case report, eligible and needled, with other answers."""
    document = copy.deepcopy(example("case-report"))
    for name, value in changes.items():
        document["screening"][name].update(value)
    return document


def implicated(document: Json) -> set[str]:
    by_url = {entry.full_url: entry.role for entry in mapped(document).entries}
    return {by_url[one["reference"]] for one in roles(document)[ROLE]["implicated"]}


def codes(concept: Json) -> list[str]:
    return [coding["code"] for coding in concept["coding"]]


def needlings(document: Json) -> set[str]:
    return {f"needling/{needling['id']}" for needling in document["needling"]}


def test_what_may_be_needled_has_no_issue() -> None:
    for path in SESSIONS:
        document = example(path.name.removesuffix(".session.json"))
        warned = {"needled_although_not_allowed", "needled_before_consent"} & {
            *mapped(document).decision.warnings
        }
        assert (ROLE in roles(document)) == bool(warned), path.name


def test_needled_although_excluded_names_the_needling_and_every_finding() -> None:
    document = with_screening(contraindications={"fever": "present", "nickel_allergy": "present"})
    issue = roles(document)[ROLE]
    assert (issue["status"], issue["severity"]) == ("final", "high")
    assert codes(issue["code"]) == ["needled-although-not-allowed"]
    assert implicated(document) == needlings(document) | {
        "contraindication/fever",
        "contraindication/nickel_allergy",
        "eligibility",
    }
    assert [codes(code) for code in issue["evidence"][0]["code"]] == [
        ["excluded"],
        ["fever"],
        ["nickel-allergy"],
    ]
    assert issue["detail"].endswith("uitgesloten. Redenen: koorts; nikkelallergie.")
    assert "identifiedDateTime" not in issue
    assert validate_document(mapped(document).bundle()) == ()


def test_a_refusal_is_named_by_its_consent() -> None:
    document = with_screening(consent={"given": False})
    assert implicated(document) == needlings(document) | {"eligibility", "consent"}


def test_needled_before_consent_is_an_issue_of_its_own() -> None:
    """The outcome allows it; the consent came too late."""
    document = with_screening(consent={"at": "2014-03-05T11:30:00+01:00"})
    document["needling"] = [
        {**one, "at": "2014-03-05T10:12:00+01:00"} for one in document["needling"]
    ]
    assert mapped(document).decision.allows_needling
    issue = roles(document)[ROLE]
    assert codes(issue["code"]) == ["needled-before-consent"]
    assert implicated(document) == needlings(document) | {"consent"}
    assert "evidence" not in issue
    assert validate_document(mapped(document).bundle()) == ()


def test_both_issues_are_one_resource() -> None:
    document = with_screening(
        consent={"at": "2014-03-05T11:30:00+01:00"}, contraindications={"lymphoedema": "present"}
    )
    document["needling"] = [
        {**one, "at": "2014-03-05T10:12:00+01:00"} for one in document["needling"]
    ]
    issue = roles(document)[ROLE]
    assert codes(issue["code"]) == ["needled-although-not-allowed"]
    assert [codes(code) for code in issue["evidence"][0]["code"]] == [["needled-before-consent"]]
    assert "consent" in implicated(document)


def withdrawn(at: str) -> Json:
    """Needled at 10:12 and 10:20, and consent withdrawn."""
    document = with_screening(consent={"withdrawn_at": at})
    for needling, minute in zip(document["needling"], ("12", "20"), strict=True):
        needling["at"] = f"2014-03-05T10:{minute}:00+01:00"
    return document


def test_needling_after_consent_was_withdrawn_is_an_issue_of_its_own() -> None:
    """It names what was needled too late and the consent, and not what was agreed to."""
    document = withdrawn("2014-03-05T10:15:00+01:00")
    resources = roles(document)
    issue = resources[LATE]
    late = document["needling"][1]["id"]
    urls = [resources[role]["id"] for role in (f"needling/{late}", "consent")]
    assert ROLE not in resources
    assert codes(issue["code"]) == ["needled-after-withdrawal"]
    assert [one["reference"] for one in issue["implicated"]] == [f"urn:uuid:{url}" for url in urls]
    assert issue["author"]["reference"] == f"urn:uuid:{resources['software']['id']}"
    assert issue["detail"] == (
        "Dry needling uitgevoerd na intrekking van de toestemming. Ingetrokken op 5 maart 2014, 10.15 uur."
    )
    assert (mapped(document).decision.outcome, issue["severity"]) == ("eligible", "high")
    assert validate_document(mapped(document).bundle()) == ()


def test_needling_before_consent_was_withdrawn_is_no_issue() -> None:
    resources = roles(withdrawn("2014-03-05T10:25:00+01:00"))
    assert not {ROLE, LATE} & resources.keys()


def test_where_all_needling_came_too_late_the_outcome_forbade_it_as_well() -> None:
    document = withdrawn("2014-03-05T10:11:00+01:00")
    resources = roles(document)
    assert mapped(document).decision.reasons == ("consent_withdrawn",)
    assert len(resources[LATE]["implicated"]) == 3
    assert implicated(document) == needlings(document) | {"eligibility", "consent"}
    assert "weiger" not in resources[ROLE]["detail"]
    assert validate_document(mapped(document).bundle()) == ()


def test_neurological_pain_is_named_by_its_trigger_point() -> None:
    document = with_screening()
    document["trigger_points"][0]["referred_pain"] = "neurological"
    assert f"trigger-point/{document['trigger_points'][0]['id']}" in implicated(document)


@each_session(25)
def test_every_issue_is_right_fhir_whose_references_lead_somewhere(document: Json) -> None:
    result = mapped(document)
    names = {entry.full_url for entry in result.entries}
    issues = [entry.resource for entry in result.entries if entry.role == ROLE]
    late = [entry.resource for entry in result.entries if entry.role == LATE]
    for issue in (*issues, *late):
        assert validate_document(issue) == ()
        assert {one["reference"] for one in issue["implicated"]} <= names
    assert len(issues) == (
        len(
            {"needled_although_not_allowed", "needled_before_consent"} & {*result.decision.warnings}
        )
        > 0
    )
    assert len(late) == ("needled_after_withdrawal" in result.decision.warnings)


def test_nothing_is_read_from_it() -> None:
    assert back(detected_issue, with_screening(contraindications={"fever": "present"})) == {}
