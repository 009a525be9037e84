"""Pain scores of generated documents: of one or two kinds of pain, each scored before and after treatment."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import get_args

from hypothesis import strategies as st

from dnfhir.session.fields.choices import MomentWord, PainContextWord
from dnfhir.session.outcome import HIGHEST
from tests.generated.strategy_values import SIDES, Json, ids, instants, part, terms

#: Two spellings of one region, or one word or code.
_REGIONS = st.just(("knie", "knee")) | terms("region").map(lambda word: (word,))
#: Minutes from the start: no score is older or later.
_EARLIEST, _LATEST = -1000, 20_000


@st.composite
def pain_scores(draw: st.DrawFn, start: datetime, recorded: int) -> list[Json]:
    """Scores in any order, none after the record, which is written `recorded` minutes after the start."""
    kinds = draw(st.lists(_kinds(), min_size=1, max_size=2))
    scores = [score for kind in kinds for score in draw(_line(start, recorded, kind))]
    names = draw(st.lists(ids(), min_size=len(scores), max_size=len(scores), unique=True))
    named = [{"id": name, **score} for name, score in zip(names, scores, strict=True)]
    return draw(st.permutations(named))


def _kinds() -> st.SearchStrategy[Json]:
    """A scale, and what keeps one pain apart from another."""
    contexts = st.sampled_from(get_args(PainContextWord))
    return part(
        {"scale": st.sampled_from(sorted(HIGHEST))}, context=contexts, region=_REGIONS, side=SIDES
    )


def _line(start: datetime, recorded: int, kind: Json) -> st.SearchStrategy[list[Json]]:
    """What this kind of pain was scored, at one moment or more."""
    return st.lists(_scores(start, recorded, kind), min_size=1, max_size=3)


@st.composite
def _scores(draw: st.DrawFn, start: datetime, recorded: int, kind: Json) -> Json:
    """A score of this kind of pain, within its scale."""
    moment = draw(st.sampled_from(("baseline", *get_args(MomentWord))))
    earliest, latest = (_EARLIEST, 0) if moment == "baseline" else (0, min(recorded - 1, _LATEST))
    region = {"region": draw(st.sampled_from(kind["region"]))} if "region" in kind else {}
    return {
        **kind,
        **region,
        "moment": moment,
        "score": draw(_points(kind["scale"])),
        "at": draw(instants(start, earliest, latest)),
    }


def _points(scale: str) -> st.SearchStrategy[int | Decimal]:
    """Whole points; on VAS10 also tenths."""
    whole = st.integers(0, HIGHEST[scale])
    tenths = (
        st.integers(0, 99)
        .filter(lambda number: number % 10 > 0)
        .map(lambda number: Decimal(number) / 10)
    )
    return whole | tenths if scale == "VAS10" else whole
