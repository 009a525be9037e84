"""Sessions as a vendor of physiotherapy software writes them: what a receiver is told is what happened.

Each test states the right facts of one case, as a reader of texts, displays, statuses and dates sees them. What every
case that maps becomes was read by eye once, in November 2026, by the right column of each case.
"""

from __future__ import annotations

from tests.cases.receiver import changes, codes, narrative, needlings, received, state, whole, words
from tests.documents import case


def test_01_tension_headache_is_treated_in_the_neck() -> None:
    session = received("01-")
    complaint = session.one("Condition", "spanningshoofdpijn", "achterhoofd", "nek", "beiderzijds")
    assert complaint["onsetDateTime"] == "2026-06"
    assert session.one("Condition", "triggerpunt", "mm. suboccipitales", "beiderzijds", "latent")
    (done,) = needlings(session)
    assert "m. trapezius pars descendens rechts" in narrative(done)
    assert done["status"] == "completed"
    assert "suboccipitales" not in narrative(done)
    assert session.one("Observation", "spurling", "rechts", "negatief")


def test_03_piriformis_left_both_points_needled() -> None:
    session = received("03-")
    assert session.one("Condition", "piriformissyndroom", "bil", "links")
    assert session.one("Observation", "fair test", "links", "positief")
    assert session.one("Observation", "lasègue", "links", "negatief")
    one, other = needlings(session)
    assert "m. piriformis links" in narrative(one)
    assert "m. gluteus medius links" in narrative(other)
    assert [one["status"], other["status"], whole(session)["status"]] == ["completed"] * 3


def test_04_calf_after_a_tear_and_a_twitch_count_of_none_is_reported() -> None:
    session = received("04-")
    assert session.one("Condition", "zweepslag", "kuit", "links")
    assert session.one("Observation", "thompson", "links", "negatief")
    assert session.one("Observation", "homans", "links", "negatief")
    twitches = session.all("Observation", "lokale twitch")
    assert sorted(one["valueInteger"] for one in twitches) == [0, 2]


def test_07_pregnant_and_needled_as_decided_together() -> None:
    session = received("07-")
    assert (session.outcome, session.reasons) == ("eligible_by_joint_decision", ("pregnancy",))
    pregnant = session.one("Observation", "zwangerschap: zwanger")
    assert "82810-3" in [code["code"] for code in pregnant["code"]["coding"]]
    assert session.all("Condition", "contra-indicatie") == []
    assert session.one(
        "QuestionnaireResponse", "22 weken; alleen gluteaal", "samen besloten tot dry needling: ja"
    )
    (done,) = needlings(session)
    assert "m. gluteus medius links" in narrative(done)
    assert session.all("DetectedIssue") == []


def test_08_anticoagulants_and_needled_as_decided_together_with_a_bruise() -> None:
    session = received("08-")
    assert (session.outcome, session.reasons) == ("eligible_by_joint_decision", ("anticoagulants",))
    assert session.warnings == ()
    assert session.one("Condition", "contra-indicatie", "bloedverdunners")
    event = session.one("AdverseEvent", "hematoom", "lichte ongewenste gebeurtenis")
    assert event["date"] == "2026-09-01T09:20:00+02:00"
    assert "vijf minuten afgedrukt" in narrative(session.at(event["resultingCondition"][0]))
    assert session.all("DetectedIssue") == []


def test_08b_medication_that_contradicts_the_answer_is_warned_of() -> None:
    session = received("08b-")
    assert "medication_against_anticoagulants" in session.warnings
    assert len(session.all("MedicationStatement")) == 2


def test_09_a_patient_of_sixteen_is_needled_as_decided_together() -> None:
    session = received("09-")
    assert (session.outcome, session.reasons) == ("eligible_by_joint_decision", ("child",))
    assert session.warnings == ()
    assert session.one("Consent", "de patiënt (16 jaar, wgbo) en zijn moeder")["status"] == "active"
    assert session.one("Observation", "kind")
    assert session.all("DetectedIssue") == []


def test_11_a_suspected_pneumothorax_is_never_a_confirmed_one() -> None:
    session = received("11-")
    event = session.one(
        "AdverseEvent",
        "verdenking op pneumothorax",
        "ernstige ongewenste gebeurtenis",
        "naar seh gestuurd",
    )
    left = session.one(
        "Condition", "verdenking op pneumothorax", "uitslag x-thorax nog niet bekend"
    )
    assert session.at(event["resultingCondition"][0]) is left
    assert state(left) == (["active"], ["provisional"])
    assert event["event"]["text"] == left["code"]["text"] == "verdenking op pneumothorax"
    assert "36118008" in codes(left["code"])
    assert (
        event["date"]
        == left["onsetDateTime"]
        == left["recordedDate"]
        == "2026-09-01T14:30:00+02:00"
    )
    assert session.at(event["suspectEntity"][0]["instance"]) is needlings(session)[0]
    assert "complicationDetail" in needlings(session)[0]
    assert all(narrative(one).count("verdenking op pneumothorax") == 1 for one in (event, left))
    others = [
        entry["resource"] for entry in session.entries if entry["resource"] not in (event, left)
    ]
    assert not any("pneumothorax" in words(resource) for resource in others)


