"""Generated complaints, and the series of sessions that one is treated in."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import get_args

from hypothesis import strategies as st

from dnfhir.session.fields.choices import (
    ComplaintSeverityWord,
)
from dnfhir.session.times import surely_before
from tests.generated.strategy_values import (
    SIDES,
    Json,
    coded,
    ids,
    instants,
    part,
    partial,
    terms,
    texts,
    unlike,
)

#: Codes of Dutch records; of these systems nl-core-Problem takes every one.
CLASSIFIED = st.sampled_from(
    (
        {"system": "http://hl7.org/fhir/sid/icpc-1-nl", "code": "L03"},
        {"system": "http://hl7.org/fhir/sid/icd-10-nl", "code": "M54.5"},
    )
)


def complaints(start: datetime, recorded: int) -> st.SearchStrategy[Json]:
    """Complaints, some over before the record is written, `recorded` minutes after the start."""
    two_days = timedelta(days=2)
    over = instants(start, 0, recorded - 1)
    if timedelta(minutes=recorded) > 2 * two_days:
        over |= partial((start + two_days).date())
    when = instants(start, -200_000, -1)
    note = part({"at": instants(start, 0, 20_000), "text": texts()})
    return part(
        problem=terms("problem"),
        codes=unlike(coded("problem") | CLASSIFIED, "codes", 2),
        regions=unlike(terms("region"), "regions", 2),
        side=SIDES,
        since=when | partial((start - timedelta(days=90)).date()),
        resolved_at=over,
        confirmed_by_therapist=st.booleans(),
        severity=st.sampled_from(get_args(ComplaintSeverityWord)),
        description=texts(),
        possible_cause=texts(),
        sick_leave=st.booleans(),
        course=unlike(note, "course", 2),
    )


def episodes(day: date) -> st.SearchStrategy[Json]:
    """A series that a session of this day belongs to."""
    series = part(
        {"id": ids()},
        session_number=st.integers(1, 30),
        started_at=partial(day - timedelta(days=20)),
        ended_at=partial(day + timedelta(days=20)),
    )
    return series.filter(is_ordered)


def is_ordered(series: Json) -> bool:
    """Whether it can be told that the series begins before it ends."""
    start, end = series.get("started_at", ""), series.get("ended_at", "")
    return not start or not end or len(start) == len(end) or surely_before(start, end)
