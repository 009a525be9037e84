"""Generated plans and referrals."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import get_args

from hypothesis import strategies as st

from dnfhir.session.fields.choices import (
    DirectionWord,
    UrgencyWord,
)
from tests.generated.strategy_values import (
    Json,
    instants,
    part,
    partial,
    texts,
    unlike,
)


@cache
def plans() -> st.SearchStrategy[Json]:
    """A plan of any of its parts, or of none."""
    return part(goals=unlike(texts(), "goals", 3), frequency=texts(), sessions=st.integers(1, 9999))


def referrals(start: datetime) -> st.SearchStrategy[Json]:
    """A referral by somebody, known or not, or to somebody."""
    more = {
        "reason": texts(),
        "urgency": st.sampled_from(get_args(UrgencyWord)),
        "at": instants(start, -20_000, 29) | partial((start - timedelta(days=20)).date()),
    }
    directed = part({"direction": st.sampled_from(get_args(DirectionWord)), "to": texts()}, **more)
    return directed | part({"direction": st.just("in")}, **more)
