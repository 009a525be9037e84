"""Generated patients, practices and therapists."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, get_args

from hypothesis import strategies as st

from dnfhir.session.fields.choices import (
    SexWord,
)
from dnfhir.session.people import DATABASE_DEFAULTS
from tests.generated.strategy_numbers import identifiers
from tests.generated.strategy_values import (
    Json,
    names,
    part,
    partial,
    unlike,
)


@st.composite
def patients(draw: st.DrawFn, start: datetime, plain: bool) -> Json:
    """A patient of any age, also a child, also without a birth date; a plain one is an adult who has one."""
    born = start.date() - timedelta(days=draw(st.integers((19 if plain else 3) * 366, 90 * 365)))
    sexes = st.sampled_from(get_args(SexWord))
    always = {"identifier": identifiers()} | ({"birth_date": partial(born)} if plain else {})
    any_date = partial(born) | st.sampled_from(DATABASE_DEFAULTS)
    return draw(
        part(always, name=names(), sex=sexes, **({} if plain else {"birth_date": any_date}))
    )


def numbered_parties(**optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    """A practice or a therapist: a number, others beside it, and what else there may be."""
    further = unlike(identifiers(), "identifiers", 2)
    return part({"identifier": identifiers()}, identifiers=further, **optional).filter(
        has_numbers_once
    )


def has_numbers_once(party: Json) -> bool:
    """Whether no further number is the first one again."""
    return party["identifier"] not in party.get("identifiers", [])
