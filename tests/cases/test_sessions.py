"""Sessions as a vendor of physiotherapy software writes them: what a receiver is told is what happened.

Each test states the right facts of one case, as a reader of texts, displays, statuses and dates sees them. What every
case that maps becomes was read by eye once, in November 2026, by the right column of each case.
"""

from __future__ import annotations

from tests.cases.receiver import changes, codes, narrative, needlings, received, state, whole, words
from tests.documents import case


def test_01_tension_headache_is_treated_in_the_neck() -> None:
    found = received("01-")
    complaint = found.one("Condition", "spanningshoofdpijn", "achterhoofd", "nek", "beiderzijds")
    assert complaint["onsetDateTime"] == "2026-06"
    assert found.one("Condition", "triggerpunt", "mm. suboccipitales", "beiderzijds", "latent")
    (done,) = needlings(found)
    assert "m. trapezius pars descendens rechts" in narrative(done)
    assert done["status"] == "completed"
    assert "suboccipitales" not in narrative(done)
    assert found.one("Observation", "spurling", "rechts", "negatief")


def test_03_piriformis_left_both_points_needled() -> None:
    found = received("03-")
    assert found.one("Condition", "piriformissyndroom", "bil", "links")
    assert found.one("Observation", "fair test", "links", "positief")
    assert found.one("Observation", "lasègue", "links", "negatief")
    one, other = needlings(found)
    assert "m. piriformis links" in narrative(one)
    assert "m. gluteus medius links" in narrative(other)
    assert [one["status"], other["status"], whole(found)["status"]] == ["completed"] * 3


def test_04_calf_after_a_tear_and_a_twitch_count_of_none_is_told() -> None:
    found = received("04-")
    assert found.one("Condition", "zweepslag", "kuit", "links")
    assert found.one("Observation", "thompson", "links", "negatief")
    assert found.one("Observation", "homans", "links", "negatief")
    twitches = found.all("Observation", "lokale twitch")
    assert sorted(one["valueInteger"] for one in twitches) == [0, 2]


def test_07_pregnant_and_needled_as_decided_together() -> None:
    found = received("07-")
    assert (found.outcome, found.reasons) == ("eligible_by_joint_decision", ("pregnancy",))
    pregnant = found.one("Observation", "zwangerschap: zwanger")
    assert "82810-3" in [code["code"] for code in pregnant["code"]["coding"]]
    assert found.all("Condition", "contra-indicatie") == []
    assert found.one(
        "QuestionnaireResponse", "22 weken; alleen gluteaal", "samen besloten tot dry needling: ja"
    )
    (done,) = needlings(found)
    assert "m. gluteus medius links" in narrative(done)
    assert found.all("DetectedIssue") == []


def test_08_anticoagulants_and_needled_as_decided_together_with_a_bruise() -> None:
    found = received("08-")
    assert (found.outcome, found.reasons) == ("eligible_by_joint_decision", ("anticoagulants",))
    assert found.warnings == ()
    assert found.one("Condition", "contra-indicatie", "bloedverdunners")
    event = found.one("AdverseEvent", "hematoom", "lichte ongewenste gebeurtenis")
    assert event["date"] == "2026-09-01T09:20:00+02:00"
    assert "vijf minuten afgedrukt" in narrative(found.at(event["resultingCondition"][0]))
    assert found.all("DetectedIssue") == []


def test_08b_medication_that_contradicts_the_answer_is_warned_of() -> None:
    found = received("08b-")
    assert "medication_against_anticoagulants" in found.warnings
    assert len(found.all("MedicationStatement")) == 2


def test_09_a_patient_of_sixteen_is_needled_as_decided_together() -> None:
    found = received("09-")
    assert (found.outcome, found.reasons) == ("eligible_by_joint_decision", ("child",))
    assert found.warnings == ()
    assert found.one("Consent", "de patiënt (16 jaar, wgbo) en zijn moeder")["status"] == "active"
    assert found.one("Observation", "kind")
    assert found.all("DetectedIssue") == []


