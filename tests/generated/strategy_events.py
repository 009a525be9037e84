"""Adverse events of generated documents: certain and suspected, over or not; what happened to the therapist, too."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, get_args

from hypothesis import strategies as st

from dnfhir.session.fields.choices import CertaintyWord, EventOutcomeWord, EventSeverityWord
from tests.generated.strategy_values import (
    OFFSETS,
    Json,
    ids,
    instant,
    part,
    partial,
    terms,
    texts,
    unlike,
)

#: How people write that they suspect something.
_DOUBTS = (
    "verdenking op {}",
    "Verdenking: {}",
    "mogelijk {}",
    "{}?",
    "suspected {}",
    "{} (niet uitgesloten)",
    "?{}",
)
#: Minutes from the start: no event is later.
_LATEST = 3000
#: Minutes after which a moment has a later date on every clock.
_ANY_DATE = 2 * 24 * 60


def adverse_events(
    start: datetime, needled: list[Json], recorded: int
) -> st.SearchStrategy[list[Json]]:
    """Adverse events, over before the record is written; none occurred, too."""
    return unlike(_events(start, needled, recorded), "adverse_events", 2)


@st.composite
def _events(draw: st.DrawFn, start: datetime, needled: list[Json], recorded: int) -> Json:
    named = {"needling": st.sampled_from([item["id"] for item in needled])} if needled else {}
    event = part(
        {
            "id": ids(),
            "event": terms("adverse_event") | st.sampled_from(("prikaccident", "pneumothorax")),
        },
        certainty=st.sampled_from(get_args(CertaintyWord)),
        severity=st.sampled_from(get_args(EventSeverityWord)),
        outcome=st.sampled_from(get_args(EventOutcomeWord)),
        action=texts(),
        text=texts(),
        **named,
    )
    return _doubted(draw, draw(event)) | _times(draw, start, recorded)


def _doubted(draw: st.DrawFn, event: Json) -> Json:
    """Some suspicions stand in the words of the event, with or without the field."""
    if (
        event.get("certainty") == "confirmed"
        or not isinstance(event["event"], str)
        or draw(st.booleans())
    ):
        return event
    return event | {"event": draw(st.sampled_from(_DOUBTS)).format(event["event"])}


def _times(draw: st.DrawFn, start: datetime, recorded: int) -> Json:
    """When it happened, and when it was over: not before that, nor after the record."""
    happened = draw(st.none() | st.integers(0, _LATEST))
    times: dict[str, Any] = {} if happened is None else {"at": _at(draw, start, happened)}
    if (happened or 0) >= recorded or draw(st.booleans()):
        return times
    over = draw(st.integers(happened or 0, recorded - 1))
    written = st.just(_at(draw, start, over))
    if (happened or 0) + _ANY_DATE <= over <= recorded - _ANY_DATE:
        written |= partial((start + timedelta(minutes=over)).date())
    return times | {"resolved_at": draw(written), "outcome": "resolved"}


def _at(draw: st.DrawFn, start: datetime, minutes: int) -> str:
    return instant(start + timedelta(minutes=minutes), draw(st.sampled_from(OFFSETS)))
