"""What a server should hold of pain scores, their change, and outcome measures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tests.checker import names
from tests.checker.expected.shared import Expectation
from tests.checker.names import Facts, Json
from tests.checker.words import code, key


def scores(document: Json) -> Iterator[Expectation]:
    """Pain scores, and the change since the one baseline that each can be compared with."""
    scores = document.get("pain_scores", [])
    for score in scores:
        yield f"pain-score/{score['id']}", "Observation", _score(document, score)
        baselines = [
            earlier
            for earlier in scores
            if earlier["moment"] == "baseline" and _comparable(earlier, score)
        ]
        if score["moment"] != "baseline" and len(baselines) == 1:
            facts = _change_of(document, baselines[0], score)
            yield f"change/{score['id']}", "Observation", facts


def _score(document: Json, score: Json) -> Facts:
    stated = {name: score[name] for name in ("scale", "moment", "at")}
    by = names.person(document, "patient")
    return {"value": score["score"], "by": by, **stated, **_pain(score)}


def _change_of(document: Json, baseline: Json, score: Json) -> Facts:
    of = sorted(names.name(document, f"pain-score/{one['id']}") for one in (baseline, score))
    return {"of": of, **_change(baseline, score), **_pain(score)}


def _pain(score: Json) -> Facts:
    """Which pain a score is of."""
    return {name: score.get(name) for name in ("context", "region", "side")}


def _change(baseline: Json, score: Json) -> Facts:
    """The change in points, which criteria it meets, and what that makes it."""
    was, points = baseline["score"], score["score"] - baseline["score"]
    enough, least = (15, 10) if score["scale"] == "VAS100" else (2, 2)
    met = {"absolute-criterion": abs(points) >= enough}
    if was:
        met["relative-criterion"] = abs(points) >= least and 10 * abs(points) >= 3 * was
    way = "relevant-worsening" if points > 0 else "relevant-improvement"
    return {
        "points": points,
        "met": met,
        "verdict": way if True in met.values() else "no-relevant-change",
    }


def _comparable(baseline: Json, score: Json) -> bool:
    earlier = datetime.fromisoformat(baseline["at"]) <= datetime.fromisoformat(score["at"])
    return earlier and _line(baseline) == _line(score)


def _line(score: Json) -> tuple[Any, ...]:
    region = key("region", score["region"]) if "region" in score else None
    return score["scale"], score.get("context"), region, score.get("side")


def measures(document: Json) -> Iterator[Expectation]:
    """Measures that the patient filled in."""
    for measure in document.get("outcome_measures", []):
        yield f"measure/{measure['id']}", "Observation", _measure(document, measure)


def _measure(document: Json, measure: Json) -> Facts:
    return {
        "text": measure["instrument"],
        "code": code("measure", measure["instrument"]),
        "value": measure["score"],
        "unit": "{score}",
        "category": "survey",
        "performer": names.person(document, "patient"),
        "at": measure["at"],
        "note": measure.get("text"),
    }
