"""Dates, times, numbers and names as they stand in a Dutch or English sentence.

Dutch: '5 maart 2014, 10.08 uur', '0,30 × 50 mm'. English: '5 March 2014, 10:08', '0.30 × 50 mm'.
The digits are the document's own, and the time is that of its own clock. UTC is named, for a
practice's clock does not show it.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from dnfhir.session.fields.numbers import digits

_MONTHS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_UNTIL: Final = {"nl": "tot", "en": "to"}
_ENDS: Final = (".", "!", "?", "…", ":", ";")


def when(text: str, language: str) -> str:
    """A date, however much of it is known, or a time: 'maart 2014'; '5 maart 2014, 10.08 uur'."""
    day, _, clock = text.partition("T")
    if not clock:
        return _date(day, language)
    return f"{_date(day, language)}, {_clock(text, language)}"


def span(start: str, end: str | None, language: str) -> str:
    """A period between two times; of one day '5 maart 2014, 10.00–10.30 uur'.

    Without an end it is its start.
    """
    if end is None:
        return when(start, language)
    if start[:10] != end[:10] or _zone(start) != _zone(end):
        return f"{when(start, language)} {_UNTIL[language]} {when(end, language)}"
    return f"{_date(start[:10], language)}, {_time(start, language)}–{_clock(end, language)}"


def number(value: int | Decimal, language: str) -> str:
    """A number with the digits it was written with: '0,30' in Dutch."""
    written = digits(value)
    if language == "nl":
        return written.replace(".", ",")
    return written


def names(words: Iterable[str], conjunction: str) -> str:
    """'a', 'a en b', 'a, b en c'; conjunction: the word for 'and'."""
    *first, last = list(filter(None, words)) or [""]
    if not first:
        return last
    return f"{', '.join(first)} {conjunction} {last}"


def capitalised(text: str) -> str:
    """A sentence begins with a capital; the rest stays as it is."""
    return f"{text[:1].upper()}{text[1:]}"


def sentences(parts: Iterable[str | None]) -> str:
    """Sentences one after the other, each with its end; those without content are left out."""
    written = []
    for part in parts:
        sentence = (part or "").strip()
        if sentence:
            written.append(_ended(sentence))
    return " ".join(written)


def _ended(sentence: str) -> str:
    if sentence.endswith(_ENDS):
        return sentence
    return f"{sentence}."


def _date(day: str, language: str) -> str:
    year, *month_and_day = day.split("-")
    if not month_and_day:
        return year
    month, *day_of_month = map(int, month_and_day)
    name = _MONTHS[language][month - 1]
    return " ".join([*map(str, day_of_month), name, year])


def _clock(instant: str, language: str) -> str:
    """The time of day with what it is called: '10.08 uur'."""
    clock = _time(instant, language)
    if language == "nl":
        clock += " uur"
    if _zone(instant) == "Z":
        clock += " UTC"
    return clock


def _time(instant: str, language: str) -> str:
    hours, minutes = instant[11:13], instant[14:16]
    if language == "nl":
        return f"{int(hours)}.{minutes}"
    return f"{hours}:{minutes}"


def _zone(instant: str) -> str:
    return "Z" if instant.endswith("Z") else instant[-6:]
