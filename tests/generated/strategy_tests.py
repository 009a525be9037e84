"""Generated tests of an examination: every way to say how one came out, of any part of the body, before and after."""

from __future__ import annotations

from functools import cache
from typing import get_args

from hypothesis import strategies as st

from dnfhir.session.fields.choices import ResultWord, TestMomentWord
from tests.generated.strategy_values import SIDES, Json, decimals, part, terms, texts, words


@cache
def examined_tests() -> st.SearchStrategy[Json]:
    """A test that was done, or was not."""
    where_and_when = {
        "side": SIDES,
        "region": terms("region"),
        "moment": st.sampled_from(get_args(TestMomentWord)),
        "neurological": st.booleans(),
        "why": texts(),
    }
    done = part({"test": terms("test")}, **where_and_when, **_outcomes()).filter(
        _says_how_it_came_out
    )
    not_done = part({"test": terms("test"), "result": st.just("not_performed")}, **where_and_when)
    return done | done | not_done


def _outcomes() -> dict[str, st.SearchStrategy[object]]:
    results = [word for word in get_args(ResultWord) if word != "not_performed"]
    numbers = st.integers(-30, 400) | decimals("0", "8.5", "12.50", "-0.25")
    return {
        "result": st.sampled_from(results),
        "value": part({"number": numbers, "unit": words("unit")}),
        "text": texts(),
    }


def _says_how_it_came_out(test: Json) -> bool:
    return bool(test.keys() & {"result", "value", "text"})
