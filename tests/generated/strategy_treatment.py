"""Generated examination, trigger points, needling and other treatment."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any, get_args

from hypothesis import strategies as st

from dnfhir.session import concept_key
from dnfhir.session.fields.choices import (
    ActivityWord,
)
from dnfhir.session.fields.words import NEEDLING
from tests.generated.strategy_tests import examined_tests
from tests.generated.strategy_values import (
    REFERRED,
    SIDES,
    THREE_STATES,
    Json,
    decimals,
    ids,
    instants,
    levels,
    one_side,
    part,
    spellings,
    terms,
    texts,
    unknown_words,
    unlike,
    words,
)


@cache
def examinations() -> st.SearchStrategy[Json]:
    """Examinations."""
    palpation = part(
        {"muscle": terms("muscle")},
        side=SIDES,
        levels=levels(),
        hypertonic=st.booleans(),
        painful=st.booleans(),
    )
    return part(
        tests=unlike(examined_tests(), "tests"),
        palpation=unlike(palpation, "palpation"),
        posture=texts(),
        motion=texts(),
        not_examined=unlike(part({"what": texts()}, why=texts()), "not_examined", 2),
    )


@cache
def trigger_points() -> st.SearchStrategy[list[Json]]:
    """Trigger points; none found, too."""
    point = part(
        {"id": ids(), "muscle": terms("muscle")},
        side=SIDES,
        levels=levels(),
        activity=st.sampled_from(get_args(ActivityWord)),
        taut_band=THREE_STATES,
        recognised_pain=THREE_STATES,
        referred_pain=REFERRED,
    )
    return unlike(point, "trigger_points")


@st.composite
def needlings(draw: st.DrawFn, start: datetime, points: list[Json]) -> Json:
    """One needling: of a trigger point (named twice or once), or of a muscle."""
    needle = part(
        manufacturer=texts(),
        model=texts(),
        diameter_mm=decimals("0.30", "0.3", "0.250", "0.16", "1"),
        length_mm=decimals("50", "40.0", "13") | st.integers(5, 150),
        material=words("needle_material"),
        lot=texts(),
    )
    done = part(
        {"id": ids()},
        levels=levels(),
        at=instants(start, -10, 60),
        position=words("position") | unknown_words(),
        needle=needle,
        punctures=st.integers(1, 40),
        twitch_responses=st.integers(0, 20) | st.just("several"),
        depth_mm=decimals("0", "12.50", "25"),
        retention_s=decimals("0", "30", "600.0"),
        stimulation=texts(),
        response_sought=texts(),
        stopped=st.just(True) | texts().filter(is_a_reason),
    )
    needling = draw(done.filter(is_within_its_needle))
    return {**needling, **draw(where(points))}


def is_within_its_needle(needling: Json) -> bool:
    """Whether the needle is as long as it went deep, where both are known."""
    length, depth = needling.get("needle", {}).get("length_mm"), needling.get("depth_mm")
    return length is None or depth is None or bool(depth <= length)


@st.composite
def where(draw: st.DrawFn, points: list[Json]) -> Json:
    """What was needled: a trigger point, also with its own muscle in another spelling, or a muscle."""
    if not points or draw(st.booleans()):
        return draw(part({"muscle": terms("muscle")}, side=SIDES))
    point = draw(st.sampled_from(points))
    key = concept_key("muscle", point["muscle"])
    same = [name for name in spellings("muscle") if concept_key("muscle", name) == key] or [
        point["muscle"]
    ]
    own: Json = {"trigger_point": point["id"]}
    if draw(st.booleans()):
        own["muscle"] = draw(st.sampled_from(same))
    if draw(st.booleans()):
        own["side"] = (
            draw(SIDES) if point.get("side", "bilateral") == "bilateral" else point["side"]
        )
    return own


def is_a_reason(text: str) -> bool:
    """Whether a text may say why needling was stopped: yes or no as text is refused."""
    return text.strip().casefold() not in {"true", "false", "ja", "nee", "yes", "no"}


def is_without_needle(treatment: Any) -> bool:
    """Whether a word or code may stand in other_treatment: needling has its own list."""
    return concept_key("treatment", treatment) not in NEEDLING


@st.composite
def other_treatment(draw: st.DrawFn, start: datetime, points: list[Json]) -> Json:
    """Treatment without a needle, in the session and after it: of a trigger point, a muscle, a region, or no place."""
    done = part(
        {"id": ids(), "treatment": terms("treatment").filter(is_without_needle)},
        region=terms("region"),
        at=instants(start, 0, 5000),
        text=texts(),
    )
    return one_side(draw(done) | draw(part(muscle=terms("muscle"), side=SIDES) | where(points)))
