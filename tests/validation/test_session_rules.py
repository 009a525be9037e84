"""Rules over a session that no invariant can tell: ages, dates, sums, numbers of people."""

from __future__ import annotations

from dnfhir.terms.systems import OWN
from dnfhir.validation import check_bundle
from tests.profiles.defects.model import example, own, place, snomed
from tests.validation.samples import GONE, Json, broken


def wrong(name: str, role: str, changes: Json) -> list[str]:
    """Where a changed example has an error, below the changed resource's entry."""
    start = f"/entry/{place(example(name), role)}/resource"
    problems = check_bundle(
        broken(example(name), {start + pointer: value for pointer, value in changes.items()})
    )
    return [problem.pointer.removeprefix(start) for problem in problems]


def _of(name: str, role: str) -> Json:
    result: Json = example(name)["entry"][place(example(name), role)]["resource"]
    return result


def test_a_number_that_fails_its_check_is_named() -> None:
    assert wrong("child", "patient", {"/identifier/0/value": "111111111"}) == [
        "/identifier/0/value"
    ]
    assert wrong("child", "practitioner", {"/identifier/0/value": "12"}) == ["/identifier/0/value"]


def test_numbers_of_other_systems_are_not_checked() -> None:
    assert (
        wrong("child", "patient", {"/identifier/0": {"system": "urn:x", "value": "111111111"}})
        == []
    )


def test_nothing_is_scored_before_birth() -> None:
    assert wrong("child", "pain-score/p1", {"/effectiveDateTime": "1900-01-01T10:00:00Z"}) == [
        "/effectiveDateTime"
    ]


def test_what_was_done_on_a_day_was_done_on_the_visits() -> None:
    """A date alone is the visit's; what was done on another day says its time."""
    assert wrong("joint-decision", "session-procedure", {"/performedDateTime": "2026-04-21"}) == [
        "/performedDateTime"
    ]
    assert (
        wrong(
            "joint-decision",
            "session-procedure",
            {"/performedDateTime": "2026-04-20T10:45:00+02:00"},
        )
        == []
    )


def test_a_child_is_reported_as_one_and_nobody_else() -> None:
    """A birth date that leaves it open says nothing; the birthday itself makes an adult."""
    value = f"/entry/{place(example('child'), 'eligibility')}/resource/valueCodeableConcept"
    assert wrong("child", "patient", {"/birthDate": "2008-07-03"}) == [value]
    assert wrong("child", "patient", {"/birthDate": "2008-07-04"}) == []
    assert wrong("child", "patient", {"/birthDate": "2008"}) == []
    assert wrong("child", "patient", {"/birthDate": GONE}) == []


def test_a_change_is_the_difference_of_its_scores() -> None:
    assert wrong("joint-decision", "change/p2", {"/component/0/valueInteger": -3}) == [
        "/component/0/valueInteger"
    ]


def test_a_change_and_its_two_scores_are_of_one_pain() -> None:
    """Of one scale, under one kind of circumstances, of one place and side."""
    at_rest = {"/extension/1/valueCode": "rest", "/note/0/text": "in rust"}
    start = f"/entry/{place(example('nl-core'), 'change/p2')}/resource"
    left = {"coding": [snomed("7771000"), own("left") | {"display": "links"}], "text": "links"}
    knee = {"coding": [own("knee") | {"display": "knie"}], "text": "knie"}
    for changes, where in (
        (at_rest, "extension"),
        (
            {"/extension": _of("nl-core", "pain-score/p1")["extension"][:1], "/note": GONE},
            "extension",
        ),
        ({"/bodySite/extension/0/valueCodeableConcept": left}, "bodySite"),
        ({"/bodySite/extension": GONE}, "bodySite"),
        ({"/bodySite": knee}, "bodySite"),
        ({"/bodySite": GONE}, "bodySite"),
    ):
        for score in ("pain-score/p1", "pain-score/p2"):
            assert wrong("nl-core", score, changes) == [f"{start}/{where}"], (score, changes)
    scale = {"/method/coding/0/code": "VAS10", "/valueInteger": 7}
    assert f"{start}/derivedFrom" in wrong("nl-core", "pain-score/p1", scale)


def test_two_codes_of_one_region_are_one_place() -> None:
    own_code = {"/bodySite/coding": [own("lumbar-region") | {"userSelected": True}]}
    assert wrong("nl-core", "pain-score/p1", own_code) == []


def test_a_bundle_that_is_no_session_of_ours_is_not_kept_to_them() -> None:
    assert wrong("child", "patient", {"/identifier/0/value": "999990019"}) == []
    strange = {key: value for key, value in example("child").items() if key != "meta"}
    at = f"/entry/{place(strange, 'patient')}/resource/identifier/0/value"
    assert check_bundle(broken(strange, {at: "111111111"})) == ()


def test_an_allergy_to_nickel_weighs_what_the_needles_say() -> None:
    """Relative only where every needle is nickel-free, and then never without saying so."""
    reason = f"/entry/{place(example('nickel-free'), 'eligibility')}/resource/component/0"
    steel = [{"system": OWN, "code": "stainless-steel", "display": "roestvrij staal"}]
    assert wrong("nickel-free", "needle/n1", {"/property/2/valueCode/0/coding": steel}) == [reason]
    assert reason in wrong("nickel-free", "needle/n1", {"/property/2": GONE})
    absolute = wrong("nickel-free", "eligibility", {"/component/0/extension/1": GONE})
    assert "/component/0" in absolute