def test_12_consent_withdrawn_midway_is_no_refusal_and_what_was_done_stands() -> None:
    """Agreed at 9:08, needled at 9:15, withdrawn at 9:17; compression of the other muscle instead."""
    session = received("12-")
    assert (session.outcome, session.reasons, session.warnings) == ("eligible", (), ())
    consent = session.one(
        "Consent", "gegeven door de patiënt", "ingetrokken op 1 september 2026, 9.17 uur"
    )
    assert (consent["status"], consent["provision"]["type"]) == ("inactive", "permit")
    assert consent["provision"]["period"] == {
        "start": "2026-09-01T09:08:00+02:00",
        "end": "2026-09-01T09:17:00+02:00",
    }
    assert session.at(consent["provision"]["data"][0]["reference"]) == session.one("Encounter")
    (done,) = needlings(session)
    assert (done["status"], done["performedDateTime"]) == ("completed", "2026-09-01T09:15:00+02:00")
    assert "m. infraspinatus links" in narrative(done)
    assert whole(session)["status"] == "completed"
    assert (
        session.one("Procedure", "ischemische compressie", "m. subscapularis links")["status"]
        == "completed"
    )
    assert session.all("DetectedIssue") == []
    story = session.story.replace(
        "de patiënt stemt toe of weigert", ""
    )  # the policy, which names both
    assert "weiger" not in story and "refus" not in story


def test_14_several_needles_in_one_point_can_be_counted() -> None:
    session = received("14-")
    done = needlings(session)
    points = [session.at(one["reasonReference"][0]) for one in done]
    assert len(done) == 3
    assert all(point is points[0] for point in points)
    assert all("1 prik," in narrative(one) for one in done)
    assert len(session.all("Device", "seirin", "60 mm")) == 3


def test_15_both_sides_are_reported() -> None:
    session = received("15-")
    (done,) = needlings(session)
    assert "mm. suboccipitales beiderzijds" in narrative(done)
    assert session.one("Condition", "hoofdpijn", "beiderzijds", "klacht")


def test_16_three_sessions_are_one_series_each_with_its_own_change() -> None:
    visits = [received(f"16-reeks-{number}") for number in (1, 2, 3)]
    series = [result.one("EpisodeOfCare") for result in visits]
    assert (
        len({(one["identifier"][0]["system"], one["identifier"][0]["value"]) for one in series})
        == 1
    )
    assert [one["status"] for one in series] == ["active", "active", "finished"]
    reported = [[narrative(one) for one in changes(result)] for result in visits]
    for (sentence,), change in zip(reported, ("70 → 45", "48 → 30", "20 → 8"), strict=True):
        assert change in sentence


def test_18_pain_at_rest_and_on_movement_are_two_lines() -> None:
    session = received("18-")
    reported = {narrative(one): codes(one["valueCodeableConcept"])[0] for one in changes(session)}
    assert sorted(reported.values()) == ["no-relevant-change", "relevant-improvement"]
    (rest,) = [sentence for sentence, code in reported.items() if code == "no-relevant-change"]
    (motion,) = [sentence for sentence, code in reported.items() if code == "relevant-improvement"]
    assert "2 → 2" in rest and "rust" in rest
    assert "7 → 4" in motion and "bewegen" in motion
    assert len(session.all("Observation", "pijnscore", "rust")) == 2


def test_21_a_belgian_session() -> None:
    session = received("21-")
    complaint = session.one("Condition", "nekpijn", "nek", "rechts")
    assert "L01" in codes(complaint["code"])
    assert needlings(session)[0]["status"] == "completed"


def test_23_each_sign_of_a_nerve_root_is_reported_with_its_side_and_warned_of() -> None:
    document = case("23-")
    document.pop("plan", None)
    session = received(document)
    for test in ("spurling-test rechts", "ulnt 1 (n. medianus) rechts", "bicepspeesreflex rechts"):
        seen = session.one("Observation", test, "positief")
        assert seen["code"]["text"].casefold() == test
        assert seen["valueCodeableConcept"]["text"] == "positief"
    assert session.one("Observation", "bicepspeesreflex")["note"] == [{"text": "verlaagd"}]
    assert "positive_neurological_test" in session.warnings


