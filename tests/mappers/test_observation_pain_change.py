"""Change of pain: computed exactly, at the thresholds, and only between scores that can be compared."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from dnfhir import jsontext
from dnfhir.mappers import Mapped, map_session
from dnfhir.pain_change import OSTELO_2008, PainChange, percent_change
from dnfhir.validation import check_bundle
from tests.mappers.parts import Json, changed, mapped, read, roles
from tests.sizes import size
from tests.strategies import sessions

SCALES = {"VAS100": 100, "VAS10": 10, "NRS": 10}
DAY = "2014-03-05T{}:00+01:00"


def score(name: str, points: int, at: str = "10:30", moment: str = "after", scale: str = "VAS100") -> Json:
    return {"id": name, "moment": moment, "scale": scale, "score": points, "at": DAY.format(at)}


def baseline(name: str, points: int, at: str = "10:00", scale: str = "VAS100") -> Json:
    return score(name, points, at, "baseline", scale)


def changes(*scores: Json) -> dict[str, Json]:
    """The Observations of change by the id of the score that they are of."""
    found = roles(changed("case-report", pain_scores=list(scores)))
    return {role.removeprefix("change/"): held for role, held in found.items() if role.startswith("change/")}


def told(observation: Json) -> tuple[int, int | Decimal | None, bool]:
    """Points, percent and whether it matters."""
    parts = {component["code"]["coding"][0]["code"]: component for component in observation["component"]}
    percent = parts.get("relative-change", {}).get("valueQuantity", {})
    assert percent.get("code", "%") == "%"
    verdict = observation["valueCodeableConcept"]["coding"][0]["code"]
    assert verdict in ("relevant-change", "no-relevant-change")
    return parts["absolute-change"]["valueInteger"], percent.get("value"), verdict == "relevant-change"


def change(before: int, after: int, scale: str = "VAS100") -> tuple[int, int | Decimal | None, bool]:
    return told(changes(baseline("b", before, scale=scale), score("a", after, scale=scale))["a"])


@pytest.mark.parametrize(
    ("scale", "before", "after", "expected"),
    [
        ("VAS100", 90, 35, (-55, Decimal("-61.1"), True)),
        ("VAS100", 90, 75, (-15, Decimal("-16.7"), True)),
        ("VAS100", 90, 76, (-14, Decimal("-15.6"), False)),
        ("VAS100", 40, 28, (-12, -30, True)),
        ("VAS100", 47, 33, (-14, Decimal("-29.8"), False)),
        ("VAS100", 10, 7, (-3, -30, True)),
        ("VAS100", 50, 50, (0, 0, False)),
        ("VAS100", 35, 90, (55, Decimal("157.1"), True)),
        ("VAS100", 1, 100, (99, 9900, True)),
        ("VAS100", 100, 0, (-100, -100, True)),
        ("VAS10", 10, 9, (-1, -10, False)),
        ("VAS10", 10, 8, (-2, -20, True)),
        ("VAS10", 3, 2, (-1, Decimal("-33.3"), True)),
        ("VAS10", 4, 3, (-1, -25, False)),
        ("NRS", 10, 9, (-1, -10, False)),
        ("NRS", 10, 8, (-2, -20, True)),
        ("NRS", 3, 2, (-1, Decimal("-33.3"), True)),
        ("NRS", 4, 3, (-1, -25, False)),
        ("NRS", 4, 5, (1, 25, False)),
        ("NRS", 4, 6, (2, 50, True)),
    ],
)
def test_points_percent_and_verdict(
    scale: str, before: int, after: int, expected: tuple[int, int | Decimal, bool]
) -> None:
    assert change(before, after, scale) == expected


@pytest.mark.parametrize(("after", "matters"), [(0, False), (14, False), (15, True)])
def test_from_a_baseline_of_0_there_is_no_percentage(after: int, matters: bool) -> None:
    """Nor does 30 % of nothing make no change at all a relevant one."""
    assert change(0, after) == (after, None, matters)


def test_the_verdict_is_exact_though_the_percentage_shown_is_rounded() -> None:
    """14 of 47 is 29.787… %: shown as 29.8 and still less than that."""
    assert percent_change(47, 33) == Decimal("-29.8")
    assert not PainChange(percent=Decimal("29.8")).matters("VAS100", 47, 33)
    assert PainChange(percent=Decimal("29.78")).matters("VAS100", 47, 33)


@pytest.mark.parametrize("scale", SCALES)
def test_every_pair_of_scores_agrees_with_the_rule_in_plain_arithmetic(scale: str) -> None:
    least = {"VAS100": 15, "VAS10": 2, "NRS": 2}[scale]
    for before in range(SCALES[scale] + 1):
        for after in range(SCALES[scale] + 1):
            apart = abs(before - after)
            expected = apart >= least or (before != 0 and 10 * apart >= 3 * before)
            assert OSTELO_2008.matters(scale, before, after) == expected
            percent = percent_change(before, after)
            assert (percent is None) == (before == 0)
            exact = Decimal(100 * (after - before))
            assert percent is None or abs(percent * before - exact) <= Decimal(before) / 20


def test_it_names_both_scores_and_whose_thresholds() -> None:
    found = roles(changed("case-report", pain_scores=[baseline("b", 90), score("a", 35)]))
    held = found["change/a"]
    assert [one["reference"][-36:] for one in held["derivedFrom"]] == [
        found["pain-score/b"]["id"],
        found["pain-score/a"]["id"],
    ]
    assert held["method"] == {"text": "Ostelo 2008: ≥ 15 VAS100, ≥ 30 %"}
    assert held["effectiveDateTime"] == found["pain-score/a"]["effectiveDateTime"]
    assert "90 → 35 (VAS100): relevante verandering (Ostelo 2008)" in held["text"]["div"]


def test_thresholds_of_ones_own_are_used_and_cited() -> None:
    rule = PainChange(vas100=60, percent=Decimal("62.5"), source="Rule 7")
    session = read(changed("case-report", pain_scores=[baseline("b", 90), score("a", 35)]))
    (held,) = [one.resource for one in map_session(session, pain_change=rule).entries if one.role == "change/a"]
    assert told(held) == (-55, Decimal("-61.1"), False)
    assert held["method"] == {"text": "Rule 7: ≥ 60 VAS100, ≥ 62.5 %"}


@pytest.mark.parametrize("field", ["vas100", "vas10", "nrs", "percent"])
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


def test_the_latest_baseline_that_is_not_after_the_score_counts() -> None:
    """Of several; on its own scale; whatever their order in the document."""
    scores = [
        baseline("late", 20, "12:00"),
        baseline("b2", 60, "10:20"),
        baseline("b1", 90, "03:00"),
        baseline("other", 5, "10:25", "NRS"),
        score("a", 35),
        score("f", 10, "13:00", "follow_up"),
    ]
    for order in (scores, scores[::-1]):
        found = changes(*order)
        assert {name: told(held)[0] for name, held in found.items()} == {"a": -25, "f": -10}


def test_a_baseline_of_the_same_moment_counts_whatever_its_offset() -> None:
    early = {**baseline("b", 90), "at": "2014-03-05T09:30:00Z"}
    assert told(changes(early, score("a", 35, "10:30"))["a"])[0] == -55


def test_of_two_baselines_at_one_moment_the_last_by_id_counts() -> None:
    """An arbitrary choice, but the same for every order of the document."""
    scores = [baseline("b1", 90), baseline("b2", 80), score("a", 35)]
    assert {told(changes(*order)["a"])[0] for order in (scores, scores[::-1])} == {-45}


def test_a_score_after_the_session_has_its_change_outside_of_the_visit() -> None:
    found = changes(baseline("b", 90), score("a", 35, "10:20"), score("f", 10, "23:00", "follow_up"))
    assert "encounter" in found["a"]
    assert "encounter" not in found["f"]


def test_it_is_valid_fhir() -> None:
    document = changed("case-report", pain_scores=[baseline("b", 0), score("a", 35), score("f", 0, moment="follow_up")])
    assert not check_bundle(mapped(document).bundle())


@settings(max_examples=size(30, 1000), deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(sessions())
def test_the_same_session_gives_the_same_changes(document: Json) -> None:
    """In whatever order its scores stand."""

    def of(one: Mapped) -> list[str]:
        return sorted(jsontext.canonical(e.resource) for e in one.entries if e.role.startswith("change/"))

    turned = {**document, "pain_scores": document.get("pain_scores", [])[::-1]}
    assert of(mapped(document)) == of(mapped(turned))
