"""Days and times as people write them: `5 maart 2014, 10.08 uur`."""

from __future__ import annotations

from typing import Final

_MONTHS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
}  # fmt: skip
_AT: Final = {"nl": "{day}, {hour}.{minute} uur", "en": "{day}, {hour}:{minute}"}


def day_in_words(when: str, language: str) -> str:
    """The day of a date or instant, as far as it is told: a month or a year alone stays so."""
    year, *rest = when[:10].split("-")
    month = _MONTHS[language][int(rest[0]) - 1] if rest else ""
    day = str(int(rest[1])) if len(rest) > 1 else ""
    return " ".join(part for part in (day, month, year) if part)


def instant_in_words(when: str, language: str) -> str:
    """Day and time of day on the instant's own clock."""
    day = day_in_words(when, language)
    return _AT[language].format(day=day, hour=when[11:13], minute=when[14:16]) if len(when) > 10 else day