def test_11_a_suspected_pneumothorax_is_never_a_confirmed_one() -> None:
    found = received("11-")
    event = found.one(
        "AdverseEvent",
        "verdenking op pneumothorax",
        "ernstige ongewenste gebeurtenis",
        "naar seh gestuurd",
    )
    left = found.one("Condition", "verdenking op pneumothorax", "uitslag x-thorax nog niet bekend")
    assert found.at(event["resultingCondition"][0]) is left
    assert state(left) == (["active"], ["provisional"])
    assert event["event"]["text"] == left["code"]["text"] == "verdenking op pneumothorax"
    assert "36118008" in codes(left["code"])
    assert (
        event["date"]
        == left["onsetDateTime"]
        == left["recordedDate"]
        == "2026-09-01T14:30:00+02:00"
    )
    assert found.at(event["suspectEntity"][0]["instance"]) is needlings(found)[0]
    assert "complicationDetail" in needlings(found)[0]
    assert all(narrative(one).count("verdenking op pneumothorax") == 1 for one in (event, left))
    others = [
        entry["resource"] for entry in found.entries if entry["resource"] not in (event, left)
    ]
    assert not any("pneumothorax" in words(resource) for resource in others)


def test_12_consent_withdrawn_midway_is_no_refusal_and_what_was_done_stands() -> None:
    """Agreed at 9:08, needled at 9:15, withdrawn at 9:17; compression of the other muscle instead."""
    found = received("12-")
    assert (found.outcome, found.reasons, found.warnings) == ("eligible", (), ())
    consent = found.one(
        "Consent", "gegeven door de patiënt", "ingetrokken op 1 september 2026, 9.17 uur"
    )
    assert (consent["status"], consent["provision"]["type"]) == ("inactive", "permit")
    assert consent["provision"]["period"] == {
        "start": "2026-09-01T09:08:00+02:00",
        "end": "2026-09-01T09:17:00+02:00",
    }
    assert found.at(consent["provision"]["data"][0]["reference"]) == found.one("Encounter")
    (done,) = needlings(found)
    assert (done["status"], done["performedDateTime"]) == ("completed", "2026-09-01T09:15:00+02:00")
    assert "m. infraspinatus links" in narrative(done)
    assert whole(found)["status"] == "completed"
    assert (
        found.one("Procedure", "ischemische compressie", "m. subscapularis links")["status"]
        == "completed"
    )
    assert found.all("DetectedIssue") == []
    story = found.story.replace(
        "de patiënt stemt toe of weigert", ""
    )  # the policy, which names both
    assert "weiger" not in story and "refus" not in story


def test_14_several_needles_in_one_point_can_be_counted() -> None:
    found = received("14-")
    done = needlings(found)
    points = [found.at(one["reasonReference"][0]) for one in done]
    assert len(done) == 3
    assert all(point is points[0] for point in points)
    assert all("1 prik," in narrative(one) for one in done)
    assert len(found.all("Device", "seirin", "60 mm")) == 3


def test_15_both_sides_are_told() -> None:
    found = received("15-")
    (done,) = needlings(found)
    assert "mm. suboccipitales beiderzijds" in narrative(done)
    assert found.one("Condition", "hoofdpijn", "beiderzijds", "klacht")


def test_16_three_sessions_are_one_series_each_with_its_own_change() -> None:
    visits = [received(f"16-reeks-{number}") for number in (1, 2, 3)]
    series = [found.one("EpisodeOfCare") for found in visits]
    assert (
        len({(one["identifier"][0]["system"], one["identifier"][0]["value"]) for one in series})
        == 1
    )
    assert [one["status"] for one in series] == ["active", "active", "finished"]
    told = [[narrative(one) for one in changes(found)] for found in visits]
    for (sentence,), change in zip(told, ("70 → 45", "48 → 30", "20 → 8"), strict=True):
        assert change in sentence


def test_18_pain_at_rest_and_on_movement_are_two_lines() -> None:
    found = received("18-")
    told = {narrative(one): codes(one["valueCodeableConcept"])[0] for one in changes(found)}
    assert sorted(told.values()) == ["no-relevant-change", "relevant-improvement"]
    (rest,) = [sentence for sentence, code in told.items() if code == "no-relevant-change"]
    (motion,) = [sentence for sentence, code in told.items() if code == "relevant-improvement"]
    assert "2 → 2" in rest and "rust" in rest
    assert "7 → 4" in motion and "bewegen" in motion
    assert len(found.all("Observation", "pijnscore", "rust")) == 2


def test_21_a_belgian_session() -> None:
    found = received("21-")
    complaint = found.one("Condition", "nekpijn", "nek", "rechts")
    assert "L01" in codes(complaint["code"])
    assert needlings(found)[0]["status"] == "completed"


def test_23_each_sign_of_a_nerve_root_is_told_with_its_side_and_warned_of() -> None:
    document = case("23-")
    document.pop("plan", None)
    found = received(document)
    for test in ("spurling-test rechts", "ulnt 1 (n. medianus) rechts", "bicepspeesreflex rechts"):
        seen = found.one("Observation", test, "positief")
        assert seen["code"]["text"].casefold() == test
        assert seen["valueCodeableConcept"]["text"] == "positief"
    assert found.one("Observation", "bicepspeesreflex")["note"] == [{"text": "verlaagd"}]
    assert "positive_neurological_test" in found.warnings


