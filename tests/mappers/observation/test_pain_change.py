"""Change of pain: computed exactly, at the thresholds, and only between scores that can be compared."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import Mapped, map_session
from dnfhir.pain_change import OSTELO_2008, PainChange, percent_change
from dnfhir.validation import check_bundle
from tests.generated.corpus import each_session
from tests.mappers.parts import Json, changed, mapped, read, roles
from tests.sizes import size

SCALES = {"VAS100": 100, "VAS10": 10, "NRS": 10}
DAY = "2014-03-05T{}:00+01:00"


IMPROVED, WORSE, SAME = "relevant-improvement", "relevant-worsening", "no-relevant-change"
#: Points, whether they are enough, percent, whether it is enough, and what that makes the change.
Reported = tuple[int | Decimal, bool, int | Decimal | None, bool | None, str]


def score(
    name: str,
    points: int | Decimal,
    at: str = "10:30",
    moment: str = "after",
    scale: str = "VAS100",
    **more: Any,
) -> Json:
    return {
        "id": name,
        "moment": moment,
        "scale": scale,
        "score": points,
        "at": DAY.format(at),
        **more,
    }


def baseline(
    name: str, points: int | Decimal, at: str = "10:00", scale: str = "VAS100", **more: Any
) -> Json:
    return score(name, points, at, "baseline", scale, **more)


def changes(*scores: Json, **more: Any) -> dict[str, Json]:
    """The Observations of change by the id of the score that they are of."""
    resources = roles(
        changed(
            "case-report", pain_scores=list(scores), recorded_at="2014-03-13T10:00:00+01:00", **more
        )
    )
    return {
        role.removeprefix("change/"): resource
        for role, resource in resources.items()
        if role.startswith("change/")
    }


def number_of(part: Json) -> int | Decimal:
    """Points as an integer, or in tenths as a quantity."""
    amount = part.get("valueQuantity", {})
    number: int | Decimal = part["valueInteger"] if "valueInteger" in part else amount["value"]
    assert ("valueInteger" in part) == (number == int(number)) and amount.get(
        "code", "{score}"
    ) == "{score}"
    return number


def reported(observation: Json) -> Reported:
    """What a change says."""
    parts = {
        component["code"]["coding"][0]["code"]: component for component in observation["component"]
    }
    percent = parts.get("relative-change", {}).get("valueQuantity", {})
    assert percent.get("code", "%") == "%"
    assert ("relative-change" in parts) == ("relative-criterion" in parts)
    return (
        number_of(parts["absolute-change"]),
        parts["absolute-criterion"]["valueBoolean"],
        percent.get("value"),
        parts.get("relative-criterion", {}).get("valueBoolean"),
        observation["valueCodeableConcept"]["coding"][0]["code"],
    )


def points(observation: Json) -> int | Decimal:
    return reported(observation)[0]


def change(before: int | Decimal, after: int | Decimal, scale: str = "VAS100") -> Reported:
    return reported(
        changes(baseline("b", before, scale=scale), score("a", after, scale=scale))["a"]
    )


@pytest.mark.parametrize(
    ("scale", "before", "after", "expected"),
    [
        ("VAS100", 90, 35, (-55, True, Decimal("-61.1"), True, IMPROVED)),
        ("VAS100", 90, 75, (-15, True, Decimal("-16.7"), False, IMPROVED)),
        ("VAS100", 90, 76, (-14, False, Decimal("-15.6"), False, SAME)),
        ("VAS100", 40, 28, (-12, False, -30, True, IMPROVED)),
        ("VAS100", 47, 33, (-14, False, Decimal("-29.8"), False, SAME)),
        ("VAS100", 10, 14, (4, False, 40, False, SAME)),
        ("VAS100", 10, 7, (-3, False, -30, False, SAME)),
        ("VAS100", 30, 20, (-10, False, Decimal("-33.3"), True, IMPROVED)),
        ("VAS100", 30, 21, (-9, False, -30, False, SAME)),
        ("VAS100", 20, 30, (10, False, 50, True, WORSE)),
        ("VAS100", 50, 50, (0, False, 0, False, SAME)),
        ("VAS100", 35, 90, (55, True, Decimal("157.1"), True, WORSE)),
        ("VAS100", 1, 100, (99, True, 9900, True, WORSE)),
        ("VAS100", 100, 0, (-100, True, -100, True, IMPROVED)),
        ("VAS10", 10, 9, (-1, False, -10, False, SAME)),
        ("VAS10", 10, 8, (-2, True, -20, False, IMPROVED)),
        ("VAS10", 3, 2, (-1, False, Decimal("-33.3"), False, SAME)),
        ("VAS10", 4, 3, (-1, False, -25, False, SAME)),
        ("VAS10", Decimal("7.5"), 5, (Decimal("-2.5"), True, Decimal("-33.3"), True, IMPROVED)),
        ("VAS10", Decimal("7.5"), Decimal("5.5"), (-2, True, Decimal("-26.7"), False, IMPROVED)),
        (
            "VAS10",
            Decimal("6.4"),
            Decimal("4.5"),
            (Decimal("-1.9"), False, Decimal("-29.7"), False, SAME),
        ),
        ("VAS10", Decimal("0.5"), Decimal("2.6"), (Decimal("2.1"), True, 420, True, WORSE)),
        ("NRS", 10, 9, (-1, False, -10, False, SAME)),
        ("NRS", 10, 8, (-2, True, -20, False, IMPROVED)),
        ("NRS", 3, 2, (-1, False, Decimal("-33.3"), False, SAME)),
        ("NRS", 3, 1, (-2, True, Decimal("-66.7"), True, IMPROVED)),
        ("NRS", 1, 2, (1, False, 100, False, SAME)),
        ("NRS", 4, 5, (1, False, 25, False, SAME)),
        ("NRS", 4, 6, (2, True, 50, True, WORSE)),
        ("NRS", 7, 4, (-3, True, Decimal("-42.9"), True, IMPROVED)),
        ("NRS", 2, 2, (0, False, 0, False, SAME)),
    ],
)
def test_both_criteria_and_what_the_change_is_by_them(
    scale: str, before: int, after: int, expected: Reported
) -> None:
    """Worsening is never called by the code of improvement; 30 % of next to nothing are no relevant change."""
    assert change(before, after, scale) == expected


@pytest.mark.parametrize(
    ("after", "enough", "decision"), [(0, False, SAME), (14, False, SAME), (15, True, WORSE)]
)
def test_from_a_baseline_of_0_there_is_no_percentage(
    after: int, enough: bool, decision: str
) -> None:
    """Nor does 30 % of nothing make no change at all a relevant one."""
    assert change(0, after) == (after, enough, None, None, decision)


def test_the_decision_is_exact_though_the_percentage_shown_is_rounded() -> None:
    """14 of 47 is 29.787… %: shown as 29.8 and still less than that."""
    assert percent_change(47, 33) == Decimal("-29.8")
    assert PainChange(percent=Decimal("29.8")).classify("VAS100", 47, 33) == "no_relevant_change"
    assert PainChange(percent=Decimal("29.78")).classify("VAS100", 47, 33) == "relevant_improvement"


@pytest.mark.parametrize("scale", SCALES)
def test_every_pair_of_scores_agrees_with_the_rule_in_plain_arithmetic(scale: str) -> None:
    enough, least = {"VAS100": (15, 10), "VAS10": (2, 2), "NRS": (2, 2)}[scale]
    for before in range(SCALES[scale] + 1):
        for after in range(SCALES[scale] + 1):
            apart = abs(before - after)
            matters = apart >= enough or (
                before != 0 and 10 * apart >= 3 * before and apart >= least
            )
            way = "relevant_worsening" if after > before else "relevant_improvement"
            assert OSTELO_2008.classify(scale, before, after) == (
                way if matters else "no_relevant_change"
            )
            percent = percent_change(before, after)
            assert (
                (percent is None)
                == (before == 0)
                == (OSTELO_2008.enough_percent(scale, before, after) is None)
            )
            exact = Decimal(100 * (after - before))
            assert percent is None or abs(percent * before - exact) <= Decimal(before) / 20


def test_it_names_both_scores_and_whose_thresholds() -> None:
    """Ostelo 2008 is cited as what it is, and not for what it does not say."""
    resources = roles(changed("case-report", pain_scores=[baseline("b", 90), score("a", 35)]))
    resource = resources["change/a"]
    assert [one["reference"][-36:] for one in resource["derivedFrom"]] == [
        resources["pain-score/b"]["id"],
        resources["pain-score/a"]["id"],
    ]
    cited = "Ostelo 2008, een consensus over verbetering bij lage rugpijn"
    rule = (
        f"≥ 15 VAS100 of ≥ 30 % van de uitgangswaarde ({cited}); procenten tellen vanaf 10 VAS100"
    )
    assert resource["method"] == {"text": rule}
    assert resource["effectiveDateTime"] == resources["pain-score/a"]["effectiveDateTime"]
    words = "Klinisch relevante verbetering van pijn: 90 → 35 op VAS (0–100), na behandeling, 5 maart 2014, 10.30 uur."
    assert f"{words} Drempel: {cited}." in resource["text"]["div"]


def test_in_english_it_says_the_same() -> None:
    resource = changes(baseline("b", 3, scale="NRS"), score("a", 6, scale="NRS"), language="en")[
        "a"
    ]
    cited = "Ostelo 2008, a consensus on improvement in low back pain"
    assert (
        resource["method"]["text"]
        == f"≥ 2 NRS or ≥ 30 % of the baseline ({cited}); percentages count from 2 NRS on"
    )
    words = "Clinically relevant worsening of pain: 3 → 6 on NRS (0–10), after treatment, 5 March 2014, 10:30."
    assert f"{words} Threshold: {cited}." in resource["text"]["div"]


def test_thresholds_of_ones_own_are_used_and_cited() -> None:
    rule = PainChange(vas100=60, percent=Decimal("62.5"), least_vas100=30, source="Rule 7 {x}")
    session = read(changed("case-report", pain_scores=[baseline("b", 90), score("a", 35)]))
    (resource,) = [
        one.resource
        for one in map_session(session, pain_change=rule).entries
        if one.role == "change/a"
    ]
    assert reported(resource) == (-55, False, Decimal("-61.1"), False, SAME)
    own = "≥ 60 VAS100 of ≥ 62.5 % van de uitgangswaarde (Rule 7 {x}); procenten tellen vanaf 30 VAS100"
    assert resource["method"] == {"text": own}


@pytest.mark.parametrize(
    "field", ["vas100", "vas10", "nrs", "percent", "least_vas100", "least_vas10", "least_nrs"]
)
@pytest.mark.parametrize("value", [0, -1, 101, Decimal("-0.1")])
def test_a_threshold_that_can_be_none_is_refused(field: str, value: Any) -> None:
    with pytest.raises(ValueError, match=field):
        PainChange(**{field: value})


def test_no_change_between_scales() -> None:
    assert changes(baseline("b", 9, scale="VAS10"), score("a", 9)) == {}
    assert changes(baseline("b", 9, scale="VAS10"), score("a", 9, scale="NRS")) == {}


def test_no_change_without_a_baseline_before_it() -> None:
    assert changes(score("a", 9)) == {}
    assert changes(baseline("b", 90, "11:00"), score("a", 35, "10:30")) == {}


def test_a_baseline_that_is_after_the_score_is_none_of_it() -> None:
    """Of what came before, on its own scale; whatever their order in the document."""
    scores = [
        baseline("late", 20, "12:00"),
        baseline("b", 60, "10:20"),
        baseline("other", 5, "10:25", "NRS"),
        score("a", 35),
    ]
    for order in (scores, scores[::-1]):
        assert {name: points(resource) for name, resource in changes(*order).items()} == {"a": -25}


def test_a_baseline_of_the_same_moment_counts_whatever_its_offset() -> None:
    early = {**baseline("b", 90), "at": "2014-03-05T09:30:00Z"}
    assert points(changes(early, score("a", 35, "10:30"))["a"]) == -55


def test_of_several_baselines_of_one_line_none_is_taken_and_a_warning_names_them() -> None:
    """Which of them the treatment began with, the record does not say: no change is better than a wrong one."""
    scores = [
        baseline("b1", 90, "10:00"),
        baseline("b2", 80, "10:20"),
        baseline("rest", 40, "10:21", context="rest"),
        score("a", 35),
        score("a-rest", 20, context="rest"),
        score("f", 10, "13:00", "follow_up"),
    ]
    for order in (scores, scores[::-1]):
        session = read(changed("case-report", pain_scores=order))
        mapped_ = map_session(session)
        assert [one.role for one in mapped_.entries if one.role.startswith("change/")] == [
            "change/a-rest"
        ]
        (warned,) = [
            one for one in mapped_.decision.warned if one.code == "pain_baseline_ambiguous"
        ]
        named = [
            order[int(pointer.removeprefix("/pain_scores/"))]["id"] for pointer in warned.pointers
        ]
        assert sorted(named) == ["b1", "b2"]


def test_a_baseline_too_many_that_no_later_score_has_warns_of_nothing() -> None:
    session = read(changed("case-report", pain_scores=[baseline("b1", 90), baseline("b2", 80)]))
    assert "pain_baseline_ambiguous" not in map_session(session).decision.warnings


KNEE: Json = {"context": "motion", "region": "knie", "side": "right"}


@pytest.mark.parametrize(
    "other",
    [
        {**KNEE, "context": "rest"},
        {"region": "knie", "side": "right"},
        {**KNEE, "side": "left"},
        {"context": "motion", "region": "knie"},
        {**KNEE, "region": "schouder"},
        {"context": "motion", "side": "right"},
        {},
        {**KNEE, "region": {"system": "urn:x", "code": "1"}},
    ],
)
def test_pain_is_compared_only_with_the_same_pain(other: Json) -> None:
    """Under the same circumstances, of the same place and side; what is not told is not taken for the same."""
    assert changes(baseline("b", 90, **other), score("a", 35, **KNEE)) == {}
    assert changes(baseline("b", 90, **KNEE), score("a", 35, **other)) == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("knie", "knee"),
        ("knee", "Knie"),
        ({"system": "urn:x", "code": "1"}, {"system": "urn:x", "code": "1", "display": "the same"}),
        ("knie", {"system": "https://dnfhir.example/fhir/CodeSystem/dry-needling", "code": "knee"}),
    ],
)
def test_two_words_for_one_region_are_one_region(one: Any, other: Any) -> None:
    document = changed(
        "case-report",
        pain_scores=[
            baseline("b", 90, region=one, side="left"),
            score("a", 35, region=other, side="left"),
        ],
    )
    assert reported(roles(document)["change/a"]) == (-55, True, Decimal("-61.1"), True, IMPROVED)
    assert not check_bundle(mapped(document).bundle())


def test_a_change_says_of_which_pain_it_is() -> None:
    """In words for people, and in codes, as its scores do."""
    resource = changes(baseline("b", 90, **KNEE), score("a", 35, **KNEE))["a"]
    assert resource["note"] == [{"text": "bij bewegen"}]
    assert [one["valueCode"] for one in resource["extension"]] == ["motion"]
    assert resource["bodySite"]["text"] == "knie rechts"
    assert (
        "verbetering van pijn: 90 → 35 op VAS (0–100), bij bewegen, knie rechts, na behandeling"
        in resource["text"]["div"]
    )
    assert resource["category"][0]["coding"][0]["code"] == "survey"
    assert "performer" not in resource


def test_case_18_at_rest_2_stays_2_and_on_movement_7_becomes_4() -> None:
    """Rest pain was compared with pain on movement: 7 → 2, a relevant change that nobody had."""
    scores = [
        baseline("rust-voor", 2, scale="NRS", context="rest"),
        baseline("bewegen-voor", 7, scale="NRS", context="motion"),
        score("rust-na", 2, scale="NRS", context="rest"),
        score("bewegen-na", 4, scale="NRS", context="motion"),
    ]
    assert {
        name: (points(resource), reported(resource)[-1])
        for name, resource in changes(*scores).items()
    } == {
        "rust-na": (0, SAME),
        "bewegen-na": (-3, IMPROVED),
    }


def test_a_score_after_the_session_has_its_change_outside_of_the_visit() -> None:
    result = changes(
        baseline("b", 90), score("a", 35, "10:20"), score("f", 10, "23:00", "follow_up")
    )
    assert "encounter" in result["a"]
    assert "encounter" not in result["f"]


def test_it_is_valid_fhir() -> None:
    document = changed(
        "case-report",
        pain_scores=[baseline("b", 0), score("a", 35), score("f", 0, moment="follow_up")],
    )
    assert not check_bundle(mapped(document).bundle())


@each_session(size(30, 1000))
def test_the_same_session_gives_the_same_changes(document: Json) -> None:
    """In whatever order its scores stand."""

    def of(one: Mapped) -> list[str]:
        return sorted(
            jsontext.canonical(e.resource) for e in one.entries if e.role.startswith("change/")
        )

    turned = {**document, "pain_scores": document.get("pain_scores", [])[::-1]}
    assert of(mapped(document)) == of(mapped(turned))