def test_23_a_reduced_reflex_may_be_reported_as_what_it_is() -> None:
    """Words of its own, no reason why something was unclear."""
    document = case("23-")
    document.pop("plan", None)
    document["examination"]["tests"][2] = {
        "test": "bicepspeesreflex",
        "side": "right",
        "text": "verlaagd",
    }
    assert (
        received(document).one("Observation", "bicepspeesreflex rechts")["valueString"]
        == "verlaagd"
    )


def test_23_radiating_pain_is_referred_back_and_the_referral_is_open() -> None:
    """Told as its vendor wrote it, in the plan; that nothing was needled has its reason beside it."""
    session = received("23-")
    request = session.one(
        "ServiceRequest", "verwijzing naar huisarts", "vermoeden radiculopathie c6"
    )
    assert (request["status"], request["intent"]) == ("active", "order")
    assert session.at(request["requester"]) == session.one("Practitioner")
    assert session.outcome != "eligible" and whole(session)["status"] == "not-done"
    assert "neurologische uitstralingspijn" in narrative(whole(session))
    assert {"positive_neurological_test", "guessed_name"} <= {*session.warnings}
    assert session.one("Observation", "spurling", "rechts", "positief")
    assert session.all("CarePlan") == []


def test_25_measures_and_the_plan_with_its_goal() -> None:
    """Told as its vendor wrote them: a PSK with its activity inside, how often a week, one goal."""
    session = received("25-")
    treatment = session.one(
        "CarePlan", "behandelplan", "1 × per week", "6 sessies", "2 uur zitten zonder pijn"
    )
    goal = session.one("Goal", "2 uur zitten zonder pijn")
    assert (treatment["status"], goal["lifecycleStatus"]) == ("active", "active")
    assert session.at(treatment["goal"][0]) == goal
    measures = [session.one("Observation", name) for name in ("qbpds", "psk", "gpe")]
    assert [one["valueQuantity"]["value"] for one in measures] == [38, 70, 3]
    assert "zitten" in narrative(measures[1])
    assert [one["effectiveDateTime"] for one in measures] == [
        "2026-09-01T09:04:00+02:00",
        "2026-09-01T09:04:00+02:00",
        "2026-09-01T09:29:00+02:00",
    ]
    assert "guessed_name" in session.warnings
    (change,) = changes(session)
    assert codes(change["valueCodeableConcept"]) == ["no-relevant-change"]


def test_26_the_lower_trapezius_is_never_the_upper() -> None:
    session = received("26-")
    assert "trapezius-upper" not in str(session.entries)
    story = session.story.replace("bovenste achterste zaagspier", "")  # the serratus
    assert "bovenste" not in story and "descendens" not in story and "upper" not in story
    (done,) = needlings(session)
    assert "m. trapezius pars ascendens links" in narrative(done)
    assert session.one("Condition", "m. serratus posterior superior", "links", "latent")


def test_27_haemophilia_is_not_eligible() -> None:
    session = received("27-")
    assert (session.outcome, session.reasons) == ("not_advised", ("bleeding_disorder",))
    eligibility = session.one("Observation", "geschiktheid voor dry needling")
    assert codes(eligibility["valueCodeableConcept"]) == ["not-advised"]
    assert "afgeraden (relatieve contra-indicatie)" in narrative(
        eligibility
    ) and "stollingsstoornis" in narrative(eligibility)
    assert session.one("DetectedIssue", "stollingsstoornis")["severity"] == "high"
    assert session.one("Condition", "contra-indicatie", "stollingsstoornis")
    (change,) = changes(session)
    assert codes(change["valueCodeableConcept"]) == ["relevant-worsening"]


def test_28_nickel_allergy_and_a_gold_needle_is_eligible_by_joint_decision_and_warned_of() -> None:
    """Its needle of "0,25" is 0.25 mm, its 7.5 on VAS10 stays 7.5, and a change is computed of it."""
    session = received("28-")
    assert (session.outcome, session.reasons) == ("eligible_by_joint_decision", ("nickel_allergy",))
    assert "nickel_allergy_with_nickel_free_needle" in session.warnings
    (needle,) = (one for one in session.all("Device") if "manufacturer" in one)
    assert [str(one["valueQuantity"][0]["value"]) for one in needle["property"][:2]] == [
        "0.25",
        "30",
    ]
    before = session.one("Observation", "pijnscore vooraf", "VAS10")
    assert (str(before["valueQuantity"]["value"]), before["valueQuantity"]["code"]) == (
        "7.5",
        "{score}",
    )
    (change,) = changes(session)
    assert codes(change["valueCodeableConcept"]) == ["relevant-improvement"]
    assert "7,5 → 5" in narrative(change) or "7.5 → 5" in narrative(change)
    (done,) = needlings(session)
    assert done["status"] == "completed" and session.all("DetectedIssue") == []
