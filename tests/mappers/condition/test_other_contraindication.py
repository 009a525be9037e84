"""What has no question of its own counts as the therapist weighs it, and is a Condition when it is present."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers import condition
from dnfhir.screening import assess
from dnfhir.session import session_of
from tests.documents import example
from tests.mappers.intake import screened, there_and_back
from tests.mappers.parts import Json, changed, edited, mapped, resources_of, roles

ROLE = "other-contraindication/c1"


def with_other(name: str = "case-report", **fields: Any) -> Json:
    """An example with one other contraindication."""
    document = changed(name)
    other = {"id": "c1", "text": "iets anders", "weight": "relative", "state": "present", **fields}
    document["screening"]["contraindications"]["other"] = [
        {key: value for key, value in other.items() if value is not ...}
    ]
    return document


@pytest.mark.parametrize(
    ("weight", "state", "outcome", "reasons"),
    [
        ("absolute", "present", "excluded", ("other:c1",)),
        ("relative", "present", "not_advised", ("other:c1",)),
        ("absolute", "absent", "eligible", ()),
        ("relative", "not_asked", "eligible", ()),
    ],
)
def test_it_counts_as_it_weighs_and_only_when_present(
    weight: str, state: str, outcome: str, reasons: tuple[str, ...]
) -> None:
    decision = assess(session_of(with_other(weight=weight, state=state)))
    assert (decision.outcome, decision.reasons) == (outcome, reasons)


def test_a_relative_one_may_be_decided_on_together() -> None:
    document = with_other()
    document["screening"]["joint_decision"] = {"taken": True, "at": document["started_at"]}
    assert assess(session_of(document)).outcome == "eligible_by_joint_decision"


def test_a_present_one_is_a_condition_with_its_words_and_weight() -> None:
    result = roles(with_other())[ROLE]
    assert result["code"] == {"text": "iets anders"}
    assert result["extension"][0]["valueCode"] == "relative"
    assert result["verificationStatus"]["coding"][0]["code"] == "unconfirmed"
    assert "iets anders, relatief, volgens de patiënt" in result["text"]["div"]


@pytest.mark.parametrize("state", ["absent", "not_asked"])
def test_any_other_stays_in_the_intake(state: str) -> None:
    assert ROLE not in roles(with_other(state=state))


def test_a_word_of_the_vocabulary_gets_its_codes_unless_it_has_a_question() -> None:
    """Osteoporosis has none; an allergy to nickel has one, and its code is the metal."""
    codes = [one["code"] for one in roles(with_other(text="botontkalking"))[ROLE]["code"]["coding"]]
    assert codes == ["64859006", "osteoporosis"]
    assert "coding" not in roles(with_other(text="nikkelallergie"))[ROLE]["code"]


@pytest.mark.parametrize("name", ["iets anders", ...])
def test_a_code_stands_beside_the_words_as_chosen(name: Any) -> None:
    code = {"system": "urn:oid:2.999", "code": "9", "display": "a thing"}
    result = roles(with_other(text=name, code=code))[ROLE]["code"]
    assert result["coding"] == [{**code, "userSelected": True}]
    assert result["text"] == ("a thing" if name is ... else name)


def test_the_reason_is_our_code_in_the_words_of_the_document() -> None:
    """In the outcome, which points to the Condition; in why needling was not done; in the conflict."""
    resources = roles(with_other(weight="absolute"))
    (component,) = resources["eligibility"]["component"]
    reason = component["valueCodeableConcept"]
    assert (reason["coding"][0]["code"], reason["text"]) == (
        "other-contraindication-absolute",
        "iets anders",
    )
    assert (
        component["extension"][0]["valueReference"]["reference"]
        == f"urn:uuid:{resources[ROLE]['id']}"
    )
    conflict = resources["screening-conflict"]
    assert {"reference": f"urn:uuid:{resources[ROLE]['id']}"} in conflict["implicated"]
    assert reason in conflict["evidence"][0]["code"] and "iets anders" in conflict["detail"]
    document = {
        **with_other(weight="absolute"),
        "needling": [],
        "adverse_events": [],
        "other_treatment": [],
    }
    assert roles(document)["session-procedure"]["statusReason"] == reason


REPORTED: list[Json] = [
    {"text": "not_asked"},
    {"text": "  twee\nregels "},
    {"text": "osteoporose"},
    {"code": {"system": "urn:oid:2.999", "code": "9"}},
    {
        "text": "x",
        "code": {"system": "http://snomed.info/sct", "code": "64859006", "display": "Osteoporosis"},
    },
    {"code": {"system": "http://snomed.info/sct", "code": "64859006", "display": "Osteoporosis"}},
]


@pytest.mark.parametrize("reported", REPORTED, ids=str)
@pytest.mark.parametrize("state", ["present", "absent", "not_asked"])
@pytest.mark.parametrize("weight", ["absolute", "relative"])
def test_it_comes_back_in_every_state(reported: Json, state: str, weight: str) -> None:
    one = {"id": "a#encounter", "weight": weight, "state": state, **reported}
    another = {"id": "2", "text": "nog iets", "weight": "relative", "state": "present"}
    against = {"fever": "absent", "other": [one, another]}
    there_and_back(screened(contraindications=against))
    results = ["other:2", *(["other:a#encounter"] if state == "present" else [])]
    there_and_back(screened(contraindications=against, confirmed_by_therapist=results))


def only_other(**fields: Any) -> Json:
    return screened(
        contraindications={"other": [{"id": "c1", "text": "x", "weight": "absolute", **fields}]}
    )


def test_one_that_only_its_condition_says_is_read_and_named() -> None:
    resources = resources_of(only_other(state="present"))
    del resources.by_role["questionnaire"]
    read = condition.from_fhir(resources)["screening"]["contraindications"]["other"]
    assert read == [{"id": "c1", "text": "x", "weight": "absolute", "state": "present"}]
    assert ROLE in [one.where for one in resources.unread]


def test_one_that_the_intake_has_as_absent_is_present_by_its_condition() -> None:
    resources = resources_of(only_other(state="present"))
    items = resources.by_role["questionnaire"]["item"][0]["item"][0]["item"]
    items[-1]["answer"][0]["valueCoding"]["code"] = "absent"
    (read,) = condition.from_fhir(resources)["screening"]["contraindications"]["other"]
    assert read["state"] == "present"


def test_a_refuted_one_is_named_and_the_answer_at_intake_taken() -> None:
    def refute(resource: Json) -> None:
        resource["verificationStatus"]["coding"][0]["code"] = "refuted"

    stated, unread = edited(condition, only_other(state="present"), ROLE, refute)
    assert "screening" not in stated
    assert ROLE in unread


def test_the_form_may_leave_out_the_id_and_give_nonsense() -> None:
    """Then its number is its id; what is no answer is named."""
    from dnfhir.mappers import questionnaire_response

    def edit(resource: Json) -> None:
        (group,) = resource["item"][0]["item"]
        group["item"] = [one for one in group["item"] if not one["linkId"].endswith(".id")]
        group["item"].append({"linkId": "x", "answer": [{"valueString": "y"}]})
        resource["item"][0]["item"].append({"linkId": group["linkId"], "item": []})

    stated, unread = edited(
        questionnaire_response, only_other(state="present"), "questionnaire", edit
    )
    (read,) = stated["screening"]["contraindications"]["other"]
    assert read == {"id": "1", "text": "x", "weight": "absolute", "state": "present"}
    assert unread.count("questionnaire.item(contraindications.other)") == 2


def test_the_free_text_stands_in_no_id_and_no_name() -> None:
    """What is shown on stderr and in receipts are roles and reasons: they have ids only."""
    document = with_other(text="zeer geheim", weight="absolute")
    assert "geheim" not in str(assess(session_of(document)).reasons)
    for entry in mapped(document).entries:
        assert "geheim" not in entry.role and "geheim" not in str(entry.identifier)


def test_the_examples_have_some() -> None:
    assert ROLE in roles(example("excluded")) and ROLE in roles(example("joint-decision"))