def test_23_a_reduced_reflex_may_be_told_as_what_it_is() -> None:
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
    found = received("23-")
    request = found.one("ServiceRequest", "verwijzing naar huisarts", "vermoeden radiculopathie c6")
    assert (request["status"], request["intent"]) == ("active", "order")
    assert found.at(request["requester"]) == found.one("Practitioner")
    assert found.outcome != "eligible" and whole(found)["status"] == "not-done"
    assert "neurologische uitstralingspijn" in narrative(whole(found))
    assert {"positive_neurological_test", "guessed_name"} <= {*found.warnings}
    assert found.one("Observation", "spurling", "rechts", "positief")
    assert found.all("CarePlan") == []


def test_25_measures_and_the_plan_with_its_goal() -> None:
    """Told as its vendor wrote them: a PSK with its activity inside, how often a week, one goal."""
    found = received("25-")
    treatment = found.one(
        "CarePlan", "behandelplan", "1 × per week", "6 sessies", "2 uur zitten zonder pijn"
    )
    goal = found.one("Goal", "2 uur zitten zonder pijn")
    assert (treatment["status"], goal["lifecycleStatus"]) == ("active", "active")
    assert found.at(treatment["goal"][0]) == goal
    measures = [found.one("Observation", name) for name in ("qbpds", "psk", "gpe")]
    assert [one["valueQuantity"]["value"] for one in measures] == [38, 70, 3]
    assert "zitten" in narrative(measures[1])
    assert [one["effectiveDateTime"] for one in measures] == [
        "2026-09-01T09:04:00+02:00",
        "2026-09-01T09:04:00+02:00",
        "2026-09-01T09:29:00+02:00",
    ]
    assert "guessed_name" in found.warnings
    (change,) = changes(found)
    assert codes(change["valueCodeableConcept"]) == ["no-relevant-change"]


def test_26_the_lower_trapezius_is_never_the_upper() -> None:
    found = received("26-")
    assert "trapezius-upper" not in str(found.entries)
    story = found.story.replace("bovenste achterste zaagspier", "")  # the serratus
    assert "bovenste" not in story and "descendens" not in story and "upper" not in story
    (done,) = needlings(found)
    assert "m. trapezius pars ascendens links" in narrative(done)
    assert found.one("Condition", "m. serratus posterior superior", "links", "latent")


def test_27_haemophilia_is_not_eligible() -> None:
    found = received("27-")
    assert (found.outcome, found.reasons) == ("not_advised", ("bleeding_disorder",))
    eligibility = found.one("Observation", "geschiktheid voor dry needling")
    assert codes(eligibility["valueCodeableConcept"]) == ["not-advised"]
    assert "afgeraden (relatieve contra-indicatie)" in narrative(
        eligibility
    ) and "stollingsstoornis" in narrative(eligibility)
    assert found.one("DetectedIssue", "stollingsstoornis")["severity"] == "high"
    assert found.one("Condition", "contra-indicatie", "stollingsstoornis")
    (change,) = changes(found)
    assert codes(change["valueCodeableConcept"]) == ["relevant-worsening"]


def test_28_nickel_allergy_and_a_gold_needle_is_eligible_by_joint_decision_and_warned_of() -> None:
    """Its needle of "0,25" is 0.25 mm, its 7.5 on VAS10 stays 7.5, and a change is computed of it."""
    found = received("28-")
    assert (found.outcome, found.reasons) == ("eligible_by_joint_decision", ("nickel_allergy",))
    assert "nickel_allergy_with_nickel_free_needle" in found.warnings
    (needle,) = (one for one in found.all("Device") if "manufacturer" in one)
    assert [str(one["valueQuantity"][0]["value"]) for one in needle["property"][:2]] == [
        "0.25",
        "30",
    ]
    before = found.one("Observation", "pijnscore vooraf", "VAS10")
    assert (str(before["valueQuantity"]["value"]), before["valueQuantity"]["code"]) == (
        "7.5",
        "{score}",
    )
    (change,) = changes(found)
    assert codes(change["valueCodeableConcept"]) == ["relevant-improvement"]
    assert "7,5 → 5" in narrative(change) or "7.5 → 5" in narrative(change)
    (done,) = needlings(found)
    assert done["status"] == "completed" and found.all("DetectedIssue") == []
