"""The screening table, row by row: what decides, in which order, and which reasons are listed."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.screening import OUTCOMES, Decision, assess
from dnfhir.session import read_session
from dnfhir.session.intake import ABSOLUTE, FURTHER, RELATIVE
from dnfhir.warnings import Warned
from tests.documents import example

Json = dict[str, Any]


def decide(change: Any = None) -> Decision:
    """The decision on the case report (eligible) after `change` was made to it."""
    document = copy.deepcopy(example("case-report"))
    if change:
        change(document)
    return assess(read_session(jsontext.canonical(document).encode()))


def answers(**contraindications: str) -> Any:
    return lambda document: document["screening"]["contraindications"].update(contraindications)


def born(date: str | None, started: str = "2014-03-05T10:00:00+01:00") -> Any:
    def change(document: Json) -> None:
        document["patient"].pop("birth_date")
        if date:
            document["patient"]["birth_date"] = date
        document["started_at"] = started
        for name in (
            "ended_at",
            "complaint",
            "needling",
            "other_treatment",
            "pain_scores",
            "episode",
        ):
            document.pop(name)
        document["recorded_at"] = "2030-01-01T00:00:00Z"
        document["screening"].pop("at")
        document["screening"]["consent"].pop("at")

    return change


def test_the_outcomes_are_the_seven_of_the_table() -> None:
    assert OUTCOMES == (
        "excluded",
        "declined",
        "not_indicated",
        "undetermined",
        "not_advised",
        "eligible_by_joint_decision",
        "eligible",
    )


def test_nothing_against_it_is_eligible_without_reasons_or_warnings() -> None:
    assert decide() == Decision("eligible", (), ())


@pytest.mark.parametrize("name", ABSOLUTE)
def test_an_absolute_contraindication_excludes(name: str) -> None:
    decision = decide(answers(**{name: "present"}))
    assert (decision.outcome, decision.reasons) == ("excluded", (name,))


@pytest.mark.parametrize("name", [*RELATIVE, *FURTHER])
def test_a_relative_contraindication_is_not_advised_but_by_joint_decision(name: str) -> None:
    assert decide(answers(**{name: "present"})).outcome == "not_advised"

    def together(document: Json) -> None:
        answers(**{name: "present"})(document)
        document["screening"]["joint_decision"] = {"taken": True, "at": "2014-03-05T10:05:00+01:00"}

    decision = decide(together)
    assert (decision.outcome, decision.reasons) == ("eligible_by_joint_decision", (name,))


@pytest.mark.parametrize(
    "joint", [{"taken": False, "at": "2014-03-05T10:05:00+01:00"}, {"taken": True}]
)
def test_a_joint_decision_against_needling_or_without_its_time_does_not_count(joint: Json) -> None:
    def change(document: Json) -> None:
        answers(pregnancy="present")(document)
        document["screening"]["joint_decision"] = joint

    decision = decide(change)
    assert decision.outcome == "not_advised"
    assert ("joint_decision_without_time" in decision.warnings) is joint["taken"]


@pytest.mark.parametrize("name", [*ABSOLUTE, *RELATIVE])
def test_not_asked_is_not_absent(name: str) -> None:
    decision = decide(lambda document: document["screening"]["contraindications"].pop(name))
    assert (decision.outcome, decision.reasons) == ("undetermined", (f"{name}_not_asked",))


@pytest.mark.parametrize("name", FURTHER)
def test_what_the_leaflet_does_not_ask_blocks_nothing_when_it_was_not_asked(name: str) -> None:
    for asked in ({}, {name: "not_asked"}, {name: "absent"}):
        assert decide(answers(**asked)) == Decision("eligible", (), ())


def test_pregnancy_not_asked_does_not_block_a_man() -> None:
    def change(document: Json) -> None:
        document["patient"]["sex"] = "male"
        document["screening"]["contraindications"].pop("pregnancy")

    assert decide(change).outcome == "eligible"


def test_the_first_row_gives_the_outcome_and_all_reasons_are_listed() -> None:
    def change(document: Json) -> None:
        answers(fever="present", nickel_allergy="present", diabetes="present")(document)
        document["screening"]["consent"]["given"] = False

    decision = decide(change)
    assert decision.outcome == "excluded"
    assert decision.reasons == ("fever", "nickel_allergy", "consent_refused", "diabetes")


def _consent(**consent: Any) -> Any:
    return lambda document: document["screening"].update(consent=consent)


def _fear(consent: Json) -> Any:
    return lambda document: document["screening"].update(fear_of_needles="present", consent=consent)


def _indication(**answer: str) -> Any:
    return lambda document: document["screening"]["indications"].update(answer)


@pytest.mark.parametrize(
    ("change", "outcome", "reason"),
    [
        (_consent(explained=True, given=False), "declined", "consent_refused"),
        (_fear({"explained": True}), "declined", "fear_of_needles"),
        (_consent(explained=True), "undetermined", "consent_not_recorded"),
        (_consent(given=True), "undetermined", "not_explained"),
        (_consent(given=True, explained=False), "undetermined", "not_explained"),
        (_indication(regional_pain="absent"), "not_indicated", "no_regional_pain"),
        (_indication(hypersensitive_zone="absent"), "not_indicated", "no_hypersensitive_zone"),
        (_indication(referred_pain="neurological"), "not_indicated", "neurological_referred_pain"),
    ],
)
def test_consent_and_indication(change: Any, outcome: str, reason: str) -> None:
    decision = decide(change)
    assert decision.outcome == outcome
    assert reason in decision.reasons


def test_fear_of_needles_is_reported_beside_a_refusal_and_never_when_the_patient_agreed() -> None:
    """Who reads why needling was not done sees both; who agreed in spite of the fear is warned of, not declined."""
    refused = decide(_fear({"explained": True, "given": False}))
    assert (refused.outcome, refused.reasons) == (
        "declined",
        ("consent_refused", "fear_of_needles"),
    )
    agreed = decide(_fear({"explained": True, "given": True}))
    assert (agreed.outcome, agreed.reasons) == ("eligible", ())


def withdrawn(at: str, *needled: str | None) -> Any:
    """Consent withdrawn; needled at these times, None for a needling without a time of its own."""

    def change(document: Json) -> None:
        document["screening"]["consent"]["withdrawn_at"] = at
        document["needling"] = [
            {"id": f"n{index}", "trigger_point": "tp1"} | ({"at": time} if time else {})
            for index, time in enumerate(needled)
        ]

    return change


BEFORE, AT_IT, AFTER = (f"2014-03-05T10:{minute}:00+01:00" for minute in (12, 15, 20))


def test_consent_withdrawn_before_any_needling_is_declined_and_no_refusal() -> None:
    decision = decide(withdrawn(AT_IT))
    assert (decision.outcome, decision.reasons) == ("declined", ("consent_withdrawn",))
    assert decision.warnings == ()


@pytest.mark.parametrize(
    ("needled", "warned"),
    [
        ((BEFORE,), {}),
        ((AT_IT,), {}),
        ((None,), {"needled_perhaps_after_withdrawal": ("/needling/0",)}),
        ((BEFORE, AFTER), {"needled_after_withdrawal": ("/needling/1",)}),
        (
            (None, AFTER),
            {
                "needled_after_withdrawal": ("/needling/1",),
                "needled_perhaps_after_withdrawal": ("/needling/0",),
            },
        ),
    ],
)
def test_what_was_needled_while_consent_stood_was_agreed_to(
    needled: Any, warned: dict[str, tuple[str, ...]]
) -> None:
    """A needling without a time of its own may have been before the withdrawal: it is warned of, and in doubt."""
    decision = decide(withdrawn(AT_IT, *needled))
    expected = tuple(Warned(code, places) for code, places in warned.items())
    assert (decision.outcome, decision.reasons, decision.warned) == ("eligible", (), expected)


def test_needling_of_no_time_in_a_visit_that_ended_before_the_withdrawal_was_before_it() -> None:
    def change(document: Json) -> None:
        withdrawn("2014-03-05T18:00:00+01:00", None)(document)
        document["ended_at"] = "2014-03-05T10:30:00+01:00"

    assert decide(change).warnings == ()


@pytest.mark.parametrize("needled", [AFTER, None])
def test_a_patient_who_was_needled_only_after_withdrawing_had_withdrawn(
    needled: str | None,
) -> None:
    """Without a time of its own that is sure only when the whole session came after it."""
    at = AT_IT if needled else "2014-03-04T17:00:00+01:00"

    def change(document: Json) -> None:
        withdrawn(at, needled)(document)
        document["screening"]["consent"]["at"] = "2014-03-04T16:00:00+01:00"

    decision = decide(change)
    assert (decision.outcome, decision.reasons) == ("declined", ("consent_withdrawn",))
    assert decision.warnings == ("needled_although_not_allowed", "needled_after_withdrawal")


def test_fear_of_needles_is_reported_beside_a_withdrawal_for_it_may_be_why() -> None:
    def change(document: Json) -> None:
        withdrawn(AT_IT)(document)
        document["screening"]["fear_of_needles"] = "present"

    assert decide(change) == Decision("declined", ("consent_withdrawn", "fear_of_needles"), ())


def test_no_trigger_point_recognised_and_none_looked_for_are_two_things() -> None:
    def without_trigger_points(document: Json) -> None:
        document.update(trigger_points=[], needling=[])

    def not_looked(document: Json) -> None:
        document.pop("trigger_points")
        document.pop("needling")

    assert decide(without_trigger_points).outcome == "not_indicated"
    assert decide(not_looked).reasons == ("trigger_points_not_recorded",)


@pytest.mark.parametrize(
    ("birth", "started", "child"),
    [
        ("1996-03-05", "2014-03-05T00:30:00+01:00", "absent"),
        ("1996-03-06", "2014-03-05T23:30:00-05:00", "present"),
        ("1996-03", "2014-03-05T10:00:00+01:00", "not_asked"),
        ("1996", "2014-03-05T10:00:00+01:00", "not_asked"),
        ("1995", "2014-03-05T10:00:00+01:00", "absent"),
        ("1997", "2014-03-05T10:00:00+01:00", "present"),
        (None, "2014-03-05T10:00:00+01:00", "not_asked"),
        ("2008-02-29", "2026-02-28T10:00:00Z", "present"),
        ("2008-02-29", "2026-03-01T10:00:00Z", "absent"),
    ],
)
def test_a_child_is_younger_than_18_on_the_sessions_own_date(
    birth: str | None, started: str, child: str
) -> None:
    decision = decide(born(birth, started))
    expected = {"present": ("child",), "not_asked": ("child_not_asked",), "absent": ()}
    assert decision.reasons == expected[child]


@pytest.mark.parametrize(
    ("change", "warning"),
    [
        (
            lambda d: d["examination"]["tests"][3].update(result="positive"),
            "positive_neurological_test",
        ),
        (
            lambda d: d["screening"].update(fear_of_needles="present"),
            "fear_of_needles_with_consent",
        ),
        (lambda d: d["screening"].pop("fear_of_needles"), "fear_of_needles_not_asked"),
        (lambda d: d["screening"]["indications"].pop("referred_pain"), "referred_pain_not_asked"),
        (answers(fever="present"), "needled_although_not_allowed"),
        (
            lambda d: d["screening"]["consent"].update(at="2014-03-05T11:00:00+01:00"),
            "needled_before_consent",
        ),
    ],
)
def test_warnings_on_any_outcome(change: Any, warning: str) -> None:
    assert decide(change).warnings == (warning,)


@pytest.mark.parametrize(
    ("test", "warned"),
    [
        ("slump", True),
        ("Spurling", True),
        (
            {"system": "https://dnfhir.example/fhir/CodeSystem/dry-needling", "code": "slr-test"},
            True,
        ),
        ("FABER", False),
        ("Jobe", False),
        ({"system": "urn:oid:2.16.840.1.113883.6.3", "code": "X 1"}, False),
    ],
)
def test_a_positive_test_warns_only_when_the_vocabulary_calls_it_neurological(
    test: Any, warned: bool
) -> None:
    """A hip test that hurts is no sign of a nerve, and of a code nobody here knows nothing is said."""

    def change(document: Json) -> None:
        document["examination"]["tests"] = [{"test": test, "result": "positive"}]

    assert ("positive_neurological_test" in decide(change).warnings) == warned


@pytest.mark.parametrize(
    ("test", "result", "mark", "warned"),
    [
        ("Trendelenburg", "positive", True, True),
        ({"system": "urn:oid:2.16.840.1.113883.6.3", "code": "X 1"}, "positive", True, True),
        ("Trendelenburg", "negative", True, False),
        ("Trendelenburg", "positive", False, False),
        ("slump", "positive", False, True),
    ],
)
def test_a_therapist_may_call_a_test_neurological_and_never_the_reverse(
    test: Any, result: str, mark: bool, warned: bool
) -> None:
    """False takes no mark from a test that the vocabulary calls neurological."""

    def change(document: Json) -> None:
        document["examination"]["tests"] = [{"test": test, "result": result, "neurological": mark}]

    assert ("positive_neurological_test" in decide(change).warnings) == warned


def test_a_warning_names_its_places_in_the_document() -> None:
    positive = decide(
        lambda document: document["examination"]["tests"][3].update(result="positive")
    )
    assert [warned.pointers for warned in positive.warned] == [("/examination/tests/3",)]
    late = decide(
        lambda document: document["screening"]["consent"].update(at="2014-03-05T11:00:00+01:00")
    )
    assert late.warned == (Warned("needled_before_consent", ("/needling/0", "/needling/1")),)


@pytest.mark.parametrize("field", ["reduced_motion", "reduced_strength"])
def test_reduced_motion_or_strength_never_decide(field: str) -> None:
    for answer in ("present", "absent", "not_asked"):
        assert decide(_indication(**{field: answer})) == Decision("eligible", (), ())


def test_a_birth_too_late_for_the_calendar_is_no_crash() -> None:
    def late(document: Json) -> None:
        born("9990", "9995-01-01T00:00:00Z")(document)
        document["recorded_at"] = "9999-01-01T00:00:00Z"

    assert "child" in decide(late).reasons
