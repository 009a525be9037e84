"""Times of a session: they stay text, kept character by character; this module reads and compares
them.

Instant: RFC 3339 with seconds and offset as FHIR's dateTime allows: upper-case T and Z, at most
14:00. Partial date: YYYY, YYYY-MM or YYYY-MM-DD. No zone is assumed: a date is the one on the
instant's own clock.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

#: At most nine digits after the second's point, the finest that servers keep.
INSTANT_PATTERN = (
    r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
    r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?"
    r"(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))"
)
PARTIAL_PATTERN = r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?"

_INSTANT = re.compile(INSTANT_PATTERN)
_PARTIAL = re.compile(PARTIAL_PATTERN)


@lru_cache(maxsize=1024)
def moment(instant: str) -> datetime:
    """The instant as an aware datetime, to the microsecond. ValueError when it is none."""
    if not _INSTANT.fullmatch(instant):
        raise ValueError("not an instant")
    fraction, offset = re.fullmatch(r"\.?([0-9]*)(Z|[+-].*)", instant[19:]).groups()  # type: ignore[union-attr]
    microsecond = int((fraction + "000000")[:6])
    return datetime.fromisoformat(instant[:19]).replace(
        microsecond=microsecond, tzinfo=_zone(offset)
    )


def local_date(instant: str) -> date:
    """The calendar date of an instant on its own clock."""
    return moment(instant).date()


def is_instant(text: str) -> bool:
    """Whether `text` is an instant that exists (30 February does not)."""
    try:
        moment(text)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=1024)
def date_bounds(when: str) -> tuple[date, date]:
    """The earliest and latest date that a partial date (or instant) may mean. ValueError when it is
    none.
    """
    if "T" in when:
        return local_date(when), local_date(when)
    if not _PARTIAL.fullmatch(when):
        raise ValueError("not a date")
    year, month, day = (int(part or 0) for part in (when[:4], when[5:7], when[8:10]))
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    if not day:
        return date(year, month, 1), _last_day(year, month)
    return date(year, month, day), date(year, month, day)


def is_partial_date(text: str) -> bool:
    """Whether `text` is a year, a month or a day that exists, without a time of day."""
    try:
        date_bounds(text)
    except ValueError:
        return False
    return "T" not in text


def surely_before(when: str, limit: str) -> bool:
    """Whether `when` is before `limit` whatever their missing parts are; both instants or partial
    dates.
    """
    if "T" in when and "T" in limit:
        return moment(when) < moment(limit)
    return date_bounds(when)[1] < date_bounds(limit)[0]


def birthday(born: date, years: int) -> date:
    """The day somebody turns `years`; born on 29 February, in a common year it is 1 March."""
    if born.year + years > date.max.year:
        return date.max
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def _zone(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    ahead = timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6]))
    if offset[0] == "-":
        return timezone(-ahead)
    return timezone(ahead)


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
