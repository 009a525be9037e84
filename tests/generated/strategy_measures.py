"""Generated outcome measures: scores on the scale of their instrument, one a sitting."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from hypothesis import strategies as st

from dnfhir.session import concept_key
from dnfhir.session.times import moment
from dnfhir.terms.measures import is_scored_once, scales_of
from tests.generated.strategy_values import Json, ids, instants, part, terms, texts

#: Scores that every instrument takes, and one below 0, which only those without a lowest score do.
SCORES = ("5", "5.0", "9.50", "-3")


@st.composite
def outcome_measures(draw: st.DrawFn, start: datetime) -> Json:
    """A score on the scale of an instrument, or of one that the vocabulary does not know; before it was recorded."""
    instrument = draw(terms("measure"))
    scales = scales_of(concept_key("measure", instrument))
    inside = [
        score
        for score in map(Decimal, SCORES)
        if not scales or any(scale.has(score) for scale in scales)
    ]
    ends = [int(end) for scale in scales for end in (scale.low, scale.high) if end is not None]
    measure = part(
        {
            "id": ids(),
            "instrument": st.just(instrument),
            "score": st.sampled_from([*inside, *ends]),
            "at": instants(start, -1000, 29),
        },
        text=texts(),
    )
    return draw(measure)


def is_measured_once(measures: list[Json]) -> bool:
    """Whether no instrument that scores once has two scores of one moment."""
    sittings = [
        (key, moment(one["at"]))
        for one in measures
        if is_scored_once(key := concept_key("measure", one["instrument"]))
    ]
    return len(sittings) == len(set(sittings))
