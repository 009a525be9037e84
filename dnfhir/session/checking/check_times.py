"""Whether a document's times agree: ends after starts, all within a life, a session within its
episode, a score after treatment not before it, consent withdrawn after it was given, an event over
not before it happened, and none after the record that it stands in.

Needling dated before consent is not an error: it is a true record of something wrong (see
screening).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.raw import at, objects
from dnfhir.session.people import DATABASE_DEFAULTS
from dnfhir.session.times import (
    birthday,
    date_bounds,
    is_instant,
    is_partial_date,
    local_date,
    surely_before,
)

#: Years; the oldest age that is believed.
OLDEST: Final = 120
_BIRTH: Final[Path] = ("patient", "birth_date")
_START: Final[Path] = ("started_at",)
_RECORDED: Final[Path] = ("recorded_at",)
_ANSWERED: Final[Path] = ("screening", "consent", "at")
_WITHDRAWN: Final[Path] = ("screening", "consent", "withdrawn_at")
_EPISODE_START: Final[Path] = ("episode", "started_at")
_EPISODE_END: Final[Path] = ("episode", "ended_at")

#: Times that stand on their own, and lists whose items have one.
_SINGLE: Final[tuple[Path, ...]] = (
    _RECORDED,
    ("ended_at",),
    _EPISODE_START,
    _EPISODE_END,
    ("complaint", "since"),
    ("complaint", "resolved_at"),
    ("screening", "at"),
    _ANSWERED,
    _WITHDRAWN,
    ("screening", "joint_decision", "at"),
    ("referral", "at"),
)
_LISTS: Final[tuple[Path, ...]] = (
    ("complaint", "course"),
    ("needling",),
    ("other_treatment",),
    ("pain_scores",),
    ("outcome_measures",),
    ("adverse_events",),
)


def check_times(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Every contradiction between two times; a time that is wrong in itself is passed over."""
    yield from _order(document, ("ended_at",), _START, "is before the session began")
    yield from _order(document, _RECORDED, _START, "is before the session began")
    yield from _order(document, _EPISODE_END, _EPISODE_START, "is before the series began")
    yield from _undecided(document)
    yield from _episode(document)
    yield from _birth(document)
    yield from _scores(document)
    yield from _order(
        document, ("complaint", "resolved_at"), ("complaint", "since"), "is before it began"
    )
    yield from _after_record(document, ("complaint", "resolved_at"))
    yield from _order(document, _WITHDRAWN, _ANSWERED, "is before the patient answered")
    yield from _after_record(document, _WITHDRAWN)
    yield from _events(document)
    yield from _lifetime(document)


def _undecided(document: Mapping[str, Any]) -> Iterator[Problem]:
    """A year beside a day of that year: FHIR (per-1) wants to see that the start is not after the
    end.
    """
    start, end = _time(document, _EPISODE_START), _time(document, _EPISODE_END)
    if start is None or end is None or len(start) == len(end):
        return
    if surely_before(start, end) or surely_before(end, start):
        return
    longer, shorter, precise = _EPISODE_END, _EPISODE_START, end
    if len(start) > len(end):
        longer, shorter, precise = _EPISODE_START, _EPISODE_END, start
    message = f'whether it is before or after {pointer(longer)} "{precise}" cannot be decided'
    yield Problem(pointer(shorter), message, "a date as precise as the other")


def _order(
    document: Mapping[str, Any], later: Path, earlier: Path, fault: str
) -> Iterator[Problem]:
    """A problem at `later` when it is surely before `earlier`."""
    when, limit = _time(document, later), _time(document, earlier)
    if when and limit and surely_before(when, limit):
        message = f'"{when}" {fault} ({pointer(earlier)} "{limit}")'
        yield Problem(pointer(later), message, f"a time not before {pointer(earlier)}")


def _episode(document: Mapping[str, Any]) -> Iterator[Problem]:
    """The session's date, on its own clock, lies within its series."""
    start = _instant(document, _START)
    if start is None:
        return
    day = local_date(start).isoformat()
    begun, closed = _time(document, _EPISODE_START), _time(document, _EPISODE_END)
    where = f'(/started_at "{start}")'
    if begun and surely_before(day, begun):
        message = f'"{begun}" is after the session {where}'
        yield Problem(pointer(_EPISODE_START), message, "a date not after /started_at")
    if closed and surely_before(closed, day):
        message = f'"{closed}" is before the session {where}'
        yield Problem(pointer(_EPISODE_END), message, "a date not before /started_at")


