"""What fields must agree on, found together with every other error."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.session.documents import GONE, changed, only_problem, problems, read

SNOMED = "http://snomed.info/sct"


@pytest.mark.parametrize(
    ("changes", "pointer", "other"),
    [
        (
            {"/trigger_points/1/id": "tp1", "/needling/1/trigger_point": "tp1"},
            "/trigger_points/1/id",
            "/trigger_points/0",
        ),
        ({"/needling/1/id": "n1"}, "/needling/1/id", "/needling/0"),
        ({"/other_treatment/1/id": "o1"}, "/other_treatment/1/id", "/other_treatment/0"),
        ({"/pain_scores/3/id": "p2"}, "/pain_scores/3/id", "/pain_scores/1"),
        (
            {
                "/adverse_events": [
                    {"id": "a", "event": "bleeding"},
                    {"id": "a", "event": "bloeding"},
                ]
            },
            "/adverse_events/1/id",
            "/adverse_events/0",
        ),
        (
            {"/examination/tests/-": {"test": "SLR", "result": "positive"}},
            "/examination/tests/4/test",
            "/examination/tests/3",
        ),
        (
            {"/examination/palpation/-": {"muscle": "musculus quadratus lumborum", "side": "left"}},
            "/examination/palpation/2/muscle",
            "/examination/palpation/0",
        ),
        ({"/medication/-": {"text": " TRAMADOL"}}, "/medication/2", "/medication/0"),
        (
            {"/screening/consent/by": ["de moeder", "de vader", "De  moeder"]},
            "/screening/consent/by/2",
            "/screening/consent/by/0",
        ),
        ({"/aftercare/-": "warmte"}, "/aftercare/4", "/aftercare/1"),
        (
            {"/plan": {"goals": ["Weer hardlopen", "weer  hardlopen"]}},
            "/plan/goals/1",
            "/plan/goals/0",
        ),
        (
            {"/aftercare": [{"text": "Geen bad."}, "warmte", {"text": "geen  bad."}]},
            "/aftercare/2",
            "/aftercare/0",
        ),
        ({"/complaint/regions/-": "lumbale regio"}, "/complaint/regions/2", "/complaint/regions/0"),
        (
            {"/trigger_points/0/levels": ["L1", "L2", "L1"]},
            "/trigger_points/0/levels/2",
            "/trigger_points/0/levels/0",
        ),
    ],
)
def test_two_alike_are_an_error_that_names_both(
    changes: dict[str, Any], pointer: str, other: str
) -> None:
    """Two words for one concept are alike."""
    result = problems(changed(changes))
    assert f"the same as in {other}" in result[pointer].message
    assert set(result) - {pointer} <= {"/needling/1/muscle", "/needling/1/side"}


def test_the_same_test_on_both_sides_is_two_tests() -> None:
    sides = [{"test": "slump", "side": side, "result": "negative"} for side in ("left", "right")]
    read(changed({"/examination/tests": sides}))


def test_the_same_test_before_and_after_and_of_two_regions_is_as_many_tests() -> None:
    again = [{"moment": "before"}, {"moment": "after"}, {"region": "knie"}, {"region": "heup"}, {}]
    tests = [
        {"test": "bewegingsuitslag", "value": {"number": 90, "unit": "deg"}, **more}
        for more in again
    ]
    read(changed({"/examination/tests": tests}))
    twice = only_problem({"/examination/tests": [*tests, {**tests[2], "region": "knee"}]})
    assert twice.pointer == "/examination/tests/5/test"


@pytest.mark.parametrize(
    "stated", [{"value": {"number": 4, "unit": "s"}}, {"text": "verlaagd"}, {"result": "positive"}]
)
def test_a_test_says_how_it_came_out_in_one_way_at_least(stated: Any) -> None:
    read(changed({"/examination/tests/0": {"test": "SLR", "side": "left", **stated}}))
    problem = only_problem({"/examination/tests/0": {"test": "SLR", "side": "left"}})
    assert (problem.pointer, problem.message) == ("/examination/tests/0/result", "is missing")


@pytest.mark.parametrize("stated", [{"value": {"number": 4, "unit": "s"}}, {"text": "verlaagd"}])
def test_a_test_that_was_not_performed_says_nothing_else(stated: Any) -> None:
    problem = only_problem(
        {
            "/examination/tests/0": {
                "test": "SLR",
                "side": "left",
                "result": "not_performed",
                **stated,
            }
        }
    )
    assert problem.pointer == "/examination/tests/0/result"
    assert f"/examination/tests/0/{next(iter(stated))}" in problem.message


@pytest.mark.parametrize(
    ("changes", "pointer", "target"),
    [
        ({"/needling/0/trigger_point": "TP1"}, "/needling/0/trigger_point", "/trigger_points"),
        (
            {"/other_treatment/0/trigger_point": "x"},
            "/other_treatment/0/trigger_point",
            "/trigger_points",
        ),
        (
            {"/adverse_events/-": {"id": "a", "event": "bleeding", "needling": "n9"}},
            "/adverse_events/0/needling",
            "/needling",
        ),
    ],
)
def test_an_id_that_is_named_must_be_there(
    changes: dict[str, Any], pointer: str, target: str
) -> None:
    problem = only_problem(changes)
    assert problem.pointer == pointer
    assert problem.expected == f"an id in {target}"


def test_without_trigger_points_every_needling_is_reported_so() -> None:
    assert set(problems(changed({"/trigger_points": GONE}))) == {
        "/needling/0/trigger_point",
        "/needling/1/trigger_point",
    }


@pytest.mark.parametrize(
    "own",
    ["m. multifidus", "mm. multifidi", "Multifidus", {"system": SNOMED, "code": "5709001"}],
)
def test_a_needlings_own_muscle_agrees_by_concept(own: Any) -> None:
    read(changed({"/needling/1/muscle": own, "/needling/1/side": "left"}))


@pytest.mark.parametrize(
    ("changes", "pointer", "says"),
    [
        (
            {"/needling/0/muscle": "m. multifidus"},
            "/needling/0/muscle",
            "not the same as /trigger_points/0/muscle",
        ),
        (
            {"/needling/1/side": "right"},
            "/needling/1/side",
            "not the same as /trigger_points/1/side",
        ),
        (
            {"/needling/0/muscle": {"system": SNOMED, "code": "5709001"}},
            "/needling/0/muscle",
            "not the same as /trigger_points/0/muscle",
        ),
        (
            {"/needling/0/muscle": {"system": "urn:oid:1.2.3", "code": "9"}},
            "/needling/0/muscle",
            "cannot be compared with /trigger_points/0/muscle",
        ),
    ],
)
def test_a_needling_that_contradicts_its_trigger_point_is_an_error(
    changes: dict[str, Any], pointer: str, says: str
) -> None:
    problem = only_problem(changes)
    assert problem.pointer == pointer
    assert says in problem.message


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"/other_treatment/0/muscle": "m. soleus"}, "/other_treatment/0/muscle"),
        ({"/other_treatment/0/side": "right"}, "/other_treatment/0/side"),
    ],
)
def test_other_treatment_that_contradicts_its_trigger_point_is_an_error(
    changes: dict[str, Any], pointer: str
) -> None:
    """Compression on the right of a trigger point on the left is one of the two sides too many."""
    problem = only_problem({"/other_treatment/0/trigger_point": "tp1", **changes})
    assert problem.pointer == pointer
    assert problem.message.startswith("is not the same as /trigger_points/0/")


def test_a_needling_without_trigger_point_needs_a_muscle() -> None:
    assert only_problem({"/needling/-": {"id": "n3"}}).pointer == "/needling/2/muscle"
    read(changed({"/needling/-": {"id": "n3", "muscle": "m. soleus"}}))


def test_medication_needs_text_or_code() -> None:
    assert only_problem({"/medication/-": {}}).pointer == "/medication/2/text"


def test_the_therapist_confirms_only_what_is_present() -> None:
    result = problems(
        changed({"/screening/confirmed_by_therapist": ["fever", "diabetes", "child"]})
    )
    assert (
        "/screening/contraindications/fever"
        in result["/screening/confirmed_by_therapist/0"].message
    )
    assert set(result) == {f"/screening/confirmed_by_therapist/{index}" for index in range(3)}
    read(
        changed(
            {
                "/screening/contraindications/fever": "present",
                "/screening/confirmed_by_therapist": ["fever"],
            }
        )
    )


@pytest.mark.parametrize(
    "pointer", ["/note", "/trigger_points", "/complaint/side", "/medication/0/text", "/aftercare/0"]
)
def test_null_is_no_answer(pointer: str) -> None:
    problem = problems(changed({pointer: None}))[pointer]
    assert problem.expected


def test_null_in_extensions_is_kept() -> None:
    assert read(changed({"/extensions": {"a": None}})).extensions == {"a": None}


@pytest.mark.parametrize(
    ("depth", "length"), [(51, 50), (Decimal("50.5"), 50), (30, Decimal("13.0"))]
)
def test_no_needle_goes_deeper_than_it_is_long(depth: Any, length: Any) -> None:
    problem = only_problem({"/needling/1/depth_mm": depth, "/needling/1/needle/length_mm": length})
    assert problem.pointer == "/needling/1/depth_mm"
    assert (
        problem.message
        == f"{depth} is deeper than the needle is long (/needling/1/needle/length_mm {length})"
    )
    assert problem.expected == f"at most {length}"


@pytest.mark.parametrize(
    "changes",
    [
        {"/needling/0/depth_mm": 50},
        {"/needling/0/depth_mm": Decimal("50.0")},
        {"/needling/0/depth_mm": 60, "/needling/0/needle/length_mm": GONE},
        {"/needling/0/depth_mm": 60, "/needling/0/needle": GONE},
    ],
)
def test_as_deep_as_long_and_an_unknown_length_are_no_error(changes: Any) -> None:
    assert not problems(changed(changes))


@pytest.mark.parametrize("given", [GONE, False])
def test_only_consent_that_was_given_can_be_withdrawn(given: Any) -> None:
    problem = only_problem(
        {
            "/screening/consent/given": given,
            "/screening/consent/withdrawn_at": "2014-03-05T10:20:00+01:00",
        }
    )
    assert problem.pointer == "/screening/consent/withdrawn_at"
    assert "/screening/consent/given" in problem.message


def test_a_referral_to_another_says_to_whom() -> None:
    """By whom a patient came may not be known."""
    problem = only_problem({"/referral": {"direction": "out", "reason": "Uitstraling."}})
    assert (problem.pointer, problem.message) == ("/referral/to", "is missing")
    assert problem.expected and "huisarts" in problem.expected
    assert not problems(changed({"/referral": {"direction": "in"}}))


def with_others(*others: dict[str, Any], confirmed: tuple[str, ...] = ()) -> dict[str, Any]:
    return changed(
        {
            "/screening/contraindications/other": list(others),
            "/screening/confirmed_by_therapist": list(confirmed),
        }
    )


WITHOUT_WORDS = {"id": "c1", "weight": "relative", "state": "present"}
ONE = {**WITHOUT_WORDS, "text": "osteoporose"}


@pytest.mark.parametrize(
    ("document", "pointer"),
    [
        (with_others(ONE, ONE), "/screening/contraindications/other/1/id"),
        (
            with_others({"id": "c1", "weight": "relative", "state": "present"}),
            "/screening/contraindications/other/0/text",
        ),
        (with_others({**ONE, "weight": "matig"}), "/screening/contraindications/other/0/weight"),
        (with_others({**ONE, "state": "ja"}), "/screening/contraindications/other/0/state"),
        (with_others(ONE, confirmed=("other:c2",)), "/screening/confirmed_by_therapist/0"),
        (
            with_others({**ONE, "state": "absent"}, confirmed=("other:c1",)),
            "/screening/confirmed_by_therapist/0",
        ),
        (with_others(ONE, confirmed=("other:",)), "/screening/confirmed_by_therapist/0"),
    ],
)
def test_what_has_no_question_of_its_own_is_checked_at_its_place(
    document: dict[str, Any], pointer: str
) -> None:
    result = problems(document)
    assert list(result) == [pointer]
    assert "osteoporose" not in str(list(result.values()))


def test_another_contraindication_may_be_confirmed() -> None:
    assert not problems(with_others(ONE, confirmed=("other:c1",)))


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("naam", None),
        ("name", "text"),
        ("gewicht", "weight"),
        ("severity", "weight"),
        ("answer", "state"),
    ],
)
def test_a_vendors_name_for_its_fields_is_known(name: str, right: str | None) -> None:
    (problem,) = problems(with_others({**ONE, name: "x"})).values()
    assert (right in problem.suggestions) == (right is not None)


def test_a_contraindication_that_has_no_field_is_sent_to_the_list() -> None:
    (problem,) = problems(
        changed({"/screening/contraindications/osteoporosis": "present"})
    ).values()
    assert problem.expected is not None and "other" in problem.expected
