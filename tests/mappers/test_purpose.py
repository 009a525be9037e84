"""What a visit was for: a check-up leaves no needling undone, and its outcome is told only where it was asked for."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from dnfhir.mappers import encounter
from dnfhir.session.fields.choices import PurposeWord
from dnfhir.terms.systems import OWN
from dnfhir.validation import check_bundle
from tests.documents import case
from tests.mappers.parts import (
    Json,
    back,
    changed,
    edited,
    mapped,
    normal,
    read,
    resources_of,
    roles,
)

PURPOSES = get_args(PurposeWord)
NOT_MEANT = ("assessment", "follow_up")
#: What the case report tells of needling.
NEEDLING = (
    "screening",
    "examination",
    "trigger_points",
    "needling",
    "other_treatment",
    "adverse_events",
)


def visit(**fields: Any) -> Json:
    """The case report without anything about needling."""
    return changed("case-report", **{**dict.fromkeys(NEEDLING, ...), **fields})


def kinds(document: Json) -> set[str]:
    """Which of the two derived resources the document has."""
    return roles(document).keys() & {"session-procedure", "eligibility"}


@pytest.mark.parametrize("purpose", PURPOSES)
def test_a_purpose_is_a_type_of_the_visit_and_comes_back(purpose: str) -> None:
    document = changed("case-report", purpose=purpose)
    therapy, reported = roles(document)["encounter"]["type"]
    assert therapy["coding"][0]["code"] == "91251008"
    display = {
        "treatment": "behandelbezoek",
        "assessment": "onderzoeksbezoek",
        "follow_up": "controlebezoek",
    }[purpose]
    assert reported["coding"] == [
        {"system": OWN, "code": f"{purpose.replace('_', '-')}-visit", "display": display}
    ]
    assert back(encounter, document)["purpose"] == purpose


def test_without_a_purpose_a_visit_is_as_before() -> None:
    document = changed("case-report")
    assert len(roles(document)["encounter"]["type"]) == 1
    assert "purpose" not in back(encounter, document)
    assert kinds(document) == {"session-procedure", "eligibility"}


@pytest.mark.parametrize("purpose", NOT_MEANT)
def test_a_visit_that_was_not_for_needling_leaves_nothing_undone(purpose: str) -> None:
    document = visit(purpose=purpose)
    assert kinds(document) == set()
    assert check_bundle(mapped(document).bundle()) == ()


def test_a_treatment_without_needling_says_that_it_was_not_done() -> None:
    for document in (visit(), visit(purpose="treatment")):
        assert kinds(document) == {"session-procedure", "eligibility"}
        assert roles(document)["session-procedure"]["status"] == "not-done"
        assert check_bundle(mapped(document).bundle()) == ()


@pytest.mark.parametrize("purpose", NOT_MEANT)
@pytest.mark.parametrize(
    "asked",
    [
        {"indications": {"regional_pain": "present"}},
        {"contraindications": {"fever": "absent"}},
        {"consent": {"given": True, "explained": True}},
        {"consent": {"given": False}},
    ],
    ids=lambda asked: next(iter(asked)),
)
def test_what_was_asked_has_its_outcome_and_still_nothing_was_left_undone(
    purpose: str, asked: Json
) -> None:
    document = visit(purpose=purpose, screening=asked)
    assert kinds(document) == {"eligibility"}
    assert check_bundle(mapped(document).bundle()) == ()


@pytest.mark.parametrize(
    "answer", [{"fear_of_needles": "absent"}, {"consent": {"explained": True}}, {}]
)
def test_no_answer_about_needling_itself_asks_for_no_outcome(answer: Json) -> None:
    document = visit(purpose="follow_up", screening=answer)
    assert kinds(document) == set()
    assert check_bundle(mapped(document).bundle()) == ()


@pytest.mark.parametrize("purpose", NOT_MEANT)
def test_needling_is_reported_whatever_the_visit_was_for(purpose: str) -> None:
    document = changed("case-report", purpose=purpose)
    assert kinds(document) == {"session-procedure", "eligibility"}
    assert roles(document)["session-procedure"]["status"] == "completed"
    assert check_bundle(mapped(document).bundle()) == ()


def test_an_event_reported_at_a_check_up_stands_without_a_needling_of_that_day() -> None:
    event = {"id": "a1", "event": "napijn", "at": "2014-03-05T20:00:00+01:00"}
    document = visit(purpose="follow_up", adverse_events=[event])
    assert {"adverse-event/a1", "complication/a1"} <= roles(document).keys()
    assert kinds(document) == set()
    assert check_bundle(mapped(document).bundle()) == ()


def test_a_check_up_that_names_no_purpose_is_one_by_its_own_scores() -> None:
    """Case 19, as a vendor wrote it who knew no `purpose`: no needling was meant, and that is said."""
    document = case("19-")
    session = read(document)
    assert session.purpose == "follow_up"
    assert mapped(document).decision.warnings == (
        "taken_for_follow_up",
        "episode_ended_complaint_open",
    )
    assert kinds(document) == set()
    resources = roles(document)
    assert resources["encounter"]["type"][1]["text"] == "controlebezoek"
    assert "Controlebezoek" in resources["encounter"]["text"]["div"]
    assert not [role for role, one in resources.items() if one.get("status") == "not-done"]
    assert check_bundle(mapped(document).bundle()) == ()
    assert normal(document) == normal({**document, "purpose": "follow_up"})
    assert mapped({**document, "purpose": "follow_up"}).decision.warnings == (
        "episode_ended_complaint_open",
    )


@pytest.mark.parametrize(
    "more",
    [
        {"purpose": "treatment"},
        {"trigger_points": []},
        {"screening": {"fear_of_needles": "absent"}},
        {"pain_scores": []},
        {"pain_scores": [{"id": "p1", "moment": "baseline", "scale": "NRS", "score": 3,
                          "at": "2026-09-08T09:05:00+02:00"}]},
    ],
    ids=str,
)  # fmt: skip
def test_what_tells_of_needling_or_of_no_follow_up_is_taken_for_a_treatment(more: Json) -> None:
    document = {**case("19-"), **more}
    assert read(document).purpose != "follow_up"
    assert kinds(document) == {"session-procedure", "eligibility"}


def test_a_purpose_that_is_none_of_the_three_is_named_with_what_was_meant() -> None:
    with pytest.raises(Exception, match="treatment, assessment or follow_up"):
        read(changed("case-report", purpose="controle"))


def test_a_second_purpose_written_by_others_is_named() -> None:
    document = changed("case-report", purpose="follow_up")
    other = {"coding": [{"system": OWN, "code": "treatment-visit"}]}
    stated, where = edited(
        encounter, document, "encounter", lambda resource: resource["type"].append(other)
    )
    assert stated["purpose"] == "follow_up"
    assert "encounter.type" in where


def test_a_type_of_another_kind_is_no_purpose() -> None:
    document = changed("case-report")
    resources = resources_of(document)
    resources.by_role["encounter"]["type"].append({"text": "spreekuur"})
    assert "purpose" not in encounter.from_fhir(resources)