def _birth(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Nothing is before the patient's birth; when the session itself is, the birth date is what is
    wrong.
    """
    born, start = _birth_date(document), _time(document, _START)
    if born is None:
        return
    if start and surely_before(start, born):
        message = "is after the session (/started_at)"
        yield Problem(pointer(_BIRTH), message, "a date not after /started_at")
        return
    fault = "is before the patient's birth"
    for path in _times(document):
        when = _time(document, path)
        if when and surely_before(when, born):
            message = f'"{when}" {fault} ({pointer(_BIRTH)})'
            yield Problem(pointer(path), message, f"a time not before {pointer(_BIRTH)}")


def _lifetime(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Nobody is needled at more than 120 years; when they were younger at recording, the session's
    date is wrong.
    """
    born, start = _birth_date(document), _instant(document, _START)
    if born is None or born in DATABASE_DEFAULTS or start is None:
        return
    too_old = birthday(date_bounds(born)[1], OLDEST + 1)
    if local_date(start) < too_old:
        return
    recorded = _instant(document, _RECORDED)
    birth = pointer(_BIRTH)
    if recorded and local_date(recorded) < too_old:
        message = f'"{start}" is more than {OLDEST} years after the patient\'s birth ({birth})'
        yield Problem(pointer(_START), message, f"a time within {OLDEST} years of {birth}")
    else:
        message = f"makes the patient older than {OLDEST} years at the session (/started_at)"
        expected = "the right date, or the field left out when it is not known"
        yield Problem(birth, message, expected)


def _scores(document: Mapping[str, Any]) -> Iterator[Problem]:
    """A score after treatment is not before the session; no score or referral is after the record
    was last written.
    """
    for index, score in objects(document, ("pain_scores",)):
        path: Path = ("pain_scores", index, "at")
        if score.get("moment") == "after":
            yield from _order(
                document, path, _START, "of a score after treatment is before the session began"
            )
        yield from _after_record(document, path)
    for index, _ in objects(document, ("outcome_measures",)):
        yield from _after_record(document, ("outcome_measures", index, "at"))
    yield from _after_record(document, ("referral", "at"))


def _events(document: Mapping[str, Any]) -> Iterator[Problem]:
    """An event is not over before it happened, nor before the session when its own time is not
    known.
    """
    for index, event in objects(document, ("adverse_events",)):
        path: Path = ("adverse_events", index, "resolved_at")
        if "at" in event:
            yield from _order(
                document, path, ("adverse_events", index, "at"), "is before it happened"
            )
        else:
            yield from _order(document, path, _START, "is before the session began")
        yield from _after_record(document, path)


def _after_record(document: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """A problem at `path` when it is surely after the record was last written."""
    seen, written = _time(document, path), _time(document, _RECORDED)
    start = _time(document, _START)
    if start and written and surely_before(written, start):
        return  # then the record's own time is what is wrong
    if seen and written and surely_before(written, seen):
        message = (
            f'"{seen}" is after the record was last written ({pointer(_RECORDED)} "{written}")'
        )
        yield Problem(pointer(path), message, f"a time not after {pointer(_RECORDED)}")


def _times(document: Mapping[str, Any]) -> Iterator[Path]:
    yield from _SINGLE
    for path in _LISTS:
        for index, _ in objects(document, path):
            yield (*path, index, "at")
    for index, _ in objects(document, ("adverse_events",)):
        yield ("adverse_events", index, "resolved_at")


def _time(document: Mapping[str, Any], path: Path) -> str | None:
    """The time at `path` when it is one that can be compared."""
    value = at(document, path)
    if not isinstance(value, str) or not (is_instant(value) or is_partial_date(value)):
        return None
    return value


def _birth_date(document: Mapping[str, Any]) -> str | None:
    born = _time(document, _BIRTH)
    if born is None or not is_partial_date(born):
        return None
    return born


def _instant(document: Mapping[str, Any], path: Path) -> str | None:
    """The same when it has a time of day."""
    value = _time(document, path)
    if value is None or not is_instant(value):
        return None
    return value
